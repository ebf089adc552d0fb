"""The order under many draws, of one kind or another: what might have been said, counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache, partial
from typing import Final

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.problem.initiatives import InitiativeId
from models.ranking.decision_matrix import MATRIX, DecisionMatrix
from models.ranking.ranks import TIE_TOLERANCE, best_first, competition_ranks
from models.ranking.study_ranking import RANKING, VoiceRanking
from models.ranking.tiers import tiers
from models.robustness.acceptability import RankCounts, RankTally, drawn_acceptability
from models.robustness.draws import WeightArray, coarse_uniform_weights, scattered_weights
from models.robustness.firmness import DRAWS, FIRMNESS, SEED, block_size, scores_of_draws, with_gaps_filled
from models.robustness.panel_draws import PanelBootstrap
from models.robustness.scorers import Scorer
from models.robustness.study_scorer import scorer_of
from models.study import Study
from models.weighting.answers import WHOLE

SCATTER: Final = 0.3
"""Around the panel's weights: each is off by 30 % of itself."""
NOISE: Final = 0.2
"""Answer noise: a ratio is off by a fifth, about one step in the middle of the scale of 1 to 9."""


class DrawKind(StrEnum):
    """What is drawn."""

    PANELS = "panels"
    """Other panels of the same kind: experts of each side with replacement, their weights and scores together."""
    AROUND = "around"
    """Weights around the panel's; its scores."""
    OPEN = "open"
    """Any weights at all, evenly; its scores."""
    NOISE = "noise"
    """The same experts, each of whose comparisons is off; their scores."""
    SPREAD = "spread"
    """The panel's weights; scores as far apart as the experts', measured values between low and high."""


@dataclass(frozen=True, eq=False)
class DrawnOrder:
    """The order by the leading method under draws of one kind.

    Attributes:
        kind: What was drawn.
        initiatives: The rows, as in the whole panel's ranking.
        counts: How often each took each rank and won against each other one.
        tier: By initiative, its tier.
        interval: By initiative, the ranks between which it lies in 95 % of the draws.
        central: w^c, shape (m, n): the mean of the weights that put it first; NaN where none of the drawn ones did.
        confidence: p^c, shape (m,): the share of draws in which it is first under its own central weights, the scores
            drawn as they were; 0 where it has none.
        confirmed: Over how many draws `confidence` is told: the first of them where drawing all again takes long.
    """

    kind: DrawKind
    initiatives: tuple[InitiativeId, ...]
    counts: RankCounts
    tier: Mapping[InitiativeId, int]
    interval: Mapping[InitiativeId, tuple[int, int]]
    central: FloatArray
    confidence: FloatArray
    confirmed: int


Blocks = Iterator[tuple[FloatArray, FloatArray]]
"""Weights, shape (s, n), and matrices as they are compared, shape (s, m, n)."""


@dataclass(frozen=True, eq=False)
class _Draws:
    """Makes the same draws as often as it is asked."""

    study: Study
    ranking: VoiceRanking
    matrix: DecisionMatrix
    kind: DrawKind

    @property
    def fixed_scores(self) -> bool:
        return self.kind not in {DrawKind.PANELS, DrawKind.SPREAD}

    def sampler(self) -> Callable[[int], WeightArray]:
        """Return what draws weights, for kinds whose scores are the panel's."""
        generator, n = np.random.default_rng(SEED), len(self.ranking.leaves)
        if self.kind is DrawKind.OPEN:
            return partial(coarse_uniform_weights, criteria=n, generator=generator)
        if self.kind is DrawKind.AROUND:

            def around(size: int) -> WeightArray:
                noise = generator.standard_normal((size, n), dtype=np.float32)
                return scattered_weights(self.ranking.weights, noise, SCATTER)

            return around
        return partial(PanelBootstrap(self.study).noisy_weights, amount=NOISE, generator=generator)

    def blocks(self, count: int) -> Blocks:
        """Yield the first `count` weights and matrices, for kinds whose scores are drawn."""
        bootstrap, generator = PanelBootstrap(self.study), np.random.default_rng(SEED)
        everyone = tuple(self.study.initiatives.initiatives)
        rows = np.array([everyone.index(initiative) for initiative in self.ranking.initiatives])
        block = block_size(self.ranking)
        for start in range(0, count, block):
            size = min(block, count - start)
            if self.kind is DrawKind.PANELS:
                drawn = bootstrap.draw(size, generator)
                weights, values = drawn.weights, drawn.values
            else:
                mean, spread = self.matrix.voices[WHOLE], self.matrix.spread
                values = bootstrap.spread_values(mean, spread, size, generator)
                weights = np.tile(self.ranking.weights, (size, 1))
            yield weights, self.ranking.domain.transformed(with_gaps_filled(values[:, rows], self.ranking))


