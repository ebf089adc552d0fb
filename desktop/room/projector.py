"""The window for the projector: the question, and the result once it is revealed; nothing else, ever."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.place import Place
from desktop.room.slides import question_slide, slides
from desktop.room.wall import Wall
from desktop.session.outcome import Changed
from desktop.session.session import Session

_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)


class ProjectorWindow(QWidget):
    """Full screen, on the second screen where there is one.

    Right, Space or a presenter's key turn to the next slide, left goes back, Escape closes. Before the reveal there is
    only the question: votes, names of experts and results are never read for it.

    Attributes:
        closed: The window was closed.
    """

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.session = session
        self._place = Place("")
        self._number = 0
        self.setObjectName("projector_window")
        self.wall = Wall(self)
        self.wall.setObjectName("projector_wall")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.wall)
        session.changed.connect(self._on_changed)
        self.refresh()

    def show_place(self, place: Place) -> None:
        """Show the question that the other window has come to."""
        if place != self._place:
            self._place = place
            self.refresh()

    def show_on_screen(self, own: QScreen | None) -> None:
        """Fill the screen that is not the other window's, or the only one."""
        screen = other_screen(QGuiApplication.screens(), own)
        if screen is not None:
            self.setScreen(screen)
            self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()

    def refresh(self) -> None:
        """Draw everything from the session."""
        # While the question is shown, nothing is asked of the results: answering must stay quick.
        found = slides(self.session, self._place) if self._number else (question_slide(self.session, self._place),)
        self._number = min(self._number, len(found) - 1)
        self.wall.show_slide(found[self._number])
        name = self.session.study.frame.name.read(self.session.script)
        self.setWindowTitle(self.tr("Projector: {study}").format(study=name) if name else self.tr("Projector"))

    def turn(self, by: int) -> None:
        """Turn to another slide."""
        found = slides(self.session, self._place)
        self._number = min(max(self._number + by, 0), len(found) - 1)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the slides; Escape and F5 close."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
            self.close()
        elif event.key() in _NEXT:
            self.turn(1)
        elif event.key() in _BACK:
            self.turn(-1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is closed."""
        super().closeEvent(event)
        self.session.changed.disconnect(self._on_changed)
        self.closed.emit()

    def _on_changed(self, _changed: Changed) -> None:
        self.refresh()


def other_screen(screens: Sequence[QScreen], own: QScreen | None) -> QScreen | None:
    """Return the first screen that is not one's own; the own one where there is no other."""
    return next((screen for screen in screens if screen is not own), own)
