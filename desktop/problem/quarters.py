"""The four quarters of SWOT as they stand: two by two, or below each other where the text is large."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.problem.quarter_list import QuarterList
from desktop.widgets.measures import Space
from models.problem.swot import Quadrant


class Quarters(QWidget):
    """Lays out the quarters.

    Attributes:
        lists: Each quarter's list.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lists = {quadrant: QuarterList(quadrant, self) for quadrant in Quadrant}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.WITHIN)
        self._lay_out(2)

    def minimumSizeHint(self) -> QSize:
        """Return the width of one quarter: below each other they need no more."""
        least = super().minimumSizeHint()
        return QSize(max(one.minimumSizeHint().width() for one in self.lists.values()), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put them below each other where two have no room beside each other."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay them out for the text size in force before anybody asks what room they need."""
        super().showEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Take up larger or smaller text."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        if not self.isVisible():  # What is not shown has not been given its room yet.
            return
        needed = 2 * max(one.table.comfortable_width() for one in self.lists.values()) + Space.WITHIN
        self._lay_out(2 if needed <= self.width() else 1)

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, one in enumerate(self.lists.values()):
            self._grid.addWidget(one, number // columns, number % columns)
        for number in range(2):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        self.updateGeometry()
