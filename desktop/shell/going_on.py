"""Whether an answer leads on to the next question by itself: one choice, alike on every page and in the settings."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.shell import preferences


class _Choice(QObject):
    """Tells every box of a choice made in another one."""

    changed = Signal(bool)


@cache
def _choice() -> _Choice:
    # Made with the first box, not with the module: pages are imported in a thread, and nothing of Qt may live there.
    return _Choice()


class GoesOn(QCheckBox):
    """The box that makes the choice, and shows the one made elsewhere."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Show the choice that was kept, as a box of that object name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setChecked(preferences.auto_advance())
        self.toggled.connect(self._on_toggled)
        _choice().changed.connect(self.setChecked)
        self.retranslate()

    def retranslate(self) -> None:
        """Write its words."""
        self.setText(self.tr("Go on by itself  (x)"))
        self.setToolTip(self.tr("An answer leads on to the next question at once; Backspace goes back to it."))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        choose_going_on(on=on)


def choose_going_on(*, on: bool) -> None:
    """Keep the choice, and show it in every box."""
    if on != preferences.auto_advance():
        preferences.choose_auto_advance(on=on)
        _choice().changed.emit(on)
