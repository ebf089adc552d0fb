"""The ranking of a study by AHP and TOPSIS: for the whole panel, for each side and for each group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from models.arrays import BoolArray, FloatArray, IntArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.errors import InputError
from models.problem.choices import MethodChoices, Normalisation, RankingMethod
from models.problem.criteria import CriteriaTree, CriterionId, ScaleKind
from models.problem.initiatives import InitiativeId
from models.ranking.ahp import AhpResult, ahp_synthesis, local_utilities
from models.ranking.decision_matrix import MATRIX, DecisionMatrix, Domain
from models.ranking.ranks import best_first
from models.ranking.topsis import TopsisResult, classic_topsis, fixed_domain_topsis
from models.study import Part, Study
from models.weighting.answers import WHOLE, VoiceId
from models.weighting.panel_weights import WEIGHTS, PanelWeights, VoiceWeights


class NoInitiativesError(InputError):
    """There is nothing to rank: the study has no initiatives."""


class NothingScoredError(InputError):
    """No initiative has a value on every leaf: initiative (that lacks least), criterion (one it lacks), voice."""


@dataclass(frozen=True, eq=False)
class VoiceRanking:
    """The order of the initiatives as one voice sees it, with every figure on the way to it.

    Attributes:
        initiatives: The initiatives that are ranked: the rows, in the study's order.
        unranked: The others, each with the leaves on which it has no value.
        leaves: The columns.
        weights: Global weights of the leaves, shape (n,).
        values: In the units that people know, shape (m, n).
        matrix: As compared, after each leaf's transform, shape (m, n).
        domain: Each leaf's fixed ends and direction.
        ahp: The ranking by AHP.
        topsis: The ranking by TOPSIS.
    """

    initiatives: tuple[InitiativeId, ...]
    unranked: Mapping[InitiativeId, tuple[CriterionId, ...]]
    leaves: tuple[CriterionId, ...]
    weights: FloatArray
    values: FloatArray
    matrix: FloatArray
    domain: Domain
    ahp: AhpResult
    topsis: TopsisResult

    def scores(self, method: RankingMethod) -> FloatArray:
        """Return the scores by one method, more is better: AHP scores or TOPSIS closeness, shape (m,)."""
        return self.ahp.scores if method is RankingMethod.AHP else self.topsis.closeness

    def ranks(self, method: RankingMethod) -> IntArray:
        """Return the ranks by one method, 1 is best, ties share the smaller one, shape (m,)."""
        return self.ahp.ranks if method is RankingMethod.AHP else self.topsis.ranks

    def order(self, method: RankingMethod) -> tuple[InitiativeId, ...]:
        """Return the initiatives, best first; ties keep the study's order."""
        return tuple(self.initiatives[row] for row in best_first(self.ranks(method)))

    @cached_property
    def row(self) -> Mapping[InitiativeId, int]:
        """The row of each ranked initiative."""
        return {initiative: row for row, initiative in enumerate(self.initiatives)}

    def contributions(self, tree: CriteriaTree) -> dict[CriterionId, FloatArray]:
        """Return what every criterion adds to each AHP score, shape (m,); a parent adds what its leaves add."""
        added = dict(zip(self.leaves, self.ahp.contributions.T, strict=True))
        for criterion in reversed(tree.order):
            children = tree.children(criterion)
            if children:
                added[criterion] = np.sum([added[child] for child in children], axis=0)
        return {criterion: added[criterion] for criterion in tree.order}


@dataclass(frozen=True, eq=False)
class StudyRanking:
    """The rankings of every voice that has one.

    Attributes:
        voices: By voice; `WHOLE` is always there.
        faults: By voice, why it has none.
        leading: The method that tables and the blueprint follow.
    """

    voices: Mapping[VoiceId, VoiceRanking]
    faults: Mapping[VoiceId, InputError]
    leading: RankingMethod

    @property
    def whole(self) -> VoiceRanking:
        """The ranking of the whole panel."""
        return self.voices[WHOLE]

    def of(self, voice: VoiceId) -> VoiceRanking:
        """Return the ranking of one voice.

        Raises:
            InputError: The reason why it has none.
        """
        if voice in self.faults:
            raise self.faults[voice]
        return self.voices[voice]


