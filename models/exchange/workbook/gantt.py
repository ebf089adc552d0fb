"""The blueprint by quarter: a bar for each initiative, the phases as bands, spend and budget below."""

from __future__ import annotations

from itertools import groupby

from models.blueprint.plan import Planned
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.furniture import write_annex_title
from models.exchange.workbook.sheet import Cell, Sheet
from models.exchange.workbook.styles import PHASES
from models.exchange.workbook.text_size import names_width
from models.problem.calendar import Quarter

_LEFT = 4
"""Columns before the first quarter."""
_BAR = "■"


def write_gantt(sheet: Sheet, content: WorkbookContent) -> None:
    """Write one bar for each planned initiative, a column a quarter."""
    plan = content.plan
    largest = max((content.money(float(spend)) for spend in plan.spend), default=0.0)
    # The figures are set small; a column too narrow would show "###".
    quarter_width = max(5.0, len(f"{largest:,.0f}") * 0.85 + 1.2)
    names = names_width(content.initiative(one.initiative) for one in plan.chosen())
    sheet.widths([11, names, 14, 16, *[quarter_width] * len(plan.quarters)])
    write_annex_title(sheet, content, 2, content.said("sheet.gantt.title", name=content.name))
    first = sheet.row
    edges = _edges(content)
    _write_calendar(sheet, content, edges)
    heading = sheet.row - 1
    phases = [horizon.id for horizon in content.study.frame.horizons]
    for one in plan.chosen():
        _write_bar(sheet, content, one, f"bar{phases.index(one.horizon or '') % len(PHASES)}", edges)
    _write_money(sheet, content, edges)
    sheet.page.freeze_panes(heading + 1, 2)
    sheet.page.repeat_rows(first, heading)


def _phase(content: WorkbookContent, quarter: Quarter) -> int:
    return content.study.frame.horizon_index(quarter)


def _edges(content: WorkbookContent) -> list[str]:
    """Return, for each quarter, what its style's name ends in: the last of a phase has a rule beside it."""
    quarters = content.plan.quarters
    return [
        "_edge" if after is not None and _phase(content, quarter) != _phase(content, after) else ""
        for quarter, after in zip(quarters, (*quarters[1:], None), strict=True)
    ]


def _write_calendar(sheet: Sheet, content: WorkbookContent, edges: list[str]) -> None:
    """Write three rows of headings: phases, years, quarters."""
    quarters = content.plan.quarters
    by_phase = [(place, len(list(members))) for place, members in groupby(_phase(content, one) for one in quarters)]
    by_year = [(year, len(list(members))) for year, members in groupby(one.year for one in quarters)]
    column = _LEFT
    for place, count in by_phase:
        name = content.read(content.study.frame.horizons[place].name)
        sheet.merge((sheet.row, column), (sheet.row, column + count - 1), name, f"band{place % len(PHASES)}")
        column += count
    sheet.end_row()
    column = _LEFT
    for year, count in by_year:
        sheet.merge((sheet.row, column), (sheet.row, column + count - 1), str(year), "heading_centre")
        column += count
    sheet.end_row()
    titles = ("column.id", "term.mcda.initiative", "column.phase", "column.prereq")
    sheet.line(
        [*map(content.words, titles), *(f"Q{one.quarter}" for one in quarters)],
        [*["heading"] * _LEFT, *(f"heading_centre{edge}" for edge in edges)],
    )


def _write_bar(sheet: Sheet, content: WorkbookContent, one: Planned, bar: str, edges: list[str]) -> None:
    needed = content.study.initiatives.initiatives[one.initiative].prerequisites
    codes = [each.initiative if each.strict else content.said("prereq.advisory", id=each.initiative) for each in needed]
    running = [
        one.start is not None and one.end is not None and one.start <= quarter <= one.end
        for quarter in content.plan.quarters
    ]
    sheet.line(
        [
            one.initiative,
            content.initiative(one.initiative),
            content.horizon(one.horizon),
            content.words("list.separator").join(codes),
            *(_BAR if there else None for there in running),
        ],
        [
            *("quiet", "text", "text", "quiet"),
            *((bar if there else "free") + edge for there, edge in zip(running, edges, strict=True)),
        ],
    )


def _write_money(sheet: Sheet, content: WorkbookContent, edges: list[str]) -> None:
    """Write spend by quarter; then by phase, its spend above its budget."""
    plan, horizons = content.plan, content.study.frame.horizons
    spend: list[Cell] = [content.money(float(one)) for one in plan.spend]
    sheet.line(
        ["", content.said("gantt.spend", unit=content.unit), "", "", *spend],
        ["quiet", "strong", "text", "text", *(f"spend{edge}" for edge in edges)],
    )
    budgets = content.study.plan.budgets
    by_phase = {horizon.id: float(amount) for horizon, amount in zip(horizons, plan.horizon_spend, strict=True)}
    for key, amounts in (("gantt.phase_spend", by_phase), ("gantt.phase_budget", budgets)):
        for column, (text, style) in enumerate(
            zip(["", content.said(key, unit=content.unit), "", ""], ["quiet", "strong", "text", "text"], strict=True)
        ):
            sheet.put(column, text, style)
        column = _LEFT
        for place, members in groupby(_phase(content, one) for one in plan.quarters):
            last = column + len(list(members)) - 1
            amount = amounts.get(horizons[place].id)
            edge = edges[last - _LEFT]
            told = None if amount is None else content.money(amount)
            sheet.merge((sheet.row, column), (sheet.row, last), told, f"phase_money{edge}")
            column = last + 1
        sheet.end_row()
