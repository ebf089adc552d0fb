"""Writes the template: a sheet for each table, ready for typing, with lists where there is a choice."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

from models.exchange.study_template.layout import FORMAT, MARK, TABLES
from models.exchange.study_template.rows import Row, rows_of
from models.exchange.study_template.tables import TablePlace, Words, write_table
from models.exchange.workbook.ledger import Ledger
from models.exchange.workbook.record_sheet import HIDDEN_SHEET
from models.exchange.workbook.sheet import Sheet
from models.exchange.workbook.sheet_names import sheet_names
from models.exchange.workbook.styles import FONTS, formats
from models.study import Study
from models.text import Script


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
    places = {}
    for (key, rows), name in zip(_in_order(rows_of(study)), names[1:], strict=True):
        places[key] = TablePlace(Sheet(ledger, name, script), rows)
        hidden.append(("table", key, name))
    for table in TABLES:
        hidden += write_table(table, places, script, words)
    _write_start(start, words, places)
    page = book.add_worksheet(HIDDEN_SHEET)
    page.very_hidden()
    for row, line in enumerate(hidden):
        for column, text in enumerate(line):
            page.write_string(row, column, text)
    book.close()
    return whole.getvalue()


def _in_order(rows: Mapping[str, list[Row]]) -> list[tuple[str, list[Row]]]:
    return [(table.key, rows[table.key]) for table in TABLES]


def _write_start(sheet: Sheet, words: Words, places: Mapping[str, TablePlace]) -> None:
    """Write what the workbook is for, and what each sheet holds, with a way to it and how much stands on it."""
    sheet.widths([26, 104, 14])
    sheet.put(0, words("template.title"), "title")
    sheet.end_row(32)
    for key in ("template.how", "template.needed", "template.back"):
        sheet.across(words(key), "note")
    sheet.end_row(8)
    heads = [words("template.sheet"), words("template.holds"), words("template.filled")]
    sheet.line(heads, ["heading", "heading", "heading_number"])
    for key, place in places.items():
        row, shown = sheet.row, place.sheet
        rows = shown.cells((1, 0), (place.room, 0))
        sheet.formula(2, f"COUNTA({rows})", float(_filled(place.rows)), "count")
        sheet.line([shown.name, words(f"template.about.{key}")], ["strong", "text"])
        target = f"internal:{shown.at(0, 0)}"
        sheet.page.write_url(row, 0, target, sheet.style("link"), string=shown.name)
    sheet.page.set_landscape()
    sheet.page.set_paper(9)
    sheet.page.fit_to_pages(1, 0)


def _filled(rows: list[Row]) -> int:
    return sum(bool(next(iter(row.values()))) for row in rows)
