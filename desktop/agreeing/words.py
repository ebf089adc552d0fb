"""The words of agreement: names, bands, shares, and the alarm in one sentence."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.naming import known_name
from desktop.translator import QT_TRANSLATE_NOOP
from desktop.widgets.percent import percent as written
from desktop.widgets.ratios import write_ratio
from desktop.wording import nested_quotes, term
from models.judgement.comparisons import ItemId
from models.panel.experts import ExpertId
from models.problem.criteria import GOAL, NodeId
from models.problem.frame import SideId
from models.problem.swot import SWOT, SWOT_NODES, Quadrant
from models.study import Study
from models.text import Script
from models.weighting.consensus import AHP_OS_BOUNDS, ConsensusBand
from models.weighting.opposite_camps import OppositePair

BANDS: Final = {
    ConsensusBand.VERY_LOW: QT_TRANSLATE_NOOP("Agreeing", "very low"),
    ConsensusBand.LOW: QT_TRANSLATE_NOOP("Agreeing", "low"),
    ConsensusBand.MODERATE: QT_TRANSLATE_NOOP("Agreeing", "moderate"),
    ConsensusBand.HIGH: QT_TRANSLATE_NOOP("Agreeing", "high"),
    ConsensusBand.VERY_HIGH: QT_TRANSLATE_NOOP("Agreeing", "very high"),
}
BAND_STARTS: Final = (0.0, *AHP_OS_BOUNDS)


@dataclass(frozen=True)
class Words:
    """Speaks of one study to readers of one script."""

    study: Study
    script: Script

    def expert(self, expert: ExpertId) -> str:
        """Return an expert's name."""
        return known_name(self.study, "expert", expert, self.script) or expert

    def side(self, side: SideId) -> str:
        """Return a side's name."""
        return known_name(self.study, "side", side, self.script) or side

    def node(self, node: NodeId) -> str:
        """Return what a node is called in a list."""
        if node == GOAL:
            return term("term.mcda.goal", self.script)
        if node == SWOT:
            return term("place.swot", self.script)
        if node in SWOT_NODES:
            return term(f"term.swot.{Quadrant(node.rpartition('.')[2]).name.lower()}", self.script)
        return known_name(self.study, "item", node, self.script) or node

    def item(self, item: ItemId) -> str:
        """Return the name of a criterion or an initiative, of a quarter of SWOT or a finding in one."""
        if item in SWOT_NODES:
            return self.node(item)
        found = known_name(self.study, "item", item, self.script) or known_name(self.study, "factor", item, self.script)
        return found or item

    def band(self, band: ConsensusBand | None) -> str:
        """Return the word for a consensus, or "" where there is none."""
        return QCoreApplication.translate("Agreeing", BANDS[band]) if band is not None else ""

    def experts(self, experts: tuple[ExpertId, ...], most: int = 3) -> str:
        """Return the first of some experts, and how many there are beside."""
        names = _tr("{one}, {other}")
        told = ""
        for expert in experts[:most]:
            told = names.format(one=told, other=self.expert(expert)) if told else self.expert(expert)
        rest = len(experts) - most
        return _tr("{names} and {count} more").format(names=told, count=rest) if rest > 0 else told

    def alarm(self, pair: OppositePair) -> str:
        """Return in one sentence who says the opposite of whom about what."""
        first, second = self.item(pair.first), self.item(pair.second)
        if pair.between_sides:
            high = max(pair.ratios, key=lambda side: pair.ratios[side])
            low = min(pair.ratios, key=lambda side: pair.ratios[side])
            words = _tr("{one} finds “{first}” {times} times as important as “{second}”; {other} says {ratio}.")
            told = words.format(
                one=self.side(high),
                other=self.side(low),
                first=first,
                second=second,
                times=short_ratio(pair.ratios[high]),
                ratio=short_ratio(pair.ratios[low]),
            )
        else:
            words = _tr(
                "{for_first} experts find “{first}” more important than “{second}”, {for_second} the opposite, each by "
                "{times} or more on average."
            )
            told = words.format(
                for_first=len(pair.for_first),
                for_second=len(pair.for_second),
                first=first,
                second=second,
                times=short_ratio(pair.camp_strength),
            )
        return nested_quotes(told, self.script)


def percent(value: float, digits: int = 0) -> str:
    """Return a share of 1 as a percentage, or a dash where there is none."""
    return "–" if math.isnan(value) else written(value, digits)


def short_ratio(value: float) -> str:
    """Return a mean ratio with the digits that it deserves: 3.2, or 1/3.2."""
    times = value if value >= 1 else 1 / value
    rounded = round(times, 1)
    text = write_ratio(rounded) if rounded == int(rounded) else f"{rounded:.1f}"
    return text if value >= 1 or rounded == 1 else f"1/{text}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Agreeing", text)
