"""The environment is made once, whole, by one process at a time, and anew when what it is made from changes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import start

RUNTIME, DEVELOPMENT = start.REQUIREMENTS


@pytest.fixture
def installed(project: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what has been installed so far, by an installer that leaves one file for each."""
    done: list[str] = []

    def install(requirements: str) -> None:
        done.append(requirements)
        start.VENV.mkdir(exist_ok=True)
        (start.VENV / requirements).touch()

    monkeypatch.setattr(start, "install", install)
    return done


def test_a_second_set_up_has_nothing_to_do(installed: list[str]) -> None:
    start.set_up(RUNTIME)
    start.set_up(RUNTIME)
    assert installed == [RUNTIME]


def test_an_environment_for_development_serves_to_run_as_well(installed: list[str]) -> None:
    start.set_up(DEVELOPMENT)
    start.set_up(RUNTIME)
    assert installed == [DEVELOPMENT]


def test_development_packages_are_added_to_an_environment_that_may_be_in_use(installed: list[str]) -> None:
    start.set_up(RUNTIME)
    start.set_up(DEVELOPMENT)
    assert installed == [RUNTIME, DEVELOPMENT]
    assert (start.VENV / RUNTIME).exists()


def test_other_requirements_are_installed_into_a_new_environment(project: Path, installed: list[str]) -> None:
    start.set_up(RUNTIME)
    (start.VENV / "left over").touch()
    (project / RUNTIME).write_text("numpy==2.4.6\n", encoding="utf-8")
    start.set_up(RUNTIME)
    assert installed == [RUNTIME, RUNTIME]
    assert not (start.VENV / "left over").exists()


def test_a_half_made_environment_is_made_anew(installed: list[str]) -> None:
    start.VENV.mkdir()
    (start.VENV / "left over").touch()
    start.set_up(RUNTIME)
    assert not (start.VENV / "left over").exists()


def test_an_installation_that_fails_leaves_no_stamp(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(requirements: str) -> None:
        start.VENV.mkdir()
        raise start.SetupError(requirements)

    monkeypatch.setattr(start, "install", fail)
    with pytest.raises(start.SetupError):
        start.set_up(RUNTIME)
    assert not start.is_ready(RUNTIME)


@pytest.mark.parametrize(
    ("old", "new", "matters"),
    [('"baypath"', '"baypath2"', True), ('"hatchling"', '"hatchling>2"', True), ("120", "100", False)],
)
def test_of_pyproject_only_what_is_installed_matters(
    project: Path, installed: list[str], old: str, new: str, *, matters: bool
) -> None:
    start.set_up(RUNTIME)
    pyproject = project / "pyproject.toml"
    pyproject.write_text(pyproject.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    assert start.is_ready(RUNTIME) is not matters


def test_another_python_needs_another_environment(installed: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    start.set_up(RUNTIME)
    monkeypatch.setattr(sys, "version", "3.14.0 (main)")
    assert not start.is_ready(RUNTIME)


def test_a_full_disk_is_noticed_before_anything_is_removed(
    installed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    start.VENV.mkdir()
    monkeypatch.setattr(start, "ROOM_NEEDED", 1 << 62)
    with pytest.raises(start.SetupError, match="Too little room"):
        start.set_up(RUNTIME)
    assert start.VENV.exists()
    assert installed == []


def test_a_second_set_up_at_the_same_time_waits_and_says_so(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    with (start.NOTES / "lock").open("ab") as first:
        assert start.locked(first.fileno())

        def say(sentence: str) -> None:
            said.append(sentence)
            first.close()

        monkeypatch.setattr(start, "say", say)
        with start.only_one_at_a_time():
            assert said == ["Another set-up of this folder is running; waiting for it."]


def test_the_environment_names_its_folder_in_ascii_whatever_the_folder_is_called(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages = project / ".venv" / "lib" / "python3.11" / "site-packages"
    packages.mkdir(parents=True)
    (packages / "_editable_impl_baypath.pth").write_text(str(project), encoding="utf-8")
    monkeypatch.setattr(start, "ways_to_install", lambda: iter([("nothing", ["true"], ["true"])]))
    start.install(RUNTIME)
    written = (packages / "_editable_impl_baypath.pth").read_bytes()
    assert written.isascii()
    assert (packages / written.decode("ascii")).resolve() == project.resolve()
