"""The colours of BayPath, by role: the only literals of colour in the program but for the cividis scale."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace


class Colour(StrEnum):
    """What a colour is for; a widget names the role, the palette in force gives the colour."""

    CANVAS = "canvas"
    SURFACE = "surface"
    RAISED = "raised"
    HOVER = "hover"
    SELECTION = "selection"
    LINE = "line"
    LINE_STRONG = "line_strong"
    TEXT = "text"
    SECONDARY = "secondary"
    DISABLED = "disabled"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    WHOLE_PANEL = "whole_panel"
    SIDE_1 = "side_1"
    SIDE_2 = "side_2"
    SIDE_3 = "side_3"
    SIDE_4 = "side_4"
    SIDE_5 = "side_5"
    GOOD = "good"
    CAUTION = "caution"
    PROBLEM = "problem"
    PHASE_1 = "phase_1"
    PHASE_2 = "phase_2"
    PHASE_3 = "phase_3"


SIDES = (Colour.SIDE_1, Colour.SIDE_2, Colour.SIDE_3, Colour.SIDE_4, Colour.SIDE_5)
PHASES = (Colour.PHASE_1, Colour.PHASE_2, Colour.PHASE_3)


class Mark(StrEnum):
    """The shape of a mark, which says whose it is where its colour cannot be told."""

    CIRCLE = "circle"
    DIAMOND = "diamond"
    SQUARE = "square"
    TRIANGLE = "triangle"
    WEDGE = "wedge"
    CROSS = "cross"


_MARKS = {
    Colour.WHOLE_PANEL: Mark.SQUARE,
    Colour.SIDE_1: Mark.CIRCLE,
    Colour.SIDE_2: Mark.DIAMOND,
    Colour.SIDE_3: Mark.TRIANGLE,
    Colour.SIDE_4: Mark.WEDGE,
    Colour.SIDE_5: Mark.CROSS,
}
_SIGNS = {
    Mark.CIRCLE: "●",
    Mark.DIAMOND: "◆",
    Mark.SQUARE: "■",
    Mark.TRIANGLE: "▲",
    Mark.WEDGE: "▼",
    Mark.CROSS: "✚",
}
# Lengths of dash and gap, in widths of the pen; a line without any is solid.
_DASHES: dict[Colour, tuple[float, ...]] = {
    Colour.SIDE_2: (4, 1.5),
    Colour.SIDE_3: (1.5, 1.5),
    Colour.SIDE_4: (6, 1.5, 1.5, 1.5),
    Colour.SIDE_5: (6, 1.5, 1.5, 1.5, 1.5, 1.5),
}


def mark_of(colour: Colour) -> Mark:
    """Return the shape that goes with a role, so that no side is known by its colour alone."""
    return _MARKS.get(colour, Mark.CIRCLE)


def sign_of(colour: Colour) -> str:
    """Return the same shape as a character, for tables and sentences."""
    return _SIGNS[mark_of(colour)]


def signed(text: str, colour: Colour | None) -> str:
    """Return a text that is set in the colour of a role, after the role's character; None leaves it as it is."""
    return text if colour is None else f"{sign_of(colour)} {text}"


def dash_of(colour: Colour) -> tuple[float, ...]:
    """Return the dashes of a line that goes with a role, in widths of its pen; () is a solid line."""
    return _DASHES.get(colour, ())


