"""The widgets of the page of scores and where they stand; the page fills them."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.scoring.asked_view import AskedView
from desktop.scoring.grid_view import GridView
from desktop.scoring.measured_view import MeasuredView
from desktop.scoring.one_view import OneView
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage
from desktop.widgets.page import EmptyState, HintBar, PageHeader
from desktop.widgets.page_stack import ShownStack
from desktop.widgets.scrolling import scrolled
from desktop.widgets.segmented import SegmentedControl

EXPERT: Final = "expert"
ONE: Final = "one"
PANEL: Final = "panel"
MEASURED: Final = "measured"
ASKED: Final = "asked"


class ScoreLayout(QWidget):
    """Everything on the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader()
        self.views = SegmentedControl((EXPERT, ONE, PANEL, MEASURED, ASKED))
        self.views.setObjectName("score_views")
        self.message = InlineMessage()
        self.message.setObjectName("score_message")
        self.grid = GridView()
        self.one = OneView()
        self.measured = MeasuredView()
        self.asked = AskedView()
        self.empty = EmptyState()
        self.empty.setObjectName("score_empty")
        self.shown = ShownStack()
        self.hint = HintBar()
        self._one_area = scrolled(self.one)
        self.header.add_action(self.views)
        for widget in (self.grid, self._one_area, self.measured, self.asked, self.empty):
            self.shown.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN + Space.TIGHT)
        column.addWidget(self.header)
        column.addWidget(self.message)
        column.addWidget(self.shown, 1)
        column.addWidget(self.hint)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.header.set_title(self.tr("Score"))
        self.views.set_words(
            (
                self.tr("Grid"),
                self.tr("One at a time  (o)"),
                self.tr("Whole panel"),
                self.tr("Measured values"),
                self.tr("Who scores what"),
            )
        )
        self.message.clear()
        for view in (self.grid, self.one, self.measured, self.asked):
            view.retranslate()

    def show_view(self, view: QWidget) -> None:
        """Show one of the views."""
        self.shown.setCurrentWidget(self._one_area if view is self.one else view)

    def view(self) -> QWidget:
        """Return the view that is shown."""
        shown = self.shown.currentWidget()
        return self.one if shown is self._one_area or shown is None else shown
