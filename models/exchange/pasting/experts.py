"""A pasted list of experts: names in scripts, side, group and weight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from models.checking import check_weight
from models.edits.ids import free_id
from models.edits.panel import add_expert, add_group
from models.errors import InputError
from models.exchange.pasting.lines import (
    Line,
    NamedTwiceError,
    NoNameOnLineError,
    NotANumberOnLineError,
    Pasted,
    UnknownOnLineError,
    check_length,
    heading_places,
    known_by,
    names_of,
    number_of,
    plain,
    said,
)
from models.panel.experts import Expert, ExpertId, Group, GroupId
from models.problem.frame import SideId
from models.study import Study
from models.text import EMPTY_TEXT, Script, Text

HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "code": ("code", "id", "no", "number", "编号", "編號", "序号", "序號"),
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
    check_length(lines)
    places = heading_places(lines[0], HEADINGS) if lines else {}
    headed = any(field.startswith("name") or field == "code" for field in places.values())
    if not headed:
        places = dict(enumerate(_UNHEADED))
    headings = {field: said(lines[0], column) for column, field in places.items()} if headed else {}
    table = _Table(study, script, side, headings)
    for number, line in enumerate(lines[1:] if headed else lines, 2 if headed else 1):
        cells = {field: said(line, column) for column, field in places.items()}
        if any(cells.values()):
            try:
                table.take(number, {field: text for field, text in cells.items() if text})
            except InputError as fault:
                table.refused.append(fault.located(line=number))
    return Pasted(table.study, table.added, table.changed, tuple(table.refused))


class _Table:
    """The study as it becomes line by line; a line is taken whole or not at all."""

    def __init__(self, study: Study, script: Script, side: SideId, headings: Mapping[str, str]) -> None:
        self.study, self._script, self._side, self._headings = study, script, side, headings
        self.added = self.changed = 0
        self.refused: list[InputError] = []
        self._seen: dict[ExpertId, int] = {}

    def take(self, number: int, cells: Mapping[str, str]) -> None:
        """Take over one line.

        Raises:
            InputError: Something on it is wrong; nothing of it is taken over.
        """
        key = self._known(cells)
        if key in self._seen:
            raise NamedTwiceError(name=cells.get("name", key), before=self._seen[key])
        now = self.study.panel.experts.get(key)
        side = self._side_of(cells, now)
        name = self._name(cells, now.name if now is not None else EMPTY_TEXT)
        if not name:
            raise NoNameOnLineError
        weight = self._weight(cells, now.weight if now is not None else 1.0)
        study, group = self._group(cells, side, now)
        fresh = Expert(key or self._code(cells, side), side, group, name, weight)
        check_weight(fresh.id, weight)
        if now is None:
            self.study = add_expert(study, fresh)
            self.added += 1
        elif fresh != now:
            experts = {**study.panel.experts, key: fresh}
            self.study = replace(study, panel=replace(study.panel, experts=experts))
            self.changed += 1
        self._seen[fresh.id] = number

    def _known(self, cells: Mapping[str, str]) -> ExpertId:
        experts = self.study.panel.experts
        if cells.get("code") in experts:
            return cells["code"]
        wanted = {plain(text) for field, text in cells.items() if field.startswith("name")}
        side = self._side_of(cells, None)
        return next((one.id for one in experts.values() if one.side == side and wanted & set(names_of(one.name))), "")

    def _side_of(self, cells: Mapping[str, str], now: Expert | None) -> SideId:
        text = cells.get("side", "")
        if not text:
            return now.side if now is not None else self._side
        found = known_by(text, {key: one.name for key, one in self.study.frame.sides.items()})
        if not found:
            raise UnknownOnLineError(heading=self._heading("side"), value=text)
        return found

    def _name(self, cells: Mapping[str, str], name: Text) -> Text:
        for field, text in cells.items():
            kind, _, what = field.partition(" ")
            if kind == "name":
                script = next((one for one in Script if one.field == what), self._script)
                name = name.written(script, text)
        return name

    def _weight(self, cells: Mapping[str, str], now: float) -> float:
        text = cells.get("weight", "")
        weight = number_of(text) if text else now
        if weight is None:
            raise NotANumberOnLineError(heading=self._heading("weight"), value=text)
        return weight

    def _group(self, cells: Mapping[str, str], side: SideId, now: Expert | None) -> tuple[Study, GroupId]:
        text, study = cells.get("group", ""), self.study
        if not text:
            return study, now.group if now is not None and now.side == side else ""
        here = {key: one.name for key, one in study.panel.groups.items() if one.side == side}
        found = known_by(text, here)
        if not found:
            found = free_id(f"{side}-G", study.panel.groups)
            study = add_group(study, Group(found, side, EMPTY_TEXT.written(self._script, text)))
        return study, found

    def _code(self, cells: Mapping[str, str], side: SideId) -> ExpertId:
        return cells.get("code", "") or free_id(f"{side}-", self.study.panel.experts, digits=2)

    def _heading(self, field: str) -> str:
        return self._headings.get(field, field)
