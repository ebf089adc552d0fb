"""The rounds in which a panel judges."""

from __future__ import annotations

from typing import NamedTuple

from models.panel.experts import ExpertId
from models.values import Value

RoundId = str


class Round(Value):
    """One round of judging; a closed one takes no more answers.

    Attributes:
        id: Stable and unique in the study.
        number: Counts from 1.
        closed: It takes no more answers.
        ballot_key: The secret that ballot workbooks of this round are signed with; empty until the first are written.
        hidden: Its results are shown to nobody until the facilitator reveals them.
    """

    id: RoundId
    number: int
    closed: bool = False
    ballot_key: str = ""
    hidden: bool = False


class BallotKey(NamedTuple):
    """Whose ballot, and in which round."""

    round: RoundId
    expert: ExpertId
