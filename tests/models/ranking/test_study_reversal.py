from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.targets import sample_study
from models.computing.progress import Cancelled
from models.computing.results import Results
from models.edits.methods import set_methods
from models.problem.choices import MethodChoices, Normalisation, RankingMethod, Synthesis
from models.ranking.companions import Companion
from models.ranking.study_ranking import RANKING
from models.ranking.study_reversal import REVERSAL, StudyReversal, study_reversal
from models.study import Study
from tests.studies import synthetic_study


def found(study: Study) -> StudyReversal:
    return Results().get(REVERSAL, study)


def test_every_method_is_checked_or_says_why_not() -> None:
    reversal = found(synthetic_study())
    variants = {*Synthesis, *Normalisation, *Companion}
    assert set(reversal.checks) | set(reversal.obstacles) == variants
    assert not set(reversal.checks) & set(reversal.obstacles)
    assert reversal.leading is Normalisation.FIXED


@pytest.mark.parametrize("seed", range(6))
def test_fixed_ends_never_reverse_and_ideal_ahp_keeps_the_order_when_the_last_goes(seed: int) -> None:
    reversal = found(synthetic_study(initiatives=8, seed=seed))
    assert reversal.steady(Normalisation.FIXED)
    assert reversal.disturbing(Normalisation.FIXED) == ()
    ideal = reversal.checks[Synthesis.IDEAL]
    # Only one that is the best on some criterion can change what columns are divided by.
    assert not ideal.copy_changes_order


def test_the_ranks_are_those_of_the_study_s_own_ranking() -> None:
    for leading in RankingMethod:
        study = set_methods(synthetic_study(), MethodChoices(leading=leading))
        reversal, whole = found(study), Results().get(RANKING, study).whole
        assert reversal.checks[reversal.leading].ranks.tolist() == whole.ranks(leading).tolist()


def test_what_is_said_to_reverse_does_when_the_study_is_ranked_without_it() -> None:
    for seed in range(40):
        study = set_methods(
            synthetic_study(initiatives=6, seed=seed), MethodChoices(normalisation=Normalisation.MINMAX)
        )
        disturbing = found(study).disturbing(Normalisation.MINMAX)
        if disturbing:
            break
    assert disturbing, "among forty studies one must reverse"
    ranking = Results().get(RANKING, study).whole
    for initiative in ranking.initiatives:
        kept = {key: one for key, one in study.initiatives.initiatives.items() if key != initiative}
        less = replace(study, initiatives=replace(study.initiatives, initiatives=kept))
        order = Results().get(RANKING, less).whole.order(RankingMethod.TOPSIS)
        expected = tuple(one for one in ranking.order(RankingMethod.TOPSIS) if one != initiative)
        assert (order != expected) == (initiative in disturbing)


def test_a_single_initiative_has_nothing_to_overtake() -> None:
    assert found(synthetic_study(initiatives=1)).checks == {}


def test_the_sample_is_checked_by_every_method_and_progress_can_stop_it() -> None:
    study = sample_study("hetao")
    assert found(study).steady(Normalisation.FIXED)

    def stop(_share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        study_reversal(Results().get(RANKING, study).whole, study.methods, stop)
