"""Edits of the frame: names, sides, horizons, money."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from models.checking import check_frame, check_horizons, check_id
from models.edits.assumptions import with_every_plan, without_experts
from models.errors import InputError
from models.problem.calendar import Horizon, HorizonId, Quarter
from models.problem.frame import Currencies, Frame, Side, SideId
from models.problem.plan_rules import PlanRules
from models.study import Study
from models.text import Script

YEARS_APART: Final = 2
"""How long a phase is while nobody says otherwise."""


class TakenIdError(InputError):
    """Something with that id exists already: thing, id."""


class NotACurrencyError(InputError):
    """A currency's code that is not three capital letters, or is that of the other currency: value."""


class EmptyNameError(InputError):
    """A name would be empty in every script: thing, id."""


def rename_study(study: Study, script: Script, name: str) -> Study:
    """Rename the study in one script."""
    text = study.frame.name.written(script, name.strip())
    if not text:
        raise EmptyNameError(thing="study", id="")
    return study if text == study.frame.name else replace(study, frame=replace(study.frame, name=text))


def ask_question(study: Study, script: Script, question: str) -> Study:
    """Reword the question that the criteria serve."""
    text = study.frame.question.written(script, question.strip())
    return study if text == study.frame.question else replace(study, frame=replace(study.frame, question=text))


def rename_side(study: Study, side_id: SideId, script: Script, name: str) -> Study:
    """Rename a side in one script."""
    side = study.frame.sides[side_id]
    text = side.name.written(script, name.strip())
    if not text:
        raise EmptyNameError(thing="side", id=side_id)
    if text == side.name:
        return study
    sides = {**study.frame.sides, side_id: replace(side, name=text)}
    return replace(study, frame=replace(study.frame, sides=sides))


def add_side(study: Study, side: Side) -> Study:
    """Add a side as the last, with the share that sides have while nobody says otherwise.

    Raises:
        TakenIdError: There is one of that id.
    """
    check_id("side", side.id)
    if side.id in study.frame.sides:
        raise TakenIdError(thing="side", id=side.id)
    return _framed(study, replace(study.frame, sides={**study.frame.sides, side.id: side}))


def remove_side(study: Study, side_id: SideId) -> Study:
    """Remove a side with its experts, their ballots, its groups and its bodies; findings about it go with it."""
    panel, swot, initiatives = study.panel, study.swot, study.initiatives
    gone = {expert.id for expert in panel.experts.values() if expert.side == side_id}
    bodies = {key: body for key, body in initiatives.bodies.items() if body.side != side_id}
    factors = {key: factor for key, factor in swot.factors.items() if factor.subject != side_id}
    strategies = {
        key: replace(one, factors={factor: link for factor, link in one.factors.items() if factor in factors})
        for key, one in swot.strategies.items()
    }

    def plan_without_side(plan: PlanRules) -> PlanRules:
        supports = {key: least for key, least in plan.minimum_support.items() if key != side_id}
        capacities = {key: most for key, most in plan.capacities.items() if key in bodies}
        return replace(plan, minimum_support=supports, capacities=capacities)

    study = with_every_plan(without_experts(study, gone), plan_without_side)
    return replace(
        study,
        frame=replace(study.frame, sides={key: side for key, side in study.frame.sides.items() if key != side_id}),
        panel=replace(
            panel,
            shares={key: share for key, share in panel.shares.items() if key != side_id},
            groups={key: group for key, group in panel.groups.items() if group.side != side_id},
            experts={key: expert for key, expert in panel.experts.items() if key not in gone},
        ),
        initiatives=replace(
            initiatives,
            initiatives={
                key: replace(one, bodies={side: listed for side, listed in one.bodies.items() if side != side_id})
                for key, one in initiatives.initiatives.items()
            },
            bodies=bodies,
        ),
        swot=swot if len(factors) == len(swot.factors) else replace(swot, factors=factors, strategies=strategies),
        comparisons={key: ballot for key, ballot in study.comparisons.items() if key.expert not in gone},
        ratings={key: ballot for key, ballot in study.ratings.items() if key.expert not in gone},
    )


def set_start(study: Study, start: Quarter) -> Study:
    """Let the calendar start with another quarter.

    Raises:
        InputError: There is no such quarter, or a horizon ends before it.
    """
    check_horizons(start, study.frame.horizons)
    return _framed(study, replace(study.frame, start=start))


def set_currencies(study: Study, currencies: Currencies) -> Study:
    """Set the two currencies, and the dated rate between them.

    Raises:
        NotACurrencyError: A code is not three capital letters, or both are the same.
        InputError: The rate is not above zero, or its date is none.
    """
    for code in (currencies.main, currencies.other):
        if len(code) != 3 or not (code.isascii() and code.isalpha() and code.isupper()):
            raise NotACurrencyError(value=code)
    if currencies.main == currencies.other:
        raise NotACurrencyError(value=currencies.other)
    frame = replace(study.frame, currencies=currencies)
    check_frame(frame)
    return _framed(study, frame)


def set_source(study: Study, script: Script, source: str) -> Study:
    """Say in one script where the content comes from."""
    return _framed(study, replace(study.frame, source=study.frame.source.written(script, source.strip())))


def set_illustrative(study: Study, *, illustrative: bool) -> Study:
    """Say whether the content is invented or partly so."""
    return _framed(study, replace(study.frame, illustrative=illustrative))


def _framed(study: Study, frame: Frame) -> Study:
    return study if frame == study.frame else replace(study, frame=frame)


def set_horizons(study: Study, horizons: tuple[Horizon, ...]) -> Study:
    """Set the horizons of the blueprint, in order of time; what was budgeted for one that is gone goes with it.

    Raises:
        InputError: They are not in order, or end before the calendar starts.
    """
    check_horizons(study.frame.start, horizons)
    if horizons == study.frame.horizons:
        return study
    kept = {horizon.id for horizon in horizons}
    scenarios = {
        key: one if one.plan is None else replace(one, plan=_phased(one.plan, kept))
        for key, one in study.scenarios.items()
    }
    return replace(
        study,
        frame=replace(study.frame, horizons=horizons),
        plan=_phased(study.plan, kept),
        scenarios=study.scenarios if scenarios == study.scenarios else scenarios,
    )


def next_end(frame: Frame) -> Quarter:
    """Return when a further phase ends while nobody says otherwise: two years after the last one, or the first year."""
    last = frame.horizons[-1].end if frame.horizons else Quarter(frame.start.year - 1, 4)
    return last.later(4 * YEARS_APART)


def add_horizon(study: Study, horizon: Horizon) -> Study:
    """Put a horizon to its place in time; one of that id gives way to it.

    Raises:
        InputError: Another one ends with it, or it ends before the calendar starts.
    """
    rest = (one for one in study.frame.horizons if one.id != horizon.id)
    return set_horizons(study, tuple(sorted((*rest, horizon), key=lambda one: one.end)))


def _phased(rules: PlanRules, horizons: set[HorizonId]) -> PlanRules:
    """Return the rules without those about phases that are gone; the same object where there were none."""
    plan = replace(
        rules,
        budgets={key: budget for key, budget in rules.budgets.items() if key in horizons},
        discounts={key: discount for key, discount in rules.discounts.items() if key in horizons},
    )
    return rules if plan == rules else plan
