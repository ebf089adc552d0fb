"""What other panels of the same kind would have said: bootstrap over the experts of each side.

Each draw asks as many experts of each side as there are, drawn with replacement by their weights; the same draw of
experts both weighs and scores. Measured indicators are drawn from the triangle of low, mode and high. A cell or a pair
that none of the drawn experts answered keeps the side's own mean: the question was answered, only not by them. What
somebody assumed instead of the panel's word is the same in every draw.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from models.arrays import FloatArray, IntArray
from models.judgement.comparisons import PairBlock
from models.problem.choices import Aggregation, Mean
from models.problem.criteria import GOAL, NodeId, ScaleKind
from models.ranking.decision_matrix import assumed_cells, panel_ratings
from models.study import Study
from models.weighting.answers import Answers
from models.weighting.assumed import assumed_leaves
from models.weighting.node_priorities import node_priorities

Counts: TypeAlias = IntArray | FloatArray
"""How often, or with what weight, each expert of a side is heard in each draw, shape (S, members)."""


@dataclass(frozen=True, eq=False)
class PanelDraws:
    """Some panels.

    Attributes:
        weights: Global weights of the leaves in each draw, shape (S, n).
        values: In the units that people know, shape (S, m, n); NaN where nobody of the real panel answered.
    """

    weights: FloatArray
    values: FloatArray


class PanelBootstrap:
    """Draws panels of the kind that a study has. Reads all that `firmness` reads."""

    def __init__(self, study: Study) -> None:
        """Collect what the panel said."""
        self._study = study
        self._answers = Answers.of(study)
        self._ratings = panel_ratings(study)
        experts = tuple(study.panel.experts.values())
        self._sides: list[tuple[float, IntArray, FloatArray]] = []
        for side in study.panel.by_side:
            members = np.array([row for row, expert in enumerate(experts) if expert.side == side and expert.weight > 0])
            if members.size:
                chances = self._answers.influence[members]
                self._sides.append((study.panel.share(side), members, chances / chances.sum()))

    def draw(self, count: int, generator: np.random.Generator) -> PanelDraws:
        """Draw `count` panels."""
        shares = self._shares()
        asked = [generator.multinomial(len(members), chances, size=count) for _, members, chances in self._sides]
        local = {block.node: self._local(block, shares, asked) for block in self._answers.layout.blocks}
        values = self._values(shares, asked, local, generator, count)
        for row, column, score in assumed_cells(self._study):
            values[:, row, column] = score
        return PanelDraws(self._settled_weights(local, count), values)

    def subpanels(self, heard: FloatArray) -> PanelDraws:
        """Return what parts of the panel say; NaN where none of them answered, measured values at their mode.

        Args:
            heard: For each part and expert 1, or 0 where that one is not heard, shape (S, experts).
        """
        shares = self._shares()
        asked = [heard[:, members] * chances for _, members, chances in self._sides]
        local = {block.node: self._local(block, shares, asked, kept=False) for block in self._answers.layout.blocks}
        values = self._values(shares, asked, local, None, len(heard))
        for row, column, score in assumed_cells(self._study):
            values[:, row, column] = score
        return PanelDraws(self._settled_weights(local, len(heard)), values)

    def noisy_weights(self, count: int, amount: float, generator: np.random.Generator) -> FloatArray:
        """Return weights of the same experts, each of whose answers is off at random, shape (count, n).

        Args:
            count: How many draws.
            amount: Standard deviation of the natural logarithm of a ratio that an expert gives.
            generator: Where chance comes from.
        """
        local = {
            block.node: self._noisy_local(block, count, amount, generator)
            for block in self._answers.layout.blocks
            if self._study.criteria.children(block.node)
        }
        return self._settled_weights(local, count)

    def spread_values(
        self, mean: FloatArray, spread: FloatArray, count: int, generator: np.random.Generator
    ) -> FloatArray:
        """Return values as uncertain as the experts' ratings are apart, and measured ones between low and high.

        Args:
            mean: The whole panel's matrix, in the units that people know, shape (m, n).
            spread: Standard deviation of the ratings in each cell, shape (m, n); NaN where it is not known.
            count: How many draws.
            generator: Where chance comes from.

        Returns:
            Shape (count, m, n), rated cells on their scale.
        """
        tree = self._study.criteria
        values = mean + np.nan_to_num(spread) * generator.standard_normal((count, *mean.shape))
        for column, leaf in enumerate(tree.leaves):
            scale = tree.criteria[leaf].scale
            if scale.kind is ScaleKind.MEASURED:
                values[:, :, column] = self._measured(scale.indicator, generator, count)
            elif scale.kind is not ScaleKind.COMPARED:
                np.clip(values[:, :, column], scale.lower, scale.upper, out=values[:, :, column])
        for row, column, score in assumed_cells(self._study):
            values[:, row, column] = score
        return values

    def _shares(self) -> FloatArray:
        return np.array([share for share, _, _ in self._sides])

    def _settled_weights(self, local: dict[NodeId, FloatArray], count: int) -> FloatArray:
        assumed = assumed_leaves(self._study.criteria, self._study.adjustments)
        return self._leaf_weights(local, count) if assumed is None else np.tile(assumed, (count, 1))

    def _noisy_local(self, block: PairBlock, count: int, amount: float, generator: np.random.Generator) -> FloatArray:
        """Return the whole panel's priorities under one node, shape (S, n), where every answer is off."""
        logs = self._answers.logs[:, block.start : block.stop]
        sides = []
        for _, members, chances in self._sides:
            given = logs[members] + amount * generator.standard_normal((count, len(members), logs.shape[1]))
            if self._study.methods.within_sides is Aggregation.AIJ:
                sides.append(self._priorities(block, _mean_present(given, chances)))
            else:
                own = self._priorities(block, given)
                geometric = self._study.methods.across_sides is Mean.GEOMETRIC
                mean = _mean_present(np.log(own) if geometric else own, chances)
                mean = np.exp(mean) if geometric else mean
                sides.append(mean / mean.sum(axis=-1, keepdims=True))
        return _blended(sides, self._shares(), self._study.methods.across_sides)

    def _local(self, block: PairBlock, shares: FloatArray, asked: Sequence[Counts], *, kept: bool = True) -> FloatArray:
        """Return the whole panel's priorities under one node, shape (S, n)."""
        logs = self._answers.logs[:, block.start : block.stop]
        sides = []
        for (_, members, chances), counts in zip(self._sides, asked, strict=True):
            if self._study.methods.within_sides is Aggregation.AIJ:
                sides.append(self._priorities(block, _resampled(logs[members], counts, chances, kept=kept)))
            else:
                own = self._priorities(block, logs[members])
                sides.append(_averaged(own, counts, chances, self._study.methods.across_sides, kept=kept))
        return _blended(sides, shares, self._study.methods.across_sides)

    def _priorities(self, block: PairBlock, logs: FloatArray) -> FloatArray:
        # A vector of this block alone is laid out like the block within a whole vector that starts with it.
        alone = PairBlock(block.node, block.items, 0)
        return node_priorities(alone.matrices(logs), self._study.methods).weights

    def _leaf_weights(self, local: dict[NodeId, FloatArray], count: int) -> FloatArray:
        tree = self._study.criteria
        weights: dict[NodeId, FloatArray] = {GOAL: np.ones(count)}
        for node in tree.parents:
            for child, column in zip(tree.children(node), local[node].T, strict=True):
                weights[child] = weights[node] * column
        return np.array([weights[leaf] for leaf in tree.leaves]).T

    def _values(
        self,
        shares: FloatArray,
        asked: Sequence[Counts],
        local: dict[NodeId, FloatArray],
        generator: np.random.Generator | None,
        count: int,
    ) -> FloatArray:
        tree, shape = self._study.criteria, self._ratings.shape[1:]
        sides = []
        for (_, members, chances), counts in zip(self._sides, asked, strict=True):
            flat = self._ratings[members].reshape(len(members), -1)
            sides.append(_resampled(flat, counts, chances, kept=generator is not None).reshape(count, *shape))
        values = _blended(sides, shares, None)
        for column, leaf in enumerate(tree.leaves):
            scale = tree.criteria[leaf].scale
            if scale.kind is ScaleKind.COMPARED:
                values[:, :, column] = local[leaf]
            elif scale.kind is ScaleKind.MEASURED:
                values[:, :, column] = self._measured(scale.indicator, generator, count)
        return values

    def _measured(self, indicator: str, generator: np.random.Generator | None, count: int) -> FloatArray:
        drawn = np.full((count, len(self._study.initiatives.initiatives)), np.nan)
        for row, initiative in enumerate(self._study.initiatives.initiatives):
            found = self._study.indicators.measurement(initiative, indicator)
            if found is None:
                continue
            low = found.mode if found.low is None else found.low
            high = found.mode if found.high is None else found.high
            drawn[:, row] = found.mode
            if generator is not None and low < high:
                drawn[:, row] = generator.triangular(low, found.mode, high, size=count)
        return drawn


