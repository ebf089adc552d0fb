"""A list or a table that is dropped or opened: read beside the window, then ranked or offered to the problem's page."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.shell.dropping import Kind
from desktop.targets import existing_file
from models.errors import InputError
from models.storage.faults import UnreadableFileError

if TYPE_CHECKING:
    from desktop.shell.main_window import MainWindow


class TableDropping(QObject):
    """Opens tables for a window; a list, where no study is open, begins one."""

    _read = Signal(object, object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reading: threading.Thread | None = None
        self._read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)
        window.dropping.opens(Kind.TABLE, self.open)

    def open(self, paths: Sequence[Path]) -> bool:
        """Read the first of some tables, which may take a moment; return whether there is none on its way already."""
        if self._reading is not None and self._reading.is_alive():
            return False
        self._reading = threading.Thread(target=self._work, args=(paths[0],), name="dropped table")
        self._reading.start()
        return True

    def open_named(self, target: str) -> bool:
        """Open a table that was chosen or named; return whether there is such a file."""
        try:
            return self.open([existing_file(target)])
        except InputError as fault:
            self._window.say_fault(fault)
            return False

    def wait(self) -> None:
        """Return once nothing is being read."""
        if self._reading is not None:
            self._reading.join()

    def _work(self, path: Path) -> None:
        from models.exchange.table_files import read_cells

        try:
            self._read.emit(path, read_cells(path))
        except InputError as fault:
            self._read.emit(path, fault)
        except OSError:
            self._read.emit(path, UnreadableFileError(path=str(path)))

    def _on_read(self, path: Path, found: object) -> None:
        if isinstance(found, InputError):
            self._window.say_fault(found)
            return
        view = self._window.view
        if view is not None and view.step == "panel" and isinstance(found, list):
            view.page("panel").offer_table(found)  # Who is at the panel drops experts, whatever figures stand beside.
            return
        from models.exchange.decision_table import looks_like_decision

        if isinstance(found, list) and looks_like_decision(found):
            self._window.decisions.open(path)
            return
        if self._window.view is None:
            self._window.new_study()
        view = self._window.view
        if view is not None and isinstance(found, list):
            view.go_to("problem")
            view.page("problem").offer_table(found)
