"""Decision tables in the window; `table_dropping` says which of the tables that are opened are such."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from models.errors import InputError

if TYPE_CHECKING:
    from desktop.deciding.page import DecisionPage
    from desktop.shell.main_window import MainWindow


class Decisions(QObject):
    """Holds at most one table, which lies over the start page or over a study and leaves both as they are."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: DecisionPage | None = None

    @property
    def page(self) -> DecisionPage | None:
        """The open table's page, or None."""
        return self._page

    def open(self, path: Path) -> None:
        """Read a file's table and show it in place of one that is open."""
        from desktop.deciding.page import DecisionPage

        self.close()
        page = DecisionPage(self._window.translator.script, self._window.pages)
        page.closed.connect(self.close)
        page.refused.connect(self._on_refused)
        page.crashed.connect(self._window.crashed)
        self._page = page
        self._window.pages.addWidget(page)
        self._window.pages.setCurrentWidget(page)
        page.open(path)

    def close(self) -> None:
        """Show again what lay under the table."""
        page, self._page = self._page, None
        if page is None:
            return
        page.stop()
        self._window.show_under_table()
        self._window.pages.removeWidget(page)
        page.deleteLater()

    def read_anew(self) -> None:
        """Say everything in the script of the window, which is another one now."""
        if self._page is not None:
            self._page.read_in(self._window.translator.script)

    def _on_refused(self, fault: InputError) -> None:
        # Told where the table would have lain, once it is gone: a page must not be taken away by its own signal.
        QTimer.singleShot(0, self, self.close)
        self._window.say_fault(fault)
