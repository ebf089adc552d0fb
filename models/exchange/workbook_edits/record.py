"""What a workbook remembers of itself, from its hidden sheet."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from models.exchange.ballot_workbook.cells import Limits, Sheets, Value
from models.exchange.workbook.ledger import Input
from models.exchange.workbook.record_sheet import (
    CHOICE,
    FIRST,
    FIXED,
    FORMAT,
    GAP,
    HIDDEN_SHEET,
    INPUT,
    MARK,
    PAIR,
    ROW_MARK,
    ROW_SCRIPTS,
    ROW_SEPARATORS,
    ROW_UNIT,
)
from models.exchange.workbook_edits.faults import NewerBlueprintError, NotABlueprintError
from models.text import Script

BLUEPRINT = Limits(24_000_000, 96_000_000, 400_000, 60_000, 600, 400_000, 40.0)
"""The most that is read of an edited workbook: of 400 initiatives on 60 criteria."""


@dataclass(frozen=True)
class Record:
    """What a workbook was when it was written.

    Attributes:
        per_million: How many of the units that its money is told in make a million.
        scripts: The scripts that it is written in.
        separators: By script, what stands between lines that are told on one.
        inputs: Every cell that may be changed.
        choices: What a field's list offers: by field, the words and what each stands for.
        fixed: By sheet, row and column: a digest of what stood in any other cell.
    """

    per_million: float
    scripts: tuple[Script, ...]
    separators: Mapping[Script, str]
    inputs: tuple[Input, ...]
    choices: Mapping[str, Mapping[str, str]]
    fixed: Mapping[str, Mapping[tuple[int, int], str]]


@dataclass
class _Found:
    inputs: list[Input] = field(default_factory=list)
    choices: dict[str, dict[str, str]] = field(default_factory=dict)
    fixed: dict[str, dict[tuple[int, int], str]] = field(default_factory=dict)


def read_record(sheets: Sheets, file: str) -> Record:
    """Return what the hidden sheet of a workbook says.

    Raises:
        NotABlueprintError: There is none, or it is not as we write it.
        NewerBlueprintError: A newer BayPath wrote it.
    """
    hidden = sheets.get(HIDDEN_SHEET, {})
    lines = _lines(hidden)
    if len(lines) <= FIRST or lines[ROW_MARK][0] != MARK:
        raise NotABlueprintError(file=file)
    try:
        version = int(lines[ROW_MARK][1])
        if version > FORMAT:
            raise NewerBlueprintError(file=file, found=version, known=FORMAT)
        scripts = tuple(Script(tag) for tag in lines[ROW_SCRIPTS] if tag)
        found = _Found()
        for line in lines[FIRST:]:
            _take(found, line)
        return Record(
            per_million=float(lines[ROW_UNIT][0]),
            scripts=scripts,
            separators=dict(zip(scripts, lines[ROW_SEPARATORS], strict=False)),
            inputs=tuple(found.inputs),
            choices=found.choices,
            fixed=found.fixed,
        )
    except (IndexError, ValueError, TypeError) as error:
        raise NotABlueprintError(file=file) from error


_WORDS = 5
"""Cells of the longest line."""


def _lines(hidden: Mapping[tuple[int, int], Value]) -> list[list[str]]:
    last = max((row for row, _ in hidden), default=-1)
    lines = [[""] * _WORDS for _ in range(last + 1)]
    for (row, column), value in hidden.items():
        if column < _WORDS:
            lines[row][column] = value if isinstance(value, str) else ""
    return lines


def _take(found: _Found, line: list[str]) -> None:
    kind, *words = line
    if kind == INPUT:
        sheet, row, column, heading_row, key_column, *told = json.loads(words[0])
        key, heading, of, subject, what = map(str, told)
        place, heads = (int(row), int(column)), (int(heading_row), int(key_column))
        found.inputs.append(Input(str(sheet), place, heads, key, heading, of, subject, what, words[1]))
    elif kind == CHOICE:
        what, text, value = words[:3]
        found.choices.setdefault(what, {})[text] = value
    elif kind == FIXED:
        cells = found.fixed.setdefault(words[0], {})
        for one in words[2].split(GAP):
            column, _, seen = one.partition(PAIR)
            cells[int(words[1]), int(column)] = seen
