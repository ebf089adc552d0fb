"""Where an input stands now: where it stood, or wherever its row and column were moved to by sorting or inserting."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from models.exchange.ballot_workbook.cells import Value
from models.exchange.ballot_workbook.labels import cell_text
from models.exchange.workbook.ledger import FORMULA, Input, digest

Cells = Mapping[tuple[int, int], Value]
Place = tuple[int, int]


@dataclass
class Sheet:
    """The cells of one sheet, found by what they say."""

    cells: Cells

    def __post_init__(self) -> None:
        """Look every text up once."""
        self._places: dict[str, list[Place]] = defaultdict(list)
        for place, value in sorted(self.cells.items()):
            if isinstance(value, str):
                self._places[_flat(value)].append(place)

    def find(self, one: Input) -> Place | None:
        """Return where an input stands, or None where its row or its column is gone."""
        heading_row, key_column = one.heads
        if self._says((heading_row, one.cell[1]), one.heading) and self._says((one.cell[0], key_column), one.key):
            return one.cell
        heading = self._nearest(one.heading, (heading_row, one.cell[1]))
        if heading is None:
            return None
        shifted = key_column + heading[1] - one.cell[1]
        below = [place for place in self._places.get(_flat(one.key), ()) if place[0] > heading[0]]
        columns = {key_column, shifted}
        key = min((place for place in below if place[1] in columns), default=None)
        return None if key is None else (key[0], heading[1])

    def keys(self, column: int, first: int) -> Iterator[tuple[Place, str]]:
        """Yield the texts of a column below a row."""
        for place, value in sorted(self.cells.items()):
            if place[1] == column and place[0] > first and isinstance(value, str):
                yield place, value.strip()

    def changed(self, fixed: Mapping[Place, str]) -> Iterator[Place]:
        """Yield the cells that are not to be changed and were: none of those that only moved with their rows."""
        for place, seen in sorted(fixed.items()):
            value = self.cells.get(place, "")
            if seen == FORMULA:
                if value is not None:
                    yield place
            elif value is None or (not isinstance(value, bool) and digest(value) != seen):
                yield place

    def _says(self, place: Place, text: str) -> bool:
        value = self.cells.get(place)
        return isinstance(value, str) and _flat(value) == _flat(text)

    def _nearest(self, text: str, to: Place) -> Place | None:
        def far(place: Place) -> int:
            return abs(place[0] - to[0]) + abs(place[1] - to[1])

        return min(self._places.get(_flat(text), ()), key=far, default=None)


def _flat(text: str) -> str:
    """Return a text on one line: two languages stand one under the other in some cells."""
    return " ".join(text.split())


@dataclass
class Moves:
    """Where the rows and columns of a sheet went, as far as its inputs tell."""

    rows: dict[int, int] = field(default_factory=dict)
    columns: dict[int, int] = field(default_factory=dict)

    def saw(self, before: Place, now: Place) -> None:
        """Take in where an input stood and where it stands."""
        self.rows[before[0]], self.columns[before[1]] = now

    def now(self, place: Place) -> Place:
        """Return where a cell stands now: with its row and column, or as far on as those before it."""
        return _moved(self.rows, place[0]), _moved(self.columns, place[1])


def _moved(known: Mapping[int, int], index: int) -> int:
    if index in known:
        return known[index]
    before = max((one for one in known if one < index), default=None)
    # Where rows were sorted, those before one say nothing of it.
    if before is None or sorted(known.values()) != [known[one] for one in sorted(known)]:
        return index
    return index + known[before] - before


def shown(value: Value) -> str:
    """Return a cell's content as a message tells it."""
    text = str(value).upper() if isinstance(value, bool) else cell_text(value)
    return text if len(text) <= 60 else f"{text[:59]}…"
