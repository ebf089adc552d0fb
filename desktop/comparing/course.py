"""The way through the questions: whose turn it is, which question stands, which one is next."""

from __future__ import annotations

from enum import StrEnum

from desktop.comparing.standing import (
    WHOLE_NODE,
    Question,
    asking_of,
    is_answered,
    node_questions,
    pair_items,
    pair_of,
)
from desktop.place import Place
from models.computing.answered import compared_pairs
from models.judgement.comparisons import ComparisonBallot, ItemId, PairLayout
from models.panel.experts import ExpertId
from models.problem.choices import Asking
from models.problem.criteria import NodeId
from models.problem.swot import SWOT_NODES
from models.study import Study
from models.weighting.answers import pair_layout, swot_layout
from models.weighting.next_question import next_question

_NOWHERE = Question("", 0)


class Ordering(StrEnum):
    """In which order questions are asked."""

    LISTED = "listed"
    """Node by node, as the criteria are listed: easy to follow on paper."""
    TELLING = "telling"
    """The question whose answer tells most comes next, so that whoever stops early has said the most."""


class Subject(StrEnum):
    """What is compared."""

    CRITERIA = "criteria"
    """Criteria under their parents, and initiatives where a criterion asks for it: what weights rest on."""
    SWOT = "swot"
    """The quarters of SWOT and the findings within each."""


