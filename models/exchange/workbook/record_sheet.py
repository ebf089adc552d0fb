"""The hidden sheet by which an edited workbook is read again: where each input stood, and what stood everywhere."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Final

from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.ledger import Ledger

HIDDEN_SHEET: Final = "_baypath"
MARK: Final = "baypath-workbook"
FORMAT: Final = 1
"""The version that is written; the only one so far."""

MOST_READ: Final = 400
"""Initiatives up to which a workbook can be read again: beyond, it would be larger than what is read of strangers."""

ROW_MARK, ROW_UNIT, ROW_SCRIPTS, ROW_SEPARATORS = range(4)
FIRST: Final = 4
"""The first row of what follows: a word that says what it is, then what belongs to it."""
INPUT, CHOICE, FIXED = "input", "choice", "fixed"

PAIR: Final = ":"
GAP: Final = " "


def write_record(ledger: Ledger, content: WorkbookContent) -> None:
    """Add the hidden sheet. Everything on it is text."""
    page = ledger.book.add_worksheet(HIDDEN_SHEET)
    page.very_hidden()
    lines: list[tuple[str, ...]] = [
        (MARK, str(FORMAT)),
        (repr(content.per_million),),
        tuple(script.value for script in content.scripts),
        tuple(content.wording("list.lines", script) for script in content.scripts),
    ]
    for one in ledger.inputs:
        # The value may fill a cell by itself; all else goes into one, since cells are what costs time.
        told = [one.sheet, *one.cell, *one.heads, one.key, one.heading, one.kind, one.subject, one.field]
        lines.append((INPUT, json.dumps(told, ensure_ascii=False), one.value))
    for field, words in ledger.choices.items():
        lines += [(CHOICE, field, text, value) for text, value in words.items()]
    for sheet, cells in ledger.fixed.items():
        rows: dict[int, list[str]] = defaultdict(list)
        for (row, column), seen in cells.items():
            rows[row].append(f"{column}{PAIR}{seen}")
        lines += [(FIXED, sheet, str(row), GAP.join(found)) for row, found in rows.items()]
    for row, line in enumerate(lines):
        for column, text in enumerate(line):
            if text:
                page.write_string(row, column, text)
