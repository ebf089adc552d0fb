"""Minimum support: what each side's own ranking gives to what is taken, beside what the rule asks for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from models.problem.frame import SideId
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import StudyRanking


@dataclass(frozen=True)
class SideSupport:
    """How content one side is with what is taken.

    Attributes:
        side: Which.
        average: The average score that it gives to what is taken.
        least: What the rule asks for, or None where it asks for nothing.
        failing: What is taken although the side scores it below that, worst first.
    """

    side: SideId
    average: float
    least: float | None
    failing: tuple[InitiativeId, ...]

    @property
    def kept(self) -> bool:
        """Whether the rule is kept: it is about the average."""
        return self.least is None or self.average >= self.least


def side_support(
    ranking: StudyRanking, side: SideId, taken: Collection[InitiativeId], least: float | None
) -> SideSupport | None:
    """Return a side's support of what is taken, by the leading method; None where it ranks none of it.

    Args:
        ranking: The rankings of the study.
        side: A side that has a ranking.
        taken: What is taken.
        least: The rule's least average, or None.
    """
    own = ranking.voices[side]
    scores = dict(zip(own.initiatives, own.scores(ranking.leading).tolist(), strict=True))
    found = {one: scores[one] for one in taken if one in scores}
    if not found:
        return None
    below = [one for one, score in found.items() if least is not None and score < least]
    return SideSupport(side, float(np.mean(list(found.values()))), least, tuple(sorted(below, key=found.__getitem__)))
