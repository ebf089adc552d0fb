from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.cli import main
from desktop.cli.exits import Exit
from models.storage.files import open_store
from models.study import Study

Output = pytest.CaptureFixture[str]


def stored(path: Path) -> Study:
    store = open_store(path, read_only=True)
    try:
        return store.load()
    finally:
        store.close()


def kinds(path: Path) -> list[str]:
    store = open_store(path, read_only=True)
    try:
        return [entry.kind for entry in store.journal()]
    finally:
        store.close()


@pytest.fixture
def study(tmp_path: Path, capsys: Output) -> Path:
    path = tmp_path / "house.baypath"
    assert main(["new", str(path), "--sample", "house"]) == Exit.DONE
    capsys.readouterr()
    return path


def answer(ballot: Path, cell: str, value: str) -> None:
    book = load_workbook(ballot)
    next(sheet for sheet in book.worksheets if sheet["A1"].value == "comparisons")[cell].value = value
    book.save(ballot)


def test_ballots_go_out_in_the_language_asked_for_and_come_back_as_one_edit(
    study: Path, tmp_path: Path, capsys: Output
) -> None:
    out = tmp_path / "ballots"
    assert main(["ballots", str(study), str(out), "--lang", "zh-Hant"]) == Exit.DONE
    files = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert [file.stem for file in files] == list(stored(study).panel.experts)
    assert "兩兩比較" in load_workbook(files[0]).sheetnames
    answer(files[0], "G3", "9 →")
    before = stored(study)
    assert main(["collect", str(study), *map(str, files), "--dry-run"]) == Exit.DONE
    told = capsys.readouterr().out
    assert "!G3" in told
    assert "9 →" in told
    assert stored(study) == before
    assert main(["collect", str(study), *map(str, files)]) == Exit.DONE
    assert stored(study) != before
    assert kinds(study)[-2:] == ["prepare_ballots", "collect_ballots"]
    capsys.readouterr()
    assert main(["collect", str(study), *map(str, files)]) == Exit.DONE
    assert "0 answers changed" in capsys.readouterr().out


def test_where_anything_is_refused_nothing_is_taken_unless_asked_for(
    study: Path, tmp_path: Path, capsys: Output
) -> None:
    main(["ballots", str(study), str(tmp_path / "out")])
    ballot = Path(capsys.readouterr().out.splitlines()[0])
    answer(ballot, "G3", "9 →")
    answer(ballot, "G4", "rather more")
    before = stored(study)
    assert main(["collect", str(study), str(ballot)]) == Exit.BAD_INPUT
    told = capsys.readouterr().err
    assert "cell G4" in told
    assert "rather more" in told
    assert "Traceback" not in told
    assert stored(study) == before
    assert main(["collect", str(study), str(ballot), "--skip-refused"]) == Exit.DONE
    assert stored(study) != before


def test_a_second_writing_uses_the_same_key_and_replaces_nothing(study: Path, tmp_path: Path, capsys: Output) -> None:
    assert main(["ballots", str(study), str(tmp_path / "one")]) == Exit.DONE
    key = stored(study).current_round.ballot_key
    assert main(["ballots", str(study), str(tmp_path / "two")]) == Exit.DONE
    assert stored(study).current_round.ballot_key == key
    assert main(["ballots", str(study), str(tmp_path / "one")]) == Exit.BAD_INPUT
    assert "exists already" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["ballots", "sample:house", "{folder}"],
        ["ballots", "nowhere.baypath", "{folder}"],
        ["collect", "{study}", "nowhere.xlsx"],
        ["collect", "{study}", "{study}"],
        ["collect", "nowhere.baypath", "nowhere.xlsx"],
    ],
)
def test_mistakes_are_told_in_a_sentence(arguments: list[str], study: Path, tmp_path: Path, capsys: Output) -> None:
    places = {"folder": str(tmp_path / "out"), "study": str(study)}
    assert main([one.format(**places) for one in arguments]) == Exit.BAD_INPUT
    told = capsys.readouterr().err
    assert told.startswith("baypath: ")
    assert "Traceback" not in told
    assert not (tmp_path / "out").exists()
