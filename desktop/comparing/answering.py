"""What an expert says, as edits of the study."""

from __future__ import annotations

from functools import partial

from desktop.comparing.standing import Standing
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.comparisons import comment_comparison, paste_comparisons, set_comparison, uphold_comparisons
from models.judgement.comparisons import ItemId


def answered(standing: Standing, one: ItemId, other: ItemId, ratio: float | None) -> tuple[EditKind, Edit]:
    """Return the edit that says how many times as important `one` is as `other`, or takes the answer back."""
    edit = partial(set_comparison, expert=standing.expert, node=standing.node, one=one, other=other, ratio=ratio)
    return EditKind.CLEAR_COMPARISON if ratio is None else EditKind.SET_COMPARISON, edit


def pasted(standing: Standing, answers: list[tuple[ItemId, ItemId, float | None]]) -> tuple[EditKind, Edit]:
    """Return the edit that sets many answers at once."""
    ratios = {(one, other): ratio for one, other, ratio in answers}
    return EditKind.PASTE_COMPARISONS, partial(
        paste_comparisons, expert=standing.expert, node=standing.node, ratios=ratios
    )


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
