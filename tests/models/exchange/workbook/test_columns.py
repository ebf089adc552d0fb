"""The task table has every column that both governments circulate, in their order and under their headings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.wording import term
from models.exchange.workbook.columns import task_columns, task_heading
from models.text import Script
from tests.models.exchange.workbook.workbooks import content

CIRCULATED = (
    *(
        "no",
        "phase",
        "theme",
        "id",
        "task",
        "measures",
        "deliverable",
        "lead_sz",
        "support_sz",
        "lead_hk",
        "support_hk",
    ),
    *("higher", "start", "end", "milestones", "kpi", "baseline", "t2025", "tmid", "t2030", "cost", "source"),
    *("prereq", "risk", "priority", "basis", "status", "remarks"),
)
"""The keys of the table that Shenzhen and Hong Kong circulate; costs stand in both currencies."""


@pytest.mark.parametrize("script", list(Script))
def test_every_circulated_column_is_there_in_order_with_a_heading_of_its_own(script: Script) -> None:
    shown = replace(content(script=script), wording=term)
    columns = task_columns(shown)
    keys = [f"{one.key}_{one.side.lower()}" if one.side else one.key for one in columns]
    assert [key for key in keys if key in CIRCULATED] == list(CIRCULATED)
    assert set(keys) - set(CIRCULATED) == {"cost_other", "why"}
    headings = [str(task_heading(shown, one)) for one in columns]
    assert len(set(headings)) == len(headings)
    assert not [heading for heading in headings if "column." in heading or "{" in heading]
