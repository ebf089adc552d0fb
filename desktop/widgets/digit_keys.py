"""Digits as keys: plain, and with Shift, which writes other signs on every kind of keyboard."""

from __future__ import annotations

from typing import Final

# What Shift and a digit give where the row of digits is laid out as in the US, in China and in the UK.
_SHIFTED: Final = {sign: digit for digit, sign in enumerate("!@#$%^&*(", start=1)} | {'"': 2, "£": 3, "！": 1, "￥": 4}


def digit_of(text: str) -> tuple[int, bool] | None:
    """Return the digit from 1 to 9 that a key means and whether Shift was held, or None for any other key."""
    if len(text) == 1 and text in "123456789":
        return int(text), False
    return (_SHIFTED[text], True) if text in _SHIFTED else None
