"""While a round hides its results, no command tells them: each says so in one sentence and writes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.cli import main
from desktop.cli.exits import Exit
from desktop.targets import sample_study
from models.edits.rounds import hide_results
from models.storage.files import create_store

Output = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def hidden(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hidden") / "hidden.baypath"
    create_store(path, hide_results(sample_study("house"))).close()
    return path


@pytest.mark.parametrize(
    ("command", "out", "words"),
    [
        (["rank"], "", "The results of round 1 are hidden until they are revealed."),
        (["rank", "--format", "json", "--lang", "zh-Hans"], "", "第1轮的结果在公布前不予显示。"),
        (["export"], "plan.xlsx", "The results of round 1 are hidden until they are revealed."),
        (["report"], "report.docx", "The results of round 1 are hidden until they are revealed."),
    ],
)
def test_what_tells_results_is_refused(
    hidden: Path, tmp_path: Path, capsys: Output, command: list[str], out: str, words: str
) -> None:
    name, *options = command
    places = [str(hidden), *([str(tmp_path / out)] if out else [])]
    assert main([name, *places, *options]) == Exit.NO_RESULT
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"baypath: {words}")
    assert len(said.err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_check_still_counts_and_says_that_results_are_hidden(hidden: Path, capsys: Output) -> None:
    assert main(["check", str(hidden)]) == Exit.DONE
    assert "are hidden until they are revealed" in capsys.readouterr().out
