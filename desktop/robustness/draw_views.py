"""Four views of one drawn order: map, stacked bars, pairs, and the weights that favour each initiative."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.robustness.draw_choice import BARS, CENTRAL, MAP, PAIRS
from desktop.widgets.heat_map import HeatMap
from desktop.widgets.number_rule import write_figure
from desktop.widgets.percent import percent, percent_sign
from desktop.widgets.rank_bars import RankBars
from desktop.widgets.rank_map import RankMap, RankMapRow, RankMapWords
from desktop.widgets.theme import theme
from models.arrays import FloatArray, IntArray
from models.problem.choices import RankingMethod
from models.problem.criteria import GOAL, CriteriaTree
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import VoiceRanking
from models.robustness.drawn_order import DrawnOrder
from models.robustness.study_stability import leaves_below

Named = Callable[[str], str]

_PANEL: Final = "="
_BLANK_BELOW: Final = 0.005


class DrawViews(QStackedWidget):
    """Shows an order in one of four ways; selecting in one selects in all.

    Attributes:
        selected: The user went to an initiative.
    """

    selected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map, self._bars, self._pairs, self._central = RankMap(), RankBars(), PairMap(), WideMap()
        self._views: dict[str, QWidget] = {
            MAP: self._map,
            BARS: self._bars,
            PAIRS: self._pairs,
            CENTRAL: self._central,
        }
        for name, view in zip(("rank_map", "rank_bars", "pair_map", "central_map"), self._views.values(), strict=True):
            view.setObjectName(name)
            page = QWidget(self)
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(view)
            self.addWidget(page)
        for rows in (self._map, self._bars):
            rows.selected.connect(self._on_selected)
        for grid in (self._pairs, self._central):
            grid.cell_selected.connect(self._on_cell)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._map.setAccessibleName(self.tr("How often each initiative takes each rank"))
        self._bars.setAccessibleName(self.tr("How often each initiative takes each rank, as bars"))
        self._pairs.setAccessibleName(self.tr("How often each initiative beats each other one"))
        self._central.setAccessibleName(self.tr("The weights that put each initiative first"))
        name, interval = self.tr("Initiative"), self.tr("95 % of draws")
        cell = self.tr("Rank {rank}: {share} of the draws")
        scale = self.tr("of the draws give this rank; blank: less than 0.5 %")
        self._map.set_words(RankMapWords(name, scale, interval, cell))
        self._bars.set_words(RankMapWords(name, self.tr("the rank; its length: how often"), interval, cell))

    def clear(self) -> None:
        """Show nothing."""
        self._map.set_rows([])
        self._bars.set_rows([])
        for grid in (self._pairs, self._central):
            grid.set_values([], [], [])

    def show_order(
        self,
        view: str,
        order: DrawnOrder,
        ranking: VoiceRanking,
        leading: RankingMethod,
        tree: CriteriaTree,
        names: tuple[Named, Named],
        about: Named,
    ) -> None:
        """Draw an order.

        Args:
            view: In which way.
            order: What was drawn.
            ranking: The whole panel's ranking.
            leading: By which method.
            tree: The criteria.
            names: What an initiative and a criterion are called.
            about: A sentence on an initiative.
        """
        self.setCurrentIndex(list(self._views).index(view))
        if view in {MAP, BARS}:
            chart = self._map if view == MAP else self._bars
            chart.set_rows(self._rank_rows(order, ranking, leading, names[0], about))
        elif view == PAIRS:
            self._draw_pairs(order, ranking.order(leading), ranking, names[0])
        else:
            self._draw_central(order, ranking.order(leading), ranking, tree, names)

    def _rank_rows(
        self, order: DrawnOrder, ranking: VoiceRanking, leading: RankingMethod, name: Named, about: Named
    ) -> list[RankMapRow]:
        ranks, shares = ranking.ranks(leading), order.counts.acceptability
        return [
            RankMapRow(
                key=one,
                name=name(one),
                rank=str(ranks[ranking.row[one]]),
                shares=tuple(shares[ranking.row[one]].tolist()),
                interval=span(order.interval[one]),
                tier=self.tr("Tier {number}").format(number=order.tier[one]),
                tooltip=about(one),
            )
            for one in ranking.order(leading)
        ]

    def _draw_pairs(
        self, order: DrawnOrder, best_first: tuple[InitiativeId, ...], ranking: VoiceRanking, name: Named
    ) -> None:
        rows = np.array([ranking.row[one] for one in best_first])
        wins = order.counts.pairwise_winning[np.ix_(rows, rows)]
        words = self.tr("{one} beats {other} in {share} of the draws")
        self._pairs.set_pairs(words, [name(one) for one in best_first])
        self._pairs.set_values(
            [(one, f"{place}  {name(one)}") for place, one in enumerate(best_first, start=1)],
            [(one, str(place)) for place, one in enumerate(best_first, start=1)],
            [
                [None if row == column else float(wins[row, column]) for column in range(len(rows))]
                for row in range(len(rows))
            ],
            text=_whole_percent,
            exact=_exact_percent,
            ends=_end_percent,
            caption=self.tr("of the draws put the row above the column"),
        )

    def _draw_central(
        self,
        order: DrawnOrder,
        best_first: tuple[InitiativeId, ...],
        ranking: VoiceRanking,
        tree: CriteriaTree,
        names: tuple[Named, Named],
    ) -> None:
        main = tree.children(GOAL)
        columns = [leaves_below(tree, one) for one in main]
        held = [one for one in best_first if np.isfinite(order.central[ranking.row[one]]).all()]
        words = self.tr("{name} · p {confidence}")
        rows = [(_PANEL, self.tr("The weights as they stand"))]
        values = [_folded(ranking.weights, columns)]
        for one in held:
            confidence = order.confidence[ranking.row[one]]
            rows.append((one, words.format(name=names[0](one), confidence=f"{confidence:.2f}")))
            values.append(_folded(order.central[ranking.row[one]], columns))
        self._central.set_values(
            rows,
            [(one, names[1](one)) for one in main],
            values,
            high=max(max(line) for line in values),
            text=_percent,
            exact=_exact_percent,
            ends=_end_percent,
            caption=self._central_caption(order),
        )

    def _central_caption(self, order: DrawnOrder) -> str:
        if order.confirmed == order.counts.draws:
            return self.tr("mean weight where it comes first; p: how often it is first then, scores drawn")
        words = self.tr("mean weight where it comes first; p: how often it is first then, over the first {count} draws")
        return words.format(count=f"{order.confirmed:,}")

    def _on_selected(self, key: str) -> None:
        self.selected.emit(key)

    def _on_cell(self, row: str, _column: str) -> None:
        self.selected.emit("" if row == _PANEL else row)


class PairMap(HeatMap):
    """A heat map whose cells are pairs of the same things."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = "{one} – {other}: {share}"
        self._names: list[str] = []

    def cell_height_bounds(self) -> tuple[float, float]:
        """Return dense rows: the whole pattern must be seen at once."""
        return theme().scaled(18), theme().row_height

    def set_pairs(self, words: str, names: list[str]) -> None:
        """Say how a pair is told, with ``{one}``, ``{other}`` and ``{share}``, and what the things are called."""
        self._words, self._names = words, names

    def cell_tip(self, row: int, column: int) -> str:
        """Return a sentence on a pair."""
        value, one, other = self._values[row][column], self._names[row], self._names[column]
        return one if value is None else self._words.format(one=one, other=other, share=_exact_percent(value))


class WideMap(HeatMap):
    """A heat map whose columns have names of several words."""

    def cell_width_bounds(self) -> tuple[float, float]:
        """Return cells that hold a word."""
        return theme().scaled(64), theme().scaled(128)

    def cell_height_bounds(self) -> tuple[float, float]:
        """Return rows that hold a name of two lines where there is room."""
        return theme().dense_row_height, theme().scaled(40)

    def most_header_lines(self) -> int:
        """Return enough for a long name in narrow columns."""
        return 4

    def wraps_names(self) -> bool:
        """Return whether names may go over two lines: they do, so that the columns' words stay whole."""
        return True


def span(interval: tuple[int, int]) -> str:
    """Return a range of ranks in figures."""
    low, high = interval
    return str(low) if low == high else f"{low}–{high}"


def _folded(weights: FloatArray, columns: list[IntArray]) -> list[float]:
    return [float(weights[members].sum()) for members in columns]


def _whole_percent(share: float) -> str:
    return f"{share * 100:.0f}"


def _percent(share: float) -> str:
    return f"{share * 100:.1f}"


def _end_percent(share: float) -> str:
    return f"{write_figure(share * 100, 1)}{percent_sign()}"


def _exact_percent(share: float) -> str:
    return percent(share, 2)
