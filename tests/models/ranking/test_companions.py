from __future__ import annotations

import warnings

import numpy as np
import pytest
from hypothesis import given, settings
from numpy.testing import assert_allclose
from pymcdm import methods

from models.arrays import FloatArray
from models.ranking.companions import REGISTRY, Alternatives, Companion, CompanionResult, Obstacle, rank_by
from models.ranking.copras import copras
from models.ranking.moora import full_multiplicative_form, moora
from models.ranking.promethee import Preference, promethee
from models.ranking.ranks import competition_ranks
from tests.models.ranking.problems import Problem, problems, random_problem
from tests.reference_cases import ReferenceCase, reference_case


def alternatives(problem: Problem) -> Alternatives:
    return Alternatives(problem.matrix, problem.weights, problem.benefit, problem.lower, problem.upper)


def run(companion: Companion, matrix: FloatArray, weights: FloatArray, benefit: np.ndarray) -> CompanionResult:
    return rank_by(companion, Alternatives(matrix, weights, benefit, matrix.min(axis=0), matrix.max(axis=0)))


def run_case(companion: Companion, case: ReferenceCase) -> CompanionResult:
    return run(companion, case.array("matrix"), case.array("weights"), case.benefit)


def test_saw_selects_afsharis_personnel() -> None:
    # Afshari, Mojahed & Yusuff (2010), IJIMT 1(5):511.
    case = reference_case("saw_afshari2010_personnel")
    result = run_case(Companion.SAW, case)
    case.check("score", result.scores)
    assert result.ranks is not None
    assert (result.ranks.argsort() + 1).tolist() == case.expected["order"]


def test_wpm_has_the_ratios_of_the_textbook_example() -> None:
    # Triantaphyllou (2000) as in Wikipedia, "Weighted product model".
    case = reference_case("wpm_wikipedia")
    result = run_case(Companion.WPM, case)
    assert result.scores is not None
    case.check("log10_score_sum_normalised", np.log10(result.scores))
    first, second, third = result.scores
    case.check("ratios_A1A2_A1A3_A2A3", [first / second, first / third, second / third])
    case.check("ranks", result.ranks)


def test_waspas_has_the_published_scores_for_every_lambda() -> None:
    # Zavadskas et al. (2012), Elektronika ir Elektrotechnika 122(6):3-6. BayPath offers λ = 0.5, the method's default;
    # the columns are normalised already, and have maximum 1, so normalising them again changes nothing.
    case = reference_case("waspas_zavadskas2012_lambda_grid")
    matrix, weights = case.array("normalised_matrix"), case.array("weights")
    grid = [methods.WASPAS(l=share)(matrix, weights, np.ones(12), validation=False) for share in case.inputs["lambdas"]]
    case.check("Q", np.column_stack(grid))
    result = run(Companion.WASPAS, matrix, weights, np.full(12, True))
    assert_allclose(np.asarray(result.scores), grid[5])
    case.check("ranks_lambda_0_5", result.ranks)


def test_edas_classifies_the_inventory() -> None:
    # Keshavarz Ghorabaee et al. (2015), Informatica 26(3):435-451, Tables 1-2.
    case = reference_case("edas_keshavarz2015_inventory")
    case.check("average", case.array("matrix").mean(axis=0))
    case.check("score", run_case(Companion.EDAS, case).scores)


def test_marcos_ranks_the_drivers() -> None:
    # Stević & Brković (2020), Logistics 4(1):4, Tables 2-5.
    case = reference_case("marcos_stevic2020_drivers")
    result = run_case(Companion.MARCOS, case)
    case.check("utility", result.scores)
    case.check("ranks", result.ranks)


def test_spotis_measures_against_bounds_that_lie_outside_the_set() -> None:
    # Dezert et al. (2020), The SPOTIS rank reversal free method, FUSION 2020, example 1.
    case = reference_case("spotis_dezert2020_ex1")
    lower, upper = case.array("bounds").T
    result = rank_by(
        Companion.SPOTIS, Alternatives(case.array("matrix"), case.array("weights"), case.benefit, lower, upper)
    )
    case.check("score", result.scores)
    case.check("ranks", result.ranks)


def test_moora_has_its_three_published_views() -> None:
    # Brauers & Zavadskas (2010), TEDE 16(1):5-24, Appendices C and D.
    case = reference_case("moora_brauers2010_projects")
    matrix, ones = case.array("matrix"), np.ones(9)
    case.check("roots", np.sqrt(np.square(matrix).sum(axis=0)))
    result = moora(matrix, ones, case.benefit)
    case.check("ratio", result.ratio)
    case.check("ranks_ratio", result.ranks)
    case.check("reference_point_deviation", result.deviation)
    case.check("ranks_reference_point", result.deviation_ranks)
    product = full_multiplicative_form(matrix, ones, case.benefit)
    case.check("full_multiplicative", product)
    case.check("ranks_multiplicative", competition_ranks(product))


