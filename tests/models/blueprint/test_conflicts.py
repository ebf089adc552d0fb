from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from models.blueprint.conflicts import Conflict, conflict
from models.blueprint.constraints import Capacity, Choice, MinimumSupport, SchedulingProblem
from models.blueprint.rules import Rule, RuleKind, keeping, rules_of
from models.blueprint.violations import violations
from models.computing.progress import Cancelled
from tests.models.blueprint.problems import best_value, every_plan, problem, small_problems


@settings(max_examples=20, deadline=None)
@given(small_problems())
def test_a_conflict_is_one_is_irreducible_and_no_other_has_fewer_rules(small: SchedulingProblem) -> None:
    wanted = replace(small, must=frozenset(range(small.count)) - small.must_not)
    found = conflict(wanted)
    if found is None:
        assert best_value(wanted) is not None
        return
    assert found.irreducible
    assert found.smallest
    assert best_value(keeping(wanted, found.rules)) is None
    for rule in found.rules:
        assert best_value(keeping(wanted, set(found.rules) - {rule})) is not None
    assert len(found.rules) == _fewest(wanted)


def test_a_prerequisite_that_is_ruled_out_conflicts_with_what_needs_it() -> None:
    torn = problem(values=np.ones(4), strict=((0, 1), (1, 2)), must=frozenset({2, 3}), must_not=frozenset({0}))
    assert _named(torn) == {
        (RuleKind.MUST, 2, -1),
        (RuleKind.MUST_NOT, 0, -1),
        (RuleKind.PREREQUISITE, 0, 1),
        (RuleKind.PREREQUISITE, 1, 2),
    }


def test_pins_out_of_order_conflict_with_the_prerequisite_alone() -> None:
    torn = problem(values=np.ones(3), strict=((0, 1),), pinned_start={0: 2, 1: 1, 2: 0}, total_budget=5.0)
    assert _named(torn) == {(RuleKind.PINNED, 0, 2), (RuleKind.PINNED, 1, 1), (RuleKind.PREREQUISITE, 0, 1)}


def test_the_dearest_of_many_decisions_is_named_with_the_budget() -> None:
    costs = np.array([1.0, 1.0, 1.0, 1.0, 30.0])
    dear = problem(costs=costs, total_budget=20.0, must=frozenset(range(5)))
    assert _named(dear) == {(RuleKind.MUST, 4, -1), (RuleKind.TOTAL_BUDGET, -1, -1)}


def test_a_chain_that_is_longer_than_the_plan_needs_no_other_rule_against_it() -> None:
    long = problem(values=np.ones(3), durations=np.array([3, 3, 1]), strict=((0, 1),), must=frozenset({1, 2}))
    assert _named(long) == {(RuleKind.MUST, 1, -1), (RuleKind.PREREQUISITE, 0, 1)}


@pytest.mark.parametrize(
    ("torn", "kinds"),
    [
        (problem(must=frozenset({0}), earliest=np.array([3]), latest_end=np.array([2])), {"ready", "latest_end"}),
        (problem(must=frozenset({0}), not_before={0: 2}, latest_end=np.array([1])), {"not_before", "latest_end"}),
        (problem(must=frozenset({0}), closed_phases=frozenset({0})), {"closed_phase"}),
        (problem(costs=np.array([2.0]), must=frozenset({0}), phase_budgets=[1.0]), {"phase_budget"}),
        (problem(must=frozenset({0}), capacity=(Capacity((0,), 0),)), {"capacity"}),
        (problem(must=frozenset({0}), choices=(Choice((0,), at_most=0),)), {"at_most"}),
        (
            problem(must=frozenset({0}), minimum_support=MinimumSupport(np.array([[0.2]]), np.array([0.5]))),
            {"support"},
        ),
    ],
)
def test_every_kind_of_rule_is_named_where_it_stands_against_a_decision(
    torn: SchedulingProblem, kinds: set[str]
) -> None:
    assert {kind.value for kind, _, _ in _named(torn)} == {"must", *kinds}


def test_at_least_and_at_most_of_one_set_are_two_rules() -> None:
    torn = problem(values=np.ones(2), choices=(Choice((0, 1), at_least=2, at_most=1),))
    assert _named(torn) == {(RuleKind.AT_LEAST, 0, -1), (RuleKind.AT_MOST, 0, -1)}


def test_a_problem_that_has_a_plan_has_no_conflict() -> None:
    assert conflict(problem(values=np.ones(2), total_budget=0.0)) is None


def test_the_same_conflict_is_named_every_time() -> None:
    costs = np.arange(1.0, 9.0)
    dear = problem(costs=costs, total_budget=20.0, must=frozenset(range(8)))
    assert conflict(dear) == conflict(dear)


def test_a_rule_that_is_lifted_leaves_the_others_at_their_positions() -> None:
    whole = problem(
        values=np.ones(2),
        capacity=(Capacity((0,), 1), Capacity((1,), 1)),
        choices=(Choice((0,), at_least=1), Choice((1,), at_least=1)),
        total_budget=3.0,
    )
    kept = {Rule(RuleKind.CAPACITY, 1), Rule(RuleKind.AT_LEAST, 1)}
    assert set(rules_of(keeping(whole, kept))) == kept
    assert rules_of(keeping(whole, rules_of(whole))) == rules_of(whole)


def test_the_search_can_be_cancelled_and_tells_how_far_it_is() -> None:
    heard: list[float] = []

    def stop(done: float) -> None:
        heard.append(done)
        if len(heard) == 4:
            raise Cancelled

    torn = problem(values=np.ones(3), strict=((0, 1),), pinned_start={0: 2, 1: 1}, must=frozenset({2}))
    with pytest.raises(Cancelled):
        conflict(torn, stop)
    assert heard == sorted(heard)
    assert all(0 < done < 1 for done in heard)


def _named(torn: SchedulingProblem) -> set[tuple[RuleKind, int, int]]:
    found = conflict(torn)
    assert isinstance(found, Conflict)
    assert found.irreducible
    assert found.smallest
    return {(rule.kind, rule.subject, rule.other) for rule in found.rules}


def _fewest(torn: SchedulingProblem) -> int:
    """Return the size of a smallest conflict: the fewest rules of which every plan breaks one."""
    rules = rules_of(torn)
    broken: set[frozenset[Rule]] = set()
    for starts in every_plan(torn):
        kinds = frozenset(violation.rule for violation in violations(torn, np.array(starts)))
        if all(rule.kind is not RuleKind.HORIZON for rule in kinds):
            broken.add(kinds)
    hardest = [one for one in broken if not any(other < one for other in broken)]
    return next(
        size
        for size in itertools.count(1)
        for some in itertools.combinations(rules, size)
        if all(one.intersection(some) for one in hardest)
    )
