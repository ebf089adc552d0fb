"""Telling a ballot from any other file at a glance, before anything of it is trusted."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from typing import Final

from models.exchange.ballot_workbook.layout import HIDDEN_SHEET

_MOST_BYTES: Final = 65_536
_WORKBOOK: Final = "xl/workbook.xml"


def looks_like_ballot(path: Path) -> bool:
    """Return whether a file is a workbook with the sheet that only ballots have.

    It is a hint for where to send a dropped file, no proof: `read_ballots` looks at everything. At most 64 kB are
    unzipped, and nothing is parsed.
    """
    if path.suffix.lower() != ".xlsx":
        return False
    try:
        with zipfile.ZipFile(path) as parts, parts.open(_WORKBOOK) as workbook:
            return f'"{HIDDEN_SHEET}"'.encode() in workbook.read(_MOST_BYTES)
    except (OSError, KeyError, ValueError, EOFError, RuntimeError, NotImplementedError, zlib.error, zipfile.BadZipFile):
        return False
