"""Every package is pinned by version and hash, and no package registry is named."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import start

ROOT = Path(start.__file__).parent
PIN = re.compile(r"^([a-z0-9-]+)==(\S+)([^\n]*)((?:\n    --hash=sha256:[0-9a-f]{64}(?: \\)?)*)$", re.MULTILINE)


def pins(name: str) -> dict[str, str]:
    """Return the version of each package that a requirements file pins with at least one hash."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return {package: version for package, version, _, hashes in PIN.findall(text) if hashes}


def names(requirements: list[str]) -> set[str]:
    return {re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", one)[0]).lower() for one in requirements}


@pytest.mark.parametrize("name", start.REQUIREMENTS)
def test_a_requirements_file_holds_pins_with_hashes_and_nothing_else(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    rest = [line for line in PIN.sub("", text).splitlines() if line and not line.startswith("#")]
    assert rest == ["--only-binary :all:"]
    assert len(pins(name)) == len(PIN.findall(text))
    assert "://" not in text


def test_all_that_the_project_asks_for_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    setup = names(project["dependency-groups"]["setup"] + project["build-system"]["requires"])
    runtime = names(project["project"]["dependencies"])
    development = names(project["project"]["optional-dependencies"]["dev"])
    assert setup | runtime <= pins("requirements.txt").keys()
    assert development <= pins("requirements-dev.txt").keys()


def test_development_has_the_same_versions_as_running_and_more() -> None:
    assert pins("requirements.txt").items() < pins("requirements-dev.txt").items()
