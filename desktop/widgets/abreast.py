"""Parts of a page side by side, and one below the other where large text or a small window leaves them too narrow."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSplitter, QWidget

from desktop.widgets.measures import Space
from desktop.widgets.theme import theme


@dataclass(frozen=True, slots=True)
class _Part:
    """One part, with the width that it needs to be read and the height where it stands below another.

    Both count at the usual size of text.
    """

    widget: QWidget
    width: int
    height: int


class _Turning:
    """Which way the parts stand, and how much room that takes at the least."""

    def __init__(self, spacing: int) -> None:
        self.parts: list[_Part] = []
        self.below = False
        self._spacing = spacing

    def turns(self, width: int) -> bool:
        """Return whether the parts are to stand the other way at a width; take note of it."""
        look, shown = theme(), self._shown()
        needed = sum(max(look.scaled(one.width), one.widget.minimumSizeHint().width()) for one in shown)
        below = needed + self._spacing * (len(shown) - 1) > width
        turned, self.below = below != self.below, below
        for one in self.parts:
            one.widget.setMinimumHeight(look.scaled(one.height) if below else 0)
        return turned

    def least(self) -> QSize:
        """Return the least room; as wide as the widest part, or else they would never be too narrow."""
        hints = [one.widget.minimumSizeHint().expandedTo(one.widget.minimumSize()) for one in self._shown()]
        width = max((hint.width() for hint in hints), default=0)
        if not self.below:
            return QSize(width, max((hint.height() for hint in hints), default=0))
        return QSize(width, sum(hint.height() for hint in hints) + self._spacing * max(len(hints) - 1, 0))

    def _shown(self) -> list[_Part]:
        return [one for one in self.parts if not one.widget.isHidden()]


class Abreast(QWidget):
    """Parts that share the room as they are told to."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = Space.BETWEEN) -> None:
        super().__init__(parent)
        self._turning = _Turning(spacing)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        self._box.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)

    @property
    def below(self) -> bool:
        """Whether the parts stand one below the other."""
        return self._turning.below

    def add(self, widget: QWidget, stretch: int = 0, *, width: int = 0, height: int = 0) -> None:
        """Add a part.

        Args:
            widget: The part.
            stretch: Its share of the room.
            width: How wide it must be to be read, at the usual size of text.
            height: How high it is at the least where it stands below another, likewise.
        """
        self._box.addWidget(widget, stretch)
        self._turning.parts.append(_Part(widget, width, height))

    def minimumSizeHint(self) -> QSize:
        """Return the least room as the parts stand now."""
        return self._turning.least()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the parts are too narrow, or no longer are."""
        super().resizeEvent(event)
        if self._turning.turns(event.size().width()):
            way = QBoxLayout.Direction.TopToBottom if self.below else QBoxLayout.Direction.LeftToRight
            self._box.setDirection(way)
            self.turned(below=self.below)
            self.updateGeometry()

    def turned(self, *, below: bool) -> None:
        """Do what else follows, in a subclass."""


class TurningSplitter(QSplitter):
    """Parts whose shares the user may change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(Space.BETWEEN)
        self.setChildrenCollapsible(False)
        self._turning = _Turning(Space.BETWEEN)

    def add(self, widget: QWidget, stretch: int = 0, *, width: int = 0, height: int = 0) -> None:
        """Add a part; as `Abreast.add`."""
        self.addWidget(widget)
        self.setStretchFactor(self.count() - 1, stretch)
        self._turning.parts.append(_Part(widget, width, height))

    def minimumSizeHint(self) -> QSize:
        """Return the least room as the parts stand now."""
        return self._turning.least()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the parts are too narrow, or no longer are."""
        super().resizeEvent(event)
        if self._turning.turns(event.size().width()):
            below = self._turning.below
            self.setOrientation(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)
            self.updateGeometry()
