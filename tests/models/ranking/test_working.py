"""The tables of a method lead from its values to its order."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

from desktop.targets import sample_study
from models.computing.results import Results
from models.problem.choices import Normalisation, Synthesis
from models.ranking.companions import Companion
from models.ranking.study_ranking import RANKING, VoiceRanking
from models.ranking.variants import VARIANTS, Variant, variant_order
from models.ranking.working import Figure, Working, working
from tests.reference_cases import reference_case
from tests.studies import synthetic_study


@pytest.fixture(scope="module")
def ranking() -> VoiceRanking:
    return Results().get(RANKING, sample_study("hetao")).whole


def cells(found: Working, figure: Figure) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return next(grid.cells for grid in found.grids if grid.figure is figure)


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_method_shows_its_values_first_and_its_score_last(ranking: VoiceRanking, variant: Variant) -> None:
    found = working(ranking, variant)
    m, n = len(ranking.initiatives), len(found.leaves)
    assert found.grids[0].figure is Figure.VALUE
    assert_allclose(found.grids[0].cells, ranking.values[:, [ranking.leaves.index(leaf) for leaf in found.leaves]])
    for grid in found.grids:
        assert grid.cells.shape == ((m, m) if grid.pairs else (m, n))
        assert all(row.shape == (n,) for row in grid.extra.values())
        assert np.isfinite(grid.cells).all()
    assert len({grid.figure for grid in found.grids}) == len(found.grids), "no table stands twice"
    *_others, last = found.measures.values()
    assert_allclose(last, variant_order(ranking, variant)[0])


def test_topsis_tables_lead_from_one_to_the_next() -> None:
    # Hwang & Yoon (1981), the fighter aircraft: the sample holds the published values and weights.
    fighter = Results().get(RANKING, sample_study("fighter")).whole
    found = working(fighter, Normalisation.VECTOR)
    normalised, weighted = cells(found, Figure.NORMALISED), cells(found, Figure.WEIGHTED)
    assert_allclose(normalised, found.grids[0].cells / np.sqrt(np.square(found.grids[0].cells).sum(axis=0)))
    assert_allclose(weighted, normalised * found.weights)
    ideals = next(grid.extra for grid in found.grids if grid.figure is Figure.WEIGHTED)
    plus = np.sqrt(np.square(weighted - ideals[Figure.IDEAL]).sum(axis=1))
    minus = np.sqrt(np.square(weighted - ideals[Figure.ANTI_IDEAL]).sum(axis=1))
    assert_allclose(found.measures[Figure.D_PLUS], plus)
    assert_allclose(found.measures[Figure.CLOSENESS], minus / (plus + minus))
    case = reference_case("topsis_hwang_yoon1981_fighter")
    case.check("closeness", found.measures[Figure.CLOSENESS])
    case.check("d_plus", found.measures[Figure.D_PLUS])


def test_ahp_contributions_add_up_to_the_score(ranking: VoiceRanking) -> None:
    found = working(ranking, Synthesis.IDEAL)
    assert_allclose(cells(found, Figure.CONTRIBUTION), cells(found, Figure.LOCAL) * found.weights)
    assert_allclose(cells(found, Figure.CONTRIBUTION).sum(axis=1), found.measures[Figure.SCORE])


def test_vikor_s_measures_come_from_its_regrets(ranking: VoiceRanking) -> None:
    found = working(ranking, Companion.VIKOR)
    regrets = cells(found, Figure.WEIGHTED_REGRET)
    assert_allclose(found.measures[Figure.GROUP_UTILITY], regrets.sum(axis=1))
    assert_allclose(found.measures[Figure.REGRET], regrets.max(axis=1))


def test_promethee_s_flows_come_from_its_preferences(ranking: VoiceRanking) -> None:
    found = working(ranking, Companion.PROMETHEE_II)
    preference, others = cells(found, Figure.PREFERENCE), len(ranking.initiatives) - 1
    assert_allclose(found.measures[Figure.POSITIVE_FLOW], preference.sum(axis=1) / others)
    assert_allclose(found.measures[Figure.NEGATIVE_FLOW], preference.sum(axis=0) / others)
    assert_allclose(found.measures[Figure.SCORE], (preference.sum(axis=1) - preference.sum(axis=0)) / others)


def test_further_rows_stand_with_the_table_that_they_belong_to(ranking: VoiceRanking) -> None:
    edas = working(ranking, Companion.EDAS)
    with_mean = next(grid for grid in edas.grids if Figure.AVERAGE in grid.extra)
    assert_allclose(with_mean.extra[Figure.AVERAGE], with_mean.cells.mean(axis=0))
    aras = working(ranking, Companion.ARAS)
    normalised = next(grid for grid in aras.grids if grid.figure is Figure.NORMALISED)
    assert (normalised.extra[Figure.IDEAL] >= normalised.cells.max(axis=0) - 1e-12).all()


def test_columns_without_weight_are_left_out_where_a_method_leaves_them_out() -> None:
    ranking = Results().get(RANKING, synthetic_study()).whole
    weights = ranking.weights.copy()
    weights[0] = 0.0
    lighter = replace(ranking, weights=weights / weights.sum())
    assert working(lighter, Companion.WPM).leaves == ranking.leaves[1:]
    assert working(lighter, Normalisation.FIXED).leaves == ranking.leaves
