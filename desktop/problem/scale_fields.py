"""How a leaf is judged: where its values come from, its ends, and what its steps mean in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.problem.curves import Curve, drawn_by_points, with_ends, with_transform
from desktop.shell.labels import direction_label, scale_label, transform_label
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.number_edit import NumberEdit, NumberRule
from desktop.widgets.text_field import TextField
from desktop.widgets.theme import theme
from desktop.widgets.tsv import read_tsv
from models.problem.criteria import Criterion, Direction, Scale, ScaleKind, Transform
from models.problem.indicators import Indicator, IndicatorId
from models.text import EMPTY_TEXT, Script

if TYPE_CHECKING:
    from desktop.problem.curve_editor import CurveEditor

_MOST_STEPS: Final = 11
_NEW: Final = "+"
"""What stands for an indicator that does not exist yet; no id begins so."""


class _AnchorField(TextField):
    """The words of one step."""

    step_typed = Signal(int, str)
    lines_pasted = Signal(list)

    def __init__(self, step: int, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._step = step
        self.setObjectName(f"anchor_{step}")
        self.typed.connect(self._on_typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take several lines at once for the words of several steps; one line is pasted as ever."""
        if event.matches(QKeySequence.StandardKey.Paste):
            lines = read_tsv(QGuiApplication.clipboard().text())
            if len(lines) > 1 or (lines and len(lines[0]) > 1):
                self.lines_pasted.emit(lines)
                return
        super().keyPressEvent(event)

    def _on_typed(self, text: str) -> None:
        self.step_typed.emit(self._step, text)


