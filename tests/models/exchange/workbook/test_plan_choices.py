"""The notes name every rule that the blueprint keeps, and no kind of rule that the study does not use."""

from __future__ import annotations

from dataclasses import replace

from desktop.wording import term
from models.exchange.workbook.method_choices import method_choices
from models.exchange.workbook.plan_choices import plan_choices
from models.problem.calendar import Quarter
from models.problem.plan_rules import Pin, PinKind, PlanRules, SetRule, Window
from models.study import Study
from models.text import Script
from tests.models.exchange.workbook.workbooks import content, small_study


def ruled() -> Study:
    study = small_study()
    one, other = list(study.initiatives.initiatives)[:2]
    rules = replace(
        study.plan,
        capacities={"SZ1": 20},
        minimum_support={"HK": 0.1},
        choices=(SetRule((one, other), 1), SetRule((one, other), 0, 2)),
        windows={one: Window(None, Quarter(2030, 4))},
        pins={other: Pin(PinKind.NOT_BEFORE, Quarter(2023, 2), "a treaty")},
    )
    return replace(study, plan=rules)


def test_every_rule_is_named_with_what_it_sets() -> None:
    made = replace(content(ruled()), wording=term, scripts=(Script.EN,))
    told = dict(plan_choices(made))
    first, second = (made.initiative(one) for one in list(made.study.initiatives.initiatives)[:2])
    assert told == {
        "Capacity of lead bodies": "Body SZ1: at most 20 at once",
        "Minimum support of a side": f"{made.side('HK')}: at least 0.10 on average",
        "At least and at most of a set": f"at least 1 of: {first}, {second}; 0 to 2 of: {first}, {second}",
        "Earliest and latest dates": f"{first}: – to 2030Q4",
        "Decisions taken by hand": f"{second}: not before 2023Q2 (a treaty)",
    }
    assert set(told) <= {choice.label for choice in method_choices(made)}


def test_a_kind_of_rule_that_is_not_used_is_not_named() -> None:
    assert plan_choices(content(replace(small_study(), plan=PlanRules()))) == ()
