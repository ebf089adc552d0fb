"""All methods beside each other: rows of the bump chart, and what the panel says of one of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop.method_words import obstacle_words, variant_explanation, variant_name
from desktop.naming import separator
from desktop.ranking.rows import RankRows
from desktop.widgets.bump_chart import BumpItem, BumpRow
from desktop.widgets.pairing import sentences
from models.arrays import IntArray
from models.problem.initiatives import InitiativeId
from models.ranking.companions import Companion
from models.ranking.method_comparison import MethodComparison
from models.ranking.reversal import ReversalCheck
from models.ranking.study_reversal import StudyReversal
from models.ranking.variants import VARIANTS, Variant

_NAMED = 4
"""So many names stand in a sentence; what is beyond them is counted."""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("MethodFacts", text, "", count)


@dataclass(frozen=True)
class MethodFacts:
    """One voice's initiatives by every method, for one reader.

    Attributes:
        rows: The ranking that the page shows.
        comparison: By every method.
        reversal: What each makes of initiatives that come and go; None while that is not known, and for every voice
            but the whole panel.
    """

    rows: RankRows
    comparison: MethodComparison
    reversal: StudyReversal | None

    def variants(self) -> tuple[Variant, ...]:
        """Return the study's own method, then the others, the most alike first, then those without an order."""
        own = self.comparison
        others = sorted(
            (variant for variant in own.orders if variant != own.leading),
            key=lambda variant: -own.orders[variant].agreement.weighted_spearman,
        )
        return (own.leading, *others, *(variant for variant in VARIANTS if variant in own.obstacles))

    def items(self) -> list[BumpItem]:
        """Return the initiatives."""
        return [BumpItem(one, self.rows.name(one)) for one in self.comparison.initiatives]

    def chart(self) -> list[BumpRow]:
        """Return a row for each method."""
        return [self._row(variant) for variant in self.variants()]

    def _row(self, variant: Variant) -> BumpRow:
        own, name = self.comparison, variant_name(variant)
        if isinstance(variant, Companion) and variant in own.obstacles:
            note = obstacle_words(own.obstacles[variant])
            return BumpRow(variant.value, name, note=note, tooltip=variant_explanation(variant))
        order = own.orders[variant]
        found = order.agreement
        leading = variant == own.leading
        figures = ("", "", "", "") if leading else tuple(
            f"{value:.2f}".replace("-", "−")
            for value in (found.spearman, found.weighted_spearman, found.ws, found.kendall)
        )  # fmt: skip
        return BumpRow(
            variant.value,
            name,
            ranks=tuple(order.ranks.tolist()),
            figures=(*figures, *self._reversal_figures(variant)),
            tooltip=variant_explanation(variant),
            marked=leading,
        )

    def _reversal_figures(self, variant: Variant) -> tuple[str, str]:
        check = self.reversal.checks.get(variant) if self.reversal is not None else None
        if check is None:
            return "–", "–"
        return str(int(check.order_changes.sum())), _tr("yes") if check.copy_changes_order else _tr("no")

    def told(self, variant: Variant) -> list[str]:
        """Return what there is to say of one method, a sentence or two each."""
        own = self.comparison
        if isinstance(variant, Companion) and variant in own.obstacles:
            name, why = variant_name(variant), obstacle_words(own.obstacles[variant])
            return [variant_explanation(variant), _tr("{name}: {why}.").format(name=name, why=why)]
        told = [variant_explanation(variant), self._parted(variant)]
        if variant is Companion.VIKOR:
            told += self._vikor()
        if variant is Companion.PROMETHEE_II:
            told.append(self._promethee())
        return [*filter(None, told), *self._reversal(variant)]

    def span(self, initiative: InitiativeId) -> str:
        """Return between which ranks the methods put an initiative."""
        ranks = self.comparison.ranks_of(initiative).values()
        low, high, count = min(ranks), max(ranks), len(ranks)
        if low == high:
            return _tr("Rank {low} by all {count} methods").format(low=low, count=count)
        return _tr("Ranks {low} to {high} over {count} methods").format(low=low, high=high, count=count)

    def _parted(self, variant: Variant) -> str:
        own = self.comparison
        if variant == own.leading:
            return _tr("The study's own ranking, with which the others are compared.")
        reference, ranks = own.orders[own.leading].ranks, own.orders[variant].ranks
        gaps = np.abs(ranks - reference)
        if not gaps.any():
            return _tr("It ranks every initiative as {leading} does.").format(leading=variant_name(own.leading))
        row = int(gaps.argmax())
        words = _tr("It parts most over “{initiative}”: rank {here} here, {there} by {leading}.")
        return words.format(
            initiative=self.rows.name(own.initiatives[row]),
            here=int(ranks[row]),
            there=int(reference[row]),
            leading=variant_name(own.leading),
        )

    def _vikor(self) -> list[str]:
        found = self.comparison.vikor
        members = self._names(self.comparison.compromise)
        if len(found.compromise_set) == 1:
            return [
                _tr("Compromise: {members} alone; its lead is clear, and it is first by S or by R too.").format(
                    members=members
                )
            ]
        why = (
            _tr("the first does not lead clearly enough")
            if not found.acceptable_advantage
            else _tr("the first is first neither by S nor by R")
        )
        return [_tr("Compromise set: {members}, since {why}.").format(members=members, why=why)]

    def _promethee(self) -> str:
        pairs = self.comparison.incomparable()
        if not pairs:
            return _tr("PROMETHEE I leaves no pair open: both flows order all initiatives alike.")
        named = "; ".join(f"{self.rows.name(a)} – {self.rows.name(b)}" for a, b in pairs[:_NAMED])
        words = _tr("PROMETHEE I leaves %n pair(s) open, whose flows contradict each other: {pairs}", len(pairs))
        return words.format(pairs=named if len(pairs) <= _NAMED else f"{named}; …")

    def _reversal(self, variant: Variant) -> list[str]:
        if self.reversal is None:
            return []
        check = self.reversal.checks.get(variant)
        if check is None:
            return [_tr("There is nothing to overtake: only one initiative is ranked.")]
        disturbing = self.reversal.disturbing(variant)
        if disturbing:
            words = _tr("%n initiative(s) turn the order of others by leaving: {initiatives}.", len(disturbing))
            left = words.format(initiatives=self._names(disturbing))
            left = sentences(left, self._example(check))
            winners = int(check.winner_changes.sum())
            if winners:
                left = sentences(left, _tr("In %n case(s) another one comes first.", winners))
        else:
            left = _tr("Whichever initiative leaves, the others keep their order.")
        copied = _tr("A copy of the last one turns the order of others.")
        same = _tr("A copy of the last one changes nothing.")
        return [left, copied if check.copy_changes_order else same]

    def _example(self, check: ReversalCheck) -> str:
        """Say of the first who turns the order of others whom that turns."""
        own, gone = self.comparison.initiatives, int(check.order_changes.argmax())
        expected, found = check.expected[gone], check.without[gone]
        # Of those who are there, the first pair in the order of places whose order is another one now.
        order = [row for row in np.argsort(expected, kind="stable").tolist() if row != gone]
        swaps = ((a, b) for place, a in enumerate(order) for b in order[place + 1 :] if _turned(expected, found, a, b))
        first, second = next(swaps)
        words = _tr("For example, without “{gone}”, “{second}” catches up with “{first}” or passes it.")
        gone_name, first_name, second_name = (self.rows.name(own[row]) for row in (gone, first, second))
        return words.format(gone=gone_name, first=first_name, second=second_name)

    def _names(self, initiatives: tuple[InitiativeId, ...]) -> str:
        comma = separator(self.rows.script)
        names = comma.join(self.rows.name(one) for one in initiatives[:_NAMED])
        return names if len(initiatives) <= _NAMED else f"{names}{comma}…"


def _turned(expected: IntArray, found: IntArray, a: int, b: int) -> bool:
    """Return whether two stand otherwise to each other than was to be expected."""
    return bool(np.sign(expected[a] - expected[b]) != np.sign(found[a] - found[b]))
