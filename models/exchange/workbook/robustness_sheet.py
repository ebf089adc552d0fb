"""How firm the order is: rank intervals, how often each rank is taken, and how often one beats another.

These figures come from panels drawn at random and do not follow what is changed in the workbook; tiers are worked out
from them anew for every order.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from models.arrays import FloatArray
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.control_sheet import LEADING
from models.exchange.workbook.furniture import write_title
from models.exchange.workbook.sheet import Cell, Sheet
from models.exchange.workbook.styles import ACCENT_LIGHT
from models.exchange.workbook.text_size import heading_width, names_width

_MOST: Final = 80
"""Initiatives up to which every pair is shown; a thousand would take a million cells."""
_CODE, _NAME, _FIRST = range(3)


def has_winning(content: WorkbookContent) -> bool:
    """Return whether the workbook tells of every pair how often one beats the other."""
    return len(content.matrix.initiatives) <= _MOST


def write_robustness(sheet: Sheet, content: WorkbookContent) -> None:
    """Write intervals and ranks in the study's order, then the matrices of acceptability and of pairs."""
    words, counts = content.words, content.firmness.counts
    methods = {method: method.value.upper() for method in LEADING}
    headings: list[str] = [words("column.id"), words("term.mcda.initiative"), words("robustness.tier")]
    headings += [content.said("robustness.interval", method=name) for name in methods.values()]
    headings += [
        content.said("robustness.side", side=content.side(side), method=name)
        for side in content.sides
        for name in methods.values()
    ]
    count = len(content.matrix.initiatives)
    matrix = [7.0] * max(0, (count if has_winning(content) else 0) + 2 - len(headings))
    names = names_width(map(content.initiative, content.matrix.initiatives))
    least = [10, names, *[11] * (len(headings) - 2)]
    widths = [heading_width(text, least=width) for text, width in zip(headings, least, strict=True)]
    # One width for all, or the squares below would not be square.
    wide = max(widths[_FIRST:])
    sheet.widths([*widths[:_FIRST], *[wide] * (len(widths) - _FIRST + len(matrix))])
    draws = f"{counts[content.ranking.leading].draws:,}"
    write_title(sheet, content, words("sheet.robustness"), content.said("sheet.robustness.about", draws=draws))
    sheet.line(headings, ["heading", "heading", *["heading_centre"] * 3, *["heading_number"] * (len(headings) - 5)])
    sheet.page.freeze_panes(sheet.row, _FIRST)
    sheet.page.repeat_rows(sheet.row - 1)
    _write_rows(sheet, content)
    if not has_winning(content):
        sheet.across(content.said("robustness.too_many", most=_MOST), "note")
        return
    for method, name in methods.items():
        shares = _in_study_order(content, counts[method].acceptability, rows_only=True)
        _write_matrix(sheet, content, content.said("robustness.acceptability", method=name), shares, "")
        wins = _in_study_order(content, counts[method].pairwise_winning)
        _write_matrix(sheet, content, content.said("robustness.winning", method=name), wins, f"Winning_{name}")


def _write_rows(sheet: Sheet, content: WorkbookContent) -> None:
    first, ranked = sheet.row, content.ranking.whole.row
    for initiative in content.matrix.initiatives:
        known = initiative in ranked
        sheet.ledger.cells["study.row", initiative] = str(sheet.row - first + 1)
        cells: list[Cell] = [initiative, content.initiative(initiative)]
        cells.append(content.firmness.tier[initiative] if known else None)
        cells += [content.interval(initiative, method) if known else None for method in LEADING]
        for side in content.sides:
            seen = content.ranking.voices[side]
            row = seen.row.get(initiative)
            cells += [None if row is None else int(seen.ranks(method)[row]) for method in LEADING]
        styles = ["quiet", "text", "text_centre", "text_centre", "text_centre", *["count"] * (len(cells) - 5)]
        sheet.line(cells, styles)
    last = sheet.row - 1
    names = ["Initiative_code", "Initiative_name", "Tier_at_export", "Interval_TOPSIS", "Interval_AHP"]
    for place in range(1, len(content.sides) + 1):
        names += [f"Side_{place}_{method.value.upper()}_rank" for method in LEADING]
    for column, name in enumerate(names):
        sheet.ledger.name(name, sheet.cells((first, column), (last, column)))


def _in_study_order(content: WorkbookContent, figures: FloatArray, *, rows_only: bool = False) -> FloatArray:
    """Return figures of the ranked initiatives as rows (and columns) of all, nought where one is not ranked."""
    everyone = content.matrix.initiatives
    found = np.zeros((len(everyone), len(everyone)))
    rows = np.array([everyone.index(one) for one in content.firmness.initiatives])
    columns = np.arange(len(rows)) if rows_only else rows
    found[np.ix_(rows, columns)] = figures
    return found


def _write_matrix(sheet: Sheet, content: WorkbookContent, title: str, figures: FloatArray, name: str) -> None:
    """Write a square of shares, darker where larger: by rank, or by code where it is named."""
    codes = content.matrix.initiatives
    sheet.end_row(8)
    sheet.line([title], "section")
    heads: list[Cell] = [*codes] if name else [*range(1, len(codes) + 1)]
    sheet.line(["", "", *heads], ["heading", "heading", *["heading_centre"] * len(codes)])
    first = sheet.row
    for initiative, row in zip(codes, figures, strict=True):
        shown: list[Cell] = [float(share) if share or name else None for share in row]
        sheet.line([initiative, content.initiative(initiative), *shown], ["quiet", "text", *["share"] * len(codes)])
    last = max(first, sheet.row - 1)
    cells = (first, _FIRST, last, _FIRST + len(codes) - 1)
    scale = {"type": "2_color_scale", "min_color": "#FFFFFF", "max_color": ACCENT_LIGHT}
    ends = {"min_type": "num", "min_value": 0, "max_type": "num", "max_value": 1}
    sheet.page.conditional_format(*cells, {**scale, **ends})
    if name:
        sheet.ledger.name(name, sheet.cells(cells[:2], cells[2:]))
