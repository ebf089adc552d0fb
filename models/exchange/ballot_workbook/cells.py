"""The cells of a stranger's workbook, read so that every limit holds while reading.

A general reader builds what the file describes before anyone can look at it; here, on the standard library's parser,
nothing is kept that lies beyond the limits, a declaration of entities ends the reading, and a formula is seen to be one
instead of the value stored with it.
This module runs in a child process (see `sandbox`) and imports nothing heavy.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, NamedTuple
from xml.parsers import expat

from models.errors import InputError
from models.exchange.ballot_workbook.faults import NotAWorkbookError, UnsafeWorkbookError, WorkbookTooLargeError
from models.exchange.ballot_workbook.layout import MOST_COLUMNS, MOST_ROWS

Value = str | float | bool | None
"""What a cell holds: None stands for a formula."""

Sheets = Mapping[str, Mapping[tuple[int, int], Value]]
"""By the name of the sheet, by row and column from 0: the cells that hold anything."""


class Limits(NamedTuple):
    """The most that is read of one workbook.

    Attributes:
        file_bytes: Of the file.
        unzipped_bytes: Of what it would unzip to.
        cells: On one sheet.
        rows: On one sheet.
        columns: On one sheet.
        strings: Different texts.
        seconds: How long it may take; 0 for as long as a ballot.
    """

    file_bytes: int
    unzipped_bytes: int
    cells: int
    rows: int
    columns: int
    strings: int
    seconds: float = 0.0


BALLOT: Final = Limits(4_000_000, 12_000_000, 60_000, MOST_ROWS, MOST_COLUMNS, MOST_ROWS * MOST_COLUMNS)
"""A ballot of 60 initiatives on 40 criteria takes a tenth of it."""
_MOST_PARTS: Final = 400
_MOST_TEXT: Final = 32_767
"""Characters that a cell can hold."""
_MOST_SHEETS: Final = 24

_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_WORKBOOK: Final = "xl/workbook.xml"
_STRINGS: Final = "xl/sharedStrings.xml"


def check_size(path: Path, file: str, limits: Limits = BALLOT) -> None:
    """Check what a workbook would unzip to, before any of it is.

    Raises:
        NotAWorkbookError: It is no zip file.
        WorkbookTooLargeError: It is larger, zipped or unzipped, than any ballot.
    """
    if path.stat().st_size > limits.file_bytes:
        raise _too_large(file, limits)
    try:
        with zipfile.ZipFile(path) as parts:
            sizes = [part.file_size for part in parts.infolist()]
    except (zipfile.BadZipFile, ValueError, LookupError, EOFError, OverflowError, NotImplementedError) as error:
        raise NotAWorkbookError(file=file) from error
    if len(sizes) > _MOST_PARTS or sum(sizes) > limits.unzipped_bytes:
        raise _too_large(file, limits)


def read_sheets(path: Path, file: str, limits: Limits = BALLOT) -> Sheets:
    """Return every cell that holds anything.

    Args:
        path: The workbook.
        file: Its name, for messages.
        limits: The most that is read.

    Raises:
        NotAWorkbookError: It is none, or is damaged.
        UnsafeWorkbookError: It declares a document type.
        WorkbookTooLargeError: It goes beyond the limits.
    """
    check_size(path, file, limits)
    try:
        with zipfile.ZipFile(path) as parts:
            strings = _shared_strings(parts, file, limits) if _STRINGS in parts.namelist() else []
            sheets = _sheet_parts(parts, file, limits)
            return {name: _cells(parts, part, strings, file, limits) for name, part in sheets.items()}
    except InputError:
        raise
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, LookupError, ValueError, EOFError, RuntimeError) as error:
        # For parts that are missing, cut off, encrypted or no XML, and numbers that are none.
        raise NotAWorkbookError(file=file) from error


Start = Callable[[str, dict[str, str]], None]


def _parse(
    parts: zipfile.ZipFile, part: str, file: str, start: Start, end: Callable[[str], None], text: Callable[[str], None]
) -> None:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def refuse(*_: object) -> None:
        raise UnsafeWorkbookError(file=file)

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    # Both dialects of the format, "transitional" and "strict", have these names in different namespaces.
    parser.StartElementHandler = lambda name, attributes: start(name.rpartition(" ")[2], attributes)
    parser.EndElementHandler = lambda name: end(name.rpartition(" ")[2])
    parser.CharacterDataHandler = text
    with parts.open(part) as stream:
        parser.ParseFile(stream)


def _sheet_parts(parts: zipfile.ZipFile, file: str, limits: Limits) -> dict[str, str]:
    """Return the part of each sheet, by the sheet's name."""
    targets: dict[str, str] = {}
    named: list[tuple[str, str]] = []

    def relation(name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship":
            target = posixpath.join("xl", attributes["Target"])
            targets[attributes["Id"]] = posixpath.normpath(target).lstrip("/")

    def sheet(name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            local = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
            named.append((local["name"], local["id"]))

    _parse(parts, "xl/_rels/workbook.xml.rels", file, relation, _nothing, _nothing)
    _parse(parts, _WORKBOOK, file, sheet, _nothing, _nothing)
    if len(named) > _MOST_SHEETS:
        raise _too_large(file, limits)
    return {name: targets[reference] for name, reference in named}


def _shared_strings(parts: zipfile.ZipFile, file: str, limits: Limits) -> list[str]:
    strings: list[str] = []
    pieces: list[str] = []
    inside = _Inside()

    def start(name: str, _: dict[str, str]) -> None:
        inside.enter(name)
        if name == "si":
            pieces.clear()

    def end(name: str) -> None:
        inside.leave(name)
        if name == "si":
            strings.append(_unescaped("".join(pieces))[:_MOST_TEXT])
            if len(strings) > limits.strings:
                raise _too_large(file, limits)

    def text(found: str) -> None:
        if inside.text:
            pieces.append(found)

    _parse(parts, _STRINGS, file, start, end, text)
    return strings


class _Inside:
    """Whether the parser stands inside a text, but not in the reading aid that some offices add to Chinese."""

    def __init__(self) -> None:
        self.text = False
        self._phonetic = 0

    def enter(self, name: str) -> None:
        if name == "rPh":
            self._phonetic += 1
        elif name == "t":
            self.text = self._phonetic == 0

    def leave(self, name: str) -> None:
        if name == "rPh":
            self._phonetic -= 1
        elif name == "t":
            self.text = False


def _cells(
    parts: zipfile.ZipFile, part: str, strings: list[str], file: str, limits: Limits
) -> dict[tuple[int, int], Value]:
    cells: dict[tuple[int, int], Value] = {}
    pieces: list[str] = []
    inside = _Inside()
    place, kind, formula, value = (0, 0), "", False, False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal place, kind, formula, value
        inside.enter(name)
        if name == "c":
            place, kind, formula = _place(attributes.get("r", ""), file), attributes.get("t", "n"), False
            pieces.clear()
        elif name == "f":
            formula = True
        elif name == "v":
            value = True

    def end(name: str) -> None:
        nonlocal value
        inside.leave(name)
        if name == "v":
            value = False
        elif name == "c":
            found = None if formula else _value("".join(pieces), kind, strings)
            if found == "" or (found is None and not formula):
                return
            if place[0] >= limits.rows or place[1] >= limits.columns or len(cells) >= limits.cells:
                raise _too_large(file, limits)
            cells[place] = found

    def text(found: str) -> None:
        if value or inside.text:
            pieces.append(found)

    _parse(parts, part, file, start, end, text)
    return cells


def _value(text: str, kind: str, strings: list[str]) -> Value:
    if kind == "s":
        return strings[int(text)]
    if kind == "b":
        return text.strip() == "1"
    if kind == "n":
        return float(text) if text.strip() else None
    return _unescaped(text)[:_MOST_TEXT]


def _unescaped(text: str) -> str:
    """Return a text with what XML cannot hold in it again; the format writes such signs as ``_x000D_``."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _place(reference: str, file: str) -> tuple[int, int]:
    letters = reference.rstrip("0123456789")
    if not letters.isascii() or not letters.isalpha() or len(letters) > 3 or letters == reference:
        raise NotAWorkbookError(file=file)
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    row = int(reference[len(letters) :])
    if row > 1_048_576 or column > 16_384:
        raise NotAWorkbookError(file=file)
    return row - 1, column - 1


def _nothing(*_: object) -> None:
    """Take what is of no interest."""


def _too_large(file: str, limits: Limits) -> WorkbookTooLargeError:
    return WorkbookTooLargeError(file=file, rows=limits.rows, columns=limits.columns)
