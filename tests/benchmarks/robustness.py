"""How firm an order is: what it costs, that its memory stays flat, and how it grows with draws, initiatives, experts.

Growth is told as a ratio to a smaller problem in the same run: linear in the draws and in the experts, and no more than
quadratic in the initiatives, since each is compared with each other.
"""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable
from functools import partial

import numpy as np

from models.computing.progress import unheard
from models.computing.results import Results
from models.problem.choices import RankingMethod
from models.ranking.decision_matrix import MATRIX
from models.ranking.directions import anchored
from models.ranking.study_ranking import RANKING
from models.ranking.study_reversal import study_reversal
from models.robustness.absent_experts import experts_needed
from models.robustness.acceptability import drawn_acceptability
from models.robustness.drawn_order import DrawKind, order_of_draws
from models.robustness.draws import coarse_uniform_weights
from models.robustness.firmness import firmness
from models.robustness.influence import influence
from models.robustness.reverse_question import weights_needed
from models.robustness.scorers import TopsisScorer
from models.robustness.study_scorer import scorer_of
from models.robustness.study_stability import study_stability
from models.study import Study
from models.viewpoints.comparison import compare_voices
from models.viewpoints.compromise import maximin
from tests.benchmarks.harness import Benchmark, Rival, RivalKind
from tests.studies import synthetic_study

M, N, EXPERTS = 24, 21, 60
MILLION = 1_000_000
FRAME_MS = 16.0


def benchmarks() -> list[Benchmark]:
    """Return the benchmarks of robustness."""
    study = _study(EXPERTS, M)
    ranking = Results().get(RANKING, study)
    whole = ranking.whole
    scorer = scorer_of(whole, RankingMethod.TOPSIS, study.methods)
    ranks = whole.topsis.ranks
    last = whole.order(RankingMethod.TOPSIS)[-1]
    return [
        Benchmark(
            "rank counts, 1,000,000 draws, their memory no more than that of 20,000",
            flat_in_memory,
            repeats=1,
            rivals=(_smaller("100,000 draws", partial(_count, M, 100_000), times=10, repeats=5),),
        ),
        Benchmark(
            f"rank counts, 10,000 draws, {4 * M} initiatives",
            partial(_count, 4 * M, 10_000),
            repeats=10,
            rivals=(_smaller(f"{M} initiatives", partial(_count, M, 10_000), times=16),),
        ),
        Benchmark(
            f"panels drawn anew 2,000 times, {4 * EXPERTS} experts",
            _drawn_panels(_study(4 * EXPERTS, M)),
            repeats=3,
            rivals=(_smaller(f"{EXPERTS} experts", _drawn_panels(study), times=4, repeats=5),),
        ),
        Benchmark(f"panels drawn anew 10,000 times, {EXPERTS} experts", _drawn_panels(study, 10_000), repeats=3),
        Benchmark(
            "stability of every criterion, exact",
            partial(study_stability, study.criteria, whole, ranks, scorer, unheard),
            100.0,
        ),
        Benchmark(
            "reverse question, TOPSIS, the last to the first", partial(weights_needed, whole, study.methods, last)
        ),
        Benchmark(
            f"influence of {EXPERTS} experts and of every criterion",
            partial(influence, study, whole, unheard),
            repeats=3,
        ),
        Benchmark(
            f"fewest of {EXPERTS} experts whose absence lifts the sixth among the first five",
            partial(experts_needed, study, whole, whole.order(RankingMethod.TOPSIS)[5], 5),
            repeats=3,
        ),
        *_draws_of_every_kind(study),
        Benchmark("reversal check by 21 methods", partial(study_reversal, whole, study.methods, unheard), repeats=3),
        Benchmark(
            "two sides compared, with their compromise",
            lambda: maximin(compare_voices(ranking, ("SZ", "HK"), RankingMethod.TOPSIS)).concessions(5),
            FRAME_MS,
        ),
    ]


def _draws_of_every_kind(study: Study) -> list[Benchmark]:
    """Return one benchmark for each kind of draws; those of the weights alone are to fit a frame."""
    results = Results()
    ranking, matrix = results.get(RANKING, study).whole, results.get(MATRIX, study)
    return [
        Benchmark(
            f"10,000 draws with central weights and confidence factors: {kind.value}",
            partial(order_of_draws, study, ranking, matrix, kind, 10_000, unheard),
            FRAME_MS if kind in {DrawKind.OPEN, DrawKind.AROUND} else None,
            repeats=10 if kind in {DrawKind.OPEN, DrawKind.AROUND} else 1,
        )
        for kind in DrawKind
    ]


def _smaller(name: str, run: Callable[[], object], times: int, repeats: int = 10) -> Rival:
    """Return a smaller problem of the same kind; ours may take half as much again as its size alone asks for."""
    return Rival(f"growth: the same with {name}", run, RivalKind.FLOOR, aim=1.5 * times, repeats=repeats)


def flat_in_memory() -> float:
    """Count ranks over a million draws and return the milliseconds.

    Raises:
        MemoryError: Its peak is more than a tenth above that of 20,000 draws.
    """
    peaks = []
    for draws in (20_000, 200_000):
        tracemalloc.start()
        _count(M, draws)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    start = time.perf_counter()
    tracemalloc.start()
    _count(M, MILLION)
    peaks.append(tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()
    elapsed = (time.perf_counter() - start) * 1000
    if max(peaks) > 1.1 * peaks[0]:
        raise MemoryError(f"memory grows with the draws: {peaks} bytes")
    print(
        f"{'peaks of 20,000, 200,000 and 1,000,000 draws':<72}{'  '.join(f'{peak / 2**20:,.1f} MiB' for peak in peaks)}"
    )
    return elapsed


def _count(initiatives: int, draws: int) -> object:
    generator = np.random.default_rng(7)
    matrix = anchored(generator.uniform(1, 9, (initiatives, N)), np.ones(N), np.full(N, 9.0))
    scorer = TopsisScorer.fixed_domain(matrix, np.arange(N) < 17)
    return drawn_acceptability(scorer, partial(coarse_uniform_weights, criteria=N, generator=generator), draws)


def _study(experts: int, initiatives: int) -> Study:
    return synthetic_study(experts=experts, initiatives=initiatives, criteria=7, leaves_each=3)


def _drawn_panels(study: Study, draws: int = 2000) -> Callable[[], object]:
    return partial(firmness, study, Results().get(RANKING, study).whole, unheard, draws)
