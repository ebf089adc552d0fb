"""A study's blueprint where the rules of the study cannot be kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import samples
from models.blueprint.plan import PLAN, Plan
from models.blueprint.study_conflict import InfeasiblePlanError, UnkeepableRuleError
from models.checking.faults import PinOutsideCalendarError
from models.computing.results import Results
from models.edits.plan import set_total_budget
from models.errors import Clause
from models.exchange.text_form import read_text
from models.problem.calendar import Quarter
from models.problem.plan_rules import Pin, PinKind
from models.study import Study


@pytest.fixture(scope="module")
def sample() -> Study:
    return read_text((Path(samples.__file__).parent / "hetao.json").read_text(encoding="utf-8"))


def pinned(study: Study, **pins: Pin) -> Study:
    """Return a study with decisions as they stand in a file, taken perhaps before the calendar was moved."""
    return replace(study, plan=replace(study.plan, pins=pins))


def plan_of(study: Study) -> Plan:
    return Results().get(PLAN, study)


@pytest.mark.parametrize("quarter", [Quarter(2020, 1), Quarter(2050, 1)])
def test_a_start_that_the_calendar_has_left_behind_is_named_with_its_own_quarter(
    sample: Study, quarter: Quarter
) -> None:
    with pytest.raises(PinOutsideCalendarError) as fault:
        plan_of(pinned(sample, I01=Pin(PinKind.START, quarter)))
    assert fault.value.where == {"initiative": "I01", "quarter": str(quarter)}


def test_a_start_not_before_a_quarter_after_the_calendar_leaves_the_initiative_out(sample: Study) -> None:
    plan = plan_of(pinned(sample, I13=Pin(PinKind.NOT_BEFORE, Quarter(2050, 1))))
    assert plan.placed["I13"].start is None


def test_a_start_not_before_a_quarter_before_the_calendar_changes_nothing(sample: Study) -> None:
    free, plan = plan_of(sample), plan_of(pinned(sample, I01=Pin(PinKind.NOT_BEFORE, Quarter(2020, 1))))
    assert plan.schedule.value == free.schedule.value


def test_a_rule_that_no_plan_keeps_by_itself_is_told_alone(sample: Study) -> None:
    with pytest.raises(UnkeepableRuleError) as fault:
        plan_of(pinned(sample, I01=Pin(PinKind.START, Quarter(2030, 4))))
    assert fault.value.where["rules"] == (Clause("pinned", initiative="I01", quarter="2030Q4"),)


def test_rules_that_contradict_each_other_are_told_together_with_the_amount(sample: Study) -> None:
    study = set_total_budget(pinned(sample, I13=Pin(PinKind.MUST)), 2999.0)
    with pytest.raises(InfeasiblePlanError) as fault:
        plan_of(study)
    assert not isinstance(fault.value, UnkeepableRuleError)
    rules = fault.value.where["rules"]
    assert isinstance(rules, tuple)
    assert set(rules) == {Clause("must", initiative="I13"), Clause("total_budget", amount=2999.0)}
