from __future__ import annotations

import csv
import errno
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from desktop.cli import main
from desktop.cli.exits import Exit
from desktop.targets import blank_study, sample_study, template_study
from models.edits.scenarios import set_adjustments
from models.exchange.text_form import write_text
from models.problem.scenarios import Adjustments
from models.storage.files import create_store, open_store

Output = pytest.CaptureFixture[str]


def test_rank_prints_every_initiative_of_the_sample_best_first(capsys: Output) -> None:
    assert main(["rank", "sample:hetao"]) == Exit.DONE
    lines = capsys.readouterr().out.splitlines()
    ranked = [line.split() for line in lines if line.strip()[:1].isdigit()]
    assert len(ranked) == 24
    assert [int(line[0]) for line in ranked] == sorted(int(line[0]) for line in ranked)
    assert "Illustrative sample data" in lines


def test_rank_as_json_holds_exact_figures_and_names_its_methods(capsys: Output) -> None:
    assert main(["rank", "sample:hetao", "--format", "json"]) == Exit.DONE
    told = json.loads(capsys.readouterr().out)
    assert len(told["ranking"]) == 24
    assert sum(told["weights"].values()) == pytest.approx(1.0, abs=1e-12)
    assert told["methods"]["normalisation"] == "fixed"
    assert told["illustrative"] is True


def test_rank_as_csv_orders_by_the_method_asked_for(capsys: Output) -> None:
    assert main(["rank", "sample:hetao", "--format", "csv", "--method", "ahp"]) == Exit.DONE
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    scores = [float(row["ahp_score"]) for row in rows]
    assert scores == sorted(scores, reverse=True)


def test_rank_names_what_a_person_has_set_instead_of_the_panel(tmp_path: Path, capsys: Output) -> None:
    study = sample_study("hetao")
    leaf, initiative = study.criteria.leaves[0], next(iter(study.initiatives.initiatives))
    file = tmp_path / "assumed.baypath"
    create_store(file, set_adjustments(study, Adjustments({leaf: 1.0}, {initiative: {leaf: 2.0}}))).close()
    assert main(["rank", str(file)]) == Exit.DONE
    assert "Set by hand, not by the panel: weights, scores (1)" in capsys.readouterr().out.splitlines()
    assert main(["rank", str(file), "--lang", "zh-Hant"]) == Exit.DONE
    assert "人手設定，並非專家小組的意見：權重、評分（1項）" in capsys.readouterr().out.splitlines()
    assert main(["rank", str(file), "--format", "json"]) == Exit.DONE
    assert json.loads(capsys.readouterr().out)["set_by_hand"] == {
        "weights": {leaf: 1.0},
        "scores": {initiative: {leaf: 2.0}},
    }
    assert main(["rank", str(file), "--format", "csv"]) == Exit.DONE
    assert "Set by hand" in capsys.readouterr().err


def test_a_side_keeps_its_own_figures_and_says_nothing_of_others(tmp_path: Path, capsys: Output) -> None:
    study = sample_study("hetao")
    file = tmp_path / "assumed.baypath"
    create_store(file, set_adjustments(study, Adjustments({study.criteria.leaves[0]: 1.0}))).close()
    assert main(["rank", str(file), "--side", "SZ"]) == Exit.DONE
    assert "Set by hand" not in capsys.readouterr().out


@pytest.mark.parametrize("side", ["SZ", "Shenzhen", "深圳"])
def test_a_side_is_found_by_its_id_or_its_name_in_any_script(side: str, capsys: Output) -> None:
    assert main(["rank", "sample:hetao", "--side", side, "--format", "json"]) == Exit.DONE
    assert json.loads(capsys.readouterr().out)["voice"] == "SZ"


def test_san_tin_stands_higher_for_shenzhen_than_for_hong_kong(capsys: Output) -> None:
    ranks = {}
    for side in ("SZ", "HK"):
        main(["rank", "sample:hetao", "--side", side, "--format", "json"])
        rows = json.loads(capsys.readouterr().out)["ranking"]
        ranks[side] = next(row["rank"] for row in rows if row["id"] == "I20")
    assert ranks["SZ"] + 4 <= ranks["HK"]


