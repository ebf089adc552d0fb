"""`baypath export`: in which languages, and as which scenario sees the study."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook

from desktop.cli import main
from desktop.cli.exits import Exit
from desktop.targets import sample_study
from models.edits.scenarios import keep_scenario
from models.problem.choices import RankingMethod
from models.problem.scenarios import Scenario
from models.storage.files import create_store
from models.text import Text
from tests.office import opened

Output = pytest.CaptureFixture[str]


def titles(path: Path) -> list[str]:
    book: Workbook = opened(path)
    return list(book.sheetnames)


def test_two_languages_are_joined_by_a_plus(tmp_path: Path, capsys: Output) -> None:
    out = tmp_path / "both.xlsx"
    assert main(["export", "sample:hetao", str(out), "--lang", "zh-Hant+en"]) == Exit.DONE
    assert capsys.readouterr().out.strip() == str(out)
    assert titles(out)[0] == "摘要 Summary"


@pytest.mark.parametrize("wanted", ["fr", "en+en", "en+zh-Hans+zh-Hant", "", "en+"])
def test_what_names_no_language_is_refused_in_a_sentence(wanted: str, tmp_path: Path, capsys: Output) -> None:
    out = tmp_path / "blueprint.xlsx"
    assert main(["export", "sample:hetao", str(out), "--lang", wanted]) == Exit.BAD_INPUT
    assert "joined by a plus" in capsys.readouterr().err
    assert not out.exists()


def test_a_scenario_is_found_by_its_name_and_its_methods_are_the_workbooks(tmp_path: Path, capsys: Output) -> None:
    study = sample_study("hetao")
    led = replace(study.methods, leading=RankingMethod.AHP)
    file, out = tmp_path / "study.baypath", tmp_path / "blueprint.xlsx"
    create_store(file, keep_scenario(study, Scenario("S1", Text("By AHP", "按AHP"), methods=led))).close()
    assert main(["export", str(file), str(out), "--scenario", "按ahp"]) == Exit.DONE
    assert opened(out)["Ranking"].cell(6, 1).value == "AHP rank"
    assert main(["export", str(file), str(tmp_path / "other.xlsx"), "--scenario", "Other"]) == Exit.BAD_INPUT
    assert "it has: By AHP." in capsys.readouterr().err


def test_a_study_without_scenarios_says_so(tmp_path: Path, capsys: Output) -> None:
    assert main(["export", "sample:hetao", str(tmp_path / "out.xlsx"), "--scenario", "Other"]) == Exit.BAD_INPUT
    assert "keeps no scenarios" in capsys.readouterr().err
