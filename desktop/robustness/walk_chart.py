"""The order that moves along with the weights: scores now and before, ranks gained, tiers, and how sure they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop.widgets.dumbbell_chart import DumbbellChart, DumbbellRow, DumbbellWords
from desktop.widgets.palette import Colour
from models.arrays import FloatArray, IntArray
from models.problem.choices import RankingMethod
from models.ranking.study_ranking import VoiceRanking
from models.robustness.acceptability import RankCounts

_FIRST: Final = 5


class WalkChart(DumbbellChart):
    """Keeps its scale still while weights walk, and only ever widens it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale: tuple[float, float] | None = None
        self._first = _FIRST

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.setAccessibleName(self.tr("The order under these weights"))
        self._name_columns()

    def forget_scale(self) -> None:
        """Take the next order's scale."""
        self._scale = None

    def show_order(
        self,
        before: VoiceRanking,
        after: VoiceRanking,
        leading: RankingMethod,
        odds: tuple[RankCounts, IntArray],
        name: Callable[[str], str],
    ) -> None:
        """Draw an order.

        Args:
            before: By the panel's weights.
            after: By the weights that walk.
            leading: By which method.
            odds: How often each takes each rank around these weights, and its tier.
            name: What an initiative is called.
        """
        old, new = before.scores(leading), after.scores(leading)
        old_ranks, new_ranks = before.ranks(leading), after.ranks(leading)
        counts, tiers = odds
        first = min(_FIRST, max(len(new) // 2, 1))
        if first != self._first:
            self._first = first
            self._name_columns()
        shares = counts.acceptability[:, :first].sum(axis=1)
        self._widen(old, new)
        words = self.tr(
            "{old} as it stands, {new} under these weights; rank {before}, now {after}; "
            "among the first {first} in {share} of the draws around them"
        )
        tier = self.tr("Tier {number}")
        rows = []
        for one in after.order(leading):
            row = after.row[one]
            up = int(old_ranks[row] - new_ranks[row])
            share = f"{shares[row] * 100:.0f} %"
            move = f"▲ {up}  " if up > 0 else f"▼ {-up}  " if up < 0 else ""
            tip = words.format(
                old=f"{old[row]:.4f}",
                new=f"{new[row]:.4f}",
                before=old_ranks[row],
                after=new_ranks[row],
                first=first,
                share=share,
            )
            rows.append(
                DumbbellRow(
                    key=one,
                    name=name(one),
                    filled=float(new[row]),
                    hollow=float(old[row]),
                    rank=str(new_ranks[row]),
                    text=move + share,
                    tier=tier.format(number=tiers[row]),
                    tooltip=tip,
                    colour=Colour.ACCENT if up else Colour.SECONDARY,
                )
            )
        self.set_rows(rows)

    def _name_columns(self) -> None:
        self.set_words(
            DumbbellWords(
                name=self.tr("Initiative"),
                filled=self.tr("walked"),
                hollow=self.tr("now"),
                text=self.tr("In first {count}").format(count=self._first),
                tier=self.tr("Tier {number}").format(number=10),
            )
        )

    def _widen(self, *scores: FloatArray) -> None:
        low = min(float(one.min()) for one in scores)
        high = max(float(one.max()) for one in scores)
        before = self._scale
        if before is None:
            margin = 0.25 * (high - low)
            self._scale = max(low - margin, 0.0), high + margin
        else:
            self._scale = min(low, before[0]), max(high, before[1])
        if self._scale != before:
            self.set_scale(*self._scale)
