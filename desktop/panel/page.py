"""The page of the second step: who judges, and how much each voice counts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.panel import offers
from desktop.panel.layout import PanelLayout
from desktop.panel.panel_items import Member
from desktop.panel.side_column import SideColumn
from desktop.place import Place
from desktop.session.session import Session
from desktop.shell.paste_card import Lines
from desktop.shell.step_page import StepPage
from desktop.widgets.file_places import documents
from desktop.widgets.messages import Severity
from desktop.widgets.theme import side_role
from desktop.wording import sentence
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.frame import remove_side
from models.edits.ids import free_id
from models.edits.panel import (
    add_expert,
    add_group,
    move_experts,
    remove_expert,
    remove_group,
    rename_expert,
    rename_group,
    seat_side,
    set_expert_weight,
    set_shares,
)
from models.errors import InputError
from models.panel.experts import Expert, ExpertId, Group, GroupId
from models.problem.frame import Side, SideId
from models.study import Part
from models.text import EMPTY_TEXT

_READING: Final = "list of experts"


class PanelPage(StepPage):
    """The sides as columns in their colours, the share of each, and the card of whoever is selected."""

    reads = frozenset([Part.FRAME, Part.PANEL, Part.ROUNDS, Part.COMPARISONS, Part.RATINGS])

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Stand ready; the first `refresh` comes when the page is first shown."""
        super().__init__(session, parent)
        self._current: Member | None = None
        self._doomed: tuple[EditKind, Edit] | None = None
        self._sides: dict[SideId, SideColumn] = {}
        self._ui = ui = PanelLayout(session, self)
        ui.shares.changed_to.connect(self._set_shares)
        ui.shares.committed.connect(self._on_shares_committed)
        ui.add.clicked.connect(self._on_add)
        ui.remove.clicked.connect(self.remove)
        ui.more.asked.connect(self._on_asked)
        ui.more.wanted.connect(self._on_offer)
        ui.message.action_triggered.connect(self._on_remove_anyway)
        ui.hint.action_triggered.connect(self._on_hint)
        ui.paste.refused.connect(self._say)
        session.errands.ended.connect(self._on_errand)

    def main_thing(self) -> QWidget | None:
        """Return the list that the selected expert stands in."""
        columns = list(self._sides.values())
        chosen = [column for column in columns if column.view.member() is not None]
        return next((column.view for column in (*chosen, *columns)), None)

    def add_one(self) -> None:
        """Add an expert to the side of the selected one."""
        self._ui.add.click()

    def turn_to(self, place: Place) -> None:
        """Show the card of the expert that a link is about."""
        if place.expert in self.session.study.panel.experts:
            self._choose(Member(place.expert))

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._ui.header.set_title(self.tr("Panel"))
        self._ui.add.setText(self.tr("Add expert"))
        self._ui.remove.setText(self.tr("Remove"))
        self._ui.more.setText(self.tr("More"))
        self._ui.share_card.set_title(self.tr("How much each side counts"))
        self._ui.shares.setAccessibleName(self.tr("How much each side counts"))
        self._ui.card.retranslate()
        self._ui.paste.retranslate()
        for side in self._sides.values():
            side.retranslate()

    def refresh(self) -> None:
        """Draw everything from the session."""
        study, script, ui = self.session.study, self.session.script, self._ui
        panel, sides = study.panel, study.frame.sides
        experts = self.tr("%n expert(s)", "", len(panel.experts))
        grouped = self.tr("%n group(s)", "", len(panel.groups))
        number = self.tr("round {number}").format(number=study.current_round.number)
        ui.header.set_subtitle(" · ".join([experts, grouped, number]))
        self._current = self._known(self._current)
        if list(sides) != list(self._sides):
            self._rebuild()
        empty = self._empty_side()
        for column in self._sides.values():
            column.refresh(self._current, inviting=column.side == empty)
        names = [side.name.read(script) or side.id for side in sides.values()]
        ui.shares.set_sides(names, [side_role(place) for place in range(len(sides))], [*map(panel.share, sides)])
        ui.share_card.setVisible(len(sides) > 1)
        ui.remove.setEnabled(self._current is not None)
        ui.card.show_member(self._current)
        if self._doomed is None:
            ui.message.clear()
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
            self._ui.card.focus_name()

    def remove(self) -> None:
        """Remove the selected expert or group; where answers go along, say so first."""
        current = self._current
        if current is not None and current.group:
            self._edit(EditKind.REMOVE_GROUP, partial(remove_group, group_id=current.id))
        elif current is not None:
            name = self.session.study.panel.experts[current.id].name.read(self.session.script)
            words = self.tr("{name} has given answers, which go too.").format(name=name)
            self._remove_with_answers(EditKind.REMOVE_EXPERT, partial(remove_expert, expert_id=current.id), words)

    def offer_table(self, lines: Lines) -> None:
        """Say what a list of experts, pasted, dropped or read from a file, would do, and wait for a word."""
        from models.exchange.pasting.experts import paste_experts

        side = self._side() or next(iter(self.session.study.frame.sides), "")
        if lines and side:
            self._ui.message.clear()
            self._ui.paste.offer(partial(paste_experts, lines=lines, script=self.session.script, side=side))

    def import_file(self, path: Path) -> None:
        """Read a list of experts from a workbook or a CSV file, off the window's thread."""
        from models.exchange.table_files import read_cells

        self.session.errands.start(_READING, partial(read_cells, path))

    def _remove_with_answers(self, kind: EditKind, edit: Edit, words: str) -> None:
        if self.session.answers_lost(edit):
            self._doomed = (kind, edit)
            self._ui.message.show_message(Severity.CAUTION, words, self.tr("Remove all the same"))
        else:
            self._edit(kind, edit)

    def _known(self, member: Member | None) -> Member | None:
        panel = self.session.study.panel
        if member is not None and member.id in (panel.groups if member.group else panel.experts):
            return member
        first = next(iter(panel.experts), None)
        return Member(first) if first is not None else None

    def _rebuild(self) -> None:
        for column in self._sides.values():
            self._ui.take_column(column)
        self._sides = {}
        for number, side in enumerate(self.session.study.frame.sides):
            column = SideColumn(self.session, side, number, self._ui.side_by_side)
            column.setObjectName(f"side_{side}")
            column.view.chosen.connect(self._choose)
            column.view.remove_wanted.connect(self.remove)
            column.view.pasted.connect(self.offer_table)
            column.add_wanted.connect(self.add)
            column.items.renamed.connect(self._on_renamed)
            column.items.weighted.connect(self._on_weighted)
            column.items.moved.connect(self._on_moved)
            column.retranslate()
            self._sides[side] = column
            self._ui.add_column(column)

    def _empty_side(self) -> SideId:
        study = self.session.study
        return next((side for side in study.frame.sides if side not in study.panel.by_side), "")

    def _side(self) -> SideId:
        """Return the side that is being worked on."""
        panel, current = self.session.study.panel, self._current
        if current is None:
            return next(iter(self.session.study.frame.sides), "")
        return panel.groups[current.id].side if current.group else panel.experts[current.id].side

    def _show_hint(self) -> None:
        study, script = self.session.study, self.session.script
        empty = self._empty_side()
        if empty:
            name = study.frame.sides[empty].name.read(script) or empty
            self._ui.hint.set_hint(self.tr("Nobody judges for {side} yet.").format(side=name), self.tr("Add expert"))
        else:
            self._ui.hint.set_hint(self.tr("The panel is seated. Next: what matters more?"), self.tr("Compare"))

    def _edit(self, kind: EditKind, edit: Edit, merge_key: str | None = None) -> bool:
        """Make an edit and say why it was refused; return whether it went well."""
        self._doomed = None
        fault = self.session.edit(kind, edit, merge_key=merge_key, origin=self)
        if fault is not None:
            self._say(fault)
        return fault is None

    def _say(self, fault: object) -> None:
        if isinstance(fault, InputError):
            words = sentence(fault, self.session.study, self.session.script)
            self._ui.message.show_message(Severity.PROBLEM, words)

    def _choose(self, member: Member) -> None:
        self._current = member
        self._doomed = None
        self.refresh()

    def _set_shares(self, shares: list[float]) -> None:
        given = dict(zip(self.session.study.frame.sides, shares, strict=True))
        self._edit(EditKind.SET_SHARES, partial(set_shares, shares=given), merge_key="shares")

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

    def _on_moved(self, experts: Sequence[ExpertId], side: SideId, group: GroupId) -> None:
        if self._edit(EditKind.MOVE_EXPERT, partial(move_experts, experts=experts, side=side, group=group)):
            self._choose(Member(experts[0]))

    def _on_add(self) -> None:
        side = self._side()
        if side:
            self.add(side)

    def _on_asked(self) -> None:
        editable = self.session.refusal is None
        self._ui.more.offer(offers.offers(self.session.study, self._side(), self.session.script, editable=editable))

    def _on_offer(self, key: str) -> None:
        study, script, side = self.session.study, self.session.script, self._side()
        if key == offers.ADD_GROUP:
            name = EMPTY_TEXT.written(script, self.tr("New group"))
            group = Group(free_id(f"{side}-G", study.panel.groups), side, name)
            if self._edit(EditKind.ADD_GROUP, partial(add_group, group=group)):
                self._choose(Member(group.id, group=True))
                self._ui.card.focus_name()
        elif key == offers.ADD_SIDE:
            new = Side(free_id("S", study.frame.sides), EMPTY_TEXT.written(script, self.tr("New side")))
            self._edit(EditKind.ADD_SIDE, partial(seat_side, side=new))
        elif key == offers.REMOVE_SIDE:
            words = self.tr("The experts of {side} have given answers, which go too.")
            words = words.format(side=study.frame.sides[side].name.read(script) or side)
            self._remove_with_answers(EditKind.REMOVE_SIDE, partial(remove_side, side_id=side), words)
        elif key == offers.IMPORT:
            kinds = self.tr("Lists (*.xlsx *.xlsm *.csv *.tsv *.txt)")
            chosen = QFileDialog.getOpenFileName(self, self.tr("Import experts"), documents(), kinds)[0]
            if chosen:
                self.import_file(Path(chosen))
        elif key == offers.PASTE and (column := self._sides.get(side)) is not None:
            column.view.paste()

    def _on_errand(self, name: str, outcome: object) -> None:
        if name == _READING and isinstance(outcome, InputError):
            self._say(outcome)
        elif name == _READING and isinstance(outcome, Sequence):
            self.offer_table(outcome)

    def _on_remove_anyway(self) -> None:
        if self._doomed is not None:
            self._edit(*self._doomed)

    def _on_hint(self) -> None:
        empty = self._empty_side()
        if empty:
            self.add(empty)
        else:
            self.step_wanted.emit("compare")
