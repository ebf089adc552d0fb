"""The samples that come with BayPath, each with a line on what it shows."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.translator import QT_TRANSLATE_NOOP
from models.values import Value


class Sample(Value):
    """One sample.

    Attributes:
        name: What stands behind ``sample:``.
        title_source: The English title.
        line_source: In English, what it shows.
    """

    name: str
    title_source: str
    line_source: str

    def title(self) -> str:
        """Return the title in the language of the window."""
        return QCoreApplication.translate("Samples", self.title_source)

    def line(self) -> str:
        """Return what it shows, in the language of the window."""
        return QCoreApplication.translate("Samples", self.line_source)


SAMPLES: Final = (
    Sample(
        "hetao",
        QT_TRANSLATE_NOOP("Samples", "Shenzhen–Hong Kong S&T services"),
        QT_TRANSLATE_NOOP("Samples", "24 initiatives, 24 experts on two sides, seven criteria; a blueprint to 2030."),
    ),
    Sample(
        "fighter",
        QT_TRANSLATE_NOOP("Samples", "Fighter aircraft"),
        QT_TRANSLATE_NOOP("Samples", "The example of Hwang and Yoon (1981), by which TOPSIS became known."),
    ),
    Sample(
        "house",
        QT_TRANSLATE_NOOP("Samples", "Buying a house"),
        QT_TRANSLATE_NOOP("Samples", "Saaty's family (1990): three houses, eight criteria, compared in pairs."),
    ),
)
