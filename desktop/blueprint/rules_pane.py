"""Everything that the plan must keep, to be changed: phases, money, support, bodies, sets, dates, reviews."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.blueprint.decisions_card import DecisionsCard
from desktop.blueprint.edits import budgeted, decided
from desktop.blueprint.limits_cards import CapacityCard, SupportCard
from desktop.blueprint.money import Money
from desktop.blueprint.pane import Pane, Standing
from desktop.blueprint.phases_card import PhasesCard
from desktop.blueprint.rate_card import RateFields
from desktop.blueprint.reviews_card import ReviewsCard
from desktop.blueprint.rules_facts import capacity_facts, decision_facts, phase_facts, support_facts
from desktop.blueprint.sets_card import SetsCard
from desktop.session.session import Session
from desktop.widgets.measures import Space
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.side_by_side import SideBySide
from models.editing.kinds import EditKind
from models.edits.frame import set_currencies, set_horizons
from models.edits.ids import free_id
from models.edits.plan import set_capacity, set_discount, set_minimum_support, set_reviews, set_set_rules, set_window
from models.problem.calendar import Horizon, Quarter
from models.problem.frame import Currencies
from models.problem.plan_rules import Review, SetRule, Window
from models.study import Study
from models.text import Script, Text

_NEW_PHASE_QUARTERS = 8


class RulesPane(Pane):
    """Cards that say what is wanted; the edits are made here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        scroll = ScrollSheet(self)
        scroll.setObjectName("rules_sheet")
        sheet = scroll.sheet
        self._phases, self._rate = PhasesCard(sheet), RateFields(sheet)
        self._sets, self._decisions = SetsCard(sheet), DecisionsCard(sheet)
        self._support, self._capacity, self._reviews = SupportCard(sheet), CapacityCard(sheet), ReviewsCard(sheet)
        self._phases.body.addWidget(self._rate)
        scroll.column.setSpacing(Space.BETWEEN)
        scroll.column.addWidget(self._phases)
        row = SideBySide(sheet)
        for cards in ((self._sets, self._decisions, self._reviews), (self._support, self._capacity)):
            part = QWidget(row)
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(Space.BETWEEN)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            row.addWidget(part)
        row.set_shares(1, 1)
        scroll.column.addWidget(row)
        scroll.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._listen()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        for card in (self._phases, self._sets, self._decisions, self._reviews, self._support, self._capacity):
            card.retranslate()

    def refresh(self, standing: Standing) -> None:
        """Draw everything from the session."""
        study, script, editable = self.session.study, self.session.script, self.editable
        money = Money(study.frame.currencies, script)
        names = {key: f"{key}  {one.name.read(script)}" for key, one in study.initiatives.initiatives.items()}
        self._phases.show_phases(phase_facts(study, standing.plan, script), money, editable=editable)
        self._rate.show_currencies(study.frame.currencies, editable=editable)
        self._sets.show_rules(study.plan.choices, names, editable=editable)
        self._decisions.show_decisions(decision_facts(study, script), editable=editable)
        self._reviews.show_reviews(study.plan.reviews, study.frame.quarters, script, editable=editable)
        self._support.show_support(support_facts(study, standing, script), editable=editable)
        self._capacity.show_capacities(capacity_facts(study, standing.plan, script), editable=editable)
        for say in (self._phases.say, self._rate.say, self._sets.say, self._support.say, self._capacity.say):
            say("")

    def _listen(self) -> None:
        phases = self._phases
        phases.named.connect(self._on_named)
        phases.left.connect(self.session.end_merge)
        phases.ended.connect(self._on_ended)
        phases.closed.connect(self._on_closed)
        phases.budgeted.connect(self._on_budgeted)
        phases.discounted.connect(self._on_discounted)
        phases.removed.connect(self._on_removed)
        phases.added.connect(self._on_added)
        self._rate.wanted.connect(self._on_currencies)
        self._sets.wanted.connect(self._on_sets)
        self._support.wanted.connect(self._on_support)
        self._capacity.wanted.connect(self._on_capacity)
        self._reviews.wanted.connect(self._on_reviews)
        self._decisions.taken_back.connect(self._on_taken_back)
        self._decisions.freed.connect(self._on_freed)
        self._decisions.initiative_wanted.connect(self.initiative_wanted)

    def _on_named(self, phase: str, name: str) -> None:
        edit = partial(_phase_changed, phase=phase, change=partial(_renamed, script=self.session.script, name=name))
        self._phases.say(self.edit(EditKind.SET_HORIZONS, edit, ("phase", phase)))

    def _on_ended(self, phase: str, end: Quarter) -> None:
        edit = partial(_phase_changed, phase=phase, change=partial(replace, end=end))
        self._phases.say(self.edit(EditKind.SET_HORIZONS, edit))

    def _on_closed(self, phase: str, closed: bool) -> None:  # noqa: FBT001 (as the signal carries it)
        edit = partial(_phase_changed, phase=phase, change=partial(replace, closed=closed))
        self._phases.say(self.edit(EditKind.SET_HORIZONS, edit))

    def _on_budgeted(self, phase: str, amount: float | None) -> None:
        self._phases.say(self.edit(EditKind.SET_BUDGET, partial(budgeted, horizon=phase, amount=amount)))

    def _on_discounted(self, phase: str, worth: float) -> None:
        self._phases.say(self.edit(EditKind.SET_DISCOUNT, partial(set_discount, horizon=phase, worth=worth)))

    def _on_removed(self, phase: str) -> None:
        self._phases.say(self.edit(EditKind.SET_HORIZONS, partial(_without, phase=phase)))

    def _on_added(self) -> None:
        name = Text().written(self.session.script, self.tr("New phase"))
        self._phases.say(self.edit(EditKind.SET_HORIZONS, partial(_with_phase, name=name)))

    def _on_currencies(self, currencies: Currencies) -> None:
        self._rate.say(self.edit(EditKind.SET_CURRENCIES, partial(set_currencies, currencies=currencies)))

    def _on_sets(self, rules: tuple[SetRule, ...]) -> None:
        self._sets.say(self.edit(EditKind.SET_SET_RULES, partial(set_set_rules, rules=rules)))

    def _on_support(self, side: str, least: float | None) -> None:
        self._support.say(self.edit(EditKind.SET_SUPPORT, partial(set_minimum_support, side=side, least=least)))

    def _on_capacity(self, body: str, most: int | None) -> None:
        self._capacity.say(self.edit(EditKind.SET_CAPACITY, partial(set_capacity, body=body, most=most)))

    def _on_reviews(self, reviews: tuple[Review, ...]) -> None:
        self.edit(EditKind.SET_REVIEWS, partial(set_reviews, reviews=reviews))

    def _on_taken_back(self, initiative: str) -> None:
        self.edit(EditKind.SET_PIN, partial(decided, initiative=initiative, kind=None))

    def _on_freed(self, initiative: str) -> None:
        self.edit(EditKind.SET_WINDOW, partial(set_window, initiative=initiative, window=Window()))


def _phase_changed(study: Study, phase: str, change: Callable[[Horizon], Horizon]) -> Study:
    return set_horizons(study, tuple(change(one) if one.id == phase else one for one in study.frame.horizons))


def _renamed(horizon: Horizon, script: Script, name: str) -> Horizon:
    return replace(horizon, name=horizon.name.written(script, name.strip()))


def _without(study: Study, phase: str) -> Study:
    return set_horizons(study, tuple(one for one in study.frame.horizons if one.id != phase))


def _with_phase(study: Study, name: Text) -> Study:
    """Return the study with a phase more after the last one."""
    horizons = study.frame.horizons
    last = horizons[-1].end if horizons else study.frame.start.later(-1)
    key = free_id("phase", {one.id for one in horizons})
    return set_horizons(study, (*horizons, Horizon(key, name, last.later(_NEW_PHASE_QUARTERS))))
