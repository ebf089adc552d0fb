"""Lists of which each line is taken whole or not at all."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping

from models.errors import InputError
from models.exchange.pasting.lines import (
    NamedTwiceError,
    NoNameOnLineError,
    Pasted,
    Table,
    UnknownOnLineError,
    known_by,
    script_of,
)
from models.study import Study
from models.text import Script, Text


class LineByLine(ABC):
    """A study as it becomes line by line; a line is taken whole or not at all.

    Attributes:
        study: What it has become.
        table: Where it is read from.
        script: The script in which names are read where no heading says otherwise.
    """

    def __init__(self, study: Study, table: Table, script: Script) -> None:
        self.study, self.table, self.script = study, table, script

    @abstractmethod
    def known(self, cells: Mapping[str, str]) -> str:
        """Return the id of the thing that a line is about, "" for a new one."""

    @abstractmethod
    def taken(self, key: str, cells: Mapping[str, str]) -> tuple[str, Study]:
        """Return the id of a line's thing and the study with the line: the very same where the line says no news.

        Raises:
            InputError: Something on the line is wrong.
        """

    def pasted(self) -> Pasted:
        """Return what every line comes to."""
        added = changed = 0
        refused: list[InputError] = []
        seen: dict[str, int] = {}
        for number, cells in self.table.lines:
            try:
                key = self.known(cells)
                if key in seen:
                    raise NamedTwiceError(name=cells.get("name", key), before=seen[key])
                fresh, study = self.taken(key, cells)
            except InputError as fault:
                refused.append(fault.located(line=number))
                continue
            added += not key
            changed += bool(key) and study is not self.study
            self.study = study
            seen[fresh] = number
        return Pasted(self.study, added, changed, tuple(refused))

    def name(self, cells: Mapping[str, str], now: Text) -> Text:
        """Return a name as a line words it.

        Raises:
            NoNameOnLineError: It is empty in every script.
        """
        for field, text in cells.items():
            if field.startswith("name"):
                now = now.written(script_of(field, self.script), text)
        if not now:
            raise NoNameOnLineError
        return now

    def side(self, cells: Mapping[str, str], usual: str) -> str:
        """Return the side that a line names, the usual one where it names none.

        Raises:
            UnknownOnLineError: There is no such side: one mistyped would be a third city.
        """
        text = cells.get("side", "")
        found = known_by(text, {key: one.name for key, one in self.study.frame.sides.items()}) if text else usual
        if text and not found:
            raise UnknownOnLineError(heading=self.heading("side"), value=text)
        return found

    def heading(self, field: str) -> str:
        """Return what stands over a field's column."""
        return self.table.headings.get(field, field)
