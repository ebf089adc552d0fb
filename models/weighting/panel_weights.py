"""The weights of a panel: of the whole, of each side and of each group, from the current round's comparisons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.errors import InputError
from models.judgement.comparisons import PairBlock
from models.problem.choices import Aggregation, MethodChoices
from models.problem.criteria import CriteriaTree, CriterionId, NodeId
from models.study import Part, Study
from models.weighting.aggregation import aggregate_priorities
from models.weighting.answers import WHOLE, Answers, VoiceId, Voices
from models.weighting.assumed import assumed_leaves, shares_below
from models.weighting.comparison_matrix import connected_parts
from models.weighting.hierarchy import global_weights, leaf_weights
from models.weighting.node_priorities import NodePriorities, node_priorities


class NoCriteriaError(InputError):
    """There is nothing to weigh: the study has no criteria."""


class NothingComparedError(InputError):
    """Nobody with a voice has compared anything under a node: node, voice."""


class SilentVoiceError(InputError):
    """All of a voice's experts, or all the sides that they sit on, weigh nothing: voice."""


class SeparatePartsError(InputError):
    """The comparisons under a node leave separate parts: node, voice, first and second (a pair that would join two)."""


@dataclass(frozen=True, eq=False)
class VoiceWeights:
    """What one voice finds important.

    Attributes:
        local: By node, the priorities of what is compared under it, in the order of the question; they sum to 1.
        consistency: By node, the CR of the voice's matrix, or None where the voice has no matrix of its own (the whole
            panel, whose priorities are averaged across sides, or a side whose experts' priorities are averaged).
        criteria: By criterion, its share in the goal.
        leaves: The shares of the leaves, shape (leaves,), in the tree's order; they sum to 1.
        assumed: The criteria's weights were set by hand, not compared.
    """

    local: Mapping[NodeId, FloatArray]
    consistency: Mapping[NodeId, float | None]
    criteria: Mapping[CriterionId, float]
    leaves: FloatArray
    assumed: bool = False


@dataclass(frozen=True, eq=False)
class PanelWeights:
    """The weights of every voice that has any.

    Attributes:
        voices: By voice, its weights; `WHOLE` is always there.
        faults: By voice, why it has none.
        heard: What the whole panel itself said, where weights were assumed instead; else None.
    """

    voices: Mapping[VoiceId, VoiceWeights]
    faults: Mapping[VoiceId, InputError]
    heard: VoiceWeights | None = None

    @property
    def whole(self) -> VoiceWeights:
        """The weights that stand for the whole panel: its own, or those that somebody assumed."""
        return self.voices[WHOLE]

    @property
    def panel(self) -> VoiceWeights:
        """The weights that the whole panel itself gave."""
        return self.heard or self.whole

    def of(self, voice: VoiceId) -> VoiceWeights:
        """Return the weights of one voice.

        Raises:
            InputError: The reason why it has none.
        """
        if voice in self.faults:
            raise self.faults[voice]
        return self.voices[voice]


def panel_weights(tree: CriteriaTree, answers: Answers, voices: Voices, methods: MethodChoices) -> PanelWeights:
    """Return the weights of every voice.

    Within a side (or group) its experts act as one unit (AIJ) or as individuals (AIP), as the study has chosen; across
    sides priorities are averaged (AIP) by each side's share. A side that has no priorities under a node is left out
    there and the shares of the others are renormalised.

    Raises:
        NoCriteriaError: There are no criteria.
        SilentVoiceError: Nobody's answers count.
        NothingComparedError: The whole panel has said nothing under some node.
        SeparatePartsError: What it has said there leaves separate parts.

    References:
        Forman & Peniwati (1998), EJOR 108:165-169.
    """
    if not tree.parents:
        raise NoCriteriaError
    means = voices.mean_logs(answers)
    found = local_priorities(answers, voices, methods)
    faults: dict[VoiceId, InputError] = {}
    for block in answers.layout.blocks:
        for voice in (WHOLE, *voices.ids):
            if voice not in faults and np.isnan(found.weights[voice][block.node]).any():
                faults[voice] = _why(block, voice, voices, means)
    if WHOLE in faults:
        raise faults[WHOLE]
    return PanelWeights(
        {
            voice: _synthesised(tree, weights, found.consistency[voice])
            for voice, weights in found.weights.items()
            if voice not in faults
        },
        faults,
    )


@dataclass(frozen=True, eq=False)
class LocalPriorities:
    """What every voice finds important under each node, whether or not it is enough for weights.

    Attributes:
        weights: By voice, then node: priorities that sum to 1; NaN where the voice has none.
        consistency: By voice, then node: the CR, or None where the voice has no matrix of its own.
    """

    weights: Mapping[VoiceId, Mapping[NodeId, FloatArray]]
    consistency: Mapping[VoiceId, Mapping[NodeId, float | None]]


