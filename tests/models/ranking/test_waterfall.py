from __future__ import annotations

from dataclasses import replace

import pytest

from models.computing.results import Results
from models.edits.comparisons import set_comparison
from models.edits.methods import set_methods
from models.edits.panel import remove_expert, set_expert_weight
from models.edits.ratings import set_measurement, set_rating
from models.errors import InputError
from models.panel.rounds import BallotKey, Round
from models.problem.choices import MethodChoices, RankingMethod
from models.problem.criteria import GOAL
from models.problem.indicators import Measurement
from models.ranking.study_ranking import RANKING
from models.ranking.waterfall import Cause, Waterfall, waterfall
from models.study import Study
from tests.studies import synthetic_study


def ranks(study: Study) -> dict[str, int]:
    whole = Results().get(RANKING, study).whole
    return dict(zip(whole.initiatives, whole.ranks(study.methods.leading).tolist(), strict=True))


def causes(found: Waterfall) -> list[tuple[Cause, ...]]:
    return [step.causes for step in found.steps]


def reweighed(study: Study) -> Study:
    for expert in study.panel.experts:
        study = set_comparison(study, expert=expert, node=GOAL, one="C1", other="C2", ratio=9.0)
        study = set_comparison(study, expert=expert, node=GOAL, one="C1", other="C3", ratio=9.0)
    return study


def rerated(study: Study) -> Study:
    for expert in study.panel.experts:
        for leaf in study.criteria.rated_leaves[:4]:
            study = set_rating(study, expert, "I05", leaf, 9)
    return set_measurement(study, "I05", "cost", Measurement(2.0))


def test_steps_add_up_to_the_whole_change_of_every_rank() -> None:
    before = synthetic_study(initiatives=6)
    after = set_methods(
        rerated(reweighed(set_expert_weight(before, "E1", 5.0))), MethodChoices(leading=RankingMethod.AHP)
    )
    found = waterfall(before, after)
    assert causes(found) == [(Cause.EXPERTS,), (Cause.WEIGHTS,), (Cause.SCORES,), (Cause.METHOD,)]
    assert found.before == ranks(before)
    assert found.after == ranks(after)
    assert found.initiatives == tuple(ranks(before))
    for initiative in found.initiatives:
        assert sum(found.moves(initiative)) == found.before[initiative] - found.after[initiative]
    assert any(any(found.moves(initiative)) for initiative in found.initiatives)


@pytest.mark.parametrize(
    ("change", "cause"),
    [
        (reweighed, Cause.WEIGHTS),
        (rerated, Cause.SCORES),
        (lambda study: remove_expert(study, "E0"), Cause.EXPERTS),
        (lambda study: set_methods(study, MethodChoices(leading=RankingMethod.AHP)), Cause.METHOD),
    ],
)
def test_one_kind_of_change_is_one_step(change: object, cause: Cause) -> None:
    before = synthetic_study(initiatives=6)
    assert callable(change)
    after = change(before)
    found = waterfall(before, after)
    assert causes(found) == [(cause,)]
    assert found.after == ranks(after)


def test_nothing_changed_is_no_step() -> None:
    study = synthetic_study()
    found = waterfall(study, study)
    assert found.steps == ()
    assert found.after == found.before


def test_one_who_joins_brings_the_answers_along() -> None:
    after = synthetic_study()
    before = remove_expert(after, "E5")
    assert causes(waterfall(before, after)) == [(Cause.EXPERTS,)]
    assert waterfall(before, after).after == ranks(after)


def test_a_new_round_with_the_same_answers_changes_nothing() -> None:
    before = synthetic_study()
    after = replace(
        before,
        rounds=(Round("R1", 1, closed=True), Round("R2", 2)),
        comparisons={
            **before.comparisons,
            **{BallotKey("R2", key.expert): one for key, one in before.comparisons.items()},
        },
        ratings={**before.ratings, **{BallotKey("R2", key.expert): one for key, one in before.ratings.items()}},
    )
    assert waterfall(before, after).steps == ()


def test_a_criterion_that_nobody_had_compared_is_told_with_the_answers_about_it() -> None:
    before, after = synthetic_study(criteria=1), synthetic_study(criteria=3)
    found = waterfall(before, after)
    assert found.steps[0].causes[0] is Cause.PROBLEM
    assert len(found.steps[0].causes) > 1
    assert found.after == ranks(after)


def test_an_initiative_that_is_new_is_not_among_those_that_moved() -> None:
    after = synthetic_study(initiatives=5)
    kept = {key: one for key, one in after.initiatives.initiatives.items() if key != "I05"}
    before = replace(after, initiatives=replace(after.initiatives, initiatives=kept))
    found = waterfall(before, after)
    assert "I05" in found.after
    assert "I05" not in found.initiatives


def test_a_study_without_a_ranking_has_no_waterfall() -> None:
    study = synthetic_study()
    with pytest.raises(InputError):
        waterfall(study, replace(study, ratings={}))
