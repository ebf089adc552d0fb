"""What is said in one language, or in two side by side: a text that still knows how it reads in each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Self


class Said(str):
    """A text as a cell shows it, one language under the other, which still knows each of them.

    Attributes:
        parts: What it says in each language of the workbook, in order.
    """

    __slots__ = ("parts",)
    parts: tuple[str, ...]

    def __new__(cls, parts: Iterable[str]) -> Self:
        """Put the languages together; what is the same in all of them is said once."""
        found = tuple(parts)
        said = super().__new__(cls, "\n".join(dict.fromkeys(found)))
        said.parts = found
        return said

    @property
    def line(self) -> str:
        """The same on one line, for headings of charts, names of sheets and wherever else nothing wraps."""
        return " ".join(dict.fromkeys(self.parts))

    def each(self, change: Callable[[str], str]) -> Said:
        """Return what a change makes of every language."""
        return Said(map(change, self.parts))


def part(text: object, language: int) -> object:
    """Return what a fact says in one of the languages; a plain one says the same in all."""
    return text.parts[language] if isinstance(text, Said) else text


def on_one_line(text: str) -> str:
    """Return a text as it reads where nothing wraps."""
    return text.line if isinstance(text, Said) else text
