"""Writes the template: a sheet for each table, ready for typing, with lists where there is a choice."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any, Final

from models.exchange.study_template.layout import FORMAT, MARK, ROOM, TABLES, Column, Kind, Table
from models.exchange.study_template.rows import Row, rows_of
from models.exchange.workbook.ledger import Ledger
from models.exchange.workbook.record_sheet import HIDDEN_SHEET
from models.exchange.workbook.sheet import Sheet
from models.exchange.workbook.sheet_names import sheet_names
from models.exchange.workbook.styles import FONTS, formats
from models.exchange.workbook.text_size import heading_width
from models.study import Study
from models.text import Script

Words = Callable[[str], str]

_LANGUAGES: Final = {Script.EN: "English", Script.ZH_HANS: "简体中文", Script.ZH_HANT: "繁體中文"}
_NUMBERS: Final = frozenset({Kind.NUMBER, Kind.WHOLE})


def template_bytes(study: Study, script: Script, words: Words) -> bytes:
    """Return a template as the bytes of an .xlsx file, filled in with what a study has already.

    Args:
        study: Its structure stands in the tables; an empty one leaves them empty.
        script: The script of headings and explanations.
        words: The wording of a key in it.
    """
    import xlsxwriter

    whole = BytesIO()
    as_typed = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    face = {"font_name": FONTS[script], "font_size": 10}
    book = xlsxwriter.Workbook(whole, {"in_memory": True, "default_format_properties": face, **as_typed})
    ledger = Ledger(book, formats(book, script))
    names = sheet_names([words("template.start"), *(words(f"template.table.{table.key}") for table in TABLES)])
    start = Sheet(ledger, names[0], script)
    hidden: list[tuple[str, ...]] = [(MARK, str(FORMAT))]
    filled, sheets = rows_of(study), {}
    for table, name in zip(TABLES, names[1:], strict=True):
        sheets[table.key] = Sheet(ledger, name, script)
        hidden.append(("table", table.key, name))
    for table in TABLES:
        hidden += _write_table(sheets[table.key], table, filled[table.key], words, sheets)
    _write_start(start, words, sheets)
    page = book.add_worksheet(HIDDEN_SHEET)
    page.very_hidden()
    for row, line in enumerate(hidden):
        for column, text in enumerate(line):
            page.write_string(row, column, text)
    book.close()
    return whole.getvalue()


def heading(column: Column, field: str, words: Words) -> str:
    """Return the heading of one of a column's fields."""
    label = words(f"template.{column.key}") + (" *" if column.needed else "")
    script = field.partition("|")[2]
    return f"{label}\n{_LANGUAGES[Script(script)]}" if script else label


def _write_start(sheet: Sheet, words: Words, sheets: dict[str, Sheet]) -> None:
    sheet.widths([26, 110])
    sheet.put(0, words("template.title"), "title")
    sheet.end_row(32)
    for key in ("template.how", "template.needed", "template.back"):
        sheet.across(words(key), "note")
    sheet.end_row(8)
    sheet.line([words("template.sheet"), words("template.holds")], "heading")
    for table in TABLES:
        sheet.line([sheets[table.key].name, words(f"template.about.{table.key}")], ["strong", "text"])
    sheet.page.set_landscape()
    sheet.page.set_paper(9)
    sheet.page.fit_to_pages(1, 0)


def _write_table(
    sheet: Sheet, table: Table, rows: list[Row], words: Words, sheets: dict[str, Sheet]
) -> list[tuple[str, ...]]:
    """Write one table; return what the hidden sheet says of it."""
    fields = [(field, column) for column in table.columns for field in column.fields]
    heads = [heading(column, field, words) for field, column in fields]
    widths = [heading_width(head, least=column.width) for head, (_, column) in zip(heads, fields, strict=True)]
    sheet.widths(widths)
    sheet.line(heads, ["heading_number" if column.kind in _NUMBERS else "heading" for _, column in fields], height=36)
    hidden: list[tuple[str, ...]] = [
        ("column", table.key, field, " ".join(head.split())) for head, (field, _) in zip(heads, fields, strict=True)
    ]
    for place, (field, column) in enumerate(fields):
        choices = {value: words(f"{column.of}.{value}") for value in column.values}
        hidden += [("choice", table.key, field, value, text) for value, text in choices.items()]
        _offer(sheet, place, column, list(choices.values()), sheets)
    room = 1 if table.key == "study" else max(ROOM, len(rows) + ROOM // 2)
    for number in range(room):
        row: Row = rows[number] if number < len(rows) else {}
        for place, (field, column) in enumerate(fields):
            value = row.get(field)
            if column.kind is Kind.CHOICE and value is not None:
                value = words(f"{column.of}.{value}")
            style = "data_value_input" if column.kind in _NUMBERS else "data_text_input"
            if isinstance(value, float) and value.is_integer():
                style = "data_whole_input"
            sheet.put(place, value, style)
        sheet.row += 1
    sheet.page.freeze_panes(1, 1)
    sheet.page.repeat_rows(0)
    sheet.page.set_landscape()
    sheet.page.set_paper(8)
    sheet.page.fit_to_pages(1, 0)
    return hidden


def _offer(sheet: Sheet, place: int, column: Column, choices: list[str], sheets: dict[str, Sheet]) -> None:
    """Let a cell be filled from a list, or hold it to numbers."""
    cells = (1, place, ROOM, place)
    if column.kind is Kind.CHOICE:
        sheet.page.data_validation(*cells, {"validate": "list", "source": choices})
    elif column.kind is Kind.CODES and column.key not in {"prerequisites", "carried_by"}:
        codes: Any = sheets[column.of].cells((1, 0), (ROOM, 0))
        rule = {"validate": "list", "source": f"={codes}", "error_type": "warning"}
        sheet.page.data_validation(*cells, rule)
    elif column.kind is Kind.NUMBER:
        sheet.page.data_validation(*cells, {"validate": "decimal", "criteria": ">", "value": -1e15})
    elif column.kind is Kind.WHOLE:
        sheet.page.data_validation(*cells, {"validate": "integer", "criteria": ">=", "value": 1})