def test_names_come_in_the_language_asked_for(capsys: Output) -> None:
    assert main(["rank", "sample:hetao", "--lang", "zh-Hant"]) == Exit.DONE
    assert "新田科技城" in capsys.readouterr().out


def test_the_textbook_samples_reproduce_their_winners(capsys: Output) -> None:
    # Hwang & Yoon (1981), p. 133: A1, A3, A4, A2; Saaty (1990), Table 4: houses A, B, C.
    main(["rank", "sample:fighter", "--method", "topsis", "--format", "json"])
    fighter = [row["id"] for row in json.loads(capsys.readouterr().out)["ranking"]]
    assert fighter == ["A1", "A3", "A4", "A2"]
    main(["rank", "sample:house", "--method", "ahp", "--format", "json"])
    house = json.loads(capsys.readouterr().out)["ranking"]
    assert [row["id"] for row in house] == ["A", "B", "C"]


def test_check_says_what_a_study_holds_and_that_it_ranks(capsys: Output) -> None:
    assert main(["check", "sample:hetao"]) == Exit.DONE
    told = capsys.readouterr().out
    assert "28 criteria (21 leaves), 24 initiatives, 24 experts" in told
    assert "Ranked: 24 of 24" in told


def test_a_study_without_criteria_is_sound_but_has_no_result(tmp_path: Path, capsys: Output) -> None:
    blank = tmp_path / "blank.baypath"
    assert main(["new", str(blank)]) == Exit.DONE
    assert main(["rank", str(blank)]) == Exit.NO_RESULT
    assert capsys.readouterr().err.startswith("baypath: ")
    assert main(["check", str(blank)]) == Exit.NO_RESULT


