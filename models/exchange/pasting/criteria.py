"""A pasted list of criteria: what is indented stands under what is not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from models.edits.criteria import add_criterion, define_criterion, set_scale
from models.edits.ids import free_id
from models.errors import InputError
from models.exchange.pasting.lines import (
    CODES,
    Line,
    NamedTwiceError,
    NoNameOnLineError,
    NotANumberOnLineError,
    Pasted,
    check_length,
    heading_places,
    known_by,
    number_of,
    said,
)
from models.problem.criteria import GOAL, Criterion, CriterionId, NodeId
from models.study import Study
from models.text import EMPTY_TEXT, Script, Text

_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "code": CODES,
    "name": ("criterion", "criteria", "name", "准则", "準則", "指标", "指標", "名称", "名稱"),
    "en": ("name (en)", "english", "英文"),
    "zh_hans": ("name (zh-hans)", "简体", "简体中文"),
    "zh_hant": ("name (zh-hant)", "繁體", "繁體中文"),
    "definition": ("definition", "meaning", "定义", "定義", "说明", "說明"),
}
_NUMBERED = re.compile(r"^([A-Za-z]{0,2}\d+(?:[.．]\d+)*)[.．、)）:：]?\s+(?=\S)")
_BULLET = re.compile(r"^[-–—•*·]\s+")


@dataclass(frozen=True)
class _Listed:
    line: int
    depth: int
    name: Text
    definition: str


def paste_criteria(study: Study, lines: Sequence[Line], script: Script, under: NodeId = GOAL) -> Pasted:
    """Return what a pasted list of criteria adds under a node.

    Depth is told by blank cells or blanks before a name, or by numbers such as 2.1 before it. What stands in the cell
    behind a name is its definition. A first line of headings (code, name, definition, in any language) is understood.
    A criterion of that name that stands there already is not added again; its definition is taken over.

    Args:
        study: The study.
        lines: Rows of cells, as text or as a workbook has them.
        script: The script in which names are read where no heading says otherwise.
        under: Where the outermost ones stand.

    Raises:
        PastedTooLongError: There are more lines than any list has.
    """
    check_length(lines)
    listed, refused = _listed(lines, script)
    above: list[tuple[int, CriterionId]] = []
    seen: dict[tuple[NodeId, CriterionId], int] = {}
    added = changed = 0
    for one in listed:
        while above and above[-1][0] >= one.depth:
            above.pop()
        parent = above[-1][1] if above else under
        named = {key: study.criteria.criteria[key].name for key in study.criteria.children(parent)}
        known = next((found for found in map(known_by, _scripts(one.name), [named] * 3) if found), "")
        if known and (parent, known) in seen:
            refused.append(NamedTwiceError(line=one.line, name=one.name.read(script), before=seen[parent, known]))
            continue
        try:
            if known:
                after = define_criterion(study, known, script, one.definition) if one.definition else study
                changed += after is not study
            else:
                prefix = "C" if parent == GOAL else f"{parent}."
                known = free_id(prefix, study.criteria.criteria)
                definition = EMPTY_TEXT.written(script, one.definition)
                after = add_criterion(study, Criterion(known, parent, one.name, definition))
                added += 1
            study = after
        except InputError as reason:
            refused.append(reason.located(line=one.line))
            continue
        seen[parent, known] = one.line
        above.append((one.depth, known))
    return Pasted(study, added, changed, tuple(refused))


def paste_anchors(study: Study, criterion_id: CriterionId, lines: Sequence[Line], script: Script) -> Pasted:
    """Return what pasted words for the steps of a rating scale change: a step, then its words, on each line.

    Lines without a step are put onto the steps that have words already, in order, else from the lowest step on.
    """
    check_length(lines)
    scale = study.criteria.criteria[criterion_id].scale
    free = list(scale.anchors) or list(range(int(scale.lower), int(scale.upper) + 1))
    anchors, refused = dict(scale.anchors), list[InputError]()
    for number, line in enumerate(lines, 1):
        cells = [said(line, column) for column in range(len(line))]
        filled = [cell for cell in cells if cell]
        if not filled:
            continue
        step = number_of(filled[0])
        words = filled[1] if step is not None and len(filled) > 1 else filled[0]
        if step is None and len(filled) > 1:
            refused.append(NotANumberOnLineError(line=number, heading=1, value=filled[0]))
            continue
        if step is None or len(filled) == 1:
            if not free:
                refused.append(NoNameOnLineError(line=number))
                continue
            step = float(free.pop(0))
        wanted = {**anchors, int(step): anchors.get(int(step), EMPTY_TEXT).written(script, words)}
        try:
            set_scale(study, criterion_id, replace(scale, anchors=wanted))
        except InputError as reason:
            refused.append(reason.located(line=number))
            continue
        anchors = wanted
    changed = sum(anchors[step] != scale.anchors.get(step) for step in anchors)
    after = set_scale(study, criterion_id, replace(scale, anchors=dict(sorted(anchors.items()))))
    return Pasted(after, 0, changed, tuple(refused))


def _scripts(name: Text) -> list[str]:
    return [name.own(script) for script in Script]


def _listed(lines: Sequence[Line], script: Script) -> tuple[list[_Listed], list[InputError]]:
    places = heading_places(lines[0], _HEADINGS) if lines else {}
    found: list[_Listed] = []
    refused: list[InputError] = []
    for number, line in enumerate(lines, 1):
        if (places and number == 1) or not any(said(line, column) for column in range(len(line))):
            continue
        one = _by_headings(line, number, places, script) if places else _by_place(line, number, script)
        if one is None:
            refused.append(NoNameOnLineError(line=number))
        else:
            found.append(one)
    return found, refused


def _by_headings(line: Line, number: int, places: Mapping[int, str], script: Script) -> _Listed | None:
    cells = {field: said(line, column) for column, field in places.items()}
    column = next(column for column, field in places.items() if field != "code")
    raw = str(line[column]) if column < len(line) and line[column] is not None else ""
    name = Text(cells.get("en", ""), cells.get("zh_hans", ""), cells.get("zh_hant", ""))
    depth = _blanks(raw)
    if cells.get("name"):
        numbered, words = _without_number(cells["name"])
        name = name.written(script, words)
        depth = max(depth, numbered)
    if cells.get("code"):
        depth = max(depth, len(re.split(r"[.．]", cells["code"].strip(".．"))) - 1)
    return _Listed(number, depth, name, cells.get("definition", "")) if name else None


def _by_place(line: Line, number: int, script: Script) -> _Listed | None:
    first = next(column for column in range(len(line)) if said(line, column))
    numbered, words = _without_number(said(line, first))
    rest = [said(line, column) for column in range(first + 1, len(line)) if said(line, column)]
    if not words or (re.fullmatch(r"[A-Za-z]{0,2}\d+(?:[.．]\d+)*[.．]?", words) and rest):
        # The number stands in a cell of its own.
        numbered, words, rest = len(re.split(r"[.．]", words.strip(".．"))) - 1, rest[0] if rest else "", rest[1:]
    if not words:
        return None
    depth = max(first + _blanks(str(line[first])), numbered)
    return _Listed(number, depth, EMPTY_TEXT.written(script, words), rest[0] if rest else "")


def _without_number(text: str) -> tuple[int, str]:
    """Return how deep the number before a name says that it stands, and the name without it."""
    found = _NUMBERED.match(text)
    if found is None:
        return 0, _BULLET.sub("", text)
    return len(re.split(r"[.．]", found[1])) - 1, text[found.end() :].strip()


def _blanks(text: str) -> int:
    """Return how far a text is indented: by tabs, by two blanks or more each, or by wide blanks."""
    indent = text[: len(text) - len(text.lstrip(" \t\u3000\xa0"))]
    return indent.count("\t") + indent.count("\u3000") + (indent.count(" ") + indent.count("\xa0") + 1) // 2
