"""Ballots read back, sound and hostile; and how far 200 experts agree, after one of them has changed an answer."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from models.computing.answered import ANSWERED
from models.computing.computation import Computation
from models.computing.results import Results
from models.edits.comparisons import set_comparison
from models.exchange.ballot_workbook.collect import read_ballots
from models.problem.criteria import GOAL
from models.weighting.camps import CAMPS
from models.weighting.expert_map import EXPERT_MAP
from models.weighting.panel_agreement import AGREEMENT
from tests.benchmarks.harness import Benchmark
from tests.models.exchange.ballot_workbook.filling import STUDY, ballot
from tests.studies import synthetic_study

ENTITIES = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
ROW = '<row r="{0}">' + "".join(f'<c r="{chr(65 + n)}{{0}}"><v>1</v></c>' for n in range(26)) + "</row>"
FAR = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'


def benchmarks() -> list[Benchmark]:
    """Return one benchmark for each kind of ballot, and one for the agreement of a large panel."""
    folder = Path(tempfile.mkdtemp())
    sheet, strings = "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml"
    crowd = "".join(ROW.format(number) for number in range(100, 4900))
    made = {
        "sound": ballot(folder).rename(folder / "sound.xlsx"),
        "a bomb of entities": _changed(folder, strings, b"?>", f"?><!DOCTYPE x [{ENTITIES}]>".encode()),
        "a cell at XFD1048576": _changed(folder, sheet, b"</sheetData>", f"{FAR}</sheetData>".encode()),
        "125,000 cells": _changed(folder, sheet, b"</sheetData>", f"{crowd}</sheetData>".encode()),
        "a zip bomb of 394 kB": _zip_bomb(folder / "bomb.xlsx"),
    }
    reading = [
        Benchmark(
            f"one ballot read in a child process: {name}", partial(read_ballots, STUDY, [path]), 1000.0, repeats=5
        )
        for name, path in made.items()
    ]
    agreeing = [
        Benchmark(f"one comparison edited, 200 experts: {one.name} alone", _edited(200, one), 16.0)
        for one in (AGREEMENT, CAMPS, EXPERT_MAP, ANSWERED)
    ]
    return [*reading, *agreeing]


def _changed(folder: Path, part: str, old: bytes, new: bytes) -> Path:
    path = ballot(folder)
    with zipfile.ZipFile(path) as parts:
        contents = {name: parts.read(name) for name in parts.namelist()}
    contents[part] = contents[part].replace(old, new, 1)
    changed = folder / f"{len(list(folder.iterdir()))}.xlsx"
    with zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as parts:
        for name, content in contents.items():
            parts.writestr(name, content)
    path.unlink()
    return changed


def _zip_bomb(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        for number in range(11):
            parts.writestr(f"xl/worksheets/sheet{number}.xml", bytes(36_800_000))
    return path


def _edited(experts: int, computation: Computation[Any]) -> Callable[[], float]:
    study = synthetic_study(experts=experts, initiatives=24, criteria=7, leaves_each=3)
    results, ratios = Results(), (1.0 + step / 1000.0 for step in count())

    def run() -> float:
        nonlocal study
        study = set_comparison(study, "E1", GOAL, "C1", "C2", next(ratios))
        results.get(computation, study)
        return 1000.0 * (results.seconds(computation) or 0.0)

    return run
