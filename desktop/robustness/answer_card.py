"""One answer to the reverse question: what would have to change, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.bar_list import Bar, BarList
from desktop.widgets.buttons import LinkButton, SecondaryButton
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.pairing import paired
from desktop.widgets.scroll_sheet import ScrollSheet


class AnswerCard(QWidget):
    """A title, a sentence, and two things to do.

    Attributes:
        show_wanted: The answer is to be shown where it can be played with.
        keep_wanted: The answer is to be kept as a scenario.
    """

    show_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Stand ready; the parts are called ``reverse_<name>``, ``reverse_<name>_show``, ``reverse_<name>_keep``."""
        super().__init__(parent)
        self._card = Card(parent=self)
        # All of it scrolls: large text is longer than its third of the page.
        self._sheet = ScrollSheet(self._card)
        sheet = self._sheet.sheet
        self._told, self._sure = TextLabel(wrap=True, parent=sheet), NoteLabel(parent=sheet)
        self._told.setObjectName(f"reverse_{name}")
        self._sure.setObjectName(f"reverse_{name}_sure")
        self._show, self._keep = LinkButton(parent=sheet), SecondaryButton(parent=sheet)
        self._show.setObjectName(f"reverse_{name}_show")
        self._keep.setObjectName(f"reverse_{name}_keep")
        self._show.clicked.connect(self.show_wanted)
        self._keep.clicked.connect(self.keep_wanted)
        self._bars = BarList(parent=sheet)
        self._bars.setObjectName(f"reverse_{name}_bars")
        self._bars.set_stacked(stacked=True)
        # The sheet scrolls, not the bars on it.
        self._bars.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.waiting = QVBoxLayout()
        actions = FlowRow(sheet)
        actions.add_widget(self._keep)
        actions.add_widget(self._show)
        filled = self._sheet.column
        filled.setSpacing(Space.WITHIN)
        filled.addWidget(self._told)
        filled.addWidget(self._sure)
        filled.addWidget(actions)
        filled.addLayout(self.waiting)
        filled.addWidget(self._bars)
        filled.addStretch(1)
        self._card.body.addWidget(self._sheet, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def set_words(self, title: str, keep: str, show: str = "") -> None:
        """Name the card and what can be done; without a word for it, showing is not offered."""
        self._card.set_title(title)
        self._keep.setText(keep)
        self._keep.setAccessibleName(paired(title, keep))
        self._show.setText(show)
        self._show.setAccessibleName(paired(title, show))
        self._show.setVisible(bool(show))
        self._bars.setAccessibleName(title)

    def tell(
        self, words: str, sure: str = "", *, usable: bool = False, bars: Sequence[Bar] = (), tick: str = ""
    ) -> None:
        """Say the answer, how sure it is, whether there is something to keep; draw what changes, and what a tick is."""
        self._bars.set_bars(bars, reference=tick)
        self._bars.setVisible(bool(bars))
        # A sign is never left alone at the start of a line.
        self._told.setText(words.replace(" %", "\u00a0%"))
        self._told.setVisible(bool(words))
        self._sure.setText(sure)
        self._sure.setVisible(bool(sure))
        self._keep.setEnabled(usable)
        self._show.setEnabled(usable)
