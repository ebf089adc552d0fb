"""Workbooks made for tests: of small studies, in the words' keys, so that no sheet depends on a translation."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.worksheet import Worksheet

from models.blueprint.plan import PLAN
from models.computing.progress import unheard
from models.computing.results import Results
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.record_sheet import HIDDEN_SHEET
from models.exchange.workbook.write import workbook_bytes
from models.problem.frame import Currencies
from models.problem.initiatives import Body, Initiative
from models.ranking.decision_matrix import MATRIX
from models.ranking.study_ranking import RANKING
from models.robustness.firmness import firmness
from models.study import Study
from models.text import Script, Text
from models.weighting.panel_weights import WEIGHTS
from tests.studies import synthetic_study

EXPORTED_AT = datetime(2025, 3, 4, 15, 6, tzinfo=UTC)
UNITS = {"money.CNY": "RMB m", "money.HKD": "HK$ m"}
"""The few words that are not their own key."""


def small_study(**sizes: int) -> Study:
    """Return a study with two currencies, themes, bodies of both sides and a budget that leaves something out."""
    study = synthetic_study(**sizes)
    listed = study.initiatives.initiatives
    bodies = {name: Body(name, name[:2], Text(f"Body {name}")) for name in ("SZ1", "SZ2", "HK1")}
    dressed = {
        name: replace(one, theme=Text(f"Theme {place % 2}"), bodies={"SZ": ("SZ1", "SZ2"), "HK": ("HK1",)})
        for place, (name, one) in enumerate(listed.items())
    }
    return replace(
        study,
        frame=replace(study.frame, currencies=Currencies(rate=1.08, dated="2025-01-01")),
        initiatives=replace(study.initiatives, initiatives=dressed, bodies=bodies),
        plan=replace(study.plan, total_budget=2500.0),
    )


def with_initiative(study: Study, initiative: str, **changes: Any) -> Study:
    """Return the study with one initiative changed."""
    listed = dict(study.initiatives.initiatives)
    listed[initiative] = replace(listed[initiative], **changes)
    return replace(study, initiatives=replace(study.initiatives, initiatives=listed))


def with_every_initiative(study: Study, change: Callable[[Initiative], Initiative]) -> Study:
    """Return the study with every initiative changed."""
    listed = {name: change(one) for name, one in study.initiatives.initiatives.items()}
    return replace(study, initiatives=replace(study.initiatives, initiatives=listed))


def with_measurements(study: Study, *, without: str) -> Study:
    """Return the study with nothing measured for one initiative, which is not ranked then."""
    measured = {name: row for name, row in study.indicators.measurements.items() if name != without}
    return replace(study, indicators=replace(study.indicators, measurements=measured))


def content(study: Study | None = None, *, script: Script = Script.EN, draft: bool = True) -> WorkbookContent:
    """Return what the workbook of a study shows; each heading is its key."""
    shown = study or small_study()
    results = Results()
    return WorkbookContent(
        study=shown,
        weights=results.get(WEIGHTS, shown),
        matrix=results.get(MATRIX, shown),
        ranking=results.get(RANKING, shown),
        plan=results.get(PLAN, shown),
        firmness=firmness(shown, results.get(RANKING, shown).whole, unheard, draws=100),
        scripts=(script,),
        wording=lambda key, _: UNITS.get(key, key),
        reason=lambda planned, _: f"why {planned.initiative}",
        exported_at=EXPORTED_AT,
        program="BayPath 0",
        draft=draft,
    )


def opened(shown: WorkbookContent) -> Workbook:
    """Return the workbook as a reader finds it: formulas by what they come to."""
    return reopened(workbook_bytes(shown))


def reopened(whole: bytes, *, values: bool = True) -> Workbook:
    """Return a workbook from its bytes; without values, with formulas as they are written."""
    with warnings.catch_warnings():
        # openpyxl knows data bars only in the form of 2007.
        warnings.filterwarnings("ignore", message=".*extension is not supported.*")
        book = load_workbook(BytesIO(whole), data_only=values)
    if HIDDEN_SHEET in book.sheetnames:  # what a person never sees
        del book[HIDDEN_SHEET]
    return book


def column_at(page: Worksheet, column: int) -> ColumnDimension:
    """Return what is said of a column: openpyxl files neighbours that are alike under the first of them."""
    return next(one for one in page.column_dimensions.values() if (one.min or 0) <= column <= (one.max or 0))


def header_and_footer(page: Worksheet) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
    """Return the left, middle and right part of the page header, and of the footer."""
    header, footer = (
        (str(part.left.text or ""), str(part.center.text or ""), str(part.right.text or ""))
        for part in (page.oddHeader, page.oddFooter)
        if part is not None
    )
    return header, footer


def heading_row(page: Worksheet, heading: str) -> int:
    """Return the number of the first row that holds a heading."""
    return next(cell.row for row in page.iter_rows() for cell in row if cell.value == heading)


def table(page: Worksheet, heading: str) -> list[dict[str, Any]]:
    """Return the rows under the row that holds `heading`, down to the first empty one, by their headings."""
    first = heading_row(page, heading)
    names = [str(cell.value) for cell in page[first]]
    rows = []
    for cells in page.iter_rows(min_row=first + 1, values_only=True):
        if all(value is None for value in cells):
            break
        rows.append(dict(zip(names, cells, strict=True)))
    return rows