def rank_voice(
    tree: CriteriaTree, matrix: DecisionMatrix, weights: VoiceWeights, voice: VoiceId, methods: MethodChoices
) -> VoiceRanking:
    """Rank the initiatives as one voice sees them.

    An initiative without a value on a leaf that has a weight is left out and named, never guessed.

    Raises:
        NoInitiativesError: There are none.
        NothingScoredError: None has a value on every leaf.
    """
    if not matrix.initiatives:
        raise NoInitiativesError
    values = _with_compared(tree, matrix, weights, voice)
    # A leaf without weight cannot change the order, so a gap there keeps nobody out.
    missing = np.isnan(values) & (weights.leaves > 0.0)
    complete: BoolArray = np.asarray(~missing.any(axis=1))
    if not complete.any():
        row = int(np.argmin(missing.sum(axis=1)))
        leaf = matrix.leaves[int(np.argmax(missing[row]))]
        raise NothingScoredError(initiative=matrix.initiatives[row], criterion=leaf, voice=voice)
    kept = _settled(values[complete], matrix.domain)
    shown = matrix.domain.transformed(kept)
    return VoiceRanking(
        initiatives=tuple(one for one, there in zip(matrix.initiatives, complete, strict=True) if there),
        unranked=_unranked(matrix, missing),
        leaves=matrix.leaves,
        weights=weights.leaves,
        values=kept,
        matrix=shown,
        domain=matrix.domain,
        ahp=_ahp(shown, weights.leaves, matrix.domain, methods),
        topsis=_topsis(shown, weights.leaves, matrix.domain, methods),
    )


def _with_compared(tree: CriteriaTree, matrix: DecisionMatrix, weights: VoiceWeights, voice: VoiceId) -> FloatArray:
    values = matrix.voices[voice].copy()
    for column, leaf in enumerate(matrix.leaves):
        if tree.criteria[leaf].scale.kind is ScaleKind.COMPARED:
            values[:, column] = weights.local[leaf]
    return values


def _settled(values: FloatArray, domain: Domain) -> FloatArray:
    """Return values in which gaps on weightless leaves hold that leaf's worse end, so that kernels see none."""
    return np.where(np.isnan(values), domain.worst, values)


def _unranked(matrix: DecisionMatrix, missing: BoolArray) -> dict[InitiativeId, tuple[CriterionId, ...]]:
    return {
        initiative: tuple(leaf for leaf, lacks in zip(matrix.leaves, row, strict=True) if lacks)
        for initiative, row in zip(matrix.initiatives, missing, strict=True)
        if row.any()
    }


def _ahp(matrix: FloatArray, weights: FloatArray, domain: Domain, methods: MethodChoices) -> AhpResult:
    local = local_utilities(matrix, domain.lower, domain.upper, domain.benefit)
    return ahp_synthesis(local, weights, methods.synthesis)


def _topsis(matrix: FloatArray, weights: FloatArray, domain: Domain, methods: MethodChoices) -> TopsisResult:
    if methods.normalisation is Normalisation.FIXED:
        return fixed_domain_topsis(matrix, weights, domain.lower, domain.upper, domain.benefit)
    return classic_topsis(matrix, weights, domain.benefit, methods.normalisation)


def matrix_ranks(
    matrix: FloatArray, weights: FloatArray, domain: Domain, methods: MethodChoices, method: RankingMethod
) -> IntArray:
    """Return the ranks that a method of the study gives to any matrix, shape (m, n), under any weights, shape (n,)."""
    if method is RankingMethod.AHP:
        return _ahp(matrix, weights, domain, methods).ranks
    return _topsis(matrix, weights, domain, methods).ranks


def study_ranking(study: Study, weights: PanelWeights, matrix: DecisionMatrix) -> StudyRanking:
    """Rank the initiatives for every voice that has weights. Reads criteria and methods.

    Raises:
        InputError: The whole panel has no ranking.
    """
    voices: dict[VoiceId, VoiceRanking] = {}
    faults = dict(weights.faults)
    for voice, its_weights in weights.voices.items():
        try:
            voices[voice] = rank_voice(study.criteria, matrix, its_weights, voice, study.methods)
        except InputError as fault:
            faults[voice] = fault
    if WHOLE in faults:
        raise faults[WHOLE]
    return StudyRanking(voices, faults, study.methods.leading)


def _run(study: Study, inputs: Inputs, report: Report) -> StudyRanking:  # noqa: ARG001 (the signature is `Run`'s)
    return study_ranking(study, inputs(WEIGHTS), inputs(MATRIX))


RANKING: Computation[StudyRanking] = Computation(
    name="ranking", reads=frozenset([Part.CRITERIA, Part.METHODS]), needs=(WEIGHTS, MATRIX), run=_run
)
