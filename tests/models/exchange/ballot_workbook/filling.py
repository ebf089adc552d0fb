"""Fills ballots in as a person would, with another library than the one that wrote them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop.ballots import write_ballots
from models.edits.rounds import set_ballot_key
from models.exchange.ballot_workbook.labels import comparison_label, score_label
from models.judgement.comparisons import ComparisonBallot
from models.judgement.ratings import RatingBallot
from models.study import Study
from models.text import Script
from tests.studies import synthetic_study

KEY = "0123456789abcdef"
STUDY = set_ballot_key(synthetic_study(experts=4), KEY)


def ballot(folder: Path, study: Study = STUDY, expert: str = "E0") -> Path:
    """Write one expert's ballot."""
    (path,) = write_ballots(study, folder, Script.EN, [expert])
    return path


def sheet_of(book: Workbook, kind: str) -> Worksheet:
    """Return the sheet that says it is of a kind."""
    return next(sheet for sheet in book.worksheets if sheet["A1"].value == kind)


def comparison_rows(sheet: Worksheet) -> dict[tuple[str, str, str], int]:
    """Return the row of each comparison, by node, first and second."""
    return {
        (str(sheet.cell(row, 1).value), str(sheet.cell(row, 2).value), str(sheet.cell(row, 3).value)): row
        for row in range(3, sheet.max_row + 1)
    }


def fill(path: Path, compared: ComparisonBallot, rated: RatingBallot) -> None:
    """Type all the answers of two ballots into a workbook."""
    book = load_workbook(path)
    for sheet in (one for one in book.worksheets if one["A1"].value in {"comparisons", "swot"}):
        for (node, first, second), row in comparison_rows(sheet).items():
            label = comparison_label(compared.ratio(node, first, second))
            sheet.cell(row, 7).value = label or None
    for sheet in (one for one in book.worksheets if one["A1"].value == "scores"):
        leaves = {column: str(sheet.cell(2, column).value) for column in range(5, sheet.max_column + 1)}
        for row in range(5, sheet.max_row + 1):
            given = rated.ratings.get(str(sheet.cell(row, 1).value), {})
            for column, leaf in leaves.items():
                if leaf in given:
                    label = score_label(given[leaf])
                    sheet.cell(row, column).value = int(label) if label.isdigit() else label
            if str(sheet.cell(row, 1).value) in rated.recused:
                sheet.cell(row, 4).value = "✓"
    book.save(path)


def saved_by_libreoffice(paths: Sequence[Path], folder: Path) -> list[Path]:
    """Return copies as LibreOffice Calc saves them."""
    office = shutil.which("soffice")
    assert office is not None
    profile = folder / "profile"
    command = [office, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to"]
    command += ["xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder), *map(str, paths)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return [folder / path.name for path in paths]
