"""The page between judging and ranking: how far the panel agrees, and what to talk about before averaging."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any, Final, TypeVar

from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from desktop.agreeing.agreement_pane import AgreementPane
from desktop.agreeing.experts_pane import ExpertsPane
from desktop.agreeing.found import Found
from desktop.agreeing.opposite_pane import OppositePane
from desktop.agreeing.rounds_pane import RoundsPane
from desktop.agreeing.words import Words, percent
from desktop.place import Place
from desktop.room.board import Board
from desktop.room.cover import HiddenResults
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.shell.pages import STEP
from desktop.shell.step_page import StepPage
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.page import EmptyState, HintBar, PageHeader
from desktop.widgets.page_stack import ShownStack
from desktop.wording import sentence
from models.computing.answered import ANSWERED
from models.computing.computation import Computation
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.methods import set_methods
from models.edits.rounds import close_round, open_round
from models.problem.choices import Aggregation, Mean
from models.study import Part, Study
from models.weighting.camps import CAMPS
from models.weighting.expert_map import EXPERT_MAP
from models.weighting.expert_priorities import EXPERT_PRIORITIES
from models.weighting.panel_agreement import AGREEMENT
from models.weighting.panel_weights import WEIGHTS
from models.weighting.round_report import ROUND_REPORT

T = TypeVar("T")
AGREEMENT_TAB, OPPOSITE_TAB, EXPERTS_TAB, ROUNDS_TAB, BOARD_TAB = range(5)
_PARTS: Final = {"opposite": OPPOSITE_TAB, "experts": EXPERTS_TAB, "rounds": ROUNDS_TAB, "board": BOARD_TAB}


class AgreePage(StepPage):
    """Five views: consensus by node, opposite answers, expert by expert, the rounds, and who has answered."""

    reads = frozenset(
        [
            Part.FRAME,
            Part.CRITERIA,
            Part.INITIATIVES,
            Part.PANEL,
            Part.ROUNDS,
            Part.COMPARISONS,
            Part.RATINGS,
            Part.METHODS,
        ]
    )
    shows = (AGREEMENT, EXPERT_PRIORITIES, WEIGHTS, CAMPS, EXPERT_MAP, ROUND_REPORT, ANSWERED)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Stand ready; the first `refresh` comes when the page is first shown."""
        super().__init__(session, parent)
        self._way_out = ""
        self._header = PageHeader(parent=self)
        self._alarm = InlineMessage(self)
        self._alarm.setObjectName("agree_alarm")
        self._message = InlineMessage(self)
        self._message.setObjectName("agree_message")
        self._tabs = QTabBar(self)
        self._tabs.setObjectName("agree_tabs")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._body = ShownStack(self)
        self._agreement, self._opposite = AgreementPane(self._body), OppositePane(self._body)
        self._experts, self._rounds = ExpertsPane(self._body), RoundsPane(self._body)
        self._board = Board(session, self._body)
        for pane in (self._agreement, self._opposite, self._experts, self._rounds, self._board):
            self._tabs.addTab("")
            self._body.addWidget(pane)
        self._cover = HiddenResults(session, self._body)
        self._body.addWidget(self._cover)
        self._empty = EmptyState(parent=self._body)
        self._empty.setObjectName("agree_empty")
        self._body.addWidget(self._empty)
        self._hint = HintBar(self)
        self._hint.setObjectName("agree_hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        for widget in (self._header, self._alarm, self._message, self._tabs):
            column.addWidget(widget)
        column.addWidget(self._body, 1)
        column.addWidget(self._hint)
        self._listen()

    def _listen(self) -> None:
        self._tabs.currentChanged.connect(self._on_tab)
        self._alarm.action_triggered.connect(self._on_alarm)
        self._empty.action_triggered.connect(self._on_way_out)
        self._hint.action_triggered.connect(self._on_hint)
        for pane in (self._agreement, self._opposite, self._experts, self._board):
            pane.place_wanted.connect(self.step_wanted)
        self._board.command_wanted.connect(self.command_wanted)
        self._agreement.method_wanted.connect(self._on_method)
        self._rounds.close_wanted.connect(self._on_close_round)
        self._rounds.next_wanted.connect(self._on_next_round)

    def main_thing(self) -> QWidget | None:
        """Return the main thing of the view that is shown."""
        if self._body.currentWidget() in (self._cover, self._empty):
            return self._body.currentWidget()
        things = (self._agreement.chart, self._opposite.chart, self._experts.table, self._rounds, self._board.grid)
        return things[self._tabs.currentIndex()]

    def turn_to(self, place: Place) -> None:
        """Show a part by its name, a node's bar, or an expert's row."""
        if place.part in _PARTS:
            self._tabs.setCurrentIndex(_PARTS[place.part])
        elif place.expert:
            self._tabs.setCurrentIndex(EXPERTS_TAB)
            self._experts.choose(place.expert)
        elif place.node:
            self._tabs.setCurrentIndex(AGREEMENT_TAB)
            self._agreement.choose(place.node)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._header.set_title(self.tr("Agree"))
        self._tabs.setTabText(AGREEMENT_TAB, self.tr("Consensus"))
        self._tabs.setTabText(EXPERTS_TAB, self.tr("Experts"))
        self._tabs.setTabText(ROUNDS_TAB, self.tr("Rounds"))
        self._tabs.setTabText(BOARD_TAB, self.tr("Who has answered"))
        self._tabs.setAccessibleName(self.tr("Views"))
        self._message.clear()
        for pane in (self._agreement, self._opposite, self._experts, self._rounds, self._board):
            pane.retranslate()

    def refresh(self) -> None:
        """Draw the view that is chosen."""
        study, words = self.session.study, Words(self.session.study, self.session.script)
        methods = study.methods
        within = (
            self.tr("AIJ within a side") if methods.within_sides is Aggregation.AIJ else self.tr("AIP within a side")
        )
        arithmetic = methods.across_sides is Mean.ARITHMETIC
        across = self.tr("arithmetic mean across sides") if arithmetic else self.tr("geometric mean across sides")
        number = self.tr("round {number}").format(number=study.current_round.number)
        count = self.tr("%n expert(s)", "", len(study.panel.experts))
        self._header.set_subtitle(" · ".join((count, number, within, across)))
        if not study.panel.experts or not study.criteria.parents:
            self._show_empty()
            return
        tab, hidden = self._tabs.currentIndex(), study.current_round.hidden
        self._body.setCurrentIndex(tab)
        if tab == ROUNDS_TAB:
            self._draw_rounds(words)
        elif tab == BOARD_TAB:
            self._board.refresh()
        if hidden:
            self._hide(tab)
            return
        agreement, priorities = self._result(AGREEMENT), self._result(EXPERT_PRIORITIES)
        if agreement is None or priorities is None:
            return
        found = Found(
            study=study,
            words=words,
            agreement=agreement,
            priorities=priorities,
            weights=self._result(WEIGHTS) if tab == AGREEMENT_TAB else None,
            camps=self._result(CAMPS) if tab == EXPERTS_TAB else None,
            map=self._result(EXPERT_MAP) if tab == EXPERTS_TAB else None,
        )
        self._sound_alarm(found)
        self._show_hint(found)
        if tab == AGREEMENT_TAB:
            self._agreement.refresh(found, editable=self.session.refusal is None)
        elif tab == OPPOSITE_TAB:
            self._opposite.refresh(found)
        elif tab == EXPERTS_TAB:
            self._experts.refresh(found)

    def _result(self, computation: Computation[T]) -> T | None:
        outcome = self.session.result(computation)
        return outcome.value if isinstance(outcome, Done) else None

    def _draw_rounds(self, words: Words) -> None:
        study = self.session.study
        told = len(study.rounds) > 1 and not study.current_round.hidden
        report = self._result(ROUND_REPORT) if told else None
        answered = sum(one.total.complete for one in (self._result(ANSWERED) or {}).values())
        self._rounds.refresh(study, words, report, answered=answered, editable=self.session.refusal is None)

    def _hide(self, tab: int) -> None:
        """Show nothing of what the answers come to: who has answered, and the rounds, are all there is."""
        self._alarm.clear()
        self._hint.set_hint("")
        self._tabs.setTabText(OPPOSITE_TAB, self.tr("Opposite answers"))
        if tab not in (ROUNDS_TAB, BOARD_TAB):
            self._body.setCurrentWidget(self._cover)

    def _show_empty(self) -> None:
        study = self.session.study
        self._alarm.clear()
        self._hint.set_hint("")
        self._tabs.setTabText(OPPOSITE_TAB, self.tr("Opposite answers"))
        self._way_out = "problem" if not study.criteria.parents else "panel"
        words = self.tr(
            "Once experts have compared the criteria, this page says how far they agree and where they part."
        )
        way = self.tr("Go to {step}").format(step=STEP[self._way_out].label())
        self._empty.set_content("agree", self.tr("Nobody can agree on anything yet"), words, way)
        self._body.setCurrentWidget(self._empty)

    def _sound_alarm(self, found: Found) -> None:
        opposed = found.agreement.opposed
        name = self.tr("Opposite answers")
        self._tabs.setTabText(OPPOSITE_TAB, f"{name}  ({len(opposed)})" if opposed else name)
        if not opposed or self._tabs.currentIndex() == OPPOSITE_TAB:
            self._alarm.clear()
            return
        words = self.tr("Before averaging, under “{node}”: {alarm}")
        told = words.format(node=found.words.node(opposed[0].node), alarm=found.words.alarm(opposed[0]))
        rest = self.tr("See %n opposite pair(s)", "", len(opposed))
        self._alarm.show_message(Severity.CAUTION, told, rest)

    def _show_hint(self, found: Found) -> None:
        whole = found.agreement.hierarchy.whole
        if whole.band is None:
            words = self.tr("Two experts who have compared are needed before anybody can agree.")
            self._way_out = "compare"
            self._hint.set_hint(words, STEP["compare"].label())
            return
        words = self.tr("Over all criteria the panel agrees to {share} ({band}). Next: what follows from it.")
        self._way_out = "rank"
        told = words.format(share=percent(whole.value), band=found.words.band(whole.band))
        self._hint.set_hint(told, STEP["rank"].label())

    def _edit(self, kind: EditKind, edit: Edit) -> None:
        fault = self.session.edit(kind, edit, origin=self)
        self._message.clear()
        if fault is not None:
            self._message.show_message(Severity.PROBLEM, sentence(fault, self.session.study, self.session.script))

    def _on_tab(self, _tab: int) -> None:
        self.refresh()

    def _on_method(self, field: str, value: str) -> None:
        wanted = Aggregation(value) if field == "within_sides" else Mean(value)
        self._edit(EditKind.SET_METHODS, partial(_choose, field=field, wanted=wanted))

    def _on_close_round(self) -> None:
        self._edit(EditKind.CLOSE_ROUND, close_round)

    def _on_next_round(self) -> None:
        self._edit(EditKind.OPEN_ROUND, open_round)

    def _on_alarm(self) -> None:
        self._tabs.setCurrentIndex(OPPOSITE_TAB)
        self._opposite.chart.setFocus()

    def _on_way_out(self) -> None:
        self.step_wanted.emit(self._way_out)

    def _on_hint(self) -> None:
        self.step_wanted.emit(self._way_out)


def _choose(study: Study, field: str, wanted: Aggregation | Mean) -> Study:
    changed: dict[str, Any] = {field: wanted}
    return set_methods(study, replace(study.methods, **changed))
