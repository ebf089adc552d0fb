"""Barriers between the sides: how strongly each initiative bears on each, and what the plan breaks through, by when."""

from __future__ import annotations

from models.blueprint.barriers import BarrierCoverage, barrier_coverage
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.furniture import write_title
from models.exchange.workbook.said import Said
from models.exchange.workbook.sheet import LOWEST_ROW, Cell, Sheet
from models.exchange.workbook.styles import ACCENT_LIGHT
from models.exchange.workbook.text_size import heading_width, names_width
from models.problem.initiatives import BARRIERS

_CODE, _NAME, _PHASE, _FIRST = range(4)


def write_barriers(sheet: Sheet, content: WorkbookContent) -> None:
    """Write what the plan does to each barrier, then the strength with which each initiative bears on it."""
    found = barrier_coverage(content.study, content.plan, content.ranking, BARRIERS)
    horizons = content.study.frame.horizons
    columns = max(len(found), len(horizons) + len(content.sides) + 1)
    names = names_width(map(content.initiative, content.study.initiatives.initiatives))
    sides = [content.said("barriers.side", side=content.side(side)) for side in content.sides]
    heads = [*(content.read(horizon.name) for horizon in horizons), *sides]
    wide = max((heading_width(text, least=14) for text in heads), default=14)
    sheet.widths([18, names, 18, *[wide] * columns])
    write_title(sheet, content, content.words("sheet.barriers"), content.words("sheet.barriers.about"))
    _write_coverage(sheet, content, found, heads)
    sheet.end_row(8)
    _write_strengths(sheet, content, found)


def barrier(content: WorkbookContent, kind: str) -> Said:
    """Return what a barrier is called."""
    return content.words(f"barrier.{kind}") if kind in BARRIERS else Said([kind])


def _write_coverage(
    sheet: Sheet, content: WorkbookContent, found: tuple[BarrierCoverage, ...], heads: list[Said]
) -> None:
    words = content.words
    sheet.line([words("barriers.coverage")], "section")
    headings = [words(f"barriers.{key}") for key in ("barrier", "eased", "broken")]
    sheet.line([*headings, *heads], ["heading", "heading", "heading", *["heading_number"] * len(heads)])
    first = sheet.row
    for one in found:
        reached: list[Cell] = [*one.by_horizon.values(), *(one.by_side.get(side) for side in content.sides)]
        times = [content.quarter(when) or words("barriers.never") for when in (one.eased, one.broken)]
        sheet.line(
            [barrier(content, one.kind), *times, *reached], ["strong", "text", "text", *["percent"] * len(reached)]
        )
    bar = {"type": "data_bar", "bar_solid": True, "bar_color": ACCENT_LIGHT, "min_type": "num", "min_value": 0}
    cells = (first, _FIRST, max(first, sheet.row - 1), _FIRST + max(len(heads) - 1, 0))
    sheet.page.conditional_format(*cells, {**bar, "max_type": "num", "max_value": 1})


def _write_strengths(sheet: Sheet, content: WorkbookContent, found: tuple[BarrierCoverage, ...]) -> None:
    """Write the strengths, which may be changed and read back."""
    words = content.words
    sheet.line([words("barriers.strengths")], "section")
    kinds = [(one.kind, barrier(content, one.kind)) for one in found]
    headings = [words("column.id"), words("term.mcda.initiative"), words("column.phase"), *(name for _, name in kinds)]
    sheet.line(headings, ["heading", "heading", "heading", *["heading_number"] * len(kinds)])
    sheet.heads(_CODE)
    first = sheet.row
    for initiative in content.study.initiatives.initiatives.values():
        name, phase = content.initiative(initiative.id), content.horizon(content.plan.placed[initiative.id].horizon)
        sheet.put(_CODE, initiative.id, "quiet")
        sheet.put(_NAME, name, "text")
        sheet.put(_PHASE, phase, "text")
        for column, (kind, heading) in enumerate(kinds, start=_FIRST):
            of, field = ("initiative", initiative.id), f"barrier:{kind}"
            strength = initiative.barriers.get(kind)
            sheet.input(column, strength, "count", heading=heading, key=initiative.id, of=of, field=field)
        needed = max(sheet.height_of(name, "text", sheet.width(_NAME)), sheet.height_of(phase, "text", 18))
        sheet.end_row(max(LOWEST_ROW, needed))
    last = max(first, sheet.row - 1)
    rule = {"validate": "list", "source": [1, 2, 3], "ignore_blank": True}
    if kinds:
        sheet.page.data_validation(first, _FIRST, last, _FIRST + len(kinds) - 1, rule)
        scale = {"type": "2_color_scale", "min_color": "#FFFFFF", "max_color": ACCENT_LIGHT}
        ends = {"min_type": "num", "min_value": 0, "max_type": "num", "max_value": 3}
        sheet.page.conditional_format(first, _FIRST, last, _FIRST + len(kinds) - 1, {**scale, **ends})
