"""Shares as they are written: with a blank before the sign in English, without one in Chinese."""

from __future__ import annotations

from desktop.widgets.theme import theme


def percent(share: float, digits: int = 0) -> str:
    """Return a share of 1 in percent."""
    return f"{100 * share:.{digits}f}{percent_sign()}"


def percent_sign() -> str:
    """Return what stands after a figure in percent."""
    return "%" if theme().language.startswith("zh") else " %"
