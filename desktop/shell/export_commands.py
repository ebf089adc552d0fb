"""The commands that write the blueprint workbook and the report: what is wanted of them, where to, and off they go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop.shell.main_window import MainWindow
    from desktop.shell.study_view import StudyView
    from models.text import Script


class ExportCommands(QObject):
    """Asks for languages and scenario on a sheet, then where to, and lets the view write."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._asked: StudyView | None = None
        self._report = False
        self._scenario = ""
        actions = window.menus.actions
        actions["export_blueprint"].triggered.connect(self.export_blueprint)
        actions["export_report"].triggered.connect(self.export_report)

    def export_blueprint(self) -> None:
        """Write the blueprint workbook."""
        if self._window.view is not None and self._window.room.may_tell(self.export_blueprint):
            self._ask(report=False)

    def export_report(self) -> None:
        """Write the report for the minutes."""
        if self._window.view is not None and self._window.room.may_tell(self.export_report):
            self._ask(report=True)

    def _ask(self, *, report: bool) -> None:
        from desktop.shell.export_sheet import ExportSheet

        view = self._window.view
        if view is None:
            return
        for open_already in self._window.findChildren(ExportSheet):
            open_already.close()
        if view is not self._asked:
            self._scenario = ""
        self._asked, self._report = view, report
        sheet = ExportSheet(self._window, view.session, report=report, scenario=self._scenario)
        sheet.wanted.connect(self._on_wanted)
        sheet.show()

    def _on_wanted(self, scripts: tuple[Script, ...], scenario: str) -> None:
        from desktop.shell import file_dialogs

        view, self._scenario = self._window.view, scenario
        # The study may have been closed behind the sheet.
        if view is None or view is not self._asked:
            return
        ask = file_dialogs.ask_for_report if self._report else file_dialogs.ask_for_workbook
        kept = view.session.study.scenarios.get(scenario)
        name = view.name() if kept is None else f"{view.name()} · {kept.name.read(view.session.script) or scenario}"
        path = ask(self._window, name)
        if path is not None:
            view.export(path, scripts, scenario, report=self._report)