def test_moora_is_pymcdms_where_that_accepts_the_study() -> None:
    problem = random_problem(np.random.default_rng(2))
    theirs = methods.MOORA()(problem.matrix, problem.weights, np.where(problem.benefit, 1, -1), validation=False)
    assert_allclose(np.asarray(rank_by(Companion.MOORA, alternatives(problem)).scores), theirs, atol=1e-12)
    only_benefits = run(Companion.MOORA, problem.matrix, problem.weights, np.full(6, True))
    assert only_benefits.ranks is not None
    with pytest.raises(ValueError, match="at least one cost"):
        methods.MOORA()(problem.matrix, problem.weights, np.ones(6), validation=False)


def test_copras_has_the_published_sums_and_order() -> None:
    # Podvezko (2011), Engineering Economics 22(2):134-146, Tables 7-8.
    case = reference_case("copras_podvezko2011_v2")
    result = copras(case.array("matrix"), case.array("weights"), case.benefit)
    case.check("S_plus", result.benefits)
    case.check("S_minus", result.costs)
    case.check("Q", result.significance)
    case.check("ranks", result.ranks)
    case.check("sum_Q", result.significance.sum())
    without_costs = copras(case.array("matrix"), case.array("weights"), np.full(4, True))
    assert_allclose(without_costs.significance, without_costs.benefits)


def test_pymcdms_copras_is_not_used_because_its_costs_count_in_favour() -> None:
    # Its second term cancels to S⁻ itself: Q = S⁺ + S⁻, so the one with the highest costs comes first, not second.
    case = reference_case("copras_podvezko2011_v2")
    ours = copras(case.array("matrix"), case.array("weights"), case.benefit)
    theirs = methods.COPRAS()(case.array("matrix"), case.array("weights"), np.where(case.benefit, 1, -1))
    off = ours.benefits + ours.costs
    assert_allclose(theirs, off / off.max())
    assert competition_ranks(theirs).tolist() == [3, 1, 2]


def test_cocoso_selects_the_logistics_provider() -> None:
    # Yazdani et al. (2019), A combined compromise solution (CoCoSo) method, Management Decision 57(9):2501-2519.
    matrix = [
        [60, 0.4, 2540, 500, 990],
        [6.35, 0.15, 1016, 3000, 1041],
        [6.8, 0.1, 1727.2, 1500, 1676],
        [10, 0.2, 1000, 2000, 965],
        [2.5, 0.1, 560, 500, 915],
        [4.5, 0.08, 1016, 350, 508],
        [3, 0.1, 1778, 1000, 920],
    ]
    weights = np.array([0.036, 0.192, 0.326, 0.326, 0.12])
    result = run(Companion.COCOSO, np.array(matrix), weights, np.array([True, False, True, True, True]))
    assert_allclose(np.asarray(result.scores), [2.041, 2.788, 2.882, 2.416, 1.299, 1.443, 2.519], atol=0.0006)


def test_mabac_selects_the_forklift() -> None:
    # Pamučar & Ćirović (2015), Expert Systems with Applications 42(6):3016-3028.
    matrix = [
        [22600, 3800, 2, 5, 1.06, 3.00, 3.5, 2.8, 24.5, 6.5],
        [19500, 4200, 3, 2, 0.95, 3.00, 3.4, 2.2, 24, 7.0],
        [21700, 4000, 1, 3, 1.25, 3.20, 3.3, 2.5, 24.5, 7.3],
        [20600, 3800, 2, 5, 1.05, 3.25, 3.2, 2.0, 22.5, 11.0],
        [22500, 3800, 4, 3, 1.35, 3.20, 3.7, 2.1, 23, 6.3],
        [23250, 4210, 3, 5, 1.45, 3.60, 3.5, 2.8, 23.5, 7.0],
        [20300, 3850, 2, 5, 0.90, 3.25, 3.0, 2.6, 21.5, 6.0],
    ]
    weights = np.array([0.146, 0.144, 0.119, 0.121, 0.115, 0.101, 0.088, 0.068, 0.050, 0.048])
    costs = [True, False, False, False, True, True, False, False, False, False]
    result = run(Companion.MABAC, np.array(matrix), weights, ~np.array(costs))
    published = [0.0826, 0.2183, -0.0488, 0.0246, -0.0704, 0.0465, 0.0464]
    assert_allclose(np.asarray(result.scores), published, atol=0.00006)


def test_codas_is_the_papers_formula() -> None:
    # Keshavarz Ghorabaee et al. (2016), ECECSR 50(3):25-44, steps 2 to 8, τ = 0.02, written out in full.
    problem = random_problem(np.random.default_rng(9), m=6, n=4)
    x, w = problem.matrix, problem.weights
    r = w * np.where(problem.benefit, x / x.max(axis=0), x.min(axis=0) / x)
    gap = r - r.min(axis=0)
    euclid, taxi = np.sqrt((gap**2).sum(axis=1)), np.abs(gap).sum(axis=1)
    expected = [
        sum((e - euclid[k]) + (abs(e - euclid[k]) >= 0.02) * (taxi[i] - taxi[k]) for k in range(6))
        for i, e in enumerate(euclid)
    ]
    assert_allclose(np.asarray(rank_by(Companion.CODAS, alternatives(problem)).scores), expected, atol=1e-12)


