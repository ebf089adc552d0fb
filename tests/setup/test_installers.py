"""Packages are installed with what the machine has; where it has nothing, Debian's pip is fetched."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable, Mapping
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

import start

Put = Callable[[str, str], Path]


def has_ensurepip(monkeypatch: pytest.MonkeyPatch, *, there: bool) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: ModuleSpec(name, None) if there else None)


def names() -> list[str]:
    return [name for name, _, _ in start.ways_to_install()]


def test_uv_comes_first_and_pip_follows_in_case_uv_fails(command: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    command("uv", "exit 0")
    has_ensurepip(monkeypatch, there=True)
    assert names() == ["uv", "pip"]


def test_a_uv_that_does_not_run_is_passed_over(command: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    command("uv", "exit 1")
    has_ensurepip(monkeypatch, there=True)
    assert names() == ["pip"]


def test_a_python_without_pip_borrows_the_systems(project: Path, command: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    has_ensurepip(monkeypatch, there=False)
    monkeypatch.setattr(start, "succeeds", lambda *words, **_: words[0] == sys.executable)
    [(name, make, add)] = start.ways_to_install()
    assert name == "the system's pip"
    assert make[-1] == "--without-pip"
    assert add == [sys.executable, "-m", "pip", "--python", start.PYTHON, "install"]


def test_a_bare_debian_uses_the_wheel_of_debians_own_package(
    project: Path, command: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    has_ensurepip(monkeypatch, there=False)
    monkeypatch.setattr(sys, "executable", str(command("python3", "exit 1")))
    wheel = project / "notes" / "pip-23.0.1-py3-none-any.whl"
    wheel.touch()
    [(name, _, add)] = start.ways_to_install()
    assert name == "Debian's pip"
    assert add == [start.PYTHON, str(wheel / "pip"), "install"]


def test_debians_wheel_is_fetched_by_apt_with_lists_of_its_own_where_the_machines_are_missing(
    project: Path, command: Put, tmp_path: Path
) -> None:
    # `apt-get download` works only once `apt-get update` has filled the lists in the folder that -o names.
    command(
        "apt-get",
        'for word; do case "$word" in Dir::State::Lists=*) lists="${word#*=}" ;; esac; done\n'
        '[ -n "$lists" ] || exit 100\n'
        'case "$1" in update) touch "$lists/read" ;; *) [ -e "$lists/read" ] && touch python3-pip-whl.deb ;; esac',
    )
    command(
        "dpkg-deb", 'w="$3/usr/share/python-wheels"; mkdir -p "$w" && echo wheel > "$w/pip-23.0.1-py3-none-any.whl"'
    )
    wheel = start.debian_pip_wheel(installed=tmp_path / "nothing here")
    assert wheel == project / "notes" / "pip-23.0.1-py3-none-any.whl"
    assert wheel.read_text(encoding="utf-8") == "wheel\n"


def test_debians_wheel_is_taken_as_it_lies_where_it_is_installed(project: Path, tmp_path: Path) -> None:
    wheel = tmp_path / "pip-23.0.1-py3-none-any.whl"
    wheel.touch()
    assert start.debian_pip_wheel(installed=tmp_path) == wheel


def test_without_any_pip_the_way_to_one_is_named(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "ways_to_install", lambda: iter(()))
    with pytest.raises(start.SetupError, match="apt-get install --yes python3-venv"):
        start.install(start.REQUIREMENTS[0])


def test_when_one_way_fails_the_next_is_tried(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ways = [("uv", ["true"], ["false"]), ("pip", ["true"], ["true"])]
    said: list[str] = []
    monkeypatch.setattr(start, "ways_to_install", lambda: iter(ways))
    monkeypatch.setattr(start, "say", said.append)
    start.install(start.REQUIREMENTS[0])
    assert said == ["Installing with uv.", "Installing with pip."]


@pytest.mark.parametrize("variable", ["PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX"])
def test_nothing_in_the_users_environment_leads_an_installer_astray(
    variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "/elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PIP_INDEX_URL", "file:///a/mirror")
    environment: Mapping[str, str] = start.clean_environment()
    assert variable not in environment
    assert environment["PIP_USER"] == "0"
    assert environment["PIP_INDEX_URL"] == os.environ["PIP_INDEX_URL"]
