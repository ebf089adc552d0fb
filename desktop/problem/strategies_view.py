"""TOWS: strategies that bring findings together, and the initiatives that carry them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.problem.gaps import marked
from desktop.problem.swot_words import kind_label, strength_label
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.shell.script_fields import ScriptFields
from desktop.widgets.labels import NoteLabel
from desktop.widgets.list_table import ListTable
from desktop.widgets.measures import Space
from desktop.widgets.page import Card, EmptyState
from desktop.widgets.pick_list import Picked, PickList
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.table import Alignment, Cell, Column, Row, Value
from desktop.wording import sentence
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.ids import free_id
from models.edits.swot import (
    add_strategy,
    link_factor,
    link_initiative,
    remove_strategy,
    set_strategy_kind,
    word_strategy,
)
from models.problem.swot import STRATEGY_KINDS, Strategy
from models.ranking.strategic_support import STRATEGIC_SUPPORT
from models.text import EMPTY_TEXT, Script
from models.weighting.answers import WHOLE

_STRONGEST: Final = 3


class StrategiesView(QWidget):
    """Edits strategies through the session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        splitter = SideBySide(self)
        left = Card(padding=Space.WITHIN, parent=splitter)
        self._table = ListTable(parent=left)
        self._table.setObjectName("strategies_table")
        self._table.set_wrap(wrap=True)
        self._empty = EmptyState(parent=left)
        self._empty.setObjectName("strategies_empty")
        left.body.addWidget(self._table, 1)
        left.body.addWidget(self._empty, 1)
        self._card = Card(parent=splitter)
        self._card.setObjectName("strategy_card")
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([680, 400])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        scroll = ScrollSheet(self._card)
        self._card.body.addWidget(scroll, 1)
        sheet = scroll.sheet
        self._fault = NoteLabel(parent=sheet)
        self._fault.setObjectName("strategy_fault")
        self._fault.set_tone("problem")
        self._titles = [NoteLabel(parent=sheet) for _ in range(4)]
        self._texts = ScriptFields("strategy_text", sheet, passages=True)
        self._kind = QComboBox(sheet)
        self._kind.setObjectName("strategy_kind")
        self._kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._factors, self._initiatives = PickList("strategy_factor", sheet), PickList("strategy_initiative", sheet)
        self._fill(scroll.column)
        self._table.row_selected.connect(self._on_selected)
        self._table.edited.connect(self._on_edited)
        self._table.add_wanted.connect(self.add)
        self._table.remove_wanted.connect(self.remove)
        self._empty.action_triggered.connect(self.add)
        self._texts.typed.connect(self._on_text)
        self._texts.left.connect(self._on_left)
        self._kind.activated.connect(self._on_kind)
        self._factors.added.connect(self._on_factor_added)
        self._factors.removed.connect(self._on_factor_removed)
        self._factors.note_clicked.connect(self._on_factor_strength)
        self._initiatives.added.connect(self._on_initiative_added)
        self._initiatives.removed.connect(self._on_initiative_removed)
        self._initiatives.note_clicked.connect(self._on_initiative_strength)

    def main_thing(self) -> QWidget:
        """Return what the keys are for."""
        return self._table

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        words = (
            self.tr("Strategy"),
            self.tr("Kind"),
            self.tr("Findings it answers"),
            self.tr("Initiatives that carry it"),
        )
        for title, text in zip(self._titles, words, strict=True):
            title.setText(text)
        self._kind.setAccessibleName(words[1])
        self._table.setAccessibleName(self.tr("Strategies"))
        with QSignalBlocker(self._kind):
            place = max(self._kind.currentIndex(), 0)
            self._kind.clear()
            for kind in STRATEGY_KINDS:
                self._kind.addItem(kind_label(kind), kind)
            self._kind.setCurrentIndex(place)
        self._empty.set_content(
            "problem-tree",
            self.tr("What follows from the findings?"),
            self.tr(
                "A strategy brings findings together: strengths with opportunities, weaknesses with threats. Link it "
                "to the findings that it answers and to the initiatives that carry it."
            ),
            self.tr("Add the first strategy"),
        )

    def refresh(self) -> None:
        """Draw everything from the session."""
        study, script = self.session.study, self.session.script
        outcome = self.session.result(STRATEGIC_SUPPORT)
        indices = outcome.value[WHOLE].strategies if isinstance(outcome, Done) else {}
        columns = self._columns()
        # New columns bring new delegates, and an editor that is open would lose the one that closes it.
        if columns != list(self._table.table_rows().columns):
            self._table.set_columns(columns)
        rows = []
        for key, one in study.swot.strategies.items():
            text = one.text.read(script)
            linked = ", ".join(one.initiatives)
            cells: dict[str, Value | Cell] = {
                "kind": Cell(one.kind, tooltip=kind_label(one.kind)),
                "text": Cell(text, marked(one.text, script), tooltip=text),
                "initiatives": Cell(linked, tooltip=linked),
                "index": indices.get(key),
            }
            rows.append(Row(key, cells))
        self._table.set_rows(rows)
        strategies = study.swot.strategies
        self._table.setVisible(bool(strategies))
        self._card.setVisible(bool(strategies))
        self._empty.setVisible(not strategies)
        if strategies and self._table.current_key() not in strategies:
            self._table.select_row(next(iter(strategies)))
        self._show_card()

    def _columns(self) -> list[Column]:
        tip = self.tr("The weights of the findings that it answers, by the strength of each link")
        return [
            Column("kind", self.tr("Kind"), width=56),
            Column("text", self.tr("Strategy"), editable=True, width=200, stretch=True),
            Column("initiatives", self.tr("Initiatives"), width=130),
            Column("index", self.tr("Index"), Alignment.RIGHT, _three_digits, tooltip=tip, width=70),
        ]

    def add(self) -> None:
        """Add a strategy as the last."""
        key = free_id("T", self.session.study.swot.strategies)
        text = EMPTY_TEXT.written(self.session.script, self.tr("New strategy"))
        if self._edit(EditKind.ADD_STRATEGY, partial(add_strategy, strategy=Strategy(key, STRATEGY_KINDS[0], text))):
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._table.select_row(key, "text")
            self._show_card()
            self._table.edit(self._table.currentIndex())

    def remove(self) -> None:
        """Remove the current strategy; undo brings it back."""
        key = self._table.current_key()
        if key in self.session.study.swot.strategies:
            self._edit(EditKind.REMOVE_STRATEGY, partial(remove_strategy, strategy_id=key))

    def _strategy(self) -> Strategy | None:
        return self.session.study.swot.strategies.get(self._table.current_key())

    def _show_card(self) -> None:
        one, study, script = self._strategy(), self.session.study, self.session.script
        if one is None:
            return
        self._card.set_title(one.id)
        self._say("")
        self._texts.show_text(one.text)
        with QSignalBlocker(self._kind):
            self._kind.setCurrentIndex(max(self._kind.findData(one.kind), 0))
        wanted = set(one.kind)
        ordered = sorted(study.swot.factors.values(), key=lambda factor: factor.quadrant.value not in wanted)
        findings = {factor.id: f"{factor.id}  {factor.text.read(script)}" for factor in ordered}
        initiatives = {key: f"{key}  {each.name.read(script)}" for key, each in study.initiatives.initiatives.items()}
        self._show_links(self._factors, one.factors, findings, self.tr("Add a finding…"))
        self._show_links(self._initiatives, one.initiatives, initiatives, self.tr("Add an initiative…"))

    def _show_links(
        self, fields: PickList, links: Mapping[str, int], names: Mapping[str, str], invitation: str
    ) -> None:
        tip = self.tr("Click to change between weak, medium and strong.")
        picked = [Picked(key, names.get(key, key), strength_label(strength), tip) for key, strength in links.items()]
        fields.show_picked(picked, [(key, name) for key, name in names.items() if key not in links], invitation)

    def _fill(self, column: QVBoxLayout) -> None:
        column.addWidget(self._fault)
        fields = (self._texts, self._kind, self._factors, self._initiatives)
        for title, widget in zip(self._titles, fields, strict=True):
            column.addSpacing(Space.WITHIN)
            column.addWidget(title)
            column.addWidget(widget)
        column.addStretch(1)

    def _edit(self, kind: EditKind, edit: Edit, what: str = "") -> bool:
        key = (self._table.current_key(), what) if what else None
        fault = self.session.edit(kind, edit, merge_key=key, origin=self)
        self._say(sentence(fault, self.session.study, self.session.script) if fault is not None else "")
        return fault is None

    def _say(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.setVisible(bool(text))

    def _on_selected(self, _key: str) -> None:
        self.session.end_merge()
        self._show_card()

    def _on_edited(self, key: str, _column: str, value: object) -> None:
        edit = partial(word_strategy, strategy_id=key, script=self.session.script, text=str(value or ""))
        self._edit(EditKind.WORD_STRATEGY, edit)

    def _on_text(self, script: Script, text: str) -> None:
        edit = partial(word_strategy, strategy_id=self._table.current_key(), script=script, text=text)
        self._edit(EditKind.WORD_STRATEGY, edit, f"text {script.value}")

    def _on_left(self) -> None:
        self.session.end_merge()
        self.refresh()

    def _on_kind(self, _place: int) -> None:
        kind = str(self._kind.currentData())
        edit = partial(set_strategy_kind, strategy_id=self._table.current_key(), kind=kind)
        self._edit(EditKind.WORD_STRATEGY, edit)

    def _link_factor(self, key: str, strength: int) -> None:
        edit = partial(link_factor, strategy_id=self._table.current_key(), factor_id=key, strength=strength)
        self._edit(EditKind.LINK_STRATEGY, edit)

    def _link_initiative(self, key: str, strength: int) -> None:
        edit = partial(link_initiative, strategy_id=self._table.current_key(), initiative_id=key, strength=strength)
        self._edit(EditKind.LINK_STRATEGY, edit)

    def _on_factor_added(self, key: str) -> None:
        self._link_factor(key, _STRONGEST)

    def _on_factor_removed(self, key: str) -> None:
        self._link_factor(key, 0)

    def _on_factor_strength(self, key: str) -> None:
        one = self._strategy()
        if one is not None:
            self._link_factor(key, one.factors[key] % _STRONGEST + 1)

    def _on_initiative_added(self, key: str) -> None:
        self._link_initiative(key, _STRONGEST)

    def _on_initiative_removed(self, key: str) -> None:
        self._link_initiative(key, 0)

    def _on_initiative_strength(self, key: str) -> None:
        one = self._strategy()
        if one is not None:
            self._link_initiative(key, one.initiatives[key] % _STRONGEST + 1)


def _three_digits(value: Value) -> str:
    return f"{float(value):.3f}" if isinstance(value, int | float) else ""
