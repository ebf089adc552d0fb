"""The base of the views that ask a node as a whole: a question, the items with their keys, and what that weighs."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.comparing.standing import Standing
from desktop.comparing.telling import earlier_item_sentence
from desktop.comparing.weight_bars import WeightBars
from desktop.comparing.words import Words
from desktop.shell.going_on import GoesOn
from desktop.widgets.asking_list import AskingList, AskingRow, cap_of, number_of
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.leading import lead_focus
from desktop.widgets.line_breaking import key_hints
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.page import WordyCard
from desktop.widgets.painting import text_width
from desktop.widgets.side_by_side import SideBySide
from models.judgement.comparisons import ItemId
from models.weighting.earlier_answers import EarlierItems


class AskingView(QWidget):
    """Says what the user answers; it changes nothing itself.

    A subclass gives `rows`, `asked`, `said` and `hints`, and takes keys in `take_text` and `take_key`.
    """

    wanted = Signal(object)
    """The answer, as the kind of edit and the edit itself."""
    next_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Stand ready; the parts are called ``<name>_list``, ``<name>_question``, ``<name>_said``."""
        super().__init__(parent)
        self.standing: Standing | None = None
        self.setObjectName(f"{name}_view")
        self._question = TextLabel(style=TextStyle.QUESTION, wrap=True)
        self._question.setObjectName(f"{name}_question")
        self._question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.list = AskingList()
        self.list.setObjectName(f"{name}_list")
        self.list.activated.connect(self._on_double_click)
        self.list.selected.connect(self._on_selected)
        self._earlier = NoteLabel()
        self._earlier.setObjectName(f"{name}_earlier")
        self._said = NoteLabel()
        self._said.setObjectName(f"{name}_said")
        self._hints = NoteLabel()
        self._hints.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.goes_on = GoesOn(f"{name}_goes_on")
        self._weights = WordyCard(" ")
        self._bars = WeightBars()
        self._bars.setObjectName(f"{name}_weight_bars")
        lead_focus(self, self.list)
        self._lay_out()

    def _lay_out(self) -> None:
        items = WordyCard(padding=Space.WITHIN)
        items.body.addWidget(self.list, 1)
        items.body.addWidget(self._earlier)
        self._weights.body.addWidget(self._bars, 1)
        self._weights.body.addWidget(self._said)
        row = SideBySide()
        for part, share in ((items, 3), (self._weights, 2)):
            row.addWidget(part)
            row.setStretchFactor(row.indexOf(part), share)
        row.setSizes([600, 400])
        keys = QHBoxLayout()
        keys.addWidget(self._hints, 1)
        keys.addWidget(self.goes_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(self._question)
        column.addWidget(row, 1)
        column.addLayout(keys)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._weights.set_title(self.tr("Your weights so far"))
        self._bars.setAccessibleName(self.tr("Your weights so far"))
        self.list.setAccessibleName(self.tr("What is asked about"))
        self._hints.setText(key_hints(self.hints()))

    def show_standing(self, standing: Standing) -> None:
        """Show what is asked, and what was answered."""
        words = Words(standing.study, standing.script)
        if self.standing is None or self._whose(self.standing) != self._whose(standing):
            self.begin(standing)
        self.standing = standing
        self._question.setText(self.asked(standing, words))
        self._set_question_size()
        self.list.set_rows([_recalling(row, standing.earlier_items) for row in self.rows(standing, words)])
        if self.list.selected_key() not in standing.block.items:
            self.list.set_selected(standing.block.items[0])
        self.setAccessibleName(self._question.text())
        self._bars.show_standing(standing)
        self._show_earlier()
        said = self.said(standing)
        self._said.setText(said)
        self._said.setVisible(bool(said))

    def _show_earlier(self) -> None:
        """Say what the chosen item was given in the round before, by the expert and by all; nobody's can be told."""
        standing, item = self.standing, self.list.selected_key()
        found = standing.earlier_items if standing is not None else None
        self._earlier.setVisible(found is not None)
        if standing is None or found is None or item not in found.answers:
            return
        words = Words(standing.study, standing.script)
        self._earlier.setText(earlier_item_sentence(found.answers[item], words.item(item), standing.asking))
        self._earlier.setToolTip(self.tr("Ring: this expert then. Band: the middle half of all. Line: their median."))

    def begin(self, standing: Standing) -> None:
        """Forget what the last expert, or the last node, left half done."""
        self.list.set_selected(standing.block.items[0])

    def rows(self, standing: Standing, words: Words) -> list[AskingRow]:
        """Return the rows of the list."""
        raise NotImplementedError

    def asked(self, standing: Standing, words: Words) -> str:
        """Return the question in large type."""
        raise NotImplementedError

    def said(self, standing: Standing) -> str:
        """Return what must be known of the answers, in a sentence, or ""."""
        raise NotImplementedError

    def hints(self) -> tuple[str, ...]:
        """Return what the keys do."""
        raise NotImplementedError

    def take_text(self, text: str) -> bool:
        """Do what a printable key says; return whether it says anything."""
        raise NotImplementedError

    def take_key(self, key: Qt.Key) -> bool:
        """Do what any other key says; return whether it says anything."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by key."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif self.take_text(event.text()) or self.take_key(Qt.Key(event.key())):
            event.accept()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin anew whenever somebody comes to this question."""
        super().showEvent(event)
        self.standing = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask in larger type where there is room for it."""
        super().resizeEvent(event)
        self._set_question_size()

    def item_of(self, text: str) -> ItemId | None:
        """Return the item that a digit, or the space bar at the chosen row, means."""
        standing = self.standing
        if standing is None or not standing.may_answer:
            return None
        if text == " ":
            return self.list.selected_key()
        number = number_of(text, len(standing.block.items))
        return None if number is None else standing.block.items[number]

    @staticmethod
    def caps(standing: Standing) -> dict[ItemId, str]:
        """Return the digit that means each item; items keep theirs wherever they stand in the list."""
        return {item: cap_of(number) for number, item in enumerate(standing.block.items)}

    def _set_question_size(self) -> None:
        fits = text_width(self._question.text(), TextStyle.QUESTION, bold=True) <= self.width()
        self._question.set_style(TextStyle.QUESTION if fits else TextStyle.TITLE)

    def _on_selected(self, _item: str) -> None:
        self._show_earlier()

    def _on_double_click(self, _item: str) -> None:
        self.take_text(" ")

    @staticmethod
    def _whose(standing: Standing) -> tuple[str, str]:
        return standing.expert, standing.node


def _recalling(row: AskingRow, earlier: EarlierItems | None) -> AskingRow:
    """Return a row with what its item was given in the round before."""
    if earlier is None or row.key not in earlier.answers:
        return row
    (low, high), found = earlier.ends, earlier.answers[row.key]

    def share(value: float) -> float:
        return (value - low) / (high - low)

    spread = None
    if found.lower is not None and found.median is not None and found.upper is not None:
        spread = (share(found.lower), share(found.median), share(found.upper))
    return replace(row, own=None if found.own is None else share(found.own), spread=spread)
