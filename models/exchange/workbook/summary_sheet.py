"""The summary: what was decided, by whom, how, and what the phases hold; its figures follow the workbook's inputs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from models.exchange.workbook.charts import insert_leaders_chart, insert_spend_chart
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.formula_text import quoted
from models.exchange.workbook.furniture import write_title
from models.exchange.workbook.method_choices import method_choices
from models.exchange.workbook.ranking_sheet import LEADERS
from models.exchange.workbook.sheet import LOWEST_ROW, Cell, Sheet
from models.exchange.workbook.text_size import heading_width, names_width

_LEADERS: Final = 10
_ROW_PIXELS: Final = 24
"""Of a row that is as low as rows get."""


def write_summary(sheet: Sheet, content: WorkbookContent) -> None:
    """Write the summary sheet."""
    money = [heading_width(_of_money(content, key), least=15) for key in ("summary.spend", "summary.budget")]
    names = names_width(map(content.initiative, content.study.initiatives.initiatives), least=50)
    sheet.widths([8, names, 18, 14, *[max(money)] * 3])
    write_title(sheet, content, content.name, content.read(content.study.frame.question))
    first = sheet.row
    _write_facts(sheet, content)
    beside = max(sheet.row - first, 8)
    sheet.row = first + beside
    sheet.end_row(8)
    phases = _write_phases(sheet, content)
    insert_spend_chart(sheet, content, (first, 3), (_pixels(sheet, 3, 6), beside * _ROW_PIXELS), phases)
    leaders = _write_leaders(sheet, content)
    count = leaders[1] - leaders[0] + 1
    # A chart stands on rows that are as low as rows get: as many as it is high.
    high = round((count * 24 * len(content.scripts) + 84) / _ROW_PIXELS)
    insert_leaders_chart(sheet, content, (sheet.row, 0), (_pixels(sheet, 0, 6), high * _ROW_PIXELS), leaders)
    for _ in range(high):
        sheet.end_row()
    sheet.end_row(8)
    _write_methods(sheet, content)


def _pixels(sheet: Sheet, first: int, last: int) -> int:
    return sum(int(sheet.width(column) * 7) + 5 for column in range(first, last + 1))


def _of_money(content: WorkbookContent, key: str) -> str:
    return content.said("money.of", what=content.words(key), unit=content.unit)


def _write_facts(sheet: Sheet, content: WorkbookContent) -> None:
    study, panel = content.study, content.study.panel
    _write_section(sheet, content, "summary.facts")
    for key, count, formula in (
        ("initiatives", len(study.initiatives.initiatives), ""),
        ("ranked", len(content.ranking.whole.initiatives), "=SUM(Complete)"),
        ("planned", len(content.plan.chosen()), "=COUNT(Task_start_date)"),
        ("criteria", len(study.criteria.leaves), ""),
        ("experts", len(panel.experts), ""),
    ):
        _merged_line(sheet, content.words(f"summary.{key}"), "text", [formula or count], ["count"], known=[count])
    total = sum(panel.share(side) for side in panel.by_side) or 1.0
    for side, experts in panel.by_side.items():
        told = {"side": content.side(side)}
        _merged_line(sheet, content.said("summary.side_experts", **told), "text", [len(experts)], ["count"])
        share = panel.share(side) / total
        _merged_line(sheet, content.said("summary.side_share", **told), "text", [share], ["percent"])


def _write_phases(sheet: Sheet, content: WorkbookContent) -> tuple[int, int]:
    """Write what each phase holds; return the first and the last row of the phases."""
    study, words, plan, cell = content.study, content.words, content.plan, sheet.ledger.cell
    _write_section(sheet, content, "summary.phases")
    headings: list[Cell] = [
        words("summary.until"),
        words("summary.delivered"),
        _of_money(content, "summary.spend"),
        _of_money(content, "summary.budget"),
        content.said("money.of", what=words("summary.spend"), unit=content.other_unit),
    ]
    _merged_line(sheet, words("column.phase"), "heading", headings, ["heading_number"] * 5)
    first = sheet.row
    for horizon, spend in zip(study.frame.horizons, plan.horizon_spend, strict=True):
        delivered = cell("phase.delivered", horizon.id)
        cells = [content.quarter(horizon.end), f"={delivered}", *_linked(sheet, "phase", horizon.id)]
        known = [
            None,
            len(plan.of_horizon(horizon.id)),
            *_money(content, float(spend), study.plan.budgets.get(horizon.id)),
        ]
        styles = ["right", "count", *["money"] * 3]
        _merged_line(sheet, content.read(horizon.name), "strong", cells, styles, known=known)
    last = sheet.row - 1
    total = _money(content, float(plan.horizon_spend.sum()), study.plan.total_budget)
    styles = ["right", "strong_count", *["strong_money"] * 3]
    cells = ["", f"={cell('total.delivered')}", *_linked(sheet, "total", "")]
    _merged_line(sheet, words("summary.total"), "strong", cells, styles, known=[None, len(plan.chosen()), *total])
    sheet.end_row(8)
    return first, last


def _linked(sheet: Sheet, what: str, whose: str) -> list[Cell]:
    spend, budget = sheet.ledger.cell(f"{what}.spend", whose), sheet.ledger.cell(f"{what}.budget", whose)
    return [f"={spend}", f'=IF({budget}="","",{budget})', f"={spend}*Rate"]


def _money(content: WorkbookContent, spend: float, budget: float | None) -> list[float | None]:
    limit = None if budget is None else content.money(budget)
    return [content.money(spend), limit, content.other_money(spend)]


def _write_leaders(sheet: Sheet, content: WorkbookContent) -> tuple[int, int]:
    """Write the first initiatives by the leading method, as the ranking has them; return their first and last row."""
    ranking, words, leading = content.ranking.whole, content.words, content.ranking.leading
    _write_section(sheet, content, "summary.leaders")
    others = [quoted(words(f"{method}.rank")) for method in ("ahp", "topsis")]
    sheet.line(
        [
            words("term.mcda.rank"),
            words("term.mcda.initiative"),
            words("score.topsis"),
            words("score.ahp"),
            words(f"{content.other_method.value}.rank"),
            _of_money(content, "summary.cost"),
            words("column.phase"),
        ],
        ["heading", "heading", *["heading_number"] * 4, "heading_spaced"],
    )
    sheet.row -= 1
    other = words(f"{content.other_method.value}.rank")
    sheet.formula(4, f"=IF(Leading=1,{others[0]},{others[1]})", other, "heading_number")
    sheet.row += 1
    first = sheet.row
    for place, initiative in enumerate(ranking.order(leading)[:_LEADERS], start=1):
        row, planned = ranking.row[initiative], content.plan.placed[initiative]
        name, phase = content.initiative(initiative), content.horizon(planned.horizon)
        figures: list[str | float | None] = [
            int(ranking.ranks(leading)[row]),
            name,
            float(ranking.topsis.closeness[row]),
            float(ranking.ahp.scores[row]),
            int(ranking.ranks(content.other_method)[row]),
        ]
        styles = ["ordinal", "text", "score", "score", "count"]
        links = [sheet.ledger.cell(f"ranking.{column}", str(place)) for column in LEADERS]
        for column, (link, figure, style) in enumerate(zip(links, figures, styles, strict=True)):
            sheet.formula(column, f"={link}", figure, style)
        cost = content.money(planned.cost)
        data = sheet.ledger.cell("ranking.data", str(place))
        sheet.formula(5, f"=INDEX(Task_cost,{data})", cost, "money")
        sheet.formula(6, f"={sheet.ledger.cell('ranking.phase', str(place))}", phase.line, "spaced")
        high = max(sheet.height_of(name, "text", sheet.width(1)), sheet.height_of(phase.line, "spaced", sheet.width(6)))
        sheet.end_row(max(LOWEST_ROW, high))
    last = sheet.row - 1
    sheet.end_row(8)
    return first, last


def _write_methods(sheet: Sheet, content: WorkbookContent) -> None:
    _write_section(sheet, content, "summary.methods")
    for choice in method_choices(content):
        sheet.merge((sheet.row, 0), (sheet.row, 1), choice.label, "text")
        sheet.merge((sheet.row, 2), (sheet.row, 6), choice.chosen, "text")
        label = sheet.height_of(choice.label, "text", sheet.width(0) + sheet.width(1))
        chosen = sheet.height_of(choice.chosen, "text", sum(map(sheet.width, range(2, 7))))
        sheet.end_row(max(LOWEST_ROW, label, chosen))


def _write_section(sheet: Sheet, content: WorkbookContent, key: str) -> None:
    sheet.line([content.words(key)], "section")


def _merged_line(
    sheet: Sheet,
    label: str,
    style: str,
    cells: list[Cell],
    styles: list[str],
    *,
    known: Sequence[str | float | None] | None = None,
) -> None:
    """Write a row whose label takes the first two columns; a cell with a known result is a formula."""
    sheet.merge((sheet.row, 0), (sheet.row, 1), label, style)
    height = sheet.height_of(label, style, sheet.width(0) + sheet.width(1))
    results = known or [None] * len(cells)
    for column, (cell, shape, result) in enumerate(zip(cells, styles, results, strict=True), start=2):
        if known is not None and isinstance(cell, str) and cell.startswith("="):
            sheet.formula(column, cell, result, shape)
            continue
        sheet.put(column, cell, shape)
        if isinstance(cell, str):
            height = max(height, sheet.height_of(cell, shape, sheet.width(column)))
    sheet.end_row(max(LOWEST_ROW, height))