def test_new_makes_a_file_that_holds_the_sample_and_never_writes_over_one(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "深港 study.baypath"
    assert main(["new", str(file), "--sample", "hetao"]) == Exit.DONE
    store = open_store(file, read_only=True)
    assert store.load() == sample_study("hetao")
    store.close()
    before = file.read_bytes()
    assert main(["new", str(file)]) == Exit.BAD_INPUT
    assert file.read_bytes() == before
    assert str(file) in capsys.readouterr().err


@pytest.mark.parametrize("template", ["sz-hk", "blank", "sample:house"])
def test_new_starts_from_a_template_without_answers(template: str, tmp_path: Path) -> None:
    file = tmp_path / "new.baypath"
    assert main(["new", str(file), "--template", template]) == Exit.DONE
    store = open_store(file, read_only=True)
    study = store.load()
    store.close()
    assert not study.comparisons
    assert not study.ratings
    assert not study.indicators.measurements
    assert study == template_study(template)
    assert bool(study.criteria.criteria) == (template != "blank")


def test_a_template_that_is_no_study_is_refused_and_leaves_no_file(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "new.baypath"
    assert main(["new", str(file), "--template", "nowhere.json"]) == Exit.BAD_INPUT
    assert "nowhere.json" in capsys.readouterr().err
    assert not file.exists()


def test_export_never_writes_over_a_file(tmp_path: Path, capsys: Output) -> None:
    out = tmp_path / "blueprint.xlsx"
    out.write_text("mine", encoding="utf-8")
    assert main(["export", "sample:fighter", str(out)]) == Exit.BAD_INPUT
    assert out.read_text(encoding="utf-8") == "mine"
    assert "exists already" in capsys.readouterr().err


CARS = """,price,range
direction,min,max
weight,2,1
A,25,420
乙,31,510
C,19,300
"""


def test_any_decision_table_is_ranked_best_first(tmp_path: Path, capsys: Output) -> None:
    path = tmp_path / "cars.csv"
    path.write_text(CARS, encoding="utf-8")
    assert main(["decide", str(path)]) == Exit.DONE
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["rank", "alternative", "topsis"]
    assert [line.split()[0] for line in lines[1:]] == ["1", "2", "3"]
    assert main(["decide", str(path), "--method", "vikor", "--format", "json"]) == Exit.DONE
    told = json.loads(capsys.readouterr().out)
    assert told["method"] == "vikor"
    assert told["compromise"]
    assert told["weights"]["price"] == pytest.approx(2 / 3)
    assert {row["alternative"] for row in told["ranking"]} == {"A", "乙", "C"}
    assert main(["decide", str(path), "--method", "ahp", "--format", "csv"]) == Exit.DONE
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["rank"] for row in rows] == ["1", "2", "3"]


def test_decide_compares_all_methods_where_that_is_wanted(tmp_path: Path, capsys: Output) -> None:
    from models.ranking.table_comparison import METHODS

    path = tmp_path / "cars.csv"
    path.write_text(CARS, encoding="utf-8")
    assert main(["decide", str(path), "--compare"]) == Exit.DONE
    told = capsys.readouterr().out
    head = next(line for line in told.splitlines() if line.startswith("method"))
    assert head.split()[:5] == ["method", "rho", "r_w", "WS", "tau"]
    assert all(f"\n{method} " in told for method in METHODS)
    assert main(["decide", str(path), "--compare", "--method", "vikor", "--format", "json"]) == Exit.DONE
    document = json.loads(capsys.readouterr().out)["comparison"]
    assert document["reference"] == "vikor"
    assert set(document["methods"]) == set(METHODS)
    assert document["methods"]["vikor"]["agreement"]["spearman"] == pytest.approx(1.0)
    assert main(["decide", str(path), "--compare", "--format", "csv"]) == Exit.DONE
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert {row["spotis"] for row in rows} == {"1", "2", "3"}


def test_every_method_that_help_names_can_decide(tmp_path: Path, capsys: Output) -> None:
    from desktop.cli.arguments import TABLE_METHODS as NAMED
    from models.ranking.table_ranking import TABLE_METHODS

    path = tmp_path / "cars.csv"
    path.write_text(CARS, encoding="utf-8")
    for method in TABLE_METHODS:
        assert main(["decide", str(path), "--method", method]) == Exit.DONE, method
    named = set(NAMED.replace(",", " ").replace("(", " ").replace(")", " ").split())
    assert set(TABLE_METHODS) - named == {"ahp-ideal", "promethee-ii"}


@pytest.mark.parametrize(
    ("old", "new", "method", "named"),
    [("31", "dear", "topsis", "B5"), ("A,25", "A,0", "ahp", "B4"), ("A,25", "A,25", "oracle", "vikor")],
)
def test_what_is_wrong_with_a_table_is_one_sentence(
    old: str, new: str, method: str, named: str, tmp_path: Path, capsys: Output
) -> None:
    path = tmp_path / "cars.csv"
    path.write_text(CARS.replace(old, new), encoding="utf-8")
    assert main(["decide", str(path), "--method", method]) == Exit.BAD_INPUT
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
    assert named in told.err


def _spoilt(tmp_path: Path, old: str, new: str) -> Path:
    text = write_text(sample_study("hetao"))
    assert old in text
    path = tmp_path / "spoilt.json"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('"C1/C2": ', '"C1/C99": ', "C99"),
        ('"C1/C2": 1,', '"C1/C2": 12,', "12"),
        ('"C1/C2": ', '"C2/C1": 7, "C1/C2": ', "7"),
        ('"baypath": 2', '"baypath": 99', "99"),
    ],
    ids=["missing criterion", "judgement outside 1/9…9", "non-reciprocal", "newer"],
)
def test_a_spoilt_study_gets_one_clear_sentence_exit_code_2_and_is_left_alone(
    old: str, new: str, named: str, tmp_path: Path, capsys: Output
) -> None:
    path = _spoilt(tmp_path, old, new)
    before = path.read_bytes()
    assert main(["rank", str(path)]) == Exit.BAD_INPUT
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
    assert named in told.err
    assert "Traceback" not in told.err
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "name", ["truncated.json", "truncated.baypath", "foreign.json", "foreign.baypath", "gone.json"]
)
def test_a_file_that_is_no_study_gets_one_clear_sentence_and_is_left_alone(
    name: str, tmp_path: Path, capsys: Output
) -> None:
    path = tmp_path / name
    if name == "truncated.json":
        path.write_text(write_text(blank_study())[:-40], encoding="utf-8")
    elif name == "truncated.baypath":
        whole = tmp_path / "whole.baypath"
        create_store(whole, sample_study("fighter")).close()
        path.write_bytes(whole.read_bytes()[:5000])
    elif name.startswith("foreign"):
        path.write_text('{"name": "something else"}', encoding="utf-8")
    before = path.read_bytes() if path.exists() else None
    assert main(["check", str(path)]) == Exit.BAD_INPUT
    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1
    assert "Traceback" not in told
    assert (path.read_bytes() if path.exists() else None) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["rank", "sample:nowhere"],
        ["decide", "nowhere.csv"],
        ["decide", "."],
        ["rank", "sample:hetao", "--side", "Macao"],
        ["export", "sample:hetao", "out.pdf"],
        ["new", "out.txt"],
    ],
)
def test_other_mistakes_get_one_sentence_that_says_what_to_do(arguments: list[str], capsys: Output) -> None:
    assert main(arguments) == Exit.BAD_INPUT
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_an_unknown_side_is_told_by_its_name_with_those_there_are(capsys: Output) -> None:
    assert main(["rank", "sample:hetao", "--side", "Macao"]) == Exit.BAD_INPUT
    told = capsys.readouterr().err
    assert "Macao" in told
    assert "SZ" in told


