"""How often each initiative takes each rank: over panels like this one, or over any weights at all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.shell.waiting import Waiting
from desktop.widgets.labels import TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.rank_map import RankMap, RankMapRow, RankMapWords
from desktop.widgets.segmented import SegmentedControl
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import VoiceRanking
from models.robustness.acceptability import RankCounts
from models.robustness.firmness import DRAWS, FIRMNESS
from models.robustness.open_weights import OPEN_ORDER

_PANELS: Final = "panels"
_OPEN: Final = "open"
_FIRST: Final = 5


class FirmnessPane(QWidget):
    """The heat map, the choice of what is drawn, and a sentence on the initiative that is selected.

    Attributes:
        choice: What is drawn; the page has a place for it.
        source_chosen: Something else is to be drawn from.
    """

    source_chosen = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ranking: VoiceRanking | None = None
        self._told: tuple[RankCounts, Mapping[InitiativeId, tuple[int, int]], Mapping[InitiativeId, int]] | None = None
        self.choice = SegmentedControl([_PANELS, _OPEN])
        self.choice.setObjectName("robustness_source")
        self.choice.chosen.connect(self._on_chosen)
        self._panels = Waiting(session, FIRMNESS)
        self._panels.setObjectName("waiting_panels")
        self._open = Waiting(session, OPEN_ORDER)
        self._map = RankMap()
        self._map.setObjectName("rank_map")
        self._map.selected.connect(self._on_selected)
        self._sentence = TextLabel(wrap=True)
        self._sentence.setObjectName("rank_map_sentence")
        self._chosen = ""
        card = Card(padding=Space.TIGHT)
        card.body.addWidget(self._map, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(self._sentence)
        for waiting in (self._panels, self._open):
            waiting.turned.connect(self._redraw)
            column.addWidget(waiting)
        column.addWidget(card, 1)

    def source(self) -> str:
        """Return what is drawn, for the line under the page's title."""
        count = f"{DRAWS:,}"
        if self.choice.current() == _PANELS:
            return self.tr("{count} panels of the same kind, drawn from each side").format(count=count)
        return self.tr("{count} weightings drawn evenly from all there are; the panel's scores").format(count=count)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.choice.set_words([self.tr("Panels like this one"), self.tr("Any weights at all")])
        self.choice.setAccessibleName(self.tr("What is drawn"))
        self._map.setAccessibleName(self.tr("How often each initiative takes each rank"))
        self._map.set_words(
            RankMapWords(
                name=self.tr("Initiative"),
                scale=self.tr("of the draws give this rank; blank: less than 0.5 %"),
                interval=self.tr("95 % of draws"),
                cell=self.tr("Rank {rank}: {share} of the draws"),
            )
        )
        stopped, again = self.tr("Drawing was stopped."), self.tr("Draw again")
        self._panels.set_words(self.tr("Drawing panels…"), stopped, again)
        self._open.set_words(self.tr("Drawing weights…"), stopped, again)

    def refresh(self, ranking: VoiceRanking) -> None:
        """Draw everything from the session."""
        self._ranking = ranking
        panels = self.choice.current() == _PANELS
        self._panels.setVisible(panels)
        self._open.setVisible(not panels)
        leading = self._session.study.methods.leading
        if panels:
            firm = self._panels.outcome()
            if isinstance(firm, Done):
                self._told = firm.value.counts[leading], firm.value.interval, firm.value.tier
        else:
            opened = self._open.outcome()
            if isinstance(opened, Done):
                self._told = opened.value.counts, opened.value.interval, opened.value.tier
        self._draw()

    def _draw(self) -> None:
        ranking = self._ranking
        if ranking is None or self._told is None:
            self._map.set_rows([])
            self._sentence.setText("")
            return
        counts, interval, tier = self._told
        if len(counts.ranks) != len(ranking.initiatives) or set(interval) != set(ranking.initiatives):
            self._map.set_rows([])
            return
        ranks = ranking.ranks(self._session.study.methods.leading)
        shares = counts.acceptability
        self._map.set_rows(
            [
                RankMapRow(
                    key=one,
                    name=self._name(one),
                    rank=str(ranks[ranking.row[one]]),
                    shares=tuple(shares[ranking.row[one]].tolist()),
                    interval=_span(interval[one]),
                    tier=self.tr("Tier {number}").format(number=tier[one]),
                    tooltip=self._about(one),
                )
                for one in ranking.order(self._session.study.methods.leading)
            ]
        )
        self._sentence.setText(self._about(self._chosen) if self._chosen in interval else self._overall())

    def _about(self, one: InitiativeId) -> str:
        if self._told is None or self._ranking is None:
            return ""
        counts, interval, _tier = self._told
        row, (low, high) = self._ranking.row[one], interval[one]
        first = min(_FIRST, max(len(interval) // 2, 1))
        share = float(counts.acceptability[row, :first].sum())
        ranks = self._ranking.ranks(self._session.study.methods.leading)
        if low == high:
            words = self.tr(
                "{name} is {rank} now and {low} in 95 % of the draws; among the first {first} in {share} of them."
            )
        else:
            words = self.tr(
                "{name} is {rank} now and {low} to {high} in 95 % of the draws; among the first {first} in {share}."
            )
        return words.format(
            name=self._name(one), rank=ranks[row], low=low, high=high, first=first, share=f"{share * 100:.0f} %"
        )

    def _overall(self) -> str:
        if self._told is None:
            return ""
        _counts, _interval, tier = self._told
        return self.tr(
            "%n tiers: within a tier no initiative beats another in three of four draws.", "", max(tier.values())
        )

    def _name(self, one: InitiativeId) -> str:
        found = self._session.study.initiatives.initiatives.get(one)
        return (found.name.read(self._session.script) if found else "") or one

    def _redraw(self) -> None:
        if self._ranking is not None:
            self.refresh(self._ranking)

    def _on_chosen(self, _key: str) -> None:
        self._told = None
        self.source_chosen.emit()

    def _on_selected(self, key: str) -> None:
        self._chosen = key
        self._draw()


def _span(interval: tuple[int, int]) -> str:
    low, high = interval
    return str(low) if low == high else f"{low}–{high}"
