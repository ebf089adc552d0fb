"""A sheet that is written from the top down: text is always text, a number always finite, no row too low."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from math import isfinite
from typing import Any, Final

from models.errors import InputError
from models.exchange.workbook.ledger import FORMULA, Check, Input, Ledger, digest
from models.exchange.workbook.said import on_one_line
from models.exchange.workbook.styles import STYLES
from models.exchange.workbook.text_size import row_height
from models.text import Script

Cell = str | float | date | None
"""What a cell can hold; None is a blank."""

LONGEST_TEXT: Final = 32_767
"""Characters that a cell of an Excel workbook can hold."""
_HIGHEST_ROW: Final = 409.0
_WRAPPED: Final = {
    name: (shape.get("font_size", 10), bool(shape.get("bold")), int(shape.get("indent", 0)))
    for name, shape in STYLES.items()
    if shape.get("text_wrap")
}
"""Size, boldness and indent of the styles whose text goes on in a second line."""
_ROOM: Final = 5.0
"""Points left free in a row above and below its text."""
LOWEST_ROW: Final = 18.0
"""Points of a row of one line."""


def cell_name(row: int, column: int, *, fix_row: bool = True, fix_column: bool = True) -> str:
    """Return a cell's name, ``$C$4`` for row 3 and column 2; what is not fixed moves where the formula is copied to."""
    letters, number = "", column + 1
    while number:
        number, digit = divmod(number - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return f"{'$' if fix_column else ''}{letters}{'$' if fix_row else ''}{row + 1}"


class NotANumberError(InputError):
    """A figure to be written is infinite or not a number: sheet, row, column."""


class TextTooLongError(InputError):
    """A text is longer than a cell can hold: sheet, row, column, length, most."""


class Sheet:
    """One worksheet, written row by row."""

    def __init__(self, ledger: Ledger, name: str, script: Script) -> None:
        """Add a sheet to the ledger's workbook."""
        self.ledger = ledger
        self.book = ledger.book
        self.page = self.book.add_worksheet(name)
        self.page.hide_gridlines(2)
        self.name = name
        self.script = script
        self.row = 0
        self._formats = ledger.formats
        self._heads = (0, 0)
        self._fixed = ledger.fixed.setdefault(name, {})
        self._widths: Sequence[float] = ()

    @property
    def last_row(self) -> int:
        """The last row that has been ended."""
        return self.row - 1

    @property
    def last_column(self) -> int:
        """The last column that has a width."""
        return len(self._widths) - 1

    def style(self, name: str) -> Any:
        """Return a format by its name."""
        return self._formats[name]

    def widths(self, widths: Sequence[float]) -> None:
        """Set the widths of the columns from the left, in characters: before any row, for its height follows."""
        self._widths = widths
        for column, width in enumerate(widths):
            self.page.set_column(column, column, width)

    def width(self, column: int) -> float:
        """Return a column's width, in characters."""
        return self._widths[column]

    def put(self, column: int, value: Cell, style: str, row: int | None = None) -> None:
        """Write one cell of the current row, or of `row`.

        Raises:
            NotANumberError: The number is infinite or not a number.
            TextTooLongError: The text would be cut off.
        """
        at = self.row if row is None else row
        shape = self._formats[style]
        if value is None or value == "":
            self.page.write_blank(at, column, None, shape)
        elif isinstance(value, str):
            # Two languages stand one under the other where text wraps, else one behind the other.
            text = str(value) if style in _WRAPPED else on_one_line(value)
            if len(text) > LONGEST_TEXT:
                raise TextTooLongError(
                    sheet=self.name, row=at + 1, column=column + 1, length=len(text), most=LONGEST_TEXT
                )
            self.page.write_string(at, column, text, shape)
            self._fix(at, column, text)
        elif isinstance(value, date):
            # A workbook knows no time zones: what is written is what the clock on the wall said.
            wall = value.replace(tzinfo=None) if isinstance(value, datetime) else value
            self.page.write_datetime(at, column, wall, shape)
        elif isfinite(value):
            self.page.write_number(at, column, value, shape)
            self._fix(at, column, value)
        else:
            raise NotANumberError(sheet=self.name, row=at + 1, column=column + 1)

    def formula(self, column: int, formula: str, value: str | float | None, style: str) -> str:
        """Write a formula into the current row, with what it comes to; return the cell as other sheets refer to it.

        Args:
            column: Where.
            formula: With nothing in it that a user has typed; names and cells stand for that.
            value: What was computed for it; None for an empty text.
            style: The cell's style.

        Raises:
            NotANumberError: The number is infinite or not a number.
        """
        if isinstance(value, float | int) and not isfinite(value):
            raise NotANumberError(sheet=self.name, row=self.row + 1, column=column + 1)
        known: str | float = "" if value is None else value
        if isinstance(known, str) and style not in _WRAPPED:
            known = on_one_line(known)
        self.page.write_formula(self.row, column, formula, self._formats[style], known)
        if self.ledger.remembers:
            self._fixed[self.row, column] = FORMULA
        return self.at(self.row, column)

    def checked(self, column: int, formula: str, value: float, style: str, *, group: str, label: str) -> str:
        """Write a formula whose result the workbook itself compares with what was computed."""
        cell = self.formula(column, formula, value, style)
        self.ledger.checks.append(Check(group, label, cell, value))
        return cell

    def input(
        self,
        column: int,
        value: Cell,
        style: str,
        *,
        heading: str,
        key: str,
        of: tuple[str, str],
        field: str,
        marked: bool = True,
    ) -> str:
        """Write a cell that may be changed and read back; return it as other sheets refer to it.

        Args:
            column: Where.
            value: What stands there now.
            style: Its style.
            heading: Of its column.
            key: What stands in the row's key cell.
            of: What kind of thing it belongs to, and its id.
            field: What of that it tells.
            marked: Whether its style says that it may be changed.
        """
        shown = f"{style}_input" if marked else style
        self.put(column, value, shown)
        text = "" if value is None else str(value)
        if isinstance(value, str) and shown not in _WRAPPED:
            text = on_one_line(value)
        if not self.ledger.remembers:
            return self.at(self.row, column)
        self._fixed.pop((self.row, column), None)
        place = (self.row, column)
        told = (on_one_line(key), on_one_line(heading), *of, field, text)
        self.ledger.inputs.append(Input(self.name, place, self._heads, *told))
        return self.at(self.row, column)

    def heads(self, key_column: int) -> None:
        """Say that the row just written heads a table of inputs, whose rows are known by a key in some column."""
        self._heads = (self.row - 1, key_column)

    def at(self, row: int, column: int) -> str:
        """Return a cell as formulas on any sheet refer to it."""
        return f"{self._quoted}!{cell_name(row, column)}"

    def cells(self, first: tuple[int, int], last: tuple[int, int]) -> str:
        """Return cells from one corner to the other as formulas on any sheet refer to them."""
        return f"{self._quoted}!{cell_name(*first)}:{cell_name(*last)}"

    def block(self, name: str, row: int, column: int) -> None:
        """Say where a block of figures begins, so that other sheets can refer into it."""
        self.ledger.blocks[name] = (self._quoted, row, column)

    def within(self, name: str, row: int, column: int) -> str:
        """Return a cell of a block, by its row and column in it, as formulas on any sheet refer to it."""
        sheet, top, left = self.ledger.blocks[name]
        return f"{sheet}!{cell_name(top + row, left + column)}"

    def _fix(self, row: int, column: int, value: str | float) -> None:
        if self.ledger.remembers:
            self._fixed[row, column] = digest(value)

    @property
    def _quoted(self) -> str:
        return "'" + self.name.replace("'", "''") + "'"

    def line(self, values: Sequence[Cell], styles: Sequence[str] | str, *, height: float = LOWEST_ROW) -> None:
        """Write one row, as high as its wrapped text needs and at least `height` points, and go on to the next."""
        named = [styles] * len(values) if isinstance(styles, str) else styles
        for column, (value, style) in enumerate(zip(values, named, strict=True)):
            self.put(column, value, style)
            if style in _WRAPPED and isinstance(value, str) and column < len(self._widths):
                height = max(height, self.height_of(value, style, self._widths[column]))
        self.end_row(height)

    def end_row(self, height: float = LOWEST_ROW) -> None:
        """Give the current row its height in points and go on to the next."""
        self.page.set_row(self.row, min(height, _HIGHEST_ROW))
        self.row += 1

    def height_of(self, text: str, style: str, width: float) -> float:
        """Return the points that a row needs for a text in a style and a width; 0 where the style does not wrap."""
        if style not in _WRAPPED:
            return 0.0
        size, bold, indent = _WRAPPED[style]
        return row_height(text, width, size=size, bold=bold, indent=indent) + _ROOM

    def merge(self, first: tuple[int, int], last: tuple[int, int], value: Cell, style: str) -> None:
        """Write one value over the cells from `first` to `last`, each a row and a column."""
        if first != last:
            # Only blanks are merged: XlsxWriter would guess the kind of anything else.
            self.page.merge_range(*first, *last, "", self.style(style))
            for row in range(first[0], last[0] + 1):
                for column in range(first[1], last[1] + 1):
                    self._fixed.pop((row, column), None)
        self.put(first[1], value, style, row=first[0])

    def across(self, text: str, style: str, *, height: float = LOWEST_ROW) -> None:
        """Write a text over the whole width, in a row as high as it needs, and go on to the next row."""
        self.merge((self.row, 0), (self.row, self.last_column), text, style)
        self.end_row(max(height, self.height_of(text, style, sum(self._widths))))
