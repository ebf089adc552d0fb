"""Pages of which one is shown, scrolled where the window is smaller than the page can be: nothing is squeezed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class ShownStack(QStackedWidget):
    """Asks for the room of what is shown, not for that of the largest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Return the least room of the page that is shown."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else QSize(0, 0)

    def sizeHint(self) -> QSize:
        """Return the least room too: the area gives all that there is."""
        return self.minimumSizeHint()

    def heightForWidth(self, _width: int) -> int:
        """Return the least height of the page that is shown; left alone, it would be that of the highest."""
        return self.minimumSizeHint().height()


class PageStack(ShownStack):
    """The pages of a window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("scrolled", True)  # noqa: FBT003 - Qt's own signature


class PageArea(QScrollArea):
    """Holds a `PageStack`; large text on a small screen is scrolled to, and what takes the focus comes into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stack = PageStack(self)
        self.setWidget(self.stack)
        self.stack.installEventFilter(self)
        self.stack.currentChanged.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        """Return little: all else is scrolled to."""
        return QSize(320, 240)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take up what a page asks for anew, for instance in another language or with larger text."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        least = self.stack.minimumSizeHint()
        if least != self.stack.minimumSize():
            self.stack.setMinimumSize(least)
