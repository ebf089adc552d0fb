"""Other initiatives, each a way to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.buttons import LinkButton


class InitiativeLinks(QWidget):
    """A column of names that can be gone to; too long ones are cut and whole on hover."""

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
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setProperty("level", "left")
        self.clicked.connect(self._on_clicked)

    def show_link(self, key: str, text: str) -> None:
        self._key, self._text = key, text
        self.setAccessibleName(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width() - 12)
        self.setText(shown)
        self.setToolTip(self._text if shown != self._text else "")

    def _on_clicked(self) -> None:
        self.wanted.emit(self._key)