@pytest.mark.parametrize("command", ["check", "new", "export", "decide"])
@pytest.mark.parametrize("name", ["n" * 300, "folder/that/is/not/there", "loop", "loop/inside"])
def test_a_path_that_leads_nowhere_gets_one_sentence(
    command: str, name: str, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    suffix = {"check": ".baypath", "new": ".baypath", "export": ".xlsx", "decide": ".csv"}[command]
    path = tmp_path / f"{name}{suffix}"
    for loop in (tmp_path / "loop", tmp_path / f"loop{suffix}"):
        loop.symlink_to(loop)
    before = ["sample:house"] if command == "export" else []
    assert main([command, *before, str(path)]) == Exit.BAD_INPUT
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_export_looks_at_the_folder_before_it_computes(tmp_path: Path, capsys: Output) -> None:
    assert main(["export", "sample:nowhere", str(tmp_path / "missing" / "out.xlsx")]) == Exit.BAD_INPUT
    assert "missing" in capsys.readouterr().err


def ran(arguments: list[str], output: IO[bytes] | int, **environment: str) -> subprocess.CompletedProcess[bytes]:
    script = "import sys; from desktop.cli import main; sys.exit(main(sys.argv[1:]))"
    # Buffered, as it is for everybody who runs the installed command.
    known = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        stdout=output,
        stderr=subprocess.PIPE,
        env={**known, **environment},
        check=False,
    )


@pytest.mark.parametrize("arguments", [["rank", "sample:fighter"], ["--help"]])
def test_a_reader_that_stops_early_gets_no_complaint(arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = ran(arguments, writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (Exit.DONE, b"")


class FullDisk(io.RawIOBase):
    """Takes nothing, as a disk that is full."""

    def __init__(self, underneath: int) -> None:
        self._underneath = underneath

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._underneath

    def write(self, _data: object, /) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_output_that_nothing_takes_is_told_in_one_sentence(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (tmp_path / "output").open("wb") as underneath:
        output = io.TextIOWrapper(io.BufferedWriter(FullDisk(underneath.fileno())))
        monkeypatch.setattr(sys, "stdout", output)
        assert main(["rank", "sample:fighter"]) == Exit.BAD_INPUT
        with pytest.raises(OSError, match="No space"):
            output.close()
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_chinese_names_pass_whatever_the_locale() -> None:
    done = ran(["rank", "sample:hetao", "--lang", "zh-Hans"], subprocess.PIPE, PYTHONIOENCODING="ascii")
    assert done.returncode == Exit.DONE
    assert "深港" in done.stdout.decode("utf-8")


def test_answering_without_a_window_imports_no_qt() -> None:
    script = (
        "import sys\n"
        "sys.modules['PySide6'] = None\n"
        "from desktop.cli import main\n"
        "assert main(['rank', 'sample:fighter']) == 0\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6.')]\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
