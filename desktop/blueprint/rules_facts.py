"""What the rules of a plan are, in the words and figures of one reader."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from desktop.blueprint.decisions_card import DecisionFacts
from desktop.blueprint.limits_cards import CapacityFacts, SupportFacts
from desktop.blueprint.pane import Standing
from desktop.blueprint.phase_row import PhaseFacts
from desktop.blueprint.rows import pin_note, quarter_name
from desktop.widgets.theme import side_role
from models.blueprint.plan import Plan
from models.blueprint.study_problem import led_by
from models.problem.calendar import Quarter
from models.problem.frame import SideId
from models.problem.initiatives import BodyId
from models.study import Study
from models.text import Script

_AFTER = 24


def _tr(text: str) -> str:
    return QCoreApplication.translate("RulesFacts", text)


def phase_facts(study: Study, plan: Plan | None, script: Script) -> list[PhaseFacts]:
    """Return what is said of each phase, and of all together last."""
    rules, found = study.plan, []
    for place, horizon in enumerate(study.frame.horizons):
        spent = None if plan is None else float(plan.horizon_spend[place])
        name, worth = horizon.name.read(script) or horizon.id, rules.discounts.get(horizon.id, 1.0)
        budget, ends = rules.budgets.get(horizon.id), _possible_ends(study, place)
        found.append(PhaseFacts(horizon.id, name, horizon.end, ends, horizon.closed, budget, worth, spent))
    spent = None if plan is None else float(plan.horizon_spend.sum())
    found.append(
        PhaseFacts("", _tr("In all"), None, (), closed=False, budget=rules.total_budget, discount=1.0, spent=spent)
    )
    return found


def _possible_ends(study: Study, place: int) -> tuple[Quarter, ...]:
    """Return the quarters in which a phase could end: after the one before it, before the one after it."""
    horizons = study.frame.horizons
    first = study.frame.start if place == 0 else horizons[place - 1].end.later(1)
    last = horizons[place].end.later(_AFTER) if place + 1 == len(horizons) else horizons[place + 1].end.later(-1)
    return tuple(first.later(step) for step in range(last.index - first.index + 1))


def support_facts(study: Study, standing: Standing, script: Script) -> list[SupportFacts]:
    """Return what is asked of each side's support, and what the plan has."""
    return [
        SupportFacts(
            key=side,
            name=one.name.read(script) or side,
            colour=side_role(place),
            least=study.plan.minimum_support.get(side),
            now=_mean_support(standing, side),
        )
        for place, (side, one) in enumerate(study.frame.sides.items())
    ]


def _mean_support(standing: Standing, side: SideId) -> float | None:
    plan, ranking = standing.plan, standing.ranking
    voice = ranking.voices.get(side) if ranking is not None else None
    if plan is None or ranking is None or voice is None:
        return None
    scores = voice.scores(ranking.leading)
    chosen = [float(scores[voice.row[one.initiative]]) if one.initiative in voice.row else 0.0 for one in plan.chosen()]
    return sum(chosen) / len(chosen) if chosen else None


def capacity_facts(study: Study, plan: Plan | None, script: Script) -> list[CapacityFacts]:
    """Return the bodies that lead anything or are limited, in the study's order."""
    found = []
    for key, body in study.initiatives.bodies.items():
        led = led_by(study, key)
        if led or key in study.plan.capacities:
            side = study.frame.sides[body.side].name.read(script) or body.side
            busiest = None if plan is None else _most_at_once(plan, led)
            most = study.plan.capacities.get(key)
            found.append(CapacityFacts(key, body.name.read(script) or key, side, len(led), busiest, most))
    return found


def _most_at_once(plan: Plan, led: tuple[BodyId, ...]) -> int:
    running: Counter[int] = Counter()
    for one in led:
        planned = plan.placed[one]
        if planned.start is not None and planned.end is not None:
            running.update(range(planned.start.index, planned.end.index + 1))
    return max(running.values(), default=0)


def decision_facts(study: Study, script: Script) -> list[DecisionFacts]:
    """Return every decision, then every date, in the study's order of initiatives."""
    decisions, dates = [], []
    for key, one in study.initiatives.initiatives.items():
        name, pin, window = one.name.read(script) or key, study.plan.pins.get(key), study.plan.windows.get(key)
        if pin is not None:
            words = " — ".join(part for part in (pin_note(pin, script), pin.reason) if part)
            decisions.append(DecisionFacts(key, name, words, pinned=True))
        if window is not None:
            bounds = []
            if window.earliest is not None:
                bounds.append(_tr("ready from {quarter}").format(quarter=quarter_name(window.earliest, script)))
            if window.latest is not None:
                bounds.append(_tr("done by {quarter}").format(quarter=quarter_name(window.latest, script)))
            dates.append(DecisionFacts(key, name, " · ".join(bounds), pinned=False))
    return [*decisions, *dates]
