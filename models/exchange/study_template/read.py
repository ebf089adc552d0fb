"""Builds a study from a filled-in template."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from models.checking import check_study
from models.checking.faults import AnchorOutOfScaleError
from models.errors import InputError
from models.exchange.ballot_workbook.sandbox import read_workbooks
from models.exchange.study_template.cells import Found, Line, read_lines, template_mark
from models.exchange.workbook_edits.read import Refused
from models.exchange.workbook_edits.record import BLUEPRINT
from models.panel.experts import Expert, Group, Panel
from models.problem.calendar import Horizon, Quarter
from models.problem.criteria import GOAL, CriteriaTree, Criterion, CriterionId, Direction, Scale, ScaleKind, Transform
from models.problem.frame import Currencies, Frame, Side
from models.problem.indicators import Indicator, Indicators, Measurement
from models.problem.initiatives import Body, Initiative, Initiatives, Prerequisite
from models.problem.plan_rules import PlanRules
from models.problem.swot import STRATEGY_KINDS, Factor, Quadrant, Strategy, Swot
from models.study import Study
from models.text import Script, Text

T = TypeVar("T")


@dataclass(frozen=True)
class SetUp:
    """What a template holds.

    Attributes:
        study: The study, without what is refused.
        refused: What is not taken, and why; what concerns the whole has no place.
    """

    study: Study
    refused: tuple[Refused, ...]


def is_template(path: Path) -> bool:
    """Return whether a workbook is a template, filled in or not.

    Raises:
        InputError: It is no workbook, or cannot be read.
        OSError: The file cannot be opened at all.
    """
    (sheets,) = read_workbooks([path], BLUEPRINT)
    if isinstance(sheets, InputError):
        raise sheets
    return template_mark(sheets)


def read_template(path: Path) -> SetUp:
    """Return the study that a filled-in template describes, with a fault for every cell that cannot be taken.

    Raises:
        InputError: The file is no template, or cannot be read.
        OSError: The file cannot be opened at all.
    """
    found = read_lines(path)
    study = _built(found)
    if not found.refused:
        try:
            check_study(study)
        except InputError as fault:
            found.refused.append(Refused("", "", fault))
    return SetUp(study, tuple(found.refused))


def _built(found: Found) -> Study:
    tables = found.tables
    frame, plan = _frame(tables), _plan(tables)
    anchors = _anchors(found)
    criteria = _each(tables["criteria"], lambda line: _criterion(line, anchors.get(line.text("code"), {})))
    bodies = _each(tables["bodies"], lambda line: Body(line.text("code"), line.code("side"), _text(line, "name")))
    initiatives = _each(tables["initiatives"], lambda line: _initiative(line, bodies))
    groups = _each(
        tables["groups"],
        lambda line: Group(line.text("code"), line.code("side"), _text(line, "name"), line.codes("scores")),
    )
    return Study(
        frame=frame,
        criteria=CriteriaTree(criteria),
        initiatives=Initiatives(initiatives, bodies),
        indicators=Indicators(
            _each(
                tables["indicators"],
                lambda line: Indicator(line.text("code"), _text(line, "name"), _text(line, "unit")),
            ),
            _measurements(tables["values"]),
        ),
        swot=Swot(_each(tables["findings"], _finding), _each(tables["strategies"], _strategy)),
        panel=Panel(_shares(tables["sides"]), groups, _each(tables["experts"], _expert)),
        plan=plan,
    )


def _each(lines: list[Line], make: Callable[[Line], T]) -> dict[str, T]:
    return {line.text("code"): make(line) for line in lines if line.text("code")}


def _text(line: Line, key: str) -> Text:
    text = Text()
    for script in Script:
        text = text.written(script, line.text(f"{key}|{script.value}"))
    return text


def _frame(tables: dict[str, list[Line]]) -> Frame:
    frame = Frame(
        sides=_each(tables["sides"], lambda line: Side(line.text("code"), _text(line, "name"))),
        horizons=tuple(_horizon(line) for line in tables["phases"] if line.text("code")),
    )
    for line in tables["study"][:1]:
        start, money = line.cells.get("first_quarter"), Currencies()
        frame = replace(
            frame,
            name=_text(line, "name"),
            question=_text(line, "question"),
            start=start if isinstance(start, Quarter) else frame.start,
            currencies=Currencies(
                line.text("main") or money.main,
                line.text("other") or money.other,
                _or(line.number("rate"), money.rate),
                line.text("dated"),
            ),
            source=_text(line, "source"),
            illustrative=line.text("illustrative") == "yes",
        )
    return frame


def _horizon(line: Line) -> Horizon:
    end = line.cells.get("last_quarter")
    last = end if isinstance(end, Quarter) else Horizon("").end
    return Horizon(line.text("code"), _text(line, "name"), last, closed=line.text("closed") == "yes")


def _plan(tables: dict[str, list[Line]]) -> PlanRules:
    phases = [line for line in tables["phases"] if line.text("code")]
    amounts = {key: {line.text("code"): line.number(key) for line in phases} for key in ("budget", "discount")}
    cost = next((line.text("code") for line in tables["indicators"] if line.text("is_cost") == "yes"), "")
    return PlanRules(
        cost_indicator=cost,
        budgets={code: amount for code, amount in amounts["budget"].items() if amount is not None},
        total_budget=next((line.number("total_budget") for line in tables["study"]), None),
        discounts={code: share for code, share in amounts["discount"].items() if share is not None},
    )


def _anchors(found: Found) -> dict[CriterionId, dict[int, Text]]:
    """Return what steps mean by criterion; a step that its criterion's scale does not have is refused at its cell."""
    usual = Scale()
    ends = {
        line.text("code"): (_or(line.number("lower"), usual.lower), _or(line.number("upper"), usual.upper))
        for line in found.tables["criteria"]
    }
    anchors: dict[CriterionId, dict[int, Text]] = {}
    for line in found.tables["anchors"]:
        criterion, step = line.code("criterion"), line.number("step")
        if not criterion or step is None:
            continue
        lower, upper = ends[criterion]
        if lower <= step <= upper:
            anchors.setdefault(criterion, {})[int(step)] = _text(line, "meaning")
        else:
            fault = AnchorOutOfScaleError(criterion=criterion, step=int(step), lower=lower, upper=upper)
            found.refuse(line, "step", fault)
    return anchors


