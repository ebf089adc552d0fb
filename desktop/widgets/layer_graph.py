"""What comes before what: boxes in layers joined by arrows, which are drawn and taken away by hand or by key."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from desktop.widgets.chart import Chart
from desktop.widgets.layer_marks import TWO_LINES, GraphArrow, GraphNode, curve, draw_box, draw_line
from desktop.widgets.layers import layered
from desktop.widgets.measures import Space
from desktop.widgets.painting import text_width
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme

_LEAST, _MOST, _HEIGHT, _GAP, _ROW = 92, 260, 26, 32, 8
_REACH = 6.0


class LayerGraph(Chart):
    """Arrow keys go from box to box. Enter takes a box in hand, and Enter on another draws the arrow or takes it away.

    Attributes:
        selected: Key of the box that the user went to.
        arrow_wanted: An arrow from one box to another is wanted, or is to go where there is one.
        kind_wanted: The arrow between two boxes is to be the other of strict and advised.
        held: The box that is taken in hand, or "".
    """

    selected = Signal(str)
    arrow_wanted = Signal(str, str)
    kind_wanted = Signal(str, str)
    held_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nodes: dict[str, GraphNode] = {}
        self._arrows: tuple[GraphArrow, ...] = ()
        self._layers: list[list[str]] = []
        self._boxes: dict[str, QRectF] = {}
        self._selected = self._held = ""
        self._pulled: QPointF | None = None
        self._picked: GraphArrow | None = None

    def set_graph(self, nodes: Sequence[GraphNode], arrows: Sequence[GraphArrow]) -> None:
        """Show these boxes and arrows; the selection stays where its key is."""
        self._nodes = {node.key: node for node in nodes}
        self._arrows = tuple(one for one in arrows if one.before in self._nodes and one.after in self._nodes)
        self._layers = layered(list(self._nodes), [(one.before, one.after) for one in self._arrows])
        if self._picked not in self._arrows:
            self._picked = None
        if self._selected not in self._nodes:
            self._selected = ""
        self.relay()

    def selected_key(self) -> str:
        """Return the key of the selected box, or ""."""
        return self._selected

    def held_key(self) -> str:
        """Return the key of the box that is taken in hand, or ""."""
        return self._held

    def set_selected(self, key: str) -> None:
        """Select a box without announcing it."""
        if key in self._nodes and key != self._selected:
            self._selected = key
            self._reveal(key)
            self.describe(self._words(key))
            self.viewport().update()

    def box_of(self, key: str) -> QRectF:
        """Return where a box stands in the viewport."""
        return self._boxes.get(key, QRectF()).translated(-self.offset())

    def measure(self) -> None:
        """Place every box."""
        look = theme()
        height, row, gap = look.scaled(_HEIGHT), look.scaled(_ROW), look.scaled(_GAP)
        columns = self._columns(height + row)
        room = self.viewport().width() - 2 * Space.WITHIN - gap * (len(columns) - 1)
        width = min(max(room / max(len(columns), 1), look.scaled(_LEAST)), look.scaled(_MOST))
        tallest = max((len(column) for column in columns), default=0)
        cut = any(text_width(node.text) > width - 2 * Space.WITHIN for node in self._nodes.values())
        high, below = look.scaled(TWO_LINES), self.viewport().height() - 2 * Space.WITHIN
        if cut and tallest * (high + row) <= below and len(self._columns(high + row)) == len(columns):
            # Names that one line cuts take two, where that makes the picture no larger than what is seen.
            height = high
        self._boxes = {}
        for number, column in enumerate(columns):
            left = Space.WITHIN + number * (width + gap)
            top = Space.WITHIN + (tallest - len(column)) * (height + row) / 2
            for place, key in enumerate(column):
                self._boxes[key] = QRectF(left, top + place * (height + row), width, height)

    def whole_size(self) -> QSizeF:
        """Return the room that all boxes take."""
        right = max((box.right() for box in self._boxes.values()), default=0.0)
        bottom = max((box.bottom() for box in self._boxes.values()), default=0.0)
        return QSizeF(right + Space.WITHIN, bottom + Space.WITHIN)

    def sizeHint(self) -> QSize:
        """Return a size at which a few layers can be seen."""
        return QSize(theme().scaled(560), theme().scaled(280))

    def draw(self, painter: QPainter, size: QSizeF, offset: QPointF) -> None:
        """Draw arrows, then boxes."""
        painter.save()
        painter.translate(-offset)
        for arrow in self._arrows:
            colour = Colour.ACCENT if self._touches(arrow) else Colour.SECONDARY
            draw_line(painter, *self._ends(arrow), colour, dashed=arrow.dashed)
        if self._held and self._pulled is not None:
            held = self._boxes[self._held]
            start = QPointF(held.right(), held.center().y())
            draw_line(painter, start, self._pulled + offset, Colour.ACCENT, dashed=True)
        seen = QRectF(offset, size)
        joined = {key for one in self._arrows for key in (one.before, one.after) if self._touches(one)}
        for key, box in self._boxes.items():
            if box.intersects(seen):
                chosen, in_hand = key == self._selected, key == self._held
                ring, near = in_hand or (chosen and self.hasFocus()), in_hand or key in joined
                draw_box(painter, box, self._nodes[key].text, chosen=chosen, near=near, ring=ring)
        painter.restore()

    def tip_at(self, point: QPointF) -> tuple[str, QRectF]:
        """Return what is said of a box or an arrow."""
        key = self._key_at(point)
        if key:
            return self._words(key), self.box_of(key)
        arrow = self._arrow_at(point)
        if arrow is None:
            return "", QRectF()
        return self._told(arrow), QRectF(point.x() - 2, point.y() - 2, 4, 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another box, take one in hand, draw or take away an arrow."""
        key = Qt.Key(event.key())
        ways = {Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Up: (0, -1)}
        if key in ways:
            self._go(*ways[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._join(self._selected)
        elif key == Qt.Key.Key_Space and self._held and self._held != self._selected:
            self.kind_wanted.emit(self._held, self._selected)
        elif key == Qt.Key.Key_Space and self._picked is not None:
            self.kind_wanted.emit(self._picked.before, self._picked.after)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._picked is not None:
            self.arrow_wanted.emit(self._picked.before, self._picked.after)
        elif event.matches(QKeySequence.StandardKey.Cancel) and (self._held or self._picked is not None):
            self._let_go()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a box or an arrow; a box that is pulled onto another is joined to it."""
        key = self._key_at(event.position())
        if key:
            self._picked = None
            if key != self._selected:
                self.set_selected(key)
                self.selected.emit(key)
            self._hold(key)
        else:
            self._hold("")
            self._picked = self._arrow_at(event.position())
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the arrow along."""
        if self._held and event.buttons() & Qt.MouseButton.LeftButton:
            self._pulled = event.position()
            self.viewport().update()
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Join what was pulled with what it was let go over."""
        held, pulled, key = self._held, self._pulled, self._key_at(event.position())
        self._pulled = None
        self._hold("")
        if held and pulled is not None and key and key != held:
            self.arrow_wanted.emit(held, key)
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Make an arrow strict or advised."""
        arrow = self._arrow_at(event.position()) if not self._key_at(event.position()) else None
        if arrow is not None:
            self.kind_wanted.emit(arrow.before, arrow.after)

    def event(self, event: QEvent) -> bool:
        """Keep Escape while a box is in hand."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Cancel)
            and self._held
        ):
            event.accept()
            return True
        return super().event(event)

    def _columns(self, step: float) -> list[list[str]]:
        """Return the layers, with boxes that nothing hangs on laid out beside them as high as there is room."""
        linked = {key for arrow in self._arrows for key in (arrow.before, arrow.after)}
        layers = [layer for layer in self._layers if layer and layer[0] in linked]
        loose = [key for layer in self._layers if layer and layer[0] not in linked for key in layer]
        room = max(int((self.viewport().height() - 2 * Space.WITHIN) // step), 4)
        most = max(room, *(len(layer) for layer in layers)) if layers else room
        return [*layers, *(loose[start : start + most] for start in range(0, len(loose), most))]

    def _go(self, across: int, down: int) -> None:
        if not self._boxes:
            return
        if self._selected not in self._boxes:
            self._choose(next(iter(self._boxes)))
            return
        here = self._boxes[self._selected].center()

        def far(key: str) -> float:
            gap = self._boxes[key].center() - here
            ahead, aside = (gap.x() * across, gap.y()) if across else (gap.y() * down, gap.x())
            return ahead + 4 * abs(aside) if ahead > 1 else math.inf

        found = min(self._boxes, key=far)
        if far(found) < math.inf:
            self._choose(found)

    def _choose(self, key: str) -> None:
        self.set_selected(key)
        self.selected.emit(key)

    def _join(self, key: str) -> None:
        if not key:
            return
        if not self._held:
            self._hold(key)
        elif self._held == key:
            self._let_go()
        else:
            self.arrow_wanted.emit(self._held, key)
            self._hold("")
        self.viewport().update()

    def _hold(self, key: str) -> None:
        if key != self._held:
            self._held = key
            self.held_changed.emit(key)

    def _let_go(self) -> None:
        self._hold("")
        self._picked = None
        self._pulled = None
        self.viewport().update()

    def _touches(self, arrow: GraphArrow) -> bool:
        """Return whether an arrow is picked, or begins or ends at the selected box."""
        return arrow == self._picked or self._selected in {arrow.before, arrow.after}

    def _ends(self, arrow: GraphArrow) -> tuple[QPointF, QPointF]:
        one, other = self._boxes[arrow.before], self._boxes[arrow.after]
        return QPointF(one.right(), one.center().y()), QPointF(other.left(), other.center().y())

    def _arrow_at(self, point: QPointF) -> GraphArrow | None:
        where = point + self.offset()
        for arrow in self._arrows:
            path = curve(*self._ends(arrow))
            places = (path.pointAtPercent(share / 24) for share in range(25))
            if min((place - where).manhattanLength() for place in places) <= _REACH + 4:
                return arrow
        return None

    def _key_at(self, point: QPointF) -> str:
        where = point + self.offset()
        return next((key for key, box in self._boxes.items() if box.contains(where)), "")

    def _words(self, key: str) -> str:
        node = self._nodes[key]
        return f"{node.text}\n{node.tooltip}" if node.tooltip else node.text

    def _told(self, arrow: GraphArrow) -> str:
        return f"{self._nodes[arrow.before].text} → {self._nodes[arrow.after].text}"

    def _reveal(self, key: str) -> None:
        box = self._boxes.get(key)
        if box is None:
            return
        for bar, low, high, seen in (
            (self.horizontalScrollBar(), box.left(), box.right(), self.viewport().width()),
            (self.verticalScrollBar(), box.top(), box.bottom(), self.viewport().height()),
        ):
            if low < bar.value():
                bar.setValue(int(low) - Space.WITHIN)
            elif high > bar.value() + seen:
                bar.setValue(int(high) - seen + Space.WITHIN)
