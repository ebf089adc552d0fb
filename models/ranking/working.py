"""Every figure on the way from a decision matrix to a method's order, table by table.

AHP, TOPSIS, VIKOR, PROMETHEE, MOORA and COPRAS are our own and keep their intermediates; the others are asked of
pymcdm, which tells its steps. Columns are the leaves that have a weight where a method takes only those.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

import numpy as np

from models.arrays import FloatArray
from models.problem.choices import Synthesis
from models.problem.criteria import CriterionId
from models.ranking.ahp import ahp_synthesis, local_utilities
from models.ranking.companions import Alternatives, Companion, explained
from models.ranking.copras import copras
from models.ranking.directions import best_and_worst
from models.ranking.moora import moora
from models.ranking.promethee import Preference, promethee
from models.ranking.study_ranking import VoiceRanking
from models.ranking.variants import (
    Variant,
    companion_alternatives,
    variant_order,
    variant_topsis,
)
from models.ranking.vikor import vikor


class Figure(StrEnum):
    """What one figure of a method is; the faces name them."""

    VALUE = "value"
    COMPARED = "compared"
    UTILITY = "utility"
    LOCAL = "local"
    CONTRIBUTION = "contribution"
    NORMALISED = "normalised"
    WEIGHTED = "weighted"
    IDEAL = "ideal"
    ANTI_IDEAL = "anti_ideal"
    D_PLUS = "d_plus"
    D_MINUS = "d_minus"
    CLOSENESS = "closeness"
    SCORE = "score"
    WEIGHTED_REGRET = "weighted_regret"
    GROUP_UTILITY = "group_utility"
    REGRET = "regret"
    PREFERENCE = "preference"
    POSITIVE_FLOW = "positive_flow"
    NEGATIVE_FLOW = "negative_flow"
    BENEFITS = "benefits"
    COSTS = "costs"
    WEIGHTED_SUM = "weighted_sum"
    WEIGHTED_PRODUCT = "weighted_product"
    AVERAGE = "average"
    ABOVE_AVERAGE = "above_average"
    BELOW_AVERAGE = "below_average"
    ABOVE_SUM = "above_sum"
    BELOW_SUM = "below_sum"
    ABOVE_SHARE = "above_share"
    BELOW_SHARE = "below_share"
    OPTIMALITY = "optimality"
    UTILITY_TO_WORST = "utility_to_worst"
    UTILITY_TO_BEST = "utility_to_best"
    FUNCTION_TO_WORST = "function_to_worst"
    FUNCTION_TO_BEST = "function_to_best"
    STRATEGY_A = "strategy_a"
    STRATEGY_B = "strategy_b"
    STRATEGY_C = "strategy_c"
    EUCLIDEAN = "euclidean"
    TAXICAB = "taxicab"
    ASSESSMENT = "assessment"
    BORDER = "border"
    TO_BORDER = "to_border"


@dataclass(frozen=True, eq=False)
class Grid:
    """One table with a row for each initiative.

    Attributes:
        figure: What its cells are.
        cells: Shape (m, n), or (m, m) where initiatives are held against each other.
        extra: Further rows, shape (n,) each, as the ideal.
        pairs: Whether the columns are the initiatives.
    """

    figure: Figure
    cells: FloatArray
    extra: Mapping[Figure, FloatArray] = field(default_factory=dict)
    pairs: bool = False


@dataclass(frozen=True, eq=False)
class Working:
    """All tables of one method.

    Attributes:
        leaves: The columns of grids that are not of pairs.
        weights: Their weights, shape (n,).
        grids: From the values to the last matrix, in the method's order.
        measures: What each initiative comes to, shape (m,) each, the score last.
    """

    leaves: tuple[CriterionId, ...]
    weights: FloatArray
    grids: tuple[Grid, ...]
    measures: Mapping[Figure, FloatArray]


Steps = tuple[list[Grid], dict[Figure, FloatArray]]


def working(ranking: VoiceRanking, variant: Variant) -> Working:
    """Return the tables of one method for one voice.

    Raises:
        UndefinedVariantError: A companion has no order of these.
    """
    if isinstance(variant, Companion):
        return _companion(ranking, variant)
    values = _values(ranking.values, ranking.matrix)
    grids, measures = _ahp(ranking, variant) if isinstance(variant, Synthesis) else _topsis(ranking, variant)
    return Working(ranking.leaves, ranking.weights, (*values, *grids), measures)


def _values(values: FloatArray, matrix: FloatArray) -> list[Grid]:
    shown = [Grid(Figure.VALUE, values)]
    if not np.array_equal(values, matrix):
        shown.append(Grid(Figure.COMPARED, matrix))
    return shown


def _ahp(ranking: VoiceRanking, mode: Synthesis) -> Steps:
    domain = ranking.domain
    local = local_utilities(ranking.matrix, domain.lower, domain.upper, domain.benefit)
    found = ahp_synthesis(local, ranking.weights, mode)
    grids = [
        Grid(Figure.UTILITY, local),
        Grid(Figure.LOCAL, found.local),
        Grid(Figure.CONTRIBUTION, found.contributions),
    ]
    return grids, {Figure.SCORE: found.scores}


def _topsis(ranking: VoiceRanking, variant: Variant) -> Steps:
    if isinstance(variant, Synthesis | Companion):
        raise TypeError(variant)
    found = variant_topsis(ranking, variant)
    ideals = {Figure.IDEAL: found.ideal, Figure.ANTI_IDEAL: found.anti_ideal}
    grids = [Grid(Figure.NORMALISED, found.normalised), Grid(Figure.WEIGHTED, found.weighted, ideals)]
    return grids, {Figure.D_PLUS: found.d_plus, Figure.D_MINUS: found.d_minus, Figure.CLOSENESS: found.closeness}


def _companion(ranking: VoiceRanking, companion: Companion) -> Working:
    scores, _ranks = variant_order(ranking, companion)
    given = companion_alternatives(ranking)
    heavy = ranking.weights > 0.0
    own = _OWN.get(companion)
    grids, measures = own(given) if own is not None else _told(companion, given)
    measures.pop(Figure.SCORE, None)
    values = _values(ranking.values[:, heavy], given.matrix)
    if grids and grids[0].figure is Figure.COMPARED:
        # What a method starts from stands once: its further rows are put below the last of the values.
        values[-1] = Grid(values[-1].figure, values[-1].cells, grids.pop(0).extra)
    leaves = tuple(leaf for leaf, counts in zip(ranking.leaves, heavy, strict=True) if counts)
    return Working(leaves, given.weights, (*values, *grids), {**measures, Figure.SCORE: scores})


def _vikor(given: Alternatives) -> Steps:
    found = vikor(given.matrix, given.weights, given.benefit)
    best, worst = best_and_worst(given.matrix.min(axis=0), given.matrix.max(axis=0), given.benefit)
    ideals = {Figure.IDEAL: best, Figure.ANTI_IDEAL: worst}
    measures = {Figure.GROUP_UTILITY: found.group_utility, Figure.REGRET: found.regret}
    return [Grid(Figure.COMPARED, given.matrix, ideals), Grid(Figure.WEIGHTED_REGRET, found.regrets)], measures


def _promethee(given: Alternatives) -> Steps:
    found = promethee(given.matrix, given.weights, given.benefit, [Preference()] * given.weights.size)
    flows = {Figure.POSITIVE_FLOW: found.positive, Figure.NEGATIVE_FLOW: found.negative}
    return [Grid(Figure.PREFERENCE, found.preference, pairs=True)], flows


def _moora(given: Alternatives) -> Steps:
    return [Grid(Figure.WEIGHTED, moora(given.matrix, given.weights, given.benefit).weighted)], {}


def _copras(given: Alternatives) -> Steps:
    found = copras(given.matrix, given.weights, given.benefit)
    return [Grid(Figure.WEIGHTED, found.weighted)], {Figure.BENEFITS: found.benefits, Figure.COSTS: found.costs}


_OWN: Final[Mapping[Companion, Callable[[Alternatives], Steps]]] = {
    Companion.VIKOR: _vikor,
    Companion.PROMETHEE_II: _promethee,
    Companion.MOORA: _moora,
    Companion.COPRAS: _copras,
}

_GRIDS: Final[Mapping[str, Figure]] = {
    "nmatrix": Figure.NORMALISED,
    "enmatrix": Figure.NORMALISED,
    "wmatrix": Figure.WEIGHTED,
    "wnmatrix": Figure.WEIGHTED,
    "ewnmatrix": Figure.WEIGHTED,
    "pds": Figure.ABOVE_AVERAGE,
    "nda": Figure.BELOW_AVERAGE,
    "rel_asses": Figure.ASSESSMENT,
    "dbaam": Figure.TO_BORDER,
}
_ROWS: Final[Mapping[str, Figure]] = {
    "av_sol": Figure.AVERAGE,
    "nis": Figure.ANTI_IDEAL,
    "baam": Figure.BORDER,
    "esp_isp": Figure.IDEAL,
}
_MEASURES: Final[Mapping[str, Figure]] = {
    "wsm": Figure.WEIGHTED_SUM,
    "wpm": Figure.WEIGHTED_PRODUCT,
    "neg_util": Figure.UTILITY_TO_WORST,
    "pos_util": Figure.UTILITY_TO_BEST,
    "neg_f_util": Figure.FUNCTION_TO_WORST,
    "pos_f_util": Figure.FUNCTION_TO_BEST,
    "sp": Figure.ABOVE_SUM,
    "sn": Figure.BELOW_SUM,
    "nsp": Figure.ABOVE_SHARE,
    "nsn": Figure.BELOW_SHARE,
    "opt_func": Figure.OPTIMALITY,
    "s_values": Figure.WEIGHTED_SUM,
    "p_values": Figure.WEIGHTED_PRODUCT,
    "appr_score_a": Figure.STRATEGY_A,
    "appr_score_b": Figure.STRATEGY_B,
    "appr_score_c": Figure.STRATEGY_C,
    "eucl": Figure.EUCLIDEAN,
    "manh": Figure.TAXICAB,
}
"""What pymcdm labels its steps with, and what they are; the score itself is taken from the order."""


def _told(companion: Companion, given: Alternatives) -> Steps:
    """Return the steps that pymcdm tells; further rows stand below the grid that they belong to."""
    count = given.matrix.shape[0]
    grids: list[Grid] = []
    measures: dict[Figure, FloatArray] = {}
    for label, told in explained(companion, given):
        if label in _GRIDS:
            cells, extra = _apart(told, count, companion)
            grids.append(Grid(_GRIDS[label], cells, extra, pairs=label == "rel_asses"))
        elif label in _MEASURES:
            # The optimal one that ARAS adds comes first.
            measures[_MEASURES[label]] = told[-count:]
        elif label in _ROWS:
            last = grids.pop() if grids else Grid(Figure.COMPARED, given.matrix)
            grids.append(Grid(last.figure, last.cells, {**last.extra, _ROWS[label]: told}, last.pairs))
    return grids, measures


def _apart(told: FloatArray, count: int, companion: Companion) -> tuple[FloatArray, dict[Figure, FloatArray]]:
    """Return the initiatives' rows, and those of the ideal and anti-ideal that ARAS and MARCOS add to them."""
    if companion is Companion.ARAS:
        return told[1:], {Figure.IDEAL: told[0]}
    if companion is Companion.MARCOS:
        return told[:count], {Figure.IDEAL: told[count], Figure.ANTI_IDEAL: told[count + 1]}
    return told, {}
