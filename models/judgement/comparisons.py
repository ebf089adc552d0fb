"""An expert's ballot of comparisons, and the one layout in which all such ballots become vectors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from models.judgement.remembering import remembered
from models.problem.criteria import NodeId
from models.values import Value, field

if TYPE_CHECKING:
    import numpy as np

    from models.arrays import FloatArray

ItemId = str
"""A criterion compared with its siblings, or an initiative compared under a leaf."""


class Pair(NamedTuple):
    """Two items compared; kept with the smaller id first, so that each pair has one key."""

    first: ItemId
    second: ItemId

    @classmethod
    def of(cls, one: ItemId, other: ItemId) -> Pair:
        """Return the pair's one key."""
        return cls(one, other) if one < other else cls(other, one)


class PairBlock(Value):
    """Where the comparisons under one node stand in a ballot's vector: pairs (i, j), i < j, row by row.

    Attributes:
        node: The node under which items are compared.
        items: What is compared, in order.
        start: The index of its first pair in the vector.
    """

    node: NodeId
    items: tuple[ItemId, ...]
    start: int

    @property
    def stop(self) -> int:
        """The index after its last pair."""
        return self.start + len(self.items) * (len(self.items) - 1) // 2

    @cached_property
    def upper(self) -> tuple[np.ndarray[tuple[int], np.dtype[np.intp]], np.ndarray[tuple[int], np.dtype[np.intp]]]:
        """The rows and columns of the upper triangle, in the order of the vector."""
        import numpy as np

        rows, columns = np.triu_indices(len(self.items), k=1)
        return rows, columns

    def matrices(self, log_vectors: FloatArray) -> FloatArray:
        """Return log-ratio matrices, shape (..., n, n), from vectors, shape (..., length); NaN where unanswered."""
        import numpy as np

        n = len(self.items)
        rows, columns = self.upper
        matrices = np.zeros((*log_vectors.shape[:-1], n, n))
        block = log_vectors[..., self.start : self.stop]
        matrices[..., rows, columns] = block
        matrices[..., columns, rows] = -block
        return matrices


class PairLayout(Value):
    """The order in which every pair that can be compared stands in a ballot's vector."""

    blocks: tuple[PairBlock, ...]

    @classmethod
    def of(cls, compared: Mapping[NodeId, tuple[ItemId, ...]]) -> PairLayout:
        """Lay out the pairs of each node, in the mapping's order."""
        blocks: list[PairBlock] = []
        start = 0
        for node, items in compared.items():
            blocks.append(PairBlock(node, items, start))
            start = blocks[-1].stop
        return cls(tuple(blocks))

    @property
    def length(self) -> int:
        """How many pairs there are."""
        return self.blocks[-1].stop if self.blocks else 0

    @cached_property
    def by_node(self) -> Mapping[NodeId, PairBlock]:
        """Each node's block."""
        return {block.node: block for block in self.blocks}

    @cached_property
    def _positions(self) -> Mapping[NodeId, Mapping[Pair, tuple[int, float]]]:
        """For each pair's key, its index in the vector and the sign of its logarithm there."""
        return {
            block.node: {
                Pair.of(one, other): (block.start + index, 1.0 if one < other else -1.0)
                for index, (one, other) in enumerate(combinations(block.items, 2))
            }
            for block in self.blocks
        }

    def log_vector(
        self,
        comparisons: Mapping[NodeId, Mapping[Pair, float]],
        points: Mapping[NodeId, Mapping[ItemId, float]],
    ) -> FloatArray:
        """Return natural logarithms of the ratios, shape (length,), NaN where there is no answer.

        Points say the ratio of every two items that have them, and stand before comparisons under the same node.
        """
        import numpy as np

        vector = np.full(self.length, np.nan)
        for node, answers in comparisons.items():
            positions = self._positions.get(node)
            if positions is None or not answers:
                continue
            found = [(*positions[pair], ratio) for pair, ratio in answers.items() if pair in positions]
            if found:
                where, signs, ratios = zip(*found, strict=True)
                vector[list(where)] = np.asarray(signs) * np.log(ratios)
        for node, given in points.items():
            block = self.by_node.get(node)
            if block is not None and given:
                logs = np.log([given.get(item, np.nan) for item in block.items])
                rows, columns = block.upper
                vector[block.start : block.stop] = logs[rows] - logs[columns]
        return vector


