"""The cells of a CSV file or of a workbook's first sheet, with limits on what a stranger's file may cost."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from models.errors import InputError
from models.exchange.table_faults import TableTooLargeError, UnreadableTableError

Cells = Sequence[Sequence[object]]
"""Rows of cells: text, numbers, or None where a cell is empty."""

MOST_ROWS: Final = 5000
MOST_COLUMNS: Final = 64
_MOST_BYTES: Final = 50_000_000
"""Of a CSV file, and of a workbook once unzipped."""
_DECLARATION: Final = b"<!DOCTYPE"


def read_cells(path: Path) -> Cells:
    """Return all cells of a table; ``.xlsx`` and ``.xlsm`` are read as workbooks, all else as CSV.

    CSV is separated by commas, semicolons or tabs, whichever the first row has most of.

    Raises:
        UnreadableTableError: The file is neither.
        TableTooLargeError: It is larger than any table we read.
        OSError: The file cannot be read at all.
    """
    if path.suffix.lower() in {".xlsx", ".xlsm"}:
        return _workbook(path)
    if path.stat().st_size > _MOST_BYTES:
        raise _too_large(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableTableError(path=str(path)) from error
    return _limited(_separated(text, path), path)


def _separated(text: str, path: Path) -> Cells:
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    try:
        return list(csv.reader(io.StringIO(text), delimiter=separator, strict=True))
    except csv.Error as error:
        raise UnreadableTableError(path=str(path)) from error


def _workbook(path: Path) -> Cells:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        _check_parts(path)
        book = load_workbook(path, read_only=True, data_only=True)
        try:
            sheet = book.worksheets[0]
            rows = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS + 1, values_only=True)
            return _limited(list(rows), path)
        finally:
            book.close()
    except InputError:
        raise
    except (zipfile.BadZipFile, InvalidFileException, LookupError, ValueError, EOFError, SyntaxError) as error:
        # What openpyxl and the parser under it raise for a damaged workbook; ParseError is a SyntaxError.
        raise UnreadableTableError(path=str(path)) from error


def _check_parts(path: Path) -> None:
    """Look at what a workbook would unzip to, before anything is parsed."""
    with zipfile.ZipFile(path) as parts:
        if sum(part.file_size for part in parts.infolist()) > _MOST_BYTES:
            raise _too_large(path)
        for part in parts.infolist():
            if part.filename.endswith((".xml", ".rels")):
                with parts.open(part) as stream:
                    # Entities are declared before the first element, and may grow without bound.
                    if _DECLARATION in stream.read(4096).upper():
                        raise UnreadableTableError(path=str(path))


def _limited(rows: Cells, path: Path) -> Cells:
    if len(rows) > MOST_ROWS or any(len(row) > MOST_COLUMNS and any(row[MOST_COLUMNS:]) for row in rows):
        raise _too_large(path)
    return rows


def _too_large(path: Path) -> TableTooLargeError:
    return TableTooLargeError(path=str(path), rows=MOST_ROWS, columns=MOST_COLUMNS)
