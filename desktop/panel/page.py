"""The page of the second step: who judges, and how much each voice counts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.panel.panel_items import Member
from desktop.panel.side_column import SideColumn
from desktop.panel.voice_card import VoiceCard
from desktop.place import Place
from desktop.session.session import Session
from desktop.shell.step_page import StepPage
from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.page import Card, HintBar, PageHeader
from desktop.widgets.split_bar import SplitBar
from desktop.widgets.theme import side_role
from desktop.wording import sentence
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.ids import free_id
from models.edits.loss import answering_experts
from models.edits.panel import add_expert, remove_expert, rename_expert, rename_group, set_expert_weight, set_shares
from models.panel.experts import Expert, ExpertId
from models.problem.frame import SideId
from models.study import Part
from models.text import EMPTY_TEXT


class PanelPage(StepPage):
    """The sides as columns in their colours, the share of each, and the card of whoever is selected."""

    reads = frozenset([Part.FRAME, Part.PANEL, Part.ROUNDS, Part.COMPARISONS, Part.RATINGS])

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Stand ready; the first `refresh` comes when the page is first shown."""
        super().__init__(session, parent)
        self._current: Member | None = None
        self._doomed: ExpertId = ""
        self._sides: dict[SideId, SideColumn] = {}
        self._header = PageHeader(parent=self)
        self._add = SecondaryButton(icon="plus")
        self._add.setObjectName("panel_add")
        self._remove = SecondaryButton()
        self._remove.setObjectName("panel_remove")
        self._add.setToolTip("Ins")
        self._remove.setToolTip("Del")
        for button in (self._add, self._remove):
            self._header.add_action(button)
        self._message = InlineMessage(self)
        self._message.setObjectName("panel_message")
        self._share_card = Card(parent=self)
        self._shares = SplitBar(self._share_card)
        self._shares.setObjectName("side_shares")
        self._share_card.body.addWidget(self._shares)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(Space.BETWEEN)
        splitter.setChildrenCollapsible(False)
        self._side_by_side = QWidget(splitter)
        self._columns = QHBoxLayout(self._side_by_side)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(Space.BETWEEN)
        self._card = VoiceCard(session, splitter)
        self._card.setObjectName("voice_card")
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([790, 290])
        self._hint = HintBar(self)
        self._hint.setObjectName("panel_hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        for widget in (self._header, self._message, self._share_card):
            column.addWidget(widget)
        column.addWidget(splitter, 1)
        column.addWidget(self._hint)
        self._shares.changed_to.connect(self._on_shares_dragged)
        self._shares.committed.connect(self._on_shares_committed)
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self.remove)
        self._message.action_triggered.connect(self._on_remove_anyway)
        self._hint.action_triggered.connect(self._on_hint)

    def main_thing(self) -> QWidget | None:
        """Return the list that the selected expert stands in."""
        columns = list(self._sides.values())
        chosen = [column for column in columns if column.view.member() is not None]
        return next((column.view for column in (*chosen, *columns)), None)

    def turn_to(self, place: Place) -> None:
        """Show the card of the expert that a link is about."""
        if place.expert in self.session.study.panel.experts:
            self._choose(Member(place.expert))

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._header.set_title(self.tr("Panel"))
        self._add.setText(self.tr("Add expert"))
        self._remove.setText(self.tr("Remove"))
        self._share_card.set_title(self.tr("How much each side counts"))
        self._card.retranslate()
        for side in self._sides.values():
            side.retranslate()

    def refresh(self) -> None:
        """Draw everything from the session."""
        study, script = self.session.study, self.session.script
        panel, sides = study.panel, study.frame.sides
        experts = self.tr("%n expert(s)", "", len(panel.experts))
        grouped = self.tr("%n group(s)", "", len(panel.groups))
        number = self.tr("round {number}").format(number=study.current_round.number)
        self._header.set_subtitle(" · ".join([experts, grouped, number]))
        self._current = self._known(self._current)
        if list(sides) != list(self._sides):
            self._rebuild()
        empty = self._empty_side()
        for column in self._sides.values():
            column.refresh(self._current, inviting=column.side == empty)
        names = [side.name.read(script) or side.id for side in sides.values()]
        self._shares.set_sides(names, [side_role(place) for place in range(len(sides))], [*map(panel.share, sides)])
        self._share_card.setVisible(len(sides) > 1)
        self._remove.setEnabled(self._current is not None and not self._current.group)
        self._card.show_member(self._current)
        if self._doomed not in panel.experts:
            self._message.clear()
        self._show_hint()

    def add(self, side: SideId) -> None:
        """Add an expert to a side, in the group of the selected one if that is on this side."""
        panel = self.session.study.panel
        current = self._current
        group = ""
        if current is not None:
            group = current.id if current.group else panel.experts[current.id].group
            group = group if group in panel.groups and panel.groups[group].side == side else ""
        name = EMPTY_TEXT.written(self.session.script, self.tr("New expert"))
        new = Expert(free_id(f"{side}-", panel.experts, digits=2), side, group, name)
        if self._edit(EditKind.ADD_EXPERT, partial(add_expert, expert=new)):
            self._choose(Member(new.id))
            self._card.focus_name()

    def remove(self) -> None:
        """Remove the selected expert; where answers go along, say so first."""
        self._remove_current(answers_too=False)

    def _remove_current(self, *, answers_too: bool) -> None:
        study, current = self.session.study, self._current
        if current is None or current.group:
            return
        if not answers_too and answering_experts(study, remove_expert(study, current.id)):
            self._doomed = current.id
            name = study.panel.experts[current.id].name.read(self.session.script)
            words = self.tr("{name} has given answers, which go too.").format(name=name)
            self._message.show_message(Severity.CAUTION, words, self.tr("Remove all the same"))
            return
        self._message.clear()
        self._edit(EditKind.REMOVE_EXPERT, partial(remove_expert, expert_id=current.id))

    def _known(self, member: Member | None) -> Member | None:
        panel = self.session.study.panel
        if member is not None and member.id in (panel.groups if member.group else panel.experts):
            return member
        first = next(iter(panel.experts), None)
        return Member(first) if first is not None else None

    def _rebuild(self) -> None:
        for column in self._sides.values():
            self._columns.removeWidget(column)
            column.deleteLater()
        self._sides = {}
        for number, side in enumerate(self.session.study.frame.sides):
            column = SideColumn(self.session, side, number, self._side_by_side)
            column.setObjectName(f"side_{side}")
            column.view.chosen.connect(self._choose)
            column.view.remove_wanted.connect(self.remove)
            column.add_wanted.connect(self.add)
            column.items.renamed.connect(self._on_renamed)
            column.items.weighted.connect(self._on_weighted)
            column.retranslate()
            self._sides[side] = column
            self._columns.addWidget(column, 1)

    def _empty_side(self) -> SideId:
        study = self.session.study
        return next((side for side in study.frame.sides if side not in study.panel.by_side), "")

    def _show_hint(self) -> None:
        study, script = self.session.study, self.session.script
        empty = self._empty_side()
        if empty:
            name = study.frame.sides[empty].name.read(script) or empty
            self._hint.set_hint(self.tr("Nobody judges for {side} yet.").format(side=name), self.tr("Add expert"))
        else:
            self._hint.set_hint(self.tr("The panel is seated. Next: what matters more?"), self.tr("Compare"))

    def _edit(self, kind: EditKind, edit: Edit, merge_key: str | None = None) -> bool:
        """Make an edit and say why it was refused; return whether it went well."""
        fault = self.session.edit(kind, edit, merge_key=merge_key, origin=self)
        if fault is not None:
            self._doomed = ""
            self._message.show_message(Severity.PROBLEM, sentence(fault, self.session.study, self.session.script))
        return fault is None

    def _choose(self, member: Member) -> None:
        self._current = member
        self._doomed = ""
        self.refresh()

    def _set_shares(self, shares: list[float]) -> None:
        given = dict(zip(self.session.study.frame.sides, shares, strict=True))
        self._edit(EditKind.SET_SHARES, partial(set_shares, shares=given), merge_key="shares")

    def _on_shares_dragged(self, shares: list[float]) -> None:
        self._set_shares(shares)

    def _on_shares_committed(self, shares: list[float]) -> None:
        self._set_shares(shares)
        self.session.end_merge()

    def _on_renamed(self, member: Member, name: str) -> None:
        script = self.session.script
        if member.group:
            self._edit(EditKind.RENAME_GROUP, partial(rename_group, group_id=member.id, script=script, name=name))
        else:
            self._edit(EditKind.RENAME_EXPERT, partial(rename_expert, expert_id=member.id, script=script, name=name))

    def _on_weighted(self, expert: ExpertId, weight: float) -> None:
        self._edit(EditKind.SET_EXPERT_WEIGHT, partial(set_expert_weight, expert_id=expert, weight=weight))

    def _on_add(self) -> None:
        panel, current = self.session.study.panel, self._current
        if current is None:
            self.add(next(iter(self.session.study.frame.sides)))
        else:
            self.add(panel.groups[current.id].side if current.group else panel.experts[current.id].side)

    def _on_remove_anyway(self) -> None:
        self._current = Member(self._doomed)
        self._remove_current(answers_too=True)

    def _on_hint(self) -> None:
        empty = self._empty_side()
        if empty:
            self.add(empty)
        else:
            self.step_wanted.emit("compare")
