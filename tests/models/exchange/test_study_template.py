"""A study set up from an Excel template: read as it was written, and every bad cell named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook

from desktop.targets import sample_study
from models.errors import InputError
from models.exchange.study_template import faults
from models.exchange.study_template.read import SetUp, is_template, read_template
from models.exchange.study_template.write import template_bytes
from models.problem.criteria import CriteriaTree, Criterion, Transform
from models.study import EMPTY_STUDY, Study
from models.text import EMPTY_TEXT, Script, Text
from tests.models.exchange.workbook.workbooks import small_study
from tests.office import opened, worked_out

Edit = Callable[[Workbook], None]


def words(key: str) -> str:
    return key


def without_anchors(study: Study) -> Study:
    """Return what of a study a template tells: no anchors and prompts, no notes, barriers and decisions, no answers."""
    criteria = {
        key: replace(one, prompt="", scale=replace(one.scale, anchors={}))
        for key, one in study.criteria.criteria.items()
    }
    initiatives = {
        key: replace(one, barriers={}, notes={}, figures={}) for key, one in study.initiatives.initiatives.items()
    }
    groups = {key: replace(one, leaves=()) for key, one in study.panel.groups.items()}
    ordered: dict[str, Criterion] = {key: criteria[key] for key in study.criteria.order}
    plan = replace(EMPTY_STUDY.plan, cost_indicator=study.plan.cost_indicator, budgets=study.plan.budgets)
    return Study(
        frame=replace(study.frame, illustrative=False, source=EMPTY_TEXT),
        criteria=type(study.criteria)(ordered),
        initiatives=replace(study.initiatives, initiatives=initiatives),
        indicators=study.indicators,
        panel=replace(study.panel, groups=groups),
        plan=replace(plan, total_budget=study.plan.total_budget, discounts=study.plan.discounts),
    )


@pytest.mark.parametrize("study", [small_study(), sample_study("hetao")], ids=["small", "hetao"])
def test_a_study_written_as_a_template_is_read_back_whole(study: Study, tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    path.write_bytes(template_bytes(study, Script.EN, words))
    assert is_template(path)
    found = read_template(path)
    assert found.refused == ()
    expected = without_anchors(study)
    assert found.study.frame == expected.frame
    assert found.study.criteria.criteria == expected.criteria.criteria
    assert found.study.initiatives == expected.initiatives
    assert found.study.indicators.indicators == expected.indicators.indicators
    for initiative, row in expected.indicators.measurements.items():
        for indicator, one in row.items():
            # A workbook keeps 16 digits of a number.
            read = found.study.indicators.measurements[initiative][indicator]
            assert read.mode == pytest.approx(one.mode, rel=1e-14)
            assert replace(read, mode=one.mode) == one
    assert found.study.panel == expected.panel
    assert found.study.plan == expected.plan


@pytest.fixture
def filled(tmp_path: Path) -> Callable[[Edit], SetUp]:
    """What is read from the template of a small study after an edit."""

    def read(edit: Edit) -> SetUp:
        path = tmp_path / "template.xlsx"
        path.write_bytes(template_bytes(small_study(), Script.EN, words))
        book = opened(path, values=False)
        edit(book)
        book.save(path)
        return read_template(path)

    return read


def put(book: Workbook, table: str, row: int, heading: str, value: object) -> None:
    page = book[f"template.table.{table}"]
    column = next(
        cell.column for cell in page[1] if str(cell.value).split("\n")[0].removesuffix(" *") == f"template.{heading}"
    )
    page.cell(row, column or 0).value = value  # type: ignore[assignment]


def test_an_empty_template_is_an_empty_study(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    path.write_bytes(template_bytes(EMPTY_STUDY, Script.ZH_HANT, words))
    found = read_template(path)
    assert found.refused == ()
    assert found.study.criteria.criteria == {}


def test_rows_may_be_added_and_columns_moved(filled: Callable[[Edit], SetUp]) -> None:
    def edit(book: Workbook) -> None:
        put(book, "initiatives", 7, "code", "I06")
        put(book, "initiatives", 7, "name", "A new one")
        put(book, "initiatives", 7, "prerequisites", "I01，(I02)")
        book["template.table.initiatives"].insert_cols(2)

    found = filled(edit)
    assert found.refused == ()
    new = found.study.initiatives.initiatives["I06"]
    assert new.name == Text("A new one")
    assert [(one.initiative, one.strict) for one in new.prerequisites] == [("I01", True), ("I02", False)]


@pytest.mark.parametrize(
    ("table", "row", "heading", "value", "fault"),
    [
        ("initiatives", 2, "quarters", "many", faults.NoNumberError),
        ("initiatives", 2, "quarters", 2.5, faults.NoNumberError),
        ("initiatives", 2, "prerequisites", "I99", faults.UnknownCodeError),
        ("initiatives", 3, "code", "I01", faults.RepeatedCodeError),
        ("initiatives", 3, "code", "a b!", faults.MalformedCodeError),
        ("initiatives", 3, "code", None, faults.EmptyCellError),
        ("criteria", 2, "under", "C77", faults.UnknownCodeError),
        ("criteria", 2, "kind", "guessing", faults.NoChoiceError),
        ("phases", 2, "last_quarter", "soon", faults.NoQuarterError),
        ("experts", 2, "side", "MO", faults.UnknownCodeError),
        ("values", 2, "mode", "=1+1", faults.TemplateFormulaError),
        ("values", 2, "mode", None, faults.EmptyCellError),
        ("study", 2, "rate", True, faults.NoNumberError),
    ],
)
def test_a_bad_cell_is_named_with_its_reason(
    table: str, row: int, heading: str, value: object, fault: type[InputError], filled: Callable[[Edit], SetUp]
) -> None:
    found = filled(lambda book: put(book, table, row, heading, value))
    named = [one for one in found.refused if isinstance(one.fault, fault)]
    assert named
    assert named[0].sheet == f"template.table.{table}"
    assert named[0].cell.endswith(str(row))


def test_what_is_wrong_only_in_the_whole_is_told_too(filled: Callable[[Edit], SetUp]) -> None:
    found = filled(lambda book: put(book, "initiatives", 2, "prerequisites", "I03"))  # I03 needs I01
    assert [type(one.fault).__name__ for one in found.refused] == ["PrerequisiteCycleError"]


def test_a_lost_sheet_is_named(filled: Callable[[Edit], SetUp]) -> None:
    def edit(book: Workbook) -> None:
        del book["template.table.values"]

    assert [type(one.fault) for one in filled(edit).refused] == [faults.LostTableError]


def test_a_workbook_that_is_no_template_is_refused(tmp_path: Path) -> None:
    Workbook().save(tmp_path / "other.xlsx")
    assert not is_template(tmp_path / "other.xlsx")
    with pytest.raises(faults.NotATemplateError):
        read_template(tmp_path / "other.xlsx")


def test_a_template_that_an_office_saved_is_read_the_same(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    path.write_bytes(template_bytes(small_study(), Script.EN, words))
    saved = worked_out([path], tmp_path) / path.name
    read, expected = read_template(saved), read_template(path)
    assert read.refused == ()
    assert replace(read.study, indicators=expected.study.indicators) == expected.study


def test_a_value_curve_is_read_back_and_a_spoilt_one_is_refused(tmp_path: Path) -> None:
    study = small_study()
    tree = dict(study.criteria.criteria)
    scale = replace(tree["C1.2"].scale, transform=Transform.PIECEWISE, curve=((1.0, 0.0), (4.5, 0.25), (9.0, 1.0)))
    tree["C1.2"] = replace(tree["C1.2"], scale=scale)
    path = tmp_path / "template.xlsx"
    path.write_bytes(template_bytes(replace(study, criteria=CriteriaTree(tree)), Script.EN, words))
    assert read_template(path).study.criteria.criteria["C1.2"].scale == scale
    book = opened(path, values=False)
    put(book, "criteria", 4, "curve", "0 to 1")
    book.save(path)
    assert [type(one.fault) for one in read_template(path).refused] == [faults.NoCurveError]
