"""Where the sliders of walking weights stand, and which of them are pinned or shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import numpy as np

from models.arrays import FloatArray
from models.problem.criteria import GOAL, CriteriaTree, CriterionId, NodeId
from models.robustness.walk import walk_in_tree
from models.weighting.assumed import shares_below

Local = Mapping[NodeId, FloatArray]


class Stand(NamedTuple):
    """Where one criterion stands.

    Attributes:
        criterion: Which.
        depth: 0 directly under the goal.
        parent: What it stands under.
        share: Of its parent, 0 to 1.
        place: Which child of its parent it is.
    """

    criterion: CriterionId
    depth: int
    parent: NodeId
    share: float
    place: int


class WalkedWeights:
    """Local weights that walk away from the study's own, and come back to them.

    Attributes:
        pinned: The criteria that stay when others move.
        opened: Those whose sub-criteria are shown.
    """

    def __init__(self) -> None:
        """Stand where the study has its weights, once it is known."""
        self.pinned: frozenset[CriterionId] = frozenset()
        self.opened: frozenset[CriterionId] = frozenset()
        self._tree = CriteriaTree({})
        self._study: Local = {}
        self._walked: Local | None = None

    @property
    def local(self) -> Local:
        """By node, the weights of its children."""
        return self._study if self._walked is None else self._walked

    def take(self, tree: CriteriaTree, study: Local) -> None:
        """Take up the study's own weights; those that have walked stay, unless the criteria are others now."""
        if _shape(tree) != _shape(self._tree):
            self.reset()
            self.opened = frozenset()
        self._tree = tree
        self._study = {node: study[node] for node in tree.parents}

    def put(self, tree: CriteriaTree, leaves: FloatArray | None) -> None:
        """Put all where the leaves have these weights, shape (n,); None puts them where the study has its own."""
        if _shape(tree) != _shape(self._tree):
            self.opened = frozenset()
        self._tree = tree
        self._walked = None if leaves is None else shares_below(tree, leaves)

    def put_local(self, local: Local) -> None:
        """Put all where somebody has them; pins hold under a hand alone."""
        self._walked = {node: local[node] for node in self._tree.parents}

    def put_equal(self) -> None:
        """Give all children of a node the same weight."""
        counts = {node: len(self._tree.children(node)) for node in self._tree.parents}
        self._walked = {node: np.full(count, 1.0 / count) for node, count in counts.items()}

    def move(self, criterion: CriterionId, share: float) -> None:
        """Give one criterion another share of its parent; its siblings follow."""
        self._walked = walk_in_tree(self._tree, self.local, criterion, share, self.pinned)

    def reset(self) -> None:
        """Stand where the study has its weights, nothing pinned."""
        self._walked, self.pinned = None, frozenset()

    def shown(self, node: NodeId = GOAL, depth: int = 0) -> Iterator[Stand]:
        """Yield the criteria from top to bottom, what is below one only where it is opened."""
        for place, (one, share) in enumerate(zip(self._tree.children(node), self.local[node].tolist(), strict=True)):
            yield Stand(one, depth, node, share, place)
            if one in self.opened:
                yield from self.shown(one, depth + 1)


def _shape(tree: CriteriaTree) -> list[tuple[NodeId, tuple[CriterionId, ...]]]:
    return [(node, tree.children(node)) for node in tree.parents]
