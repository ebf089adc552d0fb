"""How much each side counts, as one bar that is divided by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.cividis import takes_light_text
from desktop.widgets.measures import Space
from desktop.widgets.number_rule import write_figure
from desktop.widgets.painting import draw_focus_ring, draw_mark, draw_text, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.percent import percent_sign
from desktop.widgets.theme import theme, theme_notifier

_STEP = 0.01
_LARGE_STEP = 0.05
_REACH = 12


class SplitBar(QWidget):
    """Two or more sides with dividers between them, moved by mouse or arrow keys in whole percents."""

    changed_to = Signal(list)
    """Shares (``list[float]``, sum 1) while a divider is dragged: to be merged into one edit."""
    committed = Signal(list)
    """Shares once a divider is let go, or after a key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._colours: tuple[Colour, ...] = ()
        self._shares: list[float] = []
        self._divider = 0
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_notifier.changed.connect(self._on_theme_changed)

    def set_sides(self, names: Sequence[str], colours: Sequence[Colour], shares: Sequence[float]) -> None:
        """Show these sides.

        Args:
            names: From left to right.
            colours: One for each name.
            shares: One for each name, 0 or greater; they are scaled to sum 1.
        """
        total = sum(shares)
        self._names, self._colours = tuple(names), tuple(colours)
        if not self._dragging:
            self._shares = [share / total for share in shares] if total > 0 else [1 / len(shares)] * len(shares)
        self._divider = min(self._divider, max(len(self._names) - 2, 0))
        self._describe()
        self.update()

    def shares(self) -> list[float]:
        """Return the shares as they are shown, from left to right."""
        return list(self._shares)

    def sizeHint(self) -> QSize:
        """Return a line of names and the bar."""
        return QSize(theme().scaled(320), theme().scaled(22 + 32) + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which a divider can be held."""
        return QSize(theme().scaled(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names above, shares inside, and dividers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = self._bar()
        left = bar.left()
        for number, share in enumerate(self._shares):
            part = QRectF(left, bar.top(), share * bar.width(), bar.height())
            self._paint_part(painter, number, part)
            left = part.right()
        for number in range(len(self._shares) - 1):
            self._paint_divider(painter, number)
        self._paint_names(painter, bar)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the nearest divider."""
        if event.button() != Qt.MouseButton.LeftButton or len(self._shares) < 2:
            return
        places = [abs(self._x(number) - event.position().x()) for number in range(len(self._shares) - 1)]
        nearest = min(range(len(places)), key=places.__getitem__)
        if places[nearest] <= _REACH:
            self._divider, self._dragging = nearest, True
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the divider, by whole percents."""
        if not self._dragging:
            places = (abs(self._x(number) - event.position().x()) for number in range(len(self._shares) - 1))
            near = any(place <= _REACH for place in places)
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)
            return
        bar = self._bar()
        if self._move_divider((event.position().x() - bar.left()) / bar.width()):
            self.changed_to.emit(self.shares())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        if self._dragging:
            self._dragging = False
            self.committed.emit(self.shares())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the divider by 1 percent, with Shift or by page 5; up and down go to another divider."""
        step = _LARGE_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        moves = {
            Qt.Key.Key_Left: -step,
            Qt.Key.Key_Right: step,
            Qt.Key.Key_PageDown: -_LARGE_STEP,
            Qt.Key.Key_PageUp: _LARGE_STEP,
            Qt.Key.Key_Home: -1.0,
            Qt.Key.Key_End: 1.0,
        }
        move = moves.get(Qt.Key(event.key()))
        if move is not None and len(self._shares) > 1:
            if self._move_divider(sum(self._shares[: self._divider + 1]) + move):
                self.changed_to.emit(self.shares())
                self.committed.emit(self.shares())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and len(self._shares) > 2:
            way = 1 if event.key() == Qt.Key.Key_Down else -1
            self._divider = (self._divider + way) % (len(self._shares) - 1)
            self.update()
        else:
            super().keyPressEvent(event)

    def _move_divider(self, place: float) -> bool:
        """Put the divider at a share of the whole bar; return whether anything changed."""
        before = sum(self._shares[: self._divider])
        after = before + self._shares[self._divider] + self._shares[self._divider + 1]
        place = min(max(round(place / _STEP) * _STEP, before), after)
        new = [*self._shares]
        new[self._divider], new[self._divider + 1] = place - before, after - place
        if max(abs(a - b) for a, b in zip(new, self._shares, strict=True)) < 1e-9:
            return False
        self._shares = [round(share, 12) for share in new]
        self._describe()
        self.update()
        return True

    def _bar(self) -> QRectF:
        return QRectF(2, theme().scaled(22), self.width() - 4, theme().scaled(32))

    def _x(self, divider: int) -> float:
        return self._bar().left() + sum(self._shares[: divider + 1]) * self._bar().width()

    def _paint_part(self, painter: QPainter, number: int, part: QRectF) -> None:
        look = theme()
        colour = look.colour(self._colours[number])
        painter.fillRect(part.adjusted(1, 0, -1, 0), colour)
        text = self._percent(self._shares[number])
        if text_width(text, bold=True) + 8 <= part.width():
            light = takes_light_text(colour)
            dark_text, light_text = (Colour.CANVAS, Colour.TEXT) if look.dark else (Colour.TEXT, Colour.SURFACE)
            draw_text(painter, part, text, Qt.AlignmentFlag.AlignCenter, light_text if light else dark_text, bold=True)

    def _paint_divider(self, painter: QPainter, number: int) -> None:
        look, x, bar = theme(), self._x(number), self._bar()
        grip = QRectF(QPointF(x - 4, bar.top() + 6), QPointF(x + 4, bar.bottom() - 6))
        painter.setPen(look.colour(Colour.LINE_STRONG))
        painter.setBrush(look.colour(Colour.SURFACE))
        painter.drawRoundedRect(grip, 3, 3)
        if self.hasFocus() and number == self._divider:
            draw_focus_ring(painter, grip.adjusted(-3, -3, 3, 3), 4)

    def _paint_names(self, painter: QPainter, bar: QRectF) -> None:
        look, height, dot = theme(), theme().scaled(18), theme().scaled(8)
        before = dot + look.scaled(6)
        needs = [before + text_width(name) for name in self._names]
        gap = float(Space.WITHIN)
        free = bar.width() - sum(needs) - gap * (len(needs) - 1)
        if free < 0:
            needs = [(bar.width() - gap * (len(needs) - 1)) / len(needs)] * len(needs)
            free = 0.0
        left = bar.left()
        for name, colour, width in zip(self._names, self._colours, needs, strict=True):
            draw_mark(painter, QPointF(left + dot / 2, height / 2), dot / 2, colour, filled=True)
            draw_text(painter, QRectF(left + before, 0, width - before, height), name)
            left += width + gap + free / max(len(needs) - 1, 1)

    def _percent(self, share: float) -> str:
        return f"{write_figure(100 * share, 1)}{percent_sign()}"

    def _describe(self) -> None:
        parts = zip(self._names, self._shares, strict=False)
        said = ", ".join(f"{name} {self._percent(share)}" for name, share in parts)
        self.setAccessibleDescription(said)
        self.setToolTip(said)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
