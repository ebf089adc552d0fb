"""A program given to HiGHS: answered in the own thread where it is small, in a child that can be stopped where not."""

from __future__ import annotations

import multiprocessing
from dataclasses import replace

import numpy as np
import pytest

from models.blueprint import program as programs
from models.blueprint.constraints import Capacity, SchedulingProblem
from models.blueprint.formulation import formulate
from models.blueprint.program import INFEASIBLE, OPTIMAL, Program, solved
from models.blueprint.scheduling import Status, schedule
from models.blueprint.solver import best_plan
from models.blueprint.windows import start_windows
from models.computing.progress import Cancelled, unheard
from tests.models.blueprint.problems import problem


def plan_program(m: int, seed: int = 0) -> Program:
    """Return a plan of m initiatives over 32 quarters as a program; from 200 on it takes HiGHS minutes."""
    made = formulate(large(m, seed), start_windows(large(m, seed)))
    weight = made.problem.worth[made.initiative, made.quarter]
    return Program(-(made.step.T @ weight), made.rows, made.most, made.least)


def large(m: int, seed: int = 0) -> SchedulingProblem:
    random = np.random.default_rng(seed)
    costs = 10 ** random.uniform(0.7, 3.2, m)
    phases = np.repeat([0, 1, 2], [12, 8, 12])
    return problem(
        values=random.uniform(0.2, 0.8, m),
        costs=costs,
        durations=random.integers(2, 9, m),
        quarters=32,
        phase_of_quarter=phases,
        phase_budgets=costs.sum() * np.array([0.12, 0.2, 0.25]),
        total_budget=0.5 * costs.sum(),
        strict=tuple((int(random.integers(0, after)), after) for after in range(1, m) if random.random() < 0.3),
        capacity=tuple(Capacity(tuple(range(body, m, 8)), 2) for body in range(8)),
        discount=np.array([1.0, 0.9, 0.8])[phases],
    )


def test_a_child_answers_what_the_own_thread_does(monkeypatch: pytest.MonkeyPatch) -> None:
    small = plan_program(8)
    here = solved(small, 20.0, unheard)
    monkeypatch.setattr(programs, "_OWN_STARTS", 0)
    there = solved(small, 20.0, unheard)
    assert here.status == there.status == OPTIMAL
    assert here.y is not None
    assert there.y is not None
    assert there.y.tolist() == here.y.tolist()
    assert there.bound == here.bound


def test_what_no_plan_can_keep_is_infeasible_in_a_child_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "_OWN_STARTS", 0)
    small = plan_program(8)
    impossible = replace(small, least=np.ones(len(small.least)))
    assert solved(impossible, 20.0, unheard).status == INFEASIBLE


def test_small_programs_start_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "_watched", pytest.fail)
    assert schedule(problem(values=np.ones(3), quarters=6)).status is Status.OPTIMAL


def test_cancelling_ends_a_running_search_and_its_process_at_once() -> None:
    heard: list[float] = []

    def cancel(share: float) -> None:
        heard.append(share)
        assert multiprocessing.active_children(), "it is told while the child is at work"
        if len(heard) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        solved(plan_program(200), 60.0, cancel)
    assert heard == sorted(heard)
    assert not multiprocessing.active_children()


def test_a_whole_plan_can_be_cancelled_while_its_proof_is_searched() -> None:
    running: list[bool] = []

    def cancel(_share: float) -> None:
        running.append(bool(multiprocessing.active_children()))
        if running[-1]:
            raise Cancelled

    with pytest.raises(Cancelled):
        schedule(large(200), cancel, time_limit=60.0)
    assert running[-1]
    assert not multiprocessing.active_children()


def test_a_child_that_dies_claims_nothing() -> None:
    def kill(_share: float) -> None:
        for child in multiprocessing.active_children():
            child.kill()

    hard = large(200)
    found = best_plan(formulate(hard, start_windows(hard)), hard.worth, 60.0, kill)
    assert not found.proven
    assert found.start is None
    assert found.bound == np.inf
