"""How a length is shared out among parts that stand side by side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise


def shared_out(room: int, wishes: Sequence[float], stretches: Sequence[float]) -> list[int]:
    """Return what each part is given, in whole pixels, together the room that there is.

    Args:
        room: For all parts.
        wishes: What each would have.
        stretches: By how much each takes of what is left over, or gives of what is lacking; where none does, all do as
            far as they wish for something.
    """
    takers = stretches if any(stretches) else wishes if any(wishes) else [1.0] * len(wishes)
    spare = room - sum(wishes)
    given = [max(wish + spare * taker / sum(takers), 0.0) for wish, taker in zip(wishes, takers, strict=True)]
    whole = sum(given) or 1.0
    edges = [round(room * sum(given[:number]) / whole) for number in range(len(given) + 1)]
    return [right - left for left, right in pairwise(edges)]
