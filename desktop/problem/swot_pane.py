"""SWOT: findings in four quarters, the strategies drawn from them, and how far they support what ranks high."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.problem.quarters_view import QuartersView
from desktop.problem.strategies_view import StrategiesView
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.labels import ElidedLabel
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.page_stack import ShownStack
from desktop.widgets.segmented import SegmentedControl
from models.ranking.strategic_support import SUPPORT_AGREEMENT
from models.weighting.swot_priorities import SWOT_PRIORITIES

if TYPE_CHECKING:
    from desktop.problem.support_view import SupportView

_VIEWS = ("quarters", "strategies", "support")


class SwotPane(QWidget):
    """Three views of SWOT, one at a time.

    Attributes:
        compare_wanted: Findings are to be compared.
        chosen: What the user went to, or another view.
    """

    shows = (SUPPORT_AGREEMENT, *SUPPORT_AGREEMENT.needs, SWOT_PRIORITIES)
    compare_wanted = Signal()
    chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._views = SegmentedControl(_VIEWS, self)
        self._views.setObjectName("swot_views")
        self._progress = ElidedLabel(style=TextStyle.NOTE, parent=self)
        self._progress.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._progress.setObjectName("swot_progress")
        self._compare = SecondaryButton(parent=self)
        self._compare.setObjectName("swot_compare")
        head = QHBoxLayout()
        head.setSpacing(Space.WITHIN)
        head.addWidget(self._views)
        head.addWidget(self._progress, 1)
        head.addWidget(self._compare)
        self._stack = ShownStack(self)
        self._quarters = QuartersView(session, self._stack)
        self._stack.addWidget(self._quarters)
        self._strategies: StrategiesView | None = None
        self._support: SupportView | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self._views.chosen.connect(self._on_view)
        self._compare.clicked.connect(self.compare_wanted)
        self._quarters.chosen.connect(self.chosen)

    def main_thing(self) -> QWidget:
        """Return what the keys are for."""
        return self._view().main_thing()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._views.set_words([self.tr("Four quarters"), self.tr("Strategies"), self.tr("Support against closeness")])
        self._compare.setText(self.tr("Compare findings"))
        self._compare.setToolTip(self.tr("Ask the panel which findings weigh more: quarters first, then within each."))
        for view in (self._quarters, self._strategies, self._support):
            if view is not None:
                view.retranslate()

    def refresh(self) -> None:
        """Draw everything from the session."""
        outcome = self.session.result(SWOT_PRIORITIES)
        answered, asked = outcome.value.progress() if isinstance(outcome, Done) else (0, 0)
        facts = {"answered": f"{answered:,}", "asked": f"{asked:,}"}
        self._progress.setText(self.tr("{answered} of {asked} compared").format(**facts) if asked else "")
        self._compare.setEnabled(bool(asked))
        self._view().refresh()

    def can_add(self) -> bool:
        """Return whether something can be added in the view that is shown."""
        return self._views.current() != "support"

    def adds(self) -> str:
        """Return what is added here."""
        return self.tr("Add strategy") if self._views.current() == "strategies" else self.tr("Add finding")

    def can_remove(self) -> bool:
        """Return whether something is selected that can be removed."""
        swot = self.session.study.swot
        if self._views.current() == "strategies":
            return bool(swot.strategies)
        return self._views.current() == "quarters" and self._quarters.current in swot.factors

    def add(self) -> None:
        """Add a finding or a strategy."""
        view = self._view()
        if isinstance(view, QuartersView | StrategiesView):
            view.add()

    def remove(self) -> None:
        """Remove the selected finding or strategy."""
        view = self._view()
        if isinstance(view, QuartersView | StrategiesView):
            view.remove()

    def _view(self) -> QuartersView | StrategiesView | SupportView:
        """Return the view that is shown, made when it is first wanted."""
        current = self._views.current()
        if current == "strategies":
            if self._strategies is None:
                self._strategies = StrategiesView(self.session, self._stack)
                self._strategies.retranslate()
                self._stack.addWidget(self._strategies)
            return self._strategies
        if current == "support":
            if self._support is None:
                # Imported when it is first wanted: it takes pyqtgraph along.
                from desktop.problem.support_view import SupportView

                self._support = SupportView(self.session, self._stack)
                self._support.retranslate()
                self._stack.addWidget(self._support)
            return self._support
        return self._quarters

    def _on_view(self, _view: str) -> None:
        self.session.end_merge()
        self._stack.setCurrentWidget(self._view())
        self.refresh()
        self.chosen.emit("")
