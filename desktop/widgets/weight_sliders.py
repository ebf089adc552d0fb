"""Sliders for weights that sum to one: moving one announces where it is wanted, and their owner moves the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QSlider, QStyle, QStyleOptionSlider, QWidget

from desktop.widgets.labels import ElidedLabel, TextLabel
from desktop.widgets.measures import CORNER, Space
from desktop.widgets.painting import draw_bar, draw_focus_ring, draw_line, text_width
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme, theme_notifier

_STEPS: Final = 1000
_STEP: Final = 10
_FINE_STEP: Final = 1
_LARGE_STEP: Final = 50
_HANDLE: Final = 16.0


@dataclass(frozen=True, slots=True)
class SliderItem:
    """One weight.

    Attributes:
        key: What signals say.
        name: Cut where there is no room, whole on hover.
        weight: Where it is, 0 to 1.
        reference: Where the mark to compare with stands, or None.
        pinned: It does not move when others do.
    """

    key: str
    name: str
    weight: float
    reference: float | None = None
    pinned: bool = False


class WeightSlider(QSlider):
    """A slider from 0 to 100 %: arrow keys move 1 %, with Shift 0.1 %, page keys 5 %."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._reference: float | None = None
        self._sized, self._ends = QSize(), (0, 0)
        self.setRange(0, _STEPS)
        self.setSingleStep(_STEP)
        self.setPageStep(_LARGE_STEP)

    @property
    def reference(self) -> float | None:
        """Where the mark to compare with stands."""
        return self._reference

    def set_reference(self, reference: float | None) -> None:
        """Put the mark to compare with elsewhere."""
        if reference != self._reference:
            self._reference = reference
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move finely with Shift; the rest is Qt's."""
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
        way = ways.get(Qt.Key(event.key()))
        if way is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.setValue(self.value() + way * _FINE_STEP)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint groove, handle and mark: a style sheet takes ten times as long, and seven of them move at once."""
        middle, x = self.height() / 2.0, self._across(self.sliderPosition())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = _HANDLE / 2.0 - 4.0
        draw_bar(painter, QRectF(inset, middle - 2, self.width() - 2 * inset, 4), Colour.LINE_STRONG)
        draw_bar(painter, QRectF(inset, middle - 2, max(x - inset, 0.0), 4), Colour.ACCENT)
        if self._reference is not None:
            mark = self._across(round(self._reference * _STEPS))
            draw_line(painter, QPointF(mark, middle + 6), QPointF(mark, middle + 12), Colour.TEXT, 2)
        painter.setPen(QPen(theme().colour(Colour.ACCENT), 1))
        painter.setBrush(theme().colour(Colour.SELECTION if self.underMouse() else Colour.SURFACE))
        painter.drawEllipse(QPointF(x, middle), _HANDLE / 2.0 - 0.5, _HANDLE / 2.0 - 0.5)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), CORNER)

    def _across(self, value: int) -> float:
        """Return where the middle of the handle is at a value: what the style would say, asked once for a size."""
        if self._sized != self.size():
            option = QStyleOptionSlider()
            self.initStyleOption(option)
            control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
            option.sliderPosition = 0
            first = self.style().subControlRect(control, option, part, self).center().x()
            option.sliderPosition = _STEPS
            last = self.style().subControlRect(control, option, part, self).center().x()
            self._sized, self._ends = self.size(), (first, last)
        first, last = self._ends
        return first + QStyle.sliderPositionFromValue(0, _STEPS, value, last - first) + 0.5


class WeightSliders(QWidget):
    """Rows of a name, a slider, a figure and a pin; it shows what it is told and changes nothing itself."""

    moved = Signal(str, float)
    """Key of a weight and where the user wants it, 0 to 1."""
    released = Signal()
    """The hand let go of a slider."""
    pinned = Signal(str, bool)
    """Key of a weight, and whether it is to stay where it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, _SliderRow] = {}
        self._pin = "Pin"
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.WITHIN + Space.TIGHT)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        theme_notifier.changed.connect(self._on_theme_changed)

    def set_pin_word(self, word: str) -> None:
        """Name the box that keeps a weight where it is."""
        self._pin = word
        for row in self._rows.values():
            row.name_pin(word)

    def set_items(self, items: Sequence[SliderItem]) -> None:
        """Show these weights without announcing anything."""
        if [item.key for item in items] != list(self._rows):
            self._rebuild(items)
        for item in items:
            self._rows[item.key].show_item(item)

    def slider(self, key: str) -> WeightSlider:
        """Return the slider of a weight."""
        return self._rows[key].slider

    def _rebuild(self, items: Sequence[SliderItem]) -> None:
        for row in self._rows.values():
            row.take_away()
        self._rows = {}
        for number, item in enumerate(items):
            row = _SliderRow(item.key, self)
            row.name_pin(self._pin)
            row.moved.connect(self.moved)
            row.pinned.connect(self.pinned)
            row.slider.sliderReleased.connect(self.released)
            # The name has a line of its own, so that it is whole; a little room tells the rows apart.
            self._grid.setRowMinimumHeight(3 * number + 2, Space.TIGHT)
            for widget, line, column in ((row.name, 0, 0), (row.figure, 0, 1), (row.slider, 1, 0), (row.pin, 1, 1)):
                self._grid.addWidget(widget, 3 * number + line, column)
            self._rows[item.key] = row
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        for row in self._rows.values():
            # Of one size whatever it says: a label that may grow has the whole window laid out anew at every step.
            row.figure.setFixedSize(round(text_width("100.0 %")) + 2, row.figure.sizeHint().height())


class _SliderRow(QWidget):
    """Holds the parts of a row, which lie in the grid of the whole; never shown itself."""

    moved = Signal(str, float)
    pinned = Signal(str, bool)

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._key = key
        self.name = ElidedLabel(parent=parent)
        self.slider = WeightSlider(parent)
        self.slider.setObjectName(f"weight_{key}")
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.figure = TextLabel(parent=parent)
        self.figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.pin = QCheckBox(parent)
        self.pin.setObjectName(f"pin_{key}")
        self.slider.valueChanged.connect(self._on_value)
        self.pin.toggled.connect(self._on_pin)

    def name_pin(self, word: str) -> None:
        self.pin.setText(word)
        self.pin.setAccessibleName(f"{word}: {self.name.text()}")

    def show_item(self, item: SliderItem) -> None:
        with QSignalBlocker(self.slider), QSignalBlocker(self.pin):
            self.slider.setValue(round(item.weight * _STEPS))
            self.pin.setChecked(item.pinned)
        self.slider.set_reference(item.reference)
        figure = f"{item.weight * 100:.1f} %"
        if figure != self.figure.text():
            self.figure.setText(figure)
            self.slider.setAccessibleDescription(figure)
        if item.name != self.name.text():
            self.name.setText(item.name)
            self.slider.setAccessibleName(item.name)
            self.pin.setAccessibleName(f"{self.pin.text()}: {item.name}")

    def take_away(self) -> None:
        for widget in (self.name, self.slider, self.figure, self.pin, self):
            widget.hide()
            widget.deleteLater()

    def _on_value(self, value: int) -> None:
        self.moved.emit(self._key, value / _STEPS)

    def _on_pin(self, checked: bool) -> None:  # noqa: FBT001 (a slot of Qt's)
        self.pinned.emit(self._key, checked)
