"""Edits of the panel: who sits on it, and the share of each voice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from models.checking import check_group_leaves, check_id, check_shares, check_weight
from models.edits.assumptions import without_experts
from models.edits.frame import EmptyNameError, TakenIdError, add_side
from models.errors import InputError
from models.panel.experts import Expert, ExpertId, Group, GroupId
from models.problem.criteria import CriterionId
from models.problem.frame import Side, SideId
from models.study import Study
from models.text import Script


def _with(study: Study, expert: Expert) -> Study:
    if study.panel.experts.get(expert.id) == expert:
        return study
    return replace(study, panel=replace(study.panel, experts={**study.panel.experts, expert.id: expert}))


def set_shares(study: Study, shares: Mapping[SideId, float]) -> Study:
    """Set each side's share in the whole, in proportion.

    Raises:
        InputError: A share is negative or not a number, or all are zero.
    """
    check_shares(shares)
    known = dict(study.panel.shares)
    return study if known == dict(shares) else replace(study, panel=replace(study.panel, shares=dict(shares)))


def seat_side(study: Study, side: Side) -> Study:
    """Add a side that counts as much as the others do on average, whatever their shares add up to.

    Raises:
        TakenIdError: There is one of that id.
    """
    others = [study.panel.share(one) for one in study.frame.sides]
    seated = add_side(study, side)
    if not study.panel.shares or not others:
        return seated
    return set_shares(seated, {**study.panel.shares, side.id: sum(others) / len(others)})


def rename_expert(study: Study, expert_id: ExpertId, script: Script, name: str) -> Study:
    """Rename an expert in one script."""
    expert = study.panel.experts[expert_id]
    text = expert.name.written(script, name.strip())
    if not text:
        raise EmptyNameError(thing="expert", id=expert_id)
    return _with(study, replace(expert, name=text))


def rename_group(study: Study, group_id: GroupId, script: Script, name: str) -> Study:
    """Rename a group in one script."""
    group = study.panel.groups[group_id]
    text = group.name.written(script, name.strip())
    if not text:
        raise EmptyNameError(thing="group", id=group_id)
    if text == group.name:
        return study
    groups = {**study.panel.groups, group_id: replace(group, name=text)}
    return replace(study, panel=replace(study.panel, groups=groups))


class UnknownPlaceError(InputError):
    """A side, or a group on it, that does not exist: side, group."""


def add_group(study: Study, group: Group) -> Study:
    """Add a group as the last of its side.

    Raises:
        TakenIdError: There is one of that id.
        UnknownPlaceError: There is no such side.
    """
    check_id("group", group.id)
    if group.id in study.panel.groups:
        raise TakenIdError(thing="group", id=group.id)
    if group.side not in study.frame.sides:
        raise UnknownPlaceError(side=group.side, group=group.id)
    return replace(study, panel=replace(study.panel, groups={**study.panel.groups, group.id: group}))


def remove_group(study: Study, group_id: GroupId) -> Study:
    """Remove a group; its experts stay on their side, and so does what they have answered."""
    groups = {key: group for key, group in study.panel.groups.items() if key != group_id}
    experts = {
        key: replace(one, group="") if one.group == group_id else one for key, one in study.panel.experts.items()
    }
    return replace(study, panel=replace(study.panel, groups=groups, experts=experts))


def move_experts(study: Study, experts: Sequence[ExpertId], side: SideId, group: GroupId = "") -> Study:
    """Seat experts on a side, in a group of that side or in none; what they have answered goes along.

    Raises:
        UnknownPlaceError: There is no such side, or the group is not on it.
    """
    known = study.panel.groups.get(group)
    if side not in study.frame.sides or (group and (known is None or known.side != side)):
        raise UnknownPlaceError(side=side, group=group)
    for expert in experts:
        study = _with(study, replace(study.panel.experts[expert], side=side, group=group))
    return study


def set_group_leaves(study: Study, group_id: GroupId, leaves: tuple[CriterionId, ...]) -> Study:
    """Limit what a group's experts score to some leaves; none lifts the limit.

    Scores that they have given elsewhere are kept, but count only once they are asked for again.

    Raises:
        InputError: There is no such criterion, or one is named twice.
    """
    check_group_leaves(group_id, leaves, study.criteria)
    ordered = tuple(leaf for leaf in study.criteria.order if leaf in leaves)
    group = study.panel.groups[group_id]
    if ordered == group.leaves:
        return study
    groups = {**study.panel.groups, group_id: replace(group, leaves=ordered)}
    return replace(study, panel=replace(study.panel, groups=groups))


def set_expert_weight(study: Study, expert_id: ExpertId, weight: float) -> Study:
    """Set an expert's weight among the experts of the same side.

    Raises:
        InputError: It is negative or not a number.
    """
    check_weight(expert_id, weight)
    return _with(study, replace(study.panel.experts[expert_id], weight=weight))


def add_expert(study: Study, expert: Expert) -> Study:
    """Add an expert as the last.

    Raises:
        TakenIdError: There is one of that id.
    """
    check_id("expert", expert.id)
    if expert.id in study.panel.experts:
        raise TakenIdError(thing="expert", id=expert.id)
    return _with(study, expert)


def remove_expert(study: Study, expert_id: ExpertId) -> Study:
    """Remove an expert with all ballots; undo brings both back."""
    study = without_experts(study, {expert_id})
    return replace(
        study,
        panel=replace(
            study.panel, experts={key: expert for key, expert in study.panel.experts.items() if key != expert_id}
        ),
        comparisons={key: ballot for key, ballot in study.comparisons.items() if key.expert != expert_id},
        ratings={key: ballot for key, ballot in study.ratings.items() if key.expert != expert_id},
    )
