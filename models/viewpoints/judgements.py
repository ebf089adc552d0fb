"""Which judgements part two voices: the comparison and the ratings behind a weight and a score that differ."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from models.panel.experts import ExpertId
from models.problem.criteria import GOAL, CriteriaTree, CriterionId, NodeId
from models.problem.initiatives import InitiativeId
from models.study import Study
from models.weighting.panel_weights import VoiceWeights


@dataclass(frozen=True)
class WeightGap:
    """Where two voices part over a weight.

    Attributes:
        node: Under which node they compared.
        criterion: The criterion on the way to the leaf whose share there differs most.
        rival: The sibling over which they part most.
        one: How many times as much as the rival it weighs for the first voice.
        other: The same for the second.
    """

    node: NodeId
    criterion: CriterionId
    rival: CriterionId
    one: float
    other: float


@dataclass(frozen=True)
class RatingGap:
    """The ratings that pull furthest, one from either voice.

    Attributes:
        one: An expert of the first voice, the one whose rating is furthest from the second voice's.
        one_rating: That rating.
        other: Likewise of the second voice.
        other_rating: That rating.
    """

    one: ExpertId
    one_rating: float
    other: ExpertId
    other_rating: float


def weight_gap(tree: CriteriaTree, leaf: CriterionId, one: VoiceWeights, other: VoiceWeights) -> WeightGap | None:
    """Return the comparison that parts two voices most over the weight of a leaf; None where there is none.

    Args:
        tree: The criteria.
        leaf: Whose weight.
        one: The first voice's weights.
        other: The second's.
    """
    best: tuple[float, WeightGap] | None = None
    item: NodeId = leaf
    while item != GOAL:
        node = tree.criteria[item].parent
        siblings = tree.children(node)
        place = siblings.index(item)
        ratios = [np.divide(voice.local[node][place], voice.local[node]) for voice in (one, other)]
        for rival, sibling in enumerate(siblings):
            here, there = (float(ratio[rival]) for ratio in ratios)
            if rival == place or not (0.0 < here < np.inf and 0.0 < there < np.inf):
                continue
            apart = abs(np.log(here / there))
            if best is None or apart > best[0]:
                best = apart, WeightGap(node, item, sibling, here, there)
        item = node
    return None if best is None else best[1]


def rating_gap(
    study: Study, initiative: InitiativeId, leaf: CriterionId, one: Iterable[ExpertId], other: Iterable[ExpertId]
) -> RatingGap | None:
    """Return the ratings of one cell that pull two voices apart most; None where either voice rated nothing there.

    Args:
        study: Panel, rounds and ratings are read.
        initiative: Whose score.
        leaf: On which leaf.
        one: The experts of the first voice.
        other: Those of the second.
    """
    given = [_ratings(study, experts, initiative, leaf) for experts in (one, other)]
    if not all(given):
        return None
    ours, theirs = given
    higher = np.mean(list(ours.values())) >= np.mean(list(theirs.values()))
    most, least = (max, min) if higher else (min, max)
    first, second = most(ours, key=ours.__getitem__), least(theirs, key=theirs.__getitem__)
    return RatingGap(first, ours[first], second, theirs[second])


def _ratings(
    study: Study, experts: Iterable[ExpertId], initiative: InitiativeId, leaf: CriterionId
) -> dict[ExpertId, float]:
    weighty = (expert for expert in experts if study.panel.experts[expert].weight > 0.0)
    found = ((expert, study.rating_ballot(expert).ratings.get(initiative, {}).get(leaf)) for expert in weighty)
    return {expert: float(rating) for expert, rating in found if rating is not None}
