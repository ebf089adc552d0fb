"""What a study is set up with: its sides, their bodies, the phases of the blueprint, money and source."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.problem.frame_rows import body_rows, horizon_rows, name_columns, side_rows
from desktop.problem.frame_table import FrameTable
from desktop.problem.money_fields import MoneyFields
from desktop.session.session import Session
from desktop.shell.paste_card import Lines, PasteCard
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.table import Column
from desktop.wording import sentence
from models.computing.computation import Computation
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.bodies import add_body, remove_body, rename_body
from models.edits.frame import add_side, next_end, remove_side, rename_side, set_horizons
from models.edits.ids import free_id
from models.errors import InputError
from models.problem.calendar import Horizon, Quarter
from models.problem.frame import Side, SideId
from models.problem.initiatives import Body
from models.text import EMPTY_TEXT, Script, Text


class FramePane(QWidget):
    """Edits the frame through the session."""

    shows: ClassVar[tuple[Computation[Any], ...]] = ()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._doomed: SideId = ""
        self._message = InlineMessage(self)
        self._message.setObjectName("frame_message")
        self._paste = PasteCard(session, self)
        self._scroll = scroll = ScrollSheet(self)
        parts = SideBySide(scroll.sheet)
        beside = QWidget(parts)
        left = QVBoxLayout(beside)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.BETWEEN)
        self._sides, self._horizons = FrameTable("sides", 3, beside), FrameTable("horizons", 4, beside)
        self._bodies, self._money = FrameTable("bodies", 11, parts), MoneyFields(session, beside)
        # What a body is called is known by its end: the beginnings are all alike.
        self._bodies.table.set_wrap(wrap=True)
        self._side_of_new = QComboBox(self._bodies)
        self._side_of_new.setObjectName("body_side")
        # Not only when it is first shown: its words and the size of text change afterwards.
        self._side_of_new.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._bodies.buttons.insertWidget(0, self._side_of_new)
        for table in (self._sides, self._horizons, self._money):
            left.addWidget(table)
        left.setStretch(2, 1)
        # Names of bodies are the longest here.
        parts.set_shares(9, 10)
        scroll.column.addWidget(parts, 1)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(Space.WITHIN)
        column_layout.addWidget(self._message)
        column_layout.addWidget(self._paste)
        column_layout.addWidget(scroll, 1)
        self._message.action_triggered.connect(self._on_remove_anyway)
        self._sides.add_wanted.connect(self._on_add_side)
        self._sides.remove_wanted.connect(self._on_remove_side)
        self._sides.table.edited.connect(self._on_side_edited)
        self._bodies.add_wanted.connect(self._on_add_body)
        self._bodies.remove_wanted.connect(self._on_remove_body)
        self._bodies.table.edited.connect(self._on_body_edited)
        self._bodies.table.pasted.connect(self._on_bodies_pasted)
        self._paste.refused.connect(self._say)
        self._sides.table.pasted.connect(self._on_sides_pasted)
        self._horizons.table.pasted.connect(self._on_phases_pasted)
        self._horizons.add_wanted.connect(self._on_add_horizon)
        self._horizons.remove_wanted.connect(self._on_remove_horizon)
        self._horizons.table.edited.connect(self._on_horizon_edited)
        self._horizons.table.row_activated.connect(self._on_horizon_activated)

    def main_thing(self) -> QWidget:
        """Return what the keys are for."""
        return self._sides.table

    def write_source(self) -> None:
        """Put the cursor where it is said, in the script that is read, where the content comes from."""
        self._money.write_source()
        self._scroll.ensureWidgetVisible(self._money)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        remove = self.tr("Remove")
        self._sides.set_words(
            self.tr("Sides"), self.tr("Who co-operates, for example two cities."), self.tr("Add side"), remove
        )
        self._bodies.set_words(
            self.tr("Bodies"),
            self.tr("Departments, bureaus and institutes that carry initiatives. A list can be pasted."),
            self.tr("Add body"),
            remove,
        )
        self._horizons.set_words(
            self.tr("Phases"),
            self.tr("Each runs from the end of the one before it. Enter on the last column opens or closes one."),
            self.tr("Add phase"),
            remove,
        )
        self._side_of_new.setAccessibleName(self.tr("Side of a new body"))
        self._money.retranslate()
        self._paste.retranslate()

    def refresh(self) -> None:
        """Draw everything from the session."""
        study, script = self.session.study, self.session.script
        missing = self.tr("Not written yet")
        self._sides.show_rows([Column("id", self.tr("Code"), width=60), *name_columns()], side_rows(study, missing))
        side = Column("side", self.tr("Side"), width=90)
        self._bodies.show_rows([side, *name_columns()], body_rows(study, script, missing))
        ends = [Column("end", self.tr("Ends"), editable=True, width=68), Column("closed", self.tr("Runs"), width=64)]
        words = self.tr("open"), self.tr("closed")
        self._horizons.show_rows([*name_columns(), *ends], horizon_rows(study, missing, words))
        self._money.refresh()
        chosen = self._side_of_new.currentData()
        self._side_of_new.clear()
        for one in study.frame.sides.values():
            self._side_of_new.addItem(one.name.read(script) or one.id, one.id)
        self._side_of_new.setCurrentIndex(max(self._side_of_new.findData(chosen), 0))
        if self._doomed and self._doomed not in study.frame.sides:
            self._doomed = ""
            self._message.clear()

    def _edit(self, kind: EditKind, edit: Edit) -> bool:
        """Make an edit and say why it was refused; return whether it went well."""
        fault = self.session.edit(kind, edit, origin=self)
        if fault is None:
            self._message.clear()
        else:
            self._say(fault)
        return fault is None

    def _say(self, fault: InputError) -> None:
        self._doomed = ""
        self._message.show_message(Severity.PROBLEM, sentence(fault, self.session.study, self.session.script))
        self.refresh()

    def _on_add_side(self) -> None:
        new = Side(free_id("S", self.session.study.frame.sides), self._new_name(self.tr("New side")))
        if self._edit(EditKind.ADD_SIDE, partial(add_side, side=new)):
            self._sides.edit_new(new.id, self.session.script.field)

    def _on_side_edited(self, side: SideId, column: str, value: object) -> None:
        edit = partial(rename_side, side_id=side, script=_script(column), name=str(value or ""))
        self._edit(EditKind.RENAME_SIDE, edit)

    def _on_remove_side(self, side: SideId) -> None:
        self._remove_side(side, answers_too=False)

    def _remove_side(self, side: SideId, *, answers_too: bool) -> None:
        study, edit = self.session.study, partial(remove_side, side_id=side)
        lost = self.session.answers_lost(edit)
        if lost and not answers_too:
            self._doomed = side
            name = study.frame.sides[side].name.read(self.session.script) or side
            words = self.tr("{name} leaves with the answers of %n expert(s), its groups and its bodies.", "", lost)
            self._message.show_message(Severity.CAUTION, words.format(name=name), self.tr("Remove all the same"))
            return
        self._edit(EditKind.REMOVE_SIDE, edit)

    def _on_remove_anyway(self) -> None:
        self._remove_side(self._doomed, answers_too=True)

    def _on_add_body(self) -> None:
        side = str(self._side_of_new.currentData() or "")
        if side:
            bodies = self.session.study.initiatives.bodies
            new = Body(free_id(f"{side}-", bodies, digits=2), side, self._new_name(self.tr("New body")))
            if self._edit(EditKind.ADD_BODY, partial(add_body, body=new)):
                self._bodies.edit_new(new.id, self.session.script.field)

    def _on_bodies_pasted(self, lines: Lines) -> None:
        from models.exchange.pasting.bodies import paste_bodies

        side = str(self._side_of_new.currentData() or "")
        if side:
            self._message.clear()
            read = partial(paste_bodies, lines=lines, script=self.session.script, side=side)
            self._paste.offer(read, self.tr("Bodies"))

    def _on_sides_pasted(self, lines: Lines) -> None:
        from models.exchange.pasting.sides import paste_sides

        self._message.clear()
        self._paste.offer(partial(paste_sides, lines=lines, script=self.session.script), self.tr("Sides"))

    def _on_phases_pasted(self, lines: Lines) -> None:
        from models.exchange.pasting.phases import paste_phases

        self._message.clear()
        self._paste.offer(partial(paste_phases, lines=lines, script=self.session.script), self.tr("Phases"))

    def _on_body_edited(self, body: str, column: str, value: object) -> None:
        edit = partial(rename_body, body_id=body, script=_script(column), name=str(value or ""))
        self._edit(EditKind.RENAME_BODY, edit)

    def _on_remove_body(self, body: str) -> None:
        self._edit(EditKind.REMOVE_BODY, partial(remove_body, body_id=body))

    def _on_add_horizon(self) -> None:
        frame = self.session.study.frame
        key = free_id("P", {one.id for one in frame.horizons})
        new = Horizon(key, self._new_name(self.tr("New phase")), next_end(frame))
        if self._edit(EditKind.SET_HORIZONS, partial(set_horizons, horizons=(*frame.horizons, new))):
            self._horizons.edit_new(key, self.session.script.field)

    def _on_remove_horizon(self, key: str) -> None:
        rest = tuple(one for one in self.session.study.frame.horizons if one.id != key)
        self._edit(EditKind.SET_HORIZONS, partial(set_horizons, horizons=rest))

    def _on_horizon_edited(self, key: str, column: str, value: object) -> None:
        now = self.session.study.frame.horizon(key)
        try:
            if column == "end":
                changed = replace(now, end=Quarter.parse(str(value or "")))
            else:
                changed = replace(now, name=now.name.written(_script(column), str(value or "").strip()))
        except InputError as fault:
            self._say(fault)
            return
        self._set_horizon(changed)

    def _on_horizon_activated(self, key: str) -> None:
        now = self.session.study.frame.horizon(key)
        self._set_horizon(replace(now, closed=not now.closed))

    def _set_horizon(self, changed: Horizon) -> None:
        horizons = tuple(changed if one.id == changed.id else one for one in self.session.study.frame.horizons)
        self._edit(EditKind.SET_HORIZONS, partial(set_horizons, horizons=horizons))

    def _new_name(self, words: str) -> Text:
        return EMPTY_TEXT.written(self.session.script, words)


def _script(column: str) -> Script:
    return next(script for script in Script if script.field == column)
