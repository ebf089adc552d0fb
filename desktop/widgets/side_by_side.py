"""Parts of a page beside each other, or below each other where they have no room beside each other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.widgets.measures import Space
from desktop.widgets.theme import theme

_BESIDE, _BELOW = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
_COMFORTABLE_WIDTH, _COMFORTABLE_HEIGHT = 260, 180
"""What a part is given before the text size, even where it could do with less: names would be cut to a word."""


class SideBySide(QSplitter):
    """A splitter that turns by itself: large text on a small screen is then scrolled down to, never sideways."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = Space.BETWEEN) -> None:
        super().__init__(_BESIDE, parent)
        self.setHandleWidth(gap)
        self.setChildrenCollapsible(False)
        self._beside: list[int] = []
        self._first_below: QWidget | None = None
        self._place = 0

    def set_first_below(self, part: QWidget) -> None:
        """Let a part stand above the others once they stand below each other: what the page is for."""
        self._first_below = part

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest part: below each other they need no more."""
        leasts = [_least(part) for part in self._parts()]
        if not leasts:
            return QSize(0, 0)
        if self.orientation() is _BESIDE:
            height = max(one.height() for one in leasts)
        else:
            lowest = theme().scaled(_COMFORTABLE_HEIGHT)
            height = sum(max(one.height(), lowest) for one in leasts) + self.handleWidth() * (len(leasts) - 1)
        return QSize(max(one.width() for one in leasts), height)

    def sizeHint(self) -> QSize:
        """Return no less than the least room: a layout that is told less takes the rest from its other lines."""
        return super().sizeHint().expandedTo(self.minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the parts have no room beside each other any more, or have it again."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Turn where a part asks for more or less room, for instance with larger text."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return done

    def _turn(self) -> None:
        comfortable = theme().scaled(_COMFORTABLE_WIDTH)
        leasts = [max(_least(part).width(), comfortable) for part in self._parts()]
        needed = sum(leasts) + self.handleWidth() * (len(leasts) - 1)
        wanted = _BESIDE if needed <= self.width() else _BELOW
        if wanted is self.orientation() or not leasts:
            return
        if wanted is _BELOW:
            self._beside = self.sizes()
            self.setOrientation(_BELOW)
            if self._first_below is not None:
                self._place = self.indexOf(self._first_below)
                self.insertWidget(0, self._first_below)
            self.setSizes([1000] * self.count())
        else:
            self.setOrientation(_BESIDE)
            if self._first_below is not None:
                self.insertWidget(self._place, self._first_below)
            self.setSizes(self._beside)
        self.updateGeometry()

    def _parts(self) -> list[QWidget]:
        parts = [self.widget(place) for place in range(self.count())]
        return [part for part in parts if part is not None and not part.isHidden()]


def _least(part: QWidget) -> QSize:
    return part.minimumSizeHint().expandedTo(part.minimumSize())
