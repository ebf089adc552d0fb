"""`baypath import`: an edited workbook back into its study, a filled-in template as a new one."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from desktop.cli import main
from desktop.cli.exits import Exit
from desktop.targets import read_study, sample_study
from models.storage.files import create_store, open_store
from models.text import Text
from tests.office import opened

Output = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("written") / "blueprint.xlsx"
    assert main(["export", "sample:hetao", str(out)]) == Exit.DONE
    return out


@pytest.fixture
def study(tmp_path: Path) -> Path:
    path = tmp_path / "study.baypath"
    create_store(path, sample_study("hetao")).close()
    return path


def edited(written: Path, path: Path, heading: str, value: object) -> Path:
    book = opened(written, values=False)
    put(book, heading, value)
    book.save(path)
    return path


def put(book: Workbook, heading: str, value: object) -> None:
    page = book["Blueprint data"]
    column = next(cell.column for cell in page[1] if cell.value == heading)
    row = next(cell.row for cells in page.iter_rows(min_row=2) for cell in cells if cell.value == "I05")
    page.cell(row or 0, column or 0).value = value  # type: ignore[assignment]


def test_a_dry_run_tells_the_difference_and_writes_nothing(
    written: Path, study: Path, tmp_path: Path, capsys: Output
) -> None:
    workbook = edited(written, tmp_path / "edited.xlsx", "Indicator", "Share of firms served")
    before = study.read_bytes()
    assert main(["import", str(workbook), str(study), "--dry-run"]) == Exit.DONE
    told = capsys.readouterr().out
    assert "Blueprint data!" in told
    assert "⇒ Share of firms served" in told
    assert "1 changes, 0 refused" in told
    assert study.read_bytes() == before


def test_changes_are_taken_as_one_edit_with_an_entry_in_the_journal(
    written: Path, study: Path, tmp_path: Path, capsys: Output
) -> None:
    workbook = edited(written, tmp_path / "edited.xlsx", "Indicator", "Share of firms served")
    assert main(["import", str(workbook), str(study)]) == Exit.DONE
    after = read_study(str(study))
    assert after.initiatives.initiatives["I05"].kpi.en == "Share of firms served"
    store = open_store(study, read_only=True)
    try:
        assert [entry.kind for entry in store.journal()][-1] == "import_workbook"
    finally:
        store.close()


def test_what_is_refused_is_named_cell_by_cell_and_nothing_is_written(
    written: Path, study: Path, tmp_path: Path, capsys: Output
) -> None:
    workbook = edited(written, tmp_path / "edited.xlsx", "Start quarter", "soon")
    assert main(["import", str(workbook), str(study)]) == Exit.BAD_INPUT
    told = capsys.readouterr().err
    assert "“soon” is not a quarter" in told
    assert "Blueprint data!" in told
    assert read_study(str(study)).plan == sample_study("hetao").plan
    assert main(["import", str(workbook), str(study), "--skip-refused"]) == Exit.DONE


def test_assumptions_can_be_kept_as_a_scenario(written: Path, study: Path, tmp_path: Path) -> None:
    book = opened(written, values=False)
    page = book["Weights"]
    row = next(cell.row for cells in page.iter_rows() for cell in cells if cell.value == "C1")
    page.cell(row or 0, 3).value = 0.9
    put(book, "Indicator", "Told everywhere")
    book.save(tmp_path / "edited.xlsx")
    command = ["import", str(tmp_path / "edited.xlsx"), str(study), "--as-scenario", "Planners"]
    assert main(command) == Exit.DONE
    after = read_study(str(study))
    assert not after.adjustments
    (scenario,) = after.scenarios.values()
    assert scenario.name == Text("Planners")
    assert sum(scenario.adjustments.weights.values()) == pytest.approx(1.0)
    assert after.initiatives.initiatives["I05"].kpi.en == "Told everywhere"


def test_a_workbook_without_its_study_says_which_file_is_missing(written: Path, tmp_path: Path, capsys: Output) -> None:
    assert main(["import", str(written), str(tmp_path / "none.baypath")]) == Exit.BAD_INPUT
    assert "none.baypath does not exist" in capsys.readouterr().err


@pytest.mark.parametrize("lang", ["en", "zh-Hans", "zh-Hant"])
def test_a_template_becomes_a_study(lang: str, tmp_path: Path, capsys: Output) -> None:
    template, out = tmp_path / "template.xlsx", tmp_path / "new.baypath"
    assert main(["new", str(template), "--sample", "hetao", "--lang", lang]) == Exit.DONE
    assert main(["import", str(template), str(out), "--lang", lang]) == Exit.DONE
    made, sample = read_study(str(out)), sample_study("hetao")
    assert list(made.initiatives.initiatives) == list(sample.initiatives.initiatives)
    assert made.criteria.leaves == sample.criteria.leaves
    assert made.panel.shares == sample.panel.shares
    capsys.readouterr()


def test_a_bad_template_makes_no_study(tmp_path: Path, capsys: Output) -> None:
    template, out = tmp_path / "template.xlsx", tmp_path / "new.baypath"
    assert main(["new", str(template), "--sample", "hetao"]) == Exit.DONE
    book = opened(template, values=False)
    book["Initiatives"]["A3"].value = "two words"
    book.save(template)
    assert main(["import", str(template), str(out)]) == Exit.BAD_INPUT
    assert "Initiatives!A3" in capsys.readouterr().err
    assert not out.exists()
