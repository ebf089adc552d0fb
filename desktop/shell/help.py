"""Two sheets of help: the keys, and what BayPath is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.widgets.labels import SectionLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.sheet import ReadingSheet


class KeyboardDialog(ReadingSheet):
    """The keys that work everywhere, and those of the pages that are filled in by key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("keyboard_dialog", parent, width=520)
        self.show_all()

    def fill(self) -> None:
        """Write the keys."""
        self.setWindowTitle(self.tr("Keyboard"))
        everywhere = [
            ("F1", self.tr("Help on this page")),
            ("Ctrl+1 … 9, 0", self.tr("Go to a step")),
            ("Ctrl+K", self.tr("Find a page, a criterion, an initiative, an expert or a command")),
            ("Ctrl+Z", self.tr("Undo")),
            ("Ctrl+Shift+Z", self.tr("Redo")),
            ("Ctrl+C, Ctrl+V", self.tr("Copy and paste tables as in a spreadsheet")),
            ("Ctrl++, Ctrl+-, Ctrl+Alt+0", self.tr("Text larger, smaller, normal")),
            ("F11", self.tr("Projector mode")),
            ("F5", self.tr("Open the window for the projector: arrow keys turn its slides, Esc closes it")),
            ("Ctrl+Shift+H", self.tr("Hide results until they are revealed, and reveal them")),
            ("F2, Enter", self.tr("Edit what is selected")),
            ("Esc", self.tr("Leave a field as it was")),
        ]
        lists = [
            ("Ins, Del", self.tr("Add and remove")),
            ("Enter", self.tr("In a name: back to the list")),
            ("Alt+↑, Alt+↓", self.tr("Move up and down")),
            ("Alt+←, Alt+→", self.tr("Move a criterion out of its parent, or under the one before it")),
            ("Shift+Tab, Tab", self.tr("The same, while its name is written")),
            ("Ctrl+D", self.tr("Split a criterion into two")),
            ("Ctrl+V", self.tr("Paste a list or a table, after a look at what it would change")),
            (
                "Enter, Enter",
                self.tr("On the graph: take an initiative in hand, and draw or remove the arrow to another"),
            ),
        ]
        # One grid for all, so that every meaning begins at the same place.
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.MARGIN)
        grid.setColumnStretch(1, 1)
        self._add(grid, self.tr("Everywhere"), everywhere)
        self._add(grid, self.tr("Criteria, initiatives and experts"), lists)
        self.column.addLayout(grid)
        self.name_close(self.tr("Close"))

    def _add(self, grid: QGridLayout, title: str, keys: list[tuple[str, str]]) -> None:
        heading = SectionLabel(title, self.sheet)
        heading.setContentsMargins(0, Space.WITHIN if grid.count() else 0, 0, 0)
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        top = Qt.AlignmentFlag.AlignTop
        for key, meaning in keys:
            row = grid.rowCount()
            grid.addWidget(TextLabel(key, secondary=True, parent=self.sheet), row, 0, top)
            grid.addWidget(TextLabel(meaning, wrap=True, parent=self.sheet), row, 1)


class AboutDialog(ReadingSheet):
    """What BayPath is, and which version."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("about_dialog", parent)
        self.show_all()

    def fill(self) -> None:
        """Write what it is."""
        self.setWindowTitle(self.tr("About BayPath"))
        self.column.addWidget(SectionLabel("BayPath " + _version(), self.sheet))
        words = self.tr(
            "BayPath helps expert panels choose and phase co-operation initiatives: from pairwise comparisons and "
            "scores to weights, rankings by AHP and TOPSIS, and a blueprint in Excel."
        )
        self.column.addWidget(TextLabel(words, wrap=True, parent=self.sheet))
        licence = self.tr("Free software under the MIT licence.")
        self.column.addWidget(TextLabel(licence, secondary=True, parent=self.sheet))
        self.name_close(self.tr("Close"))


def _version() -> str:
    try:
        return version("baypath")
    except PackageNotFoundError:
        return ""
