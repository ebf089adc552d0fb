"""A pasted list of departments, bureaus and institutes: names in scripts, and the side that each is of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from models.edits.bodies import add_body
from models.edits.ids import free_id
from models.exchange.pasting.line_by_line import LineByLine
from models.exchange.pasting.lines import CODES, NAME_SCRIPTS, Line, Pasted, Table, named_by, table_of
from models.problem.frame import SideId
from models.problem.initiatives import Body, BodyId
from models.study import Study
from models.text import EMPTY_TEXT, Script

_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "code": CODES,
    "name": (
        "body",
        "bodies",
        "name",
        "department",
        "bureau",
        "单位",
        "單位",
        "部门",
        "部門",
        "机构",
        "機構",
        "名称",
        "名稱",
    ),
    **NAME_SCRIPTS,
    "side": ("side", "city", "所属方", "所屬方", "所屬一方", "所属一方", "城市", "一方", "方"),
}


def paste_bodies(study: Study, lines: Sequence[Line], script: Script, side: SideId) -> Pasted:
    """Return what a pasted list of bodies adds and changes.

    The first line may name the columns, in any language and order: code, name (also one for each script), side. Without
    headings they stand in the order name, side. A line whose code is known, or whose name is known on its side, rewords
    that body. Sides are not added.

    Args:
        study: The study.
        lines: Rows of cells, as text or as a workbook has them.
        script: The script in which names are read where no heading says otherwise.
        side: Whose those are whose line names no side.

    Raises:
        PastedTooLongError: There are more lines than any list has.
    """
    return _Bodies(study, table_of(lines, _HEADINGS, ("name", "side")), script, side).pasted()


class _Bodies(LineByLine):
    def __init__(self, study: Study, table: Table, script: Script, side: SideId) -> None:
        super().__init__(study, table, script)
        self._side = side

    def known(self, cells: Mapping[str, str]) -> BodyId:
        """Return the body of that code, or of that name on the line's side."""
        bodies = self.study.initiatives.bodies
        if cells.get("code") in bodies:
            return cells["code"]
        side = self.side(cells, self._side)
        return named_by(cells, {key: one.name for key, one in bodies.items() if one.side == side})

    def taken(self, key: BodyId, cells: Mapping[str, str]) -> tuple[BodyId, Study]:
        """Return the body's code and the study with the body as the line words it; it stays on its side."""
        study, now = self.study, self.study.initiatives.bodies.get(key)
        name = self.name(cells, now.name if now is not None else EMPTY_TEXT)
        if now is None:
            side = self.side(cells, self._side)
            code = cells.get("code", "") or free_id(f"{side}-", study.initiatives.bodies, digits=2)
            return code, add_body(study, Body(code, side, name))
        if name == now.name:
            return key, study
        bodies = {**study.initiatives.bodies, key: replace(now, name=name)}
        return key, replace(study, initiatives=replace(study.initiatives, bodies=bodies))
