from __future__ import annotations

import pytest

from models.blueprint.milestones import Milestone, milestones
from models.problem.calendar import Quarter


@pytest.mark.parametrize(
    ("line", "quarter", "event"),
    [
        ("2025Q2: draft rules out for comment", Quarter(2025, 2), "draft rules out for comment"),
        ("2025 Q2 draft", Quarter(2025, 2), "draft"),
        ("- 2026-q4 – review", Quarter(2026, 4), "review"),
        ("2025-06: launch", Quarter(2025, 2), "launch"),
        ("2025-12", Quarter(2025, 4), ""),
        ("2025年第2季度:发布征求意见稿", Quarter(2025, 2), "发布征求意见稿"),
        ("2025年第三季:試行", Quarter(2025, 3), "試行"),
        ("2025年12月底前,完成验收", Quarter(2025, 4), "完成验收"),
    ],
)
def test_a_dated_line_is_a_milestone_in_every_script(line: str, quarter: Quarter, event: str) -> None:
    assert milestones(line) == (Milestone(quarter, event),)


def test_milestones_are_told_in_order_of_time_and_what_has_no_date_is_left_to_the_reader() -> None:
    passage = "2027Q1: open to all\nreviewed every year\n2025Q3: pilot; 2026Q1: second pilot"
    assert [(str(one.quarter), one.event) for one in milestones(passage)] == [
        ("2025Q3", "pilot"),
        ("2026Q1", "second pilot"),
        ("2027Q1", "open to all"),
    ]


@pytest.mark.parametrize("line", ["", "pilot in 2025Q3", "2025", "2025Q5: never", "20251: no", "2025-13: no"])
def test_what_is_no_date_is_no_milestone(line: str) -> None:
    assert milestones(line) == ()
