"""The voices that a ranking can be seen by: the whole panel, each side, each group."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.widgets.palette import Colour
from desktop.widgets.theme import side_role
from models.panel.experts import ExpertId
from models.study import Study
from models.text import Script
from models.weighting.answers import WHOLE, VoiceId


@dataclass(frozen=True)
class Voice:
    """One voice.

    Attributes:
        id: As rankings know it.
        name: For the reader.
        colour: Of its marks: the accent, or its side's colour.
        experts: Who speaks in it.
    """

    id: VoiceId
    name: str
    colour: Colour
    experts: tuple[ExpertId, ...]


def study_voices(study: Study, script: Script) -> tuple[Voice, ...]:
    """Return every voice that has somebody in it, the whole panel first."""
    panel, sides = study.panel, tuple(study.frame.sides)

    def colour(side: str) -> Colour:
        return side_role(sides.index(side) if side in sides else None)

    def side_name(side: str) -> str:
        return study.frame.sides[side].name.read(script) if side in study.frame.sides else side

    whole = Voice(WHOLE, QCoreApplication.translate("Voices", "Whole panel"), Colour.ACCENT, tuple(panel.experts))
    by_side = [Voice(side, side_name(side), colour(side), experts) for side, experts in panel.by_side.items()]
    by_group = []
    for group in panel.groups.values():
        members = tuple(one.id for one in panel.experts.values() if one.group == group.id)
        if members:
            name = f"{side_name(group.side)} · {group.name.read(script) or group.id}"
            by_group.append(Voice(group.id, name, colour(group.side), members))
    return (whole, *by_side, *by_group)


def shares_line(study: Study, script: Script) -> str:
    """Return the sides' shares in the whole, as "Shenzhen 50 : 50 Hong Kong", or "" where there is one side only."""
    sides = [side for side in study.panel.by_side if side in study.frame.sides]
    total = sum(study.panel.share(side) for side in sides)
    if len(sides) < 2 or total <= 0:
        return ""
    names = [study.frame.sides[side].name.read(script) for side in sides]
    shares = [f"{100 * study.panel.share(side) / total:.3g}" for side in sides]
    if len(sides) == 2:
        return f"{names[0]} {shares[0]} : {shares[1]} {names[1]}"
    return " : ".join(f"{name} {share}" for name, share in zip(names, shares, strict=True))


def heard(study: Study, voice: Voice) -> int:
    """Return how many of a voice's experts have answered anything in the current round."""
    return sum(
        bool(study.comparison_ballot(expert).comparisons or study.rating_ballot(expert).ratings)
        for expert in voice.experts
    )
