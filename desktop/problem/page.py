"""The page of the first step: what is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop.place import Place
from desktop.problem.criteria_pane import CriteriaPane
from desktop.problem.gaps import Gap, first_gap
from desktop.session.session import Session
from desktop.shell.labels import script_label
from desktop.shell.step_page import StepPage
from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.measures import Space
from desktop.widgets.page import HintBar, PageHeader
from models.problem.criteria import GOAL
from models.study import Part
from models.weighting.panel_weights import WEIGHTS

if TYPE_CHECKING:
    from desktop.problem.initiatives_pane import InitiativesPane

_CRITERIA, _INITIATIVES = range(2)


class ProblemPage(StepPage):
    """The criteria tree and the initiatives, one at a time."""

    reads = frozenset([Part.FRAME, Part.CRITERIA, Part.INITIATIVES, Part.INDICATORS, Part.PLAN])
    shows = (WEIGHTS,)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Stand ready; the first `refresh` comes when the page is first shown."""
        super().__init__(session, parent)
        self._gap: Gap | None = None
        self._header = PageHeader(parent=self)
        self._add = SecondaryButton(icon="plus")
        self._add.setObjectName("problem_add")
        self._add_under = SecondaryButton()
        self._add_under.setObjectName("problem_add_under")
        self._remove = SecondaryButton()
        self._remove.setObjectName("problem_remove")
        self._add.setToolTip("Ins")
        self._add_under.setToolTip("Shift+Ins")
        self._remove.setToolTip("Del")
        for button in (self._add, self._add_under, self._remove):
            self._header.add_action(button)
        self._tabs = QTabBar(self)
        self._tabs.setObjectName("problem_tabs")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.addTab("")
        self._tabs.addTab("")
        self._panes = QStackedWidget(self)
        self._criteria = CriteriaPane(session, self._panes)
        self._panes.addWidget(self._criteria)
        self._made_initiatives: InitiativesPane | None = None
        self._hint = HintBar(self)
        self._hint.setObjectName("problem_hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(self._header)
        column.addWidget(self._tabs)
        column.addWidget(self._panes, 1)
        column.addWidget(self._hint)
        self._tabs.currentChanged.connect(self._on_tab)
        self._criteria.chosen.connect(self._offer_removal)
        self._hint.action_triggered.connect(self._on_hint)
        self._add.clicked.connect(self._on_add)
        self._add_under.clicked.connect(self._on_add_under)
        self._remove.clicked.connect(self._on_remove)

    def main_thing(self) -> QWidget:
        """Return the tree, or the table."""
        return self._criteria.main_thing() if self._tabs.currentIndex() == _CRITERIA else self._initiatives.main_thing()

    def turn_to(self, place: Place) -> None:
        """Show the criterion or the initiative that a link is about."""
        if place.initiative or place.part == "initiatives":
            self._tabs.setCurrentIndex(_INITIATIVES)
        elif place.node or place.part == "criteria":
            self._tabs.setCurrentIndex(_CRITERIA)
        if place.initiative in self.session.study.initiatives.initiatives:
            self._initiatives.go_to(place.initiative)
        elif place.node in self.session.study.criteria.criteria:
            self._criteria.go_to(place.node)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._header.set_title(self.tr("Problem"))
        self._tabs.setTabText(_CRITERIA, self.tr("Criteria"))
        self._tabs.setTabText(_INITIATIVES, self.tr("Initiatives"))
        self._add_under.setText(self.tr("Add sub-criterion"))
        self._remove.setText(self.tr("Remove"))
        self._criteria.retranslate()
        if self._made_initiatives is not None:
            self._made_initiatives.retranslate()

    def refresh(self) -> None:
        """Draw everything from the session."""
        study = self.session.study
        main, leaves = len(study.criteria.children(GOAL)), len(study.criteria.leaves)
        counts = (
            self.tr("%n main criteria", "", main),
            self.tr("%n leaves", "", leaves),
            self.tr("%n initiatives", "", len(study.initiatives.initiatives)),
        )
        self._header.set_subtitle(" · ".join(counts))
        criteria = self._tabs.currentIndex() == _CRITERIA
        self._add.setText(self.tr("Add criterion") if criteria else self.tr("Add initiative"))
        self._add_under.setVisible(criteria)
        if criteria:
            self._criteria.refresh()
        else:
            self._initiatives.refresh()
        self._offer_removal()
        self._show_hint()

    @property
    def _initiatives(self) -> InitiativesPane:
        """The second pane, made when it is first wanted."""
        if self._made_initiatives is None:
            from desktop.problem.initiatives_pane import InitiativesPane

            self._made_initiatives = InitiativesPane(self.session, self._panes)
            self._made_initiatives.retranslate()
            self._panes.addWidget(self._made_initiatives)
        return self._made_initiatives

    def _show_hint(self) -> None:
        study, script = self.session.study, self.session.script
        self._gap = None
        if not study.criteria.criteria:
            self._hint.set_hint(self.tr("Begin with what matters, then list what could be done."))
        elif len(study.initiatives.initiatives) < 2:
            self._hint.set_hint(self.tr("Now list the initiatives."), self.tr("Initiatives"))
        elif (gap := first_gap(study, script)) is not None:
            self._gap = gap
            words = self.tr("%n name(s) are not written in {language} yet.", "", gap.count)
            self._hint.set_hint(words.format(language=script_label(script)), self.tr("Write the first"))
        else:
            self._hint.set_hint(self.tr("The problem is set out. Next: who judges."), self.tr("Panel"))

    def _offer_removal(self, _node: str = "") -> None:
        if self._tabs.currentIndex() == _CRITERIA:
            self._remove.setEnabled(self._criteria.node() != GOAL)
        else:
            self._remove.setEnabled(bool(self.session.study.initiatives.initiatives))

    def _on_tab(self, tab: int) -> None:
        self.session.end_merge()
        self._panes.setCurrentWidget(self._criteria if tab == _CRITERIA else self._initiatives)
        self.refresh()

    def _on_hint(self) -> None:
        if len(self.session.study.initiatives.initiatives) < 2:
            self._tabs.setCurrentIndex(_INITIATIVES)
        elif self._gap is None:
            self.step_wanted.emit("panel")
        elif self._gap.criterion:
            self._tabs.setCurrentIndex(_CRITERIA)
            self._criteria.go_to(self._gap.criterion)
        else:
            self._tabs.setCurrentIndex(_INITIATIVES)
            self._initiatives.go_to(self._gap.initiative)

    def _on_add(self) -> None:
        if self._tabs.currentIndex() == _CRITERIA:
            self._criteria.add_here()
        else:
            self._initiatives.add()

    def _on_add_under(self) -> None:
        self._criteria.add_under(self._criteria.node())

    def _on_remove(self) -> None:
        if self._tabs.currentIndex() == _CRITERIA:
            self._criteria.remove(self._criteria.node())
        else:
            self._initiatives.remove()
