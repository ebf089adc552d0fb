"""Finding anything: gathers what the window and the study name, and goes where the user wants."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from desktop.naming import folded
from desktop.place import Place
from desktop.search.dialog import FindDialog
from desktop.search.finds import Find, Kind, study_finds
from desktop.shell.pages import ASIDES, STEPS

if TYPE_CHECKING:
    from desktop.shell.main_window import MainWindow


class Searching(QObject):
    """Opens the box of Ctrl+K over the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show(self) -> None:
        """Ask what is wanted."""
        dialog = FindDialog(list(self._finds()), self._window)
        dialog.wanted.connect(self._on_wanted)
        dialog.show()
        dialog.activateWindow()

    def _finds(self) -> Iterator[Find]:
        session, script = self._window.session, self._window.translator.script
        if session is not None:
            for step in (*STEPS, *ASIDES):
                yield Find(Kind.PAGE, step.label(), "", Place(step.key), folded(f"{step.label()} {step.title}"))
        for key, action in self._window.menus.actions.items():
            if not action.isEnabled() or key == "find":
                continue
            name = plain(action.text())
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Find(Kind.COMMAND, name, keys, key, folded(f"{name} {key.replace('_', ' ')}"))
        if session is not None:
            yield from study_finds(session.study, script)

    def _on_wanted(self, goal: Place | str) -> None:
        view = self._window.view
        if isinstance(goal, str):
            self._window.menus.actions[goal].trigger()
        elif view is not None:
            self._window.activateWindow()
            view.enter(goal)


def plain(text: str) -> str:
    """Return the name of a command without the mark of its letter, and without the dots that promise a dialog."""
    # In Chinese the letter stands behind the name, in brackets.
    name = text.split("(&", maxsplit=1)[0] if "(&" in text else text.replace("&", "")
    return name.rstrip("…")
