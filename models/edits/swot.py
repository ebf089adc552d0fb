"""Edits of SWOT: findings in four quarters, and the strategies that answer them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from models.checking import check_id, check_swot
from models.edits.criteria import without_items
from models.edits.frame import EmptyNameError, TakenIdError
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.problem.swot import Factor, FactorId, Quadrant, Strategy, Swot, quadrant_node
from models.study import Study
from models.text import Script


def _with(study: Study, swot: Swot) -> Study:
    if swot == study.swot:
        return study
    check_swot(swot, study.frame, study.criteria, study.initiatives.initiatives)
    return replace(study, swot=swot)


def _with_factor(study: Study, factor: Factor) -> Study:
    return _with(study, replace(study.swot, factors={**study.swot.factors, factor.id: factor}))


def _with_strategy(study: Study, strategy: Strategy) -> Study:
    return _with(study, replace(study.swot, strategies={**study.swot.strategies, strategy.id: strategy}))


def add_factor(study: Study, factor: Factor) -> Study:
    """Add a finding as the last of its quarter.

    Raises:
        TakenIdError: There is one of that id.
        InputError: Its subject or a criterion is unknown.
    """
    check_id("factor", factor.id)
    if factor.id in study.swot.factors:
        raise TakenIdError(thing="factor", id=factor.id)
    return _with_factor(study, factor)


def word_factor(study: Study, factor_id: FactorId, script: Script, text: str) -> Study:
    """Reword a finding in one script."""
    factor = study.swot.factors[factor_id]
    written = factor.text.written(script, text.strip())
    if not written:
        raise EmptyNameError(thing="factor", id=factor_id)
    return _with_factor(study, replace(factor, text=written))


def set_evidence(study: Study, factor_id: FactorId, evidence: str) -> Study:
    """Say what a finding rests on."""
    return _with_factor(study, replace(study.swot.factors[factor_id], evidence=evidence.strip()))


def set_factor_criteria(study: Study, factor_id: FactorId, criteria: tuple[CriterionId, ...]) -> Study:
    """Set the criteria that a finding bears on.

    Raises:
        InputError: There is no such criterion.
    """
    return _with_factor(study, replace(study.swot.factors[factor_id], criteria=tuple(dict.fromkeys(criteria))))


def move_factor(study: Study, factor_id: FactorId, quadrant: Quadrant, subject: str, place: int | None = None) -> Study:
    """Move a finding to another quarter or subject, or to another place among those beside it.

    What was compared with it in its former quarter goes: it was asked about another question.

    Args:
        study: The study.
        factor_id: The finding.
        quadrant: The quarter that it stands in then.
        subject: The side that it is about then; empty for the co-operation.
        place: Its place, from 0, among the findings of that quarter and subject; None for the last.

    Raises:
        InputError: There is no such side.
    """
    before = study.swot.factors[factor_id]
    moved = replace(before, quadrant=quadrant, subject=subject)
    rest = {key: factor for key, factor in study.swot.factors.items() if key != factor_id}
    beside = [key for key, one in rest.items() if (one.quadrant, one.subject) == (quadrant, subject)]
    ordered: dict[FactorId, Factor] = {}
    for key, factor in rest.items():
        if place is not None and place < len(beside) and key == beside[place]:
            ordered[factor_id] = moved
        ordered[key] = factor
    ordered.setdefault(factor_id, moved)
    if list(ordered) == list(study.swot.factors) and moved == before:
        return study
    # Mappings of the same things in another order are equal, so `_with` would not see that one was moved.
    swot = replace(study.swot, factors=ordered)
    check_swot(swot, study.frame, study.criteria, study.initiatives.initiatives)
    changed = replace(study, swot=swot)
    return changed if before.quadrant is quadrant else _unsaid(changed, factor_id)


def remove_factor(study: Study, factor_id: FactorId) -> Study:
    """Remove a finding, what was compared with it, and its part in strategies."""
    factors = {key: factor for key, factor in study.swot.factors.items() if key != factor_id}
    strategies = {
        key: replace(one, factors=_unlinked(one.factors, factor_id)) for key, one in study.swot.strategies.items()
    }
    return _unsaid(replace(study, swot=Swot(factors, strategies)), factor_id)


def _unsaid(study: Study, factor_id: FactorId) -> Study:
    nodes = frozenset(map(quadrant_node, Quadrant))
    ballots = {key: without_items(ballot, {factor_id}, nodes) for key, ballot in study.comparisons.items()}
    same = all(ballots[key] is ballot for key, ballot in study.comparisons.items())
    return study if same else replace(study, comparisons=ballots)


def add_strategy(study: Study, strategy: Strategy) -> Study:
    """Add a strategy as the last.

    Raises:
        TakenIdError: There is one of that id.
        InputError: A factor or an initiative is unknown, or a link is not 1 to 3 strong.
    """
    check_id("strategy", strategy.id)
    if strategy.id in study.swot.strategies:
        raise TakenIdError(thing="strategy", id=strategy.id)
    return _with_strategy(study, strategy)


def word_strategy(study: Study, strategy_id: str, script: Script, text: str) -> Study:
    """Reword a strategy in one script."""
    strategy = study.swot.strategies[strategy_id]
    written = strategy.text.written(script, text.strip())
    if not written:
        raise EmptyNameError(thing="strategy", id=strategy_id)
    return _with_strategy(study, replace(strategy, text=written))


def set_strategy_kind(study: Study, strategy_id: str, kind: str) -> Study:
    """Say which two quarters a strategy answers: SO, WO, ST or WT."""
    return _with_strategy(study, replace(study.swot.strategies[strategy_id], kind=kind))


def link_factor(study: Study, strategy_id: str, factor_id: FactorId, strength: int) -> Study:
    """Say how strongly a strategy answers a finding, 1 to 3; 0 says that it does not.

    Raises:
        InputError: There is no such finding, or the strength is another.
    """
    strategy = study.swot.strategies[strategy_id]
    return _with_strategy(study, replace(strategy, factors=_linked(strategy.factors, factor_id, strength)))


def link_initiative(study: Study, strategy_id: str, initiative_id: InitiativeId, strength: int) -> Study:
    """Say how strongly an initiative carries a strategy, 1 to 3; 0 says that it does not.

    Raises:
        InputError: There is no such initiative, or the strength is another.
    """
    strategy = study.swot.strategies[strategy_id]
    return _with_strategy(study, replace(strategy, initiatives=_linked(strategy.initiatives, initiative_id, strength)))


def remove_strategy(study: Study, strategy_id: str) -> Study:
    """Remove a strategy."""
    strategies = {key: one for key, one in study.swot.strategies.items() if key != strategy_id}
    return replace(study, swot=replace(study.swot, strategies=strategies))


def _linked(links: Mapping[str, int], key: str, strength: int) -> Mapping[str, int]:
    return {**links, key: strength} if strength else _unlinked(links, key)


def _unlinked(links: Mapping[str, int], gone: str) -> Mapping[str, int]:
    return {key: strength for key, strength in links.items() if key != gone}
