"""Reads an edited workbook: what it would change, cell by cell, what is refused and why, and the study that results."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from models.errors import InputError
from models.exchange.ballot_workbook.cells import Sheets
from models.exchange.ballot_workbook.layout import cell_name
from models.exchange.ballot_workbook.sandbox import read_workbooks
from models.exchange.workbook.ledger import Input
from models.exchange.workbook.record_sheet import HIDDEN_SHEET
from models.exchange.workbook_edits.apply import applied, with_weights
from models.exchange.workbook_edits.faults import (
    ConflictingCellsError,
    CopiedRowError,
    FixedCellError,
    FormulaInInputError,
    GoneSubjectError,
    LostRowError,
    LostSheetError,
    NewRowError,
    OtherStudysBlueprintError,
    RestructuredSheetError,
)
from models.exchange.workbook_edits.locate import Moves, Place, Sheet, shown
from models.exchange.workbook_edits.record import BLUEPRINT, Record, read_record
from models.exchange.workbook_edits.values import Meaning, meaning
from models.study import Study

_MOST_NAMED: Final = 30
"""Fixed cells of one sheet that are named one by one."""


@dataclass(frozen=True)
class Change:
    """One field that a workbook would change.

    Attributes:
        sheet, cell: Where it stands.
        kind: What the subject is: initiative, criterion, score, horizon, method or study.
        subject: Its id; of a score the initiative's and the criterion's.
        field: What of it.
        before: What the workbook was written with, as its cell shows it.
        after: What stands there now.
    """

    sheet: str
    cell: str
    kind: str
    subject: str
    field: str
    before: str
    after: str


@dataclass(frozen=True)
class Refused:
    """Something in a workbook that is not taken.

    Attributes:
        sheet: Where, or "" for the whole workbook.
        cell: Where on the sheet, or "" for all of it.
        fault: Why.
    """

    sheet: str
    cell: str
    fault: InputError


@dataclass(frozen=True)
class EditedWorkbook:
    """What an edited workbook holds.

    Attributes:
        file: Its name.
        changes: What it would change, sheet by sheet.
        refused: What is not taken, and why.
        study: The study with every change in it; the very same one where there is none.
    """

    file: str
    changes: tuple[Change, ...]
    refused: tuple[Refused, ...]
    study: Study


def read_edited(study: Study, path: Path, *, reason: str = "") -> EditedWorkbook:
    """Return what an edited workbook would change in a study, and the study with that; the one handed in stays.

    Only what was touched in the workbook counts: a cell that holds what it was written with leaves the study alone,
    whatever that says by now.

    Args:
        study: The study that the workbook was exported from, or a later state of it.
        path: The workbook.
        reason: What decisions about starts are said to come from, in the decider's words.

    Raises:
        InputError: The workbook is none of this study's, or cannot be read.
        OSError: The file cannot be opened at all.
    """
    (sheets,) = read_workbooks([path], BLUEPRINT)
    if isinstance(sheets, InputError):
        raise sheets
    record = read_record(sheets, path.name)
    known = {one.subject for one in record.inputs if one.kind == "initiative"}
    if known and not known & set(study.initiatives.initiatives):
        raise OtherStudysBlueprintError(file=path.name)
    reading = _Reading(study, record, sheets, reason)
    reading.read()
    return EditedWorkbook(path.name, tuple(reading.changes), tuple(reading.refused), reading.edited)


@dataclass(frozen=True)
class _Touched:
    """A cell that does not hold what it was written with."""

    sheet: str
    place: Place
    of: Input
    value: Meaning
    after: str


@dataclass
class _Reading:
    """One pass through a workbook."""

    study: Study
    record: Record
    sheets: Sheets
    reason: str
    changes: list[Change] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    local: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.edited = self.study
        self._moves: dict[str, Moves] = {}
        self._touched: dict[tuple[str, str, str], list[_Touched]] = {}

    def read(self) -> None:
        by_sheet: dict[str, list[Input]] = {}
        for one in self.record.inputs:
            by_sheet.setdefault(one.sheet, []).append(one)
        for name in by_sheet:
            if name not in self.sheets:
                self.refuse(name, None, LostSheetError(sheet=name))
        for name in self.sheets:
            inputs = by_sheet.get(name)
            if inputs is None:
                continue
            sheet = Sheet(self.sheets[name])
            self._read_inputs(name, sheet, inputs)
            self._look_for_rows(name, sheet, inputs)
        self._take_all()
        self._weigh()
        for name, fixed in self.record.fixed.items():
            if name in self.sheets and name != HIDDEN_SHEET:
                self._look_at_fixed(name, fixed, by_sheet.get(name, []))

    def refuse(self, sheet: str, place: Place | None, fault: InputError) -> None:
        self.refused.append(Refused(sheet, "" if place is None else cell_name(*place), fault))

    def _read_inputs(self, name: str, sheet: Sheet, inputs: list[Input]) -> None:
        lost: set[str] = set()
        for one in inputs:
            place = sheet.find(one)
            if place is None:
                if one.key not in lost:
                    self.refuse(name, None, LostRowError(key=one.key))
                lost.add(one.key)
                continue
            if place in sheet.cells and sheet.cells[place] is None:
                self.refuse(name, place, FormulaInInputError())
                continue
            self._moves.setdefault(name, Moves()).saw(one.cell, place)
            value = sheet.cells.get(place, "")
            if self._untouched(one, value):
                if one.kind == "criterion":
                    self.local[one.subject] = float(one.value or 0.0)
                continue
            try:
                read = meaning(self.study, self.record, one, value)
            except InputError as fault:
                self.refuse(name, place, fault)
            else:
                touched = _Touched(name, place, one, read, shown(value))
                self._touched.setdefault((one.kind, one.subject, one.field), []).append(touched)

    def _untouched(self, one: Input, value: object) -> bool:
        if isinstance(value, bool):
            return False
        if isinstance(value, int | float):
            try:
                told = float(one.value)
            except ValueError:
                return False
            # An office may write the last of seventeen digits otherwise than we did.
            return abs(told - value) <= 1e-12 * max(1.0, abs(told))
        return str(value).replace("\r\n", "\n").strip() == one.value.strip()

    def _take_all(self) -> None:
        """Take what was touched; where two cells say different things of the same, neither."""
        for found in self._touched.values():
            first = found[0]
            if any(one.value != first.value for one in found):
                for one, other in zip(found, (*found[1:], first), strict=True):
                    self.refuse(
                        one.sheet, one.place, ConflictingCellsError(other=f"{other.sheet}!{cell_name(*other.place)}")
                    )
                continue
            try:
                self._take(first)
            except InputError as fault:
                self.refuse(first.sheet, first.place, fault)

    def _take(self, found: _Touched) -> None:
        one, value = found.of, found.value
        if not self._there(one):
            raise GoneSubjectError(key=one.key)
        if one.kind == "criterion":
            self.local[one.subject] = float(value) if isinstance(value, int | float) else 0.0
        else:
            before = self.edited
            self.edited = applied(before, self.record, one.subject, one.field, value, self.reason)
            if self.edited is before:
                return
        told = (one.kind, one.subject, one.field, one.value, found.after)
        self.changes.append(Change(found.sheet, cell_name(*found.place), *told))

    def _there(self, one: Input) -> bool:
        study = self.study
        if one.kind == "initiative":
            return one.subject in study.initiatives.initiatives
        if one.kind == "criterion":
            return one.subject in study.criteria.criteria
        if one.kind == "score":
            initiative, leaf = one.subject.split(" ")
            return initiative in study.initiatives.initiatives and leaf in study.criteria.leaves
        if one.kind == "horizon":
            return not one.subject or any(horizon.id == one.subject for horizon in study.frame.horizons)
        return True

    def _weigh(self) -> None:
        """Take all changed weights at once: each alone would mean something else."""
        changed = [one for one in self.changes if one.kind == "criterion"]
        if not changed:
            return
        try:
            self.edited = with_weights(self.edited, self.local)
        except InputError as fault:
            self.changes = [one for one in self.changes if one.kind != "criterion"]
            self.refused.append(Refused(changed[0].sheet, changed[0].cell, fault))

    def _look_for_rows(self, name: str, sheet: Sheet, inputs: list[Input]) -> None:
        """Refuse rows of initiatives that were added or copied: a list of them stands once on such a sheet."""
        tables = {one.heads for one in inputs if one.kind == "initiative"}
        for heading_row, column in tables:
            known = {one.key for one in inputs if one.heads == (heading_row, column)}
            seen: set[str] = set()
            for place, key in sheet.keys(column, heading_row):
                if key in known and key in seen:
                    self.refuse(name, place, CopiedRowError(key=key))
                elif key not in known:
                    self.refuse(name, place, NewRowError(key=key))
                seen.add(key)

    def _look_at_fixed(self, name: str, fixed: Mapping[Place, str], inputs: list[Input]) -> None:
        """Refuse what was changed in cells that are not read, wherever rows and columns were moved to."""
        moves = self._moves.get(name, Moves())
        expected = {moves.now(place): seen for place, seen in fixed.items()}
        places = {moves.now(one.cell) for one in inputs}
        changed = [place for place in Sheet(self.sheets[name]).changed(expected) if place not in places]
        if len(changed) > _MOST_NAMED:
            self.refuse(name, None, RestructuredSheetError(count=len(changed)))
            return
        for place in changed:
            self.refuse(name, place, FixedCellError())
