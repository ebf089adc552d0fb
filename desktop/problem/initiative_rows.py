"""The initiatives as a table shows them."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.problem.gaps import marked
from desktop.widgets.number_rule import NumberRule, write_figure
from desktop.widgets.table import Alignment, Cell, Column, Row, Value
from models.problem.frame import SideId
from models.problem.initiatives import Initiative
from models.study import Study
from models.text import Script


def columns(study: Study, script: Script, words: Mapping[str, str]) -> list[Column]:
    """Return the columns: one for the leading body of each side.

    Args:
        study: What is shown.
        script: The script that names are read in.
        words: Titles by column; ``lead`` and ``cost_in`` hold a place for the side and the unit, and ``…_tip`` are what
            is said on hover.
    """
    leads = [
        Column(f"lead_{side.id}", words["lead"].format(side=side.name.read(script) or side.id), width=150, stretch=True)
        for side in study.frame.sides.values()
    ]
    quarters = NumberRule(minimum=1, whole=True, optional=False)
    found = [
        Column("id", words["id"], width=48),
        Column("name", words["name"], editable=True, width=270, stretch=True),
        Column("theme", words["theme"], editable=True, width=140),
        *leads,
        Column(
            "duration",
            words["duration"],
            Alignment.RIGHT,
            tooltip=words["duration_tip"],
            editable=True,
            number=quarters,
            width=72,
        ),
    ]
    cost = study.indicators.indicators.get(study.plan.cost_indicator)
    if cost is not None:
        unit = cost.unit.read(script)
        title = words["cost_in"].format(unit=unit) if unit else words["cost"]
        found.append(Column("cost", title, Alignment.RIGHT, _figure, width=152))
    return [*found, Column("prerequisites", words["prerequisites"], tooltip=words["prerequisites_tip"], width=92)]


def rows(study: Study, script: Script) -> list[Row]:
    """Return a row for each initiative, in the study's order."""
    return [Row(one.id, _cells(study, one, script)) for one in study.initiatives.initiatives.values()]


def _cells(study: Study, initiative: Initiative, script: Script) -> dict[str, Value | Cell]:
    measured = study.indicators.measurement(initiative.id, study.plan.cost_indicator)
    name, theme = initiative.name.read(script), initiative.theme.read(script)
    cells: dict[str, Value | Cell] = {
        "id": initiative.id,
        "name": Cell(name, marked(initiative.name, script), tooltip=marked(initiative.name, script)),
        "theme": Cell(theme, tooltip=theme),
        "duration": initiative.duration,
        "cost": measured.mode if measured is not None else None,
        "prerequisites": _prerequisites(study, initiative, script),
    }
    for side in study.frame.sides:
        lead = _lead(study, initiative, side, script)
        cells[f"lead_{side}"] = Cell(lead, tooltip=lead)
    return cells


def _prerequisites(study: Study, initiative: Initiative, script: Script) -> Cell:
    codes = ", ".join(one.initiative if one.strict else f"({one.initiative})" for one in initiative.prerequisites)
    known = study.initiatives.initiatives
    names = [
        f"{one.initiative} {known[one.initiative].name.read(script)}"
        for one in initiative.prerequisites
        if one.initiative in known
    ]
    return Cell(codes, tooltip="\n".join(names))


def _lead(study: Study, initiative: Initiative, side: SideId, script: Script) -> str:
    carried = initiative.bodies.get(side, ())
    if not carried:
        return ""
    body = study.initiatives.bodies.get(carried[0])
    return (body.name.read(script) if body is not None else "") or carried[0]


def _figure(value: Value) -> str:
    return write_figure(float(value), 1) if isinstance(value, int | float) else ""
