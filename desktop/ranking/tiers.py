"""What is said of tiers and of rank intervals, which come from panels drawn from the real one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from models.problem.initiatives import InitiativeId
from models.robustness.firmness import DRAWS, Firmness


def _tr(text: str) -> str:
    return QCoreApplication.translate("RankTiers", text)


def tier_name(firmness: Firmness | None, initiative: InitiativeId) -> str:
    """Return the name of an initiative's tier, or "" where it has none or none is known."""
    tier = firmness.tier.get(initiative) if firmness is not None else None
    return "" if tier is None else numbered(tier)


def numbered(tier: int) -> str:
    """Return the name of a tier by its number, from 1."""
    return _tr("Tier {number}").format(number=tier)


def interval_line(firmness: Firmness | None, initiative: InitiativeId) -> str:
    """Return between which ranks an initiative lies, as a line of its own, or "" where that is not known."""
    interval = firmness.interval.get(initiative) if firmness is not None else None
    if interval is None:
        return ""
    low, high = interval
    words = (
        _tr("Rank {low} in 95 % of {count} draws")
        if low == high
        else _tr("Ranks {low} to {high} in 95 % of {count} draws")
    )
    return words.format(low=low, high=high, count=f"{DRAWS:,}")


def interval_figure(interval: tuple[int, int]) -> str:
    """Return a rank interval as it stands in a table."""
    low, high = interval
    return str(low) if low == high else f"{low}–{high}"


def tiers_note(threshold: float) -> str:
    """Return what a tier is, by the pairwise winning index that separates."""
    words = _tr(
        "Tiers hold initiatives that the judgements do not separate "
        "(pairwise winning index below {threshold}; {count} panels of the same kind)."
    )
    return words.format(threshold=f"{threshold:g}", count=f"{DRAWS:,}")
