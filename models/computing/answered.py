"""Who has answered what in the current round: for the facilitator, who is to see that nobody was forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from models.computing.completeness import asked_items, compared_pairs, rated_cells
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.panel.experts import ExpertId
from models.problem.criteria import GOAL, CriteriaTree, CriterionId, NodeId
from models.study import Part, Study


class Share(NamedTuple):
    """So many answers are given, of so many that are asked for."""

    given: int
    asked: int

    @property
    def complete(self) -> bool:
        """Nothing is missing."""
        return self.given >= self.asked


@dataclass(frozen=True)
class ExpertAnswers:
    """What one expert has answered.

    Attributes:
        compared: By node, the pairs.
        rated: By the node above them, the ratings on the rated leaves that the own group scores; "not my field" and
            recusals count, since they are answers.
    """

    compared: Mapping[NodeId, Share]
    rated: Mapping[NodeId, Share]

    @property
    def total(self) -> Share:
        """All of it together."""
        every = (*self.compared.values(), *self.rated.values())
        return Share(sum(one.given for one in every), sum(one.asked for one in every))


def answered(study: Study) -> Mapping[ExpertId, ExpertAnswers]:
    """Count each expert's answers. Reads criteria, initiatives, panel, rounds and both kinds of ballots."""
    asked, tree = asked_items(study), study.criteria
    initiatives = study.initiatives.initiatives
    found: dict[ExpertId, ExpertAnswers] = {}
    for expert in study.panel.experts:
        comparisons, ratings = study.comparison_ballot(expert), study.rating_ballot(expert)
        groups = leaf_groups(tree, study.panel.scored_by(expert, tree.rated_leaves))
        found[expert] = ExpertAnswers(
            compared={node: Share(*compared_pairs(comparisons, node, items)) for node, items in asked.items()},
            rated={
                node: Share(rated_cells(ratings, initiatives, leaves), len(initiatives) * len(leaves))
                for node, leaves in groups.items()
            },
        )
    return found


def leaf_groups(tree: CriteriaTree, leaves: tuple[CriterionId, ...]) -> Mapping[NodeId, frozenset[CriterionId]]:
    """Return leaves by the node right above them, in the tree's order."""
    groups: dict[NodeId, set[CriterionId]] = {}
    for leaf in leaves:
        groups.setdefault(tree.criteria[leaf].parent or GOAL, set()).add(leaf)
    return {node: frozenset(members) for node, members in groups.items()}


def _run(study: Study, inputs: Inputs, report: Report) -> Mapping[ExpertId, ExpertAnswers]:  # noqa: ARG001
    return answered(study)


ANSWERED: Computation[Mapping[ExpertId, ExpertAnswers]] = Computation(
    name="answered",
    reads=frozenset([Part.CRITERIA, Part.INITIATIVES, Part.PANEL, Part.ROUNDS, Part.COMPARISONS, Part.RATINGS]),
    run=_run,
)
