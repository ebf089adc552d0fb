"""The commands for workbooks: the template, and a workbook taken back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.session.task import Task
from desktop.shell.dropping import Kind
from desktop.targets import BLANK
from desktop.widgets.messages import Severity
from models.checking import check_study
from models.errors import InputError
from models.study import Study

if TYPE_CHECKING:
    from desktop.shell.main_window import MainWindow
    from desktop.workbooks.workbook_in import WorkbookIn
    from models.computing.progress import Report
    from models.exchange.study_template.read import SetUp


class WorkbookCommands(QObject):
    """The slots behind the menus' commands for workbooks; what they open is made when it is first wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._path = Path()
        self._task = Task("template-in", self)
        self._task.done.connect(self._on_looked)
        self._task.refused.connect(window.say_fault)
        self._task.crashed.connect(window.crashed)
        window.dropping.opens(Kind.BLUEPRINT, self.take)
        actions = window.menus.actions
        actions["save_template"].triggered.connect(self.save_template)
        actions["import_workbook"].triggered.connect(self.ask_for_workbook)

    def save_template(self) -> None:
        """Ask where to and write a template, filled in with the structure of what is open."""
        from desktop.shell import file_dialogs
        from desktop.targets import blank_study
        from desktop.workbook_edits import write_template

        view = self._window.view
        study = blank_study() if view is None else view.session.study
        path = file_dialogs.ask_for_template(self._window, self.tr("Study template"))
        if path is None:
            return
        try:
            write_template(study, path, self._window.translator.script, overwrite=True)
        except InputError as fault:
            self._window.say_fault(fault)
            return
        if view is not None:
            view.say(Severity.GOOD, self.tr("Written to {path}").format(path=path))

    def ask_for_workbook(self) -> None:
        """Ask for a workbook and look what it is."""
        from desktop.shell import file_dialogs

        path = file_dialogs.ask_for_import(self._window)
        if path is not None:
            self.take([path])

    def take(self, paths: Sequence[Path]) -> bool:
        """Take the first of some workbooks: a template is set up, an edited blueprint is shown with its differences."""
        if not paths:
            return False
        self._path = paths[0]
        self._task.start(partial(_looked_at, self._path))
        return True

    def _on_looked(self, found: object) -> None:
        from models.exchange.study_template.read import SetUp

        if isinstance(found, SetUp):
            self._set_up(found)
        elif self._window.view is None:
            from models.exchange.workbook_edits.faults import NoOpenStudyError

            self._window.say_fault(NoOpenStudyError(file=self._path.name))
        else:
            page = self._page()
            if page is not None:
                page.read(self._path)

    def _set_up(self, found: SetUp) -> None:
        """Open what a template describes as a study without a name; show what of it is refused."""
        sound = _is_sound(found.study)
        self._window.new_study(found.study if sound else BLANK)
        view = self._window.view
        if view is None:
            return
        if found.refused:
            page = self._page()
            if page is not None:
                page.show_refused(self._path, found.refused, set_up=sound)
        else:
            view.say(Severity.GOOD, self.tr("Set up from {file}.").format(file=self._path.name))

    def _page(self) -> WorkbookIn | None:
        from desktop.workbooks.workbook_in import WorkbookIn

        view = self._window.view
        if view is None:
            return None
        page = WorkbookIn(view.session, view)
        page.other_wanted.connect(self.ask_for_workbook)
        page.taken.connect(self._on_taken)
        self._window.aside.show(page)
        return page

    def _on_taken(self, count: int) -> None:
        words = self.tr("%n change(s) taken over from the workbook; undo takes all of them back.", "", count)
        self._window.aside.finish(words)


def _is_sound(study: Study) -> bool:
    try:
        check_study(study)
    except InputError:
        return False
    return True


def _looked_at(path: Path, report: Report) -> SetUp | None:
    """Return what a template sets up, or None for any other workbook; meant for a thread of its own."""
    from models.exchange.study_template.read import is_template, read_template
    from models.storage.faults import UnreadableFileError

    report(0.0)
    try:
        return read_template(path) if is_template(path) else None
    except OSError as error:
        raise UnreadableFileError(path=str(path)) from error
