"""What the looks of cells mean, in a line or two below the grid."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.scoring.score_painting import paint_score
from desktop.scoring.scores import Look, ScoreCell
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.labels import TextLabel
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.theme import theme

_IN_A_ROW = 3


class Swatch(QWidget):
    """One cell as the grid paints it."""

    def __init__(self, cell: ScoreCell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell = cell
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return the size of a small cell."""
        return QSize(theme().scaled(26), theme().scaled(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cell."""
        paint_score(QPainter(self), QRectF(self.rect()), self._cell)


class Legend(FlowRow):
    """Swatches and their words."""

    def __init__(self, cells: tuple[ScoreCell, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.TIGHT)
        self._words = [TextLabel(style=TextStyle.NOTE) for _ in cells]
        for cell, words in zip(cells, self._words, strict=True):
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, Space.BETWEEN, 0)
            row.setSpacing(Space.WITHIN)
            row.addWidget(Swatch(cell, entry))
            row.addWidget(words)
            self.add_widget(entry)

    def set_words(self, words: tuple[str, ...]) -> None:
        """Say what each look means."""
        for label, text in zip(self._words, words, strict=True):
            label.setText(text)


EXPERT_LOOKS = (
    ScoreCell(),
    ScoreCell("n", Look.NOT_MY_FIELD),
    ScoreCell("", Look.RECUSED),
    ScoreCell("", Look.RATED, 0.5, noted=True),
    ScoreCell("", Look.RATED, 0.5, confidence=3),
)
PANEL_LOOKS = (ScoreCell("", Look.HEAT, 0.0), ScoreCell("", Look.HEAT, 0.5), ScoreCell("", Look.HEAT, 1.0))