def _resampled(given: FloatArray, counts: Counts, chances: FloatArray, *, kept: bool) -> FloatArray:
    """Return means, shape (S, cells), of what drawn experts gave, (K, cells).

    Where none of them gave anything, all experts' own mean is kept, or the mean is NaN.
    """
    present = ~np.isnan(given)
    drawn = counts.astype(np.float64)
    if present.all():
        # Nobody left anything out, so all that was drawn counts; only an empty draw has to fall back.
        totals = drawn.sum(axis=1, keepdims=True)
        if (totals > 0.0).all():
            whole: FloatArray = (drawn / totals) @ given
            return whole
    filled, there = np.where(present, given, 0.0), present.astype(np.float64)
    sums, totals = drawn @ filled, drawn @ there
    own_total = chances @ there
    nothing = np.full(given.shape[1], np.nan)
    own = np.divide(chances @ filled, own_total, out=nothing.copy(), where=own_total > 0.0) if kept else nothing
    means: FloatArray = np.divide(sums, totals, out=np.broadcast_to(own, sums.shape).copy(), where=totals > 0.0)
    return means


def _mean_present(given: FloatArray, chances: FloatArray) -> FloatArray:
    """Return means, shape (S, cells), of what all gave, (S, K, cells), over those who gave something."""
    present = ~np.isnan(given)
    shares = chances[:, np.newaxis] * present
    totals = shares.sum(axis=1)
    sums = (shares * np.where(present, given, 0.0)).sum(axis=1)
    means: FloatArray = np.divide(sums, totals, out=np.full_like(sums, np.nan), where=totals > 0.0)
    return means


