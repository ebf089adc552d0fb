from __future__ import annotations

import numpy as np
import pytest

from models.edits.comparisons import set_comparison
from models.edits.ratings import set_rating, set_recusal
from models.edits.rounds import open_round
from models.problem.criteria import GOAL
from models.weighting.answers import pair_layout
from models.weighting.earlier_answers import earlier_comparison, earlier_rating
from models.weighting.round_report import ratio_from_step, steps_from_logs
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=8)
LAYOUT = pair_layout(STUDY)


def test_an_expert_sees_the_own_earlier_answer_beside_the_spread_and_nobody_elses() -> None:
    second = set_comparison(open_round(STUDY), "E0", GOAL, "C1", "C2", 1 / 9)
    earlier = earlier_comparison(second, LAYOUT, "E0", 0)
    assert earlier is not None
    assert earlier.own is not None
    assert ratio_from_step(earlier.own) == pytest.approx(STUDY.comparison_ballot("E0").ratio(GOAL, "C1", "C2"))
    answers = [
        float(steps_from_logs(STUDY.comparison_ballot(one).log_vector(LAYOUT))[0]) for one in STUDY.panel.experts
    ]
    assert (earlier.round, earlier.answers) == (1, 8)
    assert [earlier.lower, earlier.median, earlier.upper] == pytest.approx(np.quantile(answers, [0.25, 0.5, 0.75]))


def test_in_the_first_round_there_is_nothing_earlier() -> None:
    assert earlier_comparison(STUDY, LAYOUT, "E0", 0) is None
    assert earlier_rating(STUDY, "E0", "I01", "C1.1") is None


def test_a_spread_of_three_is_not_shown_since_it_would_give_the_others_away() -> None:
    few = synthetic_study(experts=3)
    earlier = earlier_comparison(open_round(few), pair_layout(few), "E0", 0)
    assert earlier is not None
    assert earlier.own is not None
    assert (earlier.answers, earlier.lower, earlier.median, earlier.upper) == (3, None, None, None)


def test_an_earlier_rating_is_the_one_given_then_and_a_recusal_has_none() -> None:
    first = set_rating(set_recusal(STUDY, "E1", "I03", recused=True), "E0", "I02", "C1.2", 7)
    second = set_rating(open_round(first), "E0", "I02", "C1.2", 2)
    own = earlier_rating(second, "E0", "I02", "C1.2")
    assert own is not None
    assert own.own == 7
    recused = earlier_rating(second, "E1", "I03", "C1.2")
    assert recused is not None
    assert recused.own is None
    rated = [STUDY.rating_ballot(one).ratings["I03"]["C1.2"] for one in STUDY.panel.experts if one != "E1"]
    assert recused.answers == sum(rating is not None for rating in rated)