def _criterion(line: Line, anchors: Mapping[int, Text]) -> Criterion:
    kind = ScaleKind(line.text("kind") or ScaleKind.RATING.value)
    usual = Scale()
    return Criterion(
        id=line.text("code"),
        parent=line.code("under") or GOAL,
        name=_text(line, "name"),
        definition=_text(line, "definition"),
        prompt=line.text("prompt"),
        direction=Direction(line.text("direction") or Direction.BENEFIT.value),
        scale=Scale(
            kind=kind,
            lower=_or(line.number("lower"), usual.lower),
            upper=_or(line.number("upper"), usual.upper),
            anchors=anchors,
            indicator=line.code("indicator"),
            transform=Transform(line.text("transform") or Transform.LINEAR.value),
            curve=line.points("curve"),
        ),
    )


def _initiative(line: Line, bodies: dict[str, Body]) -> Initiative:
    carried: dict[str, tuple[str, ...]] = {}
    for code in line.codes("carried_by"):
        side = bodies[code].side
        carried[side] = (*carried.get(side, ()), code)
    needed = line.codes("prerequisites")
    return Initiative(
        id=line.text("code"),
        name=_text(line, "name"),
        description=_text(line, "description"),
        theme=_text(line, "theme"),
        bodies=carried,
        barriers=line.strengths("barrier"),
        duration=int(_or(line.number("quarters"), 4)),
        prerequisites=tuple(Prerequisite(one.strip("()（）"), strict=one[0] not in "(（") for one in needed),
        kpi=_text(line, "kpi"),
        basis=_text(line, "basis"),
    )


def _measurements(lines: list[Line]) -> dict[str, dict[str, Measurement]]:
    found: dict[str, dict[str, Measurement]] = {}
    for line in lines:
        mode = line.number("mode")
        if mode is not None and line.code("initiative") and line.code("indicator"):
            one = Measurement(mode, line.number("low"), line.number("high"), line.text("source"))
            found.setdefault(line.code("initiative"), {})[line.code("indicator")] = one
    return found


def _finding(line: Line) -> Factor:
    quadrant = Quadrant(line.text("quadrant") or Quadrant.STRENGTH.value)
    said = _text(line, "finding"), line.text("evidence"), line.codes("bears_on")
    return Factor(line.text("code"), line.code("about"), quadrant, *said)


def _strategy(line: Line) -> Strategy:
    kind = line.text("tows") or STRATEGY_KINDS[0]
    return Strategy(line.text("code"), kind, _text(line, "strategy"), line.links("answers"), line.links("through"))


def _shares(lines: list[Line]) -> dict[str, float]:
    told = {line.text("code"): line.number("share") for line in lines if line.text("code")}
    return {code: share for code, share in told.items() if share is not None}


def _expert(line: Line) -> Expert:
    name, weight = _text(line, "name"), _or(line.number("weight"), 1.0)
    return Expert(line.text("code"), line.code("side"), line.code("group"), name, weight)


def _or(number: float | None, usual: float) -> float:
    return usual if number is None else number
