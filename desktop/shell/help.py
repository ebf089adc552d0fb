"""The two pages of help: the keys, and what BayPath is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.labels import SectionLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.theme import theme


class _Sheet(QDialog):
    """A sheet of help that can stay open beside the work."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme().scaled(440))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.MARGIN, Space.MARGIN, Space.MARGIN, Space.BETWEEN)
        self.column.setSpacing(Space.BETWEEN)

    def finish(self, close: str) -> None:
        """Put the button below everything else."""
        buttons = QDialogButtonBox()
        button = SecondaryButton(close)
        button.setObjectName("help_close")
        button.setDefault(True)
        button.clicked.connect(self.close)
        buttons.addButton(button, QDialogButtonBox.ButtonRole.RejectRole)
        self.column.addWidget(buttons)


class KeyboardDialog(_Sheet):
    """The keys that work everywhere, and those of the pages that are filled in by key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setObjectName("keyboard_dialog")
        self.setWindowTitle(self.tr("Keyboard"))
        everywhere = [
            ("Ctrl+1 … 8", self.tr("Go to a step")),
            ("Ctrl+Z", self.tr("Undo")),
            ("Ctrl+Shift+Z", self.tr("Redo")),
            ("Ctrl+C, Ctrl+V", self.tr("Copy and paste tables as in a spreadsheet")),
            ("Ctrl++, Ctrl+-, Ctrl+0", self.tr("Text larger, smaller, normal")),
            ("F2, Enter", self.tr("Edit what is selected")),
            ("Esc", self.tr("Leave a field as it was")),
        ]
        lists = [
            ("Ins, Del", self.tr("Add and remove")),
            ("Alt+↑, Alt+↓", self.tr("Move up and down")),
            ("Alt+←, Alt+→", self.tr("Move a criterion out of its parent, or under the one before it")),
        ]
        self._add(self.tr("Everywhere"), everywhere)
        self._add(self.tr("Criteria, initiatives and experts"), lists)
        self.finish(self.tr("Close"))

    def _add(self, title: str, keys: list[tuple[str, str]]) -> None:
        self.column.addWidget(SectionLabel(title))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.MARGIN)
        grid.setColumnStretch(1, 1)
        for row, (key, meaning) in enumerate(keys):
            grid.addWidget(TextLabel(key, secondary=True), row, 0)
            grid.addWidget(TextLabel(meaning), row, 1)
        self.column.addLayout(grid)


class AboutDialog(_Sheet):
    """What BayPath is, and which version."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About BayPath"))
        self.column.addWidget(SectionLabel("BayPath " + _version()))
        words = self.tr(
            "BayPath helps expert panels choose and phase co-operation initiatives: from pairwise comparisons and "
            "scores to weights, rankings by AHP and TOPSIS, and a blueprint in Excel."
        )
        self.column.addWidget(TextLabel(words, wrap=True))
        self.column.addWidget(TextLabel(self.tr("Free software under the MIT licence."), secondary=True))
        self.finish(self.tr("Close"))


def _version() -> str:
    try:
        return version("baypath")
    except PackageNotFoundError:
        return ""
