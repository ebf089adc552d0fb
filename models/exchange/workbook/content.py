"""What a workbook is made from, and the words it is written in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.blueprint.plan import Plan, Planned
from models.exchange.workbook.said import Said, part
from models.problem.calendar import HorizonId, Quarter
from models.problem.choices import RankingMethod
from models.problem.frame import SideId
from models.problem.initiatives import InitiativeId
from models.ranking.decision_matrix import DecisionMatrix
from models.ranking.study_ranking import StudyRanking
from models.robustness.firmness import Firmness
from models.study import Study
from models.text import Script, Text
from models.weighting.panel_weights import PanelWeights

Words = Callable[[str, Script], str]
"""The wording of a key in a script."""

_WAN_PER_MILLION: Final = 100.0
_WORDED_CURRENCIES: Final = frozenset({"CNY", "HKD"})


def units_per_million(script: Script) -> float:
    """Return how many of the units that a script's readers count money in make a million: the mainland counts in 万."""
    return _WAN_PER_MILLION if script is Script.ZH_HANS else 1.0


def currency_key(prefix: str, currency: str) -> str:
    """Return the key of a wording about a currency; ``<prefix>.other`` names the currency by its code."""
    return f"{prefix}.{currency if currency in _WORDED_CURRENCIES else 'other'}"


@dataclass(frozen=True, eq=False)
class WorkbookContent:
    """Everything that the sheets show.

    Attributes:
        study: The study.
        weights: The panel's weights.
        matrix: The decision matrix.
        ranking: The ranking.
        plan: The blueprint.
        firmness: How firm the order is: tiers and rank intervals.
        scripts: The script that everything is read in, or two of them, side by side.
        wording: Headings and terms in a script.
        reason: One sentence for where an initiative stands, in a script.
        exported_at: When the workbook is made, with its time zone.
        program: Name and version of what makes it.
        draft: Whether every sheet is marked as a draft for comment.
    """

    study: Study
    weights: PanelWeights
    matrix: DecisionMatrix
    ranking: StudyRanking
    plan: Plan
    firmness: Firmness
    scripts: tuple[Script, ...]
    wording: Words
    reason: Callable[[Planned, Script], str]
    exported_at: datetime
    program: str
    draft: bool = True

    @property
    def script(self) -> Script:
        """The script that faces and customs of layout follow: of two, the Chinese one, whose faces hold both."""
        return next((script for script in self.scripts if script is not Script.EN), Script.EN)

    def read(self, text: Text) -> Said:
        """Return a text in the workbook's scripts."""
        return Said(text.read(script) for script in self.scripts)

    def words(self, key: str) -> Said:
        """Return the wording of a key in the workbook's scripts."""
        return Said(self.wording(key, script) for script in self.scripts)

    def said(self, key: str, **facts: object) -> Said:
        """Return a wording with its facts filled in, in each script those of that script."""
        return Said(
            self.wording(key, script).format(**{name: part(fact, place) for name, fact in facts.items()})
            for place, script in enumerate(self.scripts)
        )

    def listed(self, texts: Iterable[str], separator: str = "list.separator") -> Said:
        """Return some texts as one list in each script."""
        told = tuple(texts)
        return Said(
            self.wording(separator, script).join(str(part(text, place)) for text in told)
            for place, script in enumerate(self.scripts)
        )

    def why(self, planned: Planned) -> Said:
        """Return one sentence for where an initiative stands."""
        return Said(self.reason(planned, script) for script in self.scripts)

    @property
    def name(self) -> Said:
        """The study's name."""
        return self.read(self.study.frame.name) if self.study.frame.name else self.words("study.untitled")

    def initiative(self, initiative_id: InitiativeId) -> Said:
        """Return an initiative's name."""
        return self.read(self.study.initiatives.initiatives[initiative_id].name)

    @property
    def sides(self) -> tuple[SideId, ...]:
        """The sides that have a ranking of their own, in the frame's order."""
        return tuple(side for side in self.study.frame.sides if side in self.ranking.voices)

    def side(self, side_id: SideId) -> Said:
        """Return a side's name."""
        return self.read(self.study.frame.sides[side_id].name)

    def horizon(self, horizon_id: HorizonId | None) -> Said:
        """Return a phase's name, or the words for what is not planned."""
        if horizon_id is None:
            return self.words("plan.not_chosen")
        return self.read(self.study.frame.horizon(horizon_id).name)

    def tier(self, initiative_id: InitiativeId) -> Said:
        """Return the name of an initiative's tier."""
        return self.said("tier.name", number=self.firmness.tier[initiative_id])

    def interval(self, initiative_id: InitiativeId, method: RankingMethod | None = None) -> str:
        """Return the ranks between which an initiative lies in 95 % of the draws; by default those of what leads."""
        row = self.ranking.whole.row[initiative_id]
        low, high = self.firmness.counts[method or self.ranking.leading].rank_interval(row)
        return str(low) if low == high else f"{low}–{high}"

    @property
    def other_method(self) -> RankingMethod:
        """The method that does not lead."""
        leads = self.ranking.leading is RankingMethod.TOPSIS
        return RankingMethod.AHP if leads else RankingMethod.TOPSIS

    def marks(self) -> Said:
        """Return what a reader must know before reading: that it is a draft, that its figures are invented."""
        keys = (("term.blue.draft_for_comment", self.draft), ("term.app.sample_data", self.study.frame.illustrative))
        shown = [key for key, holds in keys if holds]
        return Said(" · ".join(self.wording(key, script) for key in shown) for script in self.scripts)

    @property
    def per_million(self) -> float:
        """How many of the units that money is told in make a million; in two languages, one that both can name."""
        return min(map(units_per_million, self.scripts))

    def money(self, millions: float) -> float:
        """Return an amount in the unit that `unit` names."""
        return millions * self.per_million

    def other_money(self, millions: float) -> float:
        """Return an amount of the main currency in the other one, in the unit that `other_unit` names."""
        return self.money(millions) * self.study.frame.currencies.rate

    @property
    def unit(self) -> Said:
        """What amounts of the main currency are told in."""
        return self._unit(self.study.frame.currencies.main)

    @property
    def other_unit(self) -> Said:
        """What amounts of the other currency are told in."""
        return self._unit(self.study.frame.currencies.other)

    def _unit(self, currency: str) -> Said:
        # Side by side with English, the mainland's readers are told millions too: one figure has one unit.
        prefix = {
            script: "money.millions" if units_per_million(script) > self.per_million else "money"
            for script in self.scripts
        }
        # Unbroken, or a narrow heading would leave half of it on a line of its own.
        return Said(
            self.wording(currency_key(prefix[script], currency), script)
            .format(currency=currency)
            .replace(" ", "\u00a0")
            for script in self.scripts
        )

    def quarter(self, quarter: Quarter | None) -> Said:
        """Return a quarter as the readers of the script write it; "" for none."""
        return Said([""]) if quarter is None else self.said(f"quarter.name.{quarter.quarter}", year=quarter.year)

    def deadline(self, quarter: Quarter | None) -> Said:
        """Return by when something must be done that ends in a quarter; "" for none."""
        return Said([""]) if quarter is None else self.said(f"quarter.end.{quarter.quarter}", year=quarter.year)
