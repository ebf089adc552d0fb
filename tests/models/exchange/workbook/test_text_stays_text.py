"""Whatever a user has typed is text in the workbook: never a formula, never a link, never cut."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO

import pytest

from models.exchange.workbook.sheet import LONGEST_TEXT, NotANumberError, TextTooLongError
from models.exchange.workbook.write import workbook_bytes
from models.problem.calendar import Horizon, Quarter
from models.problem.frame import Side
from models.text import Text
from tests.models.exchange.workbook.workbooks import content, opened, reopened, small_study, with_initiative

DANGEROUS = [
    "=1+1",
    "@SUM(A1)",
    "+86 755 8888",
    "-1-1",
    '=HYPERLINK("https://example.org","x")',
    "https://example.org/a?b=c&d",
    "{=A1}",
    "{name} {0} %s",
    "007",
    "TRUE",
    "<b>&amp;</b>",
    "a\tb\nc",
    "\N{GRINNING FACE} 𠮷",
]


@pytest.mark.parametrize("text", DANGEROUS)
def test_a_name_stays_text_on_every_sheet(text: str) -> None:
    typed = Text(text, text, text)
    study = with_initiative(
        small_study(), "I01", name=typed, description=typed, theme=typed, kpi=typed, basis=typed, notes={"risk": typed}
    )
    horizons = (Horizon("short", typed, Quarter(2025, 4)), *study.frame.horizons[1:])
    sides = {**study.frame.sides, "SZ": Side("SZ", typed)}
    study = replace(study, frame=replace(study.frame, name=typed, question=typed, horizons=horizons, sides=sides))
    whole = workbook_bytes(content(study))
    cells = [cell for page in reopened(whole, values=False) for row in page.iter_rows() for cell in row]
    named = [cell for cell in cells if cell.value == text]
    assert len({cell.parent.title for cell in named}) >= 6
    assert {cell.data_type for cell in named} == {"s"}
    assert not [cell for cell in cells if cell.hyperlink]
    # Formulas are ours: what was typed is in none of them, however it is quoted.
    formulas = [str(cell.value) for cell in cells if cell.data_type == "f"]
    assert formulas
    assert not [formula for formula in formulas if text.replace('"', '""') in formula or "HYPERLINK" in formula]
    with zipfile.ZipFile(BytesIO(whole)) as parts:
        sheets = [parts.read(name) for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
    assert sheets
    assert not any(b"<hyperlink" in sheet for sheet in sheets)


def test_numbers_are_numbers() -> None:
    study = with_initiative(small_study(), "I01", figures={"baseline": 12.5, "t2025": 40.0})
    page = opened(content(study))["sheet.data"]
    names = [cell.value for cell in page[1]]
    row = next(cells for cells in page.iter_rows(min_row=2) if cells[names.index("column.id")].value == "I01")
    found = [row[names.index(f"column.{key}")] for key in ("baseline", "t2025")]
    assert [(cell.value, cell.data_type) for cell in found] == [(12.5, "n"), (40, "n")]


@pytest.mark.parametrize("figure", [float("nan"), float("inf"), -float("inf")])
def test_what_is_not_a_number_is_refused_with_its_place(figure: float) -> None:
    study = with_initiative(small_study(), "I01", figures={"baseline": figure})
    with pytest.raises(NotANumberError) as caught:
        workbook_bytes(content(study))
    assert caught.value.where["sheet"] == "sheet.data"
    assert {"row", "column"} <= set(caught.value.where)


def test_a_text_that_a_cell_cannot_hold_is_refused_not_cut() -> None:
    longest = "x" * LONGEST_TEXT
    study = with_initiative(small_study(), "I01", basis=Text(longest))
    values = [cell for page in opened(content(study)) for row in page.iter_rows(values_only=True) for cell in row]
    assert longest in values
    with pytest.raises(TextTooLongError) as caught:
        workbook_bytes(content(with_initiative(study, "I01", basis=Text(longest + "x"))))
    assert caught.value.where["length"] == LONGEST_TEXT + 1
