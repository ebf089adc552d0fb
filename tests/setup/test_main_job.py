"""`python3 start.py` opens the window on the sample or, without a screen, ranks it and writes its workbook."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

import start

Put = Callable[[str, str], Path]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty current folder."""
    path = tmp_path / "my papers"
    path.mkdir()
    monkeypatch.chdir(path)
    return path


@pytest.fixture
def baypath(command: Put, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """Return what `baypath` was asked so far; it writes what it is asked to export."""
    asked = tmp_path / "asked"
    script = f'echo "$*" >> "{asked}"; if [ "$1" = export ]; then echo new > "$3"; fi'
    monkeypatch.setattr(start, "BAYPATH", str(command("baypath", script)))
    monkeypatch.setattr(start, "set_up", lambda _: None)
    monkeypatch.setattr(start, "install_system_packages", lambda: None)
    return lambda: asked.read_text(encoding="utf-8").splitlines()


def with_screen(monkeypatch: pytest.MonkeyPatch, *, qt_opens: bool) -> None:
    monkeypatch.setattr(start, "has_screen", lambda _: True)
    monkeypatch.setattr(start, "succeeds", lambda *_: qt_opens)


def test_with_a_screen_the_window_opens_on_the_sample(
    baypath: Callable[[], list[str]], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_screen(monkeypatch, qt_opens=True)
    assert start.main([]) == 0
    assert baypath() == ["sample:hetao"]
    assert list(folder.iterdir()) == []


def test_without_a_screen_the_ranking_is_printed_and_the_blueprint_written(
    baypath: Callable[[], list[str]], folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "has_screen", lambda _: False)
    assert start.main([]) == 0
    assert baypath() == ["rank sample:hetao", f"export sample:hetao {folder / 'blueprint.xlsx'}"]
    assert "The blueprint of these initiatives, as a workbook:" in capsys.readouterr().out


def test_a_screen_that_qt_cannot_use_counts_as_none(
    baypath: Callable[[], list[str]], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_screen(monkeypatch, qt_opens=False)
    assert start.main([]) == 0
    assert (folder / "blueprint.xlsx").exists()


def test_a_workbook_that_is_there_is_never_written_over(
    baypath: Callable[[], list[str]], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "has_screen", lambda _: False)
    (folder / "blueprint.xlsx").write_text("old", encoding="utf-8")
    (folder / "blueprint-2.xlsx").symlink_to("nowhere")
    assert start.main([]) == 0
    assert (folder / "blueprint.xlsx").read_text(encoding="utf-8") == "old"
    assert (folder / "blueprint-3.xlsx").read_text(encoding="utf-8") == "new\n"


def test_when_the_ranking_fails_nothing_is_written_and_the_exit_code_says_so(
    command: Put, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "BAYPATH", str(command("baypath", "exit 2")))
    monkeypatch.setattr(start, "set_up", lambda _: None)
    monkeypatch.setattr(start, "has_screen", lambda _: False)
    assert start.main([]) == 2
    assert list(folder.iterdir()) == []


def test_tests_run_offscreen_on_all_cores_with_the_words_that_follow(
    command: Put, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = tmp_path / "asked"
    script = f'echo "$QT_QPA_PLATFORM $*" > "{asked}"; exit 5'
    monkeypatch.setattr(start, "PYTHON", str(command("python", script)))
    monkeypatch.setattr(start, "set_up", lambda _: None)
    monkeypatch.setattr(start, "install_system_packages", lambda: None)
    assert start.main(["test", "-k", "tiers"]) == 5
    assert asked.read_text(encoding="utf-8") == "offscreen -m pytest -n auto -k tiers\n"


@pytest.mark.usefixtures("project")
class TestSystemPackages:
    """Qt's libraries and fonts."""

    @pytest.fixture(autouse=True)
    def bare_system(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(start, "loads", lambda library: library != "libEGL.so.1")
        monkeypatch.setattr(start, "missing_fonts", lambda _: ["fonts-noto-cjk"])

    def test_a_user_is_given_the_line_to_type(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        line = "sudo apt-get install --yes --no-install-recommends libegl1 fonts-noto-cjk"
        with pytest.raises(start.SetupError, match=re.escape(line)):
            start.install_system_packages()

    def test_a_missing_font_alone_stops_nothing(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        monkeypatch.setattr(start, "loads", lambda _: True)
        start.install_system_packages()
        assert "--no-install-recommends fonts-noto-cjk" in capsys.readouterr().out

    def test_root_gets_them_installed(self, command: Put, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        asked = tmp_path / "asked"
        command("apt-get", f'echo "$DEBIAN_FRONTEND $*" >> "{asked}"')
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        start.install_system_packages()
        assert asked.read_text(encoding="utf-8").splitlines() == [
            "noninteractive update",
            "noninteractive install --yes --no-install-recommends libegl1 fonts-noto-cjk",
        ]


@pytest.mark.parametrize(
    ("files", "missing"),
    [
        ([], ["fonts-noto-core", "fonts-noto-cjk"]),
        (["truetype/noto/NotoSans-Regular.ttf"], ["fonts-noto-cjk"]),
        (["opentype/noto/NotoSansCJK-Regular.ttc"], ["fonts-noto-core"]),
        (["truetype/noto/NotoSans-Regular.ttf", "wqy-microhei.ttc"], []),
    ],
)
def test_a_face_for_latin_and_one_for_chinese_letters_are_looked_for(
    files: list[str], missing: list[str], tmp_path: Path
) -> None:
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert start.missing_fonts([str(tmp_path), str(tmp_path / "not there")]) == missing
