"""The rows of the task table, which its printed and its flat form share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from models.blueprint.plan import Planned
from models.exchange.workbook.columns import TASK_COLUMNS, CellKind
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.said import Said
from models.exchange.workbook.sheet import Cell
from models.problem.calendar import HorizonId
from models.problem.initiatives import Initiative, InitiativeId


@dataclass(frozen=True, eq=False)
class Task:
    """One initiative as the task table shows it.

    Attributes:
        planned: Where it stands in the plan.
        horizon: Its phase, or None where it is left out.
        phase: The phase's name.
        theme: Its theme's name.
        cells: What its columns hold, by `TaskColumn.field`.
    """

    planned: Planned
    horizon: HorizonId | None
    phase: Said
    theme: Said
    cells: Mapping[str, Cell]


def tasks(content: WorkbookContent) -> tuple[Task, ...]:
    """Return every initiative: the phases in order, in each by theme and then by time; last what is left out."""
    themes: dict[str, int] = {}
    for initiative in content.study.initiatives.initiatives.values():
        themes.setdefault(content.read(initiative.theme), len(themes))
    found = []
    groups = [(horizon.id, content.plan.of_horizon(horizon.id)) for horizon in content.study.frame.horizons]
    for number, (horizon, planned) in enumerate([*groups, (None, content.plan.left_out())], start=1):
        by_theme = sorted(planned, key=lambda one: themes[_theme(content, one.initiative)])
        for place, one in enumerate(by_theme, start=1):
            found.append(_task(content, one, horizon, f"{number}.{place}"))
    return tuple(found)


def _theme(content: WorkbookContent, initiative: InitiativeId) -> str:
    return content.read(content.study.initiatives.initiatives[initiative].theme)


def _task(content: WorkbookContent, one: Planned, horizon: HorizonId | None, number: str) -> Task:
    initiative = content.study.initiatives.initiatives[one.initiative]
    phase, theme = content.horizon(horizon), content.read(initiative.theme)
    known = content.study.indicators.measurement(initiative.id, content.study.plan.cost_indicator) is not None
    notes = {key: content.read(text) for key, text in initiative.notes.items()}
    cells: dict[str, Cell] = {
        **{column.key: notes.get(column.key, "") for column in TASK_COLUMNS},
        **{column.key: initiative.figures.get(column.key) for column in TASK_COLUMNS if column.kind is CellKind.NUMBER},
        "no": number,
        "phase": phase,
        "theme": theme,
        "id": initiative.id,
        "task": content.read(initiative.name),
        "measures": notes.get("measures", content.read(initiative.description)),
        **_bodies(content, initiative),
        "start": content.quarter(one.start),
        "end": content.deadline(one.end),
        "kpi": content.read(initiative.kpi),
        "cost": content.money(one.cost) if known else None,
        "cost_other": content.other_money(one.cost) if known else None,
        "prereq": content.listed(
            needed.initiative if needed.strict else content.said("prereq.advisory", id=needed.initiative)
            for needed in initiative.prerequisites
        ),
        "priority": _priority(content, one.initiative),
        "basis": content.read(initiative.basis),
        "status": content.words(f"status.{initiative.status.value}"),
        "why": content.why(one),
    }
    return Task(one, horizon, phase, theme, cells)


def _bodies(content: WorkbookContent, initiative: Initiative) -> dict[str, Cell]:
    """Return, for each side, the body that leads and those that support it."""
    known = content.study.initiatives.bodies
    cells: dict[str, Cell] = {}
    for side in content.study.frame.sides:
        names = [content.read(known[body].name).line for body in initiative.bodies.get(side, ()) if body in known]
        cells[f"lead:{side}"] = names[0] if names else ""
        cells[f"support:{side}"] = Said(["\n".join(names[1:])])
    return cells


def _priority(content: WorkbookContent, initiative: InitiativeId) -> Said:
    ranking, leading = content.ranking.whole, content.ranking.leading
    if initiative not in ranking.row:
        return content.words("plan.unranked")
    row = ranking.row[initiative]
    return content.said(
        "tasks.priority",
        tier=content.tier(initiative),
        rank=int(ranking.ranks(leading)[row]),
        score=f"{float(ranking.scores(leading)[row]):.3f}",
        interval=content.interval(initiative),
    )
