"""The page of the first step: what is decided."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from desktop.place import Place
from desktop.problem.criteria_pane import CriteriaPane
from desktop.problem.gaps import Gap, first_gap
from desktop.session.outcome import Changed
from desktop.session.session import Session
from desktop.shell.labels import script_label
from desktop.shell.step_page import StepPage
from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.measures import Space
from desktop.widgets.more_button import MoreButton
from desktop.widgets.page import HintBar, PageHeader
from desktop.widgets.page_stack import ShownStack
from models.computing.computation import Computation
from models.problem.criteria import GOAL
from models.problem.swot import SWOT, SWOT_NODES
from models.study import Part

if TYPE_CHECKING:
    from desktop.problem.initiatives_pane import InitiativesPane
    from desktop.problem.swot_pane import SwotPane
    from desktop.shell.paste_card import Lines

_CRITERIA, _INITIATIVES, _SWOT, _FRAME = range(4)
_PARTS: Final = {"criteria": _CRITERIA, "initiatives": _INITIATIVES, "swot": _SWOT, "frame": _FRAME}
_MODULES: Final = {
    _INITIATIVES: ("desktop.problem.initiatives_pane", "InitiativesPane"),
    _SWOT: ("desktop.problem.swot_pane", "SwotPane"),
    _FRAME: ("desktop.problem.frame_pane", "FramePane"),
}
"""Panes that are imported and made when they are first wanted."""


class _Pane(Protocol):
    @property
    def shows(self) -> tuple[Computation[Any], ...]: ...

    def main_thing(self) -> QWidget: ...

    def retranslate(self) -> None: ...

    def refresh(self) -> None: ...


class ProblemPage(StepPage):
    """The criteria tree, the initiatives, SWOT and what the study is set up with, one at a time."""

    reads = frozenset([Part.FRAME, Part.CRITERIA, Part.INITIATIVES, Part.INDICATORS, Part.SWOT, Part.PLAN])

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
        self._more = MoreButton()
        self._more.setObjectName("problem_more")
        self._add.setToolTip("Ins")
        self._add_under.setToolTip("Shift+Ins")
        self._remove.setToolTip("Del")
        for button in (self._add, self._add_under, self._remove, self._more):
            self._header.add_action(button)
        self._tabs = QTabBar(self)
        self._tabs.setObjectName("problem_tabs")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for _ in _PARTS:
            self._tabs.addTab("")
        self._panes = ShownStack(self)
        self._criteria = CriteriaPane(session, self._panes)
        self._panes.addWidget(self._criteria)
        self._made: dict[int, Any] = {_CRITERIA: self._criteria}
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
        self._criteria.chosen.connect(self._offer_actions)
        self._criteria.menu_wanted.connect(self._on_menu)
        self._hint.action_triggered.connect(self._on_hint)
        self._add.clicked.connect(self._on_add)
        self._add_under.clicked.connect(self._on_add_under)
        self._remove.clicked.connect(self._on_remove)
        self._more.asked.connect(self._on_more_asked)
        self._more.wanted.connect(self._on_more)

    def main_thing(self) -> QWidget:
        """Return what the keys are for in the pane that is shown."""
        return self._pane().main_thing()

    def add_one(self) -> None:
        """Add a criterion, an initiative or a finding, whatever the pane that is shown lists."""
        if self._add.isVisible():
            self._add.click()

    def turn_to(self, place: Place) -> None:
        """Show the criterion, the initiative or the part of the page that a link is about."""
        study = self.session.study
        if place.part in _PARTS:
            self._tabs.setCurrentIndex(_PARTS[place.part])
        elif place.initiative:
            self._tabs.setCurrentIndex(_INITIATIVES)
        elif place.node in SWOT_NODES:
            self._tabs.setCurrentIndex(_SWOT)
        elif place.node:
            self._tabs.setCurrentIndex(_CRITERIA)
        if place.initiative in study.initiatives.initiatives:
            self._initiatives.go_to(place.initiative)
        elif place.node in study.criteria.criteria:
            self._criteria.go_to(place.node)

    def offer_table(self, lines: Lines) -> None:
        """Show what a table that was dropped would do: its headings say to what, else the pane that is shown does."""
        from models.exchange.pasting.initiatives import heads_initiatives

        named = heads_initiatives(self.session.study, lines)
        criteria = self._tabs.currentIndex() != _INITIATIVES if named is None else not named
        self._tabs.setCurrentIndex(_CRITERIA if criteria else _INITIATIVES)
        (self._criteria if criteria else self._initiatives).offer_lines(lines)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._header.set_title(self.tr("Problem"))
        words = (self.tr("Criteria"), self.tr("Initiatives"), self.tr("SWOT"), self.tr("Set-up"))
        for tab, text in enumerate(words):
            self._tabs.setTabText(tab, text)
        self._tabs.setAccessibleName(self.tr("Parts of the problem"))
        self._add_under.setText(self.tr("Add sub-criterion"))
        self._remove.setText(self.tr("Remove"))
        self._more.setText(self.tr("More"))
        for pane in self._made.values():
            pane.retranslate()

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
        self._pane().refresh()
        self._offer_actions()
        self._show_hint()

    def _concerns(self, changed: Changed) -> bool:
        """Return whether the pane that is shown draws what has changed; the others draw when they are gone to."""
        if super()._concerns(changed):
            return True
        shown = self._pane().shows
        parts = frozenset[Part]().union(*(computation.all_reads for computation in shown))
        return bool(changed.parts & parts) or bool(changed.ready & frozenset(shown))

    def _pane(self, tab: int | None = None) -> _Pane:
        """Return a pane, or the one that is shown, made when it is first wanted."""
        tab = self._tabs.currentIndex() if tab is None else tab
        if tab not in self._made:
            module, name = _MODULES[tab]
            pane = getattr(import_module(module), name)(self.session, self._panes)
            pane.retranslate()
            self._panes.addWidget(pane)
            self._made[tab] = pane
            if tab == _SWOT:
                pane.chosen.connect(self._offer_actions)
                pane.compare_wanted.connect(self._on_compare)
        found: _Pane = self._made[tab]
        return found

    @property
    def _initiatives(self) -> InitiativesPane:
        self._pane(_INITIATIVES)
        found: InitiativesPane = self._made[_INITIATIVES]
        return found

    @property
    def _swot(self) -> SwotPane:
        self._pane(_SWOT)
        found: SwotPane = self._made[_SWOT]
        return found

    def _show_hint(self) -> None:
        study, script = self.session.study, self.session.script
        self._gap = None
        if not study.criteria.criteria:
            self._hint.set_hint(self.tr("Begin with what matters, then list what could be done."))
        elif len(study.initiatives.initiatives) < 2:
            here = self._tabs.currentIndex() == _INITIATIVES
            self._hint.set_hint(self.tr("Now list the initiatives."), "" if here else self.tr("Initiatives"))
        elif (gap := first_gap(study, script)) is not None:
            self._gap = gap
            if gap.source:
                words, action = self.tr("The source is not written in {language} yet."), self.tr("Write it")
            else:
                words = self.tr("%n name(s) are not written in {language} yet.", "", gap.count)
                action = self.tr("Write the first")
            self._hint.set_hint(words.format(language=script_label(script)), action)
        else:
            self._hint.set_hint(self.tr("The problem is set out. Next: who judges."), self.tr("Panel"))

    def _offer_actions(self, _key: str = "") -> None:
        tab = self._tabs.currentIndex()
        self._add_under.setVisible(tab == _CRITERIA)
        self._more.setVisible(tab in {_CRITERIA, _INITIATIVES})
        for button in (self._add, self._remove):
            button.setVisible(tab != _FRAME)
        if tab == _CRITERIA:
            self._add.setText(self.tr("Add criterion"))
            self._remove.setEnabled(self._criteria.node() != GOAL)
        elif tab == _INITIATIVES:
            self._add.setText(self.tr("Add initiative"))
            self._remove.setEnabled(bool(self.session.study.initiatives.initiatives))
        elif tab == _SWOT:
            self._add.setText(self._swot.adds())
            self._remove.setEnabled(self._swot.can_remove())
        self._add.setEnabled(tab != _SWOT or self._swot.can_add())

    def _on_tab(self, _tab: int) -> None:
        self.session.end_merge()
        pane = self._pane()
        if isinstance(pane, QWidget):
            self._panes.setCurrentWidget(pane)
        self.refresh()

    def _on_hint(self) -> None:
        if len(self.session.study.initiatives.initiatives) < 2:
            self._tabs.setCurrentIndex(_INITIATIVES)
        elif self._gap is None:
            self.step_wanted.emit("panel")
        elif self._gap.source:
            self._tabs.setCurrentIndex(_FRAME)
            self._made[_FRAME].write_source()
        elif self._gap.criterion:
            self._tabs.setCurrentIndex(_CRITERIA)
            self._criteria.go_to(self._gap.criterion)
        else:
            self._tabs.setCurrentIndex(_INITIATIVES)
            self._initiatives.go_to(self._gap.initiative)

    def _on_add(self) -> None:
        tab = self._tabs.currentIndex()
        if tab == _CRITERIA:
            self._criteria.add_here()
        elif tab == _INITIATIVES:
            self._initiatives.add()
        else:
            self._swot.add()

    def _on_add_under(self) -> None:
        self._criteria.add_under(self._criteria.node())

    def _on_remove(self) -> None:
        tab = self._tabs.currentIndex()
        if tab == _CRITERIA:
            self._criteria.remove(self._criteria.node())
        elif tab == _INITIATIVES:
            self._initiatives.remove()
        else:
            self._swot.remove()

    def _on_more_asked(self) -> None:
        criteria = self._tabs.currentIndex() == _CRITERIA
        self._more.offer(self._criteria.offers() if criteria else self._initiatives.offers())

    def _on_more(self, wanted: str) -> None:
        if self._tabs.currentIndex() == _CRITERIA:
            self._criteria.do(wanted)
        else:
            self._initiatives.do(wanted)

    def _on_menu(self, where: QPoint) -> None:
        self._more.popup(where if not where.isNull() else QCursor.pos())

    def _on_compare(self) -> None:
        self.step_wanted.emit(Place("compare", node=SWOT))
