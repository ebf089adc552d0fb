"""The blueprint itself: the task table by phase, and the Gantt by quarter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from models.blueprint.plan import Planned
from models.exchange.workbook.columns import TASK_COLUMNS, CellKind
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.sheet import PHASES, Sheet
from models.problem.calendar import Horizon
from models.problem.initiatives import Initiative
from models.text import Script

_STYLE = {
    CellKind.TEXT: "wrapped",
    CellKind.QUARTER: "centred",
    CellKind.NUMBER: "top_number",
    CellKind.MONEY: "top_money",
}
_WAN_PER_MILLION = 100.0
"""Mainland tables count money in 万元, ten thousands of yuan."""


def write_task_table(sheet: Sheet, content: WorkbookContent) -> None:
    """Write the task table: the phases in order, in each its initiatives by time; then what is left out, and why."""
    words, study = content.words, content.study
    caution = words("term.app.sample_data") if study.frame.illustrative else ""
    sheet.widths([column.width for column in TASK_COLUMNS])
    sheet.title(words("sheet.blueprint"), content.read(study.frame.name), caution)
    first = sheet.row
    styles = {CellKind.NUMBER: "heading_number", CellKind.MONEY: "heading_number"}
    sheet.line(
        [words(f"column.{column.key}") for column in TASK_COLUMNS],
        [styles.get(column.kind, "heading") for column in TASK_COLUMNS],
    )
    for number, (horizon, name, planned) in enumerate(_phases(content), start=1):
        top = sheet.row
        for place, one in enumerate(planned, start=1):
            cells = _cells(content, one, f"{number}.{place}", name)
            sheet.line([cells[column.key] for column in TASK_COLUMNS], [_STYLE[column.kind] for column in TASK_COLUMNS])
        if horizon is not None and len(planned) > 1:
            sheet.page.merge_range(top, 1, sheet.row - 1, 1, name, sheet.style("phase"))
        elif planned:
            sheet.put(1, name, "phase", row=top)
    sheet.page.freeze_panes(first + 1, 5)
    sheet.page.repeat_rows(first)
    sheet.print_setup(paper=8)


def _phases(content: WorkbookContent) -> Iterator[tuple[Horizon | None, str, tuple[Planned, ...]]]:
    for horizon in content.study.frame.horizons:
        yield horizon, content.read(horizon.name), content.plan.of_horizon(horizon.id)
    yield None, content.words("plan.not_chosen"), content.plan.left_out()


def _cells(content: WorkbookContent, one: Planned, number: str, phase: str) -> Mapping[str, str | float | None]:
    initiative = content.study.initiatives.initiatives[one.initiative]
    money = content.study.frame.currencies
    own_unit = _WAN_PER_MILLION if content.script is Script.ZH_HANS and money.main == "CNY" else 1.0
    notes = {key: content.read(text) for key, text in initiative.notes.items()}
    return {
        **dict.fromkeys((column.key for column in TASK_COLUMNS), ""),
        **notes,
        **{column.key: initiative.figures.get(column.key) for column in TASK_COLUMNS if column.kind is CellKind.NUMBER},
        "no": number,
        "phase": phase,
        "theme": content.read(initiative.theme),
        "id": initiative.id,
        "task": content.read(initiative.name),
        "measures": notes.get("measures") or content.read(initiative.description),
        **_bodies(content, initiative),
        "start": "" if one.start is None else str(one.start),
        "end": "" if one.end is None else str(one.end),
        "kpi": content.read(initiative.kpi),
        "cost": one.cost * own_unit,
        "cost_other": one.cost * money.rate,
        "prereq": ", ".join(
            needed.initiative if needed.strict else f"({needed.initiative})" for needed in initiative.prerequisites
        ),
        "priority": _priority(content, one),
        "basis": content.read(initiative.basis),
        "status": content.words(f"status.{initiative.status.value}"),
        "remarks": " ".join(part for part in (notes.get("remarks", ""), content.why(one)) if part),
    }


def _bodies(content: WorkbookContent, initiative: Initiative) -> dict[str, str]:
    """Return the lead and the supporting bodies of the first side and of the second: the table has room for two."""
    known = content.study.initiatives.bodies
    cells: dict[str, str] = {}
    for side, column in zip(content.study.frame.sides, ("sz", "hk"), strict=False):
        names = [content.read(known[body].name) for body in initiative.bodies.get(side, ()) if body in known]
        cells[f"lead_{column}"] = names[0] if names else ""
        cells[f"support_{column}"] = "\n".join(names[1:])
    return cells


def _priority(content: WorkbookContent, one: Planned) -> str:
    ranking = content.ranking.whole
    if one.initiative not in ranking.row:
        return content.words("plan.unranked")
    row = ranking.row[one.initiative]
    rank = int(ranking.ranks(content.ranking.leading)[row])
    return f"{rank} ({float(ranking.topsis.closeness[row]):.3f})"


def write_gantt(sheet: Sheet, content: WorkbookContent) -> None:
    """Write one bar for each planned initiative, a column a quarter."""
    words, plan = content.words, content.plan
    caution = words("term.app.sample_data") if content.study.frame.illustrative else ""
    sheet.widths([9, 62, 14, *[5.5] * len(plan.quarters)])
    sheet.title(words("sheet.gantt"), content.read(content.study.frame.name), caution)
    heading, left = sheet.row, 3
    years: dict[int, int] = {}
    for quarter in plan.quarters:
        years[quarter.year] = years.get(quarter.year, 0) + 1
    column = left
    for year, count in years.items():
        if count > 1:
            sheet.page.merge_range(
                heading, column, heading, column + count - 1, str(year), sheet.style("heading_centre")
            )
        else:
            sheet.put(column, str(year), "heading_centre")
        column += count
    sheet.row += 1
    titles = [words("column.id"), words("term.mcda.initiative"), words("column.phase")]
    sheet.line(
        [*titles, *(f"Q{quarter.quarter}" for quarter in plan.quarters)],
        [*["heading"] * 3, *["heading_centre"] * len(plan.quarters)],
    )
    places = {horizon: place for place, horizon in enumerate(plan.horizons)}
    names = {horizon.id: content.read(horizon.name) for horizon in content.study.frame.horizons}
    for one in plan.chosen():
        if one.start is None or one.end is None or one.horizon is None:
            continue
        row = sheet.row
        sheet.line(
            [one.initiative, content.initiative(one.initiative), names[one.horizon]], ["quiet", "wrapped", "text"]
        )
        style = f"bar{min(places[one.horizon], len(PHASES) - 1)}"
        for place, quarter in enumerate(plan.quarters):
            if one.start <= quarter <= one.end:
                # The mark makes the bar readable to a screen reader and on a black-and-white copy.
                sheet.put(left + place, "■", style, row=row)
    sheet.line(["", words("gantt.spend"), "", *(float(spend) for spend in plan.spend)], _spend_styles(len(plan.spend)))
    sheet.page.freeze_panes(heading + 2, left)
    sheet.page.repeat_rows(heading, heading + 1)
    sheet.print_setup(paper=8)


def _spend_styles(quarters: int) -> list[str]:
    return ["quiet", "strong", "text", *["money"] * quarters]
