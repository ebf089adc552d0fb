"""The commands for the room: the projector's window, hiding and revealing, ballots out and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.editing.kinds import EditKind
from models.edits.rounds import hide_results, reveal_results

if TYPE_CHECKING:
    from desktop.room.projector import ProjectorWindow
    from desktop.shell.main_window import MainWindow


class RoomCommands(QObject):
    """The slots behind the menus' commands for the room; what they open is made when it is first wanted.

    Attributes:
        projector: The window for the projector while it is open, or None.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.projector: ProjectorWindow | None = None
        actions = window.menus.actions
        actions["room"].triggered.connect(self.show_projector)
        actions["hide_results"].triggered.connect(self._on_hide)

    def show_projector(self) -> None:
        """Open the window for the projector, on the second screen where there is one."""
        view = self._window.view
        if view is None:
            return
        from desktop.room.projector import ProjectorWindow

        if self.projector is None:
            self.projector = ProjectorWindow(view.session, self._window)
            self.projector.closed.connect(self._on_closed)
            view.place_shown.connect(self.projector.show_place)
            view.step_changed.connect(self._on_step)
            self.projector.show_place(view.here())
        self.projector.show_on_screen(self._window.screen())

    def close_projector(self) -> None:
        """Close the window for the projector, since its study is closed."""
        if self.projector is not None:
            self.projector.close()

    def _on_step(self, _key: str) -> None:
        if self.projector is not None and self._window.view is not None:
            self.projector.show_place(self._window.view.here())

    def _on_closed(self) -> None:
        if self.projector is not None:
            self.projector.deleteLater()
            self.projector = None

    def _on_hide(self) -> None:
        session = self._window.session
        if session is None:
            return
        if session.study.current_round.hidden:
            session.edit(EditKind.REVEAL_RESULTS, reveal_results)
        else:
            session.edit(EditKind.HIDE_RESULTS, hide_results)
        self._window.menus.show_session(session)
