"""Notices when the file of the open study is moved, removed or replaced by somebody else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal


class FileWatch(QObject):
    """Watches one file, through its folder: a file that is replaced has another identity than the one that was opened.

    Attributes:
        gone: The file is not the one any more that was there at first; said once.
    """

    gone = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._identity: tuple[int, int] | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._watcher.fileChanged.connect(self._on_changed)

    def watch(self, path: Path | None) -> None:
        """Watch another file from now on; None watches nothing."""
        if path == self._path:
            return
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._path = path
        self._identity = _identity(path) if path is not None else None
        if path is not None and self._identity is not None:
            self._watcher.addPaths([str(path), str(path.parent)])

    def check(self) -> None:
        """Look now."""
        if self._path is not None and self._identity is not None and _identity(self._path) != self._identity:
            self._identity = None
            self.gone.emit()

    def _on_changed(self, _path: str) -> None:
        self.check()


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
