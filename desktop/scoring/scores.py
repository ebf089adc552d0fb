"""What the grid of scores shows: one expert's ratings, or the panel's decision matrix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop.widgets.number_rule import write_figure
from desktop.wording import term
from models.judgement.ratings import EMPTY_NOTE, RatingBallot, RatingNote
from models.panel.experts import ExpertId
from models.problem.criteria import Criterion, CriterionId, ScaleKind
from models.problem.initiatives import InitiativeId
from models.ranking.decision_matrix import DecisionMatrix
from models.study import Study
from models.text import Script
from models.weighting.answers import WHOLE
from models.weighting.earlier_answers import EarlierAnswer, earlier_rating


class Look(Enum):
    """How a cell is painted."""

    BLANK = "blank"
    RATED = "rated"
    NOT_MY_FIELD = "not_my_field"
    RECUSED = "recused"
    HEAT = "heat"


@dataclass(frozen=True, slots=True)
class ScoreCell:
    """One cell.

    Attributes:
        text: What stands in it, and what is copied.
        look: How it is painted.
        share: How strongly it is tinted, 0 to 1.
        tooltip: Said on hover.
        noted: Evidence or a comment stands beside it.
        confidence: How sure the expert is, 1 to 3; 0 unsaid.
    """

    text: str = ""
    look: Look = Look.BLANK
    share: float = 0.0
    tooltip: str = ""
    noted: bool = False
    confidence: int = 0


@dataclass(frozen=True, slots=True)
class ScoreColumn:
    """One leaf: its code, its name, and a mark before the code, as "!" where it may overlap with another."""

    key: CriterionId
    code: str
    name: str
    mark: str = ""


@dataclass(frozen=True)
class ScoreTable:
    """Everything that the grid shows.

    Attributes:
        rows: Initiatives, as key and name.
        columns: Leaves.
        cells: One line for each row.
    """

    rows: tuple[tuple[InitiativeId, str], ...] = ()
    columns: tuple[ScoreColumn, ...] = ()
    cells: tuple[tuple[ScoreCell, ...], ...] = ()


@dataclass(frozen=True)
class ScoreState:
    """One cell of one expert, with everything that is known of it.

    Attributes:
        initiative: Its row.
        initiative_name: What the initiative is called.
        description: What it is about.
        leaf: Its column.
        script: The reader's script.
        rating: What was scored; None for "not my field", or where nothing was.
        answered: Whether anything was.
        recused: The expert has an interest in the initiative.
        note: What stands beside the score.
        earlier: What was scored in the round before; None in the first.
        writable: Whether keys score here.
    """

    initiative: InitiativeId
    initiative_name: str
    description: str
    leaf: Criterion
    script: Script
    rating: int | None
    answered: bool
    recused: bool
    note: RatingNote
    earlier: EarlierAnswer | None
    writable: bool


def score_state(
    study: Study, expert: ExpertId, at: tuple[InitiativeId, CriterionId], script: Script, *, writable: bool
) -> ScoreState:
    """Return everything that is known of one cell of one expert."""
    initiative, leaf = at
    ballot, found = study.rating_ballot(expert), study.initiatives.initiatives[initiative]
    row = ballot.ratings.get(initiative, {})
    return ScoreState(
        initiative=initiative,
        initiative_name=found.name.read(script) or initiative,
        description=found.description.read(script),
        leaf=study.criteria.criteria[leaf],
        script=script,
        rating=row.get(leaf),
        answered=leaf in row,
        recused=initiative in ballot.recused,
        note=ballot.note(initiative, leaf),
        earlier=earlier_rating(study, expert, initiative, leaf),
        writable=writable,
    )


def asked_cells(study: Study, expert: ExpertId) -> list[tuple[InitiativeId, CriterionId]]:
    """Return what an expert is asked to score, criterion by criterion, so that its anchors stay in mind."""
    recused = study.rating_ballot(expert).recused
    initiatives = [one for one in study.initiatives.initiatives if one not in recused]
    return [(initiative, leaf) for leaf in asked_leaves(study, expert) for initiative in initiatives]


def first_open(study: Study, expert: ExpertId) -> tuple[InitiativeId, CriterionId] | None:
    """Return the first cell that an expert is asked to score and has not, or None."""
    ratings = study.rating_ballot(expert).ratings
    return next((at for at in asked_cells(study, expert) if at[1] not in ratings.get(at[0], {})), None)


def asked_leaves(study: Study, expert: ExpertId) -> tuple[CriterionId, ...]:
    """Return the leaves that an expert is asked to score: those of the own group."""
    return study.panel.scored_by(expert, study.criteria.rated_leaves)


class ExpertTables:
    """Makes an expert's table, and keeps its rows: a score that is given changes one of them."""

    def __init__(self) -> None:
        """Keep nothing yet."""
        self._about: tuple[object, ...] = ()
        self._head: tuple[tuple[tuple[InitiativeId, str], ...], tuple[ScoreColumn, ...]] = ((), ())
        self._kept: dict[InitiativeId, tuple[tuple[object, ...], tuple[ScoreCell, ...]]] = {}

    def table(self, study: Study, expert: ExpertId, script: Script) -> ScoreTable:
        """Return an expert's ratings of every initiative on the leaves that the expert is asked about."""
        tree, ballot = study.criteria, study.rating_ballot(expert)
        about = (tree, study.initiatives, study.panel, expert, script)
        if len(self._about) != len(about) or any(a is not b for a, b in zip(self._about, about, strict=True)):
            self._about, self._kept = about, {}
            leaves = (tree.criteria[leaf] for leaf in asked_leaves(study, expert))
            self._head = (_rows(study, script), _columns(tuple(leaves), script))
        rows, columns = self._head
        return ScoreTable(rows, columns, tuple(self._cells(study, ballot, key, script) for key, _name in rows))

    def _cells(
        self, study: Study, ballot: RatingBallot, initiative: InitiativeId, script: Script
    ) -> tuple[ScoreCell, ...]:
        said = (ballot.ratings.get(initiative), ballot.notes.get(initiative), initiative in ballot.recused)
        known = self._kept.get(initiative)
        if known is None or any(one is not other for one, other in zip(known[0], said, strict=True)):
            criteria = study.criteria.criteria
            cells = tuple(_rating(ballot, initiative, criteria[column.key], script) for column in self._head[1])
            known = self._kept[initiative] = (said, cells)
        return known[1]


