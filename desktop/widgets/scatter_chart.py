"""Two opinions of the same things: one across, one up, and four quarters that say where they agree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.widgets.palette import Colour
from desktop.widgets.plot import Plot
from desktop.widgets.plot_parts import Picture, PlotAxis, PlotDot, PlotQuarters

_PAD = 26


@dataclass(frozen=True, slots=True)
class ScatterPoint:
    """One thing.

    Attributes:
        key: What signals say.
        name: Shown beside the mark where it is labelled, always on hover.
        x: Where the first opinion puts it.
        y: Where the second does.
        colour: Colour of the mark.
        filled: Whether the mark is filled.
        labelled: Whether the name stands beside the mark.
        tooltip: The exact values, said on hover.
    """

    key: str
    name: str
    x: float
    y: float
    colour: Colour = Colour.SECONDARY
    filled: bool = True
    labelled: bool = False
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class ScatterFrame:
    """What the points stand in.

    Attributes:
        low: Value at the left and at the bottom.
        high: Value at the right and at the top.
        x_split: Where the upright line stands.
        y_split: Where the level line stands.
        x_name: What is told across, with the colour of whose it is.
        y_name: What is told upwards.
        x_colour: Colour of the mark beside `x_name`; None draws no mark.
        y_colour: Colour of the mark beside `y_name`, likewise.
        quarters: Names of the quarters: top left, top right, bottom left, bottom right.
    """

    low: float = 0.0
    high: float = 1.0
    x_split: float = 0.5
    y_split: float = 0.5
    x_name: str = ""
    y_name: str = ""
    x_colour: Colour | None = Colour.SIDE_1
    y_colour: Colour | None = Colour.SIDE_2
    quarters: tuple[str, str, str, str] = ("", "", "", "")


class ScatterChart(Plot):
    """Points in four quarters; arrow keys go to the next point in their direction."""

    def set_points(self, frame: ScatterFrame, points: Sequence[ScatterPoint]) -> None:
        """Show these points; the selection stays where its key is."""
        low, high = frame.low, frame.high
        self.set_picture(
            Picture(
                x=PlotAxis(low, high, frame.x_name, ticks=(), pad=_PAD, colour=frame.x_colour),
                y=PlotAxis(low, high, frame.y_name, ticks=(), pad=_PAD, colour=frame.y_colour),
                dots=tuple(_dot(point, frame) for point in points),
                quarters=PlotQuarters(frame.x_split, frame.y_split, frame.quarters),
            )
        )


def _dot(point: ScatterPoint, frame: ScatterFrame) -> PlotDot:
    return PlotDot(
        key=point.key,
        name=point.name,
        x=min(max(point.x, frame.low), frame.high),
        y=min(max(point.y, frame.low), frame.high),
        colour=point.colour,
        filled=point.filled,
        labelled=point.labelled,
        tooltip=point.tooltip,
    )
