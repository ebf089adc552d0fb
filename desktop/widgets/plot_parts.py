"""What a plot shows, as plain values: axes, lines, dots, shaded spans, rules, and quarters."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.widgets.palette import Colour


@dataclass(frozen=True, slots=True)
class PlotAxis:
    """One direction of a plot.

    Attributes:
        low: Value at the left or at the bottom.
        high: Value at the right or at the top.
        name: What is told along it, said at its end.
        form: How a value is said, as `format` takes it; ``.1%`` says a share in percent.
        unit: Said behind a value on hover.
        ticks: Values with their words; None puts round values, () none at all.
        grid: Whether each tick has a rule across the plot.
        pad: Pixels, before the text size, kept free beyond `low` and `high`.
        colour: Colour of a mark before the name, where the axis belongs to somebody.
    """

    low: float = 0.0
    high: float = 1.0
    name: str = ""
    form: str = "g"
    unit: str = ""
    ticks: tuple[tuple[float, str], ...] | None = None
    grid: bool = False
    pad: int = 0
    colour: Colour | None = None

    def words(self, value: float) -> str:
        """Return a value as it is read."""
        return format(value, self.form).replace("-", "−").replace("%", " %")

    def told(self, value: float) -> str:
        """Return a value with its unit."""
        return f"{self.words(value)} {self.unit}" if self.unit else self.words(value)

    def shown_ticks(self, most: int) -> list[tuple[float, str]]:
        """Return the ticks with their words, at most `most` of them where they are left to us."""
        if self.ticks is not None:
            return list(self.ticks)
        return [(value, self.words(value)) for value in round_values(self.low, self.high, most)]


@dataclass(frozen=True, slots=True)
class PlotLine:
    """Values along the plot, joined.

    Attributes:
        key: What signals say.
        name: Said on hover, and at the line's end where it is `labelled`.
        points: Across and up, ascending across; a value that is not finite leaves a gap.
        colour: Its colour.
        width: In pixels.
        dashed: Whether it is dashed, so that no line is known by its colour alone.
        stepped: Whether each value holds until the next point instead of leading to it.
        labelled: Whether its name stands at its end.
        filled: Whether the ground below it is shaded.
    """

    key: str
    name: str
    points: Sequence[tuple[float, float]]
    colour: Colour = Colour.ACCENT
    width: float = 2.0
    dashed: bool = False
    stepped: bool = False
    labelled: bool = False
    filled: bool = False

    def at(self, x: float) -> float:
        """Return the value at a place, NaN beside the line's ends and in its gaps."""
        before = [point for point in self.points if point[0] <= x]
        after = [point for point in self.points if point[0] >= x]
        if not before or not after:
            return math.nan
        (left, low), (right, high) = before[-1], after[0]
        if self.stepped or right == left:
            return low
        return low + (high - low) * (x - left) / (right - left)


@dataclass(frozen=True, slots=True)
class PlotDrag:
    """How far a dot may be moved, and by how much at a key.

    Attributes:
        x_low: Furthest left.
        x_high: Furthest right; the same as `x_low` for a dot that moves up and down only.
        y_low: Lowest.
        y_high: Highest.
        x_step: What Shift with a sideways arrow moves it by; a hand moves it in these steps too.
        y_step: What an upward or downward arrow moves it by.
    """

    x_low: float
    x_high: float
    y_low: float
    y_high: float
    x_step: float
    y_step: float

    def nearest(self, x: float, y: float) -> tuple[float, float]:
        """Return the nearest place that the dot may take."""
        return _within(x, self.x_low, self.x_high, self.x_step), _within(y, self.y_low, self.y_high, self.y_step)


@dataclass(frozen=True, slots=True)
class PlotDot:
    """One thing at one place.

    Attributes:
        key: What signals say.
        name: Stands beside the mark where it is `labelled` or selected; always said on hover.
        x: Where it stands across.
        y: Where it stands upwards.
        colour: Colour of the mark.
        filled: Whether the mark is filled.
        labelled: Whether the name stands beside the mark.
        tooltip: The exact values; None says those of the axes, "" nothing but the name.
        drag: How it may be moved; None for a dot that stays.
    """

    key: str
    name: str
    x: float
    y: float
    colour: Colour = Colour.ACCENT
    filled: bool = True
    labelled: bool = False
    tooltip: str | None = None
    drag: PlotDrag | None = None


@dataclass(frozen=True, slots=True)
class PlotSpan:
    """A shaded stretch over the whole plot.

    Attributes:
        low: Where it begins.
        high: Where it ends.
        colour: Its colour, shown faintly.
        upright: True where it lies between two values across, False between two values upwards.
        name: Written at its top, or at its left.
    """

    low: float
    high: float
    colour: Colour = Colour.ACCENT
    upright: bool = True
    name: str = ""


@dataclass(frozen=True, slots=True)
class PlotRule:
    """A straight line over the whole plot.

    Attributes:
        at: Where it stands.
        upright: True for a place across, False for one upwards.
        colour: Its colour.
        name: Written at its end.
        dashed: Whether it is dashed.
    """

    at: float
    upright: bool = True
    colour: Colour = Colour.LINE_STRONG
    name: str = ""
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class PlotQuarters:
    """Four named quarters.

    Attributes:
        x: Where the upright line between them stands.
        y: Where the level line stands.
        names: Top left, top right, bottom left, bottom right.
    """

    x: float
    y: float
    names: tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Picture:
    """All that a plot shows.

    Attributes:
        x: The axis across.
        y: The axis upwards.
        lines: Its lines.
        dots: Its dots.
        spans: Its shaded stretches.
        rules: Its straight lines over the whole plot.
        quarters: Its quarters, or None.
    """

    x: PlotAxis = field(default_factory=PlotAxis)
    y: PlotAxis = field(default_factory=PlotAxis)
    lines: tuple[PlotLine, ...] = ()
    dots: tuple[PlotDot, ...] = ()
    spans: tuple[PlotSpan, ...] = ()
    rules: tuple[PlotRule, ...] = ()
    quarters: PlotQuarters | None = None

    def dot(self, key: str) -> PlotDot | None:
        """Return the dot of a key."""
        return next((dot for dot in self.dots if dot.key == key), None)

    def line(self, key: str) -> PlotLine | None:
        """Return the line of a key."""
        return next((line for line in self.lines if line.key == key), None)


def round_values(low: float, high: float, most: int) -> list[float]:
    """Return at most `most` round values from `low` to `high`: steps of 1, 2, 2.5 or 5 times a power of ten."""
    span = high - low
    if not math.isfinite(span) or span <= 0 or most < 2:
        return [low]
    power = 10.0 ** math.floor(math.log10(span / most))
    for step in (power * factor for factor in (1, 2, 2.5, 5, 10, 20)):
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        if last - first + 1 <= most:
            return [number * step for number in range(first, last + 1)]
    return [low, high]


def _within(value: float, low: float, high: float, step: float) -> float:
    stepped = round(value / step) * step if step > 0 else value
    # 7 · 0.1 is 0.7000000000000001, which nobody drew.
    return min(max(float(f"{stepped:.12g}"), low), high)
