"""How the window looks and speaks: language, light and dark, contrast, size of text, and a room's screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.shell import preferences
from desktop.translator import language
from desktop.widgets.theme import Mode, apply_theme
from models.text import Script

if TYPE_CHECKING:
    from desktop.settings.dialog import SettingsDialog
    from desktop.shell.main_window import MainWindow

ROOM_SCALE: Final = 1.5
"""The least size of text on a projector."""


class Looks(QObject):
    """Puts into force what a person chooses, while everything is open, and keeps it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._projector = False
        self._maximized = False
        self._dialog: SettingsDialog | None = None

    @property
    def projector(self) -> bool:
        """Whether the window is for a room; never kept, since the next start may be at a desk."""
        return self._projector

    def speak(self, script: Script) -> None:
        """Switch the language of the window, and the script of the study's names."""
        preferences.choose_script(script)
        self._window.translator.switch(script)
        self.put_on()
        session = self._window.session
        if session is not None:
            session.read_in(script)
        self._window.decisions.read_anew()

    def look(self, mode: Mode, text_scale: float, contrast: bool | None = None) -> None:  # noqa: FBT001 - a slot
        """Switch between light and dark, the size of the text, and, unless None, whether colours stand out more."""
        preferences.choose_mode(mode)
        preferences.choose_text_scale(text_scale)
        if contrast is not None:
            preferences.choose_contrast(high=contrast)
        self.put_on()

    def set_contrast(self, high: bool) -> None:  # noqa: FBT001 - a slot
        """Let colours stand out more, or as much as most need."""
        preferences.choose_contrast(high=high)
        self.put_on()

    def set_projector(self, on: bool) -> None:  # noqa: FBT001 - a slot
        """Make the window one for a room, or one for a desk again."""
        if on is self._projector:
            return
        self._projector = on
        if on:
            self._maximized = self._window.isMaximized()
            self._window.showFullScreen()
        elif self._maximized:
            self._window.showMaximized()
        else:
            self._window.showNormal()
        self.put_on()
        if self._dialog is not None:
            self._dialog.show_projector(on=on)

    def put_on(self) -> None:
        """Put all that is chosen into force."""
        app = QApplication.instance()
        mode, scale = preferences.chosen_mode(), preferences.chosen_text_scale()
        contrast, script = preferences.chosen_contrast(), self._window.translator.script
        if self._projector:
            scale = max(scale, ROOM_SCALE)
        if isinstance(app, QApplication):
            apply_theme(app, mode, scale, language(script), contrast=contrast)
        self._window.menus.show_choices(script, mode, contrast=contrast, projector=self._projector)

    def show_settings(self) -> None:
        """Show the settings, or bring them to the front."""
        from desktop.settings.dialog import SettingsDialog

        if self._dialog is None:
            self._dialog = SettingsDialog(self._window, projector=self._projector)
            self._dialog.script_wanted.connect(self.speak)
            self._dialog.look_wanted.connect(self.look)
            self._dialog.projector_wanted.connect(self.set_projector)
            self._dialog.author_wanted.connect(self._on_author)
            self._dialog.destroyed.connect(self._on_closed)
        self._dialog.show()
        self._dialog.activateWindow()

    def _on_author(self, name: str) -> None:
        session = self._window.session
        if session is not None:
            session.author = name

    def _on_closed(self) -> None:
        self._dialog = None
