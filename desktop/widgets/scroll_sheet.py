"""A column that scrolls where it is higher than its place, for cards with much on them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.measures import Space


class ScrollSheet(QScrollArea):
    """Scrolls down only; what it holds is made with `sheet` as its parent and goes into `column`.

    Made first and filled then, since a style sheet is worked out anew for a whole tree of widgets that is moved.

    Attributes:
        sheet: The parent of what is shown.
        column: Its layout.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet = QWidget(self)
        self.sheet.setProperty("scrolled", True)  # noqa: FBT003 - Qt's own signature
        self.column = QVBoxLayout(self.sheet)
        self.column.setContentsMargins(0, 0, Space.WITHIN, 0)
        self.column.setSpacing(Space.TIGHT)
        self.setWidget(self.sheet)
        self._name_itself()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest thing in it: nobody could scroll to what is cut at its side."""
        least = super().minimumSizeHint()
        return QSize(self.sheet.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(), least.height())

    def changeEvent(self, event: QEvent) -> None:
        """Name itself again once the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_itself()

    def _name_itself(self) -> None:
        # The keys scroll it, so it takes the focus, and must say what it is.
        self.setAccessibleName(self.tr("Details"))
