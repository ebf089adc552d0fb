"""A bare decision table ranked by every method, and how far their orders agree with one of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from models.arrays import BoolArray, FloatArray
from models.errors import InputError
from models.ranking.agreement import Agreement, agreement
from models.ranking.table_ranking import ALIASES, TABLE_METHODS, TableRanking, rank_table

METHODS: Final = tuple(method for method in TABLE_METHODS if method not in ALIASES)
"""Every method once, under its full name."""


@dataclass(frozen=True, eq=False)
class TableComparison:
    """One table by every method.

    Attributes:
        leading: The method that the others are compared with.
        rankings: By method, in the order in which methods are listed.
        obstacles: By method without an order, why it has none.
        agreement: By method, with the leading one as the reference.
    """

    leading: str
    rankings: Mapping[str, TableRanking]
    obstacles: Mapping[str, InputError]
    agreement: Mapping[str, Agreement]


def compare_table(
    matrix: FloatArray, weights: FloatArray, benefit: BoolArray, leading: str = "topsis"
) -> TableComparison:
    """Rank the rows of a decision table by every method.

    Args:
        matrix: As `rank_table` takes it.
        weights: As `rank_table` takes them.
        benefit: As `rank_table` takes them.
        leading: One of `TABLE_METHODS`; the others are compared with it.

    Raises:
        InputError: The leading method has no order of this table.
    """
    leading = ALIASES.get(leading, leading)
    rankings: dict[str, TableRanking] = {leading: rank_table(matrix, weights, benefit, leading)}
    obstacles: dict[str, InputError] = {}
    for method in METHODS:
        try:
            rankings.setdefault(method, rank_table(matrix, weights, benefit, method))
        except InputError as fault:
            obstacles[method] = fault
    reference = rankings[leading].ranks
    return TableComparison(
        leading=leading,
        rankings={method: rankings[method] for method in METHODS if method in rankings},
        obstacles=obstacles,
        agreement={method: agreement(reference, one.ranks) for method, one in rankings.items()},
    )
