"""What the methods and their variants are called, in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.method_words import SHORT
from desktop.translator import QT_TRANSLATE_NOOP
from models.problem.choices import (
    Aggregation,
    Mean,
    MethodChoices,
    Normalisation,
    PriorityMethod,
    RandomIndex,
    RankingMethod,
    Synthesis,
)


@dataclass(frozen=True)
class Choice:
    """One thing to choose among the methods.

    Attributes:
        field: The name of its field in `MethodChoices`.
        title: English heading.
        note: English sentence on what it decides.
        options: English name of each variant, the default first.
    """

    field: str
    title: str
    note: str
    options: Mapping[StrEnum, str]

    def heading(self) -> str:
        """Return the heading in the language of the window."""
        return QCoreApplication.translate("Methods", self.title)

    def explanation(self) -> str:
        """Return what it decides in the language of the window."""
        return QCoreApplication.translate("Methods", self.note)

    def names(self) -> list[tuple[str, str]]:
        """Return each variant's value and its name in the language of the window."""
        return [(value.value, QCoreApplication.translate("Methods", name)) for value, name in self.options.items()]

    def value(self, key: str) -> StrEnum:
        """Return the variant of a value."""
        return next(option for option in self.options if option.value == key)


CHOICES: Final = (
    Choice(
        "synthesis",
        QT_TRANSLATE_NOOP("Methods", "AHP synthesis"),
        QT_TRANSLATE_NOOP("Methods", "What the initiatives' priorities under each criterion are divided by."),
        {
            Synthesis.IDEAL: QT_TRANSLATE_NOOP("Methods", "Ideal: the best counts 1"),
            Synthesis.DISTRIBUTIVE: QT_TRANSLATE_NOOP("Methods", "Distributive: shares of 1"),
        },
    ),
    Choice(
        "normalisation",
        QT_TRANSLATE_NOOP("Methods", "TOPSIS normalisation"),
        QT_TRANSLATE_NOOP(
            "Methods", "How TOPSIS makes criteria comparable. Only the fixed domain cannot reverse ranks."
        ),
        {
            Normalisation.FIXED: QT_TRANSLATE_NOOP("Methods", "Fixed domain: the scales' ends"),
            Normalisation.VECTOR: QT_TRANSLATE_NOOP("Methods", "Vector: by the root of squares"),
            Normalisation.MINMAX: QT_TRANSLATE_NOOP("Methods", "Min–max: least 0, greatest 1"),
            Normalisation.MAX: QT_TRANSLATE_NOOP("Methods", "Maximum: greatest 1"),
            Normalisation.SUM: QT_TRANSLATE_NOOP("Methods", "Sum: shares of 1"),
        },
    ),
    Choice(
        "priorities",
        QT_TRANSLATE_NOOP("Methods", "Priorities"),
        QT_TRANSLATE_NOOP("Methods", "How comparisons become weights."),
        {
            PriorityMethod.EIGENVECTOR: QT_TRANSLATE_NOOP("Methods", "Eigenvector (Saaty)"),
            PriorityMethod.GEOMETRIC_MEAN: QT_TRANSLATE_NOOP("Methods", "Geometric mean of rows"),
        },
    ),
    Choice(
        "random_index",
        QT_TRANSLATE_NOOP("Methods", "Random index"),
        QT_TRANSLATE_NOOP("Methods", "What the consistency index is divided by. It changes no weight and no rank."),
        {
            RandomIndex.SAATY_1980: QT_TRANSLATE_NOOP("Methods", "Saaty 1980"),
            RandomIndex.SAATY_2005: QT_TRANSLATE_NOOP("Methods", "Saaty 2005"),
            RandomIndex.DONEGAN_DODD: QT_TRANSLATE_NOOP("Methods", "Donegan & Dodd 1991"),
            RandomIndex.ALONSO_LAMATA: QT_TRANSLATE_NOOP("Methods", "Alonso & Lamata 2006"),
            RandomIndex.AGUARON_MORENO: QT_TRANSLATE_NOOP("Methods", "Aguarón & Moreno-Jiménez 2003"),
        },
    ),
    Choice(
        "within_sides",
        QT_TRANSLATE_NOOP("Methods", "Within a side"),
        QT_TRANSLATE_NOOP("Methods", "How the experts of one side become one voice."),
        {
            Aggregation.AIJ: QT_TRANSLATE_NOOP("Methods", "Judgements are averaged (AIJ)"),
            Aggregation.AIP: QT_TRANSLATE_NOOP("Methods", "Priorities are averaged (AIP)"),
        },
    ),
    Choice(
        "across_sides",
        QT_TRANSLATE_NOOP("Methods", "Across the sides"),
        QT_TRANSLATE_NOOP("Methods", "How the sides' priorities become the whole panel's."),
        {
            Mean.ARITHMETIC: QT_TRANSLATE_NOOP("Methods", "Arithmetic mean"),
            Mean.GEOMETRIC: QT_TRANSLATE_NOOP("Methods", "Geometric mean"),
        },
    ),
)

METHODS: Final[Mapping[RankingMethod, str]] = {RankingMethod.TOPSIS: "TOPSIS", RankingMethod.AHP: "AHP"}


def methods_line(methods: MethodChoices) -> list[str]:
    """Return the two methods with their variants, as they stand below a title; the leading one comes first."""
    names = [
        QCoreApplication.translate("Methods", SHORT[value]) for value in (methods.normalisation, methods.synthesis)
    ]
    return names if methods.leading is RankingMethod.TOPSIS else names[::-1]
