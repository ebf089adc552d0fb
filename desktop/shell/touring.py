"""The first steps: opens the sample, goes from page to page with the user, and remembers how far they came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.guide.stops import SAMPLE, STOPS
from desktop.guide.tour_card import TourCard
from desktop.session.outcome import Changed
from desktop.shell import preferences

if TYPE_CHECKING:
    from desktop.shell.main_window import MainWindow


class Touring(QObject):
    """At most one tour, on the study that it has opened itself; it goes with that study."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._card: TourCard | None = None

    def start(self) -> None:
        """Go on where the user left off, or begin."""
        if self._card is None and not self._open():
            return
        reached = preferences.tour_stop()
        self._show(reached if reached < len(STOPS) - 1 else 0)

    def _open(self) -> bool:
        window = self._window
        if not window.open_target(SAMPLE) or window.view is None:
            return False
        self._card = TourCard(window.view)
        self._card.moved.connect(self._show)
        self._card.ended.connect(self._on_ended)
        self._card.destroyed.connect(self._on_gone)
        window.view.add_below(self._card)
        window.view.session.changed.connect(self._on_changed)
        return True

    def _show(self, number: int) -> None:
        view = self._window.view
        if self._card is None or view is None:
            return
        preferences.keep_tour(number, ended=False)
        self._card.show_stop(number, self._window.translator.script)
        self._card.show()
        view.go_to(STOPS[number].step)

    def _on_changed(self, changed: Changed) -> None:
        if changed.reading and self._card is not None:
            self._card.show_stop(self._card.stop, self._window.translator.script)

    def _on_ended(self) -> None:
        if self._card is not None:
            preferences.keep_tour(0, ended=True)
            self._card.hide()
            self._card.deleteLater()
            self._card = None

    def _on_gone(self) -> None:
        # Closed with its study; how far the user came is kept.
        self._card = None
