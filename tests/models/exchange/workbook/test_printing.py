"""How the workbook looks on screen and on paper, as far as a file can say."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from models.exchange.workbook.styles import FONTS, STYLES
from models.exchange.workbook.text_size import row_height
from models.problem.initiatives import Initiative
from models.text import Script, Text
from tests.models.exchange.workbook.workbooks import (
    column_at,
    content,
    header_and_footer,
    heading_row,
    opened,
    small_study,
    with_every_initiative,
    with_initiative,
)

A3, A4 = "8", "9"
PAPER = {
    "sheet.summary": (A4, "portrait", 1),
    "sheet.blueprint": (A3, "landscape", 1),
    "sheet.gantt": (A3, "landscape", 1),
    "sheet.ranking": (A4, "landscape", 1),
    "sheet.control": (A4, "landscape", 1),
    "sheet.weights": (A4, "portrait", 1),
    "sheet.matrix": (A3, "landscape", 1),
    "sheet.ahp": (A3, "landscape", 1),
    "sheet.topsis": (A3, "landscape", 1),
    "sheet.robustness": (A3, "landscape", 1),
    "sheet.barriers": (A4, "landscape", 1),
    "sheet.data": (A3, "landscape", 3),
    "sheet.run": (A4, "landscape", 1),
    "sheet.check": (A4, "portrait", 1),
}


@pytest.fixture(scope="module")
def book() -> Workbook:
    return opened(content())


@pytest.mark.parametrize("name", PAPER)
def test_each_sheet_is_set_up_for_its_paper(book: Workbook, name: str) -> None:
    page = book[name]
    paper, orientation, wide = PAPER[name]
    assert (str(page.page_setup.paperSize), page.page_setup.orientation) == (paper, orientation)
    assert page.sheet_properties.pageSetUpPr is not None
    assert page.sheet_properties.pageSetUpPr.fitToPage is True
    assert int(page.page_setup.fitToWidth or 1) == wide
    # As many pages high as it takes; only the summary is held to one.
    assert page.page_setup.fitToHeight == (None if name == "sheet.summary" else 0)
    assert f"{get_column_letter(page.max_column)}${page.max_row}" in str(page.print_area)
    margins = page.page_margins
    assert (margins.left, margins.right, margins.top, margins.bottom) == (0.45, 0.45, 0.65, 0.6)


def test_all_sheets_are_there_in_reading_order(book: Workbook) -> None:
    assert book.sheetnames == list(PAPER)


@pytest.mark.parametrize(
    ("name", "heading", "frozen_column"),
    [
        ("sheet.blueprint", "column.no", "F"),
        ("sheet.gantt", "column.prereq", "C"),
        ("sheet.ranking", "topsis.rank", "D"),
        ("sheet.weights", "weights.code", "C"),
        ("sheet.matrix", "column.id", "C"),
        ("sheet.data", "column.no", "F"),
    ],
)
def test_headings_stay_in_sight_and_come_again_on_every_page(
    book: Workbook, name: str, heading: str, frozen_column: str
) -> None:
    page = book[name]
    row = heading_row(page, heading)
    assert page.freeze_panes == f"{frozen_column}{row + 1}"
    first, last = str(page.print_title_rows).replace("$", "").split(":")
    assert int(first) <= row == int(last)


@pytest.mark.parametrize("name", PAPER)
def test_every_page_carries_the_study_its_marks_and_its_number(book: Workbook, name: str) -> None:
    header, footer = header_and_footer(book[name])
    assert "Synthetic" in header[0]
    assert "term.blue.draft_for_comment" in header[2]
    assert "BayPath 0 · 2025-03-04" in footer[0]
    assert footer[1].strip() == "page.number"
    assert name in footer[2]


def test_a_final_workbook_carries_no_draft_mark() -> None:
    values = {cell for page in opened(content(draft=False)) for row in page.iter_rows(values_only=True) for cell in row}
    assert "term.blue.draft_for_comment" not in values
    assert "sheet.blueprint.title" in values


@pytest.mark.parametrize(
    "name", ["Hwang & Yoon &P &D", "x" * 400, "&" * 200, "line\nbreak", "2025 plan"], ids=lambda name: name[:8]
)
def test_a_study_may_be_called_anything_and_its_page_header_stays_within_excels_limit(name: str) -> None:
    study = small_study()
    page = opened(content(replace(study, frame=replace(study.frame, name=Text(name)))))["sheet.blueprint"]
    left, _, right = header_and_footer(page)[0]
    whole = f"&L{left}&R{right}"
    assert len(whole) <= 255
    assert "&D" not in whole.replace("&&", "")
    assert "\n" not in whole


@pytest.mark.parametrize("script", list(Script))
def test_the_annex_number_stands_where_each_city_puts_it(script: Script) -> None:
    page = opened(content(script=script))["sheet.blueprint"]
    assert page["A1"].value == "annex"
    assert page["A1"].alignment.horizontal == (None if script is Script.ZH_HANS else "right")


def test_a_phase_is_merged_and_ruled_off_from_the_next(book: Workbook) -> None:
    page, shown = book["sheet.blueprint"], content()
    heading = heading_row(page, "column.no")
    merged = {str(cells): cells for cells in page.merged_cells.ranges if cells.min_col == cells.max_col == 2}
    row = heading + 1
    groups = [shown.plan.of_horizon(horizon.id) for horizon in shown.study.frame.horizons]
    for planned in [*groups, shown.plan.left_out()]:
        if not planned:
            continue
        last = row + len(planned) - 1
        if len(planned) > 1:
            assert f"B{row}:B{last}" in merged
        assert {page.cell(last, column).border.bottom.style for column in range(1, page.max_column + 1)} == {"medium"}
        row = last + 1
    assert row > heading + 1


def test_columns_that_nobody_has_filled_in_are_folded_away_and_others_are_not() -> None:
    note = {"risk": Text("Late approval")}
    page = opened(content(with_initiative(small_study(), "I02", notes=note)))["sheet.blueprint"]
    names = {cell.value: cell.column for cell in page[heading_row(page, "column.no")]}
    folded = {name for name, column in names.items() if column_at(page, column or 0).hidden}
    assert {"column.deliverable", "column.baseline", "column.remarks"} <= folded
    assert not {"column.risk", "column.task", "column.cost", "column.why", "column.support_sz"} & folded


def test_the_data_sheet_has_no_merged_cells_a_filter_over_all_rows_and_headings_of_its_own(book: Workbook) -> None:
    page = book["sheet.data"]
    names = [cell.value for cell in page[1]]
    assert not page.merged_cells.ranges
    assert page.auto_filter.ref == f"A1:{get_column_letter(len(names))}{page.max_row}"
    assert all(names)
    assert len(names) == len(set(names))


def test_no_text_on_the_data_sheet_breaks_its_row() -> None:
    study = with_every_initiative(small_study(), _noted)
    page = opened(content(study))["sheet.data"]
    assert not [cell for row in page.iter_rows(values_only=True) for cell in row if "\n" in str(cell)]


def _noted(one: Initiative) -> Initiative:
    return replace(one, notes={"milestones": Text("2025Q1: start\n2026Q1: review")})


@pytest.mark.parametrize("script", list(Script))
def test_every_row_is_high_enough_for_its_wrapped_text(script: Script) -> None:
    long = Text("A long sentence about customs clearance. " * 6, "关于科研物资通关便利化的一段较长说明。" * 8)
    study = with_initiative(small_study(), "I03", name=long, basis=long, description=long)
    checked = 0
    for page in opened(content(study, script=script)):
        merged = {cell for cells in page.merged_cells.ranges for cell in cells.cells}
        for row in page.iter_rows():
            for cell in row:
                if not cell.alignment.wrap_text or cell.value is None or (cell.row, cell.column) in merged:
                    continue
                needed = row_height(
                    str(cell.value),
                    column_at(page, cell.column).width - 0.71,
                    size=float(cell.font.sz),
                    bold=bool(cell.font.b),
                    indent=int(cell.alignment.indent),
                )
                assert min(page.row_dimensions[cell.row].height, 409) >= min(needed, 409), cell.coordinate
                checked += 1
    assert checked > 100


@pytest.mark.parametrize("script", list(Script))
def test_the_face_suits_the_script_and_is_not_the_themes(script: Script) -> None:
    book = opened(content(script=script))
    faces = {
        (cell.font.name, cell.font.scheme) for page in book for row in page.iter_rows() for cell in row if cell.value
    }
    assert {name for name, _ in faces} == {FONTS[script]}
    assert {scheme for _, scheme in faces} <= {None, "none"}


def test_charts_show_the_leaders_and_spend_against_budget(book: Workbook) -> None:
    page: Any = book["sheet.summary"]
    charts = page._charts  # openpyxl has no public way to them
    assert sorted(type(chart).__name__ for chart in charts) == ["BarChart", "BarChart"]
    for chart in charts:
        assert len(chart.series) == 2
        assert all("sheet.summary" in series.val.numRef.f for series in chart.series)


def test_the_matrix_is_darker_where_better_whichever_way_a_criterion_runs(book: Workbook) -> None:
    page = book["sheet.matrix"]
    scales = {
        str(cells.sqref).split(":", maxsplit=1)[0]: [colour.rgb for colour in rule.colorScale.color]
        for cells in page.conditional_formatting
        for rule in cells.rules
    }
    assert len(scales) == 9
    rising = [colours for colours in scales.values() if colours[0] == "FFFFFFFF"]
    falling = [colours for colours in scales.values() if colours[-1] == "FFFFFFFF"]
    assert (len(rising), len(falling)) == (8, 1)


def test_the_status_is_picked_from_a_list(book: Workbook) -> None:
    page = book["sheet.blueprint"]
    (rule,) = page.data_validations.dataValidation
    assert rule.type == "list"
    assert "status.not_started" in str(rule.formula1)


def test_styles_of_figures_keep_off_the_next_columns_text() -> None:
    figures = [style for style in STYLES.values() if style.get("align") == "right" and "num_format" in style]
    assert figures
    assert all(style.get("indent", 0) >= 1 for style in figures)
