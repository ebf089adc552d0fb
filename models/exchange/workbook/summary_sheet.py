"""The summary: what was decided, by whom, how, and what the phases hold."""

from __future__ import annotations

from typing import Final

from models.exchange.workbook.charts import insert_leaders_chart, insert_spend_chart
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.furniture import write_title
from models.exchange.workbook.method_choices import method_choices
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
    high = round((count * 24 + 84) / _ROW_PIXELS)
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
    facts: list[tuple[str, Cell, str]] = [
        (content.words(f"summary.{key}"), count, "count")
        for key, count in (
            ("initiatives", len(study.initiatives.initiatives)),
            ("ranked", len(content.ranking.whole.initiatives)),
            ("planned", len(content.plan.chosen())),
            ("criteria", len(study.criteria.leaves)),
            ("experts", len(panel.experts)),
        )
    ]
    total = sum(panel.share(side) for side in panel.by_side) or 1.0
    for side, experts in panel.by_side.items():
        facts.append((content.said("summary.side_experts", side=content.side(side)), len(experts), "count"))
        facts.append(
            (content.said("summary.side_share", side=content.side(side)), panel.share(side) / total, "percent")
        )
    for label, value, style in facts:
        _merged_line(sheet, label, "text", [value], [style])


def _write_phases(sheet: Sheet, content: WorkbookContent) -> tuple[int, int]:
    """Write what each phase holds; return the first and the last row of the phases."""
    study, words, plan = content.study, content.words, content.plan
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
        budget = study.plan.budgets.get(horizon.id)
        cells = [content.quarter(horizon.end), len(plan.of_horizon(horizon.id)), *_money(content, float(spend), budget)]
        _merged_line(sheet, content.read(horizon.name), "strong", cells, ["right", "count", *["money"] * 3])
    last = sheet.row - 1
    total = _money(content, float(plan.spend.sum()), study.plan.total_budget)
    styles = ["right", "strong_count", *["strong_money"] * 3]
    _merged_line(sheet, words("summary.total"), "strong", ["", len(plan.chosen()), *total], styles)
    sheet.end_row(8)
    return first, last


def _money(content: WorkbookContent, spend: float, budget: float | None) -> list[Cell]:
    limit = None if budget is None else content.money(budget)
    return [content.money(spend), limit, content.other_money(spend)]


def _write_leaders(sheet: Sheet, content: WorkbookContent) -> tuple[int, int]:
    """Write the first initiatives by the leading method; return the first and the last row of them."""
    ranking, words, leading = content.ranking.whole, content.words, content.ranking.leading
    _write_section(sheet, content, "summary.leaders")
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
    first = sheet.row
    for initiative in ranking.order(leading)[:_LEADERS]:
        row, planned = ranking.row[initiative], content.plan.placed[initiative]
        sheet.line(
            [
                int(ranking.ranks(leading)[row]),
                content.initiative(initiative),
                float(ranking.topsis.closeness[row]),
                float(ranking.ahp.scores[row]),
                int(ranking.ranks(content.other_method)[row]),
                content.money(planned.cost),
                content.horizon(planned.horizon),
            ],
            ["ordinal", "text", "score", "score", "count", "money", "spaced"],
        )
    last = sheet.row - 1
    sheet.end_row(8)
    return first, last


def _write_methods(sheet: Sheet, content: WorkbookContent) -> None:
    _write_section(sheet, content, "summary.methods")
    for choice in method_choices(content):
        sheet.merge((sheet.row, 0), (sheet.row, 1), choice.label, "text")
        sheet.merge((sheet.row, 2), (sheet.row, 6), choice.chosen, "text")
        sheet.end_row(max(LOWEST_ROW, sheet.height_of(choice.chosen, "text", sum(map(sheet.width, range(2, 7))))))


def _write_section(sheet: Sheet, content: WorkbookContent, key: str) -> None:
    sheet.line([content.words(key)], "section")


def _merged_line(sheet: Sheet, label: str, style: str, cells: list[Cell], styles: list[str]) -> None:
    """Write a row whose label takes the first two columns."""
    sheet.merge((sheet.row, 0), (sheet.row, 1), label, style)
    height = sheet.height_of(label, style, sheet.width(0) + sheet.width(1))
    for column, (cell, shape) in enumerate(zip(cells, styles, strict=True), start=2):
        sheet.put(column, cell, shape)
        if isinstance(cell, str):
            height = max(height, sheet.height_of(cell, shape, sheet.width(column)))
    sheet.end_row(max(LOWEST_ROW, height))
