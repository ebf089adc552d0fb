"""The methods and the money of the workbook: what an analyst may change, and what the phases come to."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.furniture import write_title
from models.exchange.workbook.sheet import LOWEST_ROW, Sheet, cell_name
from models.exchange.workbook.styles import PROBLEM, PROBLEM_FILL
from models.problem.calendar import Quarter
from models.problem.choices import Normalisation, RankingMethod, Synthesis

LEADING: Final = (RankingMethod.TOPSIS, RankingMethod.AHP)
"""The numbers of the methods in formulas, from 1: the workbook's cell `Leading`."""
_LABEL, _CHOSEN, _ABOUT, _NUMBER = 0, 1, 2, 7
_CODE, _NAME, _UNTIL, _DELIVERED, _SPEND, _BUDGET, _LEFT, _OTHER = range(8)


def write_control(sheet: Sheet, content: WorkbookContent) -> None:
    """Write what can be chosen, then the phases with spend, budget and what is left."""
    sheet.widths([36, 62, 13, 12, 18, 18, 18, 18])
    write_title(sheet, content, content.words("sheet.control"), content.words("sheet.control.about"))
    _write_legend(sheet, content)
    _write_choices(sheet, content)
    _write_phases(sheet, content)
    _write_lists(sheet, content)


def _write_legend(sheet: Sheet, content: WorkbookContent) -> None:
    sheet.put(_LABEL, content.words("control.input"), "text_input")
    for key in ("control.input.about", "control.formula.about"):
        sheet.merge((sheet.row, _CHOSEN), (sheet.row, _OTHER), content.words(key), "text")
        room = sum(map(sheet.width, range(_CHOSEN, _OTHER + 1)))
        sheet.end_row(max(LOWEST_ROW, sheet.height_of(content.words(key), "text", room)))
        if key == "control.input.about":
            sheet.put(_LABEL, content.words("control.formula"), "text")
    sheet.end_row(8)


