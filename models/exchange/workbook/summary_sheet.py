"""The summary: what was decided, by whom, how, and what the phases hold."""

from __future__ import annotations

from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.sheet import Sheet


def write_summary(sheet: Sheet, content: WorkbookContent) -> None:
    """Write the summary sheet."""
    study, words = content.study, content.words
    caution = words("term.app.sample_data") if study.frame.illustrative else ""
    sheet.widths([30, 58, 13, 14, 14])
    sheet.title(content.read(study.frame.name), content.read(study.frame.question), caution)
    _facts(sheet, content)
    _phases(sheet, content)
    _leaders(sheet, content)
    _methods(sheet, content)
    sheet.print_setup(landscape=False)


def _facts(sheet: Sheet, content: WorkbookContent) -> None:
    study, words, plan = content.study, content.words, content.plan
    total = sum(study.panel.share(side) for side in study.panel.by_side) or 1.0
    shares = " · ".join(f"{content.side(side)} {study.panel.share(side) / total:.0%}" for side in study.panel.by_side)
    sheet.line([words("summary.facts")], "section")
    for key, value in (
        ("summary.initiatives", len(study.initiatives.initiatives)),
        ("summary.ranked", len(content.ranking.whole.initiatives)),
        ("summary.planned", len(plan.chosen())),
        ("summary.criteria", len(study.criteria.leaves)),
        ("summary.experts", len(study.panel.experts)),
    ):
        sheet.put(0, words(key), "text")
        sheet.put(1, value, "count")
        sheet.row += 1
    sheet.line([words("summary.shares"), shares], "text")
    sheet.row += 1


def _phases(sheet: Sheet, content: WorkbookContent) -> None:
    study, words, plan = content.study, content.words, content.plan
    sheet.line([words("summary.phases")], "section")
    headings = ("column.phase", "summary.until", "summary.delivered", "summary.spend", "summary.budget")
    sheet.line([words(key) for key in headings], ["heading", "heading", *["heading_number"] * 3])
    for horizon, spend in zip(study.frame.horizons, plan.horizon_spend, strict=True):
        sheet.line(
            [
                content.read(horizon.name),
                str(horizon.end),
                len(plan.of_horizon(horizon.id)),
                float(spend),
                study.plan.budgets.get(horizon.id),
            ],
            ["strong", "text", "count", "money", "money"],
        )
    sheet.line(
        [words("summary.total"), "", len(plan.chosen()), float(plan.spend.sum()), study.plan.total_budget],
        ["strong", "text", "count", "money", "money"],
    )
    sheet.row += 1


def _leaders(sheet: Sheet, content: WorkbookContent) -> None:
    ranking, words = content.ranking.whole, content.words
    sheet.line([words("summary.leaders")], "section")
    sheet.line(
        [words("term.mcda.rank"), words("term.mcda.initiative"), "TOPSIS", "AHP"],
        ["heading", "heading", "heading_number", "heading_number"],
    )
    for initiative in ranking.order(content.ranking.leading)[:10]:
        row = ranking.row[initiative]
        rank = int(ranking.ranks(content.ranking.leading)[row])
        scores = [float(ranking.topsis.closeness[row]), float(ranking.ahp.scores[row])]
        sheet.line([rank, content.initiative(initiative), *scores], ["ordinal", "wrapped", "score", "score"])
    sheet.row += 1


def _methods(sheet: Sheet, content: WorkbookContent) -> None:
    methods, words = content.study.methods, content.words
    sheet.line([words("summary.methods")], "section")
    for key, choice in (
        ("method.priorities", methods.priorities.value),
        ("method.random_index", methods.random_index.value),
        ("method.within_sides", methods.within_sides.value),
        ("method.across_sides", methods.across_sides.value),
        ("method.synthesis", methods.synthesis.value),
        ("method.normalisation", methods.normalisation.value),
        ("method.leading", methods.leading.value),
    ):
        sheet.line([words(key), words(f"{key}.{choice}")], ["text", "wrapped"])
    rate = content.study.frame.currencies
    told = f"1 {rate.main} = {rate.rate:g} {rate.other}" + (f" ({rate.dated})" if rate.dated else "")
    sheet.line([words("method.rate"), told], "text")
    if content.study.frame.source:
        sheet.line([words("method.source"), content.study.frame.source], ["text", "wrapped"])
