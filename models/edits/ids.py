"""Ids for what is added: short, stable, unique."""

from __future__ import annotations

from collections.abc import Container


def free_id(prefix: str, taken: Container[str], digits: int = 1) -> str:
    """Return the first of ``prefix1``, ``prefix2``, … that is not taken, with at least `digits` digits."""
    number = 1
    while (found := f"{prefix}{number:0{digits}d}") in taken:
        number += 1
    return found
