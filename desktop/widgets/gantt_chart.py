"""A plan as bars over quarters, with the ends of the phases and what must come before what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.widgets.gantt_bar import GanttBar, Milestone
from desktop.widgets.gantt_drag import Drag, grips
from desktop.widgets.gantt_marks import draw_milestone, draw_prerequisite
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import LEFT, draw_line, draw_phase_bar, draw_text, text_width
from desktop.widgets.pairing import paired
from desktop.widgets.palette import Colour
from desktop.widgets.row_chart import RowChart
from desktop.widgets.theme import theme
from desktop.widgets.time_axis import Horizon, Review, TimeAxis

__all__ = ["GanttBar", "GanttChart", "Horizon", "Milestone", "Review", "TimeAxis"]


class GanttChart(RowChart):
    """The plan as the page; the budget strip below it stands on the same quarters.

    A bar is moved by its body and stretched by its end; by keys with Ctrl+Left and Ctrl+Right, and with Shift as well
    to stretch. What the user wants is announced once, when the bar is let go of.
    """

    picture_width = 1100

    axis_changed = Signal(object)
    """The `TimeAxis` as it lies now, for what must stand below it quarter by quarter."""
    moved = Signal(str, int)
    """Key of a bar, and the number of the quarter in which the user wants it to start."""
    grabbed = Signal()
    """A hand has taken hold of a bar: what comes of it is a change of its own."""
    stretched = Signal(str, int)
    """Key of a bar, and how many quarters the user wants it to take."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[GanttBar, ...] = ()
        self._keys: list[str] = []
        self._prerequisites: tuple[tuple[str, str], ...] = ()
        self._axis = TimeAxis()
        self._first = 0
        self._editable = False
        self._drag: Drag | None = None

    def set_axis(
        self,
        first_year: int,
        quarters: int,
        horizons: Sequence[Horizon] = (),
        reviews: Sequence[Review] = (),
        first: int = 0,
    ) -> None:
        """Choose the years shown, where phases end, when the plan is reviewed.

        Args:
            first_year: Calendar year of quarter 0.
            quarters: How many are shown.
            horizons: Ends of phases.
            reviews: When the plan is looked at again.
            first: The first quarter in which a bar may start.
        """
        self._first = first
        self._axis = replace(
            self._axis, first_year=first_year, quarters=quarters, horizons=tuple(horizons), reviews=tuple(reviews)
        )
        self.relay()

    def set_editable(self, *, editable: bool) -> None:
        """Choose whether bars can be moved and stretched."""
        self._editable = editable

    def set_bars(self, bars: Sequence[GanttBar], prerequisites: Sequence[tuple[str, str]] = ()) -> None:
        """Show these rows.

        Args:
            bars: From top to bottom.
            prerequisites: Pairs of keys, the earlier one first.
        """
        self._bars, self._prerequisites = tuple(bars), tuple(prerequisites)
        self._keys = [bar.key for bar in bars]
        self.relay()

    def bar(self, key: str) -> GanttBar:
        """Return the bar of a key.

        Raises:
            ValueError: There is none.
        """
        return self._bars[self._keys.index(key)]

    def axis(self) -> TimeAxis:
        """Return the quarters as they lie now."""
        return self._axis

    def keys(self) -> list[str]:
        """Return the keys of the rows."""
        return self._keys

    def row_tip(self, number: int) -> str:
        """Return the whole name, the quarters, and what the page says of it."""
        bar, lines = self._bars[number], [self._bars[number].label]
        if bar.start is not None and bar.end is not None:
            lines.append(self._span(bar.start, bar.end))
        lines += [text for text in ("" if bar.brief else bar.note, bar.tooltip) if text]
        lines += [f"◆ {paired(self._axis.label(one.quarter), one.text)}" for one in bar.milestones]
        return "\n".join(lines)

    def header_tip(self) -> str:
        """Return what is reviewed when."""
        return "\n".join(f"▼ {paired(self._axis.label(one.quarter), one.name)}" for one in self._axis.reviews)

    def header_height(self) -> float:
        """Return the height of the years."""
        return self._axis.header_height()

    def least_row_height(self) -> float:
        """Return less than elsewhere: the point of a plan is to be seen whole."""
        return theme().scaled(19)

    def footer_height(self) -> float:
        """Return a little room below the last row."""
        return float(Space.WITHIN)

    def measure(self) -> None:
        """Give the names the room that they need, up to nearly half of the width."""
        width = self.viewport().width()
        longest = max((text_width(bar.label, bold=True) for bar in self._bars), default=0.0)
        left = Space.BETWEEN + min(longest, width * 0.44) + Space.BETWEEN
        axis = replace(self._axis, left=round(left), right=max(width - Space.BETWEEN, left + 1))
        changed, self._axis = axis != self._axis, axis
        super().measure()
        if changed:
            self.axis_changed.emit(axis)

    def draw_header(self, painter: QPainter, place: QRectF) -> None:
        """Draw years and quarters."""
        self._axis.draw_header(painter, place)
        bottom = place.bottom() - 1
        draw_line(painter, QPointF(0, bottom), QPointF(place.width(), bottom))

    def draw_behind(self, painter: QPainter, place: QRectF) -> None:
        """Draw years and horizons."""
        self._axis.draw_lines(painter, place.top(), place.bottom())

    def draw_row(self, painter: QPainter, number: int, place: QRectF) -> None:
        """Draw a name and its bar."""
        bar = self._bars[number]
        chosen = bar.key == self.selected_key()
        label = QRectF(Space.BETWEEN, place.top(), self._axis.left - Space.BETWEEN * 2, place.height())
        placed = bar.start is not None and bar.end is not None
        if bar.sign:
            draw_text(painter, QRectF(2, place.top(), Space.BETWEEN - 2, place.height()), bar.sign, LEFT, bar.tone)
        draw_text(painter, label, bar.label, colour=Colour.TEXT if placed else Colour.SECONDARY, bold=chosen)
        if chosen:
            self._axis.draw_horizons(painter, place.top(), place.bottom())
        end = self._axis.left
        if bar.start is not None and bar.end is not None:
            drag = self._drag if self._drag is not None and self._drag.key == bar.key else None
            box = self._box(*((drag.start_now, drag.end_now) if drag else (bar.start, bar.end)), place)
            self._draw_bar(painter, box, bar)
            for milestone in () if drag else bar.milestones:
                draw_milestone(painter, QPointF(self._axis.x(milestone.quarter + 0.5), place.center().y()))
            end = box.right()
        self._draw_note(painter, bar, place, end)

    def draw_over(self, painter: QPainter, _place: QRectF, offset: float) -> None:
        """Draw what must come before what; where a row is selected, its own lines stand out."""
        numbers = {key: number for number, key in enumerate(self._keys)}
        for chosen in (False, True):
            for before, after in self._prerequisites:
                if before in numbers and after in numbers and chosen == (self.selected_key() in {before, after}):
                    self._draw_prerequisite(painter, numbers[before], numbers[after], offset, chosen=chosen)

    def _box(self, start: int, end: int, place: QRectF) -> QRectF:
        thick = theme().scaled(16)
        left, right = self._axis.x(start), self._axis.x(end)
        return QRectF(left, place.center().y() - thick / 2, max(right - left, 3.0), thick)

    @staticmethod
    def _draw_bar(painter: QPainter, box: QRectF, bar: GanttBar) -> None:
        draw_phase_bar(painter, box, bar.phase)
        if bar.closed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(theme().colour(Colour.SURFACE), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(box, 3, 3)

    def _draw_note(self, painter: QPainter, bar: GanttBar, place: QRectF, end: float) -> None:
        left, note = end + Space.WITHIN, bar.note
        if bar.brief and left + text_width(note, TextStyle.NOTE) > place.right():
            note = bar.brief
        width = text_width(note, TextStyle.NOTE)
        if note and left + width <= place.right():
            room = QRectF(left, place.top(), width, place.height())
            draw_text(painter, room, note, LEFT, Colour.SECONDARY, TextStyle.NOTE)

    def _draw_prerequisite(self, painter: QPainter, before: int, after: int, offset: float, *, chosen: bool) -> None:
        first, second = self._bars[before], self._bars[after]
        if first.start is None or first.end is None or second.start is None or second.end is None:
            return
        box = self._box(first.start, first.end, self.row_place(before, 0, offset))
        target = self._box(second.start, second.end, self.row_place(after, 0, offset))
        draw_prerequisite(painter, box, target, self.row_height(), chosen=chosen)

    def _span(self, start: int, end: int) -> str:
        return f"{self._axis.label(start)} – {self._axis.label(end - 1)}"

    def _grip(self, point: QPointF) -> tuple[str, int]:
        """Return what a hand at a point of the window would do, and to which row."""
        number = self.row_at(point) if self._editable else -1
        if number < 0:
            return "", -1
        bar, place = self._bars[number], self.row_place(number, 0, self.offset().y())
        if bar.start is None or bar.end is None:
            return "", -1
        return grips(self._box(bar.start, bar.end, place), point), number

    def _held(self, number: int, grabbed: float, *, stretching: bool) -> Drag | None:
        bar = self._bars[number]
        if bar.start is None or bar.end is None:
            return None
        bounds = (self._first, max(self._axis.quarters, bar.end))
        return Drag.of(bar.key, (bar.start, bar.end), bounds, grabbed, stretching=stretching)

    def _let_go(self, drag: Drag | None) -> None:
        if drag is None or not drag.changed:
            return
        if drag.stretching:
            self.stretched.emit(drag.key, drag.end_now - drag.start_now)
        else:
            self.moved.emit(drag.key, drag.start_now)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the row, and take hold of its bar."""
        super().mousePressEvent(event)
        grip, number = self._grip(event.position())
        if event.button() == Qt.MouseButton.LeftButton and grip:
            grabbed = self._axis.exact_quarter_at(event.position().x())
            self._drag = self._held(number, grabbed, stretching=grip == "stretch")
            self.grabbed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the bar along, its quarters beside it."""
        if self._drag is None:
            cursors = {"move": Qt.CursorShape.OpenHandCursor, "stretch": Qt.CursorShape.SizeHorCursor}
            cursor = cursors.get(self._grip(event.position())[0], Qt.CursorShape.ArrowCursor)
            if cursor != self.viewport().cursor().shape():
                self.viewport().setCursor(cursor)
            super().mouseMoveEvent(event)
            return
        before, self._drag = self._drag, self._drag.at(self._axis.exact_quarter_at(event.position().x()))
        where = event.globalPosition().toPoint()
        QToolTip.showText(where, self._span(self._drag.start_now, self._drag.end_now), self.viewport())
        if self._drag != before:
            self.update_row(self._keys.index(self._drag.key))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the bar: only now is anything wanted."""
        drag, self._drag = self._drag, None
        self.viewport().update()
        self._let_go(drag)
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or stretch the selected bar by a quarter; Escape leaves a bar that is held where it was."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self.viewport().update()
        elif control and event.key() in steps and self._editable and self.selected_key() in self._keys:
            stretching = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            held = self._held(self._keys.index(self.selected_key()), 0.0, stretching=stretching)
            self._let_go(held.by(steps[Qt.Key(event.key())]) if held is not None else None)
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take hand and tint away."""
        self.viewport().unsetCursor()
        super().leaveEvent(event)
