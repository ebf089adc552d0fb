"""A button that opens a list of further actions, made anew each time from what is selected."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.widgets.buttons import SecondaryButton


class Offer(Struct, frozen=True):
    """One action.

    Attributes:
        key: What signals say.
        text: What it is called.
        enabled: Whether it can be done now.
        keys: The keys that do it as well, as "Ctrl+V".
        under: Further choices below it; none for an action of its own.
    """

    key: str
    text: str
    enabled: bool = True
    keys: str = ""
    under: tuple[Offer, ...] = ()


class MoreButton(SecondaryButton):
    """Opens the offers that it was last given.

    Attributes:
        asked: The list is about to open: the moment to give it what it offers.
        wanted: The key of the action that was chosen.
    """

    asked = Signal()
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.asked)
        self._menu.triggered.connect(self._on_triggered)
        self.setMenu(self._menu)

    def offer(self, offers: Sequence[Offer]) -> None:
        """Offer these actions."""
        self._menu.clear()
        _fill(self._menu, offers)

    def popup(self, where: QPoint) -> None:
        """Open the list at a place on the screen."""
        self._menu.popup(where)

    def _on_triggered(self, action: QAction) -> None:
        self.wanted.emit(str(action.data()))


def _fill(menu: QMenu, offers: Sequence[Offer]) -> None:
    for offer in offers:
        if offer.under:
            below = menu.addMenu(offer.text)
            below.setEnabled(offer.enabled)
            _fill(below, offer.under)
            continue
        action = menu.addAction(f"{offer.text}\t{offer.keys}" if offer.keys else offer.text)
        action.setData(offer.key)
        action.setEnabled(offer.enabled)
