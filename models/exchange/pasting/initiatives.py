"""A pasted table of initiatives, with or without headings; what is measured may stand beside them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from models.edits.ids import free_id
from models.edits.initiatives import (
    WrittenField,
    add_initiative,
    describe_initiative,
    rename_initiative,
    set_bodies,
    set_duration,
    set_prerequisites,
)
from models.edits.ratings import set_measurement
from models.errors import InputError
from models.exchange.pasting.lines import (
    CODES,
    Line,
    NamedTwiceError,
    NoNameOnLineError,
    NotANumberOnLineError,
    Pasted,
    UnknownOnLineError,
    heading_places,
    known_by,
    named_by,
    number_of,
    plain,
    said,
    script_of,
    table_of,
)
from models.problem.indicators import Measurement
from models.problem.initiatives import Initiative, InitiativeId, Prerequisite
from models.study import Study
from models.text import Script

_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "code": CODES,
    "name": ("initiative", "initiatives", "name", "举措", "措施", "舉措", "名称", "名稱", "项目", "項目"),
    "name en": ("name (en)", "english", "initiative (en)", "英文"),
    "name zh_hans": ("name (zh-hans)", "initiative (zh-hans)", "简体", "简体中文"),
    "name zh_hant": ("name (zh-hant)", "initiative (zh-hant)", "繁體", "繁體中文"),
    "description": ("description", "what is done", "action", "内容", "內容", "说明", "說明", "描述"),
    "theme": ("theme", "chapter", "segment", "主题", "主題", "领域", "領域"),
    "kpi": (
        "kpi",
        "indicator of success",
        "measure of success",
        "关键绩效指标",
        "關鍵績效指標",
        "成效指标",
        "成效指標",
    ),
    "basis": ("basis", "policy basis", "policy", "依据", "依據", "政策依据", "政策依據"),
    "duration": ("duration", "quarters", "duration (quarters)", "季度数", "季度數", "工期", "季数", "季數"),
    "prerequisites": ("after", "prerequisites", "prerequisite", "depends on", "前置条件", "先決條件", "前置"),
}
_WRITTEN: Final[Mapping[str, WrittenField]] = {
    "description": "description",
    "theme": "theme",
    "kpi": "kpi",
    "basis": "basis",
}
_LEADS: Final = ("lead", "lead body", "牵头", "牵头单位", "牽頭", "牽頭部門")
_OF_CRITERIA: Final = frozenset(map(plain, ("criterion", "criteria", "准则", "準則", "definition", "定义", "定義")))
_SEPARATORS = re.compile(r"[;,，、；/\n]+")
_RANGE = re.compile(r"^\s*(\S+?)\s*(?:\.\.|–|—|~|～|至|to)\s*(\S+?)\s*$")


def headings_of(study: Study) -> dict[str, tuple[str, ...]]:
    """Return by field the words that can stand over its column: the fixed ones, bodies of each side, indicators."""
    headings = dict(_HEADINGS)
    for side in study.frame.sides.values():
        names = [side.id, *(side.name.own(script) for script in Script if side.name.own(script))]
        headings[f"bodies {side.id}"] = tuple(f"{word} {name}" for word in _LEADS for name in names)
    for indicator in study.indicators.indicators.values():
        names = [indicator.id, *(indicator.name.own(script) for script in Script if indicator.name.own(script))]
        units = [indicator.unit.own(script) for script in Script if indicator.unit.own(script)]
        headings[f"measured {indicator.id}"] = (*names, *(f"{name} {unit}" for name in names for unit in units))
    return headings


def heads_initiatives(study: Study, lines: Sequence[Line]) -> bool | None:
    """Return whether the first line heads a table of initiatives; None where it heads nothing that we know.

    A list of criteria is told by a heading of its own: criterion, definition, parent.
    """
    first = {plain(said(lines[0], column)) for column in range(len(lines[0]))} if lines else set()
    if first & _OF_CRITERIA:
        return False
    places = heading_places(lines[0], headings_of(study)) if lines else {}
    return True if any(field.startswith("name") for field in places.values()) else None


def paste_initiatives(study: Study, lines: Sequence[Line], script: Script) -> Pasted:
    """Return what a pasted table of initiatives adds and changes.

    The first line may name the columns, in any language and order: code, name, description, theme, KPI, basis,
    quarters, prerequisites, the bodies of a side (“Lead Hong Kong”), an indicator. Without headings the first column is
    the name and the second what is done. A line whose code or name is known changes that initiative; blank cells
    change nothing.

    Args:
        study: The study.
        lines: Rows of cells, as text or as a workbook has them.
        script: The script in which texts are read where no heading says otherwise.

    Raises:
        PastedTooLongError: There are more lines than any list has.
    """
    table = table_of(lines, headings_of(study), ("name", "description", "theme"))
    taking = _Initiatives(study, script, table.headings)
    for number, cells in table.lines:
        taking.take(number, cells)
    # Only now: a line may come after one that stands below it.
    taking.take_prerequisites()
    return Pasted(taking.study, taking.added, taking.changed, tuple(taking.refused))


class _Initiatives:
    """The study as it becomes line by line; of a line, what can be taken is, since there is much on it."""

    def __init__(self, study: Study, script: Script, headings: Mapping[str, str]) -> None:
        self.study, self.script, self._headings = study, script, headings
        self.added = self.changed = 0
        self.refused: list[InputError] = []
        self._seen: dict[InitiativeId, int] = {}
        self._codes: dict[str, InitiativeId] = {}
        self._waiting: list[tuple[int, InitiativeId, str]] = []

    def take(self, number: int, cells: Mapping[str, str]) -> None:
        """Take over one line."""
        before, key = self.study, self._known(cells)
        if key in self._seen:
            self.refused.append(NamedTwiceError(line=number, name=cells.get("name", key), before=self._seen[key]))
            return
        new = not key
        if new:
            if not any(field.startswith("name") for field in cells):
                self.refused.append(NoNameOnLineError(line=number))
                return
            key = free_id("I", self.study.initiatives.initiatives, digits=2)
            self.study = add_initiative(self.study, Initiative(key))
        self._seen[key] = number
        if cells.get("code"):
            self._codes[plain(cells["code"])] = key
        for field, text in cells.items():
            self._take_cell(number, key, field, text)
        if new and self.study.initiatives.initiatives[key].name:
            self.added += 1
        elif new:
            self.study = before
        else:
            self.changed += self.study is not before

    def take_prerequisites(self) -> None:
        """Take over what comes before what, once every line has its initiative."""
        for number, key, text in self._waiting:
            needed = {one.initiative: one for one in self.study.initiatives.initiatives[key].prerequisites}
            for named in filter(None, map(str.strip, _SEPARATORS.split(text))):
                strict = not (named[0] in "(（" and named[-1] in ")）")
                found = self._named(named.strip("()（） "))
                if not found:
                    self._refuse(UnknownOnLineError, number, "prerequisites", named)
                elif found != key:
                    needed[found] = Prerequisite(found, strict)
            self._try(number, partial(set_prerequisites, initiative_id=key, prerequisites=tuple(needed.values())))

    def _known(self, cells: Mapping[str, str]) -> InitiativeId:
        known = {key: one.name for key, one in self.study.initiatives.initiatives.items()}
        if cells.get("code") in known:
            return cells["code"]
        return named_by(cells, known)

    def _named(self, text: str) -> InitiativeId:
        named = {key: one.name for key, one in self.study.initiatives.initiatives.items()}
        return self._codes.get(plain(text), "") or known_by(text, named)

    def _take_cell(self, number: int, key: InitiativeId, field: str, text: str) -> None:
        kind, _, what = field.partition(" ")
        if kind == "name":
            script = script_of(field, self.script)
            self._try(number, partial(rename_initiative, initiative_id=key, script=script, name=text))
        elif field in _WRITTEN:
            written = _WRITTEN[field]
            edit = partial(describe_initiative, initiative_id=key, field=written, script=self.script, text=text)
            self._try(number, edit)
        elif field == "duration":
            quarters = number_of(text)
            if quarters is None or not quarters.is_integer():
                self._refuse(NotANumberOnLineError, number, field, text)
            else:
                self._try(number, partial(set_duration, initiative_id=key, quarters=int(quarters)))
        elif field == "prerequisites":
            self._waiting.append((number, key, text))
        elif kind == "bodies":
            self._take_bodies(number, key, what, text)
        elif kind == "measured":
            self._take_measured(number, key, what, text)

    def _take_bodies(self, number: int, key: InitiativeId, side: str, text: str) -> None:
        bodies = {body.id: body.name for body in self.study.initiatives.bodies.values() if body.side == side}
        found: list[str] = []
        for named in filter(None, map(str.strip, re.split(r"[;；\n]+", text))):
            body = known_by(named, bodies)
            if body:
                found.append(body)
            else:
                self._refuse(UnknownOnLineError, number, f"bodies {side}", named)
        if found:
            bodies_now = tuple(dict.fromkeys(found))
            self._try(number, partial(set_bodies, initiative_id=key, side=side, bodies=bodies_now))

    def _take_measured(self, number: int, key: InitiativeId, indicator: str, text: str) -> None:
        ends = _RANGE.match(text)
        low, high = (number_of(ends[1]), number_of(ends[2])) if ends else (None, None)
        mode = number_of(text) if ends is None else (low + high) / 2 if low is not None and high is not None else None
        if mode is None:
            self._refuse(NotANumberOnLineError, number, f"measured {indicator}", text)
            return
        now = self.study.indicators.measurement(key, indicator)
        fresh = Measurement(mode, low, high) if now is None or ends else replace(now, mode=mode)
        if now is not None and not ends and not _between(now, mode):
            fresh = Measurement(mode, source=now.source)
        self._try(number, partial(set_measurement, initiative=key, indicator=indicator, measurement=fresh))

    def _refuse(self, fault: type[InputError], number: int, field: str, text: str) -> None:
        self.refused.append(fault(line=number, heading=self._headings.get(field, field), value=text))

    def _try(self, number: int, edit: Callable[[Study], Study]) -> None:
        try:
            self.study = edit(self.study)
        except InputError as reason:
            self.refused.append(reason.located(line=number))


def _between(now: Measurement, mode: float) -> bool:
    return (now.low is None or now.low <= mode) and (now.high is None or mode <= now.high)
