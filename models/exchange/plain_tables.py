"""Rows of cells, written as CSV or as the one sheet of a workbook."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path


def write_csv(rows: Sequence[Sequence[object]], path: Path) -> None:
    """Write text and numbers as CSV in UTF-8, with the mark by which Excel knows it and shows Chinese names."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    path.write_text(text.getvalue(), encoding="utf-8-sig")


def write_sheet(rows: Sequence[Sequence[object]], path: Path) -> None:
    """Write text and numbers as a workbook; text stays text, and a name that begins with ``=`` is no formula."""
    from xlsxwriter import Workbook

    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(str(path), plain) as book:
        page, heading = book.add_worksheet(), book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                style = heading if row == 0 else None
                if isinstance(cell, int | float):
                    page.write_number(row, column, cell, style)
                else:
                    page.write_string(row, column, str(cell), style)
        page.freeze_panes(1, 2)
        page.set_column(1, 1, 28)
