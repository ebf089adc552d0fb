"""A pasted list of experts: names in scripts, side, group and weight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from models.checking import check_weight
from models.edits.ids import free_id
from models.edits.panel import add_expert, add_group
from models.exchange.pasting.line_by_line import LineByLine
from models.exchange.pasting.lines import (
    CODES,
    Line,
    NotANumberOnLineError,
    Pasted,
    Table,
    known_by,
    named_by,
    number_of,
    table_of,
)
from models.panel.experts import Expert, ExpertId, Group, GroupId
from models.problem.frame import SideId
from models.study import Study
from models.text import EMPTY_TEXT, Script

HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "code": CODES,
    "name": ("expert", "experts", "name", "专家", "專家", "姓名", "名称", "名稱"),
    "name en": ("name (en)", "english", "english name", "英文", "英文姓名", "英文名"),
    "name zh_hans": ("name (zh-hans)", "简体", "简体中文", "简体姓名", "中文姓名", "中文名"),
    "name zh_hant": ("name (zh-hant)", "繁體", "繁體中文", "繁體姓名"),
    "side": ("side", "city", "delegation", "所属方", "所屬方", "城市", "一方", "方"),
    "group": ("group", "sub-panel", "subpanel", "panel", "小组", "小組", "组别", "組別", "分组", "分組"),
    "weight": ("weight", "权重", "權重"),
}
_UNHEADED: Final = ("name", "side", "group", "weight")


def paste_experts(study: Study, lines: Sequence[Line], script: Script, side: SideId) -> Pasted:
    """Return what a pasted list of experts adds and changes.

    The first line may name the columns, in any language and order: code, name (also one for each script), side, group,
    weight. Without headings they stand in the order name, side, group, weight. A line whose code is known, or whose
    name is known on its side, changes that expert; blank cells change nothing. Groups that are not there are added,
    sides are not: a side mistyped would be a third city.

    Args:
        study: The study.
        lines: Rows of cells, as text or as a workbook has them.
        script: The script in which names are read where no heading says otherwise.
        side: Where those sit whose line names no side.

    Raises:
        PastedTooLongError: There are more lines than any list has.
    """
    return _Experts(study, table_of(lines, HEADINGS, _UNHEADED), script, side).pasted()


class _Experts(LineByLine):
    def __init__(self, study: Study, table: Table, script: Script, side: SideId) -> None:
        super().__init__(study, table, script)
        self._side = side

    def known(self, cells: Mapping[str, str]) -> ExpertId:
        """Return the expert of that code, or of that name on the line's side."""
        experts = self.study.panel.experts
        if cells.get("code") in experts:
            return cells["code"]
        side = self.side(cells, self._side)
        return named_by(cells, {key: one.name for key, one in experts.items() if one.side == side})

    def taken(self, key: ExpertId, cells: Mapping[str, str]) -> tuple[ExpertId, Study]:
        """Return the expert's code and the study with the expert as the line says."""
        now = self.study.panel.experts.get(key)
        side = self.side(cells, now.side if now is not None else self._side)
        name = self.name(cells, now.name if now is not None else EMPTY_TEXT)
        weight = self._weight(cells, now.weight if now is not None else 1.0)
        study, group = self._group(cells, side, now)
        code = key or cells.get("code", "") or free_id(f"{side}-", self.study.panel.experts, digits=2)
        fresh = Expert(code, side, group, name, weight)
        check_weight(fresh.id, weight)
        if now is None:
            return code, add_expert(study, fresh)
        if fresh == now:
            return code, self.study
        return code, replace(study, panel=replace(study.panel, experts={**study.panel.experts, key: fresh}))

    def _weight(self, cells: Mapping[str, str], now: float) -> float:
        text = cells.get("weight", "")
        weight = number_of(text) if text else now
        if weight is None:
            raise NotANumberOnLineError(heading=self.heading("weight"), value=text)
        return weight

    def _group(self, cells: Mapping[str, str], side: SideId, now: Expert | None) -> tuple[Study, GroupId]:
        text, study = cells.get("group", ""), self.study
        if not text:
            return study, now.group if now is not None and now.side == side else ""
        here = {key: one.name for key, one in study.panel.groups.items() if one.side == side}
        found = known_by(text, here)
        if not found:
            found = free_id(f"{side}-G", study.panel.groups)
            study = add_group(study, Group(found, side, EMPTY_TEXT.written(self.script, text)))
        return study, found
