"""What the grid of scores shows: one expert's ratings, or the panel's decision matrix."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop.widgets.number_rule import write_figure
from desktop.wording import term
from models.judgement.ratings import RatingBallot
from models.panel.experts import ExpertId
from models.problem.criteria import Criterion, CriterionId, ScaleKind
from models.problem.initiatives import InitiativeId
from models.ranking.decision_matrix import DecisionMatrix
from models.study import Study
from models.text import Script
from models.weighting.answers import WHOLE


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
    """

    text: str = ""
    look: Look = Look.BLANK
    share: float = 0.0
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class ScoreColumn:
    """One leaf: its code and its name."""

    key: CriterionId
    code: str
    name: str


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


def expert_table(study: Study, expert: ExpertId, script: Script) -> ScoreTable:
    """Return an expert's ratings of every initiative on the leaves that are rated."""
    tree, ballot = study.criteria, study.rating_ballot(expert)
    leaves = tuple(tree.criteria[leaf] for leaf in tree.rated_leaves)
    rows = _rows(study, script)
    cells = tuple(tuple(_rating(ballot, key, leaf, script) for leaf in leaves) for key, _name in rows)
    return ScoreTable(rows, _columns(leaves, script), cells)


def panel_table(study: Study, matrix: DecisionMatrix, script: Script) -> ScoreTable:
    """Return the decision matrix of the whole panel; tints run from the worst end of a leaf's scale to its best."""
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
    return ScoreTable(rows, _columns(leaves, script), cells)


def said(matrix: DecisionMatrix, row: int, column: int, leaf: Criterion) -> str:
    """Return how many experts stand behind a cell of the panel, and how far they are apart."""
    if leaf.scale.kind is ScaleKind.MEASURED:
        return _tr("Measured") if matrix.answered[row, column] else _tr("Not measured yet")
    if leaf.scale.kind is ScaleKind.COMPARED:
        return _tr("Initiatives are compared in pairs on this criterion")
    spread = float(matrix.spread[row, column])
    words = _tr("Mean of {count} experts").format(count=int(matrix.answered[row, column]))
    return words if np.isnan(spread) else words + " · " + _tr("spread (SD) {spread}").format(spread=f"{spread:.2f}")


def answered(study: Study, expert: ExpertId) -> tuple[int, int]:
    """Return how many ratings an expert has given and how many are asked; "not my field" and recusals are answers."""
    ballot, leaves = study.rating_ballot(expert), study.criteria.rated_leaves
    given = 0
    for initiative in study.initiatives.initiatives:
        row = ballot.ratings.get(initiative, {})
        given += len(leaves) if initiative in ballot.recused else sum(leaf in row for leaf in leaves)
    return given, len(leaves) * len(study.initiatives.initiatives)


def _rows(study: Study, script: Script) -> tuple[tuple[InitiativeId, str], ...]:
    return tuple((one.id, one.name.read(script) or one.id) for one in study.initiatives.initiatives.values())


def _columns(leaves: tuple[Criterion, ...], script: Script) -> tuple[ScoreColumn, ...]:
    return tuple(ScoreColumn(leaf.id, leaf.id, leaf.name.read(script) or leaf.id) for leaf in leaves)


def _rating(ballot: RatingBallot, initiative: InitiativeId, leaf: Criterion, script: Script) -> ScoreCell:
    if initiative in ballot.recused:
        return ScoreCell("", Look.RECUSED, tooltip=_tr("This expert has an interest in it and does not score it"))
    row = ballot.ratings.get(initiative, {})
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
