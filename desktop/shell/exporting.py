"""Writing the blueprint workbook while the window stays in use."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from models.computing.progress import Cancelled
from models.computing.results import Results
from models.errors import InputError
from models.study import Study
from models.text import Script


class BlueprintExport(QObject):
    """One export at a time, off the thread of the window.

    Attributes:
        progressed: How far it is, 0 to 1.
        written: The workbook is there; carries its path.
        refused: There is no workbook; carries the `InputError`.
        crashed: There is none because of a defect of ours; carries the exception.
        ended: It is over, one way or another.
    """

    progressed = Signal(float)
    written = Signal(object)
    refused = Signal(object)
    crashed = Signal(object)
    ended = Signal()
    _returned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="exporting")
        self._cancelled = threading.Event()
        self._running = False
        self._returned.connect(self._on_returned, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """An export is under way."""
        return self._running

    def start(self, study: Study, path: Path, script: Script, results: Results, *, report: bool = False) -> None:
        """Begin to write the workbook or the report; the user has agreed to replace a file that stands there."""
        self._cancelled = threading.Event()
        self._running = True
        self._executor.submit(self._work, study, path, script, results, report)

    def cancel(self) -> None:
        """Stop; a file that was there stays as it was."""
        self._cancelled.set()

    def close(self) -> None:
        """Stop and wait for the thread."""
        self.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _work(self, study: Study, path: Path, script: Script, results: Results, as_report: bool) -> None:  # noqa: FBT001 (an executor passes by position)
        def report(share: float) -> None:
            if self._cancelled.is_set():
                raise Cancelled
            self.progressed.emit(share)

        try:
            if as_report:
                from desktop.reporting.report import write_report

                write_report(study, path, script, results=results, report=report, overwrite=True)
            else:
                from desktop.blueprint_export import write_blueprint

                write_blueprint(study, path, script, results=results, report=report, overwrite=True)
        except (Cancelled, Exception) as outcome:  # noqa: BLE001 (the window must hear of it; this thread cannot tell)
            self._returned.emit(outcome)
        else:
            self._returned.emit(path)

    def _on_returned(self, outcome: object) -> None:
        self._running = False
        if isinstance(outcome, Path):
            self.written.emit(outcome)
        elif isinstance(outcome, InputError):
            self.refused.emit(outcome)
        elif not isinstance(outcome, Cancelled):
            self.crashed.emit(outcome)
        self.ended.emit()
