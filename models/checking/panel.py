"""Checks of who judges, and in which rounds."""

from __future__ import annotations

from models.checking.faults import (
    GroupOnOtherSideError,
    NoRoundError,
    RoundNumberError,
    UnknownCriterionError,
    UnknownGroupError,
    UnknownSideError,
)
from models.checking.problem import check_keys, check_unique
from models.checking.values import check_id, check_shares, check_weight
from models.panel.experts import GroupId, Panel
from models.panel.rounds import Round
from models.problem.criteria import CriteriaTree, CriterionId
from models.problem.frame import Frame


def check_panel(panel: Panel, frame: Frame, tree: CriteriaTree) -> None:
    """Check the groups and experts, and the shares of the sides.

    Raises:
        InputError: What is wrong, and where.
    """
    for side in panel.shares:
        if side not in frame.sides:
            raise UnknownSideError(side=side, place="panel/shares")
    check_shares({side: panel.share(side) for side in frame.sides})
    check_keys("group", panel.groups)
    check_keys("expert", panel.experts)
    for group in panel.groups.values():
        if group.side not in frame.sides:
            raise UnknownSideError(side=group.side, place=f"panel/groups/{group.id}")
        check_group_leaves(group.id, group.leaves, tree)
    for expert in panel.experts.values():
        if expert.side not in frame.sides:
            raise UnknownSideError(side=expert.side, place=f"panel/experts/{expert.id}")
        check_weight(expert.id, expert.weight)
        if not expert.group:
            continue
        if expert.group not in panel.groups:
            raise UnknownGroupError(group=expert.group, place=f"panel/experts/{expert.id}")
        if panel.groups[expert.group].side != expert.side:
            raise GroupOnOtherSideError(expert=expert.id, group=expert.group, side=expert.side)


def check_group_leaves(group: GroupId, leaves: tuple[CriterionId, ...], tree: CriteriaTree) -> None:
    """Check the criteria that a group's scoring is limited to. One that is no leaf any more does no harm.

    Raises:
        UnknownCriterionError: The study has no such criterion.
        DuplicateIdError: One is named twice.
    """
    for leaf in leaves:
        if leaf not in tree.criteria:
            raise UnknownCriterionError(criterion=leaf, place=f"panel/groups/{group}/leaves")
    check_unique("criterion", leaves)


def check_rounds(rounds: tuple[Round, ...]) -> None:
    """Check that there is a round and that rounds are numbered from 1.

    Raises:
        InputError: What is wrong, and where.
    """
    if not rounds:
        raise NoRoundError
    check_unique("round", (one.id for one in rounds))
    for expected, one in enumerate(rounds, start=1):
        check_id("round", one.id)
        if one.number != expected:
            raise RoundNumberError(round=one.id, number=one.number, expected=expected)
