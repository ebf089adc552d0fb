"""One open study: the steps at the left, the page of the current one, and what must be told about the whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.place import Place
from desktop.session.copying import save_copy
from desktop.session.opening import Opened
from desktop.session.outcome import Changed
from desktop.session.session import Session
from desktop.shell import preferences
from desktop.shell.assumptions_bar import AssumptionsBar
from desktop.shell.keeping import Keeping
from desktop.shell.pages import RESULTS, STEP, STEPS
from desktop.shell.step_list import StepPane
from desktop.shell.step_page import StepPage
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.page_stack import PageArea
from desktop.wording import sentence
from models.errors import InputError
from models.study import Part
from models.text import Script

if TYPE_CHECKING:
    from desktop.room.cover import HiddenResults
    from desktop.shell.exporting import BlueprintExport
    from desktop.widgets.progress_strip import ProgressStrip


class StudyView(QWidget):
    """Holds the session of a study and its pages, each made when it is first wanted.

    Attributes:
        session: The open study.
        opened: Where it is kept.
        message: A sentence above the page about the whole study.
        step_changed: Another step's page is shown; carries its key.
        copy_wanted: The way out of a study that cannot be kept where it is.
        export_wanted: A page wants the blueprint workbook.
        command_wanted: A page wants a command of the window; carries its key in the menus.
        place_shown: What is shown has come to something else; carries a `Place`.
        crashed: An export failed through a defect of ours; carries the exception.
    """

    step_changed = Signal(str)
    copy_wanted = Signal()
    export_wanted = Signal()
    command_wanted = Signal(str)
    place_shown = Signal(object)
    crashed = Signal(object)

    def __init__(self, opened: Opened, script: Script, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened = opened
        self.session = Session(opened.study, opened.store, self, refusal=opened.refusal, script=script)
        self.session.author = preferences.chosen_author()
        self.session.changed.connect(self._on_changed)
        self._pane = StepPane(self.session, self)
        self._pane.set_untitled(untitled=opened.untitled)
        self._pane.step_chosen.connect(self.go_to)
        self._pane.step_entered.connect(self.enter)
        self.message = InlineMessage(self, closable=True)
        self.message.setObjectName("study_message")
        self.message.action_triggered.connect(self._on_way_out)
        self._assumptions = AssumptionsBar(self.session, self)
        self._way_out: Callable[[], object] | None = None
        self._written: Path | None = None
        self._pages: dict[str, StepPage] = {}
        self._cover: HiddenResults | None = None
        self._shown = ""
        self._area = PageArea(self)
        self._stack = self._area.stack
        self._export: BlueprintExport | None = None
        self._progress: ProgressStrip | None = None
        column = QVBoxLayout()
        column.setContentsMargins(Space.MARGIN, Space.MARGIN, Space.MARGIN, Space.BETWEEN)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(self.message)
        column.addWidget(self._assumptions)
        column.addWidget(self._area, 1)
        self._column = column
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._pane)
        row.addLayout(column, 1)
        self._keeping = Keeping(self)

    @property
    def step(self) -> str:
        """The key of the step that is shown, or "" before the first."""
        return self._shown

    def page(self, key: str) -> StepPage:
        """Return the page of a step, made if need be."""
        if key not in self._pages:
            page = STEP[key].make(self.session, self._stack)
            page.setObjectName(f"{key}_page")
            page.step_wanted.connect(self.enter)
            page.export_wanted.connect(self.export_wanted)
            page.command_wanted.connect(self.command_wanted)
            page.place_shown.connect(self.place_shown)
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    def go_to(self, key: str) -> None:
        """Show the page of a step."""
        if key not in STEP:
            return
        self._pane.set_current(self._shown or STEPS[0].key)
        face = self._face(key)
        is_news, self._shown = key != self._shown, key
        self._pane.set_current(key)
        self._stack.setCurrentWidget(face)
        if is_news:
            self._assumptions.set_step(key)
            self.step_changed.emit(key)

    def enter(self, wanted: Place | str) -> None:
        """Show a place, or the page of the step whose key it is, ready for keys."""
        place = Place.of(wanted)
        self.go_to(place.step)
        face = self._stack.currentWidget()
        if self._shown == place.step and isinstance(face, StepPage):
            face.enter(place)
        elif self._shown == place.step and face is not None:
            face.setFocus()

    def here(self) -> Place:
        """Return what is shown, as far as a projector may show it."""
        face = self._stack.currentWidget()
        return face.here() if isinstance(face, StepPage) else Place("")

    def show_aside(self, widget: QWidget) -> None:
        """Show something in place of the page until a step is gone to, or `leave_aside` is called."""
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)

    def leave_aside(self, widget: QWidget) -> None:
        """Put away what was shown in place of the page."""
        self._stack.setCurrentWidget(self._face(self._shown))
        self._stack.removeWidget(widget)
        widget.deleteLater()

    def _face(self, key: str) -> QWidget:
        """Return the page of a step, or what covers it while the round hides its results."""
        if not (key in RESULTS and self.session.study.current_round.hidden):
            return self.page(key)
        if self._cover is None:
            from desktop.room.cover import HiddenResults

            self._cover = HiddenResults(self.session, self._stack)
            self._stack.addWidget(self._cover)
        return self._cover

    def add_below(self, widget: QWidget) -> None:
        """Put something below the page, for as long as it lives."""
        self._column.addWidget(widget)

    def name(self) -> str:
        """Return what the study is called, for a file."""
        return self.session.study.frame.name.read(self.session.script)

    def save_copy(self, path: Path) -> None:
        """Write a copy; a study without a name goes by that of the copy from then on."""
        try:
            self.opened = save_copy(self.session, self.opened, path)
        except InputError as fault:
            self.say_fault(fault)
            return
        self._pane.set_untitled(untitled=self.opened.untitled)
        self._keeping.watch()
        self._on_written(path)

    def export_text(self, path: Path) -> None:
        """Write the study's text form."""
        from models.exchange.text_form import write_text
        from models.storage.publishing import whole_file

        try:
            with whole_file(path, overwrite=True) as draft:
                draft.write_text(write_text(self.session.study), encoding="utf-8")
        except InputError as fault:
            self.say_fault(fault)
            return
        self._on_written(path)

    def export(self, path: Path, scripts: tuple[Script, ...], scenario: str = "", *, report: bool = False) -> None:
        """Write the blueprint workbook, or the report for the minutes, in the background.

        Args:
            path: Where to.
            scripts: One, or two that stand side by side.
            scenario: The id of the scenario that it tells of, "" for the study as it is.
            report: Whether the report is wanted.
        """
        export, study = self._export or self._make_export(), self.session.study
        if export.running or self._progress is None:
            return
        if scenario in study.scenarios:
            from models.edits.scenarios import scenario_study

            study = scenario_study(study, study.scenarios[scenario])
        self._progress.start(self.tr("Writing the report…") if report else self.tr("Writing the workbook…"))
        export.start(study, path, scripts, self.session.results, report=report)

    def may_close(self) -> bool:
        """Wait for the disk; where it refused the latest edits, ask whether they may be lost."""
        self.session.wait_for_disk()
        fault = self.session.save_fault
        if fault is None:
            return True
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setObjectName("unsaved_question")
        box.setWindowTitle(self.tr("BayPath"))
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("The latest changes are not on disk."))
        box.setInformativeText(sentence(fault, self.session.study, self.session.script))
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        lose = box.addButton(self.tr("Close without them"), QMessageBox.ButtonRole.DestructiveRole)
        stay.setObjectName("unsaved_stay")
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is lose

    def close_study(self) -> None:
        """Stop all work on the study and let its file go."""
        if self._export is not None:
            self._export.close()
        self.session.close()

    def say(self, severity: Severity, text: str, action: str = "", way_out: Callable[[], object] | None = None) -> None:
        """Say something about the whole study, with a way out."""
        self._way_out = way_out
        self.message.show_message(severity, text, action)

    def say_fault(self, fault: InputError) -> None:
        """Say what was refused."""
        self.say(Severity.PROBLEM, sentence(fault, self.session.study, self.session.script))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.message.clear()
            self._keeping.say()

    def _make_export(self) -> BlueprintExport:
        """Return what writes workbooks, made when the first one is wanted, since few starts end in one."""
        from desktop.shell.exporting import BlueprintExport
        from desktop.widgets.progress_strip import ProgressStrip

        export, progress = BlueprintExport(self), ProgressStrip(self)
        progress.setObjectName("export_progress")
        self._column.addWidget(progress)
        export.progressed.connect(progress.set_progress)
        export.written.connect(self._on_written)
        export.refused.connect(self.say_fault)
        export.crashed.connect(self.crashed)
        export.ended.connect(progress.finish)
        progress.cancelled.connect(export.cancel)
        self._export, self._progress = export, progress
        return export

    def _on_changed(self, changed: Changed) -> None:
        # Hiding and revealing, undo and redo of it included.
        if Part.ROUNDS in changed.parts and self._shown in RESULTS:
            self._stack.setCurrentWidget(self._face(self._shown))

    def _on_written(self, path: Path) -> None:
        self._written = path
        words = self.tr("Written to {path}").format(path=path)
        self.say(Severity.GOOD, words, self.tr("Show in folder"), self._show_folder)

    def _show_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def _on_way_out(self) -> None:
        if self._way_out is not None:
            self._way_out()
