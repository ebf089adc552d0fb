"""The rows of a filled-in template, each cell read for what it should hold, each fault with its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from models.errors import InputError
from models.exchange.ballot_workbook.cells import Sheets, Value
from models.exchange.ballot_workbook.labels import cell_text
from models.exchange.ballot_workbook.layout import cell_name
from models.exchange.ballot_workbook.sandbox import read_workbooks
from models.exchange.study_template.faults import (
    LostTableError,
    NewerTemplateError,
    NotATemplateError,
    RepeatedCodeError,
    RepeatedPairError,
    TemplateFormulaError,
    UnknownCodeError,
)
from models.exchange.study_template.layout import FORMAT, MARK, TABLES, Column, Kind, Table
from models.exchange.study_template.values import Read, curve_points, read_value
from models.exchange.workbook.record_sheet import HIDDEN_SHEET
from models.exchange.workbook_edits.read import Refused
from models.exchange.workbook_edits.record import BLUEPRINT

_SHOWN: Final = 8
"""Known codes that a message names."""


@dataclass
class Line:
    """One row of a table.

    Attributes:
        sheet: Its sheet.
        row: From 0.
        cells: What was read, by field.
        places: Where each field stands.
    """

    sheet: str
    row: int
    cells: dict[str, Read] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return a text, "" for none."""
        value = self.cells.get(name)
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> float | None:
        """Return a number, or None."""
        value = self.cells.get(name)
        return float(value) if isinstance(value, int | float) else None

    def points(self, name: str) -> tuple[tuple[float, float], ...]:
        """Return the points of a curve."""
        return curve_points(self.text(name))

    def codes(self, name: str) -> tuple[str, ...]:
        """Return codes, those in brackets with their brackets."""
        value = self.cells.get(name)
        return value if isinstance(value, tuple) else ()

    def links(self, name: str) -> dict[str, int]:
        """Return codes with how strongly each is linked."""
        value = self.cells.get(name)
        return dict(value) if isinstance(value, Mapping) else {}

    def strengths(self, name: str) -> dict[str, int]:
        """Return how strongly the row bears on each thing that a column of strengths is about."""
        told = {field.partition("|")[2]: self.number(field) for field in self.cells if field.startswith(f"{name}|")}
        return {key: int(strength) for key, strength in told.items() if strength is not None}

    def code(self, name: str) -> str:
        """Return the only code of a cell, "" for none."""
        return next(iter(self.codes(name)), "")


@dataclass
class Found:
    """The rows of every table, and what is refused."""

    tables: dict[str, list[Line]] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)

    def refuse(self, line: Line, name: str, fault: InputError) -> None:
        """Refuse a cell."""
        self.refused.append(Refused(line.sheet, line.places.get(name, ""), fault))


def read_lines(path: Path) -> Found:
    """Return every row of a filled-in template.

    Raises:
        InputError: It is none, or cannot be read.
        OSError: The file cannot be opened at all.
    """
    (sheets,) = read_workbooks([path], BLUEPRINT)
    if isinstance(sheets, InputError):
        raise sheets
    hidden = _hidden(sheets, path.name)
    found = Found()
    for table in TABLES:
        name = next((line[2] for line in hidden if line[:2] == ["table", table.key]), "")
        if name not in sheets:
            if name:  # A template of an older format has fewer tables.
                found.refused.append(Refused(name, "", LostTableError(heading="")))
            found.tables[table.key] = []
            continue
        found.tables[table.key] = _Reading(table, name, sheets[name], hidden, found).lines()
    _check_codes(found)
    return found


def template_mark(sheets: Sheets) -> bool:
    """Return whether a workbook says that it is a template."""
    return sheets.get(HIDDEN_SHEET, {}).get((0, 0)) == MARK


def _hidden(sheets: Sheets, file: str) -> list[list[str]]:
    cells = sheets.get(HIDDEN_SHEET, {})
    if not template_mark(sheets):
        raise NotATemplateError(file=file)
    version = cell_text(_plain(cells.get((0, 1))))
    if not version.isdecimal():
        raise NotATemplateError(file=file)
    if int(version[:9]) > FORMAT:
        raise NewerTemplateError(file=file, found=int(version[:9]), known=FORMAT)
    last = max(row for row, _ in cells)
    return [[cell_text(_plain(cells.get((row, column)))) for column in range(5)] for row in range(1, last + 1)]


