"""Every figure in the workbook is the models' own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import numpy as np
import pytest

from models.exchange.workbook.content import WorkbookContent
from models.problem.calendar import Quarter
from models.problem.choices import MethodChoices, RankingMethod
from models.problem.criteria import GOAL
from models.problem.scenarios import Adjustments
from models.text import Script
from models.weighting.answers import WHOLE
from tests.models.exchange.workbook.workbooks import content, heading_row, opened, small_study, table

near = partial(pytest.approx, rel=1e-15, abs=0.0)
"""A workbook keeps 16 digits of a number."""


def same(found: Iterable[Any], expected: Iterable[float | None]) -> bool:
    """Return whether the same figures stand there, and blanks where there are none."""
    return all(one is None if other is None else one == near(other) for one, other in zip(found, expected, strict=True))


def first_day(quarter: Quarter) -> datetime:
    return datetime(quarter.year, 3 * quarter.quarter - 2, 1)  # noqa: DTZ001 (cells know no time zones)


@pytest.fixture(scope="module")
def shown() -> WorkbookContent:
    return content()


@pytest.fixture(scope="module", params=list(RankingMethod))
def led_by(request: pytest.FixtureRequest) -> WorkbookContent:
    return content(replace(small_study(), methods=MethodChoices(leading=request.param)))


def test_the_ranking_sheet_holds_every_score_distance_and_rank_in_the_leading_order(led_by: WorkbookContent) -> None:
    ranking, leading = led_by.ranking.whole, led_by.ranking.leading
    other = led_by.other_method
    rows = table(opened(led_by)["sheet.ranking"], f"{leading.value}.rank")
    assert [row["column.id"] for row in rows] == list(ranking.order(leading))
    for row in rows:
        at = ranking.row[row["column.id"]]
        assert row["score.topsis"] == near(ranking.topsis.closeness[at])
        assert row["D⁺"] == near(ranking.topsis.d_plus[at])
        assert row["D⁻"] == near(ranking.topsis.d_minus[at])
        assert row["score.ahp"] == near(ranking.ahp.scores[at])
        assert row[f"{leading.value}.rank"] == ranking.ranks(leading)[at]
        assert row[f"{other.value}.rank"] == ranking.ranks(other)[at]
        assert row["ranking.difference"] == ranking.ranks(other)[at] - ranking.ranks(leading)[at]


def test_the_ranking_sheet_holds_each_sides_ranks(shown: WorkbookContent) -> None:
    page = opened(shown)["sheet.ranking"]
    first = heading_row(page, "ranking.of_side")
    columns = [cell.column for cell in page[first] if cell.value == "ranking.of_side"]
    assert len(columns) == len(shown.sides) == 2
    for column, side in zip(columns, shown.sides, strict=True):
        voice = shown.ranking.voices[side]
        expected = [voice.topsis.ranks[voice.row[one]] for one in shown.ranking.whole.order(RankingMethod.TOPSIS)]
        found = [page.cell(row, column).value for row in range(first + 1, first + 1 + len(expected))]
        assert found == expected


def test_the_weights_sheet_holds_local_and_global_weights_and_each_sides_with_its_cr(shown: WorkbookContent) -> None:
    page, tree, weights = opened(shown)["sheet.weights"], shown.study.criteria, shown.weights
    first = heading_row(page, "term.mcda.local_weight")
    rows = list(page.iter_rows(min_row=first + 1, max_row=first + 1 + len(tree.order), values_only=True))
    ratios = [weights.voices[side].consistency[GOAL] for side in shown.sides]
    assert same(rows[0][3:], [1.0, 1.0, 1.0, *ratios])
    for row, criterion in zip(rows[1:], tree.order, strict=True):
        parent = tree.criteria[criterion].parent
        local = weights.whole.local[parent][tree.children(parent).index(criterion)]
        sides = [weights.voices[side] for side in shown.sides]
        assert row[0] == criterion
        assert row[2:4] == near((local, weights.whole.criteria[criterion]))
        assert row[4:6] == near(tuple(side.criteria[criterion] for side in sides))
        assert same(row[6:8], [side.consistency.get(criterion) for side in sides])


def test_the_matrix_sheet_holds_the_panels_values_weights_and_how_many_rated(shown: WorkbookContent) -> None:
    page, matrix = opened(shown)["sheet.matrix"], shown.matrix
    weights = heading_row(page, "term.mcda.global_weight")
    leaves = range(3, 3 + len(matrix.leaves))
    assert [page.cell(weights, column).value for column in leaves] == near(shown.weights.whole.leaves.tolist())
    found = [
        [page.cell(weights + 1 + row, column).value for column in leaves] for row in range(len(matrix.initiatives))
    ]
    assert np.array(found, dtype=float) == near(matrix.voices[WHOLE])
    answered = heading_row(page, "matrix.answered")
    for row, counts in enumerate(matrix.answered, start=answered + 1):
        # The last leaf is measured, not rated.
        assert [page.cell(row, column).value for column in leaves] == [*counts[:-1], None]


def test_the_data_sheet_holds_dates_costs_in_both_currencies_and_scores(shown: WorkbookContent) -> None:
    page = opened(shown)["sheet.data"]
    names = [str(cell.value) for cell in page[1]]
    rows = table(page, "column.id")
    costs = [index for index, name in enumerate(names) if name.startswith("column.cost")]
    ranking = shown.ranking.whole
    assert {row["column.id"] for row in rows} == set(shown.study.initiatives.initiatives)
    for number, row in enumerate(rows, start=2):
        one, at = shown.plan.placed[row["column.id"]], ranking.row[row["column.id"]]
        assert page.cell(number, costs[0] + 1).value == near(one.cost)
        assert page.cell(number, costs[1] + 1).value == near(one.cost * 1.08)
        assert row["data.closeness"] == near(ranking.topsis.closeness[at])
        assert row["data.ahp_score"] == near(ranking.ahp.scores[at])
        assert row["data.start"] == (str(one.start) if one.start else None)
        assert row["data.end"] == (str(one.end) if one.end else None)
        if one.start and one.end:
            assert row["data.start_date"] == first_day(one.start)
            assert row["data.end_date"] + timedelta(days=1) == first_day(one.end.later(1))
        else:
            assert not row["data.start_date"]
            assert not row["data.end_date"]
        assert row["data.quarters"] == shown.study.initiatives.initiatives[one.initiative].duration


def test_the_task_table_lists_every_initiative_once_under_its_phase(shown: WorkbookContent) -> None:
    rows = table(opened(shown)["sheet.blueprint"], "column.no")
    phase = ""
    placed = {}
    for row in rows:
        phase = row["column.phase"] or phase
        placed[row["column.id"]] = phase
    assert placed == {name: shown.horizon(one.horizon) for name, one in shown.plan.placed.items()}
    assert "plan.not_chosen" in placed.values(), "the budget should leave something out"


def test_why_stands_in_a_column_of_its_own_before_the_remarks(shown: WorkbookContent) -> None:
    page = opened(shown)["sheet.blueprint"]
    names = [cell.value for cell in page[heading_row(page, "column.no")]]
    assert names[-2:] == ["column.why", "column.remarks"]
    for row in table(page, "column.no"):
        assert row["column.why"] == f"why {row['column.id']}"
        assert row["column.remarks"] is None


def test_the_gantt_marks_exactly_the_quarters_in_which_each_initiative_runs(shown: WorkbookContent) -> None:
    page, plan = opened(shown)["sheet.gantt"], shown.plan
    first = heading_row(page, "column.prereq")
    for number, one in enumerate(plan.chosen(), start=first + 1):
        assert one.start is not None
        assert one.end is not None
        bars = [page.cell(number, 5 + place).value == "■" for place in range(len(plan.quarters))]
        assert bars == [one.start <= quarter <= one.end for quarter in plan.quarters]


def test_the_gantt_tells_spend_by_quarter_and_spend_and_budget_by_phase(shown: WorkbookContent) -> None:
    page, plan = opened(shown)["sheet.gantt"], shown.plan
    spend = heading_row(page, "gantt.spend")
    told = [page.cell(spend, 5 + place).value for place in range(len(plan.quarters))]
    assert told == near(plan.spend.tolist())
    by_phase = [page.cell(spend + 1, 5 + place).value for place in range(len(plan.quarters))]
    assert [amount for amount in by_phase if amount is not None] == near(plan.horizon_spend.tolist())
    assert page.cell(spend + 2, 5).value == near(shown.study.plan.budgets["short"])


def test_the_summary_tells_counts_phases_and_leaders(shown: WorkbookContent) -> None:
    page = opened(shown)["sheet.summary"]
    facts = {row[0].value: row[2].value for row in page.iter_rows() if isinstance(row[0].value, str)}
    assert facts["summary.initiatives"] == len(shown.study.initiatives.initiatives)
    assert facts["summary.planned"] == len(shown.plan.chosen())
    assert facts["summary.experts"] == len(shown.study.panel.experts)
    phases = heading_row(page, "summary.until") + 1
    for row, (horizon, spend) in enumerate(
        zip(shown.study.frame.horizons, shown.plan.horizon_spend, strict=True), start=phases
    ):
        assert page.cell(row, 1).value == horizon.name.en
        assert page.cell(row, 4).value == len(shown.plan.of_horizon(horizon.id))
        assert page.cell(row, 5).value == near(spend)
        assert page.cell(row, 6).value == shown.study.plan.budgets.get(horizon.id)
        assert page.cell(row, 7).value == near(spend * 1.08)
    leaders = table(page, "term.mcda.rank")
    assert [row["score.topsis"] for row in leaders[:5]] == near(
        sorted(shown.ranking.whole.topsis.closeness.tolist(), reverse=True)
    )


def test_mainland_readers_count_money_in_ten_thousands() -> None:
    mainland = content(script=Script.ZH_HANS)
    page = opened(mainland)["sheet.data"]
    names = [cell.value for cell in page[1]]
    cost, code = names.index("column.cost") + 1, names.index("column.id") + 1
    for row in range(2, 2 + len(mainland.plan.placed)):
        millions = mainland.plan.placed[str(page.cell(row, code).value)].cost
        assert page.cell(row, cost).value == pytest.approx(100 * millions)


def test_the_run_sheet_tells_when_by_whom_and_with_which_choices(shown: WorkbookContent) -> None:
    page = opened(shown)["sheet.run"]
    told = {row[0].value: row[1].value for row in page.iter_rows() if row[0].value}
    assert told["run.exported_at"] == datetime(2025, 3, 4, 15, 6)  # noqa: DTZ001 (cells know no zones)
    assert told["run.time_zone"] == "UTC+00:00"
    assert told["run.program"] == "BayPath 0"
    assert told["run.seed"] == "run.seed.of"
    assert told["method.random_index"] == "method.random_index.saaty_1980"
    assert told["method.cr_threshold"] == "0.10"
    assert told["method.rate"] == "1 CNY = 1.08 HKD method.rate.dated"
    assert told["Shenzhen"] == told["Hong Kong"] == 3


def test_weights_and_scores_set_by_hand_are_named_and_the_figures_follow_them(shown: WorkbookContent) -> None:
    study = small_study()
    leaf, *others = study.criteria.leaves
    initiative = next(iter(study.initiatives.initiatives))
    assumed = Adjustments({leaf: 0.7, others[0]: 0.3}, {initiative: {leaf: 4.25}})
    book = opened(content(replace(study, adjustments=assumed)))
    for sheet in ("sheet.summary", "sheet.run"):
        said = {cell.value for row in book[sheet].iter_rows() for cell in row}
        assert "assumed" in said, sheet
        assert "assumed.weightslist.separatorassumed.scores" in said, sheet
        assert "assumed" not in {cell.value for row in opened(shown)[sheet].iter_rows() for cell in row}, sheet
    globally = {row[0]: row[3] for row in book["sheet.weights"].iter_rows(values_only=True)}
    assert [globally[one] for one in (leaf, *others)] == near([0.7, 0.3, *[0.0] * (len(others) - 1)])
    row = next(row for row in book["sheet.matrix"].iter_rows(values_only=True) if row[0] == initiative)
    assert 4.25 in row


def test_an_initiative_without_a_value_is_named_with_what_it_lacks() -> None:
    study = small_study()
    measured = {one: {} if one == "I05" else found for one, found in study.indicators.measurements.items()}
    shown = content(replace(study, indicators=replace(study.indicators, measurements=measured)))
    page = opened(shown)["sheet.ranking"]
    row = next(cells for cells in page.iter_rows(values_only=True) if cells[1] == "I05")
    assert row[0] in {None, ""}
    assert row[2] == "Initiative I05 (ranking.lacks_live)"


def test_the_same_content_gives_the_same_bytes() -> None:
    from models.exchange.workbook.write import workbook_bytes

    shown = content()
    assert workbook_bytes(shown) == workbook_bytes(shown)