class Palette(Struct, frozen=True, kw_only=True):
    """One set of colours, ``#rrggbb`` each; the fields are the values of `Colour`.

    Attributes:
        canvas: The window.
        surface: Cards, tables and fields.
        raised: Pop-ups.
        hover: Surface under the pointer.
        selection: Surface of what is selected; text on it stays `text`.
        line: Rules of 1 px.
        line_strong: Borders of controls and rules between groups.
        text: What is read.
        secondary: What explains; still at least 4.5 : 1.
        disabled: What cannot be used now.
        accent: Actions, focus and selection.
        on_accent: Text on `accent`.
        whole_panel: Results pooled over all sides.
        side_1: The first side of the panel (Shenzhen in the sample).
        side_2: The second side (Hong Kong in the sample).
        side_3: A third side; 3 to 5 stay apart from the first two with any colour vision.
        side_4: A fourth side.
        side_5: A fifth side.
        good: All is well.
        caution: Worth a look.
        problem: Wrong.
        phase_1: Short term.
        phase_2: Medium term.
        phase_3: Long term.
    """

    canvas: str
    surface: str
    raised: str
    hover: str
    selection: str
    line: str
    line_strong: str
    text: str
    secondary: str
    disabled: str
    accent: str
    on_accent: str
    whole_panel: str
    side_1: str
    side_2: str
    side_3: str
    side_4: str
    side_5: str
    good: str
    caution: str
    problem: str
    phase_1: str
    phase_2: str
    phase_3: str

    def value(self, colour: Colour) -> str:
        """Return the ``#rrggbb`` of a role."""
        return str(getattr(self, colour.value))


LIGHT = Palette(
    canvas="#F6F7F9",
    surface="#FFFFFF",
    raised="#FFFFFF",
    hover="#F0F2F5",
    selection="#E4F0EF",
    line="#E3E6EB",
    line_strong="#C4CAD3",
    text="#171A1F",
    secondary="#5A6370",
    disabled="#9AA3AF",
    accent="#0B6E69",
    on_accent="#FFFFFF",
    whole_panel="#3C4654",
    side_1="#0072B2",
    side_2="#C04A00",
    side_3="#A64D7E",
    side_4="#7A6C00",
    side_5="#5B3FA0",
    good="#1E7F4F",
    caution="#9A6700",
    problem="#B3261E",
    phase_1="#0B6E69",
    phase_2="#5FA8A3",
    phase_3="#B5D6D3",
)

DARK = Palette(
    canvas="#14171C",
    surface="#1C2027",
    raised="#252A33",
    hover="#232832",
    selection="#1F3534",
    line="#2E3540",
    line_strong="#465060",
    text="#ECEFF3",
    secondary="#A7B0BD",
    disabled="#667080",
    accent="#3FB8AF",
    on_accent="#14171C",
    whole_panel="#C9D1DB",
    side_1="#56B4E9",
    side_2="#F0883E",
    side_3="#E79BC4",
    side_4="#E5DA6B",
    side_5="#B5A2F0",
    good="#5CC98F",
    caution="#E3B341",
    problem="#F2857C",
    phase_1="#3FB8AF",
    phase_2="#2A7F79",
    phase_3="#1D5450",
)

# For eyes that need more: everything that is read at 7 : 1, every line as strong as a letter.
LIGHT_CONTRAST = replace(
    LIGHT,
    canvas="#FFFFFF",
    hover="#F1F3F5",
    selection="#E4F5F3",
    line="#5A6370",
    line_strong="#171A1F",
    text="#000000",
    secondary="#2B333D",
    disabled="#5A6370",
    accent="#00504C",
    whole_panel="#232B36",
    side_1="#004E80",
    side_2="#863100",
    side_3="#7A2458",
    side_4="#4E4500",
    side_5="#41288A",
    good="#0B5231",
    caution="#5E3F00",
    problem="#8E1410",
    phase_1="#00504C",
    phase_2="#2A7F79",
    phase_3="#8FC4BF",
)

DARK_CONTRAST = replace(
    DARK,
    canvas="#000000",
    surface="#000000",
    raised="#0B0E12",
    hover="#1C2027",
    selection="#0B2725",
    line="#A7B0BD",
    line_strong="#FFFFFF",
    text="#FFFFFF",
    secondary="#DCE2EA",
    disabled="#A7B0BD",
    accent="#5CE0D6",
    on_accent="#000000",
    whole_panel="#E6EBF2",
    side_1="#7CCBFF",
    side_2="#FFA865",
    side_3="#F5B5D8",
    side_4="#F2E87E",
    side_5="#CBBDFF",
    good="#7BE3AC",
    caution="#F2CA62",
    problem="#FFA79F",
)
