"""Which two voices are compared: sides, groups, or any selection of experts; and how many ranks count as high."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.shell.expert_selection import ExpertSelection
from desktop.viewpoints.pair import voice_members, voice_name
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.flow_row import FlowRow
from models.panel.experts import ExpertId
from models.study import Study
from models.text import Script
from models.weighting.answers import VoiceId

SELECTIONS: Final = ("*1", "*2")
"""The keys of the first and of the second selection of experts."""
_NAME_LENGTH: Final = 12
_FIRSTS: Final = (3, 5, 8, 10, 12, 15)


class VoiceChoice(FlowRow):
    """Two lists of voices, each with a button for a selection while one is chosen, and a list of counts.

    Attributes:
        chosen: The user wants other voices, other experts or another count.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.voices: list[VoiceId] = ["", ""]
        self.first = 10
        self._selected: list[tuple[ExpertId, ...]] = [(), ()]
        self._picks = [ChoiceBox(self) for _ in range(3)]
        self._selections = [ExpertSelection(self) for _ in range(2)]
        names = ("viewpoints_one", "viewpoints_other", "viewpoints_first")
        for place, (pick, name) in enumerate(zip(self._picks, names, strict=True)):
            pick.setObjectName(name)
            # A group may have a long name; the list that opens shows it whole.
            pick.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            pick.setMinimumContentsLength(_NAME_LENGTH if place < 2 else 8)
            self.add_widget(pick)
            if place < 2:
                self._selections[place].setObjectName(f"{name}_experts")
                self.add_widget(self._selections[place])
        self._picks[0].chosen.connect(self._on_one)
        self._picks[1].chosen.connect(self._on_other)
        self._picks[2].chosen.connect(self._on_first)
        self._selections[0].chosen.connect(self._on_first_selection)
        self._selections[1].chosen.connect(self._on_second_selection)

    def retranslate(self) -> None:
        """Write the words."""
        names = (self.tr("First voice"), self.tr("Second voice"), self.tr("What counts as high"))
        for pick, name in zip(self._picks, names, strict=True):
            pick.setAccessibleName(name)

    def members(self, study: Study, voice: VoiceId) -> tuple[ExpertId, ...]:
        """Return the experts of a voice."""
        if voice in SELECTIONS:
            return self._selected[SELECTIONS.index(voice)]
        return voice_members(study, voice)

    def settle(self, study: Study, heard: list[VoiceId]) -> None:
        """Keep what was chosen as long as it is there; two different voices otherwise."""
        for place, selected in enumerate(self._selected):
            kept = tuple(expert for expert in selected if expert in study.panel.experts)
            # A selection begins with all of one side, so that there is something to take away.
            self._selected[place] = kept or (voice_members(study, heard[place]) if place < len(heard) else ())
        for place, voice in enumerate(self.voices):
            if voice not in (*heard, *SELECTIONS):
                rest = [one for one in heard if one not in self.voices]
                self.voices[place] = rest[0] if rest else heard[place]

    def show_choices(self, study: Study, script: Script, heard: list[VoiceId], count: int) -> None:
        """Offer the voices that have an order, and counts below the number of initiatives."""
        names = [(voice, voice_name(study, script, voice)) for voice in heard]
        for place, pick in enumerate(self._picks[:2]):
            own = (SELECTIONS[place], self.tr("A selection…"))
            pick.set_choices([*names, own], self.voices[place])
            button = self._selections[place]
            button.setVisible(self.voices[place] in SELECTIONS)
            button.show_experts(study, script, self._selected[place])
        firsts = [(str(first), self.tr("first {count}").format(count=first)) for first in _offered(count)]
        self._picks[2].set_choices(firsts, str(self.first_of(count)))
        self._picks[2].setVisible(len(firsts) > 1)

    def first_of(self, count: int) -> int:
        """Return how many of `count` initiatives count as high: what was chosen, or at most half where it is too many.

        The first eight of eight are the same for everybody.
        """
        offered = _offered(count)
        if self.first in offered or not offered:
            return min(self.first, count)
        return max((first for first in offered if 2 * first <= count), default=offered[0])

    def _choose(self, place: int, voice: VoiceId) -> None:
        other = 1 - place
        if voice == self.voices[other]:
            # Whoever picks the other's voice wants the two to change places.
            self.voices[other] = self.voices[place]
        self.voices[place] = voice
        self.chosen.emit()

    def _select(self, place: int, experts: tuple[ExpertId, ...]) -> None:
        self._selected[place] = experts
        self.chosen.emit()

    def _on_one(self, voice: str) -> None:
        self._choose(0, voice)

    def _on_other(self, voice: str) -> None:
        self._choose(1, voice)

    def _on_first(self, first: str) -> None:
        self.first = int(first)
        self.chosen.emit()

    def _on_first_selection(self, experts: tuple[ExpertId, ...]) -> None:
        self._select(0, experts)

    def _on_second_selection(self, experts: tuple[ExpertId, ...]) -> None:
        self._select(1, experts)


def _offered(count: int) -> list[int]:
    return [first for first in _FIRSTS if first < count]