def test_aras_is_the_papers_formula() -> None:
    # Zavadskas & Turskis (2010), TEDE 16(2):159-172, eqs 2 to 9, written out in full.
    problem = random_problem(np.random.default_rng(9), m=6, n=4)
    optimal = np.where(problem.benefit, problem.matrix.max(axis=0), problem.matrix.min(axis=0))
    x = np.vstack([optimal, problem.matrix])
    oriented = np.where(problem.benefit, x, 1 / x)
    optimality = (oriented / oriented.sum(axis=0)) @ problem.weights
    expected = optimality[1:] / optimality[0]
    assert_allclose(np.asarray(rank_by(Companion.ARAS, alternatives(problem)).scores), expected, atol=1e-12)


def test_aras_selects_the_candidate() -> None:
    # Stanujkic, Djordjevic & Karabasevic (2015), Quaestus 7:53, SWARA and ARAS for selecting personnel.
    matrix = [
        [4.64, 3.00, 3.00, 3.00, 2.88, 3.63],
        [4.00, 4.00, 4.64, 3.56, 3.63, 5.00],
        [3.30, 4.31, 3.30, 4.00, 3.30, 4.00],
        [2.62, 5.00, 4.22, 4.31, 5.00, 5.00],
    ]
    weights = np.array([0.28, 0.25, 0.19, 0.15, 0.08, 0.04])
    result = run(Companion.ARAS, np.array(matrix), weights, np.full(6, True))
    assert_allclose(np.asarray(result.scores), [0.74, 0.86, 0.78, 0.86], atol=0.005)


def test_codas_selects_the_supplier() -> None:
    # Badi, Shetwan & Abdulshahed (2017), Supplier selection using CODAS, ICMNEE 2017:395-407.
    matrix = [
        [45, 3600, 45, 0.9],
        [25, 3800, 60, 0.8],
        [23, 3100, 35, 0.9],
        [14, 3400, 50, 0.7],
        [15, 3300, 40, 0.8],
        [28, 3000, 30, 0.6],
    ]
    weights = np.array([0.2857, 0.3036, 0.2321, 0.1786])
    result = run(Companion.CODAS, np.array(matrix), weights, np.array([True, False, True, True]))
    assert_allclose(np.asarray(result.scores), [1.3914, 0.3411, -0.2170, -0.5381, -0.7292, -0.2481], atol=0.0001)


def test_promethee_two_is_our_own_with_the_usual_function() -> None:
    # The kernel is checked against Brans, Vincke & Mareschal (1986) in test_promethee.
    problem = random_problem(np.random.default_rng(9))
    own = promethee(problem.matrix, problem.weights, problem.benefit, [Preference()] * 6)
    result = rank_by(Companion.PROMETHEE_II, alternatives(problem))
    assert_allclose(np.asarray(result.scores), own.net, atol=1e-12)
    again = rank_by(Companion.PROMETHEE_II, alternatives(problem))
    assert_allclose(np.asarray(again.scores), own.net, atol=1e-12)


def test_every_companion_is_in_the_registry_with_its_source() -> None:
    assert set(REGISTRY) == set(Companion)
    assert all(method.source.strip().endswith(")") for method in REGISTRY.values())


@pytest.mark.parametrize("companion", Companion)
def test_an_initiative_that_is_best_everywhere_comes_first_by_every_companion(companion: Companion) -> None:
    problem = random_problem(np.random.default_rng(11))
    best = np.where(problem.benefit, 9.0, 1.0)
    best_of_all = Problem(np.vstack([problem.matrix, best]), problem.weights, problem.benefit)
    result = rank_by(companion, alternatives(best_of_all))
    assert result.ranks is not None
    assert result.ranks[-1] == 1
    assert (result.ranks[:-1] > 1).all()


def test_methods_that_divide_by_values_say_so_instead_of_ranking_zeros() -> None:
    problem = random_problem(np.random.default_rng(12))
    shifted = Alternatives(problem.matrix - 5, problem.weights, problem.benefit, problem.lower - 5, problem.upper - 5)
    for companion, method in REGISTRY.items():
        result = rank_by(companion, shifted)
        if method.needs_positive:
            assert result.obstacle is Obstacle.NEEDS_POSITIVE_VALUES
            assert result.scores is None
        else:
            assert result.ranks is not None


@settings(max_examples=25, deadline=None)
@given(problems())
def test_a_companion_either_ranks_with_finite_scores_or_says_why_not(problem: Problem) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for companion in Companion:
            result = rank_by(companion, alternatives(problem))
            if result.obstacle is None:
                assert result.scores is not None
                assert np.isfinite(result.scores).all()
                assert result.ranks is not None
                assert result.ranks.min() == 1
            else:
                assert result.scores is None
                assert result.ranks is None
