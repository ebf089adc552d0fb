"""An edited workbook is read back: what was touched, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from models.edits.indicators import set_cost_indicator
from models.errors import InputError
from models.exchange.workbook.write import workbook_bytes
from models.exchange.workbook_edits import faults
from models.exchange.workbook_edits.read import EditedWorkbook, read_edited
from models.problem.calendar import Quarter
from models.problem.choices import Normalisation, RankingMethod
from models.problem.initiatives import Prerequisite, Status
from models.problem.plan_rules import Pin, PinKind
from models.study import Study
from models.text import Script, Text
from tests.models.exchange.workbook.workbooks import content, heading_row, small_study, with_initiative
from tests.office import opened, worked_out

Edit = Callable[[Workbook], None]


@pytest.fixture(scope="module")
def study() -> Study:
    noted = {"measures": Text("One\nTwo"), "risk": Text("Late approval")}
    return with_initiative(small_study(), "I02", notes=noted)


@pytest.fixture(scope="module")
def written(study: Study, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("written") / "blueprint.xlsx"
    path.write_bytes(workbook_bytes(content(study)))
    return path


@pytest.fixture
def edited(study: Study, written: Path, tmp_path: Path) -> Callable[[Edit], EditedWorkbook]:
    """What is read after an edit of the workbook."""

    def read(edit: Edit) -> EditedWorkbook:
        book = opened(written, values=False)
        edit(book)
        path = tmp_path / "edited.xlsx"
        book.save(path)
        return read_edited(study, path, reason="by Excel")

    return read


def cell_of(page: Worksheet, key: str, heading: str, *, table: str = "") -> tuple[int, int]:
    """Return where the row of a key meets the column of a heading."""
    first = heading_row(page, table or heading)
    column = next(cell.column for cell in page[first] if cell.value == heading)
    row = next(
        cell.row for cells in page.iter_rows(min_row=first + 1) for cell in cells if cell.value == key and cell.column
    )
    return row, column or 0


def put(book: Workbook, sheet: str, key: str, heading: str, value: object, *, table: str = "") -> None:
    book[sheet].cell(*cell_of(book[sheet], key, heading, table=table)).value = value  # type: ignore[assignment]


def kinds(found: EditedWorkbook) -> list[type[InputError]]:
    return [type(one.fault) for one in found.refused]


def test_an_untouched_workbook_changes_nothing_not_even_the_object(study: Study, written: Path) -> None:
    found = read_edited(study, written)
    assert (found.changes, found.refused) == ((), ())
    assert found.study is study


def test_a_workbook_that_an_office_saved_again_changes_nothing(study: Study, written: Path, tmp_path: Path) -> None:
    saved = worked_out([written], tmp_path) / written.name
    found = read_edited(study, saved)
    assert (found.changes, found.refused) == ((), ())
    assert found.study is study


def test_every_kind_of_field_is_read(study: Study, edited: Callable[[Edit], EditedWorkbook]) -> None:
    def edit(book: Workbook) -> None:
        for heading, value in (
            ("column.task", "Renamed"),
            ("column.measures", "Onelist.linesTwolist.linesThree"),
            ("column.risk", None),
            ("column.kpi", "Share of firms"),
            ("column.baseline", 12.5),
            ("column.lead_sz", "Body SZ2"),
            ("column.support_sz", "Body SZ1"),
            ("column.cost", 77.5),
            ("column.prereq", "I01, (I03)"),
            ("column.status", "status.at_risk"),
            ("data.start", "2026 Q2"),
            ("data.quarters", 5),
        ):
            put(book, "sheet.data", "I02", heading, value)
        put(book, "sheet.data", "I01", "data.start", None)
        put(book, "sheet.barriers", "I02", "barrier.legal", 3, table="column.id")
        put(book, "sheet.control", "method.leading", "run.chosen", "method.leading.ahp")
        put(book, "sheet.control", "method.normalisation", "run.chosen", "method.normalisation.vector")
        put(book, "sheet.control", "control.rate", "run.chosen", 1.1)
        page = book["sheet.control"]
        page.cell(cell_of(page, "medium", "summary.delivered")[0], 6).value = 900
        page.cell(cell_of(page, "short", "summary.delivered")[0], 6).value = None
        put(book, "sheet.matrix", "I01", "C1.1", 7.25)

    found = edited(edit)
    assert kinds(found) == []
    initiative = found.study.initiatives.initiatives["I02"]
    assert str(initiative.name) == "Renamed"
    assert initiative.notes == {"measures": Text("One\nTwo\nThree")}
    assert initiative.kpi == Text("Share of firms")
    assert initiative.figures == {"baseline": 12.5}
    assert initiative.bodies["SZ"] == ("SZ2", "SZ1")
    assert initiative.prerequisites == (Prerequisite("I01"), Prerequisite("I03", strict=False))
    assert (initiative.status, initiative.duration) == (Status.AT_RISK, 5)
    assert initiative.barriers == {"legal": 3}
    assert found.study.plan.pins["I02"] == Pin(PinKind.START, Quarter(2026, 2), "by Excel")
    assert found.study.plan.pins["I01"] == Pin(PinKind.MUST_NOT, None, "by Excel")
    cost = found.study.indicators.measurement("I02", "cost")
    assert cost is not None
    assert cost.mode == 77.5
    assert found.study.methods.leading is RankingMethod.AHP
    assert found.study.methods.normalisation is Normalisation.VECTOR
    assert found.study.frame.currencies.rate == 1.1
    assert found.study.plan.budgets == {"medium": 900.0}
    assert found.study.adjustments.scores == {"I01": {"C1.1": 7.25}}
    assert {change.field for change in found.changes if change.subject == "I01"} == {"start"}
    assert len(found.changes) == 20
    assert study.plan.budgets == {"short": 3000.0}, "the study that was handed in stays"


def test_changed_weights_become_one_assumption_in_proportion(edited: Callable[[Edit], EditedWorkbook]) -> None:
    def edit(book: Workbook) -> None:
        for key, weight in (("C1", 2.0), ("C2", 1.0), ("C3", 1.0), ("C1.1", 3.0), ("C1.2", 1.0), ("C1.3", 0.0)):
            put(book, "sheet.weights", key, "term.mcda.local_weight", weight)

    found = edited(edit)
    assert kinds(found) == []
    weights = found.study.adjustments.weights
    assert weights["C1.1"] == pytest.approx(0.5 * 0.75)
    assert weights["C1.3"] == 0.0
    assert sum(weights.values()) == pytest.approx(1.0)
    assert len(found.changes) == 6


def test_rows_that_were_sorted_and_columns_that_were_inserted_are_found_again(
    edited: Callable[[Edit], EditedWorkbook],
) -> None:
    def edit(book: Workbook) -> None:
        page = book["sheet.data"]
        put(book, "sheet.data", "I03", "column.kpi", "Moved along")
        rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=2)]
        for row, values in enumerate(reversed(rows), start=2):
            for column, value in enumerate(values, start=1):
                page.cell(row, column).value = value
        page = book["sheet.weights"]
        put(book, "sheet.weights", "C2", "term.mcda.local_weight", 0.9)
        page.insert_rows(3, 2)

    found = edited(edit)
    assert {(change.subject, change.field) for change in found.changes} == {("I03", "kpi|en"), ("C2", "weight")}
    assert found.study.initiatives.initiatives["I03"].kpi == Text("Moved along")
    assert faults.LostRowError not in kinds(found)


@pytest.mark.parametrize(
    ("heading", "value", "fault"),
    [
        ("data.start", "soon", faults.NotAQuarterInputError),
        ("data.start", 2026, faults.NotAQuarterInputError),
        ("data.quarters", 0, faults.NotANumberInputError),
        ("data.quarters", 2.5, faults.NotANumberInputError),
        ("column.cost", -1, faults.NotANumberInputError),
        ("column.cost", "much", faults.NotANumberInputError),
        ("column.cost", True, faults.NotANumberInputError),
        ("column.status", "Nearly", faults.NotAChoiceError),
        ("column.prereq", "I99", faults.UnknownCodesError),
        ("column.lead_hk", "Body SZ1", faults.UnknownBodiesError),
        ("column.task", "=1+1", faults.FormulaInInputError),
        ("column.why", "Because", faults.FixedCellError),
        ("data.closeness", 0.99, faults.FixedCellError),
    ],
)
def test_what_cannot_stand_in_a_cell_is_refused_with_its_place_and_the_rest_is_taken(
    heading: str, value: object, fault: type[InputError], edited: Callable[[Edit], EditedWorkbook]
) -> None:
    def edit(book: Workbook) -> None:
        put(book, "sheet.data", "I02", heading, value)
        put(book, "sheet.data", "I03", "column.kpi", "Taken")

    found = edited(edit)
    assert kinds(found) == [fault]
    assert found.refused[0].sheet == "sheet.data"
    assert found.refused[0].cell
    assert [change.after for change in found.changes] == ["Taken"]


def test_a_cost_in_a_study_that_knows_no_costs_is_refused_and_says_what_to_do(study: Study, tmp_path: Path) -> None:
    unpriced = set_cost_indicator(study, "")
    path = tmp_path / "unpriced.xlsx"
    path.write_bytes(workbook_bytes(content(unpriced)))
    book = opened(path, values=False)
    put(book, "sheet.data", "I02", "column.cost", 5)
    book.save(path)
    found = read_edited(unpriced, path)
    assert kinds(found) == [faults.NoCostsError]
    assert found.study is unpriced


def test_prerequisites_in_a_circle_and_dates_outside_the_calendar_are_refused(
    edited: Callable[[Edit], EditedWorkbook],
) -> None:
    def edit(book: Workbook) -> None:
        put(book, "sheet.data", "I01", "column.prereq", "I03")  # I03 needs I01 itself
        put(book, "sheet.data", "I02", "data.start", "2040Q1")
        put(book, "sheet.matrix", "I01", "C1.1", 11)

    found = edited(edit)
    assert len(found.refused) == 3
    assert found.changes == ()


def test_two_sheets_that_disagree_are_refused_and_two_that_agree_are_one_change(
    edited: Callable[[Edit], EditedWorkbook],
) -> None:
    def edit(book: Workbook) -> None:
        put(book, "sheet.data", "I02", "column.kpi", "One")
        put(book, "sheet.blueprint", "I02", "column.kpi", "Other")
        put(book, "sheet.data", "I03", "column.kpi", "Same")
        put(book, "sheet.blueprint", "I03", "column.kpi", "Same")

    found = edited(edit)
    assert kinds(found) == [faults.ConflictingCellsError] * 2
    assert [change.after for change in found.changes] == ["Same"]
    assert found.study.initiatives.initiatives["I02"].kpi == Text()


def test_rows_that_were_removed_copied_or_added_are_refused(edited: Callable[[Edit], EditedWorkbook]) -> None:
    def edit(book: Workbook) -> None:
        page = book["sheet.data"]
        row, column = cell_of(page, "I02", "column.id")
        page.cell(row, column).value = "I03"
        page.cell(page.max_row + 1, column).value = "I77"

    found = edited(edit)
    assert {faults.LostRowError, faults.CopiedRowError, faults.NewRowError} <= set(kinds(found))
    assert found.changes == ()


def test_a_change_made_meanwhile_in_the_study_stays_where_the_workbook_was_not_touched(
    study: Study, written: Path
) -> None:
    later = with_initiative(study, "I02", kpi=Text("Changed meanwhile"))
    found = read_edited(later, written)
    assert found.study is later


def test_an_initiative_removed_meanwhile_is_refused(study: Study, written: Path, tmp_path: Path) -> None:
    book = opened(written, values=False)
    put(book, "sheet.data", "I02", "column.kpi", "Too late")
    book.save(tmp_path / "late.xlsx")
    listed = {key: one for key, one in study.initiatives.initiatives.items() if key != "I02"}
    later = replace(study, initiatives=replace(study.initiatives, initiatives=listed))
    found = read_edited(later, tmp_path / "late.xlsx")
    assert faults.GoneSubjectError in kinds(found)


def test_a_workbook_of_another_study_and_a_foreign_workbook_are_refused(
    study: Study, written: Path, tmp_path: Path
) -> None:
    other = replace(study, initiatives=replace(study.initiatives, initiatives={}))
    with pytest.raises(faults.OtherStudysBlueprintError):
        read_edited(other, written)
    book = Workbook()
    book.save(tmp_path / "foreign.xlsx")
    with pytest.raises(faults.NotABlueprintError):
        read_edited(study, tmp_path / "foreign.xlsx")


def test_a_sheet_that_was_removed_is_named(edited: Callable[[Edit], EditedWorkbook]) -> None:
    def edit(book: Workbook) -> None:
        del book["sheet.barriers"]

    found = edited(edit)
    assert kinds(found) == [faults.LostSheetError]


def test_in_two_languages_each_text_goes_to_its_own(study: Study, tmp_path: Path) -> None:
    both = replace(content(study), scripts=(Script.EN, Script.ZH_HANS), wording=lambda key, script: f"{key} {script}")
    path = tmp_path / "both.xlsx"
    path.write_bytes(workbook_bytes(both))
    book = opened(path, values=False)
    page = next(page for page in book if page.title.startswith("sheet.data"))
    columns = {str(cell.value): cell.column or 0 for cell in page[1]}
    row = next(cell.row for cells in page.iter_rows(min_row=2) for cell in cells if cell.value == "I02") or 0
    page.cell(row, columns["column.kpi zh-Hans"]).value = "企业占比"
    book.save(path)
    found = read_edited(study, path)
    assert kinds(found) == []
    assert found.study.initiatives.initiatives["I02"].kpi == Text(zh_hans="企业占比")
