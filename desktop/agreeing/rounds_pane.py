"""The rounds: close one, open the next, what moved since the one before, and whether another is worth while."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.agreeing.words import Words, percent, short_ratio
from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.leading import lead_focus
from desktop.widgets.measures import Space
from desktop.widgets.page import Card, EmptyState
from desktop.widgets.pairing import sentences
from desktop.widgets.palette import Colour
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.table import Alignment, Cell, Column, DataTable, Row, Value
from desktop.widgets.theme import theme, theme_notifier
from models.arrays import FloatArray
from models.problem.choices import Asking
from models.study import Study
from models.weighting.round_report import (
    AGREED_RANGE,
    MOST_CHANGE,
    MOST_ITEMS,
    Hint,
    Moves,
    RoundReport,
    ratio_from_step,
)

ALL, MOVED, APART = "all", "moved", "apart"
_WHAT, _UNDER, _PAIRED, _MEDIAN, _RANGE = "what", "under", "paired", "median", "range"
_CHANGED, _STABLE, _AGREED = "changed", "stable", "agreed"
_ROUND_OFF: Final = 0.05


@dataclass(frozen=True, slots=True)
class _Item:
    """One pair, one item of a node that is asked as a whole, or one cell of the report."""

    key: str
    what: str
    under: str
    moves: Moves
    place: tuple[int, ...]
    ratio: bool

    def of(self, values: FloatArray) -> float:
        return float(values[self.place])


class RoundsPane(QWidget):
    """Says how the rounds stand, and what moved item by item.

    Attributes:
        close_wanted: The current round is to take no more answers.
        next_wanted: The next round is to be opened.
    """

    close_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: RoundReport | None = None
        self._words: Words | None = None
        head = Card(parent=self)
        self._state = TextLabel(wrap=True, parent=head)
        self._state.setObjectName("round_state")
        self._hint = TextLabel(wrap=True, parent=head)
        self._hint.setObjectName("round_hint")
        self._note = NoteLabel(parent=head)
        self._close, self._next = (
            SecondaryButton(icon="lock", parent=head),
            SecondaryButton(icon="refresh", parent=head),
        )
        self._close.setObjectName("round_close")
        self._next.setObjectName("round_next")
        self._close.clicked.connect(self.close_wanted)
        self._next.clicked.connect(self.next_wanted)
        lead_focus(self, self._next)
        commands = FlowRow(head)
        for button in (self._close, self._next):
            commands.add_widget(button)
        for part in (self._state, self._hint, self._note, commands):
            head.body.addWidget(part)
        self._body = Card(padding=Space.WITHIN, parent=self)
        self._shown = SegmentedControl((ALL, MOVED, APART), self._body)
        self._shown.setObjectName("round_shown")
        self._shown.chosen.connect(self._on_shown)
        self._table = DataTable(parent=self._body)
        self._table.setObjectName("round_moves")
        self._table.set_dense(dense=True)
        choice = QHBoxLayout()
        choice.addWidget(self._shown)
        choice.addStretch(1)
        self._body.body.addLayout(choice)
        self._body.body.addWidget(self._table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(head)
        column.addWidget(self._body, 1)
        self._empty = EmptyState(parent=self)
        self._empty.setObjectName("rounds_empty")
        column.addWidget(self._empty, 1)
        theme_notifier.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self._empty.setMinimumHeight(theme().scaled(230))

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._close.setText(self.tr("Close the round"))
        self._shown.set_words((self.tr("All"), self.tr("Still moving"), self.tr("Still apart")))
        self._table.setAccessibleName(self.tr("What moved since the round before"))

    def refresh(self, study: Study, words: Words, report: RoundReport | None, *, answered: int, editable: bool) -> None:
        """Draw the rounds.

        Args:
            study: The study.
            words: Speaks of it.
            report: The current round beside the one before, where there is one.
            answered: How many experts have answered everything.
            editable: Whether rounds may be closed and opened.
        """
        self._report, self._words = report, words
        current = study.current_round
        state = self.tr("Round {number} is closed.") if current.closed else self.tr("Round {number} is open.")
        told = self.tr("{answered} of %n expert(s) have answered everything.", "", len(study.panel.experts))
        self._state.setText(sentences(state.format(number=current.number), told.format(answered=answered)))
        self._close.setEnabled(editable and not current.closed)
        self._next.setEnabled(editable and bool(study.panel.experts))
        self._next.setText(self.tr("Open round {number}").format(number=current.number + 1))
        self._body.setVisible(report is not None)
        for widget in (self._hint, self._note):
            widget.setVisible(report is not None)
        self._empty.setVisible(report is None)
        if report is None:
            self._show_empty(hidden=current.hidden and len(study.rounds) > 1)
            return
        self._hint.setText(stopping_hint(report))
        self._note.setText(self._marks(report))
        self._draw_table()

    def _show_empty(self, *, hidden: bool) -> None:
        """Say what will stand here, and when."""
        if hidden:
            words = self.tr("What moved since the round before is told once the results are revealed.")
            self._empty.set_content("lock", self.tr("Hidden until revealed"), words)
            return
        words = self.tr(
            "Close the round once everyone has answered. In the next one everyone finds their own answers, free to "
            "change, beside how all answers lay, nobody named. Then this page says item by item what moved, how far "
            "answers still spread, and whether another round is worth while."
        )
        self._empty.set_content("refresh", self.tr("One round so far"), words)

    def _marks(self, report: RoundReport) -> str:
        marks = self.tr(
            "Stable: at most {change} of the distribution moved. Agreed: half of the answers lie within {range} of the "
            "scale. The whole is called so from {items} of the items on."
        ).format(change=percent(MOST_CHANGE), range=percent(AGREED_RANGE), items=percent(MOST_ITEMS))
        if report.provisional:
            open_round = self.tr("Round {number} is still open: who has not looked again counts as one who stays.")
            return sentences(open_round.format(number=report.after.number), marks)
        return marks

    def _draw_table(self) -> None:
        report, words = self._report, self._words
        if report is None or words is None:
            return
        before, after = report.before.number, report.after.number
        arrow = self.tr("round {before} → {after}").format(before=before, after=after)
        share = _percent_or_dash
        self._table.set_columns(
            [
                Column(_WHAT, self.tr("Item"), stretch=True, width=220),
                Column(_UNDER, self.tr("Under"), width=170),
                Column(_PAIRED, self.tr("Answers"), Alignment.RIGHT, width=70, tooltip=self.tr("Given in both rounds")),
                Column(_MEDIAN, self.tr("Median"), Alignment.RIGHT, width=110, tooltip=arrow),
                Column(
                    _RANGE,
                    self.tr("IQR"),
                    Alignment.RIGHT,
                    width=96,
                    tooltip=self.tr(
                        "In steps of the scale; points of 100 and places where these are asked for; {rounds}"
                    ).format(rounds=arrow),
                ),
                Column(_CHANGED, self.tr("Changed"), Alignment.RIGHT, share, width=76),
                Column(_STABLE, self.tr("Stable"), Alignment.CENTRE, width=66),
                Column(_AGREED, self.tr("Agreed"), Alignment.CENTRE, width=70),
            ]
        )
        wanted = self._shown.current()
        items = [item for item in _items(report, words) if _is_shown(item, wanted)]
        items.sort(key=lambda item: (-item.of(item.moves.changed), -item.of(item.moves.marginal)))
        self._table.set_rows([self._row(item) for item in items])

    def _row(self, item: _Item) -> Row:
        moves = item.moves
        stable, agreed = bool(moves.stable[item.place]), bool(moves.agreed[item.place])
        medians = (item.of(moves.before.median), item.of(moves.after.median))
        ranges = (item.of(moves.before.range), item.of(moves.after.range))
        written = [short_ratio(ratio_from_step(one)) if item.ratio else _figure(one) for one in medians]
        return Row(
            item.key,
            {
                _WHAT: Cell(item.what, tooltip=item.what),
                _UNDER: Cell(item.under, tooltip=item.under),
                _PAIRED: int(moves.paired[item.place]),
                _MEDIAN: Cell(abs(medians[1] - medians[0]), " → ".join(written)),
                _RANGE: Cell(ranges[1], " → ".join(map(_figure, ranges))),
                _CHANGED: item.of(moves.changed),
                _STABLE: Cell(stable, "✓" if stable else "~", colour=None if stable else Colour.CAUTION),
                _AGREED: Cell(agreed, "✓" if agreed else "≠", colour=None if agreed else Colour.CAUTION),
            },
        )

    def _on_shown(self, _key: str) -> None:
        self._draw_table()


def stopping_hint(report: RoundReport) -> str:
    """Return in a sentence whether another round is worth while."""
    facts = {"stable": percent(report.stable), "agreed": percent(report.agreed), "changed": percent(report.changed)}
    if report.hint is None:
        return _tr("Nobody has answered in both rounds yet.")
    if report.provisional and report.changed == 0:
        return _tr("Nobody has changed an answer in round {number} yet.").format(number=report.after.number)
    words = {
        Hint.GO_ON: _tr(
            "Answers still move: {stable} of the items are stable, {changed} of the answers were changed. Another "
            "round is worth while."
        ),
        Hint.AGREED: _tr(
            "Answers no longer move ({stable} of the items are stable), and people agree on {agreed} of them: you "
            "can stop here."
        ),
        Hint.SETTLED_APART: _tr(
            "Answers no longer move ({stable} of the items are stable), but people agree on only {agreed} of them: "
            "another round will not change that. Talk about those still apart, or record the difference."
        ),
    }
    return words[report.hint].format(**facts)


def _items(report: RoundReport, words: Words) -> Iterator[_Item]:
    """Yield every pair, every item and every cell that was answered in both rounds."""
    for block in report.layout.blocks:
        for place, (first, second) in enumerate(combinations(block.items, 2), start=block.start):
            if report.comparisons.paired[place]:
                what = _tr("{one} : {other}").format(one=words.item(first), other=words.item(second))
                key = f"{block.node}/{first}/{second}"
                yield _Item(key, what, words.node(block.node), report.comparisons, (place,), ratio=True)
    for whole in report.wholes:
        asking = _tr("points") if whole.asking is Asking.POINTS else _tr("order")
        for place in np.flatnonzero(whole.moves.paired > 0).tolist():
            item = whole.items[place]
            under = f"{words.node(whole.node)} · {asking}"
            yield _Item(f"{whole.node}/{item}", words.item(item), under, whole.moves, (place,), ratio=False)
    for row, column in np.argwhere(report.ratings.paired > 0).tolist():
        initiative, leaf = report.initiatives[row], report.leaves[column]
        key = f"{initiative}/{leaf}"
        yield _Item(key, words.item(initiative), words.item(leaf), report.ratings, (row, column), ratio=False)


def _is_shown(item: _Item, wanted: str) -> bool:
    if wanted == MOVED:
        return not bool(item.moves.stable[item.place])
    return wanted == ALL or not bool(item.moves.agreed[item.place])


def _figure(value: float) -> str:
    rounded = round(value, 1)
    return f"{rounded:.0f}" if abs(rounded - round(rounded)) < _ROUND_OFF else f"{rounded:.1f}"


def _percent_or_dash(value: Value) -> str:
    return percent(value) if isinstance(value, float) else "–"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Agreeing", text)
