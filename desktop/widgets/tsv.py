"""Tab-separated text as spreadsheets put it on the clipboard."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence


def write_tsv(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as tab-separated text, quoted where a cell holds a tab, a quote or a new line."""
    buffer = io.StringIO()
    csv.writer(buffer, dialect="excel-tab", lineterminator="\n").writerows(rows)
    return buffer.getvalue()


def read_tsv(text: str) -> list[list[str]]:
    """Return the cells of tab-separated text, trimmed; blank lines at the end do not count."""
    rows = [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text.rstrip("\r\n")), dialect="excel-tab")]
    return rows if any(any(row) for row in rows) else []
