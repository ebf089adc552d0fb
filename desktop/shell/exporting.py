"""Writing the blueprint workbook, or the report, while the window stays in use."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.session.task import Task
from models.computing.progress import Report
from models.computing.results import Results
from models.study import Study
from models.text import Script


class BlueprintExport(QObject):
    """One export at a time, off the thread of the window.

    Attributes:
        progressed: How far it is, 0 to 1.
        written: The file is there; carries its path.
        refused: There is none; carries the `InputError`.
        crashed: There is none because of a defect of ours; carries the exception.
        ended: It is over, one way or another.
    """

    progressed = Signal(float)
    written = Signal(object)
    refused = Signal(object)
    crashed = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = Task("exporting", self)
        self._task.progressed.connect(self.progressed)
        self._task.done.connect(self.written)
        self._task.refused.connect(self.refused)
        self._task.crashed.connect(self.crashed)
        self._task.ended.connect(self.ended)

    @property
    def running(self) -> bool:
        """An export is under way."""
        return self._task.running

    def start(
        self, study: Study, path: Path, scripts: tuple[Script, ...], results: Results, *, report: bool = False
    ) -> None:
        """Begin to write the workbook or the report; the user has agreed to replace a file that stands there."""
        self._task.start(partial(_written, study, path, scripts, results, as_report=report))

    def cancel(self) -> None:
        """Stop; a file that was there stays as it was."""
        self._task.cancel()

    def close(self) -> None:
        """Stop and wait for the thread."""
        self._task.close(wait=True)


def _written(
    study: Study, path: Path, scripts: tuple[Script, ...], results: Results, report: Report, *, as_report: bool
) -> Path:
    if as_report:
        from desktop.reporting.report import write_report as write
    else:
        from desktop.blueprint_export import write_blueprint as write
    write(study, path, *scripts, results=results, report=report, overwrite=True)
    return path
