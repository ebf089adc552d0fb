"""The decision matrix of every voice: initiatives by leaves, from ratings and measured indicators."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.judgement.ratings import RatingLayout
from models.problem.criteria import Criterion, CriterionId, Direction, ScaleKind, Transform
from models.problem.initiatives import InitiativeId
from models.ranking.transforms import ValueCurve
from models.study import Part, Study
from models.weighting.answers import WHOLE, VoiceId, Voices


@dataclass(frozen=True, eq=False)
class Domain:
    """The fixed domain of each leaf, after its transform.

    Attributes:
        lower: Shape (leaves,).
        upper: Shape (leaves,).
        benefit: True where more is better, shape (leaves,).
        logarithmic: True where values are compared by their decimal logarithm, shape (leaves,).
        curves: By column, the curve that brings values to worth; worth runs from 0 to 1, and more of it is better.
    """

    lower: FloatArray
    upper: FloatArray
    benefit: BoolArray
    logarithmic: BoolArray
    curves: Mapping[int, ValueCurve] = field(default_factory=dict)

    @classmethod
    def of(cls, leaves: tuple[Criterion, ...]) -> Domain:
        """Return the domain of some leaves. Compared leaves hold local priorities, which lie between 0 and 1."""
        compared = np.array([leaf.scale.kind is ScaleKind.COMPARED for leaf in leaves], dtype=np.bool_)
        logarithmic = np.array([leaf.scale.transform is Transform.LOG10 for leaf in leaves], dtype=np.bool_) & ~compared
        benefit = np.array([leaf.direction is Direction.BENEFIT for leaf in leaves], dtype=np.bool_)
        found = {column: ValueCurve.of(leaf.scale) for column, leaf in enumerate(leaves) if not compared[column]}
        curves = {column: curve for column, curve in found.items() if curve is not None}
        worth = np.array([column in curves for column in range(len(leaves))], dtype=np.bool_)
        lower = np.where(compared, 0.0, [leaf.scale.lower for leaf in leaves])
        upper = np.where(compared, 1.0, [leaf.scale.upper for leaf in leaves])
        domain = cls(lower, upper, benefit | compared | worth, logarithmic)
        return cls(
            np.where(worth, 0.0, domain.transformed(lower)),
            np.where(worth, 1.0, domain.transformed(upper)),
            domain.benefit,
            logarithmic,
            curves,
        )

    def transformed(self, values: FloatArray) -> FloatArray:
        """Return values, shape (..., leaves), as they are compared."""
        shown: FloatArray = np.where(self.logarithmic, np.log10(np.where(self.logarithmic, values, 1.0)), values)
        for column, curve in self.curves.items():
            shown[..., column] = curve.worth(values[..., column])
        return shown

    def in_unit(self, column: int, compared: float) -> float:
        """Return what a number as it is compared means in the unit that people know."""
        if column in self.curves:
            return self.curves[column].value(compared)
        return float(10.0**compared) if self.logarithmic[column] else compared

    @property
    def worst(self) -> FloatArray:
        """The worse end of each column, in the unit that people know, shape (leaves,)."""
        worse = np.where(self.benefit, self.lower, self.upper)
        known = [
            self.curves[column].worst if column in self.curves else self.in_unit(column, float(end))
            for column, end in enumerate(worse)
        ]
        return np.array(known, dtype=np.float64)


@dataclass(frozen=True, eq=False)
class DecisionMatrix:
    """What every voice makes of every initiative.

    Attributes:
        initiatives: The rows.
        leaves: The columns.
        domain: Each column's fixed ends and direction.
        voices: By voice, values in the units that people know (ratings, millions, months), shape (m, n); NaN where the
            voice has none, and in columns whose initiatives are compared in pairs.
        answered: How many experts rated each cell, shape (m, n); for measured columns 1 where there is a value.
        spread: Standard deviation of the ratings in each cell, shape (m, n); NaN where fewer than two rated.
    """

    initiatives: tuple[InitiativeId, ...]
    leaves: tuple[CriterionId, ...]
    domain: Domain
    voices: Mapping[VoiceId, FloatArray]
    answered: IntArray
    spread: FloatArray


@lru_cache(maxsize=16)
def rating_layout(initiatives: tuple[InitiativeId, ...], leaves: tuple[CriterionId, ...]) -> RatingLayout:
    """Return one object for equal questions: ballots remember their matrix by the layout's identity."""
    return RatingLayout(initiatives, leaves)


def _measured(study: Study, initiatives: tuple[InitiativeId, ...], leaves: tuple[Criterion, ...]) -> FloatArray:
    matrix = np.full((len(initiatives), len(leaves)), np.nan)
    for column, leaf in enumerate(leaves):
        if leaf.scale.kind is ScaleKind.MEASURED:
            found = [study.indicators.measurement(initiative, leaf.scale.indicator) for initiative in initiatives]
            matrix[:, column] = [np.nan if one is None else one.mode for one in found]
    return matrix


