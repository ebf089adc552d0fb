"""Every rule that a study can set binds its plan, is named where it cannot be kept, and can be relaxed by one edit."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

import samples
from desktop.reasons import why
from desktop.wording import sentence
from models.blueprint.placement import Reason
from models.blueprint.plan import PLAN, Plan
from models.blueprint.study_conflict import InfeasiblePlanError
from models.blueprint.study_problem import led_by
from models.computing.results import Results
from models.edits.frame import set_horizons
from models.edits.initiatives import set_prerequisites
from models.edits.plan import (
    EmptySetRuleError,
    WindowOrderError,
    set_budget,
    set_capacity,
    set_discount,
    set_minimum_support,
    set_pin,
    set_reviews,
    set_set_rules,
    set_total_budget,
    set_window,
)
from models.edits.relaxing import relaxed
from models.errors import Clause, InputError
from models.exchange.text_form import read_text, write_text
from models.problem.calendar import Quarter
from models.problem.initiatives import Prerequisite
from models.problem.plan_rules import Pin, PinKind, Review, SetRule, Window
from models.ranking.study_ranking import RANKING
from models.robustness.firmness import FIRMNESS
from models.study import Study
from models.text import Script

RESULTS = Results()
FUND = "I13"


@pytest.fixture(scope="module")
def sample() -> Study:
    return read_text((Path(samples.__file__).parent / "hetao.json").read_text(encoding="utf-8"))


def plan_of(study: Study) -> Plan:
    return RESULTS.get(PLAN, study)


def clauses_of(study: Study) -> tuple[Clause, ...]:
    with pytest.raises(InfeasiblePlanError) as fault:
        plan_of(study)
    rules = fault.value.where["rules"]
    assert isinstance(rules, tuple)
    return rules


def most_at_once(study: Study, plan: Plan, body: str) -> int:
    running: Counter[Quarter] = Counter()
    for one in led_by(study, body):
        planned = plan.placed[one]
        if planned.start is not None and planned.end is not None:
            running.update(quarter for quarter in plan.quarters if planned.start <= quarter <= planned.end)
    return max(running.values(), default=0)


def busiest(study: Study, plan: Plan) -> str:
    return max(study.initiatives.bodies, key=lambda body: most_at_once(study, plan, body))


def test_a_body_leads_no_more_at_once_than_it_can_and_who_waits_for_it_says_so(sample: Study) -> None:
    body = busiest(sample, plan_of(sample))
    assert most_at_once(sample, plan_of(sample), body) > 1
    limited = set_capacity(sample, body, 1)
    plan = plan_of(limited)
    assert most_at_once(limited, plan, body) == 1
    waiting = [one for one in plan.placed.values() if any(cause.reason is Reason.CAPACITY for cause in one.why.causes)]
    assert waiting
    name = limited.initiatives.bodies[body].name.en
    said = why(waiting[0], plan=plan, study=limited, script=Script.EN)
    assert f"{name} already leads as many as it can in" in said


def test_what_is_taken_in_reaches_each_sides_least_support(sample: Study) -> None:
    ranking = RESULTS.get(RANKING, sample)
    hong_kong = ranking.voices["HK"]

    def mean(plan: Plan) -> float:
        rows = [hong_kong.row[one.initiative] for one in plan.chosen()]
        return float(hong_kong.topsis.closeness[rows].mean())

    before = plan_of(sample)
    asked = mean(before) + 0.02
    after = plan_of(set_minimum_support(sample, "HK", asked))
    assert mean(after) >= asked - 1e-9
    assert len(after.chosen()) < len(before.chosen())
    out = [one for one in after.left_out() if any(cause.reason is Reason.SUPPORT for cause in one.why.causes)]
    study = set_minimum_support(sample, "HK", asked)
    assert "the mean support of Hong Kong would fall to 0." in why(out[0], plan=after, study=study, script=Script.EN)


def test_a_side_without_an_order_of_its_own_cannot_be_asked_for_support_and_says_why(sample: Study) -> None:
    silent = replace(
        sample,
        comparisons={
            key: one for key, one in sample.comparisons.items() if sample.panel.experts[key.expert].side == "SZ"
        },
        ratings={key: one for key, one in sample.ratings.items() if sample.panel.experts[key.expert].side == "SZ"},
    )
    assert plan_of(silent).chosen()
    with pytest.raises(InputError) as fault:
        plan_of(set_minimum_support(silent, "HK", 0.2))
    assert "Hong Kong" in sentence(fault.value, silent, Script.EN)


def test_rules_about_sets_bound_how_many_are_taken_in(sample: Study) -> None:
    of_three = ("I01", "I02", "I03")
    plan = plan_of(set_set_rules(sample, (SetRule(of_three, at_most=1),)))
    assert sum(plan.placed[one].start is not None for one in of_three) == 1
    full = [plan.placed[one] for one in of_three if plan.placed[one].start is None]
    assert all(any(cause.reason is Reason.SET_FULL for cause in one.why.causes) for one in full)
    least = plan_of(set_set_rules(set_total_budget(sample, 3000.0), (SetRule((FUND,), at_least=1),)))
    assert least.placed[FUND].start is not None


def test_an_initiative_runs_within_its_window(sample: Study) -> None:
    study = set_window(sample, "I02", Window(Quarter(2026, 3), Quarter(2028, 4)))
    planned = plan_of(study).placed["I02"]
    assert planned.start is not None
    assert planned.end is not None
    assert planned.start >= Quarter(2026, 3)
    assert planned.end <= Quarter(2028, 4)
    assert any(cause.reason is Reason.NOT_READY for cause in planned.why.causes)


@pytest.mark.parametrize("bound", [Window(earliest=Quarter(2020, 1)), Window(latest=Quarter(2040, 4))])
def test_a_bound_that_the_calendar_does_not_reach_binds_nothing(sample: Study, bound: Window) -> None:
    assert plan_of(set_window(sample, "I02", bound)).schedule.value == plan_of(sample).schedule.value


def test_what_must_be_done_before_the_calendar_begins_is_never_taken_in(sample: Study) -> None:
    assert plan_of(set_window(sample, "I02", Window(latest=Quarter(2020, 4)))).placed["I02"].start is None


def test_a_discount_for_lateness_draws_value_forward(sample: Study) -> None:
    late = set_discount(set_discount(sample, "long", 0.5), "medium", 0.8)
    plan = plan_of(late)
    worth = {"short": 1.0, "medium": 0.8, "long": 0.5}
    assert plan.schedule.value == pytest.approx(sum(one.value * worth[one.horizon or ""] for one in plan.chosen()))
    assert plan.schedule.value < plan_of(sample).schedule.value
    assert set_discount(late, "long", 1.0).plan.discounts == {"short": 1.0, "medium": 0.8}


def contradictions(sample: Study) -> dict[str, Study]:
    """Return studies that each contradict themselves by the kind of rule that names them, and by nothing else."""
    must = set_pin(sample, FUND, Pin(PinKind.MUST))
    body = sample.initiatives.initiatives[FUND].bodies["SZ"][0]
    lacking = set_prerequisites(must, FUND, (Prerequisite("I02"),))
    closed = tuple(replace(one, closed=one.id != "short") for one in sample.frame.horizons)
    return {
        "must": set_total_budget(must, 100.0),
        "must_not": set_pin(lacking, "I02", Pin(PinKind.MUST_NOT)),
        "pinned": set_capacity(set_pin(sample, FUND, Pin(PinKind.START, Quarter(2026, 1))), body, 0),
        "not_before": set_set_rules(
            set_pin(sample, FUND, Pin(PinKind.NOT_BEFORE, Quarter(2030, 4))), (SetRule((FUND,), at_least=1),)
        ),
        "ready": set_window(must, FUND, Window(earliest=Quarter(2030, 4))),
        "latest_end": set_window(must, FUND, Window(latest=Quarter(2023, 1))),
        "closed_phase": set_budget(set_horizons(must, closed), "short", 1000.0),
        "prerequisite": set_pin(lacking, "I02", Pin(PinKind.MUST_NOT)),
        "phase_budget": set_budget(set_budget(set_budget(must, "short", 1.0), "medium", 1.0), "long", 1.0),
        "total_budget": set_total_budget(must, 100.0),
        "capacity": set_capacity(must, body, 0),
        "support": set_minimum_support(must, "HK", 0.95),
        "at_least": set_set_rules(sample, (SetRule(("I01", "I02"), at_least=2), SetRule(("I02", "I03"), at_most=0))),
        "at_most": set_set_rules(must, (SetRule((FUND, "I03"), at_most=0),)),
    }


@pytest.mark.parametrize(
    "kind",
    [
        "must", "must_not", "pinned", "not_before", "ready", "latest_end", "closed_phase", "prerequisite",
        "phase_budget", "total_budget", "capacity", "support", "at_least", "at_most",
    ],
)  # fmt: skip
def test_a_conflict_is_smallest_named_in_one_sentence_and_relaxing_any_one_rule_of_it_allows_a_plan(
    sample: Study, kind: str
) -> None:
    study = contradictions(sample)[kind]
    rules = clauses_of(study)
    assert kind in {rule.key for rule in rules}
    for script in Script:
        said = sentence(InfeasiblePlanError(rules=rules), study, script)
        assert "…" not in said
        assert "{" not in said
    for rule in rules:
        once = relaxed(study, rule)
        assert once is not study
        # None can be spared: without it, the others can be kept together, so no smaller set of these conflicts.
        assert plan_of(once).schedule.found


def test_a_review_is_kept_in_order_of_time_and_survives_a_file(sample: Study) -> None:
    study = set_reviews(sample, (Review(Quarter(2027, 4), "Mid-term"), Review(Quarter(2025, 4), "First")))
    assert [review.name for review in study.plan.reviews] == ["First", "Mid-term"]
    assert read_text(write_text(study)).plan == study.plan


@pytest.mark.parametrize("rule", [SetRule(()), SetRule(("I01",), at_least=2), SetRule(("I01", "I02"), 2, 1)])
def test_a_rule_that_no_set_can_keep_is_refused(sample: Study, rule: SetRule) -> None:
    with pytest.raises(EmptySetRuleError):
        set_set_rules(sample, (rule,))


def test_a_window_that_ends_before_it_begins_is_refused(sample: Study) -> None:
    with pytest.raises(WindowOrderError):
        set_window(sample, "I01", Window(Quarter(2026, 1), Quarter(2025, 4)))


@pytest.mark.parametrize(
    "edit",
    [
        lambda study: set_capacity(study, "nobody", 1),
        lambda study: set_minimum_support(study, "HK", 1.5),
        lambda study: set_discount(study, "long", -0.1),
        lambda study: set_set_rules(study, (SetRule(("I99",), at_most=1),)),
        lambda study: set_window(study, "I99", Window(Quarter(2025, 1))),
    ],
)
def test_what_no_plan_can_use_is_refused_when_it_is_entered(sample: Study, edit: object) -> None:
    assert callable(edit)
    with pytest.raises(InputError):
        edit(sample)


def test_the_sentence_of_why_ends_with_how_firm_the_rank_is(sample: Study) -> None:
    plan, firmness = plan_of(sample), RESULTS.get(FIRMNESS, sample)
    firm, loose = (
        next(
            one
            for one in plan.placed.values()
            if (firmness.interval[one.initiative][1] - firmness.interval[one.initiative][0] <= 6) == wanted
        )
        for wanted in (True, False)
    )
    first, last = firmness.interval[firm.initiative]
    said = why(firm, plan=plan, study=sample, script=Script.EN, firmness=firmness)
    assert said.endswith(f"; its rank is firm ({first} to {last} of 24).") or first == last
    assert "its rank is not firm" in why(loose, plan=plan, study=sample, script=Script.EN, firmness=firmness)
    assert "rank" not in why(firm, plan=plan, study=sample, script=Script.EN)
