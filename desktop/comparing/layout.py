"""The widgets of the page of comparisons and where they stand; the page fills them."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QApplication, QProgressBar, QVBoxLayout, QWidget

from desktop.comparing.asking_strip import AskingStrip
from desktop.comparing.choosing import Choosing
from desktop.comparing.data_view import DataView
from desktop.comparing.extremes_view import ExtremesView
from desktop.comparing.matrix_view import MatrixView
from desktop.comparing.order_view import OrderView
from desktop.comparing.points_view import PointsView
from desktop.comparing.question_view import QuestionView
from desktop.comparing.standing import Standing
from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.page import EmptyState, HintBar, PageHeader
from desktop.widgets.page_stack import ShownStack
from desktop.widgets.scrolling import scrolled
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.theme import theme, theme_notifier
from models.problem.choices import Asking

QUESTION: Final = "question"
MATRIX: Final = "matrix"
DATA: Final = "data"


class CompareLayout(QWidget):
    """Everything on the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader(parent=self)
        self.views = SegmentedControl((QUESTION, MATRIX, DATA))
        self.views.setObjectName("compare_views")
        self.panel = self._toggle("panel_weights_toggle")
        self.options = self._toggle("asking_toggle")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.strip = AskingStrip()
        self.strip.hide()
        self.message = InlineMessage()
        self.message.setObjectName("compare_message")
        self.choosing = Choosing()
        self.question = QuestionView()
        self.extremes = ExtremesView()
        self.points = PointsView()
        self.order = OrderView()
        self.matrix = MatrixView()
        self.data = DataView()
        self.shown = ShownStack()
        self.empty = EmptyState()
        self.empty.setObjectName("compare_empty")
        self.body = SideBySide()
        self.hint = HintBar()
        self._areas = {view: scrolled(view) for view in self._views()}
        self._lay_out()

    def _views(self) -> tuple[QWidget, ...]:
        return self.question, self.extremes, self.points, self.order, self.matrix, self.data

    def _toggle(self, name: str) -> SecondaryButton:
        button = SecondaryButton(parent=self)
        button.setObjectName(name)
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        for action in (self.options, self.panel, self.views):
            self.header.add_action(action)
        for area in self._areas.values():
            self.shown.addWidget(area)
        self.body.addWidget(self.choosing)
        self.body.addWidget(self.shown)
        self.body.setStretchFactor(1, 1)
        self.body.setSizes([296, 744])
        self.body.set_first_below(self.shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        for above in (self.header, self.progress, self.strip, self.message):
            column.addWidget(above)
        column.addWidget(self.body, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.hint)
        self.options.toggled.connect(self.strip.setVisible)
        theme_notifier.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        # The least that a question can be read in; more of it is scrolled to.
        self.shown.setMinimumSize(theme().scaled(400), theme().scaled(420))

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.header.set_title(self.tr("Compare"))
        self.views.set_words((self.tr("Question"), self.tr("Matrix  (m)"), self.tr("Scores' weights  (w)")))
        self.panel.setText(self.tr("Panel's weights  (g)"))
        self.options.setText(self.tr("How it is asked  (h)"))
        self.progress.setAccessibleName(self.tr("Questions answered by this expert"))
        self.message.clear()
        for view in (self.choosing, self.question, self.extremes, self.points, self.order, self.matrix, self.data):
            view.retranslate()

    def asking_view(self, standing: Standing) -> QuestionView | ExtremesView | PointsView | OrderView:
        """Return the view that asks what stands."""
        if not standing.whole:
            return self.question
        if standing.asking is Asking.POINTS:
            return self.points
        return self.order if standing.asking is Asking.ORDER else self.extremes

    def show_view(self, view: QWidget) -> None:
        """Show one of the views; keys that went to the one before go to it."""
        before = self.view()
        if before is view:
            return
        # What the scores say is no one expert's, and of all criteria at once.
        self.choosing.setVisible(view is not self.data)
        focused = QApplication.focusWidget()
        keys = focused is not None and (focused is before or before.isAncestorOf(focused))
        self.shown.setCurrentWidget(self._areas[view])
        if keys:
            view.setFocus()

    def view(self) -> QWidget:
        """Return the view that is shown: what the keys are for."""
        area = self.shown.currentWidget()
        return next(view for view, held in self._areas.items() if held is area)

    def show_progress(self, given: int, asked: int) -> None:
        """Show how far the expert is, painted with everything else: a progress bar would paint itself at once."""
        self.progress.setUpdatesEnabled(False)
        self.progress.setRange(0, asked)
        self.progress.setValue(given)
        self.progress.setUpdatesEnabled(True)

    def refuse(self, words: str) -> None:
        """Say why something cannot be taken."""
        self.message.show_message(Severity.PROBLEM, words)

    def set_ready(self, *, ready: bool, hidden: bool) -> None:
        """Show the body, or what an empty page says; while results are hidden, no way to the panel's."""
        for widget in (self.body, self.progress, self.views, self.panel, self.options):
            widget.setVisible(ready)
        self.panel.setVisible(ready and not hidden)
        self.strip.setVisible(ready and self.options.isChecked())
        self.empty.setVisible(not ready)
