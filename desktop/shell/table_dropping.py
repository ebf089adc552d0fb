"""A list or a table that is dropped on the window: read beside it, and offered to the page of the problem."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.shell.dropping import Kind
from models.errors import InputError
from models.storage.faults import UnreadableFileError

if TYPE_CHECKING:
    from desktop.shell.main_window import MainWindow


class TableDropping(QObject):
    """Opens tables for a window; where no study is open, one is begun."""

    _read = Signal(object)

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

    def wait(self) -> None:
        """Return once nothing is being read."""
        if self._reading is not None:
            self._reading.join()

    def _work(self, path: Path) -> None:
        from models.exchange.table_files import read_cells

        try:
            self._read.emit(read_cells(path))
        except InputError as fault:
            self._read.emit(fault)
        except OSError:
            self._read.emit(UnreadableFileError(path=str(path)))

    def _on_read(self, found: object) -> None:
        if isinstance(found, InputError):
            self._window.say_fault(found)
            return
        if self._window.view is None:
            self._window.new_study()
        view = self._window.view
        if view is not None and isinstance(found, list):
            view.go_to("problem")
            view.page("problem").offer_table(found)
