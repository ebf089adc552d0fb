"""Initiatives whose names are alike in some script, so that they may be one and the same."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Final

from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.problem.initiatives import InitiativeId
from models.study import Part, Study
from models.text import Script

ALIKE: Final = 0.72
"""The share of pairs of signs that two names have in common from which on they may mean the same."""


@dataclass(frozen=True)
class Likeness:
    """Two initiatives whose names are alike.

    Attributes:
        first: The one that is listed first.
        second: The other one.
        share: How alike they are in the script in which they are most so, 0 to 1.
    """

    first: InitiativeId
    second: InitiativeId
    share: float


def similar_initiatives(study: Study) -> tuple[Likeness, ...]:
    """Return pairs of initiatives whose names are alike in some script, the most alike first.

    Names are compared by the pairs of neighbouring signs that they share (Dice's coefficient), without blanks, case and
    width: word order and endings hardly matter, and Chinese needs no words.

    References:
        Dice (1945), Ecology 26(3):297-302.
    """
    named = study.initiatives.initiatives
    pieces = {key: [_pairs(one.name.own(script)) for script in Script] for key, one in named.items()}
    found = [
        Likeness(one, other, share)
        for one, other in combinations(named, 2)
        if (share := max(map(_dice, pieces[one], pieces[other]))) >= ALIKE
    ]
    return tuple(sorted(found, key=_most_alike))


def _most_alike(likeness: Likeness) -> float:
    return -likeness.share


def _pairs(name: str) -> Mapping[str, int]:
    plain = "".join(sign for sign in unicodedata.normalize("NFKC", name).casefold() if sign.isalnum())
    counted: dict[str, int] = {}
    for one, other in pairwise(plain):
        counted[one + other] = counted.get(one + other, 0) + 1
    return counted or ({plain: 1} if plain else {})


def _dice(one: Mapping[str, int], other: Mapping[str, int]) -> float:
    total = sum(one.values()) + sum(other.values())
    if not one or not other:
        return 0.0
    return 2.0 * sum(min(count, other.get(pair, 0)) for pair, count in one.items()) / total


def _run(study: Study, inputs: Inputs, report: Report) -> tuple[Likeness, ...]:  # noqa: ARG001 (the signature is `Run`'s)
    return similar_initiatives(study)


SIMILAR_INITIATIVES: Computation[tuple[Likeness, ...]] = Computation(
    name="similar initiatives", reads=frozenset([Part.INITIATIVES]), run=_run
)
