"""A sheet that can stay open beside the work: help, settings, and what else is no page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QVBoxLayout, QWidget

from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.measures import FOCUS_RING, Space
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.theme import theme

_OF_SCREEN = 0.85


class Sheet(QDialog):
    """Scrolls where it is higher than the screen; closed by Esc or its one button.

    Attributes:
        sheet: The parent of what is shown.
        column: Its layout.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, width: int = 440) -> None:
        """Make an empty sheet.

        Args:
            name: Its object name; the button is called ``<name>_close``.
            parent: The window that it belongs to.
            width: Its least width, before the text size.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._width = width
        self._scroll = ScrollSheet(self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet, self.column = self._scroll.sheet, self._scroll.column
        self.column.setContentsMargins(Space.MARGIN, Space.MARGIN, Space.MARGIN, Space.WITHIN)
        self.column.setSpacing(Space.BETWEEN)
        self._buttons = QDialogButtonBox(self)
        self._close = SecondaryButton(parent=self._buttons)
        self._close.setObjectName(f"{name}_close")
        self._close.setDefault(True)
        self._close.clicked.connect(self.close)
        self._buttons.addButton(self._close, QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.setContentsMargins(Space.MARGIN, Space.WITHIN, Space.MARGIN, Space.BETWEEN)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._buttons)

    def name_close(self, word: str) -> None:
        """Write on the button."""
        self._close.setText(word)

    def sizeHint(self) -> QSize:
        """Return the size of what is shown, within the screen."""
        width = max(theme().scaled(self._width), self.sheet.minimumSizeHint().width())
        wanted = self.sheet.heightForWidth(width) if self.sheet.hasHeightForWidth() else self.sheet.sizeHint().height()
        # The area keeps room for the ring of its focus.
        height = wanted + self._buttons.sizeHint().height() + 2 * FOCUS_RING
        room = self.screen().availableSize()
        return QSize(min(width, int(room.width() * _OF_SCREEN)), min(height, int(room.height() * _OF_SCREEN)))

    def showEvent(self, event: QShowEvent) -> None:
        """Take all the room that is wanted: left alone, a dialog takes two thirds of the screen at most."""
        if not event.spontaneous():
            self.resize(self.sizeHint())
        super().showEvent(event)


class ReadingSheet(Sheet):
    """A sheet that is only read: what stands on it is made anew when the language changes."""

    def show_all(self) -> None:
        """Write everything in the language of the window."""
        # What is put into something visible is hidden until the event loop turns, and would not count for the size.
        self.sheet.hide()
        clear(self.column)
        self.fill()
        self.column.addStretch(1)
        self.sheet.show()
        self.resize(self.sizeHint())

    def fill(self) -> None:
        """Add what is to be read to `column`."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_all()


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, below = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif below is not None:
            clear(below)
