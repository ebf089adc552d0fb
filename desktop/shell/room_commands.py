"""The commands for the room: the projector's window, hiding and revealing, ballots out and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.session.outcome import Changed
from desktop.widgets.messages import Severity
from desktop.wording import sentence
from models.computing.computation import hidden_results
from models.editing.kinds import EditKind
from models.edits.rounds import hide_results, reveal_results
from models.study import Part

if TYPE_CHECKING:
    from desktop.room.ballots_in import BallotsIn
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
        self._withheld = ""
        actions = window.menus.actions
        actions["room"].triggered.connect(self.show_projector)
        actions["hide_results"].triggered.connect(self._on_hide)
        actions["write_ballots"].triggered.connect(self.show_ballots_out)
        actions["read_ballots"].triggered.connect(self.ask_for_ballots)

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

    def may_tell(self, again: Callable[[], object]) -> bool:
        """Return whether results may leave the window; while the round hides them, say so and offer to reveal them.

        Args:
            again: What was asked for, done once they are revealed.
        """
        view = self._window.view
        if view is None:
            return False
        withheld = hidden_results(view.session.study)
        if withheld is None:
            return True
        words = self.tr("{hidden} A document would show them.")
        told = words.format(hidden=sentence(withheld, view.session.study, view.session.script))
        action = self.tr("Reveal the results") if view.session.refusal is None else ""
        view.say(Severity.CAUTION, told, action, partial(self._reveal_and, again))
        if not self._withheld:
            view.session.changed.connect(self._on_changed)
        self._withheld = told
        return False

    def _reveal_and(self, again: Callable[[], object]) -> None:
        view = self._window.view
        if view is not None and view.session.edit(EditKind.REVEAL_RESULTS, reveal_results) is None:
            self._window.menus.show_session(view.session)
            again()

    def _on_changed(self, changed: Changed) -> None:
        """Say no longer that results are withheld once they are revealed, wherever that was done."""
        view = self._window.view
        if view is None or Part.ROUNDS not in changed.parts or view.session.study.current_round.hidden:
            return
        view.session.changed.disconnect(self._on_changed)
        if view.message.text == self._withheld:
            view.message.clear()
        self._withheld = ""

    def show_ballots_out(self) -> None:
        """Show where ballots are written from."""
        view = self._window.view
        if view is None:
            return
        from desktop.room.ballots_out import BallotsOut

        page = BallotsOut(view.session, view)
        page.place_wanted.connect(view.enter)
        self._window.aside.show(page)

    def ask_for_ballots(self) -> None:
        """Show where ballots are read, and ask for the files."""
        page = self._ballots_in()
        if page is not None:
            page.ask_and_read()

    def read_dropped(self, paths: Sequence[Path]) -> bool:
        """Read what looks like ballots among dropped files; return whether there were any and a study to read into."""
        from models.exchange.ballot_workbook.recognise import looks_like_ballot

        ballots = [path for path in paths if looks_like_ballot(path)]
        page = self._ballots_in() if ballots else None
        if page is None:
            return False
        page.read(ballots)
        return True

    def close_study(self) -> None:
        """Put away what belongs to the study that is closed."""
        self._withheld = ""
        if self.projector is not None:
            self.projector.close()

    def _ballots_in(self) -> BallotsIn | None:
        view = self._window.view
        if view is None:
            return None
        from desktop.room.ballots_in import BallotsIn

        page = BallotsIn(view.session, view)
        page.taken.connect(self._on_taken)
        self._window.aside.show(page)
        return page

    def _on_taken(self, count: int) -> None:
        words = self.tr("%n answer(s) taken over from ballots; undo takes all of them back.", "", count)
        self._window.aside.finish(words)

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
