"""What one expert is asked in a ballot, and what the answers are now, as the cells show them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from models.exchange.ballot_workbook.labels import DECLARED, comparison_label, score_label
from models.judgement.comparisons import ItemId, Pair
from models.panel.experts import ExpertId
from models.problem.criteria import CriterionId, NodeId, ScaleKind
from models.problem.initiatives import InitiativeId
from models.study import Study


@dataclass(frozen=True)
class Comparison:
    """How much more the left item matters than the right one."""

    node: NodeId
    first: ItemId
    second: ItemId

    @property
    def words(self) -> tuple[str, ...]:
        """What identifies it."""
        return "comparison", self.node, self.first, self.second

    def label(self, study: Study, expert: ExpertId) -> str:
        """Return the present answer as a cell shows it."""
        return comparison_label(study.comparison_ballot(expert).ratio(self.node, self.first, self.second))


@dataclass(frozen=True)
class Remark:
    """What the expert remarks on a pair."""

    node: NodeId
    first: ItemId
    second: ItemId

    @property
    def words(self) -> tuple[str, ...]:
        """What identifies it."""
        return "remark", self.node, self.first, self.second

    def label(self, study: Study, expert: ExpertId) -> str:
        """Return the present remark in one line: offices do not agree on line breaks in a cell."""
        remarks = study.comparison_ballot(expert).comments.get(self.node, {})
        return " ".join(remarks.get(Pair.of(self.first, self.second), "").split())


@dataclass(frozen=True)
class Score:
    """How well an initiative does on a leaf."""

    initiative: InitiativeId
    leaf: CriterionId

    @property
    def words(self) -> tuple[str, ...]:
        """What identifies it."""
        return "score", self.initiative, self.leaf, ""

    def label(self, study: Study, expert: ExpertId) -> str:
        """Return the present score as a cell shows it."""
        row = study.rating_ballot(expert).ratings.get(self.initiative, {})
        return score_label(row[self.leaf]) if self.leaf in row else ""


@dataclass(frozen=True)
class Declaration:
    """Whether the expert has an interest in an initiative."""

    initiative: InitiativeId

    @property
    def words(self) -> tuple[str, ...]:
        """What identifies it."""
        return "declaration", self.initiative, "", ""

    def label(self, study: Study, expert: ExpertId) -> str:
        """Return the present mark as a cell shows it."""
        return DECLARED if self.initiative in study.rating_ballot(expert).recused else ""


Question = Comparison | Remark | Score | Declaration


def comparisons_asked(study: Study) -> tuple[Comparison, ...]:
    """Return every pair that experts compare, node by node."""
    tree = study.criteria
    asked = {node: tree.children(node) for node in tree.parents}
    compared = (leaf for leaf in tree.leaves if tree.criteria[leaf].scale.kind is ScaleKind.COMPARED)
    asked.update((leaf, tuple(study.initiatives.initiatives)) for leaf in compared)
    return tuple(Comparison(node, *pair) for node, items in asked.items() for pair in combinations(items, 2))


def swot_asked(study: Study) -> tuple[Comparison, ...]:
    """Return every pair of A'WOT: the quarters, then the findings of each."""
    return tuple(
        Comparison(node, *pair) for node, items in study.swot.compared.items() for pair in combinations(items, 2)
    )


def leaves_asked(study: Study, expert: ExpertId) -> tuple[CriterionId, ...]:
    """Return the leaves on which an expert is asked to score initiatives."""
    return study.panel.scored_by(expert, study.criteria.rated_leaves)


def questions(study: Study, expert: ExpertId, *, swot: bool) -> tuple[Question, ...]:
    """Return all that an expert is asked, with or without the findings of SWOT."""
    leaves = leaves_asked(study, expert)
    initiatives = tuple(study.initiatives.initiatives) if leaves else ()
    scores = (Score(initiative, leaf) for initiative in initiatives for leaf in leaves)
    compared = comparisons_asked(study) + (swot_asked(study) if swot else ())
    remarks = (Remark(asked.node, asked.first, asked.second) for asked in compared)
    return (*compared, *remarks, *scores, *map(Declaration, initiatives))
