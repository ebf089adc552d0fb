"""What a new study can start from, each with a line on what it brings."""

from __future__ import annotations

from typing import Final

from desktop.start.samples import Sample
from desktop.targets import BLANK, SZ_HK
from desktop.translator import QT_TRANSLATE_NOOP

TEMPLATES: Final = (
    Sample(
        SZ_HK,
        QT_TRANSLATE_NOOP("Samples", "S&T services of two cities"),
        QT_TRANSLATE_NOOP(
            "Samples",
            "Seven criteria with anchored scales, the bodies of Shenzhen and Hong Kong, three phases to 2030.",
        ),
    ),
    Sample(
        BLANK,
        QT_TRANSLATE_NOOP("Samples", "Blank study"),
        QT_TRANSLATE_NOOP("Samples", "Two sides and three phases; the rest is yours."),
    ),
)