def best_worst_pairs(items: int) -> int:
    """Return how many pairs best–worst asks of so many items: 2n − 3 of n (n − 1) / 2."""
    return max(2 * items - 3, 0)


class Extremes(Value):
    """The items that an expert finds the most and the least important, when asked best–worst."""

    best: ItemId
    worst: ItemId

    def asked(self, items: Iterable[ItemId]) -> tuple[tuple[ItemId, ItemId], ...]:
        """Return the 2n − 3 pairs that are asked: best to the others, then the others to worst.

        References:
            Rezaei (2015), Omega 53:49-57.
        """
        middle = [item for item in items if item not in {self.best, self.worst}]
        others = [(self.best, self.worst), *((self.best, item) for item in middle)]
        return (*others, *((item, self.worst) for item in middle))


Order = tuple[tuple[ItemId, ...], ...]
"""Items from the most to the least important; those in one place are equally so."""


def order_weights(order: Order) -> Mapping[ItemId, float]:
    """Return the weights that an order alone says: rank-order centroids, ties sharing the mean of their places.

    References:
        Barron & Barrett (1996), Management Science 42(11):1515-1523.
    """
    import numpy as np

    from models.judgement.rank_order import rank_order_centroid

    items = [item for place in order for item in place]
    ranks = np.array([number for number, place in enumerate(order) for _ in place], dtype=np.float64)
    weights = rank_order_centroid(ranks) if items else ()
    return dict(zip(items, map(float, weights), strict=True))


class ComparisonBallot(Value):
    """What one expert said in one round about what matters more.

    Under one node points come before an order, and an order before comparisons; the edits keep it to one of them.

    Attributes:
        comparisons: By node, the ratio of a pair's first item to its second, within 1/9 … 9.
        points: By node, points > 0 given directly to items instead of comparing them.
        comments: By node, remarks on a pair.
        upheld: By node, the reason why the expert stands by contradictory comparisons.
        extremes: By node that was asked best–worst, the two extremes. What was answered stands in `comparisons`, since
            each such answer is one: all that is asked is fewer pairs.
        orders: By node, the order of its items, put instead of comparing them.
    """

    comparisons: Mapping[NodeId, Mapping[Pair, float]] = field(default_factory=dict)
    points: Mapping[NodeId, Mapping[ItemId, float]] = field(default_factory=dict)
    comments: Mapping[NodeId, Mapping[Pair, str]] = field(default_factory=dict)
    upheld: Mapping[NodeId, str] = field(default_factory=dict)
    extremes: Mapping[NodeId, Extremes] = field(default_factory=dict)
    orders: Mapping[NodeId, Order] = field(default_factory=dict)

    def ratio(self, node: NodeId, one: ItemId, other: ItemId) -> float | None:
        """Return how many times as important `one` is as `other`, or None where not answered."""
        pair = Pair.of(one, other)
        found = self.comparisons.get(node, {}).get(pair)
        if found is None or pair.first == one:
            return found
        return 1.0 / found

    def compared(self, node: NodeId, one: ItemId, other: ItemId, ratio: float | None) -> ComparisonBallot:
        """Return the ballot with one comparison set, or taken back where `ratio` is None."""
        pair = Pair.of(one, other)
        answers = dict(self.comparisons.get(node, {}))
        if ratio is None:
            answers.pop(pair, None)
        else:
            answers[pair] = ratio if pair.first == one else 1.0 / ratio
        others = {key: kept for key, kept in self.comparisons.items() if key != node}
        return replace(self, comparisons={**self.comparisons, node: answers} if answers else others)

    def log_vector(self, layout: PairLayout) -> FloatArray:
        """Return the ballot as a vector in `layout`, remembered so that an edit elsewhere costs nothing here."""

        def work() -> FloatArray:
            vector = self.log_vector_apart(layout)
            vector.setflags(write=False)
            return vector

        return remembered(self, "_log_vector", (layout,), work)

    def log_vector_apart(self, layout: PairLayout) -> FloatArray:
        """Return the vector without remembering it: only one layout is, and every key that is pressed asks for that."""
        ordered = {node: order_weights(order) for node, order in self.orders.items()}
        given = {node: points for node, points in self.points.items() if points}
        return layout.log_vector(self.comparisons, {**ordered, **given})