def local_priorities(answers: Answers, voices: Voices, methods: MethodChoices) -> LocalPriorities:
    """Return the local priorities of every voice; `panel_weights` says how."""
    means = voices.mean_logs(answers)
    sides = voices.side_rows
    weights: dict[VoiceId, dict[NodeId, FloatArray]] = {voice: {} for voice in (WHOLE, *voices.ids)}
    ratios: dict[VoiceId, dict[NodeId, float | None]] = {voice: {} for voice in (WHOLE, *voices.ids)}
    for block in answers.layout.blocks:
        found = _voice_priorities(block, answers, voices, means, methods)
        for voice, one, ratio in zip(voices.ids, found.weights, found.consistency, strict=True):
            weights[voice][block.node] = one
            ratios[voice][block.node] = None if np.isnan(ratio) else float(ratio)
        ratios[WHOLE][block.node] = ratios[voices.ids[sides[0]]][block.node] if len(sides) == 1 else None
        nobody = np.full(len(block.items), np.nan)
        weights[WHOLE][block.node] = (
            aggregate_priorities(found.weights[sides], voices.shares, methods.across_sides) if len(sides) else nobody
        )
    return LocalPriorities(weights, ratios)


def _voice_priorities(
    block: PairBlock, answers: Answers, voices: Voices, means: FloatArray, methods: MethodChoices
) -> NodePriorities:
    if methods.within_sides is Aggregation.AIJ:
        return node_priorities(block.matrices(means), methods)
    experts = node_priorities(block.matrices(answers.logs), methods)
    mean = methods.across_sides
    weights = [aggregate_priorities(experts.weights, influence, mean) for influence in voices.influence]
    return NodePriorities(
        np.array(weights).reshape(len(voices.ids), len(block.items)), np.full(len(voices.ids), np.nan)
    )


def _synthesised(
    tree: CriteriaTree, local: Mapping[NodeId, FloatArray], ratios: Mapping[NodeId, float | None]
) -> VoiceWeights:
    criteria = global_weights(tree, local)
    return VoiceWeights(local, ratios, criteria, leaf_weights(tree, criteria))


def _why(block: PairBlock, voice: VoiceId, voices: Voices, means: FloatArray) -> InputError:
    """Return why a voice has no priorities under a node, naming a pair that would join two separate parts."""
    if _silent(voice, voices):
        return SilentVoiceError(voice=voice)
    heard = voices.side_rows[voices.shares > 0.0]
    rows = means[heard] if voice == WHOLE else means[[voices.ids.index(voice)]]
    answered = ~np.isnan(rows[:, block.start : block.stop]).all(axis=0)
    if not answered.any():
        return NothingComparedError(node=block.node, voice=voice)
    pooled = np.where(np.isnan(rows).all(axis=0), np.nan, 0.0)
    parts = connected_parts(np.exp(block.matrices(pooled)))
    if len(parts) == 1:
        # Together the sides compare everything, yet none of them does alone: what each lacks is what to ask.
        parts = connected_parts(np.exp(block.matrices(rows[0])))
    return SeparatePartsError(
        node=block.node, voice=voice, first=block.items[parts[0][0]], second=block.items[parts[1][0]]
    )


def _silent(voice: VoiceId, voices: Voices) -> bool:
    """Return whether there are experts to hear, and none of them weighs anything."""
    if voice != WHOLE:
        return not voices.influence[voices.ids.index(voice)].any()
    weighty = voices.influence[voices.side_rows].any(axis=1)
    return len(voices.side_rows) > 0 and not (weighty & (voices.shares > 0.0)).any()


def study_weights(study: Study) -> PanelWeights:
    """Return the weights of every voice of a study; the whole panel's are those that somebody assumed, if any.

    Reads criteria, initiatives, panel, rounds, comparisons, methods and adjustments.

    Raises:
        InputError: `panel_weights` says why.
    """
    found = panel_weights(study.criteria, Answers.of(study), Voices.of(study), study.methods)
    leaves = assumed_leaves(study.criteria, study.adjustments)
    if leaves is None:
        return found
    local = {**found.whole.local, **shares_below(study.criteria, leaves)}
    ratios = dict.fromkeys(found.whole.consistency)
    criteria = global_weights(study.criteria, local)
    assumed = VoiceWeights(local, ratios, criteria, leaves, assumed=True)
    return PanelWeights({**found.voices, WHOLE: assumed}, found.faults, heard=found.whole)


def _run(study: Study, inputs: Inputs, report: Report) -> PanelWeights:  # noqa: ARG001 (the signature is `Run`'s)
    return study_weights(study)


WEIGHTS: Computation[PanelWeights] = Computation(
    name="weights",
    reads=frozenset(
        [
            Part.CRITERIA,
            Part.INITIATIVES,
            Part.PANEL,
            Part.ROUNDS,
            Part.COMPARISONS,
            Part.METHODS,
            Part.ADJUSTMENTS,
        ]
    ),
    run=_run,
)
