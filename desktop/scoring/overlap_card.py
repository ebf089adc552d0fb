"""Criteria that order the initiatives alike: advice, so that no merit is counted twice without anybody noticing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.page import Card
from models.problem.criteria import CriterionId
from models.ranking.overlaps import Overlap, OverlapLevel, Overlaps

MOST_SHOWN = 6


def overlap_marks(found: Overlaps | None) -> dict[CriterionId, str]:
    """Return "!!" or "!" for each leaf that may overlap with another; a trade-off is none."""
    marks: dict[CriterionId, str] = {}
    for pair in () if found is None else found.found:
        for leaf in () if pair.trade_off else (pair.first, pair.second):
            sign = "!!" if pair.level is OverlapLevel.RED else "!"
            marks[leaf] = max(marks.get(leaf, ""), sign, key=len)
    return marks


class OverlapCard(Card):
    """A line for each pair, the nearest first and trade-offs last; hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.setObjectName("overlaps")
        self._about = NoteLabel()
        self._lines = [TextLabel(wrap=True) for _ in range(MOST_SHOWN)]
        for number, line in enumerate(self._lines):
            line.setObjectName(f"overlap_{number}")
            self.body.addWidget(line)
        self.body.addWidget(self._about)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.set_title(self.tr("Criteria that may overlap"))
        self._about.setText(
            self.tr(
                "Advice only: Spearman's ρ of how good the initiatives are on both, from 0.70 (!) and from 0.85 (!!). "
                "Whether two criteria mean the same is for people to say."
            )
        )

    def show_overlaps(self, found: Overlaps | None) -> None:
        """Show the nearest pairs."""
        every = () if found is None else found.found
        pairs = sorted(every, key=lambda pair: pair.trade_off)[:MOST_SHOWN]
        self.setVisible(bool(pairs))
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(pairs))
            if number < len(pairs):
                pair = pairs[number]
                line.setText(self._said(pair))
                tone = "problem" if pair.level is OverlapLevel.RED else "caution"
                line.set_tone("" if pair.trade_off else tone)

    def _said(self, pair: Overlap) -> str:
        facts = {"first": pair.first, "second": pair.second, "rho": f"{pair.correlation:.2f}".replace("-", "−")}
        sign = "!!" if pair.level is OverlapLevel.RED else "!"
        if pair.trade_off:
            return self.tr("{first} against {second}: ρ {rho}, a trade-off to keep").format(**facts)
        return self.tr("{sign}  {first} with {second}: ρ {rho}").format(sign=sign, **facts)
