"""One initiative and one criterion at a time, in large type, with every step of the scale in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.scoring.detail_card import AnchorRow
from desktop.scoring.earlier_view import EarlierView
from desktop.scoring.note_fields import NoteFields
from desktop.scoring.scores import ScoreState
from desktop.shell.going_on import GoesOn
from desktop.shell.labels import direction_label
from desktop.widgets.labels import NoteLabel, SectionLabel, TextLabel
from desktop.widgets.line_breaking import key_hints
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.page import WordyCard
from desktop.widgets.painting import draw_focus_ring, text_width
from desktop.widgets.side_by_side import SideBySide

MOST_STEPS = 9


class OneView(QWidget):
    """Says what the user scores and where the user wants to go; it changes nothing itself."""

    rated = Signal(str, str, object)
    """Initiative, leaf, and the rating; None for "not my field"."""
    cleared = Signal(str, str)
    recusal_wanted = Signal(str)
    walked = Signal(int)
    """How many cells further."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ScoreState | None = None
        self.setObjectName("one_view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._leaf = SectionLabel()
        self._leaf.setObjectName("one_leaf")
        self._definition = TextLabel(wrap=True, secondary=True)
        self._initiative = TextLabel(style=TextStyle.QUESTION, wrap=True)
        self._initiative.setObjectName("one_initiative")
        self._description = TextLabel(wrap=True, secondary=True)
        self._scale = WordyCard()
        self._steps = [AnchorRow(style=TextStyle.SECTION) for _ in range(MOST_STEPS)]
        self._said = SectionLabel()
        self._said.setObjectName("one_said")
        self.notes = NoteFields()
        self.notes.left.connect(self.setFocus)
        self._earlier = EarlierView()
        self._keys = NoteLabel()
        self.goes_on = GoesOn("one_goes_on")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._lay_out()

    def _lay_out(self) -> None:
        scale = self._scale
        scale.body.addWidget(self._leaf)
        scale.body.addWidget(self._definition)
        scale.body.addSpacing(Space.TIGHT)
        scale.body.setSpacing(2)
        for step in self._steps:
            scale.body.addWidget(step, 1)
        beside = WordyCard()
        for widget in (self._said, self._earlier, self.notes):
            beside.body.addWidget(widget)
            beside.body.addSpacing(Space.WITHIN)
        beside.body.addStretch(1)
        row = SideBySide()
        for part, share in ((scale, 3), (beside, 2)):
            row.addWidget(part)
            row.setStretchFactor(row.indexOf(part), share)
        row.setSizes([600, 400])
        keys = QHBoxLayout()
        keys.addWidget(self._keys, 1)
        keys.addWidget(self.goes_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(self._progress)
        column.addStretch(1)
        column.addWidget(self._initiative)
        column.addWidget(self._description)
        column.addSpacing(Space.WITHIN)
        column.addWidget(row, 8)
        column.addLayout(keys)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        hints = (
            self.tr("1–9 score"),
            self.tr("n not my field"),
            self.tr("r interest declared"),
            self.tr("Delete clears"),
            self.tr("Enter next"),
            self.tr("Backspace back"),
        )
        self._keys.setText(key_hints(hints))
        self._progress.setAccessibleName(self.tr("Scores given by this expert"))
        self.notes.retranslate()

    def show_state(self, state: ScoreState, *, given: int, asked: int) -> None:
        """Show one cell.

        Args:
            state: Which one, and what was said of it.
            given: How many scores the expert has given.
            asked: How many the expert is asked for.
        """
        self._state = state
        leaf, script = state.leaf, state.script
        self._initiative.setText(state.initiative_name)
        self._set_title_size()
        self._description.setText(state.description)
        self._description.setVisible(bool(state.description))
        self._leaf.setText(f"{leaf.id}  {leaf.name.read(script)}")
        definition = leaf.definition.read(script)
        self._definition.setText(" · ".join(part for part in (definition, direction_label(leaf.direction)) if part))
        steps = range(int(leaf.scale.upper), int(leaf.scale.lower) - 1, -1)
        for row, step in zip(self._steps, steps, strict=False):
            anchor = leaf.scale.anchors.get(step)
            words = "" if anchor is None else anchor.read(script)
            row.set_anchor(step, words, given=step == state.rating and not state.recused)
        for number, row in enumerate(self._steps):
            row.setVisible(number < len(steps))
        self._said.setText(self._say(state))
        self.notes.show_note(state.note, writable=state.writable and not state.recused)
        self._earlier.show_earlier(state.earlier, leaf.scale)
        self._progress.setRange(0, max(asked, 1))
        self._progress.setValue(given)
        self.setAccessibleName(f"{state.initiative_name} / {leaf.name.read(script)}")
        self.setAccessibleDescription(self._said.text())

    def _say(self, state: ScoreState) -> str:
        if state.recused:
            return self.tr("Interest declared: this initiative is not scored")
        if not state.answered:
            return self.tr("Not answered yet")
        return (
            self.tr("Not my field") if state.rating is None else self.tr("Score {rating}").format(rating=state.rating)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Score by key."""
        state, text, key = self._state, event.text().lower(), event.key()
        if state is None or event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.walked.emit(_STEPS[Qt.Key(key)])
        elif not state.writable:
            super().keyPressEvent(event)
        elif len(text) == 1 and text in "0123456789":
            self.rated.emit(state.initiative, state.leaf.id, int(text))
        elif text == "n":
            self.rated.emit(state.initiative, state.leaf.id, None)
        elif text == "r":
            self.recusal_wanted.emit(state.initiative)
        elif key == Qt.Key.Key_Delete:
            self.cleared.emit(state.initiative, state.leaf.id)
        elif not self.notes.take_text(text):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the focus ring."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus_ring(
                painter,
                QRectF(self._scale.mapTo(self, QPoint()).toPointF(), self._scale.size().toSizeF()).adjusted(
                    -1, -1, 1, 1
                ),
                6,
            )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys score here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask in larger type where there is room for it."""
        super().resizeEvent(event)
        self._set_title_size()

    def _set_title_size(self) -> None:
        fits = text_width(self._initiative.text(), TextStyle.QUESTION, bold=True) <= self.width()
        self._initiative.set_style(TextStyle.QUESTION if fits else TextStyle.TITLE)


_STEPS = {
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Backspace: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}
