"""One question in large type, answered with one or two keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.comparing.answering import answered, remarked, upheld
from desktop.comparing.contradictions import contradiction
from desktop.comparing.item_card import ItemCard
from desktop.comparing.meanwhile import Meanwhile
from desktop.comparing.scale import SaatyScale
from desktop.comparing.standing import Standing, said_otherwise
from desktop.comparing.telling import earlier_sentence
from desktop.comparing.words import Words
from desktop.shell.going_on import GoesOn
from desktop.widgets.digit_keys import digit_of
from desktop.widgets.inline_edit import InlineEdit
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.line_breaking import key_hints
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import text_width
from desktop.widgets.theme import theme
from models.judgement.comparisons import Pair

LEFT, RIGHT = -1, 1
_HIGH: Final = 520
"""From such a height on the question is set large."""


class QuestionView(QWidget):
    """Says what the user answers and where the user wants to go; it changes nothing itself."""

    answered = Signal(float, bool)
    """The ratio of the left item over the right one, and whether the next number counts for its side too."""
    side_chosen = Signal(int)
    """`LEFT` or `RIGHT` matters more; how much is said next, or was said before."""
    next_wanted = Signal()
    """The next question, once this one is answered."""
    skip_wanted = Signal()
    """The next question, answered or not."""
    back_wanted = Signal()
    best_wanted = Signal()
    """The most telling question."""
    wanted = Signal(object)
    """A remark, a repair or a reason, as the kind of edit and the edit itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = LEFT
        self._standing: Standing | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("question_view")
        self._question = TextLabel(style=TextStyle.QUESTION, wrap=True)
        self._question.setObjectName("question")
        self._question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._left, self._right = ItemCard(), ItemCard()
        self._scale = SaatyScale()
        self._earlier = NoteLabel()
        self._sentence = TextLabel(style=TextStyle.SECTION, wrap=True)
        self._keys = NoteLabel()
        self._comment = NoteLabel()
        self._comment_edit = InlineEdit()
        self.goes_on = GoesOn("goes_on")
        self._meanwhile = Meanwhile(self)
        self._fit = self._meanwhile.fit
        self._name_parts()
        self._lay_out()
        self._listen()

    def _name_parts(self) -> None:
        names = {
            "left_card": self._left,
            "right_card": self._right,
            "scale": self._scale,
            "earlier_answer": self._earlier,
            "answer_sentence": self._sentence,
            "comment": self._comment,
            "comment_edit": self._comment_edit,
        }
        for name, widget in names.items():
            widget.setObjectName(name)
        for label in (self._sentence, self._earlier, self._keys, self._comment):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._comment_edit.hide()

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(Space.BETWEEN)
        cards.addWidget(self._left, 1)
        cards.addWidget(self._right, 1)
        keys = QHBoxLayout()
        keys.addWidget(self._keys, 1)
        keys.addWidget(self.goes_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addStretch(1)
        column.addWidget(self._question)
        column.addStretch(1)
        column.addLayout(cards)
        column.addStretch(1)
        column.addWidget(self._scale)
        column.addWidget(self._sentence)
        column.addWidget(self._earlier)
        column.addWidget(self._comment)
        column.addWidget(self._comment_edit)
        column.addLayout(keys)
        column.addStretch(1)
        # The bars have the room for two lines of names, before anything is spread out.
        column.addWidget(self._meanwhile, 1000)

    def _listen(self) -> None:
        self._left.clicked.connect(self._on_left)
        self._right.clicked.connect(self._on_right)
        self._scale.stepped.connect(self._on_step)
        self._comment_edit.written.connect(self._on_comment)
        self._comment_edit.given_up.connect(self._close_comment)
        self._fit.accepted.connect(self._on_accepted)
        self._fit.upheld.connect(self._on_upheld)
        self._fit.best_wanted.connect(self.best_wanted)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._scale.setAccessibleName(self.tr("Scale from 9 to the left over equal to 9 to the right"))
        hints = (
            self.tr("1–9 how much"),
            self.tr("← → which side, Shift the other"),
            self.tr("Enter next"),
            self.tr("Backspace back"),
            self.tr("? skip"),
            self.tr("c comment"),
        )
        self._keys.setText(key_hints(hints))
        self._comment_edit.setPlaceholderText(self.tr("A remark on this pair; Enter keeps it, Esc gives up"))
        self._comment_edit.setAccessibleName(self.tr("Remark on this pair"))
        self._meanwhile.retranslate()

    def show_standing(self, standing: Standing, side: int) -> None:
        """Show one question.

        Args:
            standing: Which one, and what is known.
            side: Which side the next number counts for.
        """
        words, ratio = Words(standing.study, standing.script), standing.ratio
        left, right = standing.pair
        self._side, self._standing = side, standing
        self._question.setText(words.question(standing.node))
        self._set_question_size()
        chosen = 0 if ratio is None or ratio == 1 else (LEFT if ratio > 1 else RIGHT)
        for card, item, place in ((self._left, left, LEFT), (self._right, right, RIGHT)):
            card.set_item(words.item(item), words.definition(item), words.caution(item), chosen=chosen == place)
        self._scale.set_words(words.short_strengths())
        self._scale.set_answer(ratio, chosen or side)
        self._scale.setEnabled(standing.may_answer)
        said = self.tr("Not answered yet") if ratio is None else words.sentence(standing.node, left, right, ratio)
        if said_otherwise(standing.ballot, standing.node):
            said = self.tr("{answer} · from points or an order; a number here compares instead").format(answer=said)
        self._sentence.setText(said)
        self._show_earlier(standing, words)
        self.setAccessibleName(f"{self._question.text()} {words.item(left)} / {words.item(right)}")
        self.setAccessibleDescription(said)
        remark = standing.ballot.comments.get(standing.node, {}).get(Pair.of(left, right), "")
        self._comment.setText(self.tr("Remark: “{remark}”").format(remark=remark))
        self._comment.setProperty("remark", remark)
        self._comment.setVisible(bool(remark) and self._comment_edit.isHidden())
        self._meanwhile.show_standing(standing)

    def _show_earlier(self, standing: Standing, words: Words) -> None:
        """Show what the expert said in the round before, and how all answers lay then; nobody's can be told."""
        found = standing.earlier
        self._earlier.setVisible(found is not None)
        if found is None:
            self._scale.set_earlier(None, None)
            return
        self._earlier.setText(earlier_sentence(found, words))
        # The scale grows to the right, where the right item matters more; answers are told from the left one.
        spread = None
        if found.lower is not None and found.median is not None and found.upper is not None:
            spread = (-found.upper, -found.median, -found.lower)
        self._scale.set_earlier(None if found.own is None else -found.own, spread)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by key."""
        text, key, digit = event.text().lower(), event.key(), digit_of(event.text())
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif digit is not None:
            times, other = float(digit[0]), digit[1]
            # Shift is for the other side, this once: the side that was chosen stays what it is.
            self.answered.emit(times if (self._side == LEFT) is not other else 1 / times, not other)
        elif text in {"?", "？"}:
            self.skip_wanted.emit()
        elif key in _PLAIN:
            getattr(self, _PLAIN[Qt.Key(key)])()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask in larger type where there is room for it."""
        super().resizeEvent(event)
        self._set_question_size()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys answer here."""
        super().focusInEvent(event)
        self._scale.set_ring(shown=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere."""
        super().focusOutEvent(event)
        self._scale.set_ring(shown=False)

    def _set_question_size(self) -> None:
        fits = text_width(self._question.text(), TextStyle.QUESTION, bold=True) <= self.width()
        fits = fits and self.height() >= theme().scaled(_HIGH)
        self._question.set_style(TextStyle.QUESTION if fits else TextStyle.TITLE)

    def _on_left(self) -> None:
        self.side_chosen.emit(LEFT)

    def _on_right(self) -> None:
        self.side_chosen.emit(RIGHT)

    def _on_step(self, step: int) -> None:
        times = float(abs(step) + 1)
        self.answered.emit(times if step <= 0 else 1 / times, True)  # noqa: FBT003 - a signal takes no names

    def _on_next(self) -> None:
        self.next_wanted.emit()

    def _on_back(self) -> None:
        self.back_wanted.emit()

    def _on_yes(self) -> None:
        if self._fit.may_accept:
            self._on_accepted()

    def _on_accepted(self) -> None:
        standing = self._standing
        if standing is not None and (found := contradiction(standing)) is not None:
            self.wanted.emit(answered(standing, *found.worst[:2], found.proposed))

    def _on_upheld(self, reason: str) -> None:
        if self._standing is not None:
            self.wanted.emit(upheld(self._standing, reason))

    def _on_no(self) -> None:
        self._fit.ask_reason()

    def _open_comment(self) -> None:
        self._comment_edit.setText(str(self._comment.property("remark") or ""))
        self._comment.hide()
        self._comment_edit.show()
        self._comment_edit.setFocus()

    def _on_comment(self, remark: str) -> None:
        self._close_comment()
        if self._standing is not None:
            self.wanted.emit(remarked(self._standing, remark))

    def _close_comment(self) -> None:
        self._comment_edit.hide()
        self._comment.setVisible(bool(self._comment.property("remark")))
        self.setFocus()


_PLAIN = {
    Qt.Key.Key_Left: "_on_left",
    Qt.Key.Key_A: "_on_left",
    Qt.Key.Key_Right: "_on_right",
    Qt.Key.Key_D: "_on_right",
    Qt.Key.Key_Return: "_on_next",
    Qt.Key.Key_Enter: "_on_next",
    Qt.Key.Key_Backspace: "_on_back",
    Qt.Key.Key_Y: "_on_yes",
    Qt.Key.Key_N: "_on_no",
    Qt.Key.Key_C: "_open_comment",
}
