"""The frame of a study: its question, its sides, its calendar and its money."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from models.problem.calendar import Horizon, HorizonId, Quarter
from models.text import EMPTY_TEXT, Text
from models.values import Value, field

SideId = str


class Side(Value):
    """One of the parties that co-operate, for example a city. Its accent colour follows from its place in the frame."""

    id: SideId
    name: Text = EMPTY_TEXT


class Currencies(Value):
    """The two currencies that plans are told in, with the dated rate between them.

    Attributes:
        main: ISO code of the currency that amounts are kept in, in millions.
        other: ISO code of the second one.
        rate: Units of `other` for one unit of `main`.
        dated: ISO date of the rate.
    """

    main: str = "CNY"
    other: str = "HKD"
    rate: float = 1.0
    dated: str = ""


class Frame(Value):
    """What a study is about, who stands on either side, and when.

    Attributes:
        name: The study's name.
        question: The goal that the criteria serve.
        illustrative: The content is invented or partly so; said on screen and in every export.
        source: Where the content comes from, for example a citation.
        sides: In the order in which they are shown.
        start: The first quarter of the calendar.
        horizons: In order of time.
    """

    name: Text = EMPTY_TEXT
    question: Text = EMPTY_TEXT
    illustrative: bool = False
    source: Text = EMPTY_TEXT
    sides: Mapping[SideId, Side] = field(default_factory=dict)
    start: Quarter = Quarter(2023, 1)
    horizons: tuple[Horizon, ...] = ()
    currencies: Currencies = Currencies()

    @cached_property
    def quarters(self) -> tuple[Quarter, ...]:
        """Every quarter from the start to the end of the last horizon."""
        if not self.horizons:
            return ()
        return tuple(self.start.later(step) for step in range(self.horizons[-1].end.index - self.start.index + 1))

    def horizon(self, horizon_id: HorizonId) -> Horizon:
        """Return one horizon.

        Raises:
            KeyError: There is none of that id.
        """
        for horizon in self.horizons:
            if horizon.id == horizon_id:
                return horizon
        raise KeyError(horizon_id)

    def horizon_index(self, quarter: Quarter) -> int:
        """Return the place of the horizon that holds `quarter`; what lies after the last belongs to the last."""
        return min(sum(horizon.end < quarter for horizon in self.horizons), len(self.horizons) - 1)
