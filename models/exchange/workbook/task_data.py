"""The flat twin of the task table, for filtering and pivoting: no merged cells, real numbers, real dates."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from models.exchange.workbook.columns import CellKind, TaskColumn, task_columns, task_heading
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.sheet import Cell, Sheet
from models.exchange.workbook.tasks import Task, tasks
from models.exchange.workbook.text_size import heading_width
from models.problem.calendar import Quarter

_DATES: Final = {"start": ("start", "start_date"), "end": ("end", "end_date", "quarters")}
_SCORES: Final = {"priority": ("topsis_rank", "closeness", "ahp_rank", "ahp_score")}
"""What one column of the printed table becomes here."""
_STYLES: Final = {
    **dict.fromkeys(("start", "end"), "data_centre"),
    **dict.fromkeys(("start_date", "end_date"), "data_date"),
    **dict.fromkeys(("closeness", "ahp_score"), "data_score"),
    **dict.fromkeys(("quarters", "topsis_rank", "ahp_rank"), "data_whole"),
}
_WIDEST: Final = 34.0
_BUTTON: Final = 3.0


def write_task_data(sheet: Sheet, content: WorkbookContent) -> None:
    """Write one heading row, then one row for each initiative."""
    fields = [
        (field, column)
        for column in task_columns(content)
        for field in (*_DATES.get(column.key, ()), *_SCORES.get(column.key, ())) or (column.field,)
    ]
    headings = [_heading(content, field, column) for field, column in fields]
    sheet.widths(
        [
            # A filter's button takes room beside the heading.
            heading_width(heading, least=_width(field, column)) + _BUTTON
            for heading, (field, column) in zip(headings, fields, strict=True)
        ]
    )
    sheet.line(
        headings,
        ["heading_number" if _is_number(field, column) else "heading" for field, column in fields],
    )
    rows = tasks(content)
    for task in rows:
        known = {**task.cells, **_figures(content, task)}
        cells = [_on_one_line(content, known[field]) for field, _ in fields]
        sheet.line(cells, [_style(field, column) for field, column in fields])
    sheet.page.autofilter(0, 0, max(len(rows), 1), len(fields) - 1)
    named = [field for field, _ in fields]
    sheet.page.freeze_panes(1, named.index("task") + 1)
    sheet.page.repeat_rows(0)
    sheet.page.repeat_columns(0, named.index("task"))


def _figures(content: WorkbookContent, task: Task) -> dict[str, Cell]:
    one, ranking = task.planned, content.ranking.whole
    row = ranking.row.get(one.initiative)
    dated = one.start is not None and one.end is not None
    return {
        "start": str(one.start) if one.start else "",
        "end": str(one.end) if one.end else "",
        "start_date": _first_day(one.start) if one.start else None,
        "end_date": _first_day(one.end.later(1)) - timedelta(days=1) if one.end else None,
        "quarters": one.end.index - one.start.index + 1 if dated and one.end and one.start else None,
        "topsis_rank": None if row is None else int(ranking.topsis.ranks[row]),
        "closeness": None if row is None else float(ranking.topsis.closeness[row]),
        "ahp_rank": None if row is None else int(ranking.ahp.ranks[row]),
        "ahp_score": None if row is None else float(ranking.ahp.scores[row]),
    }


def _on_one_line(content: WorkbookContent, cell: Cell) -> Cell:
    return content.words("list.lines").join(cell.split("\n")) if isinstance(cell, str) else cell


def _first_day(quarter: Quarter) -> date:
    return date(quarter.year, 3 * quarter.quarter - 2, 1)


def _is_number(field: str, column: TaskColumn) -> bool:
    return _STYLES.get(field, "") in {"data_score", "data_whole"} or column.kind in {CellKind.NUMBER, CellKind.MONEY}


def _style(field: str, column: TaskColumn) -> str:
    if field in _STYLES:
        return _STYLES[field]
    return "data_value" if column.kind in {CellKind.NUMBER, CellKind.MONEY} else "data_text"


def _width(field: str, column: TaskColumn) -> float:
    return 11 if field in _STYLES else min(max(column.width, 8.0), _WIDEST)


def _heading(content: WorkbookContent, field: str, column: TaskColumn) -> str:
    return content.words(f"data.{field}") if field in _STYLES else task_heading(content, column).replace("\n", "")
