"""Tab-separated text as spreadsheets put it on the clipboard."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence


def write_tsv(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as tab-separated text, quoted where a cell holds a tab, a quote or a new line."""
    import csv  # here and below: a window starts without it

    buffer = io.StringIO()
    csv.writer(buffer, dialect="excel-tab", lineterminator="\n").writerows(rows)
    return buffer.getvalue()


def read_tsv(text: str, *, trimmed: bool = True) -> list[list[str]]:
    """Return the cells of tab-separated text; blank lines at the end do not count.

    Args:
        text: As it lies on the clipboard.
        trimmed: Whether blanks around a cell are left out; in a list they may say what stands under what.
    """
    import csv

    lines = csv.reader(io.StringIO(text.rstrip("\r\n")), dialect="excel-tab")
    rows = [[cell.strip() if trimmed else cell.rstrip() for cell in row] for row in lines]
    return rows if any(any(row) for row in rows) else []
