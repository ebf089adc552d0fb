"""The variants of each method that a study has chosen; every screen and export names them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from models.problem.criteria import NodeId
from models.values import Value, field


class PriorityMethod(StrEnum):
    """How comparisons become priorities."""

    EIGENVECTOR = "eigenvector"
    GEOMETRIC_MEAN = "geometric_mean"


class RandomIndex(StrEnum):
    """Which table of random consistency indices, the mean CI of random matrices, CR is divided by.

    Members:
        SAATY_1980: The classic one, in textbooks (the default).
        SAATY_2005: Saaty's later simulation.
        DONEGAN_DODD: Donegan & Dodd 1991.
        ALONSO_LAMATA: The linear fit of Alonso & Lamata 2006, for any n.
        AGUARON_MORENO: Aguarón & Moreno-Jiménez 2003, the one their GCI thresholds stand on.
    """

    SAATY_1980 = "saaty_1980"
    SAATY_2005 = "saaty_2005"
    DONEGAN_DODD = "donegan_dodd"
    ALONSO_LAMATA = "alonso_lamata"
    AGUARON_MORENO = "aguaron_moreno"


class Aggregation(StrEnum):
    """How the experts of one side become one voice."""

    AIJ = "aij"
    """Their judgements are averaged (geometrically), then weighed: the side acts as a unit."""
    AIP = "aip"
    """Each expert is weighed alone, then the priorities are averaged: the side is a set of individuals."""


class Mean(StrEnum):
    """How priorities of several voices are averaged: `GEOMETRIC` w_i ∝ Π w_ik^λ_k, `ARITHMETIC` w_i = Σ λ_k w_ik."""

    ARITHMETIC = "arithmetic"
    GEOMETRIC = "geometric"


class Synthesis(StrEnum):
    """How AHP puts local priorities together."""

    IDEAL = "ideal"
    DISTRIBUTIVE = "distributive"


class Normalisation(StrEnum):
    """How TOPSIS makes columns comparable."""

    FIXED = "fixed"
    VECTOR = "vector"
    MINMAX = "minmax"
    MAX = "max"
    SUM = "sum"


class RankingMethod(StrEnum):
    """The methods that rank initiatives."""

    AHP = "ahp"
    TOPSIS = "topsis"


class Asking(StrEnum):
    """How experts are asked what matters more under a node."""

    PAIRS = "pairs"
    BEST_WORST = "best_worst"
    POINTS = "points"
    ORDER = "order"


class MethodChoices(Value):
    """What is chosen in one study.

    Attributes:
        priorities: From comparisons to priorities.
        random_index: What CR is divided by.
        cr_threshold: Above it a matrix is called contradictory.
        within_sides: From experts to a side.
        across_sides: From sides to the whole panel.
        synthesis: AHP's mode.
        normalisation: TOPSIS's columns.
        leading: The ranking that the blueprint and the order of tables follow.
        asking: By node, how experts are asked; in pairs where not named.
        tier_index: Initiatives of which none beats another in this share of draws stand in one tier.
    """

    priorities: PriorityMethod = PriorityMethod.EIGENVECTOR
    random_index: RandomIndex = RandomIndex.SAATY_1980
    cr_threshold: float = 0.10
    within_sides: Aggregation = Aggregation.AIJ
    across_sides: Mean = Mean.ARITHMETIC
    synthesis: Synthesis = Synthesis.IDEAL
    normalisation: Normalisation = Normalisation.FIXED
    leading: RankingMethod = RankingMethod.TOPSIS
    asking: Mapping[NodeId, Asking] = field(default_factory=dict)
    tier_index: float = 0.75
