"""Which barriers between the sides a plan breaks through, by when: laws, institutions, cultures, concepts.

An initiative bears on a barrier with a strength of 1 (it touches it), 2 (it loosens it) or 3 (it breaks through), and
does so once it is delivered. A barrier is *eased* with the first such initiative and *broken through* with the first
one of strength 3. Its *coverage* is the strength that is delivered, as a share of the strength of all initiatives that
bear on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from models.blueprint.plan import Plan
from models.problem.calendar import HorizonId, Quarter
from models.problem.frame import SideId
from models.problem.initiatives import Initiative, InitiativeId
from models.ranking.study_ranking import StudyRanking
from models.study import Study

BREAKS_THROUGH: Final = 3


@dataclass(frozen=True)
class Pressure:
    """What one initiative does to one barrier.

    Attributes:
        initiative: Which.
        strength: 1 to 3.
        end: The quarter in which it is delivered, or None where it is not planned.
        horizon: The phase of that quarter, or None.
    """

    initiative: InitiativeId
    strength: int
    end: Quarter | None
    horizon: HorizonId | None


@dataclass(frozen=True)
class BarrierCoverage:
    """What a plan does to one barrier.

    Attributes:
        kind: The barrier.
        pressures: Every initiative that bears on it: by time of delivery, then by strength; what is not planned last.
        eased: When the first one is delivered, or None.
        broken: When the first one of strength 3 is delivered, or None.
        by_horizon: The coverage that is reached by the end of each phase, 0 to 1.
        by_side: By side, the coverage at the plan's end, each initiative counted by what it is worth to that side and
            only where bodies of that side carry it; None where the side values none of them or has no ranking.
    """

    kind: str
    pressures: tuple[Pressure, ...]
    eased: Quarter | None
    broken: Quarter | None
    by_horizon: Mapping[HorizonId, float]
    by_side: Mapping[SideId, float | None]

    @property
    def coverage(self) -> float:
        """The coverage at the plan's end."""
        total = sum(one.strength for one in self.pressures)
        return sum(one.strength for one in self.pressures if one.end is not None) / total if total else 0.0


def barrier_coverage(
    study: Study, plan: Plan, ranking: StudyRanking, kinds: tuple[str, ...]
) -> tuple[BarrierCoverage, ...]:
    """Return what the plan does to each barrier. Reads frame and initiatives.

    Args:
        study: The study that was planned.
        plan: Its blueprint.
        ranking: What the initiatives are worth to each side.
        kinds: The barriers in the order in which they are told; others that the study names follow.
    """
    named = (kind for one in study.initiatives.initiatives.values() for kind in one.barriers)
    return tuple(_coverage(study, plan, ranking, kind) for kind in dict.fromkeys((*kinds, *named)))


def _coverage(study: Study, plan: Plan, ranking: StudyRanking, kind: str) -> BarrierCoverage:
    bearing = [one for one in study.initiatives.initiatives.values() if one.barriers.get(kind, 0) > 0]
    pressures = sorted((_pressure(plan, one, kind) for one in bearing), key=_by_delivery)
    delivered = [one for one in pressures if one.end is not None]
    total = sum(one.strength for one in pressures)
    reached, by_horizon = 0, {}
    for horizon in plan.horizons:
        reached += sum(one.strength for one in delivered if one.horizon == horizon)
        by_horizon[horizon] = reached / total if total else 0.0
    return BarrierCoverage(
        kind=kind,
        pressures=tuple(pressures),
        eased=next((one.end for one in delivered), None),
        broken=next((one.end for one in delivered if one.strength >= BREAKS_THROUGH), None),
        by_horizon=by_horizon,
        by_side={side: _for_side(ranking, side, bearing, pressures) for side in study.frame.sides},
    )


def _pressure(plan: Plan, initiative: Initiative, kind: str) -> Pressure:
    planned = plan.placed[initiative.id]
    return Pressure(initiative.id, initiative.barriers[kind], planned.end, planned.horizon)


def _by_delivery(one: Pressure) -> tuple[bool, int, int]:
    return one.end is None, one.end.index if one.end is not None else 0, -one.strength


def _for_side(
    ranking: StudyRanking, side: SideId, bearing: list[Initiative], pressures: list[Pressure]
) -> float | None:
    voice = ranking.voices.get(side)
    if voice is None:
        return None
    scores = voice.scores(ranking.leading)
    carried = {one.id for one in bearing if one.bodies.get(side) and one.id in voice.row}
    worth = {
        one: one.strength * float(scores[voice.row[one.initiative]]) for one in pressures if one.initiative in carried
    }
    total = sum(worth.values())
    return sum(value for one, value in worth.items() if one.end is not None) / total if total > 0 else None
