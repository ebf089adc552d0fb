"""Parts of a page beside each other, or below each other where they have no room beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.widgets.measures import Space
from desktop.widgets.sharing import shared_out
from desktop.widgets.theme import theme, theme_notifier

_BESIDE, _BELOW = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
_ANY_WIDTH = 16_777_215
_COMFORTABLE_WIDTH, _COMFORTABLE_HEIGHT = 260, 180
"""What a part is given before the text size, even where it could do with less: names would be cut to a word."""


class SideBySide(QSplitter):
    """A splitter that turns by itself: large text on a small screen is then scrolled down to, never sideways."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = Space.BETWEEN) -> None:
        super().__init__(_BESIDE, parent)
        self.setHandleWidth(gap)
        self.setChildrenCollapsible(False)
        self._wishes: list[float] = []
        self._wished_at = 1.0
        self._first_below: QWidget | None = None
        self._place = 0
        self._kept: dict[QWidget, int] = {}
        self.splitterMoved.connect(self._on_moved)
        theme_notifier.changed.connect(self._on_theme_changed)

    def set_first_below(self, part: QWidget) -> None:
        """Let a part stand above the others once they stand below each other: what the page is for."""
        self._first_below = part

    def keep_width(self, part: QWidget, width: int) -> None:
        """Give a part always the same width, before the text size, as long as it stands beside another."""
        self._kept[part] = width
        self._keep()

    def set_shares(self, *shares: int) -> None:
        """Say how the parts share the width until somebody moves what stands between them."""
        for place, share in enumerate(shares):
            self.setStretchFactor(place, share)
        self.setSizes(shares)

    def setSizes(self, sizes: Sequence[int]) -> None:
        """Give the parts these widths, before the text size; those that stretch take what is left or lacking.

        So they stand again whatever was between: a narrow window, large text, a part that was hidden.
        """
        self._wishes, self._wished_at = [float(size) for size in sizes], 1.0
        super().setSizes(sizes)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest part: below each other they need no more."""
        leasts = [self._least(part) for part in self._parts()]
        if not leasts:
            return QSize(0, 0)
        if self.orientation() is _BESIDE:
            height = max(one.height() for one in leasts)
        else:
            height = sum(max(one.height(), self._lowest()) for one in leasts) + self.handleWidth() * (len(leasts) - 1)
        return QSize(max(one.width() for one in leasts), height)

    def sizeHint(self) -> QSize:
        """Return no less than the least room: a layout that is told less takes the rest from its other lines."""
        return super().sizeHint().expandedTo(self.minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the parts have no room beside each other any more, or have it again."""
        super().resizeEvent(event)
        self._turn()

    def showEvent(self, event: QShowEvent) -> None:
        """Turn as the room asks for that it has now."""
        super().showEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Turn where a part asks for more or less room, for instance with larger text."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return done

    def _turn(self) -> None:
        if not self.isVisible():  # What is not shown has not been given its room yet.
            return
        comfortable = theme().scaled(_COMFORTABLE_WIDTH)
        leasts = [max(self._least(part).width(), comfortable) for part in self._parts()]
        for place, part in enumerate(self._parts()):
            if part in self._kept:
                leasts[place] = theme().scaled(self._kept[part])
        needed = sum(leasts) + self.handleWidth() * (len(leasts) - 1)
        wanted = _BESIDE if needed <= self.width() else _BELOW
        if wanted is self.orientation() or not leasts:
            self._share_out()
            return
        if wanted is _BELOW:
            self.setOrientation(_BELOW)
            if self._first_below is not None:
                self._place = self.indexOf(self._first_below)
                self.insertWidget(0, self._first_below)
            self._keep()
        else:
            self.setOrientation(_BESIDE)
            if self._first_below is not None:
                self.insertWidget(self._place, self._first_below)
            self._keep()
        self.updateGeometry()

    def _keep(self) -> None:
        beside = self.orientation() is _BESIDE
        for part, width in self._kept.items():
            part.setMinimumWidth(theme().scaled(width) if beside else 0)
            part.setMaximumWidth(theme().scaled(width) if beside else _ANY_WIDTH)
        self._share_out()

    def _share_out(self) -> None:
        """Give each part what it is to have: a splitter left alone goes by what it gave before."""
        now, beside = self.sizes(), self.orientation() is _BESIDE
        if beside and not self._wishes and not self._kept:
            return
        shown = [place for place in range(self.count()) if not self._part(place).isHidden()]
        wishes, stretches = zip(*(self._wish(place, now) for place in shown), strict=True) if shown else ((), ())
        sizes = [0] * self.count()
        for place, size in zip(shown, shared_out(sum(now), wishes, stretches), strict=True):
            sizes[place] = size
        if sizes != now:
            super().setSizes(sizes)

    def _wish(self, place: int, now: Sequence[int]) -> tuple[float, float]:
        """Return what a part would have, and how far it stretches."""
        part = self._part(place)
        if self.orientation() is _BELOW:
            return float(max(self._least(part).height(), self._lowest())), 1.0
        if part in self._kept:
            return float(theme().scaled(self._kept[part])), 0.0
        scale = theme().text_scale / self._wished_at
        wish = self._wishes[place] * scale if len(self._wishes) == len(now) else float(now[place])
        return wish, float(part.sizePolicy().horizontalStretch())

    def _part(self, place: int) -> QWidget:
        part = self.widget(place)
        if part is None:
            raise IndexError(place)
        return part

    def _on_theme_changed(self) -> None:
        # Without a kept width nothing follows from the look itself; sharing out now would go by what parts still ask.
        if self._kept:
            self._keep()

    def _on_moved(self) -> None:
        if self.orientation() is _BESIDE:
            hidden = [self._part(place).isHidden() for place in range(self.count())]
            before = self._wishes if len(self._wishes) == len(hidden) else [0.0] * len(hidden)
            scale = theme().text_scale / self._wished_at
            moved = zip(self.sizes(), before, hidden, strict=True)
            self._wishes = [old * scale if away else float(size) for size, old, away in moved]
            self._wished_at = theme().text_scale

    @staticmethod
    def _lowest() -> int:
        return theme().scaled(_COMFORTABLE_HEIGHT)

    def _least(self, part: QWidget) -> QSize:
        least = part.minimumSizeHint()
        return least if part in self._kept else least.expandedTo(part.minimumSize())

    def _parts(self) -> list[QWidget]:
        parts = [self.widget(place) for place in range(self.count())]
        return [part for part in parts if part is not None and not part.isHidden()]
