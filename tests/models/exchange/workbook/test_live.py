"""The workbook's formulas are the models': LibreOffice works them out, before and after inputs are changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from models.arrays import FloatArray
from models.blueprint.profiles import running, spend_by_phase, spend_by_quarter
from models.blueprint.study_problem import scheduling_problem
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.write import workbook_bytes
from models.problem.choices import Normalisation, RankingMethod, Synthesis
from models.problem.criteria import GOAL, CriteriaTree, Transform
from models.ranking.ranks import best_first
from models.ranking.study_ranking import VoiceRanking, rank_voice
from models.ranking.tiers import tiers
from models.study import Study
from models.weighting.answers import WHOLE
from models.weighting.hierarchy import global_weights, leaf_weights
from tests.models.exchange.workbook.workbooks import content, heading_row, small_study, with_measurements
from tests.office import opened, worked_out

VARIANTS = [
    (RankingMethod.TOPSIS, Synthesis.IDEAL, Normalisation.FIXED),
    (RankingMethod.AHP, Synthesis.DISTRIBUTIVE, Normalisation.VECTOR),
    (RankingMethod.TOPSIS, Synthesis.IDEAL, Normalisation.MINMAX),
    (RankingMethod.AHP, Synthesis.IDEAL, Normalisation.MAX),
    (RankingMethod.TOPSIS, Synthesis.DISTRIBUTIVE, Normalisation.SUM),
]
"""Every variant at least once, each change of method made in the workbook itself."""


@dataclass(frozen=True)
class Case:
    """A workbook in which inputs were changed, and what the models make of the same changes."""

    shown: WorkbookContent
    methods: tuple[RankingMethod, Synthesis, Normalisation]
    local: Mapping[str, float]
    values: FloatArray
    costs: FloatArray
    starts: FloatArray
    durations: FloatArray
    budget: float


def study_for_changes() -> Study:
    """Return a study of nine initiatives, one without a cost and so not ranked, two criteria on value curves."""
    study = with_measurements(small_study(initiatives=9, criteria=3, leaves_each=3), without="I05")
    tree = dict(study.criteria.criteria)
    for leaf, transform in (("C1.2", Transform.STEP), ("C2.1", Transform.PIECEWISE)):
        curve = ((1.0, 0.1), (3.0, 0.35), (5.5, 0.3), (9.0, 1.0))
        tree[leaf] = replace(tree[leaf], scale=replace(tree[leaf].scale, transform=transform, curve=curve))
    return replace(study, criteria=CriteriaTree(tree))


def changed_case(number: int) -> Case:
    """Return the study's workbook with weights, scores, costs, dates, a budget and the methods changed at random."""
    shown, random = content(study_for_changes()), np.random.default_rng(number)
    study, matrix = shown.study, shown.matrix
    local = {one: float(random.uniform(0.0, 5.0)) for one in study.criteria.order}
    if number == 1:  # the missing cost counts nothing any more, so that its initiative is ranked
        local[study.criteria.leaves[-1]] = 0.0
    values = matrix.voices[WHOLE].copy()
    for place in range(len(matrix.leaves) - 1):
        row = int(random.integers(0, len(matrix.initiatives)))
        values[row, place] = float(random.uniform(1.0, 9.0))
    costs = np.where(np.isnan(values[:, -1]), 0.0, random.uniform(2.0, 2000.0, len(values)))
    values[:, -1] = np.where(np.isnan(values[:, -1]), np.nan, costs)
    starts = random.integers(0, 20, len(values)).astype(float)
    starts[2] = -1.0
    durations = random.integers(1, 8, len(values)).astype(float)
    return Case(shown, VARIANTS[number % 5], local, values, costs, starts, durations, float(random.uniform(1, 900)))


def write_changes(book: Workbook, case: Case) -> None:
    """Type the changes into a workbook, as an analyst does."""
    study = case.shown.study
    page = book["sheet.weights"]
    for row in range(heading_row(page, "weights.code") + 1, page.max_row + 1):
        code = page.cell(row, 1).value
        if code in case.local:
            page.cell(row, 3).value = case.local[str(code)]
    page = book["sheet.matrix"]
    first = heading_row(page, "term.mcda.global_weight") + 1
    for row, values in enumerate(case.values[:, :-1], start=first):
        for column, value in enumerate(values, start=3):
            page.cell(row, column).value = float(value)
    page = book["sheet.data"]
    columns = {str(cell.value): cell.column or 0 for cell in page[1]}
    places = {one: row for row, one in enumerate(study.initiatives.initiatives)}
    for row in range(2, page.max_row + 1):
        at = places[str(page.cell(row, columns["column.id"]).value)]
        start = case.starts[at]
        quarter = study.frame.start.later(int(start))
        page.cell(row, columns["data.start"]).value = str(quarter) if start >= 0 else None
        page.cell(row, columns["data.quarters"]).value = int(case.durations[at])
        page.cell(row, columns["column.cost"]).value = float(case.costs[at]) if case.costs[at] else None
    page = book["sheet.control"]
    for key, value in zip(("leading", "synthesis", "normalisation"), case.methods, strict=True):
        row = heading_row(page, f"method.{key}")
        page.cell(row, 2).value = f"method.{key}.{value.value}"
    page.cell(heading_row(page, "short"), 6).value = case.budget


