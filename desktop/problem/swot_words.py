"""What SWOT's quarters, subjects and strategies are called in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.translator import QT_TRANSLATE_NOOP
from models.problem.frame import SideId
from models.problem.swot import Quadrant
from models.study import Study
from models.text import Script

_QUADRANTS: Final[Mapping[Quadrant, str]] = {
    Quadrant.STRENGTH: QT_TRANSLATE_NOOP("Swot", "Strengths"),
    Quadrant.WEAKNESS: QT_TRANSLATE_NOOP("Swot", "Weaknesses"),
    Quadrant.OPPORTUNITY: QT_TRANSLATE_NOOP("Swot", "Opportunities"),
    Quadrant.THREAT: QT_TRANSLATE_NOOP("Swot", "Threats"),
}

_KINDS: Final[Mapping[str, str]] = {
    "SO": QT_TRANSLATE_NOOP("Swot", "SO: use strengths for opportunities"),
    "WO": QT_TRANSLATE_NOOP("Swot", "WO: mend weaknesses by opportunities"),
    "ST": QT_TRANSLATE_NOOP("Swot", "ST: use strengths against threats"),
    "WT": QT_TRANSLATE_NOOP("Swot", "WT: guard weaknesses against threats"),
}

_COOPERATION: Final = QT_TRANSLATE_NOOP("Swot", "Co-operation")

_STRENGTHS: Final = (
    QT_TRANSLATE_NOOP("Swot", "weak"),
    QT_TRANSLATE_NOOP("Swot", "medium"),
    QT_TRANSLATE_NOOP("Swot", "strong"),
)


def quadrant_label(quadrant: Quadrant) -> str:
    """Return the name of a quarter."""
    return QCoreApplication.translate("Swot", _QUADRANTS[quadrant])


def kind_label(kind: str) -> str:
    """Return what a kind of strategy does; one that only the study knows keeps its own name."""
    return QCoreApplication.translate("Swot", _KINDS[kind]) if kind in _KINDS else kind


def strength_label(strength: int) -> str:
    """Return how strong a link of 1 to 3 is."""
    return QCoreApplication.translate("Swot", _STRENGTHS[strength - 1])


def subject_label(study: Study, subject: SideId, script: Script) -> str:
    """Return whom a finding is about: a side, or the co-operation."""
    if not subject:
        return QCoreApplication.translate("Swot", _COOPERATION)
    side = study.frame.sides.get(subject)
    return (side.name.read(script) if side is not None else "") or subject
