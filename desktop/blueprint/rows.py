"""A blueprint as rows: of the Gantt chart, of the budget strip, and of the table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from desktop.blueprint.money import Money
from desktop.blueprint.status import status_sign, status_words
from desktop.reasons import why
from desktop.widgets.budget_strip import Allowance, QuarterCost
from desktop.widgets.gantt_chart import GanttBar, Milestone
from desktop.widgets.percent import percent
from desktop.widgets.time_axis import Horizon, Review
from desktop.wording import term
from models.blueprint.milestones import milestones
from models.blueprint.plan import Plan, Planned
from models.problem.calendar import Quarter
from models.problem.initiatives import Initiative, InitiativeId
from models.problem.plan_rules import Pin, PinKind
from models.ranking.study_ranking import StudyRanking
from models.robustness.firmness import Firmness
from models.study import Study
from models.text import Script


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlanRows", text)


def quarter_name(quarter: Quarter, script: Script) -> str:
    """Return a quarter as "2026 Q1"."""
    return term(f"quarter.name.{quarter.quarter}", script).format(year=quarter.year)


def pin_note(pin: Pin, script: Script) -> str:
    """Return a decision in a few words."""
    when = quarter_name(pin.quarter, script) if pin.quarter is not None else ""
    words = {
        PinKind.MUST: _tr("decided: in"),
        PinKind.MUST_NOT: _tr("decided: out"),
        PinKind.START: _tr("decided: starts {quarter}"),
        PinKind.NOT_BEFORE: _tr("decided: not before {quarter}"),
    }
    return words[pin.kind].format(quarter=when)


@dataclass(frozen=True)
class PlanRows:
    """One plan for one reader; without a plan, the initiatives that wait for one.

    Attributes:
        study: What is planned.
        plan: Where everything stands, or None.
        ranking: What the initiatives are worth, or None.
        script: The reader's.
        told: The study whose rules the plan's reasons speak of, where that is an earlier one.
        firmness: How firm the order is, where that is known.
    """

    study: Study
    plan: Plan | None
    ranking: StudyRanking | None
    script: Script
    told: Study | None = None
    firmness: Firmness | None = None

    @property
    def money(self) -> Money:
        """Writes the amounts."""
        return Money(self.study.frame.currencies, self.script)

    def order(self) -> tuple[InitiativeId, ...]:
        """Return what is planned, by phase and time, then what is left out."""
        if self.plan is None:
            return tuple(self.study.initiatives.initiatives)
        plan = self.plan
        chosen = [one.initiative for horizon in plan.horizons for one in plan.of_horizon(horizon)]
        return (*chosen, *(one.initiative for one in plan.left_out()))

    def name(self, initiative: InitiativeId) -> str:
        """Return an initiative's name."""
        return self.study.initiatives.initiatives[initiative].name.read(self.script) or initiative

    def phase_name(self, planned: Planned) -> str:
        """Return the name of the phase of delivery."""
        if planned.horizon is None:
            return _tr("Not in the plan")
        return self.study.frame.horizon(planned.horizon).name.read(self.script) or planned.horizon

    def reason(self, initiative: InitiativeId, *, most: int | None = None) -> str:
        """Return why an initiative stands where it does, or no more than so many causes, or "" without a plan."""
        if self.plan is None:
            return ""
        placed = self.plan.placed[initiative]
        if most is not None:
            placed = replace(placed, why=replace(placed.why, causes=placed.why.causes[:most]))
        firmness = self.firmness if most is None else None
        return why(placed, plan=self.plan, study=self.told or self.study, script=self.script, firmness=firmness)

    def rank(self, initiative: InitiativeId) -> tuple[float, int] | None:
        """Return the leading score and rank, or None where there is none."""
        if self.ranking is None or initiative not in self.ranking.whole.row:
            return None
        whole, row = self.ranking.whole, self.ranking.whole.row[initiative]
        return float(whole.scores(self.ranking.leading)[row]), int(whole.ranks(self.ranking.leading)[row])

    def horizons(self) -> list[Horizon]:
        """Return the ends of the phases, counted from the first quarter of the first year."""
        first = self._first()
        frame = self.study.frame
        return [Horizon(one.end.index - first + 1, one.name.read(self.script) or one.id) for one in frame.horizons]

    def quarters(self) -> int:
        """Return how many quarters are shown, from the first of the first year."""
        frame = self.study.frame
        return frame.horizons[-1].end.index - self._first() + 1 if frame.horizons else 0

    def reviews(self) -> list[Review]:
        """Return when the plan is looked at again."""
        first = self._first()
        return [Review(review.quarter.index - first, review.name) for review in self.study.plan.reviews]

    def first_quarter(self) -> int:
        """Return the number of the calendar's first quarter, counted from the first of its year."""
        return self.study.frame.start.index - self._first()

    def quarter(self, number: int) -> Quarter:
        """Return a quarter by its number on the axis."""
        return Quarter(self.study.frame.start.year, 1).later(number)

    def bars(self) -> list[GanttBar]:
        """Return the rows of the Gantt chart."""
        return [self._bar(one) for one in self.order()]

    def prerequisites(self) -> list[tuple[InitiativeId, InitiativeId]]:
        """Return what must be finished before what; advice, which asks for a start and no end, has no line."""
        initiatives = self.study.initiatives.initiatives.values()
        return [(needed.initiative, one.id) for one in initiatives for needed in one.prerequisites if needed.strict]

    def costs(self) -> list[QuarterCost]:
        """Return what each quarter costs, from the first of the first year."""
        if self.plan is None:
            return []
        frame = self.study.frame
        before = [QuarterCost(0.0)] * (frame.start.index - self._first())
        quarters = zip(self.plan.quarters, self.plan.spend, strict=True)
        return before + [
            QuarterCost(
                float(spent) * self.money.units,
                phase=frame.horizon_index(quarter),
                tooltip=self.money.amount(float(spent)),
            )
            for quarter, spent in quarters
        ]

    def allowances(self) -> list[Allowance]:
        """Return each phase's budget over its quarters: no single quarter has a limit of its own."""
        if self.plan is None:
            return []
        found, start, budgets = [], self.study.frame.start.index - self._first(), self.study.plan.budgets
        for phase, horizon in enumerate(self.study.frame.horizons):
            end, spent = horizon.end.index - self._first() + 1, float(self.plan.horizon_spend[phase])
            budget = budgets.get(horizon.id)
            words = _tr("{spent} spent, no limit") if budget is None else _tr("{spent} of {budget}")
            text = words.format(spent=self.money.figure(spent, 0), budget=self.money.figure(budget or 0.0, 0))
            share = None if budget is None else (spent / budget if budget > 0 else 0.0)
            found.append(Allowance(start, end, text, share, phase, "" if share is None else percent(share, 1)))
            start = end
        return found

    def leads(self, initiative: InitiativeId, side: str) -> tuple[str, ...]:
        """Return the bodies of one side that carry an initiative, the leading one first."""
        bodies = self.study.initiatives.bodies
        carried = self.study.initiatives.initiatives[initiative].bodies.get(side, ())
        return tuple((bodies[body].name.read(self.script) or body) if body in bodies else body for body in carried)

    def _first(self) -> int:
        """Return the index of the first quarter of the first year, where the axis begins."""
        return self.study.frame.start.year * 4

    def _bar(self, one: InitiativeId) -> GanttBar:
        initiative, pin = self.study.initiatives.initiatives[one], self.study.plan.pins.get(one)
        sign, tone = status_sign(initiative.status)
        notes = [status_words(initiative.status)] if sign else []
        notes += [pin_note(pin, self.script)] if pin is not None else []
        note = " · ".join(notes)
        if self.plan is None:
            return GanttBar(one, self.name(one), None, None, note=note, sign=sign, tone=tone)
        planned = self.plan.placed[one]
        if planned.start is None or planned.end is None or planned.horizon is None:
            brief, first = term("plan.not_chosen", self.script), self.reason(one, most=1)
            return GanttBar(one, self.name(one), None, None, note=first, brief=brief, tooltip=self.reason(one))
        return GanttBar(
            key=one,
            label=self.name(one),
            start=planned.start.index - self._first(),
            end=planned.end.index - self._first() + 1,
            phase=self.plan.horizons.index(planned.horizon),
            note=note,
            tooltip=self.reason(one),
            sign=sign,
            tone=tone,
            milestones=tuple(self._milestones(initiative)),
        )

    def _milestones(self, initiative: Initiative) -> Iterator[Milestone]:
        passage = initiative.notes.get("milestones")
        for found in milestones(passage.read(self.script)) if passage is not None else ():
            if found.quarter in self.study.frame.quarters:
                yield Milestone(found.quarter.index - self._first(), found.event)
