"""Quarters, and the horizons that a blueprint is phased by."""

from __future__ import annotations

import re

from models.errors import InputError
from models.text import EMPTY_TEXT, Text
from models.values import Value

HorizonId = str


class NotAQuarterError(InputError):
    """Text that is not a quarter such as 2025Q4: value."""


class Quarter(Value, order=True):
    """A quarter of a calendar year; quarters are ordered and can be counted on."""

    year: int
    quarter: int

    @classmethod
    def parse(cls, text: str) -> Quarter:
        """Read ``2025Q4``, ``2025-Q4`` or ``2025 q4``.

        Raises:
            NotAQuarterError: The text is none of these.
        """
        found = re.fullmatch(r"\s*(\d{4})\s*-?\s*[Qq]([1-4])\s*", text)
        if not found:
            raise NotAQuarterError(value=text)
        return cls(int(found[1]), int(found[2]))

    @property
    def index(self) -> int:
        """The number of quarters since year 0, for differences."""
        return self.year * 4 + self.quarter - 1

    def later(self, quarters: int) -> Quarter:
        """Return the quarter that many quarters later (earlier where negative)."""
        year, quarter = divmod(self.index + quarters, 4)
        return Quarter(year, quarter + 1)

    def __str__(self) -> str:
        return f"{self.year}Q{self.quarter}"


class Horizon(Value):
    """One phase of the blueprint, from the end of the one before it to the end of its own last quarter.

    Attributes:
        id: Stable and unique.
        name: For example "Short term".
        end: Its last quarter.
        closed: Nothing may run in it.
    """

    id: HorizonId
    name: Text = EMPTY_TEXT
    end: Quarter = Quarter(2030, 4)
    closed: bool = False
