"""What an expert is shown beside a question of a later round: the own earlier answer, and how all answers lay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from models.arrays import FloatArray
from models.judgement.comparisons import PairLayout
from models.panel.experts import ExpertId
from models.panel.rounds import BallotKey, Round
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.study import EMPTY_COMPARISONS, EMPTY_RATINGS, Study
from models.weighting.round_report import steps_from_logs
from models.weighting.spreads import spread

FEWEST: Final = 4
"""From quartiles of three answers and one's own, the two others could be told."""


@dataclass(frozen=True)
class EarlierAnswer:
    """What one expert is shown; nobody else's answer can be read from it.

    Attributes:
        round: The number of the earlier round.
        own: The expert's own answer then, or None.
        answers: How many answered then.
        lower, median, upper: The quartiles of all answers; None where fewer than `FEWEST` answered.
    """

    round: int
    own: float | None
    answers: int
    lower: float | None
    median: float | None
    upper: float | None

    @property
    def turned(self) -> EarlierAnswer:
        """The same comparison, seen from the other item."""
        own, lower, median, upper = (
            None if step is None else -step for step in (self.own, self.upper, self.median, self.lower)
        )
        return EarlierAnswer(self.round, own, self.answers, lower, median, upper)


def earlier_round(study: Study) -> Round | None:
    """Return the round before the current one, or None in the first."""
    return study.rounds[-2] if len(study.rounds) > 1 else None


def earlier_comparison(study: Study, layout: PairLayout, expert: ExpertId, place: int) -> EarlierAnswer | None:
    """Return an expert's earlier comparison beside the spread of all; None in the first round.

    Cheap enough for every key press: ballots remember their vector, and only one column of it is looked at.

    Args:
        study: The study. Reads panel, rounds and comparisons.
        layout: Every pair that is asked.
        expert: Who asks.
        place: The pair's index in the layout.

    Returns:
        Answers in steps of the scale: 0 is "equal", 2 is 3 : 1 for the pair's first item, −2 is 3 : 1 for its second.
    """
    before = earlier_round(study)
    if before is None:
        return None
    ballots = {one: study.comparisons.get(BallotKey(before.id, one), EMPTY_COMPARISONS) for one in study.panel.experts}
    logs = np.array([ballot.log_vector(layout)[place] for ballot in ballots.values()])
    return _earlier(before, list(ballots).index(expert), steps_from_logs(logs))


def earlier_rating(study: Study, expert: ExpertId, initiative: InitiativeId, leaf: CriterionId) -> EarlierAnswer | None:
    """Return an expert's earlier rating beside the spread of all; None in the first round.

    Args:
        study: The study. Reads panel, rounds and ratings.
        expert: Who asks.
        initiative: What was rated.
        leaf: On which leaf.
    """
    before = earlier_round(study)
    if before is None:
        return None
    ballots = {one: study.ratings.get(BallotKey(before.id, one), EMPTY_RATINGS) for one in study.panel.experts}
    given = [
        None if initiative in ballot.recused else ballot.ratings.get(initiative, {}).get(leaf)
        for ballot in ballots.values()
    ]
    ratings = np.array([np.nan if rating is None else float(rating) for rating in given])
    return _earlier(before, list(ballots).index(expert), ratings)


def _earlier(before: Round, row: int, answers: FloatArray) -> EarlierAnswer:
    own, group = float(answers[row]), spread(answers)
    count = int(group.answers)
    told = count >= FEWEST
    quartiles = [float(part) if told else None for part in (group.lower, group.median, group.upper)]
    return EarlierAnswer(before.number, None if np.isnan(own) else own, count, *quartiles)
