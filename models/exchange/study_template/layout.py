"""The tables of the template and their columns. Each table stands on a sheet of its own, headings in the first row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.text import Script

MARK: Final = "baypath-template"
FORMAT: Final = 1
ROOM: Final = 300
"""Rows below the headings that are made ready for typing."""


class Kind(StrEnum):
    """What a column's cells hold."""

    CODE = "code"
    """The id of what the row is about."""
    TEXT = "text"
    """A name or a passage, in a column for each language."""
    LINE = "line"
    """A text that is the same in every language."""
    NUMBER = "number"
    WHOLE = "whole"
    QUARTER = "quarter"
    CHOICE = "choice"
    CODES = "codes"
    """Codes of another table, apart by commas; in brackets what is advisory."""


@dataclass(frozen=True)
class Column:
    """One column of a table; a text takes three, one for each language.

    Attributes:
        key: Its heading is the wording ``template.<key>``.
        kind: What its cells hold.
        width: In characters.
        needed: No row may leave it empty.
        of: For codes, the table whose codes they are; for a choice, the prefix of the wordings of its values.
        values: For a choice, what can be chosen.
    """

    key: str
    kind: Kind
    width: float = 14.0
    needed: bool = False
    of: str = ""
    values: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of its cells in a row."""
        return tuple(f"{self.key}|{script.value}" for script in Script) if self.kind is Kind.TEXT else (self.key,)


@dataclass(frozen=True)
class Table:
    """One table: its sheet is named by the wording ``template.table.<key>``."""

    key: str
    columns: tuple[Column, ...]


_CODE: Final = Column("code", Kind.CODE, 12.0, needed=True)
_NAME: Final = Column("name", Kind.TEXT, 30.0)
_SIDE: Final = Column("side", Kind.CODES, 10.0, needed=True, of="sides")

TABLES: Final = (
    Table(
        "study",
        (
            _NAME,
            Column("question", Kind.TEXT, 34.0),
            Column("first_quarter", Kind.QUARTER, 14.0),
            Column("main", Kind.LINE, 12.0),
            Column("other", Kind.LINE, 12.0),
            Column("rate", Kind.NUMBER, 12.0),
            Column("dated", Kind.LINE, 14.0),
            Column("total_budget", Kind.NUMBER, 16.0),
        ),
    ),
    Table("sides", (_CODE, _NAME, Column("share", Kind.NUMBER, 12.0))),
    Table(
        "phases",
        (
            _CODE,
            _NAME,
            Column("last_quarter", Kind.QUARTER, 14.0, needed=True),
            Column("budget", Kind.NUMBER, 16.0),
            Column("discount", Kind.NUMBER, 16.0),
            Column("closed", Kind.CHOICE, 10.0, of="template.yes", values=("yes", "no")),
        ),
    ),
    Table(
        "indicators",
        (
            _CODE,
            _NAME,
            Column("unit", Kind.TEXT, 14.0),
            Column("is_cost", Kind.CHOICE, 12.0, of="template.yes", values=("yes", "no")),
        ),
    ),
    Table(
        "criteria",
        (
            _CODE,
            Column("under", Kind.CODES, 12.0, of="criteria"),
            _NAME,
            Column("definition", Kind.TEXT, 34.0),
            Column("direction", Kind.CHOICE, 16.0, of="direction", values=("benefit", "cost")),
            Column("kind", Kind.CHOICE, 16.0, of="template.kind", values=("rating", "measured", "compared")),
            Column("lower", Kind.NUMBER, 10.0),
            Column("upper", Kind.NUMBER, 10.0),
            Column("indicator", Kind.CODES, 14.0, of="indicators"),
            Column(
                "transform", Kind.CHOICE, 16.0, of="template.transform", values=("linear", "log10", "step", "piecewise")
            ),
            Column("curve", Kind.LINE, 24.0),
        ),
    ),
    Table("bodies", (_CODE, _SIDE, _NAME)),
    Table(
        "initiatives",
        (
            _CODE,
            _NAME,
            Column("description", Kind.TEXT, 34.0),
            Column("theme", Kind.TEXT, 18.0),
            Column("quarters", Kind.WHOLE, 12.0),
            Column("prerequisites", Kind.CODES, 18.0, of="initiatives"),
            Column("carried_by", Kind.CODES, 22.0, of="bodies"),
            Column("kpi", Kind.TEXT, 22.0),
            Column("basis", Kind.TEXT, 22.0),
        ),
    ),
    Table(
        "values",
        (
            Column("initiative", Kind.CODES, 14.0, needed=True, of="initiatives"),
            Column("indicator", Kind.CODES, 14.0, needed=True, of="indicators"),
            Column("low", Kind.NUMBER, 12.0),
            Column("mode", Kind.NUMBER, 12.0, needed=True),
            Column("high", Kind.NUMBER, 12.0),
            Column("source", Kind.LINE, 30.0),
        ),
    ),
    Table("groups", (_CODE, _SIDE, _NAME)),
    Table(
        "experts",
        (
            _CODE,
            _SIDE,
            Column("group", Kind.CODES, 12.0, of="groups"),
            _NAME,
            Column("weight", Kind.NUMBER, 12.0),
        ),
    ),
)
"""Each table before those that name its codes, but for those that name their own."""
