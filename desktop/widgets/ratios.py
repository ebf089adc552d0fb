"""Ratios of importance as they are written: 5, and the other way round 1/5."""

from __future__ import annotations

from math import log


def write_ratio(ratio: float) -> str:
    """Return a ratio with at most two decimals; one below 1 is written as one over its reciprocal."""
    if ratio >= 1 or ratio <= 0:
        return f"{ratio:.2f}".rstrip("0").rstrip(".")
    return f"1/{write_ratio(1 / ratio)}"


def strength(ratio: float, strongest: float = 9.0) -> float:
    """Return how far a ratio is from even, from −1 (the other side, strongest) over 0 to 1, on Saaty's scale."""
    return max(-1.0, min(1.0, log(ratio) / log(strongest))) if ratio > 0 else 0.0
