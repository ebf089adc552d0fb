"""Other initiatives, each a way to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.buttons import LinkButton, plain
from desktop.widgets.line_breaking import broken
from desktop.widgets.measures import Space, TextStyle


class InitiativeLinks(QWidget):
    """A column of names that can be gone to; long ones go over several lines."""

    wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Stand ready; each link is called ``<name>_<key>``."""
        super().__init__(parent)
        self._name = name
        self._links: list[_Link] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_links(self, links: Sequence[tuple[str, str]]) -> None:
        """Show these keys by their names."""
        while len(self._links) < len(links):
            link = _Link(self)
            link.wanted.connect(self.wanted)
            self._column.addWidget(link)
            self._links.append(link)
        for place, link in enumerate(self._links):
            shown = place < len(links)
            link.setObjectName(f"{self._name}_{links[place][0]}" if shown else "")
            if shown:
                link.show_link(*links[place])
            link.setVisible(shown)


class _Link(LinkButton):
    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._key = self._text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("level", "left")
        self.clicked.connect(self._on_clicked)

    def show_link(self, key: str, text: str) -> None:
        self._key, self._text = key, text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        return len(self._lines(width)) * self.fontMetrics().lineSpacing() + 2 * Space.TIGHT

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lines(self, width: int) -> list[str]:
        # A style sheet makes it bold, which the theme's own font for such text is too.
        room = QRectF(0, 0, max(width - 2 * Space.TIGHT - 2, 1), 10_000)
        return broken(self._text, TextStyle.BODY, room, bold=True).shown

    def _fit(self) -> None:
        self.setText(plain("\n".join(self._lines(self.width()))))

    def _on_clicked(self) -> None:
        self.wanted.emit(self._key)
