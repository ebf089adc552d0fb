"""What a round hides goes out to nobody: pages, exports and programs all ask at one place."""

from __future__ import annotations

import pytest

from models.computing.answered import ANSWERED
from models.computing.computation import Computation, HiddenResultsError
from models.computing.results import Results
from models.edits.rounds import hide_results, open_round, reveal_results
from models.exchange.frames import study_frames
from models.ranking.decision_matrix import MATRIX
from models.ranking.study_ranking import RANKING
from models.weighting.expert_priorities import EXPERT_PRIORITIES
from models.weighting.panel_weights import WEIGHTS
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=4)


@pytest.mark.parametrize("computation", [WEIGHTS, MATRIX, RANKING])
def test_what_answers_come_to_is_withheld_even_where_it_is_known(computation: Computation[object]) -> None:
    results = Results()
    results.get(computation, STUDY)
    for hidden in (hide_results(STUDY), open_round(hide_results(STUDY))):
        with pytest.raises(HiddenResultsError) as caught:
            results.get(computation, hidden)
        assert caught.value.where == {"round": hidden.current_round.number}
        assert results.get(computation, reveal_results(hidden)) is not None


@pytest.mark.parametrize("computation", [ANSWERED, EXPERT_PRIORITIES])
def test_who_has_answered_and_what_an_expert_alone_says_is_not(computation: Computation[object]) -> None:
    assert Results().get(computation, hide_results(STUDY)) is not None


def test_programs_are_refused_like_pages() -> None:
    with pytest.raises(HiddenResultsError):
        study_frames(hide_results(STUDY))