def panel_ratings(study: Study) -> FloatArray:
    """Return everyone's ratings in the current round, shape (experts, initiatives, leaves), NaN where there is none.

    A rating on a leaf that the expert's group is not asked about does not count.

    Reads criteria, initiatives, panel, rounds and ratings.
    """
    tree, initiatives = study.criteria, tuple(study.initiatives.initiatives)
    layout = rating_layout(initiatives, tree.leaves)
    matrices = [study.rating_ballot(expert).matrix(layout) for expert in study.panel.experts]
    ratings = np.array(matrices).reshape(len(matrices), len(initiatives), len(tree.leaves))
    scored = [frozenset(study.panel.scored_by(expert, tree.rated_leaves)) for expert in study.panel.experts]
    asked = np.array([[leaf in leaves for leaf in tree.leaves] for leaves in scored], dtype=np.bool_)
    return np.where(asked.reshape(len(matrices), 1, len(tree.leaves)), ratings, np.nan)


def decision_matrix(study: Study) -> DecisionMatrix:
    """Return the decision matrix of the current round.

    Within a side, ratings are averaged over the experts who rated a cell, by their weights; across sides by the sides'
    shares, renormalised over the sides that rated it. "Not my field" and recusals are missing, not zero.

    Scores that somebody assumed stand in the whole panel's matrix instead of its own.

    Reads criteria, initiatives, indicators, panel, rounds, ratings and adjustments.
    """
    tree, initiatives = study.criteria, tuple(study.initiatives.initiatives)
    leaves = tuple(tree.criteria[leaf] for leaf in tree.leaves)
    ratings = panel_ratings(study)
    rated = ~np.isnan(ratings)
    filled = np.where(rated, ratings, 0.0)
    voices = Voices.of(study)
    means = _weighted_means(voices.influence, filled, rated)
    sides = means[voices.side_rows]
    whole = _weighted_means(voices.shares[np.newaxis], np.nan_to_num(sides), ~np.isnan(sides))[0]
    measured = _measured(study, initiatives, leaves)
    given = ~np.isnan(measured)
    by_voice = dict(zip((WHOLE, *voices.ids), (whole, *means), strict=True))
    settled = {voice: np.where(given, measured, values) for voice, values in by_voice.items()}
    for row, column, score in assumed_cells(study):
        settled[WHOLE][row, column] = score
    counts = rated.sum(axis=0)
    return DecisionMatrix(
        initiatives=initiatives,
        leaves=tree.leaves,
        domain=Domain.of(leaves),
        voices=settled,
        answered=np.asarray(np.where(given, 1, counts), dtype=np.int64),
        spread=_spread(filled, rated, counts),
    )


def assumed_cells(study: Study) -> list[tuple[int, int, float]]:
    """Return row, column and value of each score that somebody assumed, in the unit that people know.

    Leaves whose initiatives are compared in pairs have no scores to assume; where values are compared by their
    logarithm, none that is not above zero is taken.

    Reads criteria, initiatives and adjustments.
    """
    rows = {one: row for row, one in enumerate(study.initiatives.initiatives)}
    columns = {leaf: column for column, leaf in enumerate(study.criteria.leaves)}
    scales = {leaf: study.criteria.criteria[leaf].scale for leaf in columns}
    return [
        (rows[initiative], columns[leaf], score)
        for initiative, scores in study.adjustments.scores.items()
        for leaf, score in scores.items()
        if initiative in rows
        and leaf in columns
        and scales[leaf].kind is not ScaleKind.COMPARED
        and (score > 0.0 or scales[leaf].transform is not Transform.LOG10)
    ]


def _weighted_means(influence: FloatArray, filled: FloatArray, rated: BoolArray) -> FloatArray:
    """Return means, shape (V, m, n), of cells (K, m, n) under influences (V, K), over those who rated; NaN for none."""
    totals = np.tensordot(influence, rated.astype(np.float64), axes=1)
    sums = np.tensordot(influence, filled, axes=1)
    return np.divide(sums, totals, out=np.full_like(sums, np.nan), where=totals > 0.0)


def _spread(filled: FloatArray, rated: BoolArray, counts: IntArray) -> FloatArray:
    mean = filled.sum(axis=0) / np.maximum(counts, 1)
    squares = np.where(rated, np.square(filled - mean), 0.0).sum(axis=0)
    return np.where(counts > 1, np.sqrt(squares / np.maximum(counts - 1, 1)), np.nan)


def _run(study: Study, inputs: Inputs, report: Report) -> DecisionMatrix:  # noqa: ARG001 (the signature is `Run`'s)
    return decision_matrix(study)


MATRIX: Computation[DecisionMatrix] = Computation(
    name="decision matrix",
    reads=frozenset(
        [
            Part.CRITERIA,
            Part.INITIATIVES,
            Part.INDICATORS,
            Part.PANEL,
            Part.ROUNDS,
            Part.RATINGS,
            Part.ADJUSTMENTS,
        ]
    ),
    run=_run,
)
