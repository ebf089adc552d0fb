"""Which question under a node would tell most, and whether asking on could still change the order."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.comparing.standing import Standing
from desktop.comparing.words import Words
from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from models.weighting.next_question import NodeOutlook


class OutlookLine(QWidget):
    """A sentence and the way to the question; hidden once everything under the node is answered."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = NoteLabel()
        self._text.setObjectName("outlook")
        self._go = LinkButton()
        self._go.setObjectName("best_question")
        self._go.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self._text)
        column.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)

    def show_outlook(self, standing: Standing, words: Words) -> None:
        """Say what further answers under the node would bring."""
        found = standing.outlook
        self.setVisible(found is not None and found.question is not None)
        if found is None or found.question is None:
            return
        first, second = (words.item(item) for item in found.question)
        self._text.setText(self._said(found, standing).format(first=first, second=second))
        # The question that stands needs no way to it.
        self._go.setVisible(set(found.question) != set(standing.pair))
        self._go.setText(self.tr("Most telling next  (b)"))
        self._go.setToolTip(self.tr("“{first}” with “{second}”").format(first=first, second=second))
        self._go.setAccessibleDescription(self._go.toolTip())

    def _said(self, found: NodeOutlook, standing: Standing) -> str:
        if found.remaining == standing.block.stop - standing.block.start:
            return self.tr("Nothing is answered here yet.")
        if found.joins:
            return self.tr("The answers fall apart into separate parts; “{first}” with “{second}” would join them.")
        if found.certain:
            return self.tr("No further answer could change the order of these items any more.")
        if found.settled:
            return self.tr("Further answers in line with these would not change the order of these items any more.")
        return self.tr("The order of %n pair(s) of items could still change.", "", len(found.open_pairs))
