"""Where the page stands: one expert, one node, one question, and what is known of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import combinations
from typing import Final, NamedTuple, TypeVar

import numpy as np

from desktop.place import Place
from desktop.widgets.palette import Colour
from desktop.widgets.theme import side_role
from models.arrays import FloatArray
from models.judgement.comparisons import ComparisonBallot, Extremes, ItemId, PairBlock, PairLayout
from models.judgement.remembering import remembered
from models.panel.experts import ExpertId
from models.problem.choices import Asking
from models.problem.criteria import NodeId
from models.study import Study
from models.text import Script
from models.weighting.earlier_answers import (
    EarlierAnswer,
    EarlierItems,
    earlier_comparison,
    earlier_places,
    earlier_points,
)
from models.weighting.expert_priorities import ExpertPriorities
from models.weighting.next_question import NodeOutlook, node_outlook
from models.weighting.node_priorities import NodePriorities, node_priorities
from models.weighting.panel_weights import PanelWeights

T = TypeVar("T")
WHOLE_NODE: Final = -1


class Question(NamedTuple):
    """One pair under one node, counted in the order of the node's block; or the node as a whole, `WHOLE_NODE`.

    A node as a whole is asked for the two extremes (best–worst), for points, or for an order.
    """

    node: NodeId
    pair: int


def pair_items(block: PairBlock, pair: int) -> tuple[ItemId, ItemId]:
    """Return the two items of a pair, the left one first."""
    return tuple(combinations(block.items, 2))[pair]


def pair_of(block: PairBlock, one: ItemId, other: ItemId) -> int | None:
    """Return which pair of a block two items are, either way round; None where they are none."""
    found = (number for number, pair in enumerate(combinations(block.items, 2)) if set(pair) == {one, other})
    return next(found, None)


def asking_of(study: Study, block: PairBlock) -> Asking:
    """Return how a node is asked; of two items there is only one pair, however it is asked."""
    return study.methods.asking.get(block.node, Asking.PAIRS) if len(block.items) > 2 else Asking.PAIRS


def named_extremes(ballot: ComparisonBallot, block: PairBlock) -> Extremes | None:
    """Return the extremes that an expert has named under a node, or None."""
    found = ballot.extremes.get(block.node)
    return found if found is not None and {found.best, found.worst} <= set(block.items) else None


def node_questions(study: Study, block: PairBlock, ballot: ComparisonBallot) -> tuple[Question, ...]:
    """Return what an expert is asked under one node, in order."""
    asking, whole = asking_of(study, block), Question(block.node, WHOLE_NODE)
    if asking is Asking.PAIRS:
        return tuple(Question(block.node, pair) for pair in range(block.stop - block.start))
    extremes = named_extremes(ballot, block)
    if asking is not Asking.BEST_WORST or extremes is None:
        return (whole,)
    pairs = (pair_of(block, one, other) for one, other in extremes.asked(block.items))
    return (whole, *(Question(block.node, pair) for pair in pairs if pair is not None))


def answer(ballot: ComparisonBallot, layout: PairLayout, question: Question) -> float | None:
    """Return the ratio of left over right in the block's order, or None where the pair is not answered.

    Points and an order, which may stand in place of comparisons, are told as the ratios that they come to.
    """
    block = layout.by_node[question.node]
    if said_otherwise(ballot, question.node):
        log = float(ballot.log_vector(layout)[block.start + question.pair])
        return None if np.isnan(log) else float(np.exp(log))
    return ballot.ratio(question.node, *pair_items(block, question.pair))


def is_answered(study: Study, ballot: ComparisonBallot, layout: PairLayout, question: Question) -> bool:
    """Return whether a question is answered; a node as a whole is, too, where every pair is known in another way."""
    if question.pair != WHOLE_NODE:
        return answer(ballot, layout, question) is not None
    block = layout.by_node[question.node]
    if asking_of(study, block) is Asking.BEST_WORST and named_extremes(ballot, block) is not None:
        return True
    return not np.isnan(ballot.log_vector(layout)[block.start : block.stop]).any()


def said_otherwise(ballot: ComparisonBallot, node: NodeId) -> bool:
    """Return whether the expert gave points or an order under a node instead of comparing."""
    return bool(ballot.points.get(node) or ballot.orders.get(node))


@dataclass(frozen=True, eq=False)
class Standing:
    """What the views of the page draw.

    Attributes:
        study: The study.
        script: The reader's script.
        layout: Every pair that can be asked.
        expert: Whose answers.
        question: What is asked.
        priorities: What each expert's answers say, for the lists and the dots; None while it is first computed.
        weights: The panel's weights, where they are wanted and there are any.
        may_answer: The round is open and the study can be changed.
        passed: Pairs under the node that the expert has just passed over.
    """

    study: Study
    script: Script
    layout: PairLayout
    expert: ExpertId
    question: Question
    priorities: ExpertPriorities | None
    weights: PanelWeights | None
    may_answer: bool
    passed: Sequence[tuple[ItemId, ItemId]] = ()

    @property
    def node(self) -> NodeId:
        """The node under which items are compared."""
        return self.question.node

    @property
    def block(self) -> PairBlock:
        """What is compared under the node."""
        return self.layout.by_node[self.node]

    @property
    def asking(self) -> Asking:
        """How the node is asked."""
        return asking_of(self.study, self.block)

    @property
    def whole(self) -> bool:
        """Whether the node is asked as a whole, not one pair of it."""
        return self.question.pair == WHOLE_NODE

    @cached_property
    def extremes(self) -> Extremes | None:
        """The extremes that the expert has named, where the node is asked best–worst."""
        return named_extremes(self.ballot, self.block) if self.asking is Asking.BEST_WORST else None

    @property
    def pair(self) -> tuple[ItemId, ItemId]:
        """The left and the right item of the question; best–worst has the more important one at the left."""
        one, other = pair_items(self.block, max(self.question.pair, 0))
        turned = self.extremes is not None and (other == self.extremes.best or one == self.extremes.worst)
        return (other, one) if turned else (one, other)

    @property
    def place(self) -> Place:
        """The question itself, in the order of the study: how it is turned would tell what this expert has said."""
        pair = None if self.question.pair == WHOLE_NODE else pair_items(self.block, self.question.pair)
        return Place("compare", node=self.node, pair=pair)

    @property
    def ballot(self) -> ComparisonBallot:
        """The expert's answers in the current round."""
        return self.study.comparison_ballot(self.expert)

    @property
    def ratio(self) -> float | None:
        """How many times the left item matters as much as the right one, or None."""
        found = None if self.whole else answer(self.ballot, self.layout, self.question)
        return found if found is None or not self._turned else 1.0 / found

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
        weights = self._found.weights
        return None if np.isnan(weights).any() else weights

    @cached_property
    def consistency(self) -> float | None:
        """The CR of the expert's matrix, or None where there is none."""
        found = float(self._found.consistency)
        return None if np.isnan(found) else found

    @property
    def contradicts(self) -> bool:
        """Whether the CR is above the study's threshold."""
        return self.consistency is not None and self.consistency > self.study.methods.cr_threshold

    @cached_property
    def outlook(self) -> NodeOutlook | None:
        """What to ask the expert next under the node; None where it is not asked in pairs that one may choose from."""
        if self.asking is not Asking.PAIRS or said_otherwise(self.ballot, self.node):
            return None
        if self.passed:
            return node_outlook(self.study, self.expert, self.node, self.passed, self.layout)
        return self.remembered(
            "_outlook_here", partial(node_outlook, self.study, self.expert, self.node, (), self.layout)
        )

    @cached_property
    def earlier(self) -> EarlierAnswer | None:
        """What the expert said of this pair in the round before, beside the spread of all; None in the first round."""
        return None if self.whole else self.earlier_of(*self.pair)

    def earlier_of(self, left: ItemId, right: ItemId) -> EarlierAnswer | None:
        """Return what the expert said of two items in the round before, told from the left one."""
        pair = pair_of(self.block, left, right)
        if pair is None:
            return None
        found = earlier_comparison(self.study, self.layout, self.expert, self.block.start + pair)
        return found if found is None or (left, right) == pair_items(self.block, pair) else found.turned

    @cached_property
    def earlier_items(self) -> EarlierItems | None:
        """What the expert said of each item of a node that is asked as a whole, likewise."""
        if not self.whole:
            return None
        earlier = earlier_points if self.asking is Asking.POINTS else earlier_places
        return earlier(self.study, self.layout, self.expert, self.node)

    @property
    def side(self) -> str:
        """The side that the expert sits on."""
        return self.study.panel.experts[self.expert].side

    @property
    def colour(self) -> Colour:
        """The colour of the expert's side."""
        return expert_colour(self.study, self.expert)

    @property
    def _turned(self) -> bool:
        return not self.whole and self.pair != pair_items(self.block, self.question.pair)

    @cached_property
    def _found(self) -> NodePriorities:
        """One matrix is weighed at once, while those of a large panel may take a moment."""
        logs, methods = self.ballot.log_vector(self.layout), self.study.methods
        return self.remembered("_weighed_here", lambda: node_priorities(self.block.matrices(logs), methods))

    def remembered(self, name: str, work: Callable[[], T]) -> T:
        """Return what follows from the expert's answers under the node, kept while only the question moves on."""
        return remembered(self.ballot, name, (self.block, self.study.methods), work)


def expert_colour(study: Study, expert: ExpertId) -> Colour:
    """Return the colour of an expert's side."""
    sides = list(study.frame.sides)
    side = study.panel.experts[expert].side
    return side_role(sides.index(side) if side in sides else None)
