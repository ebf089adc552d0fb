from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from models.arrays import FloatArray
from models.problem.choices import RandomIndex
from models.weighting.comparison_matrix import SAATY_SCALE, matrix_from_answers, missing_pairs
from models.weighting.completion import complete_by_eigenvalue
from models.weighting.consistency import CR_THRESHOLD, consistency_ratio
from models.weighting.eigenvector import eigenvector_priorities
from models.weighting.incomplete import batch_log_least_squares, log_least_squares
from models.weighting.repair import consistency_ratios_by_answer, propose_repair
from tests.models.weighting.matrices import complete, consistent, incomplete, weights
from tests.reference_cases import reference_case


def test_saatys_house_becomes_acceptable_by_one_answer() -> None:
    # Saaty (2003), EJOR 145:85-91, Table 3: the worst judgement is neighbourhood against condition, 6; CR 0.169 (1990).
    case = reference_case("ahp_saaty2003_worst_judgement")
    matrix = case.array("matrix")
    proposal = propose_repair(matrix, eigenvector_priorities(matrix).weights)
    assert proposal is not None
    assert (proposal.judgement.row, proposal.judgement.column, proposal.judgement.ratio) == (2, 6, 6.0)
    assert proposal.proposed == 0.5
    by_answer = dict(zip(proposal.answers, proposal.consistency_ratios, strict=True))
    assert_allclose(by_answer[6.0], 0.169, atol=6e-4)
    matrix[2, 6], matrix[6, 2] = 0.5, 2.0
    assert_allclose(by_answer[0.5], (np.linalg.eigvals(matrix).real.max() - 8.0) / 7.0 / 1.41, rtol=1e-10)
    assert by_answer[0.5] < CR_THRESHOLD
    assert proposal.triad is not None
    assert {2, 6} <= {proposal.triad.first, proposal.triad.second, proposal.triad.third}


def test_the_proposal_comes_from_all_the_other_answers() -> None:
    # 0 : 1 : 2 : 3 = 8 : 4 : 2 : 1 but for one answer; without it the others agree exactly.
    ratios = {(0, 1): 2.0, (0, 2): 4.0, (0, 3): 1.0 / 5.0, (1, 2): 2.0, (1, 3): 4.0, (2, 3): 2.0}
    matrix = matrix_from_answers(4, ratios)
    proposal = propose_repair(matrix, eigenvector_priorities(matrix).weights)
    assert proposal is not None
    assert (proposal.judgement.row, proposal.judgement.column, proposal.judgement.ratio) == (3, 0, 5.0)
    assert_allclose(proposal.implied, 1.0 / 8.0, rtol=1e-12)
    assert proposal.proposed == 1.0 / 8.0
    assert_allclose(proposal.consistency_ratios[proposal.answers == 1.0 / 8.0], 0.0, atol=1e-12)
    assert proposal.consistency_ratios.argmin() == 1


def test_another_way_of_weighing_the_other_answers_can_be_asked_for() -> None:
    matrix = reference_case("ahp_saaty1990_house_criteria").array("matrix")
    proposal = propose_repair(matrix, log_least_squares(matrix), priorities_without=batch_log_least_squares)
    assert proposal is not None
    rest = matrix.copy()
    i, j = proposal.judgement.row, proposal.judgement.column
    rest[i, j] = rest[j, i] = np.nan
    others = log_least_squares(rest)
    assert_allclose(proposal.implied, others[i] / others[j])


@given(weights)
@settings(max_examples=30, deadline=None)
def test_nothing_is_proposed_where_nothing_contradicts(given_weights: FloatArray) -> None:
    assert propose_repair(consistent(given_weights), given_weights) is None


def test_an_answer_that_no_other_speaks_to_is_never_blamed() -> None:
    # 3 hangs on the cycle 0 > 1 > 2 > 0 by a single answer, which off-hand priorities make look worst.
    matrix = matrix_from_answers(4, {(0, 1): 3.0, (1, 2): 3.0, (2, 0): 2.0, (0, 3): 9.0})
    proposal = propose_repair(matrix, np.full(4, 0.25))
    assert proposal is not None
    assert 3 not in {proposal.judgement.row, proposal.judgement.column}
    assert propose_repair(matrix_from_answers(2, {(0, 1): 9.0}), np.array([0.5, 0.5])) is None


@given(incomplete, st.data())
@settings(max_examples=15, deadline=None)
def test_the_ratio_promised_for_an_answer_is_the_one_that_it_gives(matrix: FloatArray, data: st.DataObject) -> None:
    items = len(matrix)
    i, j = data.draw(st.permutations(range(items)))[:2]
    k = data.draw(st.integers(0, 16))
    promised = consistency_ratios_by_answer(matrix, i, j, table=RandomIndex.SAATY_2005)[k]
    answered = matrix.copy()
    answered[i, j], answered[j, i] = SAATY_SCALE[k], 1.0 / SAATY_SCALE[k]
    root = complete_by_eigenvalue(answered).priorities.lambda_max
    missing = int(missing_pairs(answered))
    assert_allclose(promised, consistency_ratio(root, items, RandomIndex.SAATY_2005, missing), atol=1e-9)


@given(complete)
@settings(max_examples=25, deadline=None)
def test_what_is_proposed_can_be_answered_and_makes_the_matrix_better_but_for_rounding_to_the_scale(
    matrix: FloatArray,
) -> None:
    proposal = propose_repair(matrix, eigenvector_priorities(matrix).weights)
    if proposal is not None:
        (chosen,) = np.flatnonzero(proposal.answers == proposal.proposed)
        (given_,) = np.flatnonzero(np.isclose(proposal.answers, proposal.judgement.ratio))
        assert proposal.consistency_ratios[chosen] <= proposal.consistency_ratios[given_] + 0.005