def panel_table(study: Study, matrix: DecisionMatrix, script: Script, marks: Mapping[CriterionId, str]) -> ScoreTable:
    """Return the decision matrix of the whole panel; tints run from the worst end of a leaf's scale to its best.

    Args:
        study: The study.
        matrix: Its decision matrix.
        script: The reader's script.
        marks: By leaf, what stands before its code.
    """
    leaves = tuple(study.criteria.criteria[leaf] for leaf in matrix.leaves)
    values, domain = matrix.voices[WHOLE], matrix.domain
    shares = (domain.transformed(values) - domain.lower) / (domain.upper - domain.lower)
    goodness = np.clip(np.where(domain.benefit, shares, 1 - shares), 0.0, 1.0)
    cells = tuple(
        tuple(
            _pooled(leaf, float(values[row, column]), float(goodness[row, column]), said(matrix, row, column, leaf))
            for column, leaf in enumerate(leaves)
        )
        for row in range(len(matrix.initiatives))
    )
    names = dict(_rows(study, script))
    rows = tuple((initiative, names[initiative]) for initiative in matrix.initiatives)
    columns = (replace(column, mark=marks.get(column.key, "")) for column in _columns(leaves, script))
    return ScoreTable(rows, tuple(columns), cells)


def said(matrix: DecisionMatrix, row: int, column: int, leaf: Criterion) -> str:
    """Return how many experts stand behind a cell of the panel, and how far they are apart."""
    if leaf.scale.kind is ScaleKind.MEASURED:
        return _tr("Measured") if matrix.answered[row, column] else _tr("Not measured yet")
    if leaf.scale.kind is ScaleKind.COMPARED:
        return _tr("Initiatives are compared in pairs on this criterion")
    spread = float(matrix.spread[row, column])
    words = _tr("Mean of {count} experts").format(count=int(matrix.answered[row, column]))
    return words if np.isnan(spread) else words + " · " + _tr("spread (SD) {spread}").format(spread=f"{spread:.2f}")


def _rows(study: Study, script: Script) -> tuple[tuple[InitiativeId, str], ...]:
    return tuple((one.id, one.name.read(script) or one.id) for one in study.initiatives.initiatives.values())


def _columns(leaves: tuple[Criterion, ...], script: Script) -> tuple[ScoreColumn, ...]:
    return tuple(ScoreColumn(leaf.id, leaf.id, leaf.name.read(script) or leaf.id) for leaf in leaves)


def _rating(ballot: RatingBallot, initiative: InitiativeId, leaf: Criterion, script: Script) -> ScoreCell:
    if initiative in ballot.recused:
        return ScoreCell("", Look.RECUSED, tooltip=_tr("This expert has an interest in it and does not score it"))
    note = ballot.note(initiative, leaf.id)
    cell = _scored(ballot.ratings.get(initiative, {}), leaf, script)
    if note is EMPTY_NOTE:
        return cell
    told = "\n".join(part for part in (cell.tooltip, note.evidence, note.comment) if part)
    return replace(cell, tooltip=told, noted=bool(note.evidence or note.comment), confidence=note.confidence)


def _scored(row: Mapping[CriterionId, int | None], leaf: Criterion, script: Script) -> ScoreCell:
    if leaf.id not in row:
        return ScoreCell(tooltip=_tr("Not answered yet"))
    rating, scale = row[leaf.id], leaf.scale
    if rating is None:
        return ScoreCell("n", Look.NOT_MY_FIELD, tooltip=term("term.mcda.dont_know", script))
    anchor = scale.anchors.get(rating)
    share = (rating - scale.lower) / (scale.upper - scale.lower)
    return ScoreCell(str(rating), Look.RATED, share, anchor.read(script) if anchor is not None else "")


def _pooled(leaf: Criterion, value: float, goodness: float, tooltip: str) -> ScoreCell:
    if np.isnan(value):
        return ScoreCell("", Look.BLANK, tooltip=tooltip)
    decimals = 0 if leaf.scale.kind is ScaleKind.MEASURED and abs(value) >= 100 else 1
    text = write_figure(value, decimals) if leaf.scale.kind is ScaleKind.MEASURED else f"{value:.1f}"
    return ScoreCell(text, Look.HEAT, goodness, tooltip)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Scoring", text)
