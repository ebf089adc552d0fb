"""The judgement that contradicts an expert's others most, told so that a page can show it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np

from desktop.comparing.standing import Standing, said_otherwise
from models.judgement.comparisons import ItemId
from models.weighting.repair import propose_repair

Edge = tuple[ItemId, ItemId, float]
"""Two items and how many times the first matters as much as the second."""


@dataclass(frozen=True)
class Contradiction:
    """What does not fit together, and what would.

    Attributes:
        told: The answers of the triad, the one to look at again last; empty where it stands in no triad.
        worst: The answer to look at again.
        proposed: What it might be instead.
        before: The CR as it is.
        after: The CR with the proposal.
        by_answer: Each answer that can be given, with the CR that it would give.
    """

    told: tuple[Edge, ...]
    worst: Edge
    proposed: float
    before: float
    after: float
    by_answer: tuple[tuple[float, float], ...]

    @property
    def turned(self) -> tuple[float, float]:
        """The ratio given and the one proposed, seen from the item that is said to matter more."""
        given = self.worst[2]
        return (given, self.proposed) if given >= 1 else (1 / given, 1 / self.proposed)


def contradiction(standing: Standing) -> Contradiction | None:
    """Return what to look at again, or None where the answers fit together or nothing would fit them better."""
    return standing.remembered("_contradiction_here", partial(_contradiction, standing))


def _contradiction(standing: Standing) -> Contradiction | None:
    before, own = standing.consistency, standing.own
    # Points and orders stand in place of comparisons, and they cannot contradict each other.
    if before is None or own is None or not standing.contradicts or said_otherwise(standing.ballot, standing.node):
        return None
    matrix, items = standing.matrix, standing.block.items
    found = propose_repair(matrix, own, table=standing.study.methods.random_index)
    if found is None:
        return None
    row, column = found.judgement.row, found.judgement.column
    ratios = found.consistency_ratios
    after = float(ratios[int(np.argmin(np.abs(np.log(found.answers / found.proposed))))])
    if after >= before:
        return None
    told: list[Edge] = []
    if found.triad is not None:
        corners = (found.triad.first, found.triad.second, found.triad.third)
        for one, other in ((corners[0], corners[1]), (corners[1], corners[2]), (corners[0], corners[2])):
            if {one, other} != {row, column}:
                told.append((items[one], items[other], float(matrix[one, other])))
        told.append((items[row], items[column], found.judgement.ratio))
    return Contradiction(
        told=tuple(told),
        worst=(items[row], items[column], found.judgement.ratio),
        proposed=found.proposed,
        before=before,
        after=after,
        by_answer=tuple((float(answer), float(ratio)) for answer, ratio in zip(found.answers, ratios, strict=True)),
    )
