"""What an expert says and what the facilitator chooses, as edits of the study."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from desktop.comparing.standing import Standing
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.comparisons import (
    comment_comparison,
    paste_comparisons,
    set_best_worst,
    set_comparison,
    set_points,
    set_rank_order,
    uphold_comparisons,
)
from models.edits.methods import ask_node, set_methods
from models.judgement.comparisons import Extremes, ItemId, Order
from models.problem.choices import Asking, RandomIndex


def answered(standing: Standing, one: ItemId, other: ItemId, ratio: float | None) -> tuple[EditKind, Edit]:
    """Return the edit that says how many times as important `one` is as `other`, or takes the answer back."""
    who, node = standing.expert, standing.node
    if ratio is not None and standing.extremes is not None and (one, other) == standing.pair:
        ratios = {(one, other): ratio}
        asked_so = partial(set_best_worst, expert=who, node=node, extremes=standing.extremes, ratios=ratios)
        return EditKind.SET_BEST_WORST, asked_so
    edit = partial(set_comparison, expert=who, node=node, one=one, other=other, ratio=ratio)
    return EditKind.CLEAR_COMPARISON if ratio is None else EditKind.SET_COMPARISON, edit


def pasted(standing: Standing, answers: list[tuple[ItemId, ItemId, float | None]]) -> tuple[EditKind, Edit]:
    """Return the edit that sets many answers at once."""
    ratios = {(one, other): ratio for one, other, ratio in answers}
    return EditKind.PASTE_COMPARISONS, partial(
        paste_comparisons, expert=standing.expert, node=standing.node, ratios=ratios
    )


def extremes_named(standing: Standing, best: ItemId, worst: ItemId) -> tuple[EditKind, Edit]:
    """Return the edit that keeps which items an expert finds the most and the least important."""
    return EditKind.SET_BEST_WORST, partial(
        set_best_worst, expert=standing.expert, node=standing.node, extremes=Extremes(best, worst)
    )


def pointed(standing: Standing, item: ItemId, points: float | None) -> tuple[EditKind, Edit]:
    """Return the edit that gives an item points, or takes them back."""
    return EditKind.SET_POINTS, partial(
        set_points, expert=standing.expert, node=standing.node, item=item, points=points
    )


def ordered(standing: Standing, order: Order) -> tuple[EditKind, Edit]:
    """Return the edit that keeps an order of the items."""
    return EditKind.SET_RANK_ORDER, partial(set_rank_order, expert=standing.expert, node=standing.node, order=order)


def remarked(standing: Standing, remark: str) -> tuple[EditKind, Edit]:
    """Return the edit that keeps a remark on the pair that is asked."""
    one, other = standing.pair
    return EditKind.COMMENT_COMPARISON, partial(
        comment_comparison, expert=standing.expert, node=standing.node, one=one, other=other, comment=remark
    )


def upheld(standing: Standing, reason: str) -> tuple[EditKind, Edit]:
    """Return the edit that keeps why the expert stands by the answers under the node; "" takes it back."""
    return EditKind.UPHOLD_COMPARISONS, partial(
        uphold_comparisons, expert=standing.expert, node=standing.node, reason=reason
    )


def asked(standing: Standing, asking: str) -> tuple[EditKind, Edit]:
    """Return the edit that asks the node in another way."""
    return EditKind.ASK_NODE, partial(ask_node, node=standing.node, asking=Asking(asking))


def index_chosen(standing: Standing, index: str) -> tuple[EditKind, Edit]:
    """Return the edit that divides CR by another table of random indices."""
    methods = replace(standing.study.methods, random_index=RandomIndex(index))
    return EditKind.SET_METHODS, partial(set_methods, methods=methods)


def limit_chosen(standing: Standing, limit: float) -> tuple[EditKind, Edit]:
    """Return the edit that calls a matrix contradictory above another CR."""
    return EditKind.SET_METHODS, partial(set_methods, methods=replace(standing.study.methods, cr_threshold=limit))
