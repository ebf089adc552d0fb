"""Rank counts over weight draws, for a study of the sample's size: 24 initiatives on 21 criteria."""

from __future__ import annotations

from functools import partial

import numpy as np
from pymcdm import methods

from models.arrays import FloatArray, IntArray
from models.problem.choices import Synthesis
from models.ranking.ahp import ahp_synthesis, local_utilities
from models.ranking.directions import anchored, signs
from models.robustness.acceptability import acceptability, drawn_acceptability
from models.robustness.draws import coarse_uniform_weights, uniform_weights
from models.robustness.pieces import pieces
from models.robustness.scorers import AdditiveScorer, TopsisScorer
from tests.benchmarks.harness import Benchmark, Rival, RivalKind

M, N, DRAWS = 24, 21, 10_000
FRAME_MS = 16.0


def benchmarks() -> list[Benchmark]:
    """Return the benchmarks of rank counts."""
    generator = np.random.default_rng(2024)
    matrix = generator.uniform(1, 9, (M, N))
    benefit = np.arange(N) < 17
    lower, upper = np.ones(N), np.full(N, 9.0)
    weights = uniform_weights(DRAWS, N, generator)
    topsis = TopsisScorer.fixed_domain(anchored(matrix, lower, upper), benefit)
    utilities = local_utilities(matrix, lower, upper, benefit)
    ahp = AdditiveScorer(ahp_synthesis(utilities, weights[0], Synthesis.IDEAL).local)
    sample = partial(coarse_uniform_weights, criteria=N, generator=generator)
    floor = partial(draw_multiply_sort, generator, utilities)
    return [
        Benchmark(
            f"TOPSIS, {DRAWS:,} given draws of {M} × {N}, ranks counted",
            partial(acceptability, topsis, weights),
            FRAME_MS,
            (
                Rival(
                    "pymcdm's TOPSIS in a loop, ranks counted",
                    partial(pymcdm_loop, matrix, weights, signs(benefit)),
                    RivalKind.PEER,
                    aim=500,
                    repeats=1,
                ),
            ),
        ),
        Benchmark(
            f"TOPSIS, {DRAWS:,} draws drawn and counted",
            partial(drawn_acceptability, topsis, sample, DRAWS),
            FRAME_MS,
            (
                Rival("draw, one matrix product, sort", floor, RivalKind.FLOOR, aim=1.6),
                Rival(
                    "draw, the two products and the quotient of TOPSIS, sort",
                    partial(draw_measure_sort, generator, topsis),
                    RivalKind.FLOOR,
                    aim=1.6,
                ),
            ),
        ),
        Benchmark(
            f"AHP, {DRAWS:,} draws drawn and counted",
            partial(drawn_acceptability, ahp, sample, DRAWS),
            FRAME_MS,
            (Rival("draw, one matrix product, sort", floor, RivalKind.FLOOR, aim=1.6),),
        ),
        Benchmark(
            "TOPSIS, 1,000,000 draws drawn and counted block by block",
            partial(drawn_acceptability, topsis, sample, 1_000_000),
            100 * FRAME_MS,
            repeats=3,
        ),
    ]


def draw_multiply_sort(generator: np.random.Generator, utilities: FloatArray) -> FloatArray:
    """Do the least that counting ranks over drawn weights can do: draw them, score with them, order the scores.

    The product is cut into pieces like ours, so that the floor is not slowed by threads that wait for one another.
    """
    weights = generator.standard_exponential((DRAWS, N))
    weights /= weights.sum(axis=1, keepdims=True)
    scores, columns = np.empty((DRAWS, M)), np.ascontiguousarray(utilities.T)
    for piece in pieces(DRAWS, utilities.size):
        np.matmul(weights[piece], columns, out=scores[piece])
    scores.sort(axis=1)
    return scores


def draw_measure_sort(generator: np.random.Generator, topsis: TopsisScorer) -> FloatArray:
    """Do the least that TOPSIS can do: its score is a quotient of two sums, so that one product is not enough."""
    weights = generator.standard_exponential((DRAWS, N))
    weights /= weights.sum(axis=1, keepdims=True)
    scores = np.empty((DRAWS, M))
    worst, both = (np.ascontiguousarray(distances.T) for distances in (topsis.from_worst, topsis.from_both))
    for piece in pieces(DRAWS, worst.size):
        squared = np.square(weights[piece])
        np.divide(squared @ worst, squared @ both, out=scores[piece])
    scores.sort(axis=1)
    return scores


def pymcdm_loop(matrix: FloatArray, weights: FloatArray, types: IntArray) -> IntArray:
    """Count ranks one draw at a time with pymcdm, its own checks left out."""
    method = methods.TOPSIS()
    counts = np.zeros((M, M), dtype=np.int64)
    initiatives = np.arange(M)
    for drawn in weights:
        ranks = method.rank(method(matrix, drawn, types, validation=False))
        counts[initiatives, ranks.astype(np.int64) - 1] += 1
    return counts
