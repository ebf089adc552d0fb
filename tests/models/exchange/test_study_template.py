"""A study set up from an Excel template: read as it was written, and every bad cell named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from openpyxl import Workbook

from desktop.targets import sample_study
from desktop.wording import term
from models.checking.faults import AnchorOutOfScaleError
from models.errors import InputError
from models.exchange.study_template import faults
from models.exchange.study_template.read import SetUp, is_template, read_template
from models.exchange.study_template.write import template_bytes
from models.exchange.workbook.record_sheet import HIDDEN_SHEET
from models.problem.criteria import CriteriaTree, Criterion, Transform
from models.problem.swot import Factor, Quadrant, Strategy, Swot
from models.study import EMPTY_STUDY, Study
from models.text import Script, Text
from tests.models.exchange.workbook.workbooks import small_study
from tests.office import opened, worked_out

Edit = Callable[[Workbook], None]


def words(key: str) -> str:
    return key


def set_up_only(study: Study) -> Study:
    """Return what of a study a template tells: no answers and decisions, and none of the blueprint's own texts."""
    initiatives = {key: replace(one, notes={}, figures={}) for key, one in study.initiatives.initiatives.items()}
    ordered: dict[str, Criterion] = {key: study.criteria.criteria[key] for key in study.criteria.order}
    plan = replace(EMPTY_STUDY.plan, cost_indicator=study.plan.cost_indicator, budgets=study.plan.budgets)
    return Study(
        frame=study.frame,
        criteria=type(study.criteria)(ordered),
        initiatives=replace(study.initiatives, initiatives=initiatives),
        indicators=study.indicators,
        swot=study.swot,
        panel=study.panel,
        plan=replace(plan, total_budget=study.plan.total_budget, discounts=study.plan.discounts),
    )


def with_everything() -> Study:
    """Return the small study with a word in every column of the template."""
    study = small_study()
    initiatives = dict(study.initiatives.initiatives)
    initiatives["I01"] = replace(initiatives["I01"], barriers={"legal": 3, "customs": 1})
    tree = dict(study.criteria.criteria)
    anchors = {1: Text("none", "无", "無"), 9: Text("a lot", "很多", "很多")}
    tree["C1.2"] = replace(tree["C1.2"], prompt="Not ease.", scale=replace(tree["C1.2"].scale, anchors=anchors))
    factors = {
        "S1": Factor("S1", next(iter(study.frame.sides)), Quadrant.STRENGTH, Text("Ports"), "A report\nof two lines"),
        "T1": Factor("T1", "", Quadrant.THREAT, Text("", "关税"), criteria=("C1.2", "C1")),
    }
    strategies = {"ST1": Strategy("ST1", "ST", Text("Joint customs"), {"S1": 3, "T1": 1}, {"I02": 2})}
    group = next(iter(study.panel.groups.values()))
    return replace(
        study,
        frame=replace(study.frame, source=Text("A report", "报告", "報告"), illustrative=True),
        criteria=CriteriaTree(tree),
        initiatives=replace(study.initiatives, initiatives=initiatives),
        swot=Swot(factors, strategies),
        panel=replace(study.panel, groups={**study.panel.groups, group.id: replace(group, leaves=("C1.2",))}),
    )


@pytest.mark.parametrize("study", [with_everything(), sample_study("hetao")], ids=["small", "hetao"])
def test_a_study_written_as_a_template_is_read_back_whole(study: Study, tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    path.write_bytes(template_bytes(study, Script.EN, words))
    assert is_template(path)
    found = read_template(path)
    assert found.refused == ()
    expected = set_up_only(study)
    assert found.study.frame == expected.frame
    assert found.study.criteria.criteria == expected.criteria.criteria
    assert found.study.initiatives == expected.initiatives
    assert found.study.swot == expected.swot
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
        path.write_bytes(template_bytes(with_everything(), Script.EN, words))
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
        ("phases", 2, "discount", 1.5, faults.NumberOutsideError),
        ("experts", 2, "weight", -1, faults.NumberOutsideError),
        ("experts", 2, "group", "G1, G2", faults.SeveralCodesError),
        ("anchors", 2, "criterion", "C77", faults.UnknownCodeError),
        ("anchors", 2, "step", 12, AnchorOutOfScaleError),
        ("anchors", 2, "step", 1.5, faults.NoNumberError),
        ("anchors", 3, "step", 1, faults.RepeatedPairError),
        ("values", 3, "initiative", "I01", faults.RepeatedPairError),
        ("initiatives", 2, "barrier", 4, faults.NoStrengthError),
        ("initiatives", 2, "carried_by", "(SZ-DRC)", faults.UnknownCodeError),
        ("findings", 2, "quadrant", "X", faults.NoChoiceError),
        ("findings", 2, "quadrant", None, faults.EmptyCellError),
        ("findings", 2, "about", "MO", faults.UnknownCodeError),
        ("findings", 3, "bears_on", "C1, C77", faults.UnknownCodeError),
        ("strategies", 2, "answers", "S1: 3, S9: 1", faults.UnknownCodeError),
        ("strategies", 2, "answers", "S1: 4", faults.NoStrengthError),
        ("strategies", 2, "through", "I01: 1, I01: 2", faults.RepeatedLinkError),
        ("groups", 2, "scores", "C77", faults.UnknownCodeError),
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


def test_a_link_without_a_strength_is_of_medium_strength(filled: Callable[[Edit], SetUp]) -> None:
    found = filled(lambda book: put(book, "strategies", 2, "answers", "S1，T1：3"))
    assert found.refused == ()
    assert found.study.swot.strategies["ST1"].factors == {"S1": 2, "T1": 3}


def test_a_template_of_the_first_format_is_read_though_it_has_fewer_sheets(filled: Callable[[Edit], SetUp]) -> None:
    later = ("anchors", "findings", "strategies")

    def edit(book: Workbook) -> None:
        for table in later:
            del book[f"template.table.{table}"]
        page = book[HIDDEN_SHEET]
        page["B1"] = "1"
        told = [cell.row for cell in page["B"] if cell.value in later]
        for row in reversed(told):
            page.delete_rows(row or 0)

    found = filled(edit)
    assert found.refused == ()
    assert found.study.swot == Swot()
    assert found.study.initiatives == set_up_only(with_everything()).initiatives


def test_cells_offer_what_can_be_chosen_and_say_what_belongs_there(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    path.write_bytes(template_bytes(sample_study("hetao"), Script.ZH_HANT, partial(term, script=Script.ZH_HANT)))
    book = opened(path, values=False)

    def rule(table: str, heading: str) -> tuple[str, str, str]:
        """Return the list of a column's second row, what is said of it, and the cells that it holds for."""
        page = book[term(f"template.table.{table}", Script.ZH_HANT)]
        column = next(place for place, cell in enumerate(page[1], start=1) if str(cell.value).startswith(heading))
        second = page.cell(2, column).coordinate
        found = next(one for one in page.data_validations.dataValidation if second in one.sqref)
        return str(found.formula1), str(found.prompt), str(found.sqref)

    assert rule("findings", "SWOT象限")[0] == '"優勢,劣勢,機遇,威脅"'
    legal = rule("initiatives", "作用於壁壘\n法律")
    assert legal[0] == '"1,2,3"'
    assert "3 為突破" in legal[1]
    # 95 anchors and 24 initiatives: the list of codes goes on below those that are there.
    assert rule("anchors", "準則")[::2] == ("'準則'!$A$2:$A$301", "A2:A301")
    assert [cell.value for cell in book["準則"][1]][2:5] == ["名稱\n繁體中文", "名稱\nEnglish", "名稱\n简体中文"]


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
