"""What the menus do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.shell import preferences
from desktop.shell.preferences import TEXT_SCALES
from desktop.widgets.theme import Mode

if TYPE_CHECKING:
    from desktop.shell.main_window import MainWindow
    from desktop.shell.searching import Searching
    from desktop.shell.step_page import StepPage
    from desktop.shell.touring import Touring


class Commands(QObject):
    """The slots behind the window's menus."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._searching: Searching | None = None
        self._touring: Touring | None = None
        menus = window.menus
        wanted: dict[str, Any] = {
            "new": self._on_new,
            "new_from": self.new_from,
            "open": self.open,
            "open_read_only": self._on_open_read_only,
            "save_copy": self.save_copy,
            "export_text": self._on_export_text,
            "close": window.close_study,
            "quit": window.close,
            "undo": self._on_undo,
            "redo": self._on_redo,
            "copy": self._on_copy,
            "paste": self._on_paste,
            "larger": self._on_larger,
            "smaller": self._on_smaller,
            "normal": self._on_normal,
            "find": self._on_find,
            "settings": window.looks.show_settings,
            "history": self._on_history,
            "help": self._on_help,
            "tour": self.tour,
            "keyboard": self._on_keyboard,
            "about": self._on_about,
        }
        for key, command in wanted.items():
            menus.actions[key].triggered.connect(command)
        menus.actions["contrast"].toggled.connect(window.looks.set_contrast)
        menus.actions["projector"].toggled.connect(window.looks.set_projector)
        menus.sample_wanted.connect(self._on_sample)
        menus.recent_wanted.connect(window.open_target)
        menus.script_wanted.connect(window.speak)
        menus.mode_wanted.connect(self._on_mode)
        menus.step_wanted.connect(self._on_step)

    def open(self) -> None:
        """Ask for a study and open it."""
        from desktop.shell import file_dialogs

        target = file_dialogs.ask_for_study(self._window)
        if target:
            self._window.open_target(target)

    def new_from(self) -> None:
        """Ask for a study and begin one with its structure, without its answers."""
        from desktop.shell import file_dialogs

        target = file_dialogs.ask_for_study(self._window)
        if target:
            self._window.new_study(target)

    def tour(self) -> None:
        """Begin the first steps, or go on with them."""
        from desktop.shell.touring import Touring

        if self._touring is None:
            self._touring = Touring(self._window)
        self._touring.start()

    def save_copy(self) -> None:
        """Ask where to and save a copy; a study without a name goes by that of the copy from then on."""
        view = self._window.view
        if view is None:
            return
        from desktop.shell import file_dialogs

        path = file_dialogs.ask_for_copy(self._window, view.name())
        if path is not None:
            view.save_copy(path)
            self._window.refresh_state()

    def _on_open_read_only(self) -> None:
        from desktop.shell import file_dialogs

        target = file_dialogs.ask_for_study(self._window)
        if target:
            self._window.open_target(target, read_only=True)

    def _on_export_text(self) -> None:
        view = self._window.view
        if view is None:
            return
        from desktop.shell import file_dialogs

        path = file_dialogs.ask_for_text(self._window, view.name())
        if path is not None:
            view.export_text(path)

    def _on_sample(self, name: str) -> None:
        self._window.open_target(f"sample:{name}")

    def _on_step(self, key: str) -> None:
        if self._window.view is not None:
            self._window.view.enter(key)

    def _on_undo(self) -> None:
        if self._window.session is not None:
            self._window.session.undo()

    def _on_redo(self) -> None:
        if self._window.session is not None:
            self._window.session.redo()

    def _on_copy(self) -> None:
        _ask("copy", self._page())

    def _on_paste(self) -> None:
        _ask("paste", self._page())

    def _page(self) -> StepPage | None:
        view = self._window.view
        return view.page(view.step) if view is not None else None

    def _on_mode(self, mode: Mode) -> None:
        self._window.look(mode, preferences.chosen_text_scale())

    def _on_larger(self) -> None:
        self._scale_by(1)

    def _on_smaller(self) -> None:
        self._scale_by(-1)

    def _on_normal(self) -> None:
        self._window.look(preferences.chosen_mode(), 1.0)

    def _scale_by(self, steps: int) -> None:
        place = TEXT_SCALES.index(preferences.chosen_text_scale()) + steps
        scale = TEXT_SCALES[min(max(place, 0), len(TEXT_SCALES) - 1)]
        self._window.look(preferences.chosen_mode(), scale)

    def _on_find(self) -> None:
        from desktop.shell.searching import Searching

        if self._searching is None:
            self._searching = Searching(self._window)
        self._searching.show()

    def _on_new(self) -> None:
        self._window.new_study()

    def _on_history(self) -> None:
        self._on_step("history")

    def _on_help(self) -> None:
        from desktop.guide.page_help import PageHelp

        view = self._window.view
        page = view.step if view is not None else "start"
        sheet = self._window.findChild(PageHelp)
        if sheet is None:
            sheet = PageHelp(self._window.translator, page, self._window)
            self._window.page_changed.connect(sheet.show_page)
        sheet.show_page(page)
        sheet.show()
        sheet.activateWindow()

    def _on_keyboard(self) -> None:
        from desktop.shell.help import KeyboardDialog

        KeyboardDialog(self._window).show()

    def _on_about(self) -> None:
        from desktop.shell.help import AboutDialog

        AboutDialog(self._window).show()


def _ask(command: str, page: StepPage | None) -> None:
    """Ask what has the focus to copy or paste, else what it stands in, else the main thing of the page.

    So a list can be pasted onto a page where nothing stands yet, whose focus is on a button or on nothing.
    """
    asked = [*_with_parents(QApplication.focusWidget())]
    if page is not None and page.isVisible() and (thing := page.main_thing()) is not None:
        asked += [*_with_parents(thing), *(part for part in thing.findChildren(QWidget) if part.isVisible())]
    slots = (getattr(widget, command, None) for widget in asked)
    slot = next((slot for slot in slots if callable(slot)), None)
    if slot is not None:
        slot()


def _with_parents(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None and not widget.isWindow():
        yield widget
        widget = widget.parentWidget()
