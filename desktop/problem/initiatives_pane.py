"""The initiatives: a table, and the card of the selected one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.problem.initiative_card import InitiativeCard
from desktop.problem.initiative_rows import columns, rows
from desktop.problem.initiatives_table import InitiativesTable
from desktop.problem.likeness_card import LikenessCard
from desktop.problem.order_pane import OrderPane
from desktop.session.session import Session
from desktop.shell.paste_card import Lines, PasteCard
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.more_button import Offer
from desktop.widgets.page import Card, EmptyState
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.table import Column
from desktop.wording import sentence
from models.computing.likeness import SIMILAR_INITIATIVES
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.ids import free_id
from models.edits.initiatives import (
    add_initiative,
    describe_initiative,
    move_initiative,
    remove_initiative,
    rename_initiative,
    set_duration,
)
from models.errors import InputError
from models.exchange.pasting.initiatives import paste_initiatives
from models.problem.initiatives import Initiative, InitiativeId
from models.study import Study
from models.text import EMPTY_TEXT


class InitiativesPane(QWidget):
    """Edits the initiatives through the session."""

    shows = (SIMILAR_INITIATIVES,)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._doomed: InitiativeId = ""
        self._columns: list[Column] = []
        splitter = SideBySide(self)
        left = Card(padding=Space.WITHIN, parent=splitter)
        self._table = InitiativesTable(parent=left)
        self._table.setObjectName("initiatives_table")
        self._message = InlineMessage(left)
        self._message.setObjectName("initiatives_message")
        self._empty = EmptyState(parent=left)
        self._empty.setObjectName("initiatives_empty")
        self._views = SegmentedControl(("table", "order"), left)
        self._views.setObjectName("initiatives_views")
        self._paste = PasteCard(session, left)
        self._likeness = LikenessCard(session, left)
        self._order: OrderPane | None = None
        left.body.addWidget(self._views, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._message, self._likeness, self._paste):
            left.body.addWidget(widget)
        left.body.addWidget(self._table, 1)
        self._left = left
        left.body.addWidget(self._empty, 1)
        self._card = InitiativeCard(session, splitter)
        self._card.setObjectName("initiative_card")
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([690, 390])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        self._table.row_selected.connect(self._on_selected)
        self._table.edited.connect(self._on_edited)
        self._table.add_wanted.connect(self.add)
        self._table.remove_wanted.connect(self.remove)
        self._table.step_wanted.connect(self._on_step)
        self._empty.action_triggered.connect(self.add)
        self._message.action_triggered.connect(self._on_remove_anyway)
        self._table.pasted.connect(self.offer_lines)
        self._paste.refused.connect(self._said)
        self._paste.taken.connect(self._on_paste_taken)
        self._likeness.refused.connect(self._said)
        self._views.chosen.connect(self._on_view)

    def main_thing(self) -> QWidget:
        """Return what the keys are for."""
        if self._order is not None and self._views.current() == "order":
            return self._order.graph
        return self._table

    def go_to(self, initiative: InitiativeId) -> None:
        """Select an initiative and put the cursor into its name."""
        self._select(initiative)
        self._card.focus_name()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._card.retranslate()
        self._paste.retranslate()
        self._likeness.retranslate()
        self._views.set_words([self.tr("Table"), self.tr("What comes first")])
        self._table.setAccessibleName(self.tr("Initiatives"))
        if self._order is not None:
            self._order.retranslate()
        self._empty.set_content(
            "table",
            self.tr("What could be done?"),
            self.tr(
                "List the initiatives that are to be ranked and phased: verb first, one line each. "
                "A list or a table from Excel can be pasted here."
            ),
            self.tr("Add the first initiative"),
        )

    def refresh(self) -> None:
        """Draw everything from the session."""
        study = self.session.study
        known = study.initiatives.initiatives
        shown = columns(study, self.session.script, self._words())
        if shown != self._columns:
            self._columns = shown
            self._table.set_columns(shown)
            self._table.fit()
        self._table.set_rows(rows(study, self.session.script))
        ordering = self._views.current() == "order"
        self._table.setVisible(bool(known) and not ordering)
        self._views.setVisible(bool(known))
        if self._order is not None:
            self._order.setVisible(bool(known) and ordering)
            self._order.refresh()
        self._likeness.refresh(self.tr("New initiative"))
        self._card.setVisible(bool(known))
        self._empty.setVisible(not known)
        if known:
            current = self._table.current_key()
            self._select(current if current in known else next(iter(known)))
        if self._doomed and self._doomed not in known:
            self._doomed = ""
            self._message.clear()

    def add(self) -> None:
        """Add an initiative after the current one."""
        study = self.session.study
        order = list(study.initiatives.initiatives)
        current = self._table.current_key()
        place = order.index(current) + 1 if current in order else len(order)
        name = EMPTY_TEXT.written(self.session.script, self.tr("New initiative"))
        new = Initiative(free_id("I", study.initiatives.initiatives, digits=2), name)
        if self._edit(EditKind.ADD_INITIATIVE, partial(_added, initiative=new, place=place)):
            self._select(new.id)
            self._card.focus_name()

    def remove(self, *, answers_too: bool = False) -> None:
        """Remove the current initiative; where answers of experts go with it, say so first."""
        study, current = self.session.study, self._table.current_key()
        if current not in study.initiatives.initiatives:
            return
        edit = partial(remove_initiative, initiative_id=current)
        lost = self.session.answers_lost(edit)
        if lost and not answers_too:
            self._doomed = current
            words = self.tr("“{name}” has answers of %n expert(s), which go with it.", "", lost)
            name = study.initiatives.initiatives[current].name.read(self.session.script)
            self._message.show_message(Severity.CAUTION, words.format(name=name), self.tr("Remove all the same"))
            return
        self._message.clear()
        shown = self._table.shown_keys()
        place = shown.index(current)
        rest = [*shown[place + 1 :], *reversed(shown[:place])]
        if self._edit(EditKind.REMOVE_INITIATIVE, edit) and rest:
            self._select(rest[0])

    def offers(self) -> list[Offer]:
        """Return what else can be done with the current initiative."""
        known, script, current = self.session.study.initiatives.initiatives, self.session.script, self._current
        merges = tuple(
            Offer(f"merge:{key}", f"{key}  {one.name.read(script)}") for key, one in known.items() if key != current
        )
        return [
            Offer("merge", self.tr("Merge into"), bool(merges) and current in known, under=merges or (Offer("", ""),)),
            Offer("up", self.tr("Move up"), current in known, "Alt+↑"),
            Offer("down", self.tr("Move down"), current in known, "Alt+↓"),
            Offer("paste", self.tr("Paste a list or a table"), keys="Ctrl+V"),
        ]

    def do(self, wanted: str) -> None:
        """Do what was offered."""
        what, _, other = wanted.partition(":")
        if what == "merge":
            self._likeness.merge(other, self._current)
        elif what == "paste":
            self._table.paste()
        else:
            self._on_step(1 if what == "down" else -1)

    def offer_lines(self, lines: Lines) -> None:
        """Show what a table would do, and wait for a word."""
        if lines:
            self._message.clear()
            self._paste.offer(partial(paste_initiatives, lines=lines, script=self.session.script))

    @property
    def _current(self) -> InitiativeId:
        return self._table.current_key()

    def _on_view(self, view: str) -> None:
        if view == "order" and self._order is None:
            self._order = OrderPane(self.session, self._left)
            self._order.retranslate()
            self._left.body.insertWidget(self._left.body.indexOf(self._table), self._order, 1)
            self._order.chosen.connect(self._on_ordered)
        self.refresh()
        self.main_thing().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_ordered(self, initiative: InitiativeId) -> None:
        self._table.select_row(initiative)
        self._card.show_initiative(initiative)

    def _on_paste_taken(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self) -> dict[str, str]:
        return {
            "id": self.tr("Code"),
            "name": self.tr("Initiative"),
            "theme": self.tr("Theme"),
            "lead": self.tr("Lead, {side}"),
            "duration": self.tr("Quarters"),
            "duration_tip": self.tr("How many quarters it takes"),
            "cost": self.tr("Cost"),
            "cost_in": self.tr("Cost, {unit}"),
            "prerequisites": self.tr("After"),
            "prerequisites_tip": self.tr("What comes first; in brackets where that is only advised"),
        }

    def _select(self, initiative: InitiativeId) -> None:
        self._table.select_row(initiative)
        self._card.show_initiative(initiative)
        if self._order is not None:
            self._order.select(initiative)

    def _edit(self, kind: EditKind, edit: Edit) -> bool:
        """Make an edit and say why it was refused; return whether it went well."""
        fault = self.session.edit(kind, edit, origin=self)
        if fault is not None:
            self._said(fault)
        return fault is None

    def _said(self, fault: InputError) -> None:
        self._doomed = ""
        self._message.show_message(Severity.PROBLEM, sentence(fault, self.session.study, self.session.script))

    def _on_selected(self, initiative: InitiativeId) -> None:
        self._message.clear()
        self._card.show_initiative(initiative)

    def _on_edited(self, initiative: InitiativeId, column: str, value: object) -> None:
        script = self.session.script
        if column == "name":
            edit: Edit = partial(rename_initiative, initiative_id=initiative, script=script, name=str(value or ""))
            self._edit(EditKind.RENAME_INITIATIVE, edit)
        elif column == "theme":
            edit = partial(
                describe_initiative, initiative_id=initiative, field="theme", script=script, text=str(value or "")
            )
            self._edit(EditKind.DESCRIBE_INITIATIVE, edit)
        elif column == "duration" and isinstance(value, int | float):
            edit = partial(set_duration, initiative_id=initiative, quarters=int(value))
            self._edit(EditKind.SET_DURATION, edit)

    def _on_step(self, down: int) -> None:
        order = list(self.session.study.initiatives.initiatives)
        current = self._table.current_key()
        if current not in order:
            return
        place = order.index(current) + down
        if 0 <= place < len(order):
            self._edit(EditKind.MOVE_INITIATIVE, partial(move_initiative, initiative_id=current, place=place))

    def _on_remove_anyway(self) -> None:
        self._table.select_row(self._doomed)
        self.remove(answers_too=True)


def _added(study: Study, initiative: Initiative, place: int) -> Study:
    """Add an initiative at a place in the list, as one step to undo."""
    return move_initiative(add_initiative(study, initiative), initiative.id, place)
