"""Initiatives whose names are alike in some script, so that they may be one and the same."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import numpy as np

from models.arrays import FloatArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.problem.initiatives import InitiativeId
from models.study import Part, Study
from models.text import Script
from models.values import Value

ALIKE: Final = 0.72
"""The share of pairs of signs that two names have in common from which on they may mean the same."""
MOST: Final = 200
"""Pairs that are told of: they are asked about one at a time, and numbered names are alike by the ten thousand."""


class Likeness(Value):
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
    """Return the `MOST` pairs of initiatives whose names are most alike in some script, the most alike first.

    Names are compared by the pairs of neighbouring signs that they share (Dice's coefficient), without blanks, case and
    width: word order and endings hardly matter, and Chinese needs no words.

    References:
        Dice (1945), Ecology 26(3):297-302.
    """
    named = study.initiatives.initiatives
    keys = tuple(named)
    if len(keys) < 2:
        return ()
    alike = np.max([_dice([_pairs(one.name.own(script)) for one in named.values()]) for script in Script], axis=0)
    rows, columns = np.nonzero(np.triu(alike >= ALIKE, k=1))
    most = np.argsort(-alike[rows, columns], kind="stable")[:MOST]
    return tuple(Likeness(keys[i], keys[j], float(alike[i, j])) for i, j in zip(rows[most], columns[most], strict=True))


def _pairs(name: str) -> frozenset[str]:
    plain = "".join(sign for sign in unicodedata.normalize("NFKC", name).casefold() if sign.isalnum())
    return frozenset(one + other for one, other in pairwise(plain)) or frozenset([plain] if plain else [])


def _dice(names: Sequence[frozenset[str]]) -> FloatArray:
    """Return how alike every two names are, shape (m, m); 0 where one of them has no signs."""
    places = {pair: column for column, pair in enumerate(sorted(frozenset().union(*names)))}
    there = np.zeros((len(names), len(places)))
    for row, pairs in enumerate(names):
        there[row, [places[pair] for pair in pairs]] = 1.0
    sizes = there.sum(axis=1)
    totals = sizes[:, np.newaxis] + sizes
    shares: FloatArray = np.divide(2.0 * there @ there.T, totals, out=np.zeros_like(totals), where=totals > 0.0)
    return shares


def _run(study: Study, inputs: Inputs, report: Report) -> tuple[Likeness, ...]:  # noqa: ARG001 (the signature is `Run`'s)
    return similar_initiatives(study)


SIMILAR_INITIATIVES: Computation[tuple[Likeness, ...]] = Computation(
    name="similar initiatives", reads=frozenset([Part.INITIATIVES]), run=_run
)
