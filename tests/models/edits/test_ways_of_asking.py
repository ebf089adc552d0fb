from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

from models.checking import check_study
from models.checking.faults import BestIsWorstError, OrderedTwiceError
from models.computing.completeness import completeness
from models.computing.results import Results
from models.edits.comparisons import (
    NotBestWorstError,
    RoundClosedError,
    set_best_worst,
    set_comparison,
    set_points,
    set_rank_order,
)
from models.edits.criteria import remove_criterion
from models.errors import InputError
from models.exchange.text_form import read_text, write_text
from models.judgement.comparisons import Extremes
from models.judgement.rank_order import rank_order_centroid
from models.panel.rounds import BallotKey, Round
from models.problem.criteria import GOAL, CriteriaTree, Criterion
from models.study import Study
from models.text import Text
from models.weighting.best_worst import best_worst_answers
from models.weighting.expert_priorities import EXPERT_PRIORITIES
from models.weighting.incomplete import log_least_squares
from models.weighting.panel_weights import WEIGHTS
from tests.reference_cases import reference_case
from tests.studies import synthetic_study

LEAVES = ("C1", "C2", "C3", "C4", "C5")
EMPTY = replace(
    synthetic_study(experts=1),
    criteria=CriteriaTree({leaf: Criterion(leaf, GOAL, Text(leaf)) for leaf in LEAVES}),
    comparisons={},
    ratings={},
)
CAR = reference_case("bwm_rezaei2016_ex2_car")


def car_study() -> Study:
    """Return a study that is asked for the car of Rezaei (2016), example 2, best–worst."""
    best, worst = (LEAVES[CAR.inputs[name].index(1)] for name in ("best_to_others", "others_to_worst"))
    ratios = {(best, item): float(a) for item, a in zip(LEAVES, CAR.inputs["best_to_others"], strict=True)}
    ratios |= {(item, worst): float(a) for item, a in zip(LEAVES, CAR.inputs["others_to_worst"], strict=True)}
    ratios = {pair: ratio for pair, ratio in ratios.items() if pair[0] != pair[1]}
    return set_best_worst(EMPTY, "E0", GOAL, Extremes(best, worst), ratios)


def weights_of(study: Study) -> list[float]:
    return [float(weight) for weight in Results().get(WEIGHTS, study).whole.local[GOAL]]


def test_best_worst_answers_give_the_published_weights_of_the_program() -> None:
    # Rezaei (2016), Omega 64:126-130, example 2.
    items = EMPTY.criteria.children(GOAL)
    found = best_worst_answers(car_study().comparison_ballot("E0"), GOAL, items)
    assert found is not None
    CAR.check("weights_linear", found.weights)
    CAR.check("xi_linear", found.xi)


def test_best_worst_answers_weigh_as_the_incomplete_matrix_that_they_are() -> None:
    study = car_study()
    study = replace(study, methods=replace(study.methods, priorities=type(study.methods.priorities).GEOMETRIC_MEAN))
    ballot = study.comparison_ballot("E0")
    matrix = np.array(
        [[1.0 if one == other else ballot.ratio(GOAL, one, other) or np.nan for other in LEAVES] for one in LEAVES]
    )
    assert np.isnan(matrix).sum() // 2 == 10 - (2 * 5 - 3)
    assert_allclose(weights_of(study), log_least_squares(matrix), atol=1e-12)


def test_best_worst_asks_two_n_minus_three_questions() -> None:
    told = completeness(car_study())
    assert (told.compared, told.to_compare) == (7, 7)
    named_only = completeness(set_best_worst(EMPTY, "E0", GOAL, Extremes("C1", "C5")))
    assert (named_only.compared, named_only.to_compare) == (0, 7)


def test_naming_other_extremes_keeps_the_answers_that_still_fit() -> None:
    study = set_best_worst(EMPTY, "E0", GOAL, Extremes("C1", "C5"), {("C1", "C5"): 8.0, ("C1", "C2"): 2.0})
    study = set_best_worst(study, "E0", GOAL, Extremes("C1", "C2"))
    ballot = study.comparison_ballot("E0")
    assert ballot.ratio(GOAL, "C1", "C5") == 8.0
    assert ballot.ratio(GOAL, "C1", "C2") == 2.0
    turned = set_best_worst(study, "E0", GOAL, Extremes("C2", "C1")).comparison_ballot("E0")
    assert GOAL not in turned.comparisons


def test_going_back_to_every_pair_keeps_what_was_answered() -> None:
    study = set_best_worst(car_study(), "E0", GOAL, None)
    assert study.comparison_ballot("E0").extremes == {}
    told = completeness(study)
    assert (told.compared, told.to_compare) == (7, 10)


def test_without_every_answer_or_with_a_contradicted_extreme_there_are_no_best_worst_weights() -> None:
    items = EMPTY.criteria.children(GOAL)
    study = car_study()
    extremes = study.comparison_ballot("E0").extremes[GOAL]
    missing = set_comparison(study, "E0", GOAL, extremes.best, extremes.worst, None)
    turned = set_comparison(study, "E0", GOAL, extremes.best, extremes.worst, 1 / 3)
    for one in (missing, turned, EMPTY):
        assert best_worst_answers(one.comparison_ballot("E0"), GOAL, items) is None


