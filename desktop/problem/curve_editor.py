"""The value curve of a measured criterion, drawn live: what each value is worth, its points moved by hand or key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.problem.curves import WORTH_STEP, added, drawn_by_points, line_of, moved, reach, removed, value_step
from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.number_edit import NumberEdit, NumberRule
from desktop.widgets.palette import Colour
from desktop.widgets.plot import Plot
from desktop.widgets.plot_parts import Picture, PlotAxis, PlotDot, PlotDrag, PlotLine
from desktop.widgets.theme import theme
from models.problem.criteria import Direction, Scale, Transform

_HEIGHT = 188


class _CurvePlot(Plot):
    """The plot, with keys for a point more and a point less."""

    add_wanted = Signal()
    remove_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add and remove; everything else is the plot's."""
        if event.key() == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


class CurveEditor(QWidget):
    """Shows what every value of a scale is worth, and announces what its curve is to be.

    Attributes:
        curve_drawn: The whole curve, as it is moved.
        left: A point was let go of, or a field was left, so what was drawn is a whole.
    """

    curve_drawn = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = Scale()
        self._direction = Direction.BENEFIT
        self._unit = ""
        self._place = 0
        self._plot = _CurvePlot(self)
        self._plot.setObjectName("value_curve")
        self._plot.setFixedHeight(theme().scaled(_HEIGHT))
        self._how = NoteLabel(parent=self)
        self._at, self._worth = self._number("curve_value"), self._number("curve_worth")
        self._worth.set_rule(NumberRule(minimum=0.0, maximum=1.0, optional=False))
        self._at_word, self._worth_word = NoteLabel(parent=self), NoteLabel(parent=self)
        self._add, self._remove = LinkButton(parent=self), LinkButton(parent=self)
        self._add.setObjectName("curve_add")
        self._remove.setObjectName("curve_remove")
        self._fill()
        self._plot.selected.connect(self._on_selected)
        self._plot.moved.connect(self._on_moved)
        self._plot.released.connect(self._on_released)
        self._plot.placed.connect(self._on_placed)
        self._plot.add_wanted.connect(self._on_add)
        self._plot.remove_wanted.connect(self._on_remove)
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self._on_remove)
        for edit in (self._at, self._worth):
            edit.number_committed.connect(self._on_number)

    def retranslate(self) -> None:
        """Write the words that do not depend on the scale."""
        self._at_word.setText(self.tr("Point at"))
        self._worth_word.setText(self.tr("is worth"))
        self._add.setText(self.tr("Add point"))
        self._remove.setText(self.tr("Remove point"))
        self._at.setAccessibleName(self.tr("Where the point stands"))
        self._worth.setAccessibleName(self.tr("What it is worth, 0 to 1"))
        self._add.setToolTip("Ins")
        self._remove.setToolTip("Del")
        self._plot.setAccessibleName(self.tr("Value curve"))
        self._show()

    def show_scale(self, scale: Scale, direction: Direction, unit: str) -> None:
        """Show what each value of a scale is worth."""
        self._scale, self._direction, self._unit = scale, direction, unit
        self._show()

    def _show(self) -> None:
        scale, points = self._scale, drawn_by_points(self._scale) and len(self._scale.curve) >= 2
        if scale.lower >= scale.upper:
            return
        self._place = min(self._place, len(scale.curve) - 1) if points else 0
        line = PlotLine(
            "line",
            self.tr("Worth"),
            line_of(scale, self._direction),
            stepped=scale.transform is Transform.STEP,
            filled=True,
        )
        self._plot.set_picture(
            Picture(
                x=PlotAxis(scale.lower, scale.upper, self._unit, form=".6g", pad=10),
                y=PlotAxis(0.0, 1.0, self.tr("Worth"), form=".2g", grid=True, pad=6),
                lines=(line,),
                dots=tuple(self._dots()) if points else (),
            )
        )
        if points:
            self._plot.set_selected(str(self._place))
            value, worth = scale.curve[self._place]
            self._at.set_number(value)
            self._worth.set_number(worth)
            low, high = reach(scale, self._place)
            self._at.setEnabled(low < high)
            self._remove.setEnabled(removed(scale, self._place) != scale.curve)
        for widget in (self._at_word, self._at, self._worth_word, self._worth, self._add, self._remove):
            widget.setVisible(points)
        self._how.setText(self._told(points=points))

    def _told(self, *, points: bool) -> str:
        if points:
            return self.tr(
                "Drag a point, or go to it with Left and Right: Up and Down change its worth, with Shift the others "
                "move it. Double-click or Ins adds one."
            )
        if self._scale.transform is Transform.LOG10:
            return self.tr("Ten times as much is always one step, wherever it starts.")
        return self.tr("Every unit counts alike. Choose steps or a curve to say otherwise.")

    def _dots(self) -> list[PlotDot]:
        scale, step = self._scale, value_step(self._scale)
        found = []
        for place, (value, worth) in enumerate(scale.curve):
            low, high = reach(scale, place)
            drag = PlotDrag(low, high, 0.0, 1.0, step, WORTH_STEP)
            found.append(PlotDot(str(place), "", value, worth, Colour.ACCENT, drag=drag))
        return found

    def _fill(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(Space.WITHIN)
        for label in (self._at_word, self._worth_word):
            label.setWordWrap(False)
        for widget in (self._at_word, self._at, self._worth_word, self._worth):
            fields.addWidget(widget)
        fields.addStretch(1)
        links = QHBoxLayout()
        links.setSpacing(Space.WITHIN)
        links.addWidget(self._add)
        links.addWidget(self._remove)
        links.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self._plot)
        column.addLayout(fields)
        column.addLayout(links)
        column.addWidget(self._how)

    def _number(self, name: str) -> NumberEdit:
        edit = NumberEdit(NumberRule(optional=False), self)
        edit.setObjectName(name)
        edit.setMaximumWidth(theme().scaled(84))
        return edit

    def _draw(self, curve: object, place: int) -> None:
        if curve != self._scale.curve:
            self._place = place
            self.curve_drawn.emit(curve)

    def _on_selected(self, key: str) -> None:
        if key.isdecimal():
            self.left.emit()
            self._place = int(key)
            self._show()

    def _on_moved(self, key: str, value: float, worth: float) -> None:
        self._draw(moved(self._scale, int(key), value, worth), int(key))

    def _on_released(self, _key: str) -> None:
        self.left.emit()

    def _on_placed(self, value: float, worth: float) -> None:
        step = value_step(self._scale)
        self._add_at(float(f"{round(value / step) * step:.12g}"), round(worth / WORTH_STEP) * WORTH_STEP)

    def _add_at(self, value: float | None = None, worth: float | None = None) -> None:
        if not drawn_by_points(self._scale):
            return
        curve, place = added(self._scale, value, worth, self._place)
        if place >= 0:
            self._draw(curve, place)
            self.left.emit()

    def _on_add(self) -> None:
        self._add_at()

    def _on_remove(self) -> None:
        if drawn_by_points(self._scale):
            self._draw(removed(self._scale, self._place), max(self._place - 1, 0))
            self.left.emit()

    def _on_number(self, _number: object) -> None:
        value, worth = self._at.number(), self._worth.number()
        if value is not None and worth is not None:
            self._draw(moved(self._scale, self._place, value, worth), self._place)
            self.left.emit()
            self._show()
