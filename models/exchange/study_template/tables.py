"""One table of the template on its sheet: headings, rows, lists to choose from, and a word on what belongs where."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from models.exchange.study_template.layout import ROOM, STRENGTHS, Column, Kind, Table
from models.exchange.study_template.rows import Row
from models.exchange.workbook.sheet import LOWEST_ROW, Sheet, cell_name
from models.exchange.workbook.styles import PROBLEM, PROBLEM_FILL
from models.exchange.workbook.text_size import heading_width
from models.text import Script

Words = Callable[[str], str]

_LANGUAGES: Final = {Script.EN: "English", Script.ZH_HANS: "简体中文", Script.ZH_HANT: "繁體中文"}
_NUMBERS: Final = frozenset({Kind.NUMBER, Kind.WHOLE, Kind.STRENGTH})
_LONGEST_NOTE: Final = 255
"""Signs that Excel takes of what it says when a cell is selected."""
_FAR: Final = 1e15
_TEXT: Final = "task_text_input"


@dataclass(frozen=True)
class TablePlace:
    """Where a table stands.

    Attributes:
        sheet: Its sheet.
        rows: What stands on it already.
    """

    sheet: Sheet
    rows: list[Row]

    @property
    def room(self) -> int:
        """How many rows below the headings are made ready for typing."""
        return max(ROOM, len(self.rows) + ROOM // 2)


@dataclass(frozen=True)
class _Field:
    """One column of cells: the column of the table that it belongs to, what it is called, and its heading."""

    column: Column
    name: str
    heading: str


def write_table(table: Table, places: Mapping[str, TablePlace], script: Script, words: Words) -> list[tuple[str, ...]]:
    """Write one table; return what the hidden sheet says of it."""
    place = places[table.key]
    sheet, fields = place.sheet, list(_fields(table, place.rows, script, words))
    room = 1 if table.key == "study" else place.room
    sheet.widths([heading_width(one.heading, least=one.column.width) for one in fields])
    styles = ["heading_number" if one.column.kind in _NUMBERS else "heading" for one in fields]
    sheet.line([one.heading for one in fields], styles, height=36)
    hidden: list[tuple[str, ...]] = [("column", table.key, one.name, " ".join(one.heading.split())) for one in fields]
    for at, one in enumerate(fields):
        choices = {value: words(f"{one.column.of}.{value}") for value in _choices(one.column)}
        hidden += [("choice", table.key, one.name, value, text) for value, text in choices.items()]
        sheet.page.data_validation(1, at, room, at, _rule(one.column, list(choices.values()), places, words))
        if one.column.needed:
            _mark(sheet, at, room, len(fields), one.column)
    for number in range(room):
        row: Row = place.rows[number] if number < len(place.rows) else {}
        height = LOWEST_ROW if row else 0.0
        for at, one in enumerate(fields):
            value = row.get(one.name)
            if one.column.kind is Kind.CHOICE and value is not None:
                value = words(f"{one.column.of}.{value}")
            sheet.put(at, value, "field_number_input" if one.column.kind in _NUMBERS else _TEXT)
            if isinstance(value, str):
                height = max(height, sheet.height_of(value, _TEXT, sheet.width(at)))
        if height:
            sheet.end_row(height)
        else:
            sheet.row += 1  # A row without a height of its own grows with what is typed.
    sheet.page.freeze_panes(1, 1)
    sheet.page.repeat_rows(0)
    sheet.page.set_landscape()
    sheet.page.set_paper(8)
    sheet.page.fit_to_pages(1, 0)
    return hidden


def _fields(table: Table, rows: list[Row], script: Script, words: Words) -> Iterator[_Field]:
    """Go through the columns of cells; of a text, that in the reader's own language comes first."""
    for column in table.columns:
        label = words(f"template.{column.key}") + (" *" if column.needed else "")
        if column.kind is Kind.TEXT:
            for one in sorted(Script, key=lambda other: other is not script):
                yield _Field(column, f"{column.key}|{one.value}", f"{label}\n{_LANGUAGES[one]}")
        elif column.kind is Kind.STRENGTH:
            for value in column.values:
                yield _Field(column, f"{column.key}|{value}", f"{label}\n{words(f'{column.of}.{value}')}")
            # What only this study knows is called as it calls it.
            found = dict.fromkeys(name for row in rows for name in row if name.startswith(f"{column.key}|"))
            for name in found:
                if name not in column.fields:
                    yield _Field(column, name, f"{label}\n{name.partition('|')[2]}")
        else:
            yield _Field(column, column.key, label)


def _choices(column: Column) -> tuple[str, ...]:
    return column.values if column.kind is Kind.CHOICE else ()


def _rule(column: Column, choices: list[str], places: Mapping[str, TablePlace], words: Words) -> dict[str, Any]:
    """Return what Excel holds a cell to, and what it says of the column when a cell is selected."""
    note = words(f"template.{column.key}.note")[:_LONGEST_NOTE] if column.noted else ""
    said = {"input_message": note} if note else {}
    if column.kind is Kind.CHOICE:
        return {"validate": "list", "source": choices, "error_message": words("template.choose"), **said}
    if column.kind is Kind.STRENGTH:
        return {"validate": "list", "source": [*STRENGTHS], "error_message": words("template.choose"), **said}
    if column.kind is Kind.CODES and not column.many:
        of = places[column.of]
        codes = f"={of.sheet.cells((1, 0), (of.room, 0))}"
        unknown = {"error_type": "warning", "error_message": words("template.unknown")}
        return {"validate": "list", "source": codes, **unknown, **said}
    if column.kind in _NUMBERS:
        kind = "integer" if column.kind is Kind.WHOLE else "decimal"
        ends = {
            "minimum": -_FAR if column.least is None else column.least,
            "maximum": _FAR if column.most is None else column.most,
        }
        return {"validate": kind, "criteria": "between", **ends, "error_message": words("template.number"), **said}
    return {"validate": "any", **said}


def _mark(sheet: Sheet, at: int, room: int, width: int, column: Column) -> None:
    """Colour a cell that a row in use leaves empty and may not, and a code that stands twice."""
    alarm = sheet.book.add_format({"bg_color": PROBLEM_FILL, "font_color": PROBLEM})
    cell = cell_name(1, at, fix_row=False)
    row = f"{cell_name(1, 0, fix_row=False)}:{cell_name(1, width - 1, fix_row=False)}"
    empty = {"type": "formula", "criteria": f"=AND(ISBLANK({cell}),COUNTA({row})>0)", "format": alarm}
    sheet.page.conditional_format(1, at, room, at, empty)
    if column.kind is Kind.CODE:
        sheet.page.conditional_format(1, at, room, at, {"type": "duplicate", "format": alarm})
