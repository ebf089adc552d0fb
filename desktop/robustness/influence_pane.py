"""Whom and what the order hangs on: each expert and each criterion is left out in turn."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.robustness.pane import Pane
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.shell.waiting import Waiting
from desktop.widgets.bar_list import Bar, BarList
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.palette import Colour, signed
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.table import Alignment, Cell, Column, DataTable, Row
from desktop.widgets.theme import side_role
from models.computing.computation import Computation
from models.ranking.study_ranking import VoiceRanking
from models.robustness.influence import INFLUENCE, Effect, Influence

_EXPERTS: Final = "experts"
_CRITERIA: Final = "criteria"
_FIRST: Final = 5
_NAME, _LIKE, _MOVED, _IN, _OUT = "name", "like", "moved", "in", "out"


class InfluencePane(Pane):
    """A table of who or what is left out, the most telling first, and how the ranks move without the selected one.

    Attributes:
        choice: Whether experts or criteria are left out; the page has a place for it.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ranking: VoiceRanking | None = None
        self.choice = SegmentedControl([_EXPERTS, _CRITERIA])
        self.choice.setObjectName("influence_choice")
        self.choice.chosen.connect(self._on_choice)
        self._waiting = Waiting(session, INFLUENCE, self)
        self._waiting.turned.connect(self._redraw)
        self._sentence = TextLabel(wrap=True)
        self._sentence.setObjectName("influence_sentence")
        self._table = DataTable(parent=self)
        self._table.setObjectName("influence_table")
        self._table.set_dense(dense=True)
        self._table.set_wrap(wrap=True)
        self._table.row_selected.connect(self._on_selected)
        self._moves = BarList()
        self._moves.setObjectName("influence_moves")
        self._moves.set_wrap(wrap=True)
        self._note = NoteLabel()
        left, self._right = Card(padding=Space.TIGHT), Card()
        left.body.addWidget(self._table, 1)
        sheet = ScrollSheet()
        sheet.column.addWidget(self._moves)
        sheet.column.addWidget(self._note)
        sheet.column.addStretch(1)
        self._right.body.addWidget(sheet, 1)
        row = SideBySide(self)
        row.addWidget(left)
        row.addWidget(self._right)
        row.set_shares(3, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(self._sentence)
        column.addWidget(self._waiting)
        column.addWidget(row, 1)

    def waits_for(self, ready: frozenset[Computation[Any]]) -> bool:
        """Return whether what is shown, or news of its progress, is among what is ready."""
        return INFLUENCE in ready

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.choice.set_words([self.tr("Experts"), self.tr("Criteria")])
        self.choice.setAccessibleName(self.tr("Who or what is left out"))
        self._table.setAccessibleName(self.tr("What leaving each out does"))
        self._moves.setAccessibleName(self.tr("How the ranks move"))
        stopped, again = self.tr("Working out was stopped."), self.tr("Work it out")
        self._waiting.set_words(self.tr("Leaving out one after another…"), stopped, again)

    def refresh(self, ranking: VoiceRanking) -> None:
        """Draw everything from the session."""
        self._ranking = ranking
        outcome = self._waiting.outcome()
        if not isinstance(outcome, Done):
            return
        influence = outcome.value
        effects = self._effects(influence)
        first = min(_FIRST, max(len(influence.ranks) // 2, 1))
        self._table.set_columns(
            [
                Column(_NAME, self.tr("Left out"), stretch=True, width=150),
                Column(_LIKE, "τ-b", Alignment.RIGHT, width=64, tooltip=self.tr("Kendall's τ-b with the order now")),
                Column(_MOVED, self.tr("Moved"), Alignment.RIGHT, width=72, tooltip=self.tr("Initiatives that move")),
                Column(_IN, self.tr("Enters first {count}").format(count=first), stretch=True, width=140),
                Column(_OUT, self.tr("Leaves it"), stretch=True, width=140),
            ]
        )
        rows = [self._row(one, effect, influence, first) for one, effect in effects]
        if self.choice.current() == _EXPERTS:
            rows += [
                Row(one, {_NAME: self._name(one), _IN: self.tr("nothing can be ranked without")})
                for one in influence.indispensable
            ]
        self._table.set_rows(rows)
        if effects and not self._table.current_key():
            self._table.select_row(effects[0][0])
        self._sentence.setText(self._told(influence, effects, first))
        self._draw_moves(influence)

    def _effects(self, influence: Influence) -> list[tuple[str, Effect]]:
        """Return what is left out, and what that does, the most telling first."""
        tree = self._session.study.criteria
        if self.choice.current() == _EXPERTS:
            found = list(influence.experts.items())
        else:
            found = [(one, effect) for one, effect in influence.criteria.items() if one in tree.order]
        return sorted(found, key=lambda one: one[1].kendall)

    def _row(self, one: str, effect: Effect, influence: Influence, first: int) -> Row:
        listed = {
            _IN: sorted(influence.entering(effect, first), key=effect.ranks.__getitem__),
            _OUT: sorted(influence.leaving(effect, first), key=influence.ranks.__getitem__),
        }
        cells = {key: self.tr(", ").join(map(self._initiative, those)) for key, those in listed.items()}
        name, colour = self._name(one), self._colour(one)
        return Row(
            one,
            {
                _NAME: Cell(name, signed(name, colour), colour=colour, bold=any(listed.values())),
                _LIKE: Cell(effect.kendall, f"{effect.kendall:.3f}"),
                _MOVED: len(effect.moves),
                **cells,
            },
        )

    def _told(self, influence: Influence, effects: list[tuple[str, Effect]], first: int) -> str:
        telling = [one for one, effect in effects if influence.entering(effect, first)]
        if not effects:
            return ""
        if not telling:
            words = self.tr("Whoever or whatever is left out, the first {count} stay the same.")
            return words.format(count=first)
        words = self.tr(
            "%n of {all} change who is among the first {count} when left out; the order hangs most on {name}.",
            "",
            len(telling),
        )
        return words.format(all=len(effects), count=first, name=self._name(effects[0][0]))

    def _draw_moves(self, influence: Influence) -> None:
        chosen = self._table.current_key()
        effect = influence.experts.get(chosen) or influence.criteria.get(chosen)
        if effect is None:
            self._right.set_title(self.tr("How the ranks move"))
            self._moves.set_bars([])
            self._note.setText(self.tr("Select a row to see how the ranks move without it."))
            return
        self._right.set_title(self.tr("Without {name}").format(name=self._name(chosen)))
        words = self.tr("rank {before}, without: {after}")
        bars = [
            Bar(
                key=one,
                label=self._initiative(one),
                value=float(move),
                text=f"▲ {move}" if move > 0 else f"▼ {-move}",
                tooltip=words.format(before=influence.ranks[one], after=effect.ranks[one]),
                colour=Colour.GOOD if move > 0 else Colour.CAUTION,
            )
            for one, move in sorted(effect.moves.items(), key=lambda moved: -moved[1])
        ]
        self._moves.set_bars(bars)
        self._note.setText("" if bars else self.tr("Nothing moves."))

    def _name(self, one: str) -> str:
        study, script = self._session.study, self._session.script
        if one in study.panel.experts:
            return study.panel.experts[one].name.read(script) or one
        criterion = study.criteria.criteria.get(one)
        if criterion is None:
            return one
        return criterion.name.read(script) or one

    def _colour(self, one: str) -> Colour | None:
        expert = self._session.study.panel.experts.get(one)
        sides = list(self._session.study.frame.sides)
        return side_role(sides.index(expert.side)) if expert is not None and expert.side in sides else None

    def _initiative(self, one: str) -> str:
        found = self._session.study.initiatives.initiatives.get(one)
        return (found.name.read(self._session.script) if found else "") or one

    def _redraw(self) -> None:
        if self._ranking is not None:
            self.refresh(self._ranking)

    def _on_choice(self, _key: str) -> None:
        self._redraw()

    def _on_selected(self, _key: str) -> None:
        outcome = self._session.result(INFLUENCE)
        if isinstance(outcome, Done):
            self._draw_moves(outcome.value)
