"""What every method in its variants is called, what it does, and why it may have no order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.translator import QT_TRANSLATE_NOOP
from models.problem.choices import Normalisation, Synthesis
from models.ranking.companions import REGISTRY, Companion, Obstacle
from models.ranking.variants import Variant

_CONTEXT: Final = "Variants"

SHORT: Final[Mapping[Normalisation | Synthesis, str]] = {
    Normalisation.FIXED: QT_TRANSLATE_NOOP("Methods", "TOPSIS, fixed domain"),
    Normalisation.VECTOR: QT_TRANSLATE_NOOP("Methods", "TOPSIS, vector"),
    Normalisation.MINMAX: QT_TRANSLATE_NOOP("Methods", "TOPSIS, min–max"),
    Normalisation.MAX: QT_TRANSLATE_NOOP("Methods", "TOPSIS, maximum"),
    Normalisation.SUM: QT_TRANSLATE_NOOP("Methods", "TOPSIS, sum"),
    Synthesis.IDEAL: QT_TRANSLATE_NOOP("Methods", "AHP, ideal"),
    Synthesis.DISTRIBUTIVE: QT_TRANSLATE_NOOP("Methods", "AHP, distributive"),
}

_COMPANIONS: Final[Mapping[Companion, str]] = {
    Companion.SAW: "SAW",
    Companion.WPM: "WPM",
    Companion.WASPAS: "WASPAS",
    Companion.VIKOR: "VIKOR",
    Companion.PROMETHEE_II: "PROMETHEE II",
    Companion.MARCOS: "MARCOS",
    Companion.EDAS: "EDAS",
    Companion.MOORA: "MOORA",
    Companion.COPRAS: "COPRAS",
    Companion.ARAS: "ARAS",
    Companion.COCOSO: "CoCoSo",
    Companion.CODAS: "CODAS",
    Companion.MABAC: "MABAC",
    Companion.SPOTIS: "SPOTIS",
}

_SOURCES: Final[Mapping[Variant, str]] = {
    Normalisation.FIXED: "García-Cascales & Lamata (2012)",
    Normalisation.VECTOR: "Hwang & Yoon (1981)",
    Normalisation.MINMAX: "Opricovic & Tzeng (2004)",
    Normalisation.MAX: "Hwang & Yoon (1981)",
    Normalisation.SUM: "Hwang & Yoon (1981)",
    Synthesis.IDEAL: "Saaty (1994)",
    Synthesis.DISTRIBUTIVE: "Saaty (1990)",
}

_WHAT: Final[Mapping[Variant, str]] = {
    Normalisation.FIXED: QT_TRANSLATE_NOOP(
        "Variants",
        "Distances to the ends of each criterion's own scale: no third initiative can turn the order of two.",
    ),
    Normalisation.VECTOR: QT_TRANSLATE_NOOP(
        "Variants", "Distances to the best and the worst of this set, each column divided by the root of its squares."
    ),
    Normalisation.MINMAX: QT_TRANSLATE_NOOP(
        "Variants", "Distances to the best and the worst of this set, which stand at 1 and 0 in every column."
    ),
    Normalisation.MAX: QT_TRANSLATE_NOOP(
        "Variants", "Distances to the best and the worst of this set, each column divided by its greatest value."
    ),
    Normalisation.SUM: QT_TRANSLATE_NOOP(
        "Variants", "Distances to the best and the worst of this set, each column divided by its sum."
    ),
    Synthesis.IDEAL: QT_TRANSLATE_NOOP(
        "Variants", "A weighted sum in which the best initiative on a criterion counts 1 there."
    ),
    Synthesis.DISTRIBUTIVE: QT_TRANSLATE_NOOP(
        "Variants", "A weighted sum in which the initiatives share out each criterion's weight."
    ),
    Companion.SAW: QT_TRANSLATE_NOOP(
        "Variants", "A weighted sum of values over the greatest, or of the least over values where less is better."
    ),
    Companion.WPM: QT_TRANSLATE_NOOP(
        "Variants", "A product of values with their weights as exponents: a poor value is hardly made good elsewhere."
    ),
    Companion.WASPAS: QT_TRANSLATE_NOOP("Variants", "Half a weighted sum, half a weighted product."),
    Companion.VIKOR: QT_TRANSLATE_NOOP(
        "Variants", "A compromise between the good of the many (S) and the greatest regret (R)."
    ),
    Companion.PROMETHEE_II: QT_TRANSLATE_NOOP(
        "Variants", "Who beats whom on how much weight, however narrowly: outranking flows with the usual preference."
    ),
    Companion.MARCOS: QT_TRANSLATE_NOOP(
        "Variants", "Where initiatives stand between an ideal and an anti-ideal, by ratios to both."
    ),
    Companion.EDAS: QT_TRANSLATE_NOOP("Variants", "How far initiatives are above and below the mean of all."),
    Companion.MOORA: QT_TRANSLATE_NOOP(
        "Variants", "Benefits less costs, each column divided by the root of its squares."
    ),
    Companion.COPRAS: QT_TRANSLATE_NOOP(
        "Variants", "Benefits and costs are summed apart, and the costs shared out in inverse proportion."
    ),
    Companion.ARAS: QT_TRANSLATE_NOOP("Variants", "The share of each in what an optimal initiative would reach."),
    Companion.COCOSO: QT_TRANSLATE_NOOP("Variants", "Three compromises between a weighted sum and a weighted product."),
    Companion.CODAS: QT_TRANSLATE_NOOP(
        "Variants", "Distance from the worst: straight, and along the axes where that does not separate two."
    ),
    Companion.MABAC: QT_TRANSLATE_NOOP("Variants", "Distance from a border, the geometric mean of each column."),
    Companion.SPOTIS: QT_TRANSLATE_NOOP(
        "Variants",
        "Distance from the best end of each criterion's own scale: like the fixed domain, it cannot reverse.",
    ),
}

_OBSTACLES: Final[Mapping[Obstacle, str]] = {
    Obstacle.NEEDS_POSITIVE_VALUES: QT_TRANSLATE_NOOP(
        "Variants", "no order: it divides by values, and some are 0 or below"
    ),
    Obstacle.UNDEFINED: QT_TRANSLATE_NOOP("Variants", "no order: too few initiatives, or too much alike"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Variants", text)


def variant_name(variant: Variant) -> str:
    """Return what a method in its variant is called."""
    if isinstance(variant, Companion):
        return _COMPANIONS[variant]
    return QCoreApplication.translate("Methods", SHORT[variant])


def variant_explanation(variant: Variant) -> str:
    """Return what a method does, in a sentence, and where it comes from."""
    source = REGISTRY[variant].source if isinstance(variant, Companion) else _SOURCES[variant]
    return f"{QCoreApplication.translate(_CONTEXT, _WHAT[variant])} {source}"


def obstacle_words(obstacle: Obstacle) -> str:
    """Return why a companion has no order."""
    return QCoreApplication.translate(_CONTEXT, _OBSTACLES[obstacle])


def left_out() -> str:
    """Return which methods are not offered, and why."""
    return _tr(
        "Not offered: COMET, RIM, ERVD and LoPM, which want reference values that a panel has not given; "
        "AROMAN, LMAW, MAIRCA, OCRA, PROBID, RAFSI and RAM, which have not been held against a published case here. "
        "COPRAS is our own, since pymcdm's counts costs in favour."
    )
