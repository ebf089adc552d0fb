"""Runs computations off the GUI thread; a newer run of the same computation cancels the older one."""

from __future__ import annotations

import threading
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.session.threads import Threads
from models.computing.computation import Computation
from models.computing.progress import Cancelled
from models.computing.results import Results
from models.errors import DefectError, InputError
from models.study import Study


class _Run:
    def __init__(self, computation: Computation[Any], study: Study) -> None:
        self.computation = computation
        self.study = study
        self.cancelled = threading.Event()
        self.share = 0.0
        self.crash: Exception | None = None


class Background(QObject):
    """Threads whose results come back on the GUI thread.

    Attributes:
        progressed: A computation is further on.
        finished: A computation's result, or its fault, is in the cache.
        crashed: A computation failed for a reason that is not the study's: a defect of ours.
    """

    progressed = Signal(object)
    finished = Signal(object)
    crashed = Signal(object, object)
    _further = Signal(object)
    _ended = Signal(object)

    def __init__(self, results: Results, parent: QObject | None = None) -> None:
        """Put what is computed into `results`."""
        super().__init__(parent)
        self._results = results
        self._runs: dict[Computation[Any], _Run] = {}
        self._due: list[_Run] = []
        self._threads = Threads("computing", 2)
        # A worker would keep Python from who paints. A timer without delay ends after what has to be painted anew, and
        # what it queues comes after what is shown for the first time.
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.timeout.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        # Emitted on a worker, delivered on the thread that this object lives in.
        self._further.connect(self._on_further, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def start(self, computation: Computation[Any], study: Study) -> None:
        """Compute for `study`, unless that is under way already; an older run of the same computation is cancelled.

        It begins once what is to be painted now is painted.
        """
        running = self._runs.get(computation)
        if running is not None:
            if all(running.study.part(part) is study.part(part) for part in computation.all_reads):
                return
            running.cancelled.set()
        run = _Run(computation, study)
        self._runs[computation] = run
        self._due.append(run)
        self._painted.start()

    def share(self, computation: Computation[Any]) -> float:
        """Return how far a computation is, 0 where it is not running."""
        run = self._runs.get(computation)
        return run.share if run is not None else 0.0

    def cancel(self, computation: Computation[Any]) -> None:
        """Stop a computation whose answer is no longer wanted."""
        run = self._runs.pop(computation, None)
        if run is not None:
            run.cancelled.set()

    def running(self) -> bool:
        """Return whether anything is being computed."""
        return bool(self._runs)

    def close(self) -> None:
        """Cancel everything and wait for the workers to notice."""
        self._painted.stop()
        self._due.clear()
        for computation in list(self._runs):
            self.cancel(computation)
        self._threads.close()

    def _begin(self) -> None:
        due, self._due = self._due, []
        for run in due:
            self._threads.submit(self._work, run)

    def _work(self, run: _Run) -> None:
        def report(share: float) -> None:
            if run.cancelled.is_set():
                raise Cancelled
            if share - run.share >= 0.01:
                run.share = share
                self._further.emit(run)

        try:
            report(0.0)
            self._results.get(run.computation, run.study, report)
        except Cancelled:
            return
        except InputError:
            pass  # The cache remembers it; whoever asks is told.
        except Exception as error:  # noqa: BLE001 (a defect of ours must reach the crash handler, not die in a thread)
            run.crash = error
            self._results.refuse(run.computation, run.study, DefectError(computation=run.computation.name))
        self._ended.emit(run)

    def _current(self, run: _Run) -> bool:
        return not run.cancelled.is_set() and self._runs.get(run.computation) is run

    def _on_further(self, run: _Run) -> None:
        if self._current(run):
            self.progressed.emit(run.computation)

    def _on_ended(self, run: _Run) -> None:
        if not self._current(run):
            return
        del self._runs[run.computation]
        if run.crash is not None:
            self.crashed.emit(run.computation, run.crash)
        self.finished.emit(run.computation)
