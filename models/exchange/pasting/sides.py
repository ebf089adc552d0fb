"""A pasted list of the sides that co-operate: names in scripts, and their codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from models.edits.frame import add_side
from models.edits.ids import free_id
from models.exchange.pasting.line_by_line import LineByLine
from models.exchange.pasting.lines import CODES, NAME_SCRIPTS, Line, Pasted, named_by, table_of
from models.problem.frame import Side, SideId
from models.study import Study
from models.text import EMPTY_TEXT, Script

_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "code": CODES,
    "name": ("side", "sides", "name", "city", "各方", "一方", "城市", "名称", "名稱"),
    **NAME_SCRIPTS,
}


def paste_sides(study: Study, lines: Sequence[Line], script: Script) -> Pasted:
    """Return what a pasted list of sides adds and changes.

    The first line may name the columns, in any language and order: code, name (also one for each script). Without
    headings there are names only. A line whose code or name is known rewords that side.

    Args:
        study: The study.
        lines: Rows of cells, as text or as a workbook has them.
        script: The script in which names are read where no heading says otherwise.

    Raises:
        PastedTooLongError: There are more lines than any list has.
    """
    return _Sides(study, table_of(lines, _HEADINGS, ("name",)), script).pasted()


class _Sides(LineByLine):
    def known(self, cells: Mapping[str, str]) -> SideId:
        """Return the side of that code or name."""
        sides = self.study.frame.sides
        if cells.get("code") in sides:
            return cells["code"]
        return named_by(cells, {key: one.name for key, one in sides.items()})

    def taken(self, key: SideId, cells: Mapping[str, str]) -> tuple[SideId, Study]:
        """Return the side's code and the study with the side as the line words it."""
        study, now = self.study, self.study.frame.sides.get(key)
        name = self.name(cells, now.name if now is not None else EMPTY_TEXT)
        if now is None:
            code = cells.get("code", "") or free_id("S", study.frame.sides)
            return code, add_side(study, Side(code, name))
        if name == now.name:
            return key, study
        sides = {**study.frame.sides, key: replace(now, name=name)}
        return key, replace(study, frame=replace(study.frame, sides=sides))
