"""A sheet that is written from the top down, with formats taken from one place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, isfinite
from typing import Any, Final
from unicodedata import east_asian_width

from models.errors import InputError
from models.text import Script

FONTS: Final[Mapping[Script, str]] = {
    Script.EN: "Arial",
    Script.ZH_HANS: "Microsoft YaHei",
    Script.ZH_HANT: "Microsoft JhengHei",
}
"""Faces that Windows and macOS offices have or replace well; LibreOffice falls back to Noto."""

_LINE_HEIGHT: Final[Mapping[Script, float]] = {Script.EN: 13.2, Script.ZH_HANS: 15.6, Script.ZH_HANT: 15.6}
"""Points that one line of 10 pt text takes."""
_ROOM: Final = 4.0
"""Points left free in a row above and below its text."""

INK: Final = "#171A1F"
QUIET: Final = "#5A6370"
RULE: Final = "#C4CAD3"
HAIRLINE: Final = "#E3E6EB"
HEADING_FILL: Final = "#EAF1F0"
ACCENT: Final = "#0B6E69"
CAUTION: Final = "#9A6700"
PHASES: Final = ("#0B6E69", "#5FA8A3", "#B5D6D3")

_BASE: Final[Mapping[str, Any]] = {"font_size": 10, "font_color": INK, "valign": "vcenter"}
_STYLES: Final[Mapping[str, Mapping[str, Any]]] = {
    "title": {"font_size": 18, "bold": True},
    "subtitle": {"font_size": 10, "font_color": QUIET},
    "caution": {"font_size": 10, "bold": True, "font_color": CAUTION},
    "section": {"font_size": 12, "bold": True, "font_color": ACCENT},
    "heading": {"bold": True, "bg_color": HEADING_FILL, "bottom": 1, "bottom_color": RULE, "text_wrap": True},
    "heading_number": {
        "bold": True,
        "bg_color": HEADING_FILL,
        "bottom": 1,
        "bottom_color": RULE,
        "text_wrap": True,
        "align": "right",
    },
    "heading_centre": {"bold": True, "bg_color": HEADING_FILL, "align": "center", "bottom": 1, "bottom_color": RULE},
    "heading_spaced": {
        "bold": True,
        "bg_color": HEADING_FILL,
        "bottom": 1,
        "bottom_color": RULE,
        "text_wrap": True,
        "indent": 1,
    },
    "spaced": {"bottom": 1, "bottom_color": HAIRLINE, "indent": 1},
    "text": {"bottom": 1, "bottom_color": HAIRLINE},
    "wrapped": {"bottom": 1, "bottom_color": HAIRLINE, "text_wrap": True, "valign": "top"},
    "wrapped_strong": {"bottom": 1, "bottom_color": HAIRLINE, "text_wrap": True, "valign": "top", "bold": True},
    "centred": {"bottom": 1, "bottom_color": HAIRLINE, "align": "center", "valign": "top"},
    "strong": {"bottom": 1, "bottom_color": HAIRLINE, "bold": True},
    "quiet": {"bottom": 1, "bottom_color": HAIRLINE, "font_color": QUIET},
    "indented": {"bottom": 1, "bottom_color": HAIRLINE, "indent": 2},
    "count": {"bottom": 1, "bottom_color": HAIRLINE, "num_format": "0", "align": "right"},
    "score": {"bottom": 1, "bottom_color": HAIRLINE, "num_format": "0.000", "align": "right"},
    "signed": {"bottom": 1, "bottom_color": HAIRLINE, "num_format": '+0;−0;"="', "align": "right"},
    "percent": {"bottom": 1, "bottom_color": HAIRLINE, "num_format": "0.0%", "align": "right"},
    "value": {"bottom": 1, "bottom_color": HAIRLINE, "num_format": "#,##0.00", "align": "right"},
    "money": {"bottom": 1, "bottom_color": HAIRLINE, "num_format": "#,##0", "align": "right"},
    "top_number": {"bottom": 1, "bottom_color": HAIRLINE, "num_format": "#,##0.##", "align": "right", "valign": "top"},
    "top_money": {"bottom": 1, "bottom_color": HAIRLINE, "num_format": "#,##0", "align": "right", "valign": "top"},
    "phase": {"bold": True, "align": "center", "valign": "top", "text_wrap": True, "bottom": 1, "bottom_color": RULE},
    # A white rule above and below keeps the bars of neighbouring rows apart.
    **{
        f"bar{index}": {"bg_color": colour, "font_color": colour, "top": 5, "bottom": 5, "border_color": "#FFFFFF"}
        for index, colour in enumerate(PHASES)
    },
    "ordinal": {"bottom": 1, "bottom_color": HAIRLINE, "num_format": "0", "align": "left", "valign": "top"},
}


class NotANumberError(InputError):
    """A figure to be written is infinite or not a number: sheet, row, column."""


class Sheet:
    """One worksheet, written row by row; text is always text, a number always finite."""

    def __init__(self, book: Any, formats: Mapping[str, Any], name: str, script: Script) -> None:
        """Add a sheet to `book`."""
        self.page = book.add_worksheet(name)
        self.page.hide_gridlines(2)
        self.name = name
        self.row = 0
        self._formats = formats
        self._line_height = _LINE_HEIGHT[script]
        self._widths: Sequence[float] = ()

    def style(self, name: str) -> Any:
        """Return a format by its name."""
        return self._formats[name]

    def put(self, column: int, value: str | float | None, style: str, row: int | None = None) -> None:
        """Write one cell of the current row (or of `row`): text as text, a number as a number, None as a blank.

        Raises:
            NotANumberError: The number is infinite or not a number.
        """
        at = self.row if row is None else row
        if value is None:
            self.page.write_blank(at, column, None, self.style(style))
        elif isinstance(value, str):
            self.page.write_string(at, column, value, self.style(style))
        elif isfinite(value):
            self.page.write_number(at, column, value, self.style(style))
        else:
            raise NotANumberError(sheet=self.name, row=at + 1, column=column + 1)

    def line(self, values: Sequence[str | float | None], styles: Sequence[str] | str, start: int = 0) -> None:
        """Write one row, as high as its wrapped text needs, and go on to the next."""
        named = [styles] * len(values) if isinstance(styles, str) else styles
        lines = 1
        for column, (value, style) in enumerate(zip(values, named, strict=True), start=start):
            self.put(column, value, style)
            if isinstance(value, str) and _STYLES[style].get("text_wrap") and column < len(self._widths):
                lines = max(lines, _lines(value, self._widths[column]))
        if self._widths:
            # Offices that open the file do not all measure rows themselves, so the height is said.
            self.page.set_row(self.row, lines * self._line_height + _ROOM)
        self.row += 1

    def title(self, text: str, subtitle: str, caution: str = "") -> None:
        """Write the sheet's title, one line under it, and a mark of caution where there is one."""
        self.line([text], "title")
        self.page.set_row(self.row - 1, 30)
        self.line([subtitle], "subtitle")
        if caution:
            self.line([caution], "caution")
        self.row += 1

    def widths(self, widths: Sequence[float]) -> None:
        """Set the widths of the columns from the left, in characters; before any row, which they tell the height of."""
        self._widths = widths
        for column, width in enumerate(widths):
            self.page.set_column(column, column, width)

    def print_setup(self, *, landscape: bool = True, paper: int = 9) -> None:
        """Print one page wide on `paper` (Excel's number: 9 is A4, 8 is A3), with page numbers."""
        if landscape:
            self.page.set_landscape()
        self.page.set_paper(paper)
        self.page.fit_to_pages(1, 0)
        self.page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        self.page.set_footer("&C&P / &N")


def _lines(text: str, width: float) -> int:
    """Return how many lines a text takes in a column; Chinese takes two characters' width each."""
    room = max(width - 1.5, 1.0)
    return sum(max(1, ceil(_width(line) * 1.06 / room)) for line in text.split("\n"))


def _width(text: str) -> float:
    return sum(2.0 if east_asian_width(sign) in "WF" else 1.0 for sign in text)


def formats(book: Any, script: Script) -> dict[str, Any]:
    """Return every format of the workbook, in the script's face."""
    face = {**_BASE, "font_name": FONTS[script]}
    return {name: book.add_format({**face, **style}) for name, style in _STYLES.items()}
