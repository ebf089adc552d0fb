"""The blueprint as it is circulated: the task table by phase and theme, made for printing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from models.exchange.workbook.columns import WORDED, CellKind, TaskColumn, task_columns, task_heading
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.formula_text import Expression, sentence, sentences
from models.exchange.workbook.furniture import write_annex_title
from models.exchange.workbook.sheet import LOWEST_ROW, Cell, Sheet, cell_name
from models.exchange.workbook.tasks import Task, tasks
from models.exchange.workbook.text_size import heading_width, names_width
from models.problem.initiatives import Status

_EDITED: Final = (WORDED - {"theme"}) | {"lead", "support", "baseline", "t2025", "tmid", "t2030", "cost", "status"}
"""Columns that can be changed here and read back; the others follow from the plan, or are merged."""
_FROZEN = "task"
"""The last column that stays in sight."""


def write_task_table(sheet: Sheet, content: WorkbookContent) -> None:
    """Write the task table: the phases in order, in each its initiatives by theme and time; then what is left out."""
    columns, rows = task_columns(content), tasks(content)
    headings = [task_heading(content, column) for column in columns]
    widths = [_width(column, heading, rows) for column, heading in zip(columns, headings, strict=True)]
    sheet.widths(widths)
    write_annex_title(sheet, content, 1, content.said("sheet.blueprint.title", name=content.name))
    heading = sheet.row
    aligned = {CellKind.TEXT: "task_heading", CellKind.QUARTER: "task_heading_centre"}
    sheet.line(
        headings,
        [aligned.get(column.kind, "task_heading_number") for column in columns],
    )
    sheet.heads([column.key for column in columns].index("id"))
    for task, after in zip(rows, (*rows[1:], None), strict=False):
        end = "_end" if after is None or after.horizon != task.horizon else ""
        _write_row(sheet, content, task, columns, headings, end)
    keys = [column.key for column in columns]
    if sheet.ledger.remembers:
        _merge_phases(sheet, heading + 1, rows, keys)
    _fold_empty(sheet, columns, widths, rows)
    _offer_status(sheet, content, keys.index("status"), heading + 1, len(rows))
    sheet.page.freeze_panes(heading + 1, keys.index(_FROZEN) + 1)
    sheet.page.repeat_rows(heading)


def _write_row(
    sheet: Sheet,
    content: WorkbookContent,
    task: Task,
    columns: Sequence[TaskColumn],
    headings: Sequence[str],
    end: str,
) -> None:
    """Write one initiative; what may be changed is remembered, so that it can be read back from here too."""
    key, high = task.planned.initiative, LOWEST_ROW
    for place, (column, heading) in enumerate(zip(columns, headings, strict=True)):
        cell = task.cells[column.field]
        style = _style(column, cell) + end
        if isinstance(cell, str):
            high = max(high, sheet.height_of(cell, style, sheet.width(place)))
        if column.key == "priority" and key in content.ranking.whole.row:
            sheet.formula(place, f"={_priority(sheet, content, task)}", str(cell), style)
        elif column.key == "cost_other":
            cost = cell_name(sheet.row, place - 1, fix_row=False)
            sheet.formula(place, f'=IF({cost}="","",{cost}*Rate)', cell if isinstance(cell, float) else None, style)
        elif len(content.scripts) == 1 and column.key in _EDITED:
            script = content.scripts[0].value
            field = f"{column.field}|{script}" if column.key in WORDED else column.field
            of = ("initiative", key)
            sheet.input(place, cell, style, heading=heading, key=key, of=of, field=field, marked=False)
        else:
            sheet.put(place, cell, style)
    sheet.end_row(high)


def _priority(sheet: Sheet, content: WorkbookContent, task: Task) -> str:
    """Return tier, rank, score and interval as an expression, which follows the workbook's inputs."""
    one, links = task.planned.initiative, sheet.ledger.cells
    place = f"CHOOSE(Leading,{links['topsis.6', one]},{links['ahp.4', one]})"
    facts: dict[str, Expression] = {
        "tier": sentences(content, "tier.name", {"number": f"INDEX(Ranking_tier,{place})"}),
        "rank": f"CHOOSE(Leading,{links['topsis.5', one]},{links['ahp.3', one]})",
        "score": f"FIXED(CHOOSE(Leading,{links['topsis.2', one]},{links['ahp.2', one]}),3,TRUE)",
        "interval": f"INDEX(CHOOSE(Leading,Interval_TOPSIS,Interval_AHP),{links['study.row', one]})",
    }
    return sentence(content, "tasks.priority", facts)


def _width(column: TaskColumn, heading: str, rows: Sequence[Task]) -> float:
    width = heading_width(heading, least=column.width)
    if column.kind is CellKind.QUARTER:
        return names_width((str(task.cells[column.field]) for task in rows), least=width)
    return width


def _style(column: TaskColumn, cell: Cell) -> str:
    if column.key == "phase":
        return "task_phase"
    if column.kind is CellKind.QUARTER:
        return "task_centre"
    if column.kind is CellKind.TEXT:
        return "task_strong" if column.key == "task" else "task_text"
    # An office shows "#,##0.##" of a whole number with a point and nothing behind it.
    return "task_whole" if column.kind is CellKind.MONEY or _is_whole(cell) else "task_value"


def _is_whole(cell: Cell) -> bool:
    return not isinstance(cell, float) or cell.is_integer()


def _phase(task: Task) -> object:
    return task.horizon


def _phase_and_theme(task: Task) -> object:
    return task.horizon, task.theme


def _merge_phases(sheet: Sheet, first: int, rows: Sequence[Task], keys: Sequence[str]) -> None:
    """Merge phases and themes downwards; not in a workbook written row by row, where what is above is on disk."""
    _merge_equal(sheet, first, rows, keys.index("phase"), _phase)
    _merge_equal(sheet, first, rows, keys.index("theme"), _phase_and_theme)


def _merge_equal(sheet: Sheet, first: int, rows: Sequence[Task], column: int, same: Callable[[Task], object]) -> None:
    """Merge the cells of a column over neighbouring rows of which `same` says the same."""
    name = "theme" if same is _phase_and_theme else "phase"
    start = 0
    for place in range(1, len(rows) + 1):
        if place < len(rows) and same(rows[place]) == same(rows[start]):
            continue
        closes = place == len(rows) or rows[place].horizon != rows[start].horizon
        style = ("task_phase" if name == "phase" else "task_text") + ("_end" if closes else "")
        sheet.merge((first + start, column), (first + place - 1, column), rows[start].cells[name], style)
        start = place


def _fold_empty(sheet: Sheet, columns: Sequence[TaskColumn], widths: Sequence[float], rows: Sequence[Task]) -> None:
    """Fold away the columns that nobody has filled in, so that the others print larger; one click shows them."""
    folded = False
    for place, (column, width) in enumerate(zip(columns, widths, strict=True)):
        empty = not column.required and all(task.cells[column.field] in {"", None} for task in rows)
        if empty:
            sheet.page.set_column(place, place, width, None, {"level": 1, "hidden": True})
        elif folded:
            sheet.page.set_column(place, place, width, None, {"collapsed": True})
        folded = empty


def _offer_status(sheet: Sheet, content: WorkbookContent, column: int, first: int, rows: int) -> None:
    choices = [content.words(f"status.{status.value}").line for status in Status]
    if rows:
        sheet.page.data_validation(first, column, first + rows - 1, column, {"validate": "list", "source": choices})
