"""From one snapshot of a study to another: how many ranks each kind of change moved each initiative.

The parts of the earlier study are exchanged for those of the later one in a fixed order, and the ranking is made anew
after each exchange:

1. *problem*: criteria and initiatives, as they are asked about;
2. *experts*: who sits on the panel and what each voice weighs. Those who join bring their answers, those who leave take
   theirs along;
3. *weights*: the comparisons of those who were there before, or the weights that somebody assumed instead;
4. *scores*: their ratings, what was measured, and what somebody assumed instead;
5. *method*: the variants of the methods and which one leads.

So the steps add up to the whole change, to the rank. Another order would split it otherwise where changes work
together; this one is that of the study itself, from question to answer. Where a state in between cannot be ranked
(a new criterion that nobody has compared yet), its step is told together with the next. Rounds are no cause of their
own: of each study the answers of its current round are taken.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import TypeVar

from models.computing.results import Results
from models.errors import InputError
from models.panel.experts import ExpertId
from models.panel.rounds import BallotKey, Round
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import RANKING
from models.study import Study

B = TypeVar("B")


class Cause(StrEnum):
    """What can move a rank between two snapshots, in the order in which it is exchanged."""

    PROBLEM = "problem"
    EXPERTS = "experts"
    WEIGHTS = "weights"
    SCORES = "scores"
    METHOD = "method"


@dataclass(frozen=True)
class Step:
    """One exchange.

    Attributes:
        causes: What was exchanged: one cause, or several where the state between them could not be ranked.
        ranks: By initiative, its rank afterwards.
    """

    causes: tuple[Cause, ...]
    ranks: Mapping[InitiativeId, int]


@dataclass(frozen=True)
class Waterfall:
    """How the ranks came from the earlier study's to the later one's.

    Attributes:
        before: By initiative, its rank in the earlier study, by the method that led there.
        steps: What was exchanged, in order; causes that changed nothing in the study are not here.
    """

    before: Mapping[InitiativeId, int]
    steps: tuple[Step, ...]

    @property
    def after(self) -> Mapping[InitiativeId, int]:
        """By initiative, its rank in the later study, by the method that leads there."""
        return self.steps[-1].ranks if self.steps else self.before

    @property
    def initiatives(self) -> tuple[InitiativeId, ...]:
        """The initiatives that have a rank from first to last, in the earlier study's order."""
        return tuple(one for one in self.before if all(one in step.ranks for step in self.steps))

    def moves(self, initiative: InitiativeId) -> tuple[int, ...]:
        """Return by how many ranks each step makes one of `initiatives` better (worse below 0); they add up."""
        path = [self.before[initiative], *(step.ranks[initiative] for step in self.steps)]
        return tuple(earlier - later for earlier, later in pairwise(path))


def waterfall(before: Study, after: Study) -> Waterfall:
    """Split the change of ranks between two studies by cause.

    Raises:
        InputError: One of the two has no ranking.
    """
    results = Results()
    state, last = _current(before), _current(after)
    start = _ranks(results, state)
    end = _ranks(results, last)
    steps: list[Step] = []
    waiting: tuple[Cause, ...] = ()
    for cause, exchange in _EXCHANGES.items():
        exchanged = exchange(state, last)
        if exchanged == state:
            continue
        state, waiting = exchanged, (*waiting, cause)
        try:
            steps.append(Step(waiting, _ranks(results, state)))
        except InputError:
            continue
        waiting = ()
    if waiting:
        steps.append(Step(waiting, end))
    return Waterfall(start, tuple(steps))


def _ranks(results: Results, study: Study) -> dict[InitiativeId, int]:
    whole = results.get(RANKING, study).whole
    return dict(zip(whole.initiatives, map(int, whole.ranks(study.methods.leading)), strict=True))


def _current(study: Study) -> Study:
    """Return the study with the answers of its current round alone, in a round that is called the same everywhere."""
    only = Round("now", 1)
    experts = study.panel.experts
    return replace(
        study,
        rounds=(only,),
        comparisons={BallotKey(only.id, expert): study.comparison_ballot(expert) for expert in experts},
        ratings={BallotKey(only.id, expert): study.rating_ballot(expert) for expert in experts},
    )


def _problem(state: Study, last: Study) -> Study:
    return replace(state, criteria=last.criteria, initiatives=last.initiatives)


def _experts(state: Study, last: Study) -> Study:
    return replace(
        state,
        panel=last.panel,
        comparisons=_with_joining(state.comparisons, last.comparisons, last.panel.experts),
        ratings=_with_joining(state.ratings, last.ratings, last.panel.experts),
    )


def _with_joining(
    old: Mapping[BallotKey, B], new: Mapping[BallotKey, B], members: Mapping[ExpertId, object]
) -> dict[BallotKey, B]:
    return {key: old.get(key, ballot) for key, ballot in new.items() if key.expert in members}


def _weights(state: Study, last: Study) -> Study:
    assumed = replace(state.adjustments, weights=last.adjustments.weights)
    return replace(state, comparisons=last.comparisons, adjustments=assumed)


def _scores(state: Study, last: Study) -> Study:
    assumed = replace(state.adjustments, scores=last.adjustments.scores)
    return replace(state, ratings=last.ratings, indicators=last.indicators, adjustments=assumed)


def _method(state: Study, last: Study) -> Study:
    return replace(state, methods=last.methods)


_EXCHANGES: Mapping[Cause, Callable[[Study, Study], Study]] = {
    Cause.PROBLEM: _problem,
    Cause.EXPERTS: _experts,
    Cause.WEIGHTS: _weights,
    Cause.SCORES: _scores,
    Cause.METHOD: _method,
}
