"""A plan as it is decided now, before a new optimum: what was moved stands where it was put, with what that spends."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import samples
from models.blueprint.plan import PLAN, Plan
from models.blueprint.wished import as_wished, speaks_of
from models.computing.results import Results
from models.edits.frame import set_horizons
from models.edits.initiatives import set_duration
from models.edits.plan import set_pin
from models.exchange.text_form import read_text
from models.problem.calendar import Quarter
from models.problem.plan_rules import Pin, PinKind
from models.study import Study


@pytest.fixture(scope="module")
def sample() -> Study:
    return read_text((Path(samples.__file__).parent / "hetao.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def plan(sample: Study) -> Plan:
    return Results().get(PLAN, sample)


def test_without_any_change_it_is_the_plan_itself(sample: Study, plan: Plan) -> None:
    wished = as_wished(sample, plan)
    for one, planned in plan.placed.items():
        drawn = wished.placed[one]
        assert (drawn.start, drawn.end, drawn.horizon) == (planned.start, planned.end, planned.horizon)
        assert drawn.cost == planned.cost
    assert wished.spend == pytest.approx(plan.spend)
    assert wished.horizon_spend == pytest.approx(plan.horizon_spend)


def test_what_is_moved_and_stretched_spends_where_it_then_runs(sample: Study, plan: Plan) -> None:
    moved = set_duration(set_pin(sample, "I04", Pin(PinKind.START, Quarter(2028, 1))), "I04", 4)
    wished = as_wished(moved, plan)
    one = wished.placed["I04"]
    assert (one.start, one.end, one.horizon) == (Quarter(2028, 1), Quarter(2028, 4), "long")
    assert wished.spend.sum() == pytest.approx(plan.spend.sum())
    added = wished.spend - plan.spend
    first = Quarter(2028, 1).index - plan.quarters[0].index
    assert added[first : first + 4] == pytest.approx(np.full(4, one.cost / 4))
    assert wished.horizon_spend[2] == pytest.approx(plan.horizon_spend[2] + one.cost)


def test_what_is_decided_out_spends_nothing(sample: Study, plan: Plan) -> None:
    wished = as_wished(set_pin(sample, "I04", Pin(PinKind.MUST_NOT)), plan)
    assert wished.placed["I04"].start is None
    assert wished.spend.sum() == pytest.approx(plan.spend.sum() - plan.placed["I04"].cost)


def test_a_plan_speaks_of_its_own_calendar_and_initiatives_alone(sample: Study, plan: Plan) -> None:
    assert speaks_of(plan, sample)
    assert not speaks_of(plan, set_horizons(sample, sample.frame.horizons[:2]))
    renamed = tuple(replace(one, closed=True) for one in sample.frame.horizons)
    assert speaks_of(plan, set_horizons(sample, renamed))