def _write_choices(sheet: Sheet, content: WorkbookContent) -> None:
    words, methods = content.words, content.study.methods
    sheet.line([words("control.methods")], "section")
    chosen = words("run.chosen")
    for column, key in ((_LABEL, "run.choice"), (_CHOSEN, "run.chosen"), (_NUMBER, "control.number")):
        sheet.put(column, words(key), "heading")
    sheet.merge((sheet.row, _ABOUT), (sheet.row, _NUMBER - 1), words("run.meaning"), "heading")
    sheet.end_row()
    sheet.heads(_LABEL)
    for key, value, order, name, choices in (
        ("method.leading", methods.leading, LEADING, "Leading", "Leading_choices"),
        ("method.synthesis", methods.synthesis, tuple(Synthesis), "AHP_variant", "AHP_choices"),
        ("method.normalisation", methods.normalisation, tuple(Normalisation), "TOPSIS_variant", "TOPSIS_choices"),
    ):
        label: str = words(key)
        shown = words(f"{key}.{value.value}")
        sheet.put(_LABEL, label, "text")
        of, field = ("method", ""), key.removeprefix("method.")
        cell = sheet.input(_CHOSEN, shown, "text", heading=chosen, key=label, of=of, field=field)
        sheet.ledger.choices[field] = {words(f"{key}.{one.value}").line: one.value for one in order}
        list_of = {"validate": "list", "source": f"={choices}", "error_message": str(words("control.choose"))}
        sheet.page.data_validation(sheet.row, _CHOSEN, sheet.row, _CHOSEN, list_of)
        number = sheet.formula(_NUMBER, f"=MATCH({cell},{choices},0)", order.index(value) + 1, "count")
        sheet.ledger.name(name, number)
        sheet.ledger.fingerprints.append((name, float(order.index(value) + 1)))
        _write_about(sheet, content, words(f"control.{field}.about"))
    for label, figure, style, name, of, field, most in (
        ("control.separated", methods.tier_index, "percent", "Separated", ("method", ""), "tier_index", 1.0),
        ("control.rate", content.study.frame.currencies.rate, "value", "Rate", ("study", ""), "rate", 1e6),
    ):
        sheet.put(_LABEL, words(label), "text")
        cell = sheet.input(_CHOSEN, figure, style, heading=chosen, key=words(label), of=of, field=field)
        rule = {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": most}
        sheet.page.data_validation(sheet.row, _CHOSEN, sheet.row, _CHOSEN, rule)
        sheet.ledger.name(name, cell)
        sheet.ledger.fingerprints.append((name, float(figure)))
        _write_about(sheet, content, words(f"{label}.about"))
    sheet.end_row(8)


def _write_about(sheet: Sheet, content: WorkbookContent, about: str) -> None:
    sheet.merge((sheet.row, _ABOUT), (sheet.row, _NUMBER - 1), about, "quiet")
    room = sum(map(sheet.width, range(_ABOUT, _NUMBER)))
    two = sheet.height_of("\n" * (len(content.scripts) - 1), "text", room)
    sheet.end_row(max(LOWEST_ROW, sheet.height_of(about, "quiet", room), two))


def _write_phases(sheet: Sheet, content: WorkbookContent) -> None:
    """Write each phase's spend, budget and what is left, then all of them together."""
    words, plan, frame = content.words, content.plan, content.study.frame
    sheet.line([words("summary.phases")], "section")
    told = {"what": words("summary.budget"), "unit": content.unit}
    budget = content.said("money.of", **told)
    headings = [
        *(words("weights.code"), words("column.phase"), words("control.until"), words("summary.delivered")),
        content.said("money.of", what=words("summary.spend"), unit=content.unit),
        budget,
        content.said("money.of", what=words("control.left"), unit=content.unit),
        content.said("money.of", what=words("summary.spend"), unit=content.other_unit),
    ]
    sheet.line(headings, ["heading", "heading", *["heading_number"] * 6])
    sheet.heads(_CODE)
    first, before = sheet.row, "0"
    for horizon, spend in zip(frame.horizons, plan.horizon_spend, strict=True):
        own = cell_name(sheet.row, _UNTIL)
        sheet.put(_CODE, horizon.id, "quiet")
        sheet.put(_NAME, content.read(horizon.name).line, "strong")
        sheet.put(_UNTIL, last_day(horizon.end), "date_right")
        # What lies after the last phase belongs to the last.
        last = horizon is frame.horizons[-1]
        within = f"(Quarter_day>{before})" + ("" if last else f"*(Quarter_day<={own})")
        ended = f'COUNTIF(Task_end_date,">"&{before})' + ("" if last else f'-COUNTIF(Task_end_date,">"&{own})')
        delivered = sheet.formula(_DELIVERED, f"={ended}", len(plan.of_horizon(horizon.id)), "count")
        sheet.ledger.cells["phase.delivered", horizon.id] = delivered
        cell = sheet.checked(
            *(_SPEND, f"=SUMPRODUCT({within}*Quarter_spend)", content.money(float(spend)), "money"),
            group="check.phases",
            label=content.read(horizon.name),
        )
        sheet.ledger.cells["phase.spend", horizon.id] = cell
        limit = content.study.plan.budgets.get(horizon.id)
        sheet.ledger.cells["phase.budget", horizon.id] = sheet.input(
            *(_BUDGET, None if limit is None else content.money(limit), "money"),
            heading=budget,
            key=horizon.id,
            of=("horizon", horizon.id),
            field="budget",
        )
        _write_left(sheet, content, float(spend), limit)
        sheet.end_row()
        before = own
    for name, column in (
        ("Phase_name", _NAME),
        ("Phase_last_day", _UNTIL),
        ("Phase_spend", _SPEND),
        ("Phase_budget", _BUDGET),
    ):
        sheet.ledger.name(name, sheet.cells((first, column), (sheet.row - 1, column)))
    _write_total(sheet, content, first, budget)
    cells = (first, _LEFT, sheet.row - 1, _LEFT)
    over = sheet.book.add_format({"font_color": PROBLEM, "bg_color": PROBLEM_FILL, "bold": True})
    # A rounding error is no overspend.
    sheet.page.conditional_format(*cells, {"type": "cell", "criteria": "<", "value": -1e-6, "format": over})
    money = {"validate": "decimal", "criteria": ">=", "value": 0}
    sheet.page.data_validation(first, _BUDGET, sheet.row - 1, _BUDGET, money)
    sheet.end_row(8)


def _write_left(sheet: Sheet, content: WorkbookContent, spend: float, limit: float | None) -> None:
    budget, spent = (cell_name(sheet.row, column, fix_row=False) for column in (_BUDGET, _SPEND))
    left = None if limit is None else content.money(limit) - content.money(spend)
    sheet.formula(_LEFT, f'=IF({budget}="","",{budget}-{spent})', left, "money")
    sheet.formula(_OTHER, f"={spent}*Rate", content.other_money(spend), "money")


def _write_total(sheet: Sheet, content: WorkbookContent, first: int, budget: str) -> None:
    plan, total = content.plan, content.study.plan.total_budget
    key, spend = content.words("summary.total").line, float(content.plan.horizon_spend.sum())
    sheet.put(_CODE, key, "strong")
    sheet.put(_NAME, "", "strong")
    sheet.put(_UNTIL, "", "strong")
    for column, value, style in (
        (_DELIVERED, len(plan.chosen()), "strong_count"),
        (_SPEND, content.money(spend), "strong_money"),
    ):
        cells = f"{cell_name(first, column)}:{cell_name(sheet.row - 1, column)}"
        sheet.formula(column, f"=SUM({cells})", value, style)
    sheet.ledger.cells["total.delivered", ""] = sheet.at(sheet.row, _DELIVERED)
    sheet.ledger.cells["total.spend", ""] = sheet.at(sheet.row, _SPEND)
    sheet.ledger.cells["total.budget", ""] = sheet.input(
        *(_BUDGET, None if total is None else content.money(total), "money"),
        heading=budget,
        key=key,
        of=("horizon", ""),
        field="budget",
    )
    _write_left(sheet, content, spend, total)
    sheet.end_row()


def _write_lists(sheet: Sheet, content: WorkbookContent) -> None:
    """Write what the lists of choices offer, each under its name."""
    words = content.words
    sheet.line([words("control.lists")], "section")
    lists: tuple[tuple[str, list[str]], ...] = (
        ("Leading_choices", [words(f"method.leading.{one.value}") for one in LEADING]),
        ("AHP_choices", [words(f"method.synthesis.{one.value}") for one in Synthesis]),
        ("TOPSIS_choices", [words(f"method.normalisation.{one.value}") for one in Normalisation]),
    )
    for name, choices in lists:
        first = sheet.row
        for choice in choices:
            sheet.line([name, choice], ["quiet", "text"])
        sheet.ledger.name(name, sheet.cells((first, _CHOSEN), (sheet.row - 1, _CHOSEN)))


def first_day(quarter: Quarter) -> date:
    """Return the day on which a quarter begins."""
    return date(quarter.year, 3 * quarter.quarter - 2, 1)


def last_day(quarter: Quarter) -> date:
    """Return the day on which a quarter ends."""
    return first_day(quarter.later(1)) - timedelta(days=1)
