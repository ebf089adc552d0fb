"""The workbook checks itself: what its formulas come to beside what was computed when it was written."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.formula_text import quoted
from models.exchange.workbook.furniture import write_title
from models.exchange.workbook.ledger import Check
from models.exchange.workbook.sheet import Sheet, cell_name
from models.exchange.workbook.styles import CAUTION, GOOD, GOOD_FILL, PROBLEM, PROBLEM_FILL

_GROUP, _LABEL, _FORMULA, _COMPUTED, _DIFFERENCE, _AGREES = range(6)
_TOLERANCE: Final = 1e-9
"""Of the figure, or of 1 where that is more: what offices round differently is far below, what matters far above."""


def write_check(sheet: Sheet, content: WorkbookContent) -> None:
    """Write one verdict, one for each kind of figure, and then every figure."""
    words, checks = content.words, sheet.ledger.checks
    sheet.widths([40, 44, 22, 22, 16, 12])
    write_title(sheet, content, words("sheet.check"), words("sheet.check.about"))
    groups = [(key, list(members)) for key, members in groupby(sorted(checks, key=_by_group), key=_by_group)]
    changed = _write_changed(sheet, content)
    sheet.end_row(8)
    sheet.line([words("check.groups")], "section")
    heads = [words(f"check.{key}") for key in ("what", "verdict", "figures", "agree", "difference")]
    sheet.line(heads, ["heading", "heading", *["heading_number"] * 3])
    first, at = sheet.row + len(groups) + 3, sheet.row
    for key, members in groups:
        _write_verdict(sheet, content, words(key), (first, first + len(members) - 1), len(members), changed)
        first += len(members)
    everything = (at + len(groups) + 3, first - 1)
    _write_verdict(sheet, content, words("summary.total"), everything, len(checks), changed)
    sheet.ledger.name("Self_check", sheet.at(sheet.row - 1, _LABEL))
    _colour(sheet, (at, _LABEL, sheet.row - 1, _LABEL))
    sheet.end_row(8)
    heads = [words(f"check.{key}") for key in ("what", "figure", "formula", "computed", "difference", "agrees")]
    sheet.line(heads, ["heading", "heading", *["heading_number"] * 4])
    sheet.page.repeat_rows(sheet.row - 1)
    for key, members in groups:
        for one in members:
            _write_figure(sheet, words(key), one)


def _by_group(one: Check) -> str:
    return one.group


def _write_changed(sheet: Sheet, content: WorkbookContent) -> str:
    """Write how many kinds of inputs are not as they were; return the cell.

    Each is a sum in which every cell counts differently, so that hardly any change leaves it as it was.
    """
    words, ledger = content.words, sheet.ledger
    sheet.line([words("check.inputs")], "section")
    tests = [
        f"(ABS(({formula})-({value!r}))>{max(1.0, abs(value)) * 1e-12!r})" for formula, value in ledger.fingerprints
    ]
    label = words("check.inputs.changed")
    sheet.put(_GROUP, label, "text")
    sheet.formula(_LABEL, f"={'+'.join(tests) or '0'}", 0, "count")
    cell = cell_name(sheet.row, _LABEL)
    sheet.end_row(max(18.0, sheet.height_of(label, "text", sheet.width(_GROUP))))
    return cell


def _write_verdict(
    sheet: Sheet, content: WorkbookContent, what: str, rows: tuple[int, int], count: int, changed: str
) -> None:
    words = content.words
    agreeing = f"{cell_name(rows[0], _AGREES)}:{cell_name(rows[1], _AGREES)}"
    differences = f"{cell_name(rows[0], _DIFFERENCE)}:{cell_name(rows[1], _DIFFERENCE)}"
    agree = cell_name(sheet.row, 3, fix_row=False)
    good, other, bad = (words(f"check.{key}").line for key in ("good", "changed", "bad"))
    verdict = f"=IF({agree}={count},{quoted(good)},IF({changed}>0,{quoted(other)},{quoted(bad)}))"
    sheet.put(_GROUP, what, "strong")
    sheet.formula(_LABEL, verdict, good, "verdict")
    sheet.put(2, count, "count")
    sheet.formula(3, f"=SUM({agreeing})" if count else "=0", count, "count")
    sheet.formula(4, f"=MAX({differences})" if count else "=0", 0.0, "tiny")
    heights = (sheet.height_of(what, "strong", sheet.width(0)), sheet.height_of(good, "verdict", sheet.width(1)))
    sheet.end_row(max(20.0, *heights))


def _write_figure(sheet: Sheet, group: str, one: Check) -> None:
    sheet.put(_GROUP, group, "spaced_line")
    sheet.put(_LABEL, one.label, "spaced_line")
    formula, computed, difference = (
        cell_name(sheet.row, column, fix_row=False) for column in (_FORMULA, _COMPUTED, _DIFFERENCE)
    )
    sheet.formula(_FORMULA, f"={one.cell}", one.value, "figure")
    sheet.put(_COMPUTED, one.value, "figure")
    sheet.formula(_DIFFERENCE, f"=IF(ISNUMBER({formula}),ABS({formula}-{computed}),1)", 0.0, "tiny")
    agrees = f"=IF({difference}<={_TOLERANCE:.0E}*MAX(1,ABS({computed})),1,0)"
    sheet.formula(_AGREES, agrees, 1, "count")
    sheet.end_row()


def _colour(sheet: Sheet, cells: tuple[int, int, int, int]) -> None:
    """Show what agrees green, what differs because something was changed amber, and any other difference red."""
    add = sheet.book.add_format
    for sign, shape in (
        ("✓", {"font_color": GOOD, "bg_color": GOOD_FILL}),
        ("△", {"font_color": CAUTION}),
        ("✗", {"font_color": PROBLEM, "bg_color": PROBLEM_FILL}),
    ):
        rule = {"type": "text", "criteria": "begins with", "value": sign, "format": add(shape)}
        sheet.page.conditional_format(*cells, rule)
