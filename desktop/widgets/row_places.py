"""Where the rows of a chart lie below its header."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt


@dataclass(frozen=True, slots=True)
class RowPlaces:
    """Rows, some with a gap above, some higher than the others since their names go over several lines.

    Attributes:
        tops: How far down each begins.
        height: Of a row whose name is on one line.
        heights: Of each row.
        end: Where the last one ends.
    """

    tops: tuple[float, ...] = ()
    height: float = 0.0
    heights: tuple[float, ...] = ()
    end: float = 0.0

    @classmethod
    def spread(
        cls, gaps: Sequence[float], room: float, least: float, greatest: float, needed: Sequence[float] = ()
    ) -> RowPlaces:
        """Return rows that fill the room there is, as high as they may be.

        Args:
            gaps: The room above each row.
            room: For all rows and gaps.
            least: The least height of a row.
            greatest: The greatest height of a row.
            needed: What each row needs beyond that; none for rows that are alike.
        """
        wanted = needed or (0.0,) * len(gaps)
        high = [one for one in wanted if one > least]
        fitting = (room - sum(gaps) - sum(high)) / max(len(gaps) - len(high), 1) if gaps else 0.0
        height, tops, top = min(max(fitting, least), greatest), [], 0.0
        heights = tuple(max(height, one) for one in wanted)
        for gap, own in zip(gaps, heights, strict=True):
            tops.append(top + gap)
            top += gap + own
        return cls(tuple(tops), height, heights, top)

    def first_at(self, down: float) -> int:
        """Return the number of the first row that is seen from so far down."""
        return max(bisect_right(self.tops, down) - 1, 0)

    def between(self, down: float, further: float) -> range:
        """Return the numbers of the rows that are seen between two places, wholly or in part."""
        return range(self.first_at(down), bisect_right(self.tops, further))

    def number_at(self, down: float) -> int:
        """Return the number of the row at a place, or -1 between two rows and beside them all."""
        number = bisect_right(self.tops, down) - 1
        return number if number >= 0 and down < self.tops[number] + self.heights[number] else -1

    def revealing(self, number: int, down: int, seen: float, footer: float) -> int:
        """Return from how far down a row is seen whole: as little further as may be.

        Args:
            number: The row; past the last one, nothing moves.
            down: From where rows are seen now.
            seen: How much of them is seen at once.
            footer: The room that is left below the row where it comes up from below.
        """
        if number >= len(self.tops):
            return down
        top, bottom = self.tops[number], self.tops[number] + self.heights[number]
        if top < down:
            return int(top)
        return round(bottom + footer - seen) if bottom > down + seen else down


def row_wanted(key: int, now: int, page: int, last: int) -> int | None:
    """Return the row that a key goes to, None where it is for something else.

    Args:
        key: As in a key event.
        now: The row that is chosen, -1 for none.
        page: How many rows a page has.
        last: The last row.
    """
    steps = {
        Qt.Key.Key_Down: now + 1,
        Qt.Key.Key_Up: now - 1,
        Qt.Key.Key_PageDown: now + page,
        Qt.Key.Key_PageUp: now - page,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: last,
    }
    wanted = steps.get(Qt.Key(key))
    return None if wanted is None else min(max(wanted, 0), last)