class ScaleFields(QWidget):
    """Shows a leaf's direction and scale, and announces what they are to be.

    Attributes:
        direction_chosen: A `Direction`.
        scale_chosen: A `Scale`, whole.
        anchor_typed: A `Scale` with other words on a step, with every letter.
        curve_drawn: A `Scale` with another curve, while it is being drawn.
        anchors_pasted: Rows of cells that are to become the words of several steps.
        indicator_wanted: The leaf is to be told by an indicator that does not exist yet.
        left: A field was left, so what was typed is a whole.
    """

    direction_chosen = Signal(object)
    scale_chosen = Signal(object)
    anchor_typed = Signal(object)
    curve_drawn = Signal(object)
    anchors_pasted = Signal(list)
    indicator_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = Scale()
        self._leaf = Criterion("")
        self._script = Script.EN
        self._curve: CurveEditor | None = None
        self._shown: tuple[int, ...] = ()
        self._anchors: dict[int, _AnchorField] = {}
        self._direction = self._combo("criterion_direction")
        self._kind = self._combo("criterion_scale_kind")
        self._indicator = self._combo("criterion_indicator")
        self._transform = self._combo("criterion_transform")
        self._lower = self._end("criterion_lower")
        self._upper = self._end("criterion_upper")
        self._unit = NoteLabel(parent=self)
        self._to = TextLabel(secondary=True, parent=self)
        self._steps = NoteLabel(parent=self)
        self._fault = NoteLabel(parent=self)
        self._fault.setObjectName("scale_fault")
        self._fault.set_tone("problem")
        self._fault.hide()
        self._build()
        self._direction.activated.connect(self._on_direction)
        for combo in (self._kind, self._indicator, self._transform):
            combo.activated.connect(self._on_choice)
        for end in (self._lower, self._upper):
            end.number_committed.connect(self._on_end)

    def show_scale(self, criterion: Criterion, indicators: Mapping[IndicatorId, Indicator], script: Script) -> None:
        """Show how a leaf is judged."""
        scale = criterion.scale
        self._scale, self._leaf, self._script = scale, criterion, script
        _choose(self._direction, [(one, direction_label(one)) for one in Direction], criterion.direction)
        _choose(self._kind, [(one, scale_label(one)) for one in ScaleKind], scale.kind)
        _choose(self._transform, [(one, transform_label(one)) for one in Transform], scale.transform)
        names = [(one.id, one.name.read(script) or one.id) for one in indicators.values()]
        choices: list[tuple[object, str]] = [
            ("", self.tr("choose an indicator")),
            *names,
            (_NEW, self.tr("New indicator…")),
        ]
        _choose(self._indicator, choices, scale.indicator)
        measured, rated = scale.kind is ScaleKind.MEASURED, scale.kind is ScaleKind.RATING
        self._indicator.setVisible(measured)
        self._transform.setVisible(measured)
        for widget in (self._lower, self._to, self._upper, self._unit):
            widget.setVisible(measured or rated)
        for end, value in ((self._lower, scale.lower), (self._upper, scale.upper)):
            end.set_rule(NumberRule(whole=rated, optional=False))
            end.set_number(value)
        indicator = indicators.get(scale.indicator)
        unit = indicator.unit.read(script) if measured and indicator else ""
        self._unit.setText(unit)
        self._direction.setEnabled(not drawn_by_points(scale))
        self._direction.setToolTip(self.tr("The curve says what is better.") if drawn_by_points(scale) else "")
        self._show_curve(unit, measured=measured)
        self._to.setText(self.tr("to"))
        self._steps.setText(self.tr("What the steps mean"))
        self._show_anchors(rated=rated)
        self.show_fault("")

    def _show_curve(self, unit: str, *, measured: bool) -> None:
        if self._curve is None:
            if not measured:
                return
            # Made when it is first wanted: it takes pyqtgraph along.
            from desktop.problem.curve_editor import CurveEditor

            self._curve = CurveEditor(self)
            self._curve.setObjectName("curve_editor")
            self._curve.retranslate()
            self._curve.curve_drawn.connect(self._on_curve)
            self._curve.left.connect(self.left)
            self._curve_place.addWidget(self._curve)
        self._curve.setVisible(measured)
        if measured:
            self._curve.show_scale(self._scale, self._leaf.direction, unit)

    def retranslate(self) -> None:
        """Write the words that do not depend on the scale."""
        names = (
            (self._kind, self.tr("Where the values come from")),
            (self._direction, self.tr("Whether more is better")),
            (self._indicator, self.tr("Indicator")),
            (self._transform, self.tr("How a value becomes worth")),
            (self._lower, self.tr("Lower end of the scale")),
            (self._upper, self.tr("Upper end of the scale")),
        )
        for widget, name in names:
            widget.setAccessibleName(name)
        if self._curve is not None:
            self._curve.retranslate()

    def show_fault(self, sentence: str) -> None:
        """Say below the fields why what was entered is refused; "" takes it back."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def _show_anchors(self, *, rated: bool) -> None:
        steps = _steps(self._scale) if rated else ()
        if steps != self._shown:
            self._shown = steps
            self._rebuild_anchors(steps)
        self._steps.setVisible(bool(steps))
        for step, field in self._anchors.items():
            field.show_text(self._scale.anchors.get(step, EMPTY_TEXT).read(self._script))

    def _rebuild_anchors(self, steps: tuple[int, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._anchors = {}
        for row, step in enumerate(steps):
            number = TextLabel(str(step), secondary=True, parent=self)
            number.setMinimumWidth(theme().scaled(16))
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            field = _AnchorField(step, self._script.value, self)
            field.setAccessibleName(str(step))
            field.step_typed.connect(self._on_anchor)
            field.lines_pasted.connect(self.anchors_pasted)
            field.left.connect(self.left)
            self._anchors[step] = field
            self._grid.addWidget(number, row, 0)
            self._grid.addWidget(field, row, 1)

    def _build(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(Space.WITHIN)
        choices.addWidget(self._kind, 1)
        choices.addWidget(self._direction, 1)
        measured = QHBoxLayout()
        measured.setSpacing(Space.WITHIN)
        measured.addWidget(self._indicator, 2)
        measured.addWidget(self._transform, 1)
        ends = QHBoxLayout()
        ends.setSpacing(Space.WITHIN)
        for widget in (self._lower, self._to, self._upper, self._unit):
            ends.addWidget(widget)
        ends.addStretch(1)
        self._unit.setWordWrap(False)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.WITHIN)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        for layout in (choices, measured, ends):
            column.addLayout(layout)
        self._curve_place = QVBoxLayout()
        column.addWidget(self._fault)
        column.addLayout(self._curve_place)
        column.addWidget(self._steps)
        column.addLayout(self._grid)

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(name)
        combo.setMinimumContentsLength(8)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return combo

    def _end(self, name: str) -> NumberEdit:
        edit = NumberEdit(NumberRule(optional=False), self)
        edit.setObjectName(name)
        edit.setMaximumWidth(theme().scaled(96))
        return edit

    def _on_direction(self, _place: int) -> None:
        self.direction_chosen.emit(Direction(self._direction.currentData()))

    def _on_choice(self, _place: int) -> None:
        kind = ScaleKind(self._kind.currentData())
        if self._indicator.currentData() == _NEW:
            self.indicator_wanted.emit()
            return
        scale = replace(self._scale, kind=kind, indicator=str(self._indicator.currentData() or ""))
        scale = with_transform(scale, Transform(self._transform.currentData()), self._leaf.direction)
        if kind is not ScaleKind.MEASURED:
            scale = replace(scale, indicator="", transform=Transform.LINEAR, curve=())
        self.scale_chosen.emit(scale)

    def _on_curve(self, curve: Curve) -> None:
        self._scale = replace(self._scale, curve=curve)
        self.curve_drawn.emit(self._scale)

    def _on_end(self, _number: object) -> None:
        lower, upper = self._lower.number(), self._upper.number()
        if lower is not None and upper is not None:
            self.scale_chosen.emit(with_ends(self._scale, lower, upper))

    def _on_anchor(self, step: int, text: str) -> None:
        anchors = dict(self._scale.anchors)
        written = anchors.pop(step, EMPTY_TEXT).written(self._script, text.strip())
        if written:
            anchors[step] = written
        self._scale = replace(self._scale, anchors=dict(sorted(anchors.items())))
        self.anchor_typed.emit(self._scale)


def _steps(scale: Scale) -> tuple[int, ...]:
    """Return the steps that are put into words: those that have words, else every other one."""
    if scale.anchors:
        return tuple(sorted(scale.anchors))
    steps = range(int(scale.lower), int(scale.upper) + 1)
    return tuple(steps[::2] if _MOST_STEPS >= len(steps) > 5 else steps[:_MOST_STEPS])


def _choose(combo: QComboBox, choices: list[tuple[object, str]], chosen: object) -> None:
    """Offer these choices and show the chosen one, without announcing it."""
    with QSignalBlocker(combo):
        if [combo.itemText(place) for place in range(combo.count())] != [text for _, text in choices]:
            combo.clear()
            for value, text in choices:
                combo.addItem(text, value)
        combo.setCurrentIndex([value for value, _ in choices].index(chosen))
