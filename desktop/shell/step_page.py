"""What every step's page is: a header, a body, and a way to draw itself from the session alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.place import Place
from desktop.session.outcome import Changed
from desktop.session.session import Session
from desktop.widgets.text_field import TextField
from models.computing.computation import Computation
from models.study import Part

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StepPage(QWidget):
    """A page of one step.

    A subclass names the parts that it `reads` and the computations that it `shows`, and draws everything in `refresh`
    from ``self.session`` alone. Hidden pages are marked stale and refresh when they are shown. Words that `refresh`
    does not write (titles, buttons, headers) are written in `retranslate`, which comes before the first `refresh` and
    whenever the language of the window changes.

    Attributes:
        step_wanted: The user wants to go to another step; carries a `Place`, or only a step's key, as ``compare``.
        export_wanted: The user wants the blueprint workbook; the window asks where to and writes it.
        command_wanted: The user wants a command of the window; carries its key in the menus, as ``read_ballots``.
        place_shown: The page has come to something that the projector may show; carries a `Place`.
    """

    step_wanted = Signal(object)
    export_wanted = Signal()
    command_wanted = Signal(str)
    place_shown = Signal(object)

    reads: ClassVar[frozenset[Part]] = frozenset()
    shows: ClassVar[tuple[Computation[Any], ...]] = ()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Stand ready; the first `refresh` comes when the page is first shown."""
        super().__init__(parent)
        self.session = session
        self._stale = True
        self._wordless = True
        self._held = False
        session.changed.connect(self._on_changed)

    def main_thing(self) -> QWidget | None:
        """Return what the keys are for: it takes the focus when a user goes to the page; None leaves it where it is."""
        return None

    def add_one(self) -> None:
        """Add one to what the page lists; a page that lists something says how."""

    def here(self) -> Place:
        """Return what the page has come to, as far as a projector may show it: a question, nobody's answer."""
        return Place("")

    def turn_to(self, place: Place) -> None:
        """Show what a link is about; a page that links lead into says here what it makes of their ids."""

    def offer_table(self, _lines: Sequence[Sequence[object]]) -> None:
        """Show what a table that was dropped would do, and wait for a word; a page that takes tables says how."""

    def enter(self, place: Place | None = None) -> None:
        """Be ready for keys: somebody has come here on purpose, not only walked past in the list of steps.

        Args:
            place: What the link that led here is about; None where it was not about anything.
        """
        if place is not None:
            self.turn_to(place)
        thing = self.main_thing()
        if thing is not None:
            thing.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study, in the language of the window."""

    def refresh(self) -> None:
        """Draw everything from the session."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in a field go back to what the field is about, and Ins add wherever the focus is.

        So a list is written without the mouse: a name, Enter, Ins, the next name.
        """
        thing, plain = self.main_thing(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() == Qt.Key.Key_Insert:
            self.add_one()
        elif plain and event.key() in _ENTER and isinstance(self.focusWidget(), TextField) and thing is not None:
            thing.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what changed while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._wordless = True
            self._draw_or_wait()

    def _draw(self) -> None:
        self._stale = False
        if self._wordless:
            self._wordless = False
            self.retranslate()
        self.refresh()

    @contextmanager
    def drawing_once(self) -> Iterator[None]:
        """Draw once what an edit, and the step that follows it at once, change together."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
            if self._stale:
                self._draw_or_wait()

    def _draw_or_wait(self) -> None:
        if self.isVisible() and not self._held:
            self._draw()
        else:
            self._stale = True

    def _concerns(self, changed: Changed) -> bool:
        if changed.reading:
            return True
        reads = self.reads.union(*(computation.all_reads for computation in self.shows))
        return bool(changed.parts & reads) or bool(changed.ready & frozenset(self.shows))

    def _on_changed(self, changed: Changed) -> None:
        if self._concerns(changed):
            self._draw_or_wait()
