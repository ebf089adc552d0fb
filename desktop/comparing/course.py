"""The way through the questions: whose turn it is, which question stands, which one is next."""

from __future__ import annotations

from desktop.comparing.standing import Question, answer, pair_items, questions
from models.judgement.comparisons import ComparisonBallot, ItemId, PairLayout
from models.panel.experts import ExpertId
from models.problem.criteria import NodeId
from models.study import Study
from models.weighting.answers import pair_layout

_NOWHERE = Question("", 0)


class Course:
    """Where one page has come to; the study may change under it at any time.

    Attributes:
        layout: Every pair that is asked.
        questions: The same, one by one, in the order in which they are asked.
        expert: Whose turn it is, or "" where the panel is empty.
        question: The question that stands.
    """

    def __init__(self) -> None:
        """Stand nowhere until `settle` is called."""
        self.layout = PairLayout(())
        self.questions: tuple[Question, ...] = ()
        self.expert: ExpertId = ""
        self.question = _NOWHERE

    def settle(self, study: Study) -> None:
        """Take up the questions and experts of a study; what is gone is left for what is nearest."""
        layout = pair_layout(study)
        if layout is not self.layout:
            self.layout, self.questions = layout, questions(layout)
        experts = study.panel.experts
        if self.expert not in experts:
            self.expert = next(iter(experts), "")
            self.question = _NOWHERE
        if self.question not in self.questions and self.questions:
            here = [question for question in self.questions if question.node == self.question.node]
            self.question = here[0] if here else self._first_open(study, self.questions)

    def given(self, ballot: ComparisonBallot) -> int:
        """Return how many questions a ballot answers."""
        return sum(answer(ballot, self.layout, question) is not None for question in self.questions)

    def step(self, by: int, ballot: ComparisonBallot) -> None:
        """Go to the next question or back; after the last one, to the first that is still open."""
        at = self.questions.index(self.question) + by
        if 0 <= at < len(self.questions):
            self.question = self.questions[at]
        elif by > 0:
            open_ones = (one for one in self.questions if answer(ballot, self.layout, one) is None)
            self.question = next(open_ones, self.question)

    def go_to_expert(self, expert: ExpertId, study: Study) -> None:
        """Give another expert the turn, at the question that stands or the first open one."""
        self.expert = expert
        ballot = study.comparison_ballot(expert)
        if answer(ballot, self.layout, self.question) is not None:
            self.question = self._first_open(study, self.questions, otherwise=self.question)

    def go_to_node(self, node: NodeId, study: Study) -> None:
        """Go to the first open question under a node, or to its first one."""
        here = tuple(question for question in self.questions if question.node == node)
        if here:
            self.question = self._first_open(study, here)

    def go_to_pair(self, one: ItemId, other: ItemId) -> None:
        """Go to the question about two items under the node that stands; an item beside itself is no question."""
        block = self.layout.by_node[self.question.node]
        for pair in range(block.stop - block.start):
            if set(pair_items(block, pair)) == {one, other}:
                self.question = Question(block.node, pair)

    def _first_open(self, study: Study, among: tuple[Question, ...], otherwise: Question | None = None) -> Question:
        ballot = study.comparison_ballot(self.expert) if self.expert else ComparisonBallot()
        found = (question for question in among if answer(ballot, self.layout, question) is None)
        return next(found, otherwise or among[0])
