"""Companion methods: other ways to the same question, for a comparison of methods.

None of them decides; where they disagree with AHP and TOPSIS the panel should see it. All of them look at the set at
hand (SPOTIS excepted), so all of them may reverse when an initiative comes or goes.

Most are pymcdm's, checked in the tests against the case published with each method. VIKOR, MOORA and COPRAS are our
own modules, which say why. PROMETHEE II uses the usual preference function (any difference counts in full): the
other five need thresholds that nobody has stated.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.ranking.copras import copras
from models.ranking.directions import signs
from models.ranking.moora import moora
from models.ranking.ranks import competition_ranks
from models.ranking.vikor import vikor


class Companion(StrEnum):
    """The companion methods."""

    SAW = "saw"
    WPM = "wpm"
    WASPAS = "waspas"
    VIKOR = "vikor"
    PROMETHEE_II = "promethee_ii"
    MARCOS = "marcos"
    EDAS = "edas"
    MOORA = "moora"
    COPRAS = "copras"
    ARAS = "aras"
    COCOSO = "cocoso"
    CODAS = "codas"
    MABAC = "mabac"
    SPOTIS = "spotis"


class Obstacle(StrEnum):
    """Why a companion has no ranking of this study."""

    NEEDS_POSITIVE_VALUES = "needs_positive_values"
    """It divides by values, or multiplies them, and some are zero or below."""
    UNDEFINED = "undefined"
    """Its formula divides by zero here: too few initiatives, or too much alike."""


@dataclass(frozen=True, slots=True, eq=False)
class Alternatives:
    """What every companion is given.

    Attributes:
        matrix: Values, shape (m, n), complete; costs "more is worse".
        weights: Weights, shape (n,), > 0, sum 1.
        benefit: True where more is better, shape (n,).
        lower: Lower anchors, shape (n,), for methods with fixed bounds.
        upper: Upper anchors, shape (n,), each above its lower one.
    """

    matrix: FloatArray
    weights: FloatArray
    benefit: BoolArray
    lower: FloatArray
    upper: FloatArray


@dataclass(frozen=True, slots=True)
class Method:
    """One row of the registry.

    Attributes:
        scores: From the alternatives to one score each, shape (m,).
        source: Where the method was published.
        higher_is_better: False where the score is a distance or a regret.
        needs_positive: It is defined for values > 0 only.
    """

    scores: Callable[[Alternatives], FloatArray]
    source: str
    higher_is_better: bool = True
    needs_positive: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class CompanionResult:
    """One companion's order, or why it has none.

    Attributes:
        companion: The method.
        scores: In the method's own unit, shape (m,); None with an obstacle.
        ranks: Competition ranks, shape (m,); None with an obstacle.
        obstacle: Why there is no order.
    """

    companion: Companion
    scores: FloatArray | None = None
    ranks: IntArray | None = None
    obstacle: Obstacle | None = None


def rank_by(companion: Companion, alternatives: Alternatives) -> CompanionResult:
    """Return one companion's order of the alternatives."""
    method = REGISTRY[companion]
    if method.needs_positive and not (alternatives.matrix > 0).all():
        return CompanionResult(companion, obstacle=Obstacle.NEEDS_POSITIVE_VALUES)
    with np.errstate(all="ignore"):
        scores = np.asarray(method.scores(alternatives), dtype=np.float64)
    if not np.isfinite(scores).all():
        return CompanionResult(companion, obstacle=Obstacle.UNDEFINED)
    ranks = competition_ranks(scores, higher_is_better=method.higher_is_better)
    return CompanionResult(companion, scores, ranks)


def explained(companion: Companion, alternatives: Alternatives) -> list[tuple[str, FloatArray]]:
    """Return the steps that pymcdm tells of a companion, each under its label; none for methods of our own."""
    method = REGISTRY[companion].scores
    return method.steps(alternatives) if isinstance(method, _Pymcdm) else []


class _Pymcdm:
    """One of pymcdm's methods, imported when it is first asked."""

    def __init__(
        self, name: str, normalisation: str | None = None, *, bounded: bool = False, **options: object
    ) -> None:
        self._name, self._normalisation, self._bounded, self._options = name, normalisation, bounded, options

    def __call__(self, alternatives: Alternatives) -> FloatArray:
        """Return its scores."""
        return np.asarray(self._run(alternatives, verbose=False), dtype=np.float64)

    def steps(self, alternatives: Alternatives) -> list[tuple[str, FloatArray]]:
        """Return what it computes on the way, each array under its label."""
        told: Any = self._run(alternatives, verbose=True)
        return [(table.desc.label, np.asarray(table.data, dtype=np.float64)) for table in told.results]

    def _run(self, alternatives: Alternatives, *, verbose: bool) -> object:
        from pymcdm import methods, normalizations

        chosen = dict(self._options)
        if self._normalisation is not None:
            chosen["normalization_function"] = getattr(normalizations, f"{self._normalisation}_normalization")
        if self._bounded:
            chosen["bounds"] = np.column_stack([alternatives.lower, alternatives.upper])
        method = getattr(methods, self._name)(**chosen)
        # Its validation warns of dominated alternatives and zero weights, which are no fault of the panel's.
        given = alternatives.matrix, alternatives.weights, signs(alternatives.benefit)
        return method(*given, validation=False, verbose=verbose)


REGISTRY: Final[Mapping[Companion, Method]] = {
    Companion.SAW: Method(_Pymcdm("WSM", "linear"), "Churchman & Ackoff (1954)", needs_positive=True),
    Companion.WPM: Method(_Pymcdm("WPM", "sum"), "Bridgman (1922); Miller & Starr (1969)", needs_positive=True),
    Companion.WASPAS: Method(_Pymcdm("WASPAS"), "Zavadskas et al. (2012)", needs_positive=True),
    Companion.VIKOR: Method(
        lambda a: vikor(a.matrix, a.weights, a.benefit).compromise, "Opricovic & Tzeng (2004)", higher_is_better=False
    ),
    Companion.PROMETHEE_II: Method(
        _Pymcdm("PROMETHEE_II", preference_function="usual"), "Brans, Vincke & Mareschal (1986)"
    ),
    Companion.MARCOS: Method(_Pymcdm("MARCOS"), "Stević et al. (2020)", needs_positive=True),
    Companion.EDAS: Method(_Pymcdm("EDAS"), "Keshavarz Ghorabaee et al. (2015)", needs_positive=True),
    Companion.MOORA: Method(lambda a: moora(a.matrix, a.weights, a.benefit).ratio, "Brauers & Zavadskas (2006)"),
    Companion.COPRAS: Method(
        lambda a: copras(a.matrix, a.weights, a.benefit).significance,
        "Zavadskas & Kaklauskas (1996)",
        needs_positive=True,
    ),
    Companion.ARAS: Method(_Pymcdm("ARAS"), "Zavadskas & Turskis (2010)", needs_positive=True),
    Companion.COCOSO: Method(_Pymcdm("COCOSO"), "Yazdani et al. (2019)"),
    Companion.CODAS: Method(_Pymcdm("CODAS"), "Keshavarz Ghorabaee et al. (2016)", needs_positive=True),
    Companion.MABAC: Method(_Pymcdm("MABAC"), "Pamučar & Ćirović (2015)"),
    Companion.SPOTIS: Method(_Pymcdm("SPOTIS", bounded=True), "Dezert et al. (2020)", higher_is_better=False),
}
