"""A pasted list of the phases of a blueprint: names in scripts, and the last quarter of each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from models.edits.frame import add_horizon, next_end, set_horizons
from models.edits.ids import free_id
from models.errors import InputError
from models.exchange.pasting.line_by_line import LineByLine
from models.exchange.pasting.lines import CODES, NAME_SCRIPTS, Line, Pasted, named_by, table_of
from models.problem.calendar import Horizon, HorizonId, Quarter
from models.study import Study
from models.text import EMPTY_TEXT, Script

_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "code": CODES,
    "name": ("phase", "phases", "horizon", "horizons", "name", "阶段", "階段", "分期", "名称", "名稱"),
    **NAME_SCRIPTS,
    "end": ("end", "ends", "until", "last quarter", "结束", "結束", "结束于", "結束於", "截至", "至"),
}
_NUMERALS: Final = str.maketrans("一二三四", "1234")


def paste_phases(study: Study, lines: Sequence[Line], script: Script) -> Pasted:
    """Return what a pasted list of phases adds and changes.

    The first line may name the columns, in any language and order: code, name (also one for each script), end. Without
    headings they stand in the order name, end. An end is a quarter, as 2025Q4, or a year, whose last quarter it is; a
    new phase without one ends as one that is added by hand. A line whose code or name is known changes that phase. All
    lines are taken together where that comes to phases that follow each other, else line by line.

    Args:
        study: The study.
        lines: Rows of cells, as text or as a workbook has them.
        script: The script in which names are read where no heading says otherwise.

    Raises:
        PastedTooLongError: There are more lines than any list has.
    """
    table = table_of(lines, _HEADINGS, ("name", "end"))
    together = _Together(study, table, script).pasted()
    try:
        ordered = set_horizons(study, tuple(sorted(together.study.frame.horizons, key=lambda one: one.end)))
    except InputError:
        return _Phases(study, table, script).pasted()
    return replace(together, study=ordered)


class _Phases(LineByLine):
    def known(self, cells: Mapping[str, str]) -> HorizonId:
        """Return the phase of that code or name."""
        phases = {one.id: one.name for one in self.study.frame.horizons}
        return cells["code"] if cells.get("code") in phases else named_by(cells, phases)

    def taken(self, key: HorizonId, cells: Mapping[str, str]) -> tuple[HorizonId, Study]:
        """Return the phase's code and the study with the phase as the line has it."""
        frame = self.study.frame
        now = frame.horizon(key) if key else None
        name = self.name(cells, now.name if now is not None else EMPTY_TEXT)
        end = _quarter(cells["end"]) if "end" in cells else now.end if now is not None else next_end(frame)
        if now is not None:
            changed = replace(now, name=name, end=end)
            return key, self.study if changed == now else self.with_phase(changed)
        code = cells.get("code", "") or free_id("P", {one.id for one in frame.horizons})
        return code, self.with_phase(Horizon(code, name, end))

    def with_phase(self, phase: Horizon) -> Study:
        """Return the study with a phase, at its place in time."""
        return add_horizon(self.study, phase)


class _Together(_Phases):
    def with_phase(self, phase: Horizon) -> Study:
        """Return the study with a phase, whether or not it follows the one before: the next line may see to that."""
        frame = self.study.frame
        rest = tuple(one for one in frame.horizons if one.id != phase.id)
        ordered = tuple(sorted((*rest, phase), key=lambda one: one.end))
        return replace(self.study, frame=replace(frame, horizons=ordered))


def _quarter(text: str) -> Quarter:
    """Read ``2025Q4``, ``2025``, ``2025年第四季度``.

    Raises:
        NotAQuarterError: The text is none of these.
    """
    shown = unicodedata.normalize("NFKC", text).strip()
    if re.fullmatch(r"\d{4}年?", shown):
        return Quarter(int(shown[:4]), 4)
    chinese = re.fullmatch(r"(\d{4})年第?([1-4一二三四])季度?", shown)
    return Quarter.parse(f"{chinese[1]}Q{chinese[2].translate(_NUMERALS)}" if chinese else shown)
