"""The window: the start page or one open study, under one menu bar, in one language and one look."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from desktop.session.opening import Opened, new_study, open_target
from desktop.session.outcome import Changed
from desktop.session.session import Session
from desktop.shell import preferences
from desktop.shell.aside import Aside
from desktop.shell.commands import Commands
from desktop.shell.decisions import Decisions
from desktop.shell.dropping import Dropping, Kind, dropped_files, kind_of
from desktop.shell.export_commands import ExportCommands
from desktop.shell.looks import Looks
from desktop.shell.menus import Menus
from desktop.shell.recent import left_studies, recent_studies, remember
from desktop.shell.room_commands import RoomCommands
from desktop.shell.study_view import StudyView
from desktop.shell.table_dropping import TableDropping
from desktop.shell.workbook_commands import WorkbookCommands
from desktop.targets import BLANK, STUDY_SUFFIX
from desktop.translator import Translator
from desktop.widgets.icons import icon
from desktop.widgets.palette import Colour
from desktop.widgets.theme import Mode
from desktop.wording import sentence
from models.errors import InputError
from models.study import Part, Study
from models.text import Script, Text

if TYPE_CHECKING:
    from desktop.start.page import StartPage


class MainWindow(QMainWindow):
    """Holds at most one open study.

    Attributes:
        menus: The menu bar's commands.
        looks: How the window looks and speaks.
        aside: The page of an errand beside the steps.
        dropping: Who opens which kind of file that is dropped.
        translator: The language of the window.
        crashed: Something failed through a defect of ours; carries the exception.
        page_changed: Another page is shown; carries the key of its step, or ``start``.
    """

    crashed = Signal(object)
    page_changed = Signal(str)

    def __init__(self, translator: Translator, untitled_folder: Path, parent: QWidget | None = None) -> None:
        """Show the start page.

        Args:
            translator: Switches the language of the window.
            untitled_folder: Where studies without a name are kept.
            parent: None, but for tests.
        """
        super().__init__(parent)
        self.translator = translator
        self._untitled_folder = untitled_folder
        self._view: StudyView | None = None
        self._remembered: tuple[Path, Text] | None = None
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self.setMinimumSize(960, 600)
        self.resize(1366, 768)
        self.setWindowIcon(icon("blueprint", Colour.ACCENT, 32))
        self._stack = QStackedWidget(self)
        self._made_start: StartPage | None = None
        self.setCentralWidget(self._stack)
        self.menus = Menus(self.menuBar())
        self.looks = Looks(self)
        self.dropping = Dropping(self)
        self.dropping.opens(Kind.STUDY, self._open_studies)
        self.decisions = Decisions(self)
        self._commands, self.exports = Commands(self), ExportCommands(self)
        self.aside = Aside(self)
        self.room = RoomCommands(self)
        self.dropping.opens(Kind.BALLOTS, self.room.read_dropped)
        self.workbooks = WorkbookCommands(self)
        self.tables = TableDropping(self)
        self.restoreGeometry(preferences.kept_geometry())
        self.menus.show_choices(
            translator.script, preferences.chosen_mode(), contrast=preferences.chosen_contrast(), projector=False
        )
        self.menus.retranslate()
        self.refresh_state()

    @property
    def view(self) -> StudyView | None:
        """The open study, or None on the start page."""
        return self._view

    @property
    def session(self) -> Session | None:
        """The session of the open study, or None on the start page."""
        return self._view.session if self._view is not None else None

    @property
    def pages(self) -> QStackedWidget:
        """What the window shows one of: the start page, a study, a table."""
        return self._stack

    def show_under_table(self) -> None:
        """Show the study again, or the start page."""
        if self._view is None:
            self.show_start()
        else:
            self._stack.setCurrentWidget(self._view)

    def show_start(self) -> None:
        """Show the start page."""
        self._stack.setCurrentWidget(self._start)
        self.refresh_state()
        self.page_changed.emit("start")

    def new_study(self, template: str | Study = BLANK) -> None:
        """Begin a study in place of what is open, from a template, with the structure of another, or as it is given."""
        try:
            opened = new_study(self._untitled_folder, template)
        except InputError as fault:
            self.say_fault(fault)
            return
        if self.close_study():
            self._show_study(opened)

    def open_target(self, target: str, *, read_only: bool = False) -> bool:
        """Open a file, a text form or a sample in place of what is open; return whether that went well."""
        if kind_of(Path(target)) is Kind.TABLE:
            return self.tables.open_named(target)
        self.decisions.close()
        if self._is_open(target):
            return True
        try:
            opened = open_target(target, self._untitled_folder, read_only=read_only)
        except InputError as fault:
            self.say_fault(fault)
            return False
        if not self.close_study():
            if opened.store is not None:
                opened.store.close()
            return False
        self._show_study(opened)
        return True

    def close_study(self) -> bool:
        """Go back to the start page once everything is on disk; return False where the user would rather stay."""
        view = self._view
        if view is None:
            return True
        if not view.may_close():
            return False
        self.room.close_study()
        self.aside.leave()
        self._view = None
        self.show_start()
        self._stack.removeWidget(view)
        view.close_study()
        view.deleteLater()
        return True

    def say_fault(self, fault: InputError) -> None:
        """Say in the window what was refused."""
        if self._view is not None:
            self._view.say_fault(fault)
        else:
            self._start.say(sentence(fault, None, self.translator.script))
            self.show_start()

    def speak(self, script: Script) -> None:
        """Switch the language of the window, and the script of the study's names."""
        self.looks.speak(script)

    def look(self, mode: Mode, text_scale: float) -> None:
        """Switch between light and dark, and the size of the text."""
        self.looks.look(mode, text_scale)

    def refresh_state(self) -> None:
        """Write title, undo, redo and recent studies as they are now."""
        script = self.translator.script
        self.menus.show_session(self.session)
        self._write_title()
        self._remember()
        recent = recent_studies()
        self.menus.show_recent(recent, script)
        if self._view is None and self._made_start is not None:
            self._made_start.show_recent(recent, script)
            self._made_start.show_left(left_studies(self._untitled_folder))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files be dropped anywhere."""
        if self.dropping.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand what was dropped to whoever opens it."""
        event.acceptProposedAction()
        try:
            self.dropping.drop(dropped_files(event.mimeData()))
        except InputError as fault:
            self.say_fault(fault)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.menus.retranslate()
            self.refresh_state()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything is on disk."""
        if not self.close_study():
            event.ignore()
            return
        self.decisions.close()
        preferences.keep_geometry(self.saveGeometry())
        super().closeEvent(event)

    @property
    def _start(self) -> StartPage:
        """The start page, made when it is first wanted: who opens a file never sees it."""
        if self._made_start is None:
            from desktop.start.page import StartPage

            self._made_start = StartPage(self._stack)
            self._made_start.setObjectName("start_page")
            self._made_start.template_wanted.connect(self.new_study)
            self._made_start.template_file_wanted.connect(self._commands.new_from)
            self._made_start.tour_wanted.connect(self._commands.tour)
            self._made_start.open_wanted.connect(self._commands.open)
            self._made_start.target_wanted.connect(self.open_target)
            self._stack.addWidget(self._made_start)
        return self._made_start

    def _open_studies(self, paths: Sequence[Path]) -> None:
        self.open_target(str(paths[0]))

    def _is_open(self, target: str) -> bool:
        path = self._view.opened.file if self._view is not None else None
        return path is not None and Path(target).suffix == STUDY_SUFFIX and Path(target).resolve() == path.resolve()

    def _show_study(self, opened: Opened) -> None:
        view = StudyView(opened, self.translator.script, self._stack)
        view.setObjectName("study_view")
        view.session.changed.connect(self._on_session_changed)
        view.session.crashed.connect(self.crashed)
        view.crashed.connect(self.crashed)
        view.step_changed.connect(self.page_changed)
        view.copy_wanted.connect(self._commands.save_copy)
        view.export_wanted.connect(self.exports.export_blueprint)
        view.command_wanted.connect(self._on_command_wanted)
        self._view = view
        if self._made_start is not None:
            self._made_start.say("")
        self._stack.addWidget(view)
        view.go_to("problem")
        self._stack.setCurrentWidget(view)
        self.refresh_state()

    def _on_command_wanted(self, key: str) -> None:
        self.menus.actions[key].trigger()

    def _write_title(self) -> None:
        title = "BayPath"
        if self.session is not None:
            name = self.session.study.frame.name.read(self.translator.script)
            title = self.tr("{study} – BayPath").format(study=name or self.tr("Untitled study"))
        self.setWindowTitle(title)

    def _remember(self) -> bool:
        """Put the open study among the recent ones; return whether that is news.

        An untitled study is found again from its first edit on; a sample that was only looked at leaves no trace.
        """
        file = self._view.opened.file if self._view is not None else None
        if self.session is None or file is None:
            return False
        known = (file, self.session.study.frame.name)
        if known == self._remembered:
            return False
        self._remembered = known
        remember(*known)
        return True

    def _on_session_changed(self, changed: Changed) -> None:
        self.menus.show_session(self.session)
        if Part.FRAME in changed.parts or changed.reading:
            self._write_title()
        if (changed.saved or Part.FRAME in changed.parts) and self._remember():
            self.menus.show_recent(recent_studies(), self.translator.script)
