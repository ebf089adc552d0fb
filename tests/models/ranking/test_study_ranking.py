from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from models.computing.results import Results
from models.edits.methods import set_methods
from models.edits.ratings import set_measurement, set_rating, set_recusal
from models.problem.choices import MethodChoices, Normalisation, RankingMethod, Synthesis
from models.problem.indicators import Measurement
from models.problem.initiatives import Initiatives
from models.ranking.decision_matrix import MATRIX
from models.ranking.study_ranking import RANKING, NoInitiativesError, NothingScoredError
from models.study import Study
from models.weighting.answers import WHOLE
from tests.studies import synthetic_study


def test_every_voice_ranks_every_initiative_by_both_methods() -> None:
    ranking = Results().get(RANKING, synthetic_study())
    assert set(ranking.voices) == {WHOLE, "SZ", "HK", "SZ-A", "HK-A"}
    for voice in ranking.voices.values():
        for method in RankingMethod:
            assert sorted(voice.order(method)) == [f"I{number:02}" for number in range(1, 6)]
            assert voice.ranks(method).min() == 1


def test_cells_are_means_within_sides_and_then_by_share_across_them() -> None:
    study = synthetic_study(experts=5)
    matrix = Results().get(MATRIX, study)
    cells = {expert: study.rating_ballot(expert).ratings["I01"]["C1.1"] for expert in study.panel.experts}
    sides = []
    for experts in study.panel.by_side.values():
        given = [rating for expert in experts if (rating := cells[expert]) is not None]
        assert given
        sides.append(np.mean(given))
    assert matrix.voices[WHOLE][0, 0] == pytest.approx(np.mean(sides), abs=1e-12)


def test_not_my_field_and_recusal_are_missing_rather_than_zero() -> None:
    study = synthetic_study(experts=4)
    for expert in ("E0", "E1", "E2", "E3"):
        study = set_rating(study, expert, "I01", "C1.1", 7)
    study = set_rating(study, "E0", "I01", "C1.1", None)
    study = set_recusal(study, "E1", "I01", recused=True)
    matrix = Results().get(MATRIX, study)
    assert matrix.voices[WHOLE][0, 0] == pytest.approx(7.0)
    assert matrix.answered[0, 0] == 2


def test_a_measured_cost_is_compared_by_its_logarithm_and_less_is_better() -> None:
    study = synthetic_study()
    for initiative, cost in zip(study.initiatives.initiatives, (10.0, 100.0, 1000.0, 10000.0, 1.0), strict=True):
        study = set_measurement(study, initiative, "cost", Measurement(cost))
    ranking = Results().get(RANKING, study).whole
    steps = np.diff(ranking.matrix[[4, 0, 1, 2, 3], -1])
    np.testing.assert_allclose(steps, 1.0, atol=1e-12)
    assert ranking.ahp.contributions[4, -1] > ranking.ahp.contributions[3, -1]
    assert ranking.values[2, -1] == pytest.approx(1000.0)


def test_an_initiative_that_nobody_scored_is_left_out_and_named_not_guessed() -> None:
    study = synthetic_study()
    for expert in study.panel.experts:
        study = set_recusal(study, expert, "I03", recused=True)
    ranking = Results().get(RANKING, study).whole
    assert "I03" not in ranking.initiatives
    assert "C1.1" in ranking.unranked["I03"]
    assert np.isfinite(ranking.topsis.closeness).all()


def test_contributions_add_up_to_the_score_level_by_level() -> None:
    study = synthetic_study()
    ranking = Results().get(RANKING, study).whole
    added = ranking.contributions(study.criteria)
    tops = np.sum([added[top] for top in study.criteria.children("goal")], axis=0)
    np.testing.assert_allclose(tops, ranking.ahp.scores, atol=1e-12)


@pytest.mark.parametrize("normalisation", list(Normalisation))
@pytest.mark.parametrize("synthesis", list(Synthesis))
def test_every_variant_gives_finite_figures(normalisation: Normalisation, synthesis: Synthesis) -> None:
    study = set_methods(synthetic_study(), MethodChoices(normalisation=normalisation, synthesis=synthesis))
    whole = Results().get(RANKING, study).whole
    assert np.isfinite(whole.topsis.closeness).all()
    assert np.isfinite(whole.ahp.scores).all()


def test_nothing_to_rank_and_nothing_scored_are_faults_that_say_where() -> None:
    study = synthetic_study()
    with pytest.raises(NoInitiativesError):
        Results().get(RANKING, replace(study, initiatives=Initiatives()))
    with pytest.raises(NothingScoredError) as fault:
        Results().get(RANKING, replace(study, ratings={}))
    assert fault.value.where["voice"] == WHOLE


def test_an_edit_of_a_name_recomputes_nothing_that_judges() -> None:
    results, study = Results(), synthetic_study()
    before = results.get(RANKING, study)
    renamed = replace(study, frame=replace(study.frame, illustrative=True))
    assert results.get(RANKING, renamed) is before
    assert isinstance(study, Study)
