"""The numbers that keep rows in order, with room between them, so that moving one row rewrites one row."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Final

from models.storage.rows.shelves import Key

GAP: Final = 1024


def renumbered(order: Sequence[Key], positions: Mapping[Key, int]) -> Mapping[Key, int]:
    """Return new positions for as few rows as can be, so that all rows stand in `order`.

    Args:
        order: Every row, in the order that is wanted.
        positions: Where rows stand now, all above 0; new rows are missing, rows that are gone do no harm.
    """
    staying = _longest_in_order(order, positions)
    moved: dict[Key, int] = {}
    run: list[Key] = []
    last = 0
    for key in order:
        if key not in staying:
            run.append(key)
            continue
        step = (positions[key] - last) // (len(run) + 1)
        if step == 0:
            return {key: GAP * place for place, key in enumerate(order, start=1)}
        moved.update({waiting: last + step * place for place, waiting in enumerate(run, start=1)})
        last, run = positions[key], []
    moved.update({waiting: last + GAP * place for place, waiting in enumerate(run, start=1)})
    return moved


def _longest_in_order(order: Sequence[Key], positions: Mapping[Key, int]) -> set[Key]:
    """Return the rows that can keep their positions: a longest increasing subsequence."""
    lowest_end: list[int] = []
    ends: list[Key] = []
    before: dict[Key, Key | None] = {}
    for key in order:
        if key not in positions:
            continue
        length = bisect_left(lowest_end, positions[key])
        before[key] = ends[length - 1] if length else None
        if length == len(ends):
            lowest_end.append(positions[key])
            ends.append(key)
        else:
            lowest_end[length], ends[length] = positions[key], key
    kept: set[Key] = set()
    current = ends[-1] if ends else None
    while current is not None:
        kept.add(current)
        current = before[current]
    return kept