@pytest.mark.parametrize(
    ("extremes", "ratios", "fault"),
    [
        (Extremes("C1", "C1"), {}, BestIsWorstError),
        (Extremes("C1", "C5"), {("C1", "C2"): 1 / 2}, NotBestWorstError),
        (Extremes("C1", "C5"), {("C2", "C3"): 2.0}, NotBestWorstError),
        (Extremes("C1", "C5"), {("C1", "C2"): 12.0}, InputError),
        (Extremes("C1", "C9"), {}, InputError),
    ],
)
def test_best_worst_answers_that_are_none_are_refused(
    extremes: Extremes, ratios: dict[tuple[str, str], float], fault: type[InputError]
) -> None:
    with pytest.raises(fault):
        set_best_worst(EMPTY, "E0", GOAL, extremes, ratios)


def test_an_order_weighs_by_rank_order_centroids_and_ties_share() -> None:
    # Barron & Barrett (1996), Management Science 42(11):1515-1523.
    study = set_rank_order(EMPTY, "E0", GOAL, (("C3",), ("C1", "C2"), ("C5",), ("C4",)))
    expected = rank_order_centroid(np.array([2.0, 2.0, 1.0, 4.0, 3.0]))
    assert_allclose(weights_of(study), expected, atol=1e-9)
    priorities = Results().get(EXPERT_PRIORITIES, study)
    assert_allclose(priorities.consistency[GOAL], 0.0, atol=1e-9)
    assert completeness(study).compared == 10


def test_an_order_of_some_items_leaves_the_others_unanswered() -> None:
    study = set_rank_order(EMPTY, "E0", GOAL, (("C3",), ("C1",)))
    told = completeness(study)
    assert (told.compared, told.to_compare) == (1, 10)


def test_the_later_way_of_answering_is_the_one_that_is_heard() -> None:
    ordered = set_rank_order(EMPTY, "E0", GOAL, tuple((leaf,) for leaf in LEAVES))
    pointed = set_points(ordered, "E0", GOAL, "C1", 30.0)
    assert GOAL not in pointed.comparison_ballot("E0").orders
    again = set_rank_order(pointed, "E0", GOAL, tuple((leaf,) for leaf in LEAVES))
    assert GOAL not in again.comparison_ballot("E0").points
    compared = set_comparison(again, "E0", GOAL, "C1", "C2", 3.0).comparison_ballot("E0")
    assert (GOAL in compared.orders, compared.ratio(GOAL, "C1", "C2")) == (False, 3.0)
    chosen = set_best_worst(pointed, "E0", GOAL, Extremes("C1", "C5")).comparison_ballot("E0")
    assert GOAL not in chosen.points


def test_taking_a_comparison_back_leaves_points_alone() -> None:
    study = set_points(EMPTY, "E0", GOAL, "C1", 30.0)
    assert set_comparison(study, "E0", GOAL, "C1", "C2", None).comparison_ballot("E0").points[GOAL] == {"C1": 30.0}


def test_an_order_is_taken_back_by_an_empty_one() -> None:
    study = set_rank_order(EMPTY, "E0", GOAL, (("C1",), ("C2",)))
    assert set_rank_order(study, "E0", GOAL, ()).comparison_ballot("E0").orders == {}


@pytest.mark.parametrize("order", [(("C1",), ("C2", "C1")), (("C9",),)])
def test_an_order_that_is_none_is_refused(order: tuple[tuple[str, ...], ...]) -> None:
    with pytest.raises(InputError):
        set_rank_order(EMPTY, "E0", GOAL, order)


def test_a_file_with_a_wrong_order_or_wrong_extremes_is_refused() -> None:
    key = BallotKey("R1", "E0")
    ballot = EMPTY.comparison_ballot("E0")
    with pytest.raises(OrderedTwiceError):
        check_study(replace(EMPTY, comparisons={key: replace(ballot, orders={GOAL: (("C1", "C1"),)})}))
    with pytest.raises(BestIsWorstError):
        check_study(replace(EMPTY, comparisons={key: replace(ballot, extremes={GOAL: Extremes("C1", "C1")})}))


def test_a_closed_round_takes_neither() -> None:
    closed = replace(EMPTY, rounds=(Round("R1", 1, closed=True),))
    with pytest.raises(RoundClosedError):
        set_rank_order(closed, "E0", GOAL, (("C1",),))
    with pytest.raises(RoundClosedError):
        set_best_worst(closed, "E0", GOAL, Extremes("C1", "C2"))


def test_the_text_form_tells_both_and_removing_a_criterion_takes_it_out_of_both() -> None:
    study = set_best_worst(synthetic_study(), "E0", "C1", Extremes("C1.1", "C1.3"))
    study = set_rank_order(study, "E1", "C1", (("C1.2",), ("C1.1", "C1.3")))
    assert read_text(write_text(study)) == study
    assert '"best": "C1.1"' in write_text(study)
    without = remove_criterion(study, "C1.1")
    assert without.comparison_ballot("E0").extremes == {}
    assert without.comparison_ballot("E1").orders == {"C1": (("C1.2",), ("C1.3",))}
    check_study(without)
