"""The order that moves along with the weights: scores now and before, ranks gained, tiers, and how sure they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop.widgets.dumbbell_chart import DumbbellChart, DumbbellRow, DumbbellWords
from desktop.widgets.palette import Colour
from desktop.widgets.percent import percent
from models.arrays import FloatArray, IntArray
from models.problem.choices import RankingMethod
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import VoiceRanking
from models.robustness.acceptability import RankCounts

_FIRST: Final = 5
_UNKNOWN: Final = "…"
_DIGIT_BLANK: Final = "\u2007"


@dataclass(frozen=True, eq=False)
class WalkedOrder:
    """An order under weights that walk.

    Attributes:
        before: By the panel's weights.
        after: By the weights that walk.
        leading: By which method.
        odds: How often each takes each rank around these weights, and its tier; None as long as nobody knows.
    """

    before: VoiceRanking
    after: VoiceRanking
    leading: RankingMethod
    odds: tuple[RankCounts, IntArray] | None

    def shares(self, first: int) -> FloatArray | None:
        """Return how often each is among the first few, shape (m,)."""
        return None if self.odds is None else self.odds[0].acceptability[:, :first].sum(axis=1)


class WalkChart(DumbbellChart):
    """Keeps its scale still while weights walk, and only ever widens it."""

    least_plot = 96

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale: tuple[float, float] | None = None
        self._order: WalkedOrder | None = None
        self._first, self._count = _FIRST, 0
        self.stand_on(Colour.SURFACE)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.setAccessibleName(self.tr("The order under these weights"))
        self._name_columns()

    def rule_room(self) -> float:
        """Return no room: tiers come and go with every step, and rows that made way for them would dance."""
        return 0.0

    def forget_scale(self) -> None:
        """Take the next order's scale."""
        self._scale = None

    def show_order(self, order: WalkedOrder, names: Mapping[InitiativeId, str]) -> None:
        """Draw an order.

        Args:
            order: What is drawn.
            names: What the initiatives are called.
        """
        self._order = order
        after, leading = order.after, order.leading
        old, new = order.before.scores(leading), after.scores(leading)
        first = min(_FIRST, max(len(new) // 2, 1))
        if (first, len(new)) != (self._first, self._count):
            self._first, self._count = first, len(new)
            self._name_columns()
        self._widen(old, new)
        # Plain lists: a figure at a time, they are read ten times as fast.
        filled, hollow = new.tolist(), old.tolist()
        ranks, ups = after.ranks(leading).tolist(), (order.before.ranks(leading) - after.ranks(leading)).tolist()
        known = order.shares(first)
        shares = [_UNKNOWN] * len(new) if known is None else [percent(share) for share in known.tolist()]
        tiers = [0] * len(new) if order.odds is None else order.odds[1].tolist()
        tier = self.tr("Tier {number}")
        said = {number: tier.format(number=number) if number else "" for number in set(tiers)}
        self.set_rows(
            [
                DumbbellRow(
                    key=one,
                    name=names[one],
                    filled=filled[row],
                    hollow=hollow[row],
                    rank=str(ranks[row]),
                    text=_figure(ups[row], shares[row]),
                    tier=said[tiers[row]],
                    colour=Colour.ACCENT if ups[row] else Colour.SECONDARY,
                )
                for one, row in ((one, after.row[one]) for one in after.order(leading))
            ]
        )

    def row_tip(self, number: int) -> str:
        """Return the whole name and the exact values, put into words only when somebody asks."""
        return f"{super().row_tip(number)}\n{self._exactly(self.keys()[number])}"

    def _exactly(self, one: InitiativeId) -> str:
        order = self._order
        if order is None:
            return ""
        row, shares = order.after.row[one], order.shares(self._first)
        return self.tr(
            "{old} as it stands, {new} under these weights; rank {before}, now {after}; "
            "among the first {first} in {share} of the draws around them"
        ).format(
            old=f"{order.before.scores(order.leading)[row]:.4f}",
            new=f"{order.after.scores(order.leading)[row]:.4f}",
            before=order.before.ranks(order.leading)[row],
            after=order.after.ranks(order.leading)[row],
            first=self._first,
            share=_UNKNOWN if shares is None else percent(shares[row]),
        )

    def _name_columns(self) -> None:
        self.set_words(
            DumbbellWords(
                name=self.tr("Initiative"),
                filled=self.tr("walked"),
                hollow=self.tr("now"),
                text=self.tr("In first {count}").format(count=self._first),
                tier=self.tr("Tier {number}").format(number=10),
                figure=_figure(self._count, "100 %"),
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


def _figure(up: int, share: str) -> str:
    # Filled up with blanks as wide as a digit, so that signs and figures stand below each other.
    moved = f"{'▲' if up > 0 else '▼'} {abs(up):{_DIGIT_BLANK}>2}  " if up else ""
    return moved + f"{share:{_DIGIT_BLANK}>5}"
