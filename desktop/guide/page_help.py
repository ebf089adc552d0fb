"""Help on the page that is shown: it stays open beside the work, and turns to each page that is gone to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.guide.texts import PARTS, help_text
from desktop.shell.pages import STEP
from desktop.translator import Translator
from desktop.widgets.labels import SectionLabel, TextLabel
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.sheet import ReadingSheet


class PageHelp(ReadingSheet):
    """What the page is for, what to do, how to read it, and what may be missing."""

    def __init__(self, translator: Translator, page: str, parent: QWidget) -> None:
        """Show the help on a page.

        Args:
            translator: Says which language is in force.
            page: The key of a step, or ``start``.
            parent: The window.
        """
        super().__init__("page_help", parent, width=520)
        self._translator = translator
        self._page = page
        self.show_all()

    def show_page(self, page: str) -> None:
        """Turn to another page."""
        if page != self._page:
            self._page = page
            self.show_all()

    def fill(self) -> None:
        """Write the help on the page."""
        script = self._translator.script
        name = STEP[self._page].label() if self._page in STEP else self.tr("Start page")
        self.setWindowTitle(self.tr("Help: {page}").format(page=name))
        self.name_close(self.tr("Close"))
        titles = {
            "steps": self.tr("What to do"),
            "reading": self.tr("How to read it"),
            "missing": self.tr("When something is missing"),
            "keys": self.tr("Keys"),
        }
        title = TextLabel(name, TextStyle.TITLE, wrap=True, parent=self.sheet)
        title.setObjectName("help_title")
        self.column.addWidget(title)
        for part in PARTS:
            words = help_text(self._page, part, script)
            if not words:
                continue
            if part in titles:
                heading = SectionLabel(titles[part], self.sheet)
                heading.setContentsMargins(0, Space.WITHIN, 0, 0)
                self.column.addWidget(heading)
            if part == "steps":
                self._add_steps(words.split("\n"))
                continue
            for line in words.split("\n"):
                label = TextLabel(line, wrap=True, parent=self.sheet)
                label.setObjectName(f"help_{part}")
                self.column.addWidget(label)

    def _add_steps(self, lines: Sequence[str]) -> None:
        """Write numbered lines, each number beside its words: what runs on begins where the words do."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.WITHIN)
        grid.setVerticalSpacing(Space.WITHIN)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(lines):
            number, _, words = line.partition(" ")
            label = TextLabel(words, wrap=True, parent=self.sheet)
            label.setObjectName("help_steps")
            grid.addWidget(TextLabel(number, secondary=True, parent=self.sheet), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        self.column.addLayout(grid)
