"""A page beside the steps that is there for one errand: ballots out and back, a workbook back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.widgets.messages import Severity

if TYPE_CHECKING:
    from desktop.room.ballots_in import BallotsIn
    from desktop.room.ballots_out import BallotsOut
    from desktop.shell.main_window import MainWindow
    from desktop.workbooks.workbook_in import WorkbookIn


class Aside(QObject):
    """Holds at most one such page, over the study that it is about."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: BallotsOut | BallotsIn | WorkbookIn | None = None

    @property
    def page(self) -> BallotsOut | BallotsIn | WorkbookIn | None:
        """The page that is there, or None."""
        return self._page

    def show(self, page: BallotsOut | BallotsIn | WorkbookIn) -> None:
        """Show a page in place of the one that is there, until it says that it is left."""
        self.leave()
        view = self._window.view
        if view is None:
            return
        page.left.connect(self.leave)
        page.crashed.connect(self._window.crashed)
        self._page = page
        view.show_aside(page)
        page.setFocus()

    def leave(self) -> None:
        """Stop what the page does, and show the steps again."""
        page, self._page = self._page, None
        if page is None:
            return
        page.close_work()
        if self._window.view is not None:
            self._window.view.leave_aside(page)

    def finish(self, words: str) -> None:
        """Leave, and say above the page that is shown again what came of it."""
        self.leave()
        if self._window.view is not None:
            self._window.view.say(Severity.GOOD, words)
