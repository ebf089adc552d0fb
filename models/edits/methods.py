"""Edits of the methods that a study has chosen."""

from __future__ import annotations

from dataclasses import replace

from models.checking.faults import UnknownCriterionError
from models.problem.choices import Asking, MethodChoices
from models.problem.criteria import GOAL, NodeId
from models.problem.swot import SWOT_NODES
from models.study import Study


def set_methods(study: Study, methods: MethodChoices) -> Study:
    """Choose the variants of each method."""
    return study if methods == study.methods else replace(study, methods=methods)


def ask_node(study: Study, node: NodeId, asking: Asking) -> Study:
    """Choose how experts are asked what matters more under a node; what they have answered otherwise stays.

    Raises:
        UnknownCriterionError: There is no such node.
    """
    if node != GOAL and node not in study.criteria.criteria and node not in SWOT_NODES:
        raise UnknownCriterionError(criterion=node, place="methods/asking")
    others = {key: kept for key, kept in study.methods.asking.items() if key != node}
    named = others if asking is Asking.PAIRS else {**others, node: asking}
    return study if named == study.methods.asking else replace(study, methods=replace(study.methods, asking=named))
