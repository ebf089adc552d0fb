"""LibreOffice for tests: works workbooks out anew and saves them, in a profile of its own."""

from __future__ import annotations

import shutil
import subprocess
import warnings
from collections.abc import Iterable
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

_ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
"""Work every formula out on loading, whatever result is stored beside it."""


def worked_out(books: Iterable[Path], folder: Path, *forms: str) -> Path:
    """Return a folder that holds the workbooks as LibreOffice works them out and saves them; .ci/run installs it.

    Args:
        books: The workbooks.
        folder: Where the profile and what is saved may stand.
        forms: What to save as; "xlsx" where nothing is said.
    """
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice (soffice) is not installed here; .ci/run installs it")
    settings = folder / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(_ALWAYS, encoding="utf-8")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    saved = folder / "saved"
    named = [str(path) for path in sorted(books)]
    for form in forms or ("xlsx",):
        done = subprocess.run(
            [office, profile, "--headless", "--convert-to", form, "--outdir", str(saved), *named],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    return saved


def opened(path: Path, *, values: bool = True) -> Workbook:
    """Return a workbook: formulas by what they come to, or as they are written."""
    with warnings.catch_warnings():
        # openpyxl knows data bars and some validations only in the form of 2007.
        warnings.filterwarnings("ignore", message=".*extension is not supported.*")
        return load_workbook(path, data_only=values)
