"""Opposite answers, to be talked about before anything is averaged."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.agreeing.found import Found
from desktop.agreeing.words import short_ratio
from desktop.place import Place
from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.opposition_chart import OppositionChart, OppositionRow, Vote
from desktop.widgets.page import Card, EmptyState
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.side_by_side import SideBySide
from models.panel.experts import ExpertId
from models.weighting.opposite_camps import OppositePair

_EQUAL: Final = 2


class OppositePane(QWidget):
    """The pairs as dots on a line, and who says what of the selected one.

    Attributes:
        place_wanted: The user wants to see the answers; carries a `Place`.
    """

    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Found | None = None
        splitter = SideBySide(self)
        left = Card(padding=Space.WITHIN, parent=splitter)
        self.chart = OppositionChart(left)
        self.chart.setObjectName("opposition_chart")
        self.chart.selected.connect(self._on_selected)
        self.chart.activated.connect(self._on_go)
        left.body.addWidget(self.chart, 1)
        self._card = Card(parent=splitter)
        sheet = ScrollSheet(self._card)
        self._sentence = TextLabel(wrap=True, parent=sheet.sheet)
        self._sentence.setObjectName("opposite_sentence")
        self._titles = tuple(NoteLabel(parent=sheet.sheet) for _ in range(3))
        self._names = tuple(TextLabel(wrap=True, parent=sheet.sheet) for _ in range(3))
        self._advice = NoteLabel(parent=sheet.sheet)
        sheet.column.addWidget(self._sentence)
        for title, names in zip(self._titles, self._names, strict=True):
            sheet.column.addSpacing(Space.WITHIN)
            sheet.column.addWidget(title)
            sheet.column.addWidget(names)
        sheet.column.addSpacing(Space.WITHIN)
        sheet.column.addWidget(self._advice)
        sheet.column.addStretch(1)
        self._go = SecondaryButton(parent=self._card)
        self._go.setObjectName("opposite_go")
        self._go.clicked.connect(self._on_go)
        self._card.body.addWidget(sheet, 1)
        self._card.body.addWidget(self._go)
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([760, 300])
        self._empty = EmptyState(parent=self)
        self._empty.setObjectName("opposite_empty")
        self._body = QStackedWidget(self)
        self._body.addWidget(splitter)
        self._body.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._body)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.chart.setAccessibleName(self.tr("Pairs with opposite answers"))
        self._go.setText(self.tr("Go to this question"))
        self._advice.setText(
            self.tr("An average would say that both are about equal, which nobody thinks. Let each give reasons first.")
        )
        self._empty.set_content(
            "good",
            self.tr("Nobody says the opposite of anybody"),
            self.tr("No pair has sides, or two large camps, that find the one and the other more important."),
        )

    def refresh(self, found: Found) -> None:
        """Draw what was found."""
        self._found = found
        opposed = found.agreement.opposed
        self._body.setCurrentIndex(0 if opposed else 1)
        sides = [(found.words.side(side), found.colour(side)) for side in found.agreement.hierarchy.sides]
        self.chart.set_words(sides, self.tr("equal"))
        rows = [self._row(found, pair) for pair in opposed]
        self.chart.set_rows(rows)
        if rows and self.chart.selected_key() not in {row.key for row in rows}:
            self.chart.set_selected(rows[0].key)
        self._show_card()

    def _row(self, found: Found, pair: OppositePair) -> OppositionRow:
        experts, words = found.study.panel.experts, found.words
        votes = [
            Vote(step(ratio), found.colour(experts[expert].side))
            for expert in (*pair.for_first, *pair.for_second, *pair.equal)
            if (ratio := _answer(found, pair, expert)) is not None
        ]
        means = tuple(Vote(step(ratio), found.colour(side)) for side, ratio in pair.ratios.items())
        return OppositionRow(
            key=key_of(pair),
            first=words.item(pair.first),
            second=words.item(pair.second),
            above=words.node(pair.node),
            votes=tuple(votes),
            means=means,
            tooltip=words.alarm(pair),
        )

    def _show_card(self) -> None:
        pair, found = self._pair(), self._found
        if pair is None or found is None:
            return
        words = found.words
        self._card.set_title(words.node(pair.node))
        self._sentence.setText(words.alarm(pair))
        names = (words.item(pair.first), words.item(pair.second))
        titles = [self.tr("“{item}” matters more").format(item=name) for name in names] + [self.tr("Equal")]
        for place, experts in enumerate((pair.for_first, pair.for_second, pair.equal)):
            self._titles[place].setText(f"{titles[place]} · {len(experts)}")
            told = [words.expert(one) for one in experts]
            if place < _EQUAL:
                times = [short_ratio(_times(found, pair, one)) for one in experts]
                told = [f"{name} ({much})" for name, much in zip(told, times, strict=True)]
            self._names[place].setText(self.tr(", ").join(told))
            for label in (self._titles[place], self._names[place]):
                label.setVisible(bool(experts))

    def _pair(self) -> OppositePair | None:
        pairs = self._found.agreement.opposed if self._found is not None else ()
        return next((pair for pair in pairs if key_of(pair) == self.chart.selected_key()), None)

    def _on_selected(self, _key: str) -> None:
        self._show_card()

    def _on_go(self) -> None:
        pair = self._pair()
        if pair is not None:
            expert = next(iter((*pair.for_first, *pair.for_second)), "")
            place = Place("compare", node=pair.node, expert=expert, pair=(pair.first, pair.second))
            self.place_wanted.emit(place)


def key_of(pair: OppositePair) -> str:
    """Return the key of a pair's row; ids hold no slash."""
    return f"{pair.node}/{pair.first}/{pair.second}"


def step(ratio: float) -> float:
    """Return where a ratio "first against second" stands: −8 for 9, 0 for equal, 8 for 1/9."""
    return 1.0 - ratio if ratio >= 1.0 else 1.0 / ratio - 1.0


def _answer(found: Found, pair: OppositePair, expert: ExpertId) -> float | None:
    return found.answer(expert, pair.node, pair.first, pair.second)


def _times(found: Found, pair: OppositePair, expert: ExpertId) -> float:
    ratio = _answer(found, pair, expert) or 1.0
    return max(ratio, 1.0 / ratio)
