"""What is measured rather than judged: indicators and their values."""

from __future__ import annotations

from collections.abc import Mapping

from models.text import EMPTY_TEXT, Text
from models.values import Value, field

IndicatorId = str


class Indicator(Value):
    """A quantity with a unit, for example public cost in millions of yuan."""

    id: IndicatorId
    name: Text = EMPTY_TEXT
    unit: Text = EMPTY_TEXT


class Measurement(Value):
    """One indicator's value for one initiative: the most likely value and how far it may lie to either side.

    Attributes:
        mode: The most likely value, in the indicator's unit; what rankings are computed from.
        low: The least plausible value, or None where nobody said.
        high: The greatest plausible value, or None where nobody said.
        source: Who measured it or where it stands.
    """

    mode: float
    low: float | None = None
    high: float | None = None
    source: str = ""


Measurements = Mapping[str, Mapping[IndicatorId, Measurement]]
"""By initiative, then by indicator."""


class Indicators(Value):
    """All indicators and all that has been measured."""

    indicators: Mapping[IndicatorId, Indicator] = field(default_factory=dict)
    measurements: Measurements = field(default_factory=dict)

    def measurement(self, initiative_id: str, indicator_id: IndicatorId) -> Measurement | None:
        """Return one value, or None where nothing was measured."""
        return self.measurements.get(initiative_id, {}).get(indicator_id)