class Course:
    """Where one page has come to; the study may change under it at any time.

    Attributes:
        subject: What is compared.
        layout: Every pair that can be asked.
        questions: What the expert is asked, one by one, in the order in which they are listed.
        expert: Whose turn it is, or "" where the panel is empty.
        question: The question that stands.
        ordering: Which one is next.
    """

    def __init__(self) -> None:
        """Stand nowhere until `settle` is called."""
        self.subject = Subject.CRITERIA
        self.layout = PairLayout(())
        self.questions: tuple[Question, ...] = ()
        self.expert: ExpertId = ""
        self.question = _NOWHERE
        self.ordering = Ordering.LISTED
        self._passed: dict[ExpertId, set[Question]] = {}
        self._been: list[Question] = []

    def settle(self, study: Study) -> None:
        """Take up the questions and experts of a study; what is gone is left for what is nearest."""
        layout = swot_layout(study) if self.subject is Subject.SWOT else pair_layout(study)
        if layout is not self.layout:
            self.layout = layout
            self._passed, self._been = {}, []
        experts = study.panel.experts
        if self.expert not in experts:
            self._turn(next(iter(experts), ""))
            self.question = _NOWHERE
        ballot = study.comparison_ballot(self.expert)
        self.questions = tuple(one for block in layout.blocks for one in node_questions(study, block, ballot))
        if self.question not in self.questions and self.questions:
            here = [question for question in self.questions if question.node == self.question.node]
            self.question = here[0] if here else self._first_open(study, self.questions)

    def progress(self, study: Study) -> tuple[int, int]:
        """Return how many pairs the expert has answered, and how many are asked."""
        ballot = study.comparison_ballot(self.expert)
        counts = [
            compared_pairs(ballot, block.node, block.items, asking_of(study, block)) for block in self.layout.blocks
        ]
        return sum(given for given, _ in counts), sum(asked for _, asked in counts)

    def passed(self, node: NodeId) -> list[tuple[ItemId, ItemId]]:
        """Return the pairs under a node that the expert has passed over and not come back to."""
        block = self.layout.by_node[node]
        return [pair_items(block, one.pair) for one in self._passed_ones() if one.node == node]

    def order_by(self, ordering: str) -> None:
        """Choose which question comes next, by the value of an `Ordering`."""
        self.ordering = Ordering(ordering)

    def go_on(self, study: Study) -> None:
        """Go to the next question; one that is left open is not asked again before all others."""
        if self._is_answered(study, self.question):
            self._passed_ones().discard(self.question)
        elif self.question.pair != WHOLE_NODE:
            self._passed.setdefault(self.expert, set()).add(self.question)
        telling = self._most_telling(study) if self.ordering is Ordering.TELLING else None
        following = telling or self._listed_next(study)
        if following != self.question:
            self._been.append(self.question)
            self.question = following

    def go_back(self) -> None:
        """Go to the question listed before; where the most telling comes next, to the one that stood before."""
        at = self.questions.index(self.question)
        if self.ordering is Ordering.TELLING and self._been and self._been[-1] in self.questions:
            self.question = self._been.pop()
        elif at > 0:
            self.question = self.questions[at - 1]

    def go_to_expert(self, expert: ExpertId, study: Study) -> None:
        """Give another expert the turn, at the question that stands or the first open one."""
        self._turn(expert)
        self.settle(study)
        if self._is_answered(study, self.question):
            self.question = self._first_open(study, self.questions, otherwise=self.question)

    def go_to_next_expert(self, by: int, study: Study) -> None:
        """Give the expert so many places further the turn; at the ends of the panel nothing happens."""
        experts = list(study.panel.experts)
        at = experts.index(self.expert) + by
        if 0 <= at < len(experts):
            self.go_to_expert(experts[at], study)

    def go_to_node(self, node: NodeId, study: Study) -> None:
        """Go to the first open question under a node, or to its first one; A'WOT has nodes of its own."""
        self.go_to_subject(Subject.SWOT if node in SWOT_NODES else Subject.CRITERIA, study)
        here = tuple(question for question in self.questions if question.node == node)
        if here:
            self.question = self._first_open(study, here)

    def turn_to(self, place: Place, study: Study) -> None:
        """Go where a link leads, as far as there is such a place."""
        self.settle(study)
        if place.expert in study.panel.experts:
            self.go_to_expert(place.expert, study)
        if place.node:
            self.go_to_node(place.node, study)
        if place.pair is not None and self.question.node == place.node:
            self.go_to_pair(*place.pair)

    def go_to_subject(self, subject: Subject, study: Study) -> None:
        """Compare something else, from its first open question on."""
        if subject is not self.subject:
            self.subject = subject
            self.settle(study)

    def go_to_pair(self, one: ItemId, other: ItemId) -> None:
        """Go to the question about two items under the node that stands; an item beside itself is no question."""
        pair = pair_of(self.layout.by_node[self.question.node], one, other)
        if pair is None:
            return
        found = Question(self.question.node, pair)
        if found in self.questions and found != self.question:
            self._been.append(self.question)
            self.question = found

    def _turn(self, expert: ExpertId) -> None:
        self.expert, self._been = expert, []

    def _is_answered(self, study: Study, question: Question) -> bool:
        return is_answered(study, study.comparison_ballot(self.expert), self.layout, question)

    def _listed_next(self, study: Study) -> Question:
        at = self.questions.index(self.question) + 1
        if at < len(self.questions):
            return self.questions[at]
        return self._first_open(study, self.questions, otherwise=self.question)

    def _most_telling(self, study: Study) -> Question | None:
        """Return what is asked otherwise than in pairs and open, first of all; then the pair that tells most."""
        pairs = {block.node for block in self.layout.blocks if asking_of(study, block) is Asking.PAIRS}
        otherwise = (one for one in self.questions if one.node not in pairs and not self._is_answered(study, one))
        found = next((one for one in otherwise if one not in self._passed_ones()), None)
        if found is not None:
            return found
        passed = [(one.node, *pair_items(self.layout.by_node[one.node], one.pair)) for one in self._passed_ones()]
        best = next_question(study, self.expert, passed, pairs, self.layout)
        if best is None or best.question is None:
            return None
        pair = pair_of(self.layout.by_node[best.node], *best.question)
        return None if pair is None else Question(best.node, pair)

    def _passed_ones(self) -> set[Question]:
        return self._passed.get(self.expert, set())

    def _first_open(self, study: Study, among: tuple[Question, ...], otherwise: Question | None = None) -> Question:
        ballot = study.comparison_ballot(self.expert) if self.expert else ComparisonBallot()
        found = (one for one in among if not is_answered(study, ballot, self.layout, one))
        return next(found, otherwise or among[0])