def ranked(case: Case) -> VoiceRanking:
    """Return what the models make of the changed weights, values and methods."""
    study, tree = case.shown.study, case.shown.study.criteria
    local = {
        node: np.array([case.local[one] for one in tree.children(node)])
        / sum(case.local[one] for one in tree.children(node))
        for node in tree.parents
    }
    whole = global_weights(tree, local)
    weights = replace(case.shown.weights.whole, local=local, criteria=whole, leaves=leaf_weights(tree, whole))
    matrix = replace(case.shown.matrix, voices={WHOLE: case.values})
    leading, synthesis, normalisation = case.methods
    methods = replace(study.methods, leading=leading, synthesis=synthesis, normalisation=normalisation)
    return rank_voice(tree, matrix, weights, WHOLE, methods)


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return [changed_case(number) for number in range(5)]


@pytest.fixture(scope="module")
def books(cases: list[Case], tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Workbook]:
    """The workbook as it was written and with every set of changes, worked out by LibreOffice."""
    folder = tmp_path_factory.mktemp("live")
    fresh = folder / "fresh.xlsx"
    fresh.write_bytes(workbook_bytes(cases[0].shown))
    for number, case in enumerate(cases):
        book = opened(fresh, values=False)
        write_changes(book, case)
        book.save(folder / f"{number}.xlsx")
    saved = worked_out(folder.glob("*.xlsx"), folder)
    found = {path.stem: opened(path) for path in saved.glob("*.xlsx")}
    return lambda name: found[name]


def column(page: Worksheet, row: int, count: int, heading: int) -> list[Any]:
    return [page.cell(row + place, heading).value for place in range(count)]


def test_every_formula_comes_to_what_was_stored_beside_it(books: Callable[[str], Workbook], cases: list[Case]) -> None:
    from tests.models.exchange.workbook.workbooks import opened as written

    before, after = written(cases[0].shown), books("fresh")
    checked = 0
    for page in before:
        for row in page.iter_rows():
            for cell in row:
                found = after[page.title][cell.coordinate].value
                if isinstance(cell.value, int | float):
                    assert found == pytest.approx(cell.value, rel=1e-9, abs=1e-9), (page.title, cell.coordinate)
                    checked += 1
                else:
                    assert (found or "") == (cell.value or ""), (page.title, cell.coordinate)
    assert checked > 1000


@pytest.mark.parametrize("number", range(5))
def test_after_changes_scores_and_ranks_are_those_of_the_models(
    number: int, books: Callable[[str], Workbook], cases: list[Case]
) -> None:
    case, book, expected = cases[number], books(str(number)), ranked(cases[number])
    everyone = case.shown.matrix.initiatives
    assert len(expected.initiatives) == len(everyone) - (number != 1)
    for name, result, score, rank, first in (
        ("sheet.ahp", expected.ahp.scores, 3, 4, "ahp.divisor"),
        ("sheet.topsis", expected.topsis.closeness, 3, 6, "topsis.anti_ideal"),
    ):
        page = book[name]
        top = heading_row(page, first) + 1
        ranks = expected.ahp.ranks if name == "sheet.ahp" else expected.topsis.ranks
        for place, initiative in enumerate(everyone):
            row = expected.row.get(initiative)
            assert page.cell(top + place, 1).value == initiative
            if row is None:
                assert not page.cell(top + place, score).value
                assert not page.cell(top + place, rank).value
            else:
                assert page.cell(top + place, score).value == pytest.approx(result[row], rel=1e-9)
                assert page.cell(top + place, rank).value == ranks[row]


