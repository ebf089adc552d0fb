"""Two voices of a study, compared: what every part of the page draws from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.widgets.palette import Colour
from desktop.widgets.theme import side_role
from models.panel.experts import ExpertId
from models.problem.choices import Normalisation, RankingMethod, Synthesis
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import StudyRanking
from models.study import Study
from models.text import Script
from models.viewpoints.causes import Causes, causes
from models.viewpoints.comparison import Viewpoints, compare_voices
from models.weighting.answers import WHOLE, VoiceId
from models.weighting.panel_weights import VoiceWeights


@dataclass(frozen=True, eq=False)
class Pair:
    """Two voices and the whole panel between them.

    Attributes:
        study: What they judge.
        script: The reader's.
        one: The first voice.
        other: The second.
        first: How many count as high.
        views: The orders of the first, the whole panel and the second.
        sides: The orders of the two alone.
        causes: Why the first scores otherwise than the second.
        ranking: The rankings of all voices.
        weights: The weights of the two.
        members: The experts of the two.
    """

    study: Study
    script: Script
    one: VoiceId
    other: VoiceId
    first: int
    views: Viewpoints
    sides: Viewpoints
    causes: Causes
    ranking: StudyRanking
    weights: Mapping[VoiceId, VoiceWeights]
    members: Mapping[VoiceId, tuple[ExpertId, ...]]

    @classmethod
    def of(
        cls,
        study: Study,
        script: Script,
        ranking: StudyRanking,
        voices: tuple[VoiceId, VoiceId],
        first: int,
        weights: Mapping[VoiceId, VoiceWeights],
        members: Mapping[VoiceId, tuple[ExpertId, ...]],
    ) -> Pair:
        """Compare two voices by the leading method.

        Raises:
            InputError: They cannot be compared.
        """
        one, other = voices
        leading = ranking.leading
        views = compare_voices(ranking, (one, WHOLE, other), leading)
        return cls(
            study=study,
            script=script,
            one=one,
            other=other,
            first=min(first, len(views.initiatives)),
            views=views,
            sides=compare_voices(ranking, voices, leading),
            causes=causes(ranking.voices[one], ranking.voices[other], study.methods, leading),
            ranking=ranking,
            weights=weights,
            members=members,
        )

    @property
    def comparable(self) -> bool:
        """Whether a score means the same whoever gives it."""
        methods = self.study.methods
        if methods.leading is RankingMethod.AHP:
            return methods.synthesis is Synthesis.IDEAL
        return methods.normalisation is Normalisation.FIXED

    @property
    def colours(self) -> Mapping[VoiceId, Colour]:
        """The accents of the two; a group has that of its side, unless that is taken."""
        first = _accent(self.study, self.one)
        second = _accent(self.study, self.other)
        return {self.one: first, self.other: second if second is not first else Colour.SIDE_3}

    def voice(self, voice: VoiceId) -> str:
        """Return what a voice is called."""
        return voice_name(self.study, self.script, voice)

    def initiative(self, one: InitiativeId) -> str:
        """Return what an initiative is called."""
        return self.study.initiatives.initiatives[one].name.read(self.script) or one

    def criterion(self, one: CriterionId) -> str:
        """Return what a criterion is called."""
        return self.study.criteria.criteria[one].name.read(self.script) or one

    def expert(self, one: ExpertId) -> str:
        """Return what an expert is called."""
        return self.study.panel.experts[one].name.read(self.script) or one

    def ranks(self, initiative: InitiativeId) -> tuple[int, ...]:
        """Return its ranks by the first, the whole panel and the second."""
        column = self.views.initiatives.index(initiative)
        return tuple(int(rank) for rank in self.views.ranks[:, column])

    def favours(self, initiative: InitiativeId) -> VoiceId:
        """Return which of the two puts it higher; the first where neither does."""
        one, _whole, other = self.ranks(initiative)
        return self.one if one <= other else self.other


def voice_name(study: Study, script: Script, voice: VoiceId) -> str:
    """Return what a side or a group is called."""
    side, group = study.frame.sides.get(voice), study.panel.groups.get(voice)
    found = side.name if side is not None else group.name if group is not None else None
    return (found.read(script) if found is not None else "") or voice


def voice_members(study: Study, voice: VoiceId) -> tuple[ExpertId, ...]:
    """Return the experts of a side or of a group."""
    experts = study.panel.experts.values()
    return tuple(expert.id for expert in experts if voice in (expert.side, expert.group))


def _accent(study: Study, voice: VoiceId) -> Colour:
    group = study.panel.groups.get(voice)
    side = group.side if group is not None and voice not in study.frame.sides else voice
    sides = list(study.frame.sides)
    return side_role(sides.index(side)) if side in sides else Colour.WHOLE_PANEL
