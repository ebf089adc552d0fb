"""What the figures on the way to an order are called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.translator import QT_TRANSLATE_NOOP
from models.ranking.working import Figure

_NAMES: Final[Mapping[Figure, str]] = {
    Figure.VALUE: QT_TRANSLATE_NOOP("Figures", "Values"),
    Figure.COMPARED: QT_TRANSLATE_NOOP("Figures", "Values as compared"),
    Figure.UTILITY: QT_TRANSLATE_NOOP("Figures", "On the scale, 0 to 1"),
    Figure.LOCAL: QT_TRANSLATE_NOOP("Figures", "Local priorities"),
    Figure.CONTRIBUTION: QT_TRANSLATE_NOOP("Figures", "Contributions"),
    Figure.NORMALISED: QT_TRANSLATE_NOOP("Figures", "Normalised"),
    Figure.WEIGHTED: QT_TRANSLATE_NOOP("Figures", "Weighted"),
    Figure.IDEAL: QT_TRANSLATE_NOOP("Figures", "Ideal"),
    Figure.ANTI_IDEAL: QT_TRANSLATE_NOOP("Figures", "Anti-ideal"),
    Figure.D_PLUS: "D⁺",
    Figure.D_MINUS: "D⁻",
    Figure.CLOSENESS: QT_TRANSLATE_NOOP("Figures", "Closeness"),
    Figure.SCORE: QT_TRANSLATE_NOOP("Figures", "Score"),
    Figure.WEIGHTED_REGRET: QT_TRANSLATE_NOOP("Figures", "Weighted regrets"),
    Figure.GROUP_UTILITY: QT_TRANSLATE_NOOP("Figures", "S, sum of regrets"),
    Figure.REGRET: QT_TRANSLATE_NOOP("Figures", "R, greatest regret"),
    Figure.PREFERENCE: QT_TRANSLATE_NOOP("Figures", "π, row over column"),
    Figure.POSITIVE_FLOW: "φ⁺",
    Figure.NEGATIVE_FLOW: "φ⁻",
    Figure.BENEFITS: QT_TRANSLATE_NOOP("Figures", "S⁺, benefits"),
    Figure.COSTS: QT_TRANSLATE_NOOP("Figures", "S⁻, costs"),
    Figure.WEIGHTED_SUM: QT_TRANSLATE_NOOP("Figures", "Weighted sum"),
    Figure.WEIGHTED_PRODUCT: QT_TRANSLATE_NOOP("Figures", "Weighted product"),
    Figure.AVERAGE: QT_TRANSLATE_NOOP("Figures", "Mean of all"),
    Figure.ABOVE_AVERAGE: QT_TRANSLATE_NOOP("Figures", "Above the mean"),
    Figure.BELOW_AVERAGE: QT_TRANSLATE_NOOP("Figures", "Below the mean"),
    Figure.ABOVE_SUM: QT_TRANSLATE_NOOP("Figures", "SP, above"),
    Figure.BELOW_SUM: QT_TRANSLATE_NOOP("Figures", "SN, below"),
    Figure.ABOVE_SHARE: QT_TRANSLATE_NOOP("Figures", "NSP, normalised"),
    Figure.BELOW_SHARE: QT_TRANSLATE_NOOP("Figures", "NSN, normalised"),
    Figure.OPTIMALITY: QT_TRANSLATE_NOOP("Figures", "S, optimality"),
    Figure.UTILITY_TO_WORST: QT_TRANSLATE_NOOP("Figures", "K⁻, to the anti-ideal"),
    Figure.UTILITY_TO_BEST: QT_TRANSLATE_NOOP("Figures", "K⁺, to the ideal"),
    Figure.FUNCTION_TO_WORST: "f(K⁻)",
    Figure.FUNCTION_TO_BEST: "f(K⁺)",
    Figure.STRATEGY_A: "k_a",
    Figure.STRATEGY_B: "k_b",
    Figure.STRATEGY_C: "k_c",
    Figure.EUCLIDEAN: QT_TRANSLATE_NOOP("Figures", "Straight distance"),
    Figure.TAXICAB: QT_TRANSLATE_NOOP("Figures", "Distance along the axes"),
    Figure.ASSESSMENT: QT_TRANSLATE_NOOP("Figures", "Row against column"),
    Figure.BORDER: QT_TRANSLATE_NOOP("Figures", "Border"),
    Figure.TO_BORDER: QT_TRANSLATE_NOOP("Figures", "Distance from the border"),
}


def figure_name(figure: Figure) -> str:
    """Return what a figure is called in the language of the window."""
    return QCoreApplication.translate("Figures", _NAMES[figure])
