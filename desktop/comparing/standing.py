"""Where the page stands: one expert, one node, one pair, and what is known of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import NamedTuple

import numpy as np

from desktop.widgets.palette import Colour
from desktop.widgets.theme import side_role
from models.arrays import FloatArray
from models.judgement.comparisons import ComparisonBallot, ItemId, PairBlock, PairLayout
from models.panel.experts import ExpertId
from models.problem.criteria import NodeId
from models.study import Study
from models.text import Script
from models.weighting.comparison_matrix import connected_parts
from models.weighting.expert_priorities import ExpertPriorities
from models.weighting.panel_weights import PanelWeights


class Question(NamedTuple):
    """One pair under one node, counted in the order of the node's block."""

    node: NodeId
    pair: int


def questions(layout: PairLayout) -> tuple[Question, ...]:
    """Return every question of a study, in the order in which they are asked."""
    return tuple(Question(block.node, pair) for block in layout.blocks for pair in range(block.stop - block.start))


def pair_items(block: PairBlock, pair: int) -> tuple[ItemId, ItemId]:
    """Return the two items of a pair, the left one first."""
    return tuple(combinations(block.items, 2))[pair]


def answer(ballot: ComparisonBallot, layout: PairLayout, question: Question) -> float | None:
    """Return the ratio of left over right, or None where the pair is not answered.

    Points and an order, which may stand in place of comparisons, are told as the ratios that they come to.
    """
    block = layout.by_node[question.node]
    if said_otherwise(ballot, question.node):
        log = float(ballot.log_vector(layout)[block.start + question.pair])
        return None if np.isnan(log) else float(np.exp(log))
    return ballot.ratio(question.node, *pair_items(block, question.pair))


def said_otherwise(ballot: ComparisonBallot, node: NodeId) -> bool:
    """Return whether the expert gave points or an order under a node instead of comparing."""
    return bool(ballot.points.get(node) or ballot.orders.get(node))


@dataclass(frozen=True, eq=False)
class Standing:
    """What the views of the page draw.

    Attributes:
        study: The study.
        script: The reader's script.
        layout: Every question.
        expert: Whose answers.
        question: The pair that is asked.
        priorities: What each expert's answers say, or None while it is computed.
        weights: The panel's weights, where they are wanted and there are any.
        may_answer: The round is open and the study can be changed.
    """

    study: Study
    script: Script
    layout: PairLayout
    expert: ExpertId
    question: Question
    priorities: ExpertPriorities | None
    weights: PanelWeights | None
    may_answer: bool

    @property
    def node(self) -> NodeId:
        """The node under which items are compared."""
        return self.question.node

    @property
    def block(self) -> PairBlock:
        """What is compared under the node."""
        return self.layout.by_node[self.node]

    @property
    def pair(self) -> tuple[ItemId, ItemId]:
        """The left and the right item of the question."""
        return pair_items(self.block, self.question.pair)

    @property
    def ballot(self) -> ComparisonBallot:
        """The expert's answers in the current round."""
        return self.study.comparison_ballot(self.expert)

    @property
    def ratio(self) -> float | None:
        """How many times the left item matters as much as the right one, or None."""
        return answer(self.ballot, self.layout, self.question)

    @property
    def ratios(self) -> dict[tuple[ItemId, ItemId], float]:
        """Every answer under the node."""
        found = (
            (pair_items(self.block, pair), answer(self.ballot, self.layout, Question(self.node, pair)))
            for pair in range(self.block.stop - self.block.start)
        )
        return {pair: ratio for pair, ratio in found if ratio is not None}

    @cached_property
    def matrix(self) -> FloatArray:
        """The expert's comparison matrix under the node, NaN where a pair is not answered."""
        matrix: FloatArray = np.exp(self.block.matrices(self.ballot.log_vector(self.layout)))
        return matrix

    @cached_property
    def own(self) -> FloatArray | None:
        """The expert's priorities under the node, or None where the answers leave separate parts."""
        row, known = self._row, self.priorities
        if row is None or known is None:
            return None
        found: FloatArray = known.weights[self.node][row]
        return None if np.isnan(found).any() else found

    @property
    def consistency(self) -> float | None:
        """The CR of the expert's matrix, or None where there is none."""
        row, known = self._row, self.priorities
        if row is None or known is None:
            return None
        found = float(known.consistency[self.node][row])
        return None if np.isnan(found) else found

    @property
    def contradicts(self) -> bool:
        """Whether the CR is above the study's threshold."""
        return self.consistency is not None and self.consistency > self.study.methods.cr_threshold

    @cached_property
    def joining(self) -> tuple[ItemId, ItemId] | None:
        """A pair that would join two separate parts of the answers, or None where there is one part."""
        parts = connected_parts(self.matrix)
        return (self.block.items[parts[0][0]], self.block.items[parts[1][0]]) if len(parts) > 1 else None

    @property
    def side(self) -> str:
        """The side that the expert sits on."""
        return self.study.panel.experts[self.expert].side

    @property
    def colour(self) -> Colour:
        """The colour of the expert's side."""
        return expert_colour(self.study, self.expert)

    @property
    def _row(self) -> int | None:
        known = self.priorities
        if known is None or self.node not in known.weights or self.expert not in known.experts:
            return None
        return known.experts.index(self.expert)


def expert_colour(study: Study, expert: ExpertId) -> Colour:
    """Return the colour of an expert's side."""
    sides = list(study.frame.sides)
    side = study.panel.experts[expert].side
    return side_role(sides.index(side) if side in sides else None)
