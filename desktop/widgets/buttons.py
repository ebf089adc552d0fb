"""The buttons beside Qt's plain one: the page's one main action, and actions inside a sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from desktop.widgets.icons import ThemedIcon
from desktop.widgets.palette import Colour


def plain(text: str) -> str:
    """Return a name for a button: on one, "S&T" alone would lose its sign and have its T underlined."""
    return text.replace("&", "&&")


class PrimaryButton(QPushButton):
    """The one thing to do on a page; there is never a second one."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)


class SecondaryButton(QPushButton):
    """Any other action, with an icon before the word where that helps."""

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)
        if icon:
            ThemedIcon(self, icon)


class LinkButton(QPushButton):
    """An action that reads as part of a sentence."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class IconButton(QToolButton):
    """A small button with an icon, for closing and the like; its word is the accessible name and the tooltip."""

    def __init__(self, icon: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTip(word)
        self.setAccessibleName(word)
        ThemedIcon(self, icon, Colour.SECONDARY)
