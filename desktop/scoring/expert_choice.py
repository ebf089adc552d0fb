"""Whose scores: the experts of all sides, each with the dot of its side and how far it is."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.scoring.scores import answered
from desktop.widgets.palette import Colour
from desktop.widgets.theme import side_role, theme
from models.study import Study
from models.text import Script


class ExpertChoice(QComboBox):
    """A list of experts."""

    expert_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumContentsLength(26)
        self.setMaxVisibleItems(24)
        self.activated.connect(self._on_activated)

    def show_experts(self, study: Study, expert: str, script: Script) -> None:
        """Show everyone on the panel, with one chosen."""
        sides = list(study.frame.sides)
        with QSignalBlocker(self):
            self.clear()
            self.setIconSize(QSize(theme().scaled(12), theme().scaled(12)))
            for one in study.panel.experts.values():
                given, asked = answered(study, one.id)
                side = study.frame.sides[one.side].name.read(script) if one.side in sides else ""
                words = " · ".join(part for part in (one.name.read(script) or one.id, side, f"{given}/{asked}") if part)
                self.addItem(_dot(side_role(sides.index(one.side) if one.side in sides else None)), words, one.id)
            self.setCurrentIndex(max(self.findData(expert), 0))

    def _on_activated(self) -> None:
        self.expert_chosen.emit(str(self.currentData()))


def _dot(colour: Colour) -> QIcon:
    side = theme().scaled(12)
    pixmap = QPixmap(2 * side, 2 * side)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour(colour))
    painter.drawEllipse(1, 1, side - 2, side - 2)
    painter.end()
    return QIcon(pixmap)
