"""What every pasted list shares: its cells, its headings, and what is said of a line that is refused."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from models.errors import InputError
from models.exchange.table_files import MOST_ROWS
from models.study import Study
from models.text import Script, Text
from models.values import Value

Line = Sequence[object]

CODES: Final = ("code", "id", "no", "number", "编号", "編號", "序号", "序號")
"""The words that can stand over a column of codes."""

NAME_SCRIPTS: Final[Mapping[str, tuple[str, ...]]] = {
    "name en": ("name (en)", "english", "英文", "英文名称", "英文名稱"),
    "name zh_hans": ("name (zh-hans)", "简体", "简体中文"),
    "name zh_hant": ("name (zh-hant)", "繁體", "繁體中文"),
}
"""The words that can stand over names in one script."""


class PastedTooLongError(InputError):
    """More lines than any list has: lines, most."""


class NoNameOnLineError(InputError):
    """A line without a name: line."""


class NamedTwiceError(InputError):
    """A line that names the same thing as a line before it: line, name, before."""


class UnknownOnLineError(InputError):
    """A cell that names what the study does not have: line, heading, value."""


class NotANumberOnLineError(InputError):
    """A cell that should be a number: line, heading, value."""


class Pasted(Value):
    """What a pasted list would do.

    Attributes:
        study: The study with every line that can be taken over.
        added: How many things it adds.
        changed: How many it changes.
        refused: Why the other lines, or cells of them, are not taken over; each knows its ``line``, from 1.
    """

    study: Study
    added: int = 0
    changed: int = 0
    refused: tuple[InputError, ...] = ()


def check_length(lines: Sequence[Line]) -> None:
    """Check that a list is no longer than any table that we read.

    Raises:
        PastedTooLongError: It is.
    """
    if len(lines) > MOST_ROWS:
        raise PastedTooLongError(lines=len(lines), most=MOST_ROWS)


def said(line: Line, column: int) -> str:
    """Return what stands in a cell, "" where it is blank or not there."""
    value = line[column] if column < len(line) else None
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("\xa0", " ").strip()


@lru_cache(maxsize=4 * MOST_ROWS)
def plain(text: str) -> str:
    """Return a text without case, width, blanks and punctuation, for telling whether two headings are the same."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text).casefold() if sign.isalnum())


def number_of(text: str) -> float | None:
    """Return the number that a cell says, or None: 1,200.5 and １２ are numbers, 1_000 is none."""
    shown = unicodedata.normalize("NFKC", text).replace(" ", "").replace("−", "-")
    if re.fullmatch(r"-?\d{1,3}(,\d{3})+(\.\d+)?", shown):
        shown = shown.replace(",", "")
    elif re.fullmatch(r"-?\d+,\d+", shown):
        shown = shown.replace(",", ".")
    return float(shown) if re.fullmatch(r"-?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,2})?", shown) else None


@lru_cache(maxsize=2 * MOST_ROWS)
def names_of(text: Text) -> frozenset[str]:
    """Return a name in every script in which it is written, made plain; each line asks it of everything there is."""
    return frozenset(plain(text.own(script)) for script in Script if text.own(script))


def known_by(name: str, things: Mapping[str, Text]) -> str:
    """Return the id of what a cell names by id or by its name in any script, or ""."""
    if name in things:
        return name
    wanted = plain(name)
    return next(
        (key for key, text in things.items() if wanted and (plain(key) == wanted or wanted in names_of(text))), ""
    )


def heading_places(line: Line, headings: Mapping[str, Iterable[str]]) -> dict[int, str]:
    """Return by column which field it holds, for a first line that names fields; empty where it names none.

    Args:
        line: The first line.
        headings: By field, the words that can stand over its column.
    """
    words = {plain(word): field for field, known in headings.items() for word in known}
    found = {
        column: words[plain(said(line, column))] for column in range(len(line)) if plain(said(line, column)) in words
    }
    return found if len(set(found.values())) == len(found) else {}


class Table(Value):
    """A pasted table.

    Attributes:
        headings: What stands over the column of each field; empty where the table has no headings.
        lines: The number of each line that says anything, from 1, and what it says, by field.
    """

    headings: Mapping[str, str]
    lines: tuple[tuple[int, Mapping[str, str]], ...]


def table_of(lines: Sequence[Line], headings: Mapping[str, Iterable[str]], unheaded: Sequence[str]) -> Table:
    """Return a pasted table by what its first line says of its columns.

    Args:
        lines: Rows of cells, as text or as a workbook has them.
        headings: By field, the words that can stand over its column; ``name`` and ``code`` tell that there are any.
        unheaded: The fields of the columns from the left, where the first line heads none.

    Raises:
        PastedTooLongError: There are more lines than any list has.
    """
    check_length(lines)
    places = heading_places(lines[0], headings) if lines else {}
    headed = any(field.startswith("name") or field == "code" for field in places.values())
    if not headed:
        places = dict(enumerate(unheaded))
    told = []
    for number, line in enumerate(lines[1:] if headed else lines, 2 if headed else 1):
        cells = {field: text for column, field in places.items() if (text := said(line, column))}
        if cells:
            told.append((number, cells))
    return Table({field: said(lines[0], column) for column, field in places.items()} if headed else {}, tuple(told))


def script_of(field: str, usual: Script) -> Script:
    """Return the script of a field of names, as ``name zh_hans``; the usual one for ``name`` alone."""
    return next((one for one in Script if one.field == field.partition(" ")[2]), usual)


def named_by(cells: Mapping[str, str], things: Mapping[str, Text]) -> str:
    """Return the id of the thing that a line names in any of its fields of names, or ""."""
    wanted = {plain(text) for field, text in cells.items() if field.startswith("name")}
    return next((key for key, name in things.items() if not wanted.isdisjoint(names_of(name))), "")
