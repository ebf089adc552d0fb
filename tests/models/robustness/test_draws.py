from __future__ import annotations

import numpy as np
from numpy.testing import assert_allclose, assert_array_equal
from scipy import stats

from models.robustness.draws import coarse_uniform_weights, spread, uniform_weights, weights_around


def test_uniform_weights_are_weights() -> None:
    weights = uniform_weights(1000, 5, np.random.default_rng(1))
    assert weights.shape == (1000, 5)
    assert (weights > 0).all()
    assert_allclose(weights.sum(axis=1), 1.0)


def test_uniform_weights_are_uniform_on_the_simplex_and_not_crowded_round_its_middle() -> None:
    # On the simplex of n weights each one alone is Beta(1, n − 1); normalised uniform draws are not.
    generator = np.random.default_rng(2)
    weights = uniform_weights(20_000, 4, generator)
    assert stats.kstest(weights[:, 2], stats.beta(1, 3).cdf).pvalue > 0.01
    crowded = generator.random((20_000, 4))
    crowded /= crowded.sum(axis=1, keepdims=True)
    assert stats.kstest(crowded[:, 2], stats.beta(1, 3).cdf).pvalue < 1e-6


def test_coarse_weights_are_as_uniform_and_as_repeatable() -> None:
    weights = coarse_uniform_weights(20_000, 5, np.random.default_rng(2))
    assert (weights >= 0).all()
    assert_allclose(weights.sum(axis=1), 1.0, atol=1e-6)
    for column in weights.T:
        assert stats.kstest(column, stats.beta(1, 4).cdf).pvalue > 0.01
    # So is n times the least of them, since all exceed x with probability (1 − n x)ⁿ⁻¹: the joint shape is right too.
    assert stats.kstest(5 * weights.min(axis=1), stats.beta(1, 4).cdf).pvalue > 0.01
    # An odd count of numbers leaves half a word of the generator over, which the next block takes up.
    pieces = np.random.default_rng(2)
    cut = [coarse_uniform_weights(count, 5, pieces) for count in (7777, 12_223)]
    assert_array_equal(np.vstack(cut), weights)


def test_one_seed_gives_the_same_weights_however_they_are_cut_into_blocks() -> None:
    whole, pieces = np.random.default_rng(3), np.random.default_rng(3)
    expected = uniform_weights(100, 6, whole)
    assert_array_equal(np.vstack([uniform_weights(30, 6, pieces), uniform_weights(70, 6, pieces)]), expected)
    centre = np.array([0.5, 0.3, 0.2])
    expected = weights_around(centre, 100, 50.0, whole)
    cut = [weights_around(centre, count, 50.0, pieces) for count in (30, 70)]
    assert_array_equal(np.vstack(cut), expected)


def test_weights_scatter_round_the_panels_as_far_as_the_concentration_says() -> None:
    centre = np.array([0.5, 0.3, 0.2, 0.0])
    weights = weights_around(centre, 20_000, 99.0, np.random.default_rng(4))
    assert_allclose(weights.sum(axis=1), 1.0)
    assert_allclose(weights.mean(axis=0), centre, atol=0.002)
    assert_allclose(weights.std(axis=0), spread(centre, 99.0), atol=0.001)
    assert_allclose(spread(centre, 99.0), [0.05, 0.0458, 0.04, 0.0], atol=0.0001)
    assert (weights[:, 3] == 0).all()


def test_weights_far_from_the_panels_are_still_weights() -> None:
    weights = weights_around(np.array([0.98, 0.01, 0.01]), 5000, 0.5, np.random.default_rng(5))
    assert np.isfinite(weights).all()
    assert_allclose(weights.sum(axis=1), 1.0)