@pytest.mark.parametrize("number", range(5))
def test_after_changes_the_ranking_is_listed_in_the_new_order_with_its_tiers(
    number: int, books: Callable[[str], Workbook], cases: list[Case]
) -> None:
    case, expected = cases[number], ranked(cases[number])
    leading = case.methods[0]
    page = books(str(number))["sheet.ranking"]
    top = heading_row(page, "column.id") + 1
    assert page.cell(top - 1, 1).value == f"{leading.value}.rank"
    order = best_first(expected.ranks(leading))
    listed = column(page, top, len(order), 2)
    assert listed == [expected.initiatives[row] for row in order]
    assert column(page, top, len(order), 1) == expected.ranks(leading)[order].tolist()
    firm = case.shown.firmness
    rows = np.array([firm.initiatives.index(one) if one in firm.initiatives else -1 for one in listed])
    winning = np.zeros((len(rows), len(rows)))
    there = rows >= 0
    winning[np.ix_(there, there)] = firm.counts[leading].pairwise_winning[np.ix_(rows[there], rows[there])]
    numbers = tiers(np.arange(len(rows)), winning, case.shown.study.methods.tier_index)
    helper = next(cell.column for cell in page[top - 1] if cell.value == "ranking.helper.tier")
    assert column(page, top, len(order), helper) == numbers.tolist()
    assert max(numbers) > 1


@pytest.mark.parametrize("number", range(5))
def test_after_changes_spend_by_quarter_and_phase_is_that_of_the_models(
    number: int, books: Callable[[str], Workbook], cases: list[Case]
) -> None:
    case, study = cases[number], cases[number].shown.study
    problem = replace(
        scheduling_problem(study, case.shown.ranking), costs=case.costs, durations=case.durations.astype(np.int64)
    )
    quarters = spend_by_quarter(problem, running(problem, case.starts.astype(np.int64)))
    phases = spend_by_phase(problem, quarters)
    page = books(str(number))["sheet.gantt"]
    row = heading_row(page, "gantt.spend")
    found = [page.cell(row, 5 + place).value for place in range(problem.quarters)]
    assert found == pytest.approx(quarters.tolist(), rel=1e-9, abs=1e-9)
    page = books(str(number))["sheet.control"]
    first = heading_row(page, "short")
    assert column(page, first, 3, 5) == pytest.approx(phases.tolist(), rel=1e-9, abs=1e-9)
    assert page.cell(first, 7).value == pytest.approx(case.budget - phases[0], rel=1e-9)
    assert page.cell(first + 3, 5).value == pytest.approx(quarters.sum(), rel=1e-9)
    assert books(str(number))["sheet.summary"].cell(
        heading_row(books(str(number))["sheet.summary"], "summary.until") + 1, 5
    ).value == pytest.approx(phases[0], rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("number", range(5))
def test_after_changes_the_gantt_marks_the_quarters_in_which_each_initiative_runs(
    number: int, books: Callable[[str], Workbook], cases: list[Case]
) -> None:
    case = cases[number]
    places = {one: row for row, one in enumerate(case.shown.study.initiatives.initiatives)}
    page = books(str(number))["sheet.gantt"]
    first = heading_row(page, "column.prereq") + 1
    for row in range(first, first + len(places)):
        at = places[str(page.cell(row, 1).value)]
        start, last = case.starts[at], case.starts[at] + case.durations[at]
        bars = [page.cell(row, 5 + quarter).value == "■" for quarter in range(len(case.shown.plan.quarters))]
        assert bars == [0 <= start <= quarter < last for quarter in range(len(bars))]


def test_the_workbook_checks_itself_green_when_fresh_and_amber_when_changed(
    books: Callable[[str], Workbook],
) -> None:
    def verdicts(name: str) -> list[str]:
        page = books(name)["sheet.check"]
        row = heading_row(page, "check.verdict") + 1
        return column(page, row, 9, 2)

    assert verdicts("fresh") == ["check.good"] * 9
    assert verdicts("0")[-1] == "check.changed"
    assert "check.bad" not in verdicts("0")


def test_a_falsified_formula_is_shown_red(cases: list[Case], tmp_path: Path) -> None:
    path = tmp_path / "falsified.xlsx"
    path.write_bytes(workbook_bytes(cases[0].shown))
    book = opened(path, values=False)
    page = book["sheet.topsis"]
    page.cell(heading_row(page, "topsis.anti_ideal") + 1, 3).value = 0.999
    book.save(path)
    page = opened(worked_out([path], tmp_path) / path.name)["sheet.check"]
    row = heading_row(page, "check.verdict") + 1
    found = {page.cell(place, 1).value: page.cell(place, 2).value for place in range(row, row + 9)}
    assert found["check.topsis"] == "check.bad"
    assert found["check.weights"] == "check.good"


def test_goal_weights_are_shared_out_by_the_tree(cases: list[Case]) -> None:
    tree = cases[0].shown.study.criteria
    assert ranked(cases[0]).weights.sum() == pytest.approx(1.0)
    assert tree.children(GOAL)