def _plain(value: Value) -> str | float | None:
    return str(value).upper() if isinstance(value, bool) else value


class _Reading:
    """One pass through a table."""

    def __init__(
        self, table: Table, sheet: str, cells: Mapping[tuple[int, int], Value], hidden: list[list[str]], found: Found
    ) -> None:
        self._table, self._sheet, self._cells, self._found = table, sheet, cells, found
        heads = {line[2]: line[3] for line in hidden if line[:2] == ["column", table.key]}
        there = {
            " ".join(value.split()): place[1]
            for place, value in cells.items()
            if place[0] == 0 and isinstance(value, str)
        }
        self._columns = {name: there[head] for name, head in heads.items() if head in there}
        self._choices: dict[str, dict[str, str]] = {}
        for line in hidden:
            if line[:2] == ["choice", table.key]:
                self._choices.setdefault(line[2], {})[line[4]] = line[3]
        self._fields: dict[str, list[str]] = {}
        for name in self._columns:
            self._fields.setdefault(name.partition("|")[0], []).append(name)
        lost = [head for name, head in heads.items() if name not in self._columns]
        found.refused += [Refused(sheet, "", LostTableError(heading=head)) for head in lost]

    def lines(self) -> list[Line]:
        """Return the rows that hold anything."""
        known = set(self._columns.values())
        rows = sorted({row for (row, column), value in self._cells.items() if row and column in known and value != ""})
        return [self._line(row) for row in rows]

    def _line(self, row: int) -> Line:
        line = Line(self._sheet, row)
        for column in self._table.columns:
            for name in self._fields.get(column.key, ()):
                place = (row, self._columns[name])
                line.places[name] = cell_name(*place)
                try:
                    if place in self._cells and self._cells[place] is None:
                        raise TemplateFormulaError
                    text = cell_text(_plain(self._cells.get(place)))
                    choices = self._choices.get(name, {})
                    line.cells[name] = read_value(column, self._cells.get(place, ""), text, choices)
                except InputError as fault:
                    self._found.refuse(line, name, fault)
                    line.cells[name] = None
        return line


def _check_codes(found: Found) -> None:
    """Refuse codes that stand twice, and those that name nothing."""
    known: dict[str, dict[str, Line]] = {}
    for table in TABLES:
        codes: dict[str, Line] = {}
        for line in found.tables[table.key]:
            code = line.text("code")
            if code in codes:
                first = codes[code].places["code"]
                found.refuse(line, "code", RepeatedCodeError(value=code, first=first))
                line.cells["code"] = None
            elif code:
                codes[code] = line
        known[table.key] = codes
    for table in TABLES:
        for column in table.columns:
            if column.kind in {Kind.CODES, Kind.LINKS}:
                for line in found.tables[table.key]:
                    _check_named(found, line, column, known[column.of])
        _check_unique(found, table)


def _check_named(found: Found, line: Line, column: Column, known: Mapping[str, Line]) -> None:
    told = line.links(column.key) if column.kind is Kind.LINKS else line.codes(column.key)
    unknown = [one for one in told if (one.strip("()（）") if column.advisory else one) not in known]
    if unknown:
        found.refuse(line, column.key, UnknownCodeError(value=unknown[0], known=tuple(known)[:_SHOWN] or ("–",)))
        line.cells[column.key] = tuple(one for one in told if one not in unknown) or None


def _check_unique(found: Found, table: Table) -> None:
    """Refuse a row about what an earlier row is about."""
    rows: dict[tuple[Read, ...], Line] = {}
    for line in found.tables[table.key]:
        about = tuple(line.cells.get(name) for name in table.unique)
        if not about or None in about:
            continue
        last = table.unique[-1]
        if about in rows:
            found.refuse(line, last, RepeatedPairError(first=rows[about].places[last]))
        else:
            rows[about] = line
