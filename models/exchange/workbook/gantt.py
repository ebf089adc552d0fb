"""The blueprint by quarter: a bar for each initiative, the phases as bands, spend and budget below.

Bars and money follow the start quarters, durations, costs and budgets that are changed elsewhere in the workbook.
"""

from __future__ import annotations

from itertools import groupby

from models.blueprint.plan import Planned
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.control_sheet import first_day
from models.exchange.workbook.furniture import write_annex_title
from models.exchange.workbook.sheet import LOWEST_ROW, Sheet, cell_name
from models.exchange.workbook.styles import PHASES, PROBLEM, PROBLEM_FILL
from models.exchange.workbook.text_size import names_width
from models.problem.calendar import Quarter

_CODE, _NAME, _PHASE, _PREREQ, _LEFT = range(5)
"""Columns before the first quarter, and that."""
_BAR = "■"


def write_gantt(sheet: Sheet, content: WorkbookContent) -> None:
    """Write one bar for each initiative, a column a quarter; those that are left out come last."""
    _Gantt(sheet, content).write()


class _Gantt:
    def __init__(self, sheet: Sheet, content: WorkbookContent) -> None:
        self._sheet, self._content = sheet, content
        self._quarters = content.plan.quarters
        self._edges = _edges(content)
        right = _LEFT + len(self._quarters)
        self._data, self._start, self._end, self._number = range(right, right + 4)
        self._days = 0

    def write(self) -> None:
        sheet, content, plan = self._sheet, self._content, self._content.plan
        largest = max((content.money(float(spend)) for spend in plan.spend), default=0.0)
        # The figures are set small; a column too narrow would show "###".
        wide = max(5.0, len(f"{largest:,.0f}") * 0.85 + 1.2)
        shown = (*plan.chosen(), *plan.left_out())
        names = names_width(content.initiative(one.initiative) for one in shown)
        sheet.widths([11, names, 14, 16, *[wide] * len(self._quarters), *[10] * 4])
        write_annex_title(sheet, content, 2, content.said("sheet.gantt.title", name=content.name))
        first = sheet.row
        self._write_calendar()
        heading = sheet.row - 1
        for one in shown:
            self._write_bar(one)
        self._colour(heading + 1)
        self._write_money()
        for column in range(self._data, self._number + 1):
            sheet.page.set_column(column, column, 10, None, {"level": 1, "hidden": True})
        sheet.page.freeze_panes(heading + 1, 2)
        sheet.page.repeat_rows(first, heading)

    def _write_calendar(self) -> None:
        """Write three rows of headings, phases, years, quarters; folded away, the first day of each quarter."""
        sheet, content, quarters = self._sheet, self._content, self._quarters
        by_phase = [(place, len(list(members))) for place, members in groupby(_phase(content, one) for one in quarters)]
        by_year = [(year, len(list(members))) for year, members in groupby(one.year for one in quarters)]
        column = _LEFT
        for place, count in by_phase:
            name = content.read(content.study.frame.horizons[place].name)
            at = (sheet.row, column), (sheet.row, column + count - 1)
            sheet.merge(*at, name.line, f"band{place % len(PHASES)}")
            column += count
        sheet.end_row()
        column = _LEFT
        for year, count in by_year:
            sheet.merge((sheet.row, column), (sheet.row, column + count - 1), str(year), "heading_centre")
            column += count
        sheet.end_row()
        self._days = sheet.row
        for column, quarter in enumerate(quarters, start=_LEFT):
            sheet.put(column, first_day(quarter), "date")
        last = (sheet.row, _LEFT + len(quarters) - 1)
        sheet.ledger.name("Quarter_day", sheet.cells((sheet.row, _LEFT), last))
        sheet.page.set_row(sheet.row, None, None, {"hidden": True})
        sheet.row += 1
        titles = ("column.id", "term.mcda.initiative", "column.phase", "column.prereq")
        helpers = ("ranking.helper.data", "data.start_date", "data.end_date", "control.number")
        sheet.line(
            [
                *map(content.words, titles),
                *(f"Q{one.quarter}" for one in quarters),
                *(content.words(key) for key in helpers),
            ],
            [*["heading"] * _LEFT, *(f"heading_centre{edge}" for edge in self._edges), *["heading"] * 4],
        )

    def _write_bar(self, one: Planned) -> None:
        sheet, content, at = self._sheet, self._content, self._sheet.row
        needed = content.study.initiatives.initiatives[one.initiative].prerequisites
        codes = content.listed(
            each.initiative if each.strict else content.said("prereq.advisory", id=each.initiative) for each in needed
        )
        name, phase = content.initiative(one.initiative), content.horizon(one.horizon).line
        sheet.put(_CODE, one.initiative, "quiet")
        sheet.put(_NAME, name, "text")
        sheet.put(_PREREQ, codes, "quiet")
        code, row, start, end = (
            cell_name(at, column, fix_row=False) for column in (_CODE, self._data, self._start, self._end)
        )
        sheet.formula(_PHASE, f"=INDEX(Task_phase,{row})", phase, "text")
        found = float(sheet.ledger.cell("task.row", one.initiative))
        sheet.formula(self._data, f"=SUMPRODUCT(EXACT(Task_code,{code})*(ROW(Task_code)-1))", found, "count")
        days = None if one.start is None or one.end is None else (one.start, one.end.later(1))
        sheet.formula(self._start, f"=INDEX(Task_start_date,{row})", days and _serial(days[0]), "date")
        sheet.formula(self._end, f"=INDEX(Task_end_date,{row})", days and _serial(days[1]) - 1, "date")
        horizons = [horizon.id for horizon in content.study.frame.horizons]
        number = horizons.index(one.horizon) + 1 if one.horizon else 0
        within = f'MIN(1+COUNTIF(Phase_last_day,"<"&{end}),ROWS(Phase_last_day))'
        sheet.formula(self._number, f'=IF({end}="",0,{within})', number, "count")
        for column, (quarter, edge) in enumerate(zip(self._quarters, self._edges, strict=True), start=_LEFT):
            day = cell_name(self._days, column, fix_column=False)
            runs = one.start is not None and one.end is not None and one.start <= quarter <= one.end
            formula = f'=IF(AND({day}>={start},{day}<={end}),"{_BAR}","")'
            sheet.formula(column, formula, _BAR if runs else "", f"quarter{edge}")
        heights = (sheet.height_of(name, "text", sheet.width(_NAME)), sheet.height_of(codes, "quiet", 16))
        sheet.end_row(max(LOWEST_ROW, *heights, sheet.height_of(phase, "text", 14)))

    def _colour(self, first: int) -> None:
        """Fill the bars in the colours of their phases; the mark in a bar is seen on a copy without colours too."""
        sheet, last = self._sheet, self._sheet.row - 1
        if last < first or not self._quarters:
            return
        cells = (first, _LEFT, last, _LEFT + len(self._quarters) - 1)
        number, mark = (
            cell_name(first, self._number, fix_row=False),
            cell_name(first, _LEFT, fix_row=False, fix_column=False),
        )
        for place in range(len(self._content.study.frame.horizons)):
            colour = PHASES[place % len(PHASES)]
            shape = sheet.book.add_format({"bg_color": colour, "font_color": colour})
            criteria = f'=AND({mark}="{_BAR}",{number}={place + 1})'
            sheet.page.conditional_format(*cells, {"type": "formula", "criteria": criteria, "format": shape})

    def _write_money(self) -> None:
        """Write spend by quarter; then by phase, its spend above its budget."""
        sheet, content, plan = self._sheet, self._content, self._content.plan
        for column, text in enumerate(["", content.said("gantt.spend", unit=content.unit), "", ""]):
            sheet.put(column, text, "strong")
        for column, (quarter, edge, spend) in enumerate(
            zip(self._quarters, self._edges, plan.spend, strict=True), start=_LEFT
        ):
            day = cell_name(self._days, column, fix_column=False)
            within = f"(Task_start_date<={day})*(Task_end_date>={day})"
            formula = f"=SUMPRODUCT({within}*1,Task_cost/Task_quarters)"
            value = content.money(float(spend))
            sheet.checked(column, formula, value, f"spend{edge}", group="check.quarters", label=str(quarter))
        last = (sheet.row, _LEFT + len(self._quarters) - 1)
        sheet.ledger.name("Quarter_spend", sheet.cells((sheet.row, _LEFT), last))
        label = content.said("gantt.spend", unit=content.unit)
        sheet.end_row(max(LOWEST_ROW, sheet.height_of(label, "strong", sheet.width(_NAME))))
        budgets = content.study.plan.budgets
        horizons = content.study.frame.horizons
        by_phase = {horizon.id: float(amount) for horizon, amount in zip(horizons, plan.horizon_spend, strict=True)}
        self._write_phase_money("gantt.phase_spend", "phase.spend", by_phase)
        self._write_phase_money("gantt.phase_budget", "phase.budget", budgets)
        over = sheet.book.add_format({"font_color": PROBLEM, "bg_color": PROBLEM_FILL, "bold": True})
        spent, limit = (cell_name(sheet.row - up, _LEFT, fix_row=False, fix_column=False) for up in (2, 1))
        criteria = f'=AND(ISNUMBER({limit}),{limit}<>"",{spent}>{limit}+0.000001)'
        cells = (sheet.row - 2, _LEFT, sheet.row - 2, last[1])
        sheet.page.conditional_format(*cells, {"type": "formula", "criteria": criteria, "format": over})

    def _write_phase_money(self, key: str, what: str, amounts: object) -> None:
        sheet, content = self._sheet, self._content
        known = dict(amounts) if isinstance(amounts, dict) else {}
        label = content.said(key, unit=content.unit)
        for column, text in enumerate(["", label, "", ""]):
            sheet.put(column, text, "strong")
        column = _LEFT
        for place, members in groupby(_phase(content, one) for one in self._quarters):
            last = column + len(list(members)) - 1
            horizon = content.study.frame.horizons[place].id
            amount, cell = known.get(horizon), sheet.ledger.cell(what, horizon)
            told = None if amount is None else content.money(amount)
            style = f"phase_money{self._edges[last - _LEFT]}"
            sheet.merge((sheet.row, column), (sheet.row, last), None, style)
            sheet.formula(column, f'=IF({cell}="","",{cell})', told, style)
            column = last + 1
        sheet.end_row(max(LOWEST_ROW, sheet.height_of(label, "strong", sheet.width(_NAME))))


def _serial(quarter: Quarter) -> float:
    from models.exchange.workbook.task_data import serial

    return serial(first_day(quarter))


def _phase(content: WorkbookContent, quarter: Quarter) -> int:
    return content.study.frame.horizon_index(quarter)


def _edges(content: WorkbookContent) -> list[str]:
    """Return, for each quarter, what its style's name ends in: the last of a phase has a rule beside it."""
    quarters = content.plan.quarters
    return [
        "_edge" if after is not None and _phase(content, quarter) != _phase(content, after) else ""
        for quarter, after in zip(quarters, (*quarters[1:], None), strict=True)
    ]
