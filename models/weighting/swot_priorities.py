"""A'WOT: what weighs in SWOT, from the same kind of comparisons as the criteria, but never mixed with their weights.

The quarters are compared with each other, and within each quarter its findings. A finding's priority is that of its
quarter times its own within it. Where a voice has not compared enough, everything there counts alike, and the result
says so: a chart can be looked at from the first day, and nobody takes what is assumed for what was said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from models.arrays import FloatArray
from models.computing.answered import compared_pairs
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.panel.experts import ExpertId
from models.problem.choices import Asking
from models.problem.criteria import NodeId
from models.problem.swot import SWOT, FactorId, Quadrant, quadrant_node
from models.study import Part, Study
from models.weighting.answers import WHOLE, Answers, VoiceId, Voices, swot_layout
from models.weighting.node_priorities import node_priorities
from models.weighting.panel_weights import LocalPriorities, local_priorities


@dataclass(frozen=True, eq=False)
class VoiceSwot:
    """What one voice finds weighty in SWOT.

    Attributes:
        quadrants: By quarter that holds anything, its priority; they sum to 1.
        within: By finding, its priority within its quarter; those of a quarter sum to 1.
        factors: By finding, its priority in all: quarter times within; they sum to 1.
        consistency: By node, CR; None where the voice has no matrix of its own.
        assumed: The nodes under which this voice has not compared enough, so that all counts alike.
    """

    quadrants: Mapping[Quadrant, float]
    within: Mapping[FactorId, float]
    factors: Mapping[FactorId, float]
    consistency: Mapping[NodeId, float | None]
    assumed: frozenset[NodeId]


@dataclass(frozen=True, eq=False)
class SwotPriorities:
    """The priorities of every voice, and how far each expert is.

    Attributes:
        voices: By voice; `WHOLE` is always there.
        answered: By expert and node, how many pairs are answered, and of how many that are asked.
        contradictory: By node, the experts whose CR exceeds the study's threshold, with it, the worst first.
    """

    voices: Mapping[VoiceId, VoiceSwot]
    answered: Mapping[ExpertId, Mapping[NodeId, tuple[int, int]]]
    contradictory: Mapping[NodeId, tuple[tuple[ExpertId, float], ...]]

    @property
    def whole(self) -> VoiceSwot:
        """The priorities of the whole panel."""
        return self.voices[WHOLE]

    def progress(self, node: NodeId | None = None) -> tuple[int, int]:
        """Return how many pairs are answered by everyone, and of how many, under a node or in all."""
        counted = [
            pair for nodes in self.answered.values() for key, pair in nodes.items() if node is None or key == node
        ]
        return sum(answered for answered, _ in counted), sum(asked for _, asked in counted)


def swot_priorities(study: Study) -> SwotPriorities:
    """Return what every voice finds weighty in SWOT.

    Reads SWOT, panel, rounds, comparisons and methods.

    References:
        Kurttila, Pesonen, Kangas & Kajanus (2000), Utilizing the analytic hierarchy process (AHP) in SWOT analysis,
        Forest Policy and Economics 1(1):41-52.
    """
    compared, asked = study.swot.compared, study.methods.asking
    answers, voices = Answers.of(study, swot_layout(study)), Voices.of(study)
    local = local_priorities(answers, voices, study.methods)
    return SwotPriorities(
        {voice: _voice(study, local, voice) for voice in (WHOLE, *voices.ids)},
        {
            expert: {
                node: compared_pairs(study.comparison_ballot(expert), node, items, asked.get(node, Asking.PAIRS))
                for node, items in compared.items()
            }
            for expert in study.panel.experts
        },
        _contradictory(study, answers),
    )


def _voice(study: Study, local: LocalPriorities, voice: VoiceId) -> VoiceSwot:
    compared, assumed = study.swot.compared, set[NodeId]()
    priorities: dict[NodeId, FloatArray] = {}
    for node, items in compared.items():
        found = local.weights[voice][node]
        if np.isnan(found).any():
            if len(items) > 1:
                assumed.add(node)
            found = np.full(len(items), 1.0 / len(items))
        priorities[node] = found
    quadrants, within, factors = dict[Quadrant, float](), dict[FactorId, float](), dict[FactorId, float]()
    for quadrant in Quadrant:
        node = quadrant_node(quadrant)
        if node not in compared:
            continue
        quadrants[quadrant] = float(priorities[SWOT][compared[SWOT].index(node)])
        for factor, share in zip(compared[node], priorities[node], strict=True):
            within[factor] = float(share)
            factors[factor] = quadrants[quadrant] * float(share)
    return VoiceSwot(quadrants, within, factors, local.consistency[voice], frozenset(assumed))


def _contradictory(study: Study, answers: Answers) -> dict[NodeId, tuple[tuple[ExpertId, float], ...]]:
    found: dict[NodeId, tuple[tuple[ExpertId, float], ...]] = {}
    for block in answers.layout.blocks:
        ratios = node_priorities(block.matrices(answers.logs), study.methods).consistency
        above = [
            (expert, float(ratio))
            for expert, ratio in zip(answers.experts, ratios, strict=True)
            if ratio > study.methods.cr_threshold
        ]
        if above:
            found[block.node] = tuple(sorted(above, key=_worst_first))
    return found


def _worst_first(found: tuple[ExpertId, float]) -> float:
    return -found[1]


def _run(study: Study, inputs: Inputs, report: Report) -> SwotPriorities:  # noqa: ARG001 (the signature is `Run`'s)
    return swot_priorities(study)


SWOT_PRIORITIES: Computation[SwotPriorities] = Computation(
    name="SWOT priorities",
    reads=frozenset([Part.SWOT, Part.PANEL, Part.ROUNDS, Part.COMPARISONS, Part.METHODS]),
    run=_run,
)
