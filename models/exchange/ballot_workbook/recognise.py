"""Telling a ballot from any other file at a glance, before anything of it is trusted."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from typing import Final

from models.exchange.ballot_workbook.layout import HIDDEN_SHEET, MARK

_WORKBOOK: Final = "xl/workbook.xml"
_STRINGS: Final = "xl/sharedStrings.xml"
_SHEETS: Final = "xl/worksheets/"
_MOST_OF_A_SHEET: Final = 16_384
_MOST_OF_STRINGS: Final = 4_000_000
"""How much of a part is unzipped; a ballot's texts take a tenth of it, and the mark is the first cell of its sheet."""
_MOST_PARTS: Final = 64


def looks_like_ballot(path: Path) -> bool:
    """Return whether a file is a workbook with the hidden sheet and the mark of a ballot.

    It is a hint for where to send a dropped file, no proof: `read_ballots` looks at everything. Nothing is parsed, and
    the mark is found whether an office keeps texts in a part of their own or in their cells.
    """
    if path.suffix.lower() != ".xlsx":
        return False
    try:
        with zipfile.ZipFile(path) as parts:
            if f'"{HIDDEN_SHEET}"'.encode() not in _beginning(parts, _WORKBOOK, 4 * _MOST_OF_A_SHEET):
                return False
            wanted = [name for name in parts.namelist() if name.startswith(_SHEETS)][:_MOST_PARTS]
            if any(_is_marked(parts, name, _MOST_OF_A_SHEET) for name in wanted):
                return True
            return _STRINGS in parts.namelist() and _is_marked(parts, _STRINGS, _MOST_OF_STRINGS)
    except (OSError, KeyError, ValueError, EOFError, RuntimeError, NotImplementedError, zlib.error, zipfile.BadZipFile):
        return False


def _is_marked(parts: zipfile.ZipFile, part: str, most: int) -> bool:
    return f">{MARK}<".encode() in _beginning(parts, part, most)


def _beginning(parts: zipfile.ZipFile, part: str, most: int) -> bytes:
    with parts.open(part) as stream:
        return stream.read(most)
