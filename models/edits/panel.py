"""Edits of the panel: who sits on it, and the share of each voice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from models.checking import check_group_leaves, check_id, check_shares, check_weight
from models.edits.assumptions import without_experts
from models.edits.frame import EmptyNameError, TakenIdError
from models.panel.experts import Expert, ExpertId, GroupId
from models.problem.criteria import CriterionId
from models.problem.frame import SideId
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
