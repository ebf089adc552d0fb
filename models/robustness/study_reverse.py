"""The reverse question as a computation, one for each question that is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache, partial

import numpy as np

from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import RANKING
from models.robustness.reverse_question import ScoreChange, critical_score, scores_needed, weights_needed
from models.robustness.weight_change import WeightChange
from models.study import Part, Study


@dataclass(frozen=True, eq=False)
class ReverseAnswer:
    """What would bring an initiative among the first k, by the leading method.

    Attributes:
        initiative: Which one.
        first: k.
        rank: Its rank now; where that is `first` or better, nothing has to change.
        weights: The smallest change of weights.
        scores: By leaf, the smallest change of its own score there that alone would do.
    """

    initiative: InitiativeId
    first: int
    rank: int
    weights: WeightChange
    scores: Mapping[CriterionId, ScoreChange]

    @property
    def score(self) -> ScoreChange | None:
        """The smallest of the score changes, as a share of its scale; None where no single score does it."""
        nearest = min(self.scores.values(), key=lambda change: change.share, default=None)
        return nearest if nearest is not None and np.isfinite(nearest.share) else None


@lru_cache(maxsize=128)
def reverse_question(initiative: InitiativeId, first: int) -> Computation[ReverseAnswer]:
    """Return the computation that answers one question: the same object for the same question.

    Args:
        initiative: Which one is to rise; it must be ranked.
        first: k, from 1 to the number of ranked initiatives.
    """
    return Computation(
        name="reverse question",
        reads=frozenset([Part.CRITERIA, Part.METHODS]),
        needs=(RANKING,),
        run=partial(_run, initiative, first),
        live=False,
    )


def _run(initiative: InitiativeId, first: int, study: Study, inputs: Inputs, report: Report) -> ReverseAnswer:
    ranking = inputs(RANKING).whole
    scores = scores_needed(study.criteria, ranking, study.methods, initiative, first)
    report(0.2)
    weights = weights_needed(ranking, study.methods, initiative, first)
    rank = int(ranking.ranks(study.methods.leading)[ranking.row[initiative]])
    return ReverseAnswer(initiative, first, rank, weights, scores)


def _run_critical(study: Study, inputs: Inputs, report: Report) -> ScoreChange | None:
    return critical_score(study.criteria, inputs(RANKING).whole, study.methods, report)


CRITICAL_SCORE: Computation[ScoreChange | None] = Computation(
    name="critical score",
    reads=frozenset([Part.CRITERIA, Part.METHODS]),
    needs=(RANKING,),
    run=_run_critical,
    live=False,
)
"""The smallest change of any one score that puts another initiative first; None where no change does."""
