"""What more money buys the sample's plan, which initiatives are its core, and which barriers it breaks through."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import samples
from models.blueprint.barriers import barrier_coverage
from models.blueprint.core_index import Standing
from models.blueprint.plan import PLAN
from models.blueprint.scheduling import schedule
from models.blueprint.study_conflict import InfeasiblePlanError
from models.blueprint.study_core import drawn_values, study_core
from models.blueprint.study_frontier import EXTRAS, FRONTIER, StudyFrontier
from models.blueprint.study_problem import scheduling_problem
from models.computing.progress import unheard
from models.computing.results import Results
from models.edits.plan import set_total_budget
from models.exchange.text_form import read_text
from models.problem.plan_rules import Pin, PinKind
from models.ranking.study_ranking import RANKING
from models.study import Study

RESULTS = Results()


@pytest.fixture(scope="module")
def sample() -> Study:
    return read_text((Path(samples.__file__).parent / "hetao.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def money(sample: Study) -> StudyFrontier:
    return RESULTS.get(FRONTIER, sample)


def test_the_plan_stands_on_its_own_frontier(money: StudyFrontier) -> None:
    here = next(point for point in money.points if point.budget == money.limit)
    assert money.limit == 17_000.0
    assert here.value == pytest.approx(money.plan.value, abs=1e-6)
    assert all(point.value <= money.plan.value + 1e-6 for point in money.points if point.budget <= money.limit)


def test_what_an_amount_buys_is_what_planning_with_it_finds(sample: Study, money: StudyFrontier) -> None:
    small = set_total_budget(sample, 3000.0)
    bought = RESULTS.get(FRONTIER, small).bought(50.0)
    funded = set_total_budget(small, 3050.0)
    before, after = RESULTS.get(PLAN, small), RESULTS.get(PLAN, funded)
    # The phases hold more than the whole budget as it is, so they need not grow with it.
    assert bought.gain == pytest.approx(after.schedule.value - before.schedule.value, abs=1e-6)
    assert bought.proven
    assert money.bought(50.0).gain == 0.0
    assert money.bought(50.0).next_gain in EXTRAS


def test_an_amount_that_nobody_asked_for_has_no_answer(money: StudyFrontier) -> None:
    with pytest.raises(KeyError):
        money.bought(51.0)


def test_the_core_index_is_the_share_of_drawn_panels_whose_best_plan_holds_an_initiative(sample: Study) -> None:
    ranking, draws = RESULTS.get(RANKING, sample), 12
    problem, values = scheduling_problem(sample, ranking), drawn_values(sample, ranking, draws)
    core = study_core(sample, ranking, unheard, draws)
    chosen = np.array([schedule(replace(problem, values=row)).start >= 0 for row in values])
    assert list(core.share.values()) == pytest.approx(chosen.mean(axis=0).tolist())
    assert core.proven == core.draws == draws
    # I13 alone costs more than the others together, so it is out in most panels and in with some.
    assert core.standing["I13"] is not Standing.CORE
    assert core.standing["I01"] is Standing.CORE


def test_drawn_values_scatter_round_the_ranking_and_the_same_study_draws_the_same(sample: Study) -> None:
    ranking = RESULTS.get(RANKING, sample)
    drawn = drawn_values(sample, ranking, 200)
    assert drawn_values(sample, ranking, 200).tolist() == drawn.tolist()
    assert drawn.mean(axis=0) == pytest.approx(ranking.whole.topsis.closeness, abs=0.03)
    assert (drawn.std(axis=0) > 0).all()


def test_rules_that_allow_no_plan_have_no_core(sample: Study) -> None:
    bound = replace(sample, plan=replace(sample.plan, total_budget=2000.0, pins={"I13": Pin(PinKind.MUST)}))
    with pytest.raises(InfeasiblePlanError):
        study_core(bound, RESULTS.get(RANKING, bound), unheard, 2)


def test_a_barrier_is_eased_by_its_first_initiative_and_broken_through_by_the_first_of_strength_three(
    sample: Study,
) -> None:
    plan, ranking = RESULTS.get(PLAN, sample), RESULTS.get(RANKING, sample)
    found = {one.kind: one for one in barrier_coverage(sample, plan, ranking, ("legal", "institutional"))}
    assert list(found) == ["legal", "institutional", "conceptual", "cultural"]
    legal = found["legal"]
    bearing = {
        key: one.barriers["legal"] for key, one in sample.initiatives.initiatives.items() if "legal" in one.barriers
    }
    assert {one.initiative: one.strength for one in legal.pressures} == bearing
    ends = {key: plan.placed[key].end for key in bearing}
    assert legal.eased == min(end for end in ends.values() if end is not None)
    strong = [ends[key] for key, strength in bearing.items() if strength == 3]
    assert legal.broken == min(end for end in strong if end is not None)
    delivered = sum(strength for key, strength in bearing.items() if ends[key] is not None)
    assert legal.coverage == delivered / sum(bearing.values())
    assert legal.by_horizon["long"] == legal.coverage
    shares = list(legal.by_horizon.values())
    assert shares == sorted(shares)


def test_a_side_counts_what_its_bodies_carry_by_what_it_is_worth_to_it(sample: Study) -> None:
    first, second = "I01", "I13"
    known = {
        key: replace(
            one,
            barriers={"legal": 3} if key in {first, second} else {},
            bodies=one.bodies if key == first else {"SZ": one.bodies["SZ"]},
        )
        for key, one in sample.initiatives.initiatives.items()
    }
    study = replace(sample, initiatives=replace(sample.initiatives, initiatives=known))
    plan, ranking = RESULTS.get(PLAN, study), RESULTS.get(RANKING, study)
    assert plan.placed[second].end is None
    (legal,) = barrier_coverage(study, plan, ranking, ("legal",))
    shenzhen = ranking.voices["SZ"]
    worth = {one: float(shenzhen.topsis.closeness[shenzhen.row[one]]) for one in (first, second)}
    assert legal.by_side["SZ"] == pytest.approx(worth[first] / (worth[first] + worth[second]))
    assert legal.by_side["HK"] == 1.0
    assert legal.coverage == 0.5


def test_a_barrier_that_nothing_bears_on_is_not_eased(sample: Study) -> None:
    plan, ranking = RESULTS.get(PLAN, sample), RESULTS.get(RANKING, sample)
    found = barrier_coverage(sample, plan, ranking, ("language",))[0]
    assert (found.kind, found.pressures, found.eased, found.coverage) == ("language", (), None, 0.0)
    assert all(share is None for share in found.by_side.values())
