"""The card of the first steps, below the page that it speaks of: it covers nothing and takes no focus by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.guide.stops import STOPS
from desktop.widgets.buttons import LinkButton, SecondaryButton
from desktop.widgets.labels import NoteLabel, SectionLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from models.text import Script


class TourCard(Card):
    """Shows one stop and says where the user wants to go.

    Attributes:
        moved: The user wants another stop; carries its number.
        ended: The user has had enough, or has reached the end.
    """

    moved = Signal(int)
    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setObjectName("tour_card")
        self._stop, self._script = 0, Script.EN
        self._title = SectionLabel(parent=self)
        self._title.setObjectName("tour_title")
        self._words = TextLabel(wrap=True, parent=self)
        self._words.setObjectName("tour_words")
        self._count = NoteLabel(parent=self)
        self._count.setWordWrap(False)
        self._back, self._next = SecondaryButton(parent=self), SecondaryButton(parent=self)
        self._skip = LinkButton(parent=self)
        for name, button in (("back", self._back), ("next", self._next), ("skip", self._skip)):
            button.setObjectName(f"tour_{name}")
        words = QVBoxLayout()
        words.setSpacing(Space.TIGHT)
        words.addWidget(self._title)
        words.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(Space.WITHIN)
        row.addLayout(words, 1)
        for widget in (self._count, self._skip, self._back, self._next):
            row.addWidget(widget)
        self.body.addLayout(row)
        self._back.clicked.connect(self._on_back)
        self._next.clicked.connect(self._on_next)
        self._skip.clicked.connect(self.ended)

    @property
    def stop(self) -> int:
        """The number of the stop that is shown, from 0."""
        return self._stop

    def show_stop(self, number: int, script: Script) -> None:
        """Show a stop in a language."""
        self._stop, self._script = number, script
        stop, last = STOPS[number], number == len(STOPS) - 1
        self._title.setText(stop.title(script))
        self._words.setText(stop.words(script))
        self._count.setText(self.tr("{number} of {all}").format(number=number + 1, all=len(STOPS)))
        self._back.setText(self.tr("Back"))
        self._back.setEnabled(number > 0)
        self._next.setText(self.tr("Done") if last else self.tr("Next"))
        self._skip.setText(self.tr("Skip"))
        self._skip.setVisible(not last)
        self.setAccessibleName(f"{stop.title(script)}. {stop.words(script)}")

    def _on_back(self) -> None:
        self.moved.emit(self._stop - 1)

    def _on_next(self) -> None:
        if self._stop == len(STOPS) - 1:
            self.ended.emit()
        else:
            self.moved.emit(self._stop + 1)
