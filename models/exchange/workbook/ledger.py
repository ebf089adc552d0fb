"""What the sheets of one workbook tell each other: where figures stand, which can be changed, which are checked."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Input:
    """A cell that may be changed in the workbook and read back.

    Attributes:
        sheet: The name of its sheet.
        cell: Its row and column.
        heads: The row of its column's heading, and the column of its row's key.
        key: What stands in the row's key cell, by which the row is found again wherever it was moved to.
        heading: The heading of its column.
        kind: What the subject is: an initiative, a criterion, a phase, a choice of method ….
        subject: Its id.
        field: What of it stands here.
        value: What was written, as a cell's text.
    """

    sheet: str
    cell: tuple[int, int]
    heads: tuple[int, int]
    key: str
    heading: str
    kind: str
    subject: str
    field: str
    value: str


@dataclass(frozen=True)
class Check:
    """A figure that a formula works out, beside what was computed when the workbook was written.

    Attributes:
        group: What it belongs to, a key of the wording.
        label: What it is about.
        cell: The formula's place, as other sheets refer to it.
        value: What it should be.
    """

    group: str
    label: str
    cell: str
    value: float


@dataclass(eq=False)
class Ledger:
    """Shared by all sheets of a workbook.

    Attributes:
        book: XlsxWriter's workbook.
        formats: Its formats by name.
        remembers: Whether what may be changed and what may not is remembered, so that the workbook can be read again.
        cells: Where a figure stands, by what it is and whose.
        blocks: Where a block of figures begins: its sheet as formulas name it, the row and the column.
        inputs: Every cell that may be changed.
        checks: Every figure that is compared on the sheet that checks the workbook.
        choices: What a field's list offers: by field, the words and what each stands for.
        fixed: By sheet, row and column: a digest of what stands in a cell that is not to be changed.
        fingerprints: Sums over what may be changed, as formulas, each with what it came to.
    """

    book: Any
    formats: Mapping[str, Any]
    remembers: bool = True
    cells: dict[tuple[str, str], str] = field(default_factory=dict)
    blocks: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    inputs: list[Input] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    choices: dict[str, dict[str, str]] = field(default_factory=dict)
    fixed: dict[str, dict[tuple[int, int], str]] = field(default_factory=dict)
    fingerprints: list[tuple[str, float]] = field(default_factory=list)

    def cell(self, what: str, whose: str = "") -> str:
        """Return where a figure stands, as a formula on any sheet refers to it."""
        return self.cells[what, whose]

    def name(self, name: str, cells: str) -> None:
        """Give cells a name that formulas on every sheet can use."""
        self.book.define_name(name, f"={cells}")

    def fingerprint(self, name: str, cells: Mapping[tuple[int, int], float]) -> None:
        """Remember a sum over named cells in which each counts differently, so that a change shows.

        Args:
            name: The cells' name.
            cells: By row and column from 0, the numbers in them; texts and blanks count nothing.
        """
        total = sum(value * ((row + 1) * 31 + column + 1) for (row, column), value in cells.items())
        self.fingerprints.append((f"SUMPRODUCT({name},ROW({name})*31+COLUMN({name}))", float(total)))


FORMULA = "="
"""The digest of a formula, whatever it comes to."""


def digest(value: str | float) -> str:
    """Return a few digits that tell a cell's content from others, however an office writes a number."""
    text = value.replace("\r\n", "\n") if isinstance(value, str) else f"{value:.10g}"
    return f"{zlib.crc32(text.encode()) & 0xFFFF:04x}"
