"""The tables of the template and their columns. Each table stands on a sheet of its own, headings in the first row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.problem.initiatives import BARRIERS
from models.problem.swot import STRATEGY_KINDS, Quadrant
from models.text import Script

MARK: Final = "baypath-template"
FORMAT: Final = 2
"""Templates of format 1 have no anchors, SWOT and barriers; they are read all the same."""
ROOM: Final = 300
"""Rows below the headings that are made ready for typing."""
STRENGTHS: Final = (1, 2, 3)
"""How strongly one thing bears on another."""


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
    LINKS = "links"
    """Codes of another table, each with how strongly it is linked, 1 to 3: ``I01: 3, I02: 1``."""
    STRENGTH = "strength"
    """How strongly something bears on each of a few things, 1 to 3, in a column for each of them."""


@dataclass(frozen=True)
class Column:
    """One column of a table; a text takes three, one for each language, and strengths one for each of `values`.

    Attributes:
        key: Its heading is the wording ``template.<key>``.
        kind: What its cells hold.
        width: In characters.
        needed: No row may leave it empty.
        of: For codes, the table whose codes they are; for a choice, the prefix of the wordings of its values.
        values: For a choice, what can be chosen; for strengths, what they are about.
        many: For codes, that several may stand in a cell.
        advisory: For codes, that one in brackets is advisory.
        least: For a number, the least that can stand here.
        most: For a number that has a least, the greatest.
        noted: Whether the wording ``template.<key>.note`` says more when a cell of it is selected.
    """

    key: str
    kind: Kind
    width: float = 14.0
    needed: bool = False
    of: str = ""
    values: tuple[str, ...] = ()
    many: bool = False
    advisory: bool = False
    least: float | None = None
    most: float | None = None
    noted: bool = False

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of its cells in a row."""
        if self.kind is Kind.TEXT:
            return tuple(f"{self.key}|{script.value}" for script in Script)
        return tuple(f"{self.key}|{value}" for value in self.values) if self.kind is Kind.STRENGTH else (self.key,)


@dataclass(frozen=True)
class Table:
    """One table: its sheet is named by the wording ``template.table.<key>``.

    Attributes:
        key: What it is called among tables.
        columns: From left to right.
        unique: The columns that no two rows may have in common, where no code tells rows apart.
    """

    key: str
    columns: tuple[Column, ...]
    unique: tuple[str, ...] = ()


_CODE: Final = Column("code", Kind.CODE, 12.0, needed=True, noted=True)
_NAME: Final = Column("name", Kind.TEXT, 30.0)
_SIDE: Final = Column("side", Kind.CODES, 10.0, needed=True, of="sides")

TABLES: Final = (
    Table(
        "study",
        (
            _NAME,
            Column("question", Kind.TEXT, 34.0),
            Column("first_quarter", Kind.QUARTER, 14.0, noted=True),
            Column("main", Kind.LINE, 12.0, noted=True),
            Column("other", Kind.LINE, 12.0, noted=True),
            Column("rate", Kind.NUMBER, 12.0, noted=True),
            Column("dated", Kind.LINE, 14.0, noted=True),
            Column("total_budget", Kind.NUMBER, 16.0),
            Column("source", Kind.TEXT, 34.0),
            Column("illustrative", Kind.CHOICE, 14.0, of="template.yes", values=("yes", "no"), noted=True),
        ),
    ),
    Table("sides", (_CODE, _NAME, Column("share", Kind.NUMBER, 12.0, least=0.0, noted=True))),
    Table(
        "phases",
        (
            _CODE,
            _NAME,
            Column("last_quarter", Kind.QUARTER, 14.0, needed=True, noted=True),
            Column("budget", Kind.NUMBER, 16.0),
            Column("discount", Kind.NUMBER, 16.0, least=0.0, most=1.0, noted=True),
            Column("closed", Kind.CHOICE, 10.0, of="template.yes", values=("yes", "no"), noted=True),
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
            Column("under", Kind.CODES, 12.0, of="criteria", noted=True),
            _NAME,
            Column("definition", Kind.TEXT, 34.0),
            Column("prompt", Kind.LINE, 30.0, noted=True),
            Column("direction", Kind.CHOICE, 16.0, of="direction", values=("benefit", "cost")),
            Column(
                "kind", Kind.CHOICE, 16.0, of="template.kind", values=("rating", "measured", "compared"), noted=True
            ),
            Column("lower", Kind.NUMBER, 10.0, noted=True),
            Column("upper", Kind.NUMBER, 10.0, noted=True),
            Column("indicator", Kind.CODES, 14.0, of="indicators"),
            Column(
                "transform", Kind.CHOICE, 16.0, of="template.transform", values=("linear", "log10", "step", "piecewise")
            ),
            Column("curve", Kind.LINE, 24.0, noted=True),
        ),
    ),
    Table(
        "anchors",
        (
            Column("criterion", Kind.CODES, 14.0, needed=True, of="criteria"),
            Column("step", Kind.WHOLE, 10.0, needed=True, noted=True),
            Column("meaning", Kind.TEXT, 40.0),
        ),
        unique=("criterion", "step"),
    ),
    Table("bodies", (_CODE, _SIDE, _NAME)),
    Table(
        "initiatives",
        (
            _CODE,
            _NAME,
            Column("description", Kind.TEXT, 34.0),
            Column("theme", Kind.TEXT, 18.0),
            Column("quarters", Kind.WHOLE, 12.0, least=1.0),
            Column("prerequisites", Kind.CODES, 18.0, of="initiatives", many=True, advisory=True, noted=True),
            Column("carried_by", Kind.CODES, 22.0, of="bodies", many=True, noted=True),
            Column("barrier", Kind.STRENGTH, 13.0, of="barrier", values=BARRIERS, noted=True),
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
        unique=("initiative", "indicator"),
    ),
    Table(
        "findings",
        (
            _CODE,
            Column("quadrant", Kind.CHOICE, 18.0, needed=True, of="template.quadrant", values=tuple(Quadrant)),
            Column("about", Kind.CODES, 12.0, of="sides", noted=True),
            Column("finding", Kind.TEXT, 36.0),
            Column("evidence", Kind.LINE, 36.0),
            Column("bears_on", Kind.CODES, 16.0, of="criteria", many=True, noted=True),
        ),
    ),
    Table(
        "strategies",
        (
            _CODE,
            Column("tows", Kind.CHOICE, 30.0, needed=True, of="template.tows", values=STRATEGY_KINDS),
            Column("strategy", Kind.TEXT, 36.0),
            Column("answers", Kind.LINKS, 24.0, of="findings", many=True, noted=True),
            Column("through", Kind.LINKS, 24.0, of="initiatives", many=True, noted=True),
        ),
    ),
    Table("groups", (_CODE, _SIDE, _NAME, Column("scores", Kind.CODES, 24.0, of="criteria", many=True, noted=True))),
    Table(
        "experts",
        (
            _CODE,
            _SIDE,
            Column("group", Kind.CODES, 12.0, of="groups"),
            _NAME,
            Column("weight", Kind.NUMBER, 12.0, least=0.0, noted=True),
        ),
    ),
)
"""Each table before those that name its codes, but for those that name their own."""
