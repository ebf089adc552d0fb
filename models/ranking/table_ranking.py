"""Ranking of a bare decision table: values, weights and directions, with no panel and no scales behind them.

A table says nothing about the ends of its criteria, so methods that need none are offered: TOPSIS takes its ideals from
the set (``topsis`` is the vector norm of the textbook), and AHP takes the values themselves as measurements on a ratio
scale, as Saaty does: a criterion's local priorities are x over their sum, or 1 / x over their sum for a cost.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.errors import InputError
from models.problem.choices import Normalisation, Synthesis
from models.ranking.ahp import ahp_synthesis
from models.ranking.companions import REGISTRY, Alternatives, Companion, Obstacle, rank_by
from models.ranking.topsis import classic_topsis
from models.ranking.vikor import vikor

_TOPSIS: Final[Mapping[str, Normalisation]] = {
    "topsis": Normalisation.VECTOR,
    "topsis-vector": Normalisation.VECTOR,
    "topsis-minmax": Normalisation.MINMAX,
    "topsis-max": Normalisation.MAX,
    "topsis-sum": Normalisation.SUM,
}
_AHP: Final[Mapping[str, Synthesis]] = {
    "ahp": Synthesis.IDEAL,
    "ahp-ideal": Synthesis.IDEAL,
    "ahp-distributive": Synthesis.DISTRIBUTIVE,
}
_COMPANIONS: Final[Mapping[str, Companion]] = {
    "promethee": Companion.PROMETHEE_II,
    **{companion.value.replace("_", "-"): companion for companion in Companion},
}

TABLE_METHODS: Final = (*_TOPSIS, *_AHP, *_COMPANIONS)
"""The names of all methods."""

ALIASES: Final[Mapping[str, str]] = {"topsis": "topsis-vector", "ahp": "ahp-ideal", "promethee": "promethee-ii"}
"""Short names, each with the full name of the same method."""


def table_variant(method: str) -> Normalisation | Synthesis | Companion:
    """Return which method, in which variant, one of `TABLE_METHODS` is."""
    known: dict[str, Normalisation | Synthesis | Companion] = {**_TOPSIS, **_AHP, **_COMPANIONS}
    return known[method]


class UnknownMethodError(InputError):
    """There is no method of that name: name, known."""


class ValueNotPositiveError(InputError):
    """A method takes ratios or logarithms, and a value is zero or below: method, row, column (both from 0), value."""


class MethodUndefinedError(InputError):
    """A method divides by zero here: too few alternatives, or too much alike: method."""


@dataclass(frozen=True, eq=False)
class TableRanking:
    """An order of the rows of a table.

    Attributes:
        method: Its name, one of `TABLE_METHODS`.
        scores: In the method's own unit, shape (m,).
        ranks: Competition ranks, 1 is best, shape (m,).
        higher_is_better: False where the score is a distance or a regret.
        compromise: VIKOR's compromise set, ascending rows; None for other methods.
    """

    method: str
    scores: FloatArray
    ranks: IntArray
    higher_is_better: bool = True
    compromise: tuple[int, ...] | None = None


def rank_table(matrix: FloatArray, weights: FloatArray, benefit: BoolArray, method: str = "topsis") -> TableRanking:
    """Rank the rows of a decision table.

    Args:
        matrix: Values, shape (m, n), complete, m ≥ 1.
        weights: Weights, shape (n,), ≥ 0, of any sum above 0.
        benefit: True where more is better, shape (n,).
        method: One of `TABLE_METHODS`.

    Raises:
        UnknownMethodError: There is no such method.
        ValueNotPositiveError: The method needs values above zero; the first that is not is named.
        MethodUndefinedError: The method has no result for this table.
    """
    shares = weights / weights.sum()
    if method in _TOPSIS:
        topsis = classic_topsis(matrix, shares, benefit, _TOPSIS[method])
        return TableRanking(method, topsis.closeness, topsis.ranks)
    if method in _AHP:
        _check_positive(matrix, method)
        ahp = ahp_synthesis(np.where(benefit, matrix, 1.0 / matrix), shares, _AHP[method])
        return TableRanking(method, ahp.scores, ahp.ranks)
    if method in _COMPANIONS:
        return _by_companion(matrix, shares, benefit, method)
    raise UnknownMethodError(name=method, known=TABLE_METHODS)


def _by_companion(matrix: FloatArray, weights: FloatArray, benefit: BoolArray, method: str) -> TableRanking:
    companion = _COMPANIONS[method]
    if REGISTRY[companion].needs_positive:
        _check_positive(matrix, method)
    heavy = weights > 0.0  # a criterion without weight says nothing, and some methods take its logarithm
    low, high = matrix.min(axis=0), matrix.max(axis=0)
    bounds = (low[heavy], np.where(high > low, high, low + 1.0)[heavy])
    found = rank_by(companion, Alternatives(matrix[:, heavy], weights[heavy], benefit[heavy], *bounds))
    if found.scores is None or found.ranks is None:
        if found.obstacle is Obstacle.NEEDS_POSITIVE_VALUES:
            _check_positive(matrix, method)
        raise MethodUndefinedError(method=method)
    members = vikor(matrix, weights, benefit).compromise_set if companion is Companion.VIKOR else None
    return TableRanking(method, found.scores, found.ranks, REGISTRY[companion].higher_is_better, members)


def _check_positive(matrix: FloatArray, method: str) -> None:
    if (matrix > 0.0).all():
        return
    row, column = (int(index) for index in np.argwhere(~(matrix > 0.0))[0])
    raise ValueNotPositiveError(method=method, row=row, column=column, value=float(matrix[row, column]))
