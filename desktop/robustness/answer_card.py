"""One answer to the reverse question: what would have to change, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.bar_list import Bar, BarList
from desktop.widgets.buttons import LinkButton, SecondaryButton
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
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
        self._told, self._sure = TextLabel(wrap=True), NoteLabel()
        self._told.setObjectName(f"reverse_{name}")
        self._sure.setObjectName(f"reverse_{name}_sure")
        self._show, self._keep = LinkButton(), SecondaryButton()
        self._show.setObjectName(f"reverse_{name}_show")
        self._keep.setObjectName(f"reverse_{name}_keep")
        self._show.clicked.connect(self.show_wanted)
        self._keep.clicked.connect(self.keep_wanted)
        self._bars = BarList()
        self._bars.setObjectName(f"reverse_{name}_bars")
        self._bars.set_stacked(stacked=True)
        # The sheet scrolls, not the bars on it.
        self._bars.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sheet = ScrollSheet()
        self._sheet.column.addWidget(self._bars)
        self._sheet.column.addStretch(1)
        self.waiting = QVBoxLayout()
        actions = QHBoxLayout()
        actions.setSpacing(Space.WITHIN)
        actions.addWidget(self._keep)
        actions.addWidget(self._show)
        actions.addStretch(1)
        self._card.body.addWidget(self._told)
        self._card.body.addWidget(self._sure)
        self._card.body.addLayout(actions)
        self._card.body.addLayout(self.waiting)
        self._card.body.addWidget(self._sheet, 1)
        self._card.body.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def set_words(self, title: str, keep: str, show: str = "") -> None:
        """Name the card and what can be done; without a word for it, showing is not offered."""
        self._card.set_title(title)
        self._keep.setText(keep)
        self._keep.setAccessibleName(f"{title}: {keep}")
        self._show.setText(show)
        self._show.setAccessibleName(f"{title}: {show}")
        self._show.setVisible(bool(show))
        self._bars.setAccessibleName(title)

    def tell(
        self, words: str, sure: str = "", *, usable: bool = False, bars: Sequence[Bar] = (), tick: str = ""
    ) -> None:
        """Say the answer, how sure it is, whether there is something to keep; draw what changes, and what a tick is."""
        self._bars.set_bars(bars, reference=tick)
        self._sheet.setVisible(bool(bars))
        self._told.setText(words)
        self._told.setVisible(bool(words))
        self._sure.setText(sure)
        self._sure.setVisible(bool(sure))
        self._keep.setEnabled(usable)
        self._show.setEnabled(usable)
