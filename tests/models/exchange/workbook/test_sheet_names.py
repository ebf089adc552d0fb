from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.exchange.workbook.sheet_names import LONGEST_NAME, sheet_names
from tests.models.exchange.workbook.workbooks import content, opened


def _is_accepted(name: str) -> bool:
    fits = 1 <= len(name.encode("utf-16-le")) // 2 <= LONGEST_NAME
    return fits and not set(name) & set("[]:*?/\\") and name.strip("'") == name and name.casefold() != "history"


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=60), max_size=8))
@settings(max_examples=60)
def test_names_are_accepted_by_excel_and_all_different(wanted: list[str]) -> None:
    names = sheet_names(wanted)
    assert len(names) == len(wanted)
    assert all(map(_is_accepted, names))
    assert len({name.casefold() for name in names}) == len(names)


@pytest.mark.parametrize(
    ("wanted", "named"),
    [
        (["Ranking", "ranking"], ("Ranking", "ranking (2)")),
        (["Rank/ing: 1?"], ("Rank ing  1",)),
        (["'quoted'"], ("quoted",)),
        (["", "[]"], ("1", "2")),
        (["x" * 40, "x" * 40], ("x" * 31, "x" * 27 + " (2)")),
        (["𠮷" * 20], ("𠮷" * 15,)),
        (["History"], ("History (2)",)),
    ],
)
def test_a_name_that_excel_refuses_becomes_one_like_it(wanted: list[str], named: tuple[str, ...]) -> None:
    assert sheet_names(wanted) == named


def test_a_workbook_opens_though_all_sheet_names_collide_and_are_too_long() -> None:
    same = replace(content(), wording=lambda key, _: "Ein [Blatt]: " + "x" * 40 if key.startswith("sheet.") else key)
    names = opened(same).sheetnames
    assert len(names) == len(set(names)) == 14
    assert all(map(_is_accepted, names))