def _averaged(priorities: FloatArray, counts: Counts, chances: FloatArray, mean: Mean, *, kept: bool) -> FloatArray:
    if mean is Mean.ARITHMETIC:
        return _resampled(priorities, counts, chances, kept=kept)
    raised = np.exp(_resampled(np.log(priorities), counts, chances, kept=kept))
    scaled: FloatArray = raised / raised.sum(axis=-1, keepdims=True)
    return scaled


def _blended(sides: Sequence[FloatArray], shares: FloatArray, mean: Mean | None) -> FloatArray:
    """Return the sides, each of one shape, averaged by their shares over those that have a value; NaN where none has.

    Priorities (`mean` given) are averaged as the study chose and scaled to sum to 1, values by the arithmetic mean.
    """
    geometric = mean is Mean.GEOMETRIC
    given = [np.log(side) for side in sides] if geometric else sides
    blended = _mean_of_sides(given, shares)
    if geometric:
        blended = np.exp(blended)
    if mean is not None:
        blended = blended / blended.sum(axis=-1, keepdims=True)
    return blended


def _mean_of_sides(sides: Sequence[FloatArray], shares: FloatArray) -> FloatArray:
    sums, totals = np.zeros(sides[0].shape), np.zeros(sides[0].shape)
    for side, share in zip(sides, shares, strict=True):
        absent = np.isnan(side)
        if absent.any():
            sums += share * np.where(absent, 0.0, side)
            totals += share * ~absent
        else:
            sums += share * side
            totals += share
    means: FloatArray = np.divide(sums, totals, out=np.full_like(sums, np.nan), where=totals > 0.0)
    return means