def order_of_draws(
    study: Study,
    ranking: VoiceRanking,
    matrix: DecisionMatrix,
    kind: DrawKind,
    count: int,
    report: Report,
    counted: RankCounts | None = None,
) -> DrawnOrder:
    """Rank the whole panel's initiatives under draws of one kind.

    Args:
        study: All that `firmness` reads.
        ranking: The whole panel's ranking.
        matrix: The decision matrix.
        kind: What is drawn.
        count: How many draws.
        report: Told the share that is done.
        counted: The counts of these very draws, where they are known.

    References:
        Lahdelma & Salminen (2001), SMAA-2, Operations Research 49:444-454; Tervonen & Lahdelma (2007), EJOR
        178:500-513; Efron (1979), Annals of Statistics 7:1-26.
    """
    draws = _Draws(study, ranking, matrix, kind)
    leading = study.methods.leading
    if draws.fixed_scores:
        scorer = scorer_of(ranking, leading, study.methods)
        counts = drawn_acceptability(scorer, draws.sampler(), count, report)
        return _told(study, ranking, kind, counts, _firsts(scorer, _central(counts)), count)
    # Panels take their time to draw: of a million of them, the first ten thousand are drawn a second time.
    again = min(count, DRAWS) if kind is DrawKind.PANELS else 0
    counts = _counted(draws, count, again, report) if counted is None else counted
    # Where the weights are fixed, everyone's central weights are the panel's own.
    confidence = counts.acceptability[:, 0]
    if again:
        confidence = _confidence(draws, _central(counts), again, lambda share: report(_joined(count, again, share)))
    return _told(study, ranking, kind, counts, confidence, again or count)


def _counted(draws: _Draws, count: int, again: int, report: Report) -> RankCounts:
    ranking, methods = draws.ranking, draws.study.methods
    tally, done = RankTally(len(ranking.initiatives), len(ranking.leaves)), 0
    for weights, matrices in draws.blocks(count):
        tally.add(scores_of_draws(methods.leading, matrices, weights, ranking.domain, methods), weights)
        done += len(weights)
        report(done / (count + again))
    return tally.counts()


def _joined(count: int, again: int, share: float) -> float:
    return (count + share * again) / (count + again)


def _central(counts: RankCounts) -> FloatArray:
    firsts = counts.ranks[:, :1]
    nobody = np.full(counts.first_weights.shape, np.nan)
    central: FloatArray = np.divide(counts.first_weights, firsts, out=nobody, where=firsts > 0)
    return central


def _firsts(scorer: Scorer, central: FloatArray) -> FloatArray:
    """Return 1 for each initiative that its own central weights put first, shape (m,): the scores are fixed."""
    confidence = np.zeros(len(central))
    held: IntArray = np.flatnonzero(~np.isnan(central).any(axis=1))
    if held.size:
        ranks = competition_ranks(scorer(central[held]).T)
        confidence[held] = ranks[np.arange(held.size), held] == 1
    return confidence


def _confidence(draws: _Draws, central: FloatArray, count: int, report: Report) -> FloatArray:
    """Return p^c, shape (m,), over the first `count` draws of the scores: drawn anew, so that memory stays flat."""
    firsts, study, domain = np.zeros(len(central)), draws.study, draws.ranking.domain
    held: IntArray = np.flatnonzero(~np.isnan(central).any(axis=1))
    done = 0
    for _, matrices in draws.blocks(count):
        for row in held:
            own = np.tile(central[row], (len(matrices), 1))
            scores = scores_of_draws(study.methods.leading, matrices, own, domain, study.methods)
            firsts[row] += np.count_nonzero(_stands_first(scores, int(row)))
        done += len(matrices)
        report(done / count)
    return firsts / count


def _stands_first(scores: FloatArray, row: int) -> BoolArray:
    """Return in which draws a row has rank 1, shape (S,): no other is above it by more than a tie."""
    margin = TIE_TOLERANCE * np.abs(scores).max(axis=0)
    first: BoolArray = scores.max(axis=0) <= scores[row] + margin
    return first


def _told(
    study: Study, ranking: VoiceRanking, kind: DrawKind, counts: RankCounts, confidence: FloatArray, confirmed: int
) -> DrawnOrder:
    order = best_first(ranking.ranks(study.methods.leading))
    tier = tiers(order, counts.pairwise_winning, study.methods.tier_index)
    return DrawnOrder(
        kind=kind,
        initiatives=ranking.initiatives,
        counts=counts,
        tier={one: int(number) for one, number in zip(ranking.initiatives, tier, strict=True)},
        interval={one: counts.rank_interval(row) for row, one in enumerate(ranking.initiatives)},
        central=_central(counts),
        confidence=confidence,
        confirmed=confirmed,
    )


_AS_FIRMNESS: Final = (DrawKind.PANELS, DRAWS)
"""These draws are those of `FIRMNESS`, seed and all, so its counts are taken."""


@lru_cache(maxsize=32)
def drawn_order(kind: DrawKind, count: int = DRAWS) -> Computation[DrawnOrder]:
    """Return the computation of one kind and number of draws: the same object for the same."""
    return Computation(
        name=f"{count} draws, {kind.value}",
        reads=FIRMNESS.reads,
        needs=(RANKING, MATRIX, FIRMNESS) if (kind, count) == _AS_FIRMNESS else (RANKING, MATRIX),
        run=partial(_run, kind, count),
        live=kind in {DrawKind.OPEN, DrawKind.AROUND} and count <= DRAWS,
    )


def _run(kind: DrawKind, count: int, study: Study, inputs: Inputs, report: Report) -> DrawnOrder:
    ranking, counted = inputs(RANKING).whole, None
    if (kind, count) == _AS_FIRMNESS:
        counted = inputs(FIRMNESS).counts[study.methods.leading]
    return order_of_draws(study, ranking, inputs(MATRIX), kind, count, report, counted)
