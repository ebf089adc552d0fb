"""The card of the expert, group or side that is selected: names in three scripts, and what the voice is worth."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.panel.panel_items import Member
from desktop.session.session import Session
from desktop.shell.script_fields import ScriptFields
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.number_edit import NumberField, NumberRule
from desktop.widgets.page import Card
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.theme import theme
from desktop.wording import sentence
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.frame import rename_side
from models.edits.panel import move_experts, rename_expert, rename_group, set_expert_weight
from models.panel.experts import Expert
from models.text import Script


class VoiceCard(Card):
    """Shows a line of the panel, and edits it through the session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.session = session
        self._member: Member | None = None
        scroll = ScrollSheet(self)
        self.body.addWidget(scroll, 1)
        sheet = scroll.sheet
        self._place, self._name_title = NoteLabel(parent=sheet), NoteLabel(parent=sheet)
        self._side_title, self._weight_title = NoteLabel(parent=sheet), NoteLabel(parent=sheet)
        self._names = ScriptFields("expert_name", sheet)
        self._sides = ScriptFields("side_name", sheet)
        self._weight = NumberField(NumberRule(minimum=0, optional=False, decimals=3), sheet)
        self._weight.edit.setObjectName("expert_weight")
        self._weight.setMaximumWidth(theme().scaled(96))
        self._seat_titles = (NoteLabel(parent=sheet), NoteLabel(parent=sheet))
        self._seats = (ChoiceBox(sheet), ChoiceBox(sheet))
        for name, box in zip(("expert_side", "expert_group"), self._seats, strict=True):
            box.setObjectName(name)
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
        self._worth = TextLabel(wrap=True, secondary=True, parent=sheet)
        self._worth.setObjectName("voice_worth")
        self._answered = TextLabel(wrap=True, secondary=True, parent=sheet)
        self._fill(scroll.column)
        self._names.typed.connect(self._on_name)
        self._sides.typed.connect(self._on_side)
        self._weight.number_committed.connect(self._on_weight)
        self._seats[0].chosen.connect(self._on_seat_side)
        self._seats[1].chosen.connect(self._on_seat_group)
        for fields in (self._names, self._sides):
            fields.left.connect(self._on_left)

    def show_member(self, member: Member | None) -> None:
        """Show another line; what was typed before is a step of its own."""
        if member != self._member:
            self.session.end_merge()
            self._member = member
        self.refresh()

    def focus_name(self) -> None:
        """Put the cursor into the name."""
        self._names.focus(self.session.script)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._name_title.setText(self.tr("Name"))
        self._weight_title.setText(self.tr("Weight among the experts of the side"))
        self._weight.edit.setAccessibleName(self._weight_title.text())
        self._side_title.setText(self.tr("Name of the side"))
        for title, box, words in zip(self._seat_titles, self._seats, (self.tr("Side"), self.tr("Group")), strict=True):
            title.setText(words)
            box.setAccessibleName(words)

    def refresh(self) -> None:
        """Draw everything from the session."""
        study, script, member = self.session.study, self.session.script, self._member
        expert = study.panel.experts.get(member.id) if member is not None and not member.group else None
        group = study.panel.groups.get(member.id) if member is not None and member.group else None
        shown = expert or group
        self._names.setVisible(shown is not None)
        self._name_title.setVisible(shown is not None)
        for widget in (self._weight_title, self._worth, self._answered, *self._seat_titles, *self._seats):
            widget.setVisible(expert is not None)
        self._weight.setVisible(expert is not None)
        side = study.frame.sides.get(shown.side) if shown is not None else None
        self._sides.setVisible(side is not None)
        self._side_title.setVisible(side is not None)
        if shown is None or side is None:
            self.set_title(self.tr("Nobody is selected"))
            self._place.setText(self.tr("Select an expert or a group to see its names and its voice."))
            return
        self.set_title(shown.name.read(script) or shown.id)
        above = study.panel.groups[expert.group].name.read(script) if expert and expert.group else ""
        self._place.setText(" · ".join(part for part in (shown.id, above, side.name.read(script)) if part))
        self._names.show_text(shown.name)
        self._sides.show_text(side.name)
        if expert is not None:
            self._show_voice(expert)

    def _show_voice(self, expert: Expert) -> None:
        study, script = self.session.study, self.session.script
        self._weight.set_number(expert.weight)
        sides = [(key, one.name.read(script) or key) for key, one in study.frame.sides.items()]
        here = [one for one in study.panel.groups.values() if one.side == expert.side]
        groups = [(one.id, one.name.read(script) or one.id) for one in here]
        self._seats[0].set_choices(sides, expert.side)
        self._seats[1].set_choices([("", self.tr("No group")), *groups], expert.group)
        voice = study.panel.voices[expert.id]
        side = sum(study.panel.voices[one] for one in study.panel.by_side[expert.side])
        words = self.tr("{voice} % of the whole result, {part} % of {side}.")
        part = 100 * voice / side if side > 0 else 0.0
        name = study.frame.sides[expert.side].name.read(script)
        self._worth.setText(words.format(voice=f"{100 * voice:.1f}", part=f"{part:.1f}", side=name))
        compared = sum(map(len, study.comparison_ballot(expert.id).comparisons.values()))
        rated = sum(map(len, study.rating_ballot(expert.id).ratings.values()))
        words = self.tr("{compared} comparisons and {rated} scores in this round.")
        self._answered.setText(words.format(compared=compared, rated=rated))

    def _fill(self, column: QVBoxLayout) -> None:
        seats = [one for pair in zip(self._seat_titles, self._seats, strict=True) for one in pair]
        parts = (self._name_title, self._names, *seats, self._weight_title, self._weight, self._worth, self._answered)
        for widget in (self._place, *parts, self._side_title, self._sides):
            if widget in (self._name_title, *self._seat_titles, self._weight_title, self._worth, self._side_title):
                column.addSpacing(Space.WITHIN)
            column.addWidget(widget)
        column.addStretch(1)

    def _edit(self, kind: EditKind, edit: Edit, what: str = "") -> str:
        key = (self._member, what) if what else None
        fault = self.session.edit(kind, edit, merge_key=key, origin=self)
        return sentence(fault, self.session.study, self.session.script) if fault is not None else ""

    def _on_name(self, script: Script, name: str) -> None:
        member = self._member
        if member is None:
            return
        if member.group:
            edit: Edit = partial(rename_group, group_id=member.id, script=script, name=name)
            said = self._edit(EditKind.RENAME_GROUP, edit, f"name {script.value}")
        else:
            edit = partial(rename_expert, expert_id=member.id, script=script, name=name)
            said = self._edit(EditKind.RENAME_EXPERT, edit, f"name {script.value}")
        self._names.show_fault(said)

    def _on_side(self, script: Script, name: str) -> None:
        panel, member = self.session.study.panel, self._member
        if member is None:
            return
        side = panel.groups[member.id].side if member.group else panel.experts[member.id].side
        edit = partial(rename_side, side_id=side, script=script, name=name)
        self._sides.show_fault(self._edit(EditKind.RENAME_SIDE, edit, f"side {script.value}"))

    def _on_weight(self, weight: object) -> None:
        if self._member is not None and isinstance(weight, float):
            edit = partial(set_expert_weight, expert_id=self._member.id, weight=weight)
            self._edit(EditKind.SET_EXPERT_WEIGHT, edit)

    def _on_seat_side(self, side: str) -> None:
        self._seat(side, "")

    def _on_seat_group(self, group: str) -> None:
        expert = self.session.study.panel.experts.get(self._member.id) if self._member is not None else None
        if expert is not None:
            self._seat(expert.side, group)

    def _seat(self, side: str, group: str) -> None:
        if self._member is not None and not self._member.group:
            edit = partial(move_experts, experts=(self._member.id,), side=side, group=group)
            self._names.show_fault(self._edit(EditKind.MOVE_EXPERT, edit))

    def _on_left(self) -> None:
        self.session.end_merge()
        self.refresh()
