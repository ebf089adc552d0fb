"""How far the weight of each criterion may move by itself before the order changes."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.robustness.pane import Pane
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.shell.waiting import Waiting
from desktop.widgets.interval_chart import IntervalChart, IntervalRow
from desktop.widgets.labels import TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.number_rule import write_figure
from desktop.widgets.page import Card
from desktop.widgets.pairing import sentences
from desktop.widgets.percent import percent
from desktop.widgets.segmented import SegmentedControl
from models.computing.computation import Computation
from models.problem.criteria import GOAL, CriterionId
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import VoiceRanking
from models.robustness.stability import WeightStability
from models.robustness.study_reverse import CRITICAL_SCORE
from models.robustness.study_stability import STABILITY, Stability

_MAIN: Final = "main"
_LEAVES: Final = "leaves"
_FIRST: Final = 5


class StabilityPane(Pane):
    """A row for each criterion, and a sentence on the one that matters most or that is selected.

    Attributes:
        choice: Which criteria are shown; the page has a place for it.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ranking: VoiceRanking | None = None
        self._chosen = ""
        self.choice = SegmentedControl([_MAIN, _LEAVES])
        self.choice.setObjectName("stability_level")
        self.choice.chosen.connect(self._on_level)
        self._waiting = Waiting(session, STABILITY)
        self._waiting.turned.connect(self._redraw)
        self._chart = IntervalChart()
        self._chart.setObjectName("stability_chart")
        self._chart.selected.connect(self._on_selected)
        self._sentence = TextLabel(wrap=True)
        self._sentence.setObjectName("stability_sentence")
        self._critical = TextLabel(wrap=True)
        self._critical.setObjectName("stability_critical")
        card = Card(padding=Space.WITHIN)
        card.body.addWidget(self._chart, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(self._sentence)
        column.addWidget(self._critical)
        column.addWidget(self._waiting)
        column.addWidget(card, 1)

    def waits_for(self, ready: frozenset[Computation[Any]]) -> bool:
        """Return whether what is shown, or news of its progress, is among what is ready."""
        return bool(ready & {STABILITY, CRITICAL_SCORE})

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.choice.set_words([self.tr("Main criteria"), self.tr("Leaves")])
        self.choice.setAccessibleName(self.tr("Which criteria are shown"))
        self._chart.setAccessibleName(self.tr("Where the weight of each criterion may lie"))
        stopped, again = self.tr("Working out was stopped."), self.tr("Work it out")
        self._waiting.set_words(self.tr("Walking each weight…"), stopped, again)

    def refresh(self, ranking: VoiceRanking) -> None:
        """Draw everything from the session."""
        self._ranking = ranking
        outcome = self._waiting.outcome()
        if not isinstance(outcome, Done):
            return
        stability = outcome.value
        tree = self._session.study.criteria
        wanted = tree.children(GOAL) if self.choice.current() == _MAIN else tree.leaves
        shown = [one for one in wanted if one in stability.criteria]
        first = self._first(stability)
        self._chart.set_words(
            self.tr("Criterion"),
            [
                self.tr("the first stays first"),
                self.tr("the first {count} stay").format(count=first),
                self.tr("the whole order stays"),
            ],
            self.tr("the panel's weight"),
            self.tr("Weight"),
        )
        self._chart.set_rows([self._row(one, stability) for one in shown])
        self._sentence.setText(self._told(stability, shown))
        self._critical.setText(sentences(self._hanging_order(stability, shown) or "", self._score() or ""))

    def _row(self, one: CriterionId, stability: Stability) -> IntervalRow:
        answers = self._answers(one, stability)
        weight = answers[0].weight
        lines = (
            self.tr("The first stays first: {ranges}"),
            self.tr("The first {count} stay: {ranges}").replace("{count}", str(self._first(stability))),
            self.tr("The whole order stays: {ranges}"),
        )
        told = [line.format(ranges=_ranges(answer)) for line, answer in zip(lines, answers, strict=True)]
        return IntervalRow(
            key=one,
            name=self._criterion(one),
            value=weight,
            ranges=tuple(tuple((part.low, part.high) for part in answer.intervals) for answer in answers),
            text=percent(weight, 1),
            tooltip="\n".join((self.tr("The panel's weight: {weight}").format(weight=percent(weight, 2)), *told)),
        )

    def _answers(self, one: CriterionId, stability: Stability) -> tuple[WeightStability, ...]:
        return stability.first(one), stability.first(one, self._first(stability)), stability.order(one)

    @staticmethod
    def _first(stability: Stability) -> int:
        return min(_FIRST, max(len(stability.initiatives) // 2, 1))

    def _told(self, stability: Stability, shown: list[CriterionId]) -> str:
        """Return a sentence on the criterion selected, or on the one on which the first place hangs."""
        if self._chosen in shown:
            return self._about(self._chosen, stability.first(self._chosen))
        critical = stability.critical(1, shown)
        if critical is None:
            return self.tr("Whatever a single one of these criteria weighs, the first stays first.")
        return self._about(critical, stability.first(critical), hangs=True)

    def _hanging_order(self, stability: Stability, shown: list[CriterionId]) -> str:
        """Return which of the criteria shown changes the order as a whole soonest."""
        critical = stability.critical(None, shown)
        if critical is None:
            return ""
        answer = stability.order(critical)
        words = self.tr("Critical criterion: the order hangs most on {name}; {margin} points of weight change it.")
        return words.format(name=self._criterion(critical), margin=f"{answer.margin * 100:.2f}")

    def _score(self) -> str:
        """Return which single score puts another first soonest; "" while it is not known."""
        outcome = self._session.result(CRITICAL_SCORE)
        if not isinstance(outcome, Done):
            return ""
        change = outcome.value
        if change is None or change.needed is None:
            return self.tr("Critical score: no single score puts another first.")
        words = self.tr(
            "Critical score: {initiative} on {criterion}, from {now} to {needed} ({share} of the scale), "
            "puts another first."
        )
        return words.format(
            initiative=self._initiative(change.initiative),
            criterion=self._criterion(change.criterion),
            now=write_figure(change.now, 2),
            needed=write_figure(change.needed, 2),
            share=percent(change.share, 1),
        )

    def _initiative(self, one: InitiativeId) -> str:
        return self._session.study.initiatives.initiatives[one].name.read(self._session.script) or one

    def _about(self, one: CriterionId, answer: WeightStability, *, hangs: bool = False) -> str:
        around = answer.around
        facts = {
            "name": self._criterion(one),
            "weight": percent(answer.weight, 1),
            "low": percent(around.low, 1),
            "high": percent(around.high, 1),
        }
        if around.low <= 0.0 and around.high >= 1.0:
            return self.tr("Whatever {name} weighs, the first stays first.").format(**facts)
        if hangs:
            words = self.tr(
                "The first place hangs most on {name}: it weighs {weight}; the first stays first from {low} to {high}."
            )
        else:
            words = self.tr("{name} weighs {weight}; the first stays first from {low} to {high}.")
        return words.format(**facts)

    def _criterion(self, one: CriterionId) -> str:
        return self._session.study.criteria.criteria[one].name.read(self._session.script) or one

    def _redraw(self) -> None:
        if self._ranking is not None:
            self.refresh(self._ranking)

    def _on_level(self, _key: str) -> None:
        self._redraw()

    def _on_selected(self, key: str) -> None:
        self._chosen = key
        self._redraw()


def _ranges(answer: WeightStability) -> str:
    parts = [f"{one.low * 100:.2f}–{percent(one.high, 2)}" for one in answer.intervals]
    return ", ".join(parts) or "–"
