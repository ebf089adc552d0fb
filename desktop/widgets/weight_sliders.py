"""Sliders for weights that sum to one: moving one announces where it is wanted, and their owner moves the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QSlider, QStyle, QStyleOptionSlider, QWidget

from desktop.widgets.disclosure import Disclosure
from desktop.widgets.labels import ElidedLabel, TextLabel
from desktop.widgets.measures import CORNER, Space
from desktop.widgets.painting import draw_bar, draw_focus_ring, draw_line, text_width
from desktop.widgets.pairing import paired
from desktop.widgets.palette import Colour
from desktop.widgets.percent import percent
from desktop.widgets.theme import theme, theme_notifier

_STEPS: Final = 1000
_STEP: Final = 10
_FINE_STEP: Final = 1
_LARGE_STEP: Final = 50
_HANDLE: Final = 16.0
_STEP_IN: Final = 20


@dataclass(frozen=True, slots=True)
class SliderItem:
    """One weight.

    Attributes:
        key: What signals say.
        name: Cut where there is no room, whole on hover.
        weight: Where it is, 0 to 1.
        reference: Where the mark to compare with stands, or None.
        pinned: It does not move when others do.
        depth: How many levels below the first it stands; it is set in by as many steps.
        opened: Whether what is below it is shown; None where nothing is.
        note: Said on hover, for what the figure alone does not tell.
    """

    key: str
    name: str
    weight: float
    reference: float | None = None
    pinned: bool = False
    depth: int = 0
    opened: bool | None = None
    note: str = ""


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
    opened = Signal(str, bool)
    """Key of a weight, and whether what is below it is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, _SliderRow] = {}
        self._pin, self._below = "Pin", "{name}"
        self._widest = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        theme_notifier.changed.connect(self._on_theme_changed)

    def set_words(self, pin: str, below: str) -> None:
        """Name the box that keeps a weight where it is, and, with ``{name}`` in it, what shows what is below one."""
        self._pin, self._below = pin, below
        for row in self._rows.values():
            row.set_words(pin, below)

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
        """Put the rows in their places: those that are there already keep the focus and the hand."""
        before, wanted = self._rows, {item.key for item in items}
        for row in (row for key, row in before.items() if key not in wanted):
            row.take_away()
        for line in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(line, 0)
        self._grid.setColumnStretch(self._widest, 0)
        # One column for each step to the right, then the one that takes the room, then figures and pins.
        self._widest = max((item.depth for item in items), default=0) + 1
        self._grid.setColumnStretch(self._widest, 1)
        self._rows = {item.key: before.get(item.key) or self._new_row(item.key) for item in items}
        for number, item in enumerate(items):
            self._place(self._rows[item.key], item, 3 * number)
        stops = [part for row in self._rows.values() for part in (row.disclosure, row.slider, row.pin)]
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)
        self._on_theme_changed()

    def _new_row(self, key: str) -> _SliderRow:
        row = _SliderRow(key, self)
        row.set_words(self._pin, self._below)
        row.moved.connect(self.moved)
        row.pinned.connect(self.pinned)
        row.opened.connect(self.opened)
        row.slider.sliderReleased.connect(self.released)
        return row

    def _place(self, row: _SliderRow, item: SliderItem, line: int) -> None:
        # The name has a line of its own, so that it is whole; a little room tells the rows apart.
        self._grid.setRowMinimumHeight(line + 2, Space.TIGHT)
        left, figures = item.depth, self._widest + 1
        beside = left + (item.opened is not None)
        row.disclosure.setVisible(item.opened is not None)
        if item.opened is not None:
            self._grid.addWidget(row.disclosure, line, left)
        self._grid.addWidget(row.name, line, beside, 1, figures - beside)
        self._grid.addWidget(row.figure, line, figures)
        self._grid.addWidget(row.slider, line + 1, left, 1, figures - left)
        self._grid.addWidget(row.pin, line + 1, figures)

    def _on_theme_changed(self) -> None:
        for step in range(self._widest):
            self._grid.setColumnMinimumWidth(step, theme().scaled(_STEP_IN))
        # Not what the label says of itself: it may hear of the new look after us.
        height = round(theme().metrics().height()) + 2
        for row in self._rows.values():
            # Of one size whatever it says: a label that may grow has the whole window laid out anew at every step.
            width = max(round(text_width("100.0 %")) + 2, row.pin.sizeHint().width())
            row.figure.setFixedSize(width, height)


class _SliderRow(QWidget):
    """Holds the parts of a row, which lie in the grid of the whole; never shown itself."""

    moved = Signal(str, float)
    pinned = Signal(str, bool)
    opened = Signal(str, bool)

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._key, self._below = key, "{name}"
        self.disclosure = Disclosure(parent)
        self.disclosure.setObjectName(f"below_{key}")
        self.name = ElidedLabel(parent=parent)
        self.slider = WeightSlider(parent)
        self.slider.setObjectName(f"weight_{key}")
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.figure = TextLabel(parent=parent)
        self.figure.setObjectName(f"figure_{key}")
        self.figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.pin = QCheckBox(parent)
        self.pin.setObjectName(f"pin_{key}")
        self.slider.valueChanged.connect(self._on_value)
        self.pin.toggled.connect(self._on_pin)
        self.disclosure.toggled.connect(self._on_opened)

    def set_words(self, pin: str, below: str) -> None:
        self._below = below
        self.pin.setText(pin)
        self._name_parts()

    def show_item(self, item: SliderItem) -> None:
        with QSignalBlocker(self.slider), QSignalBlocker(self.pin), QSignalBlocker(self.disclosure):
            self.slider.setValue(round(item.weight * _STEPS))
            self.pin.setChecked(item.pinned)
            self.disclosure.setChecked(bool(item.opened))
        self.slider.set_reference(item.reference)
        figure = percent(item.weight, 1)
        if figure != self.figure.text():
            self.figure.setText(figure)
            self.slider.setAccessibleDescription(item.note or figure)
        if item.note != self.slider.toolTip():
            self.slider.setToolTip(item.note)
            self.slider.setAccessibleDescription(item.note or figure)
        if item.name != self.name.text():
            self.name.setText(item.name)
            self._name_parts()

    def take_away(self) -> None:
        for widget in (self.disclosure, self.name, self.slider, self.figure, self.pin, self):
            widget.hide()
            widget.deleteLater()

    def _name_parts(self) -> None:
        name = self.name.text()
        self.slider.setAccessibleName(name)
        self.pin.setAccessibleName(paired(self.pin.text(), name))
        self.disclosure.name_it(self._below.format(name=name))

    def _on_value(self, value: int) -> None:
        self.moved.emit(self._key, value / _STEPS)

    def _on_pin(self, checked: bool) -> None:  # noqa: FBT001 (a slot of Qt's)
        self.pinned.emit(self._key, checked)

    def _on_opened(self, checked: bool) -> None:  # noqa: FBT001 (a slot of Qt's)
        self.opened.emit(self._key, checked)
