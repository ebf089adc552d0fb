"""The flat twin of the task table, for filtering, pivoting and editing: no merged cells, real numbers, real dates.

What is marked as an input can be changed here and read back into the study; texts stand in a column for each language.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from models.exchange.workbook.columns import WORDED, CellKind, TaskColumn, task_columns, task_heading
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.control_sheet import first_day, last_day
from models.exchange.workbook.formula_text import quoted
from models.exchange.workbook.said import Said, on_one_line
from models.exchange.workbook.sheet import Cell, Sheet, cell_name
from models.exchange.workbook.tasks import Task, tasks
from models.exchange.workbook.text_size import heading_width
from models.problem.calendar import Quarter
from models.problem.initiatives import Status

_DATES: Final = {"start": ("start", "start_date"), "end": ("end", "end_date", "quarters")}
_SCORES: Final = {"priority": ("topsis_rank", "closeness", "ahp_rank", "ahp_score")}
"""What one column of the printed table becomes here."""
_STYLES: Final = {
    **dict.fromkeys(("start", "end"), "data_centre"),
    **dict.fromkeys(("start_date", "end_date"), "data_date"),
    **dict.fromkeys(("closeness", "ahp_score"), "data_score"),
    **dict.fromkeys(("quarters", "topsis_rank", "ahp_rank"), "data_whole"),
}
_FIXED: Final = frozenset({"no", "phase", "id", "why", "cost_other"})
"""Columns that nobody changes here: they say where things stand, or follow from others."""
_WIDEST: Final = 34.0
_BUTTON: Final = 3.0


@dataclass(frozen=True)
class Column:
    """One column of the sheet.

    Attributes:
        name: What its cells are called in a row.
        of: The column of the task table that it comes from.
        language: The place of its language among the workbook's; -1 where it is the same in all.
        heading: Its heading.
    """

    name: str
    of: TaskColumn
    language: int
    heading: str


def data_columns(content: WorkbookContent) -> tuple[Column, ...]:
    """Return the columns: those of texts once for each language."""
    found = []
    for column in task_columns(content):
        for name in (*_DATES.get(column.key, ()), *_SCORES.get(column.key, ())) or (column.field,):
            said = content.words(f"data.{name}") if name in _STYLES else task_heading(content, column)
            heading = said.each(lambda text: text.replace("\n", ""))
            if column.key in WORDED and len(content.scripts) > 1:
                found += [Column(name, column, place, part) for place, part in enumerate(heading.parts)]
            else:
                found.append(Column(name, column, -1, heading.line))
    return tuple(found)


def write_task_data(sheet: Sheet, content: WorkbookContent) -> None:
    """Write one heading row, then one row for each initiative."""
    columns, rows = data_columns(content), tasks(content)
    sheet.widths(
        [
            # A filter's button takes room beside the heading.
            heading_width(one.heading, least=_width(one)) + _BUTTON
            for one in columns
        ]
    )
    sheet.line(
        [one.heading for one in columns], ["heading_number" if _is_number(one) else "heading" for one in columns]
    )
    places = {one.name: place for place, one in enumerate(columns)}
    sheet.heads(places["id"])
    sheet.ledger.choices["status"] = {content.words(f"status.{one.value}").line: one.value for one in Status}
    for task in rows:
        sheet.ledger.cells["task.row", task.planned.initiative] = str(sheet.row)
        _Row(sheet, content, task, columns, places).write()
    last = max(len(rows), 1)
    sheet.page.autofilter(0, 0, last, len(columns) - 1)
    for name, column in (
        *(
            ("Task_code", "id"),
            ("Task_phase", "phase"),
            ("Task_start_date", "start_date"),
            ("Task_end_date", "end_date"),
        ),
        *(("Task_quarters", "quarters"), ("Task_cost", "cost")),
    ):
        sheet.ledger.name(name, sheet.cells((1, places[column]), (last, places[column])))
    _remember(sheet, content, rows, places)
    _offer(sheet, content, places, last)
    sheet.page.freeze_panes(1, places["task"] + 1)
    sheet.page.repeat_rows(0)
    sheet.page.repeat_columns(0, places["task"])


def _remember(sheet: Sheet, content: WorkbookContent, rows: tuple[Task, ...], places: dict[str, int]) -> None:
    """Remember the figures that others follow from, so that the workbook knows when they were changed."""
    listed = content.study.initiatives.initiatives
    for name, column, figures in (
        ("Task_start_date", "start_date", [_day(one.planned.start) for one in rows]),
        ("Task_quarters", "quarters", [float(listed[one.planned.initiative].duration) for one in rows]),
        ("Task_cost", "cost", [one.cells["cost"] for one in rows]),
    ):
        cells = {(row, places[column]): one for row, one in enumerate(figures, start=1) if isinstance(one, int | float)}
        sheet.ledger.fingerprint(name, cells)


def _offer(sheet: Sheet, content: WorkbookContent, places: dict[str, int], last: int) -> None:
    """Let a status be picked from a list, and hold figures to what they can be."""
    status, quarters, cost = places["status"], places["quarters"], places["cost"]
    choices = [content.words(f"status.{one.value}").line for one in Status]
    sheet.page.data_validation(1, status, last, status, {"validate": "list", "source": choices})
    whole = {"validate": "integer", "criteria": "between", "minimum": 1, "maximum": 400}
    sheet.page.data_validation(1, quarters, last, quarters, whole)
    sheet.page.data_validation(1, cost, last, cost, {"validate": "decimal", "criteria": ">=", "value": 0})


@dataclass(frozen=True)
class _Row:
    """One initiative's row."""

    sheet: Sheet
    content: WorkbookContent
    task: Task
    columns: tuple[Column, ...]
    places: dict[str, int]

    def write(self) -> None:
        """Write every cell."""
        formulas = self._formulas()
        for place, column in enumerate(self.columns):
            style = _style(column)
            if column.name in formulas:
                formula, value = formulas[column.name]
                self.sheet.formula(place, formula, value, style)
            elif column.of.key in _FIXED:
                self.sheet.put(place, self._shown(column), style)
            else:
                script = self.content.scripts[max(column.language, 0)]
                worded = column.of.key in WORDED
                self.sheet.input(
                    *(place, self._shown(column), style),
                    heading=column.heading,
                    key=self.task.planned.initiative,
                    of=("initiative", self.task.planned.initiative),
                    field=f"{column.name}|{script.value}" if worded else column.name,
                )
        self.sheet.end_row()

    def _shown(self, column: Column) -> Cell:
        one, task = self.task.planned, self.task
        if column.name == "start":
            return str(one.start) if one.start else ""
        if column.name == "quarters":
            return self.content.study.initiatives.initiatives[one.initiative].duration
        cell = task.cells[column.name]
        if isinstance(cell, Said):
            text = cell.parts[column.language] if column.language >= 0 else cell.line
            script = self.content.scripts[max(column.language, 0)]
            return self.content.wording("list.lines", script).join(text.split("\n"))
        return on_one_line(cell) if isinstance(cell, str) else cell

    @property
    def _other(self) -> float | None:
        amount = self.task.cells["cost_other"]
        return float(amount) if isinstance(amount, int | float) else None

    def _formulas(self) -> dict[str, tuple[str, str | float | None]]:
        """Return the formulas of the row, each with what it comes to."""
        content, one, sheet = self.content, self.task.planned, self.sheet
        cells = {name: cell_name(sheet.row, place, fix_row=False) for name, place in self.places.items()}
        start, quarters, done = (cells[name] for name in ("start", "quarters", "end_date"))
        cost = cells["cost"]
        begin = f"VALUE(LEFT({start},4)),3*VALUE(RIGHT({start},1))-2"
        ranking, links = content.ranking.whole, sheet.ledger.cells
        row = ranking.row.get(one.initiative)
        nowhere = quoted(content.words("plan.not_chosen").line)
        found: dict[str, tuple[str, str | float | None]] = {
            "phase": (
                f'=IF({done}="",{nowhere},INDEX(Phase_name,MIN(1+COUNTIF(Phase_last_day,"<"&{done}),ROWS(Phase_name))))',
                on_one_line(self.task.phase),
            ),
            "start_date": (f'=IF({start}="","",DATE({begin},1))', _day(one.start)),
            "end_date": (f'=IF({start}="","",DATE({begin}+3*{quarters},0))', _day(one.end, last=True)),
            "end": (f'=IF({done}="","",YEAR({done})&"Q"&ROUNDUP(MONTH({done})/3,0))', str(one.end or "")),
            "cost_other": (f'=IF({cost}="","",{cost}*Rate)', self._other),
        }
        for name, what, figures in (
            ("topsis_rank", "topsis.5", ranking.topsis.ranks),
            ("closeness", "topsis.2", ranking.topsis.closeness),
            ("ahp_rank", "ahp.3", ranking.ahp.ranks),
            ("ahp_score", "ahp.2", ranking.ahp.scores),
        ):
            found[name] = (f"={links[what, one.initiative]}", None if row is None else float(figures[row]))
        return found


def _day(quarter: Quarter | None, *, last: bool = False) -> float | None:
    """Return a quarter's first or last day as workbooks count it; None for none."""
    return None if quarter is None else serial(last_day(quarter) if last else first_day(quarter))


def serial(day: date) -> float:
    """Return a day as workbooks count it: days since the end of 1899."""
    return float((day - date(1899, 12, 30)).days)


def _is_number(column: Column) -> bool:
    numeric = column.of.kind in {CellKind.NUMBER, CellKind.MONEY}
    return _STYLES.get(column.name, "") in {"data_score", "data_whole"} or numeric


def _style(column: Column) -> str:
    if column.name in _STYLES:
        return _STYLES[column.name]
    return "data_value" if column.of.kind in {CellKind.NUMBER, CellKind.MONEY} else "data_text"


def _width(column: Column) -> float:
    return 11 if column.name in _STYLES else min(max(column.of.width, 8.0), _WIDEST)
