"""The blueprint workbook against bare XlsxWriter writing as many cells of the same kinds."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

from desktop.blueprint_export import workbook_content
from desktop.targets import sample_study
from models.exchange.workbook.write import workbook_bytes
from models.text import Script
from tests.benchmarks.harness import Benchmark, Rival, RivalKind

ROOT = Path(__file__).resolve().parents[2]
MOST_MEGABYTES = 500
MOMENT = datetime(2025, 3, 4, 15, 6, tzinfo=UTC)


def benchmarks() -> list[Benchmark]:
    """Return the full workbook of the sample, beside the floor."""
    content = workbook_content(sample_study("hetao"), Script.EN, exported_at=MOMENT)
    run = partial(workbook_bytes, content)
    floor = Rival("bare XlsxWriter, as many cells, texts, formulas and formats", bare(run()), RivalKind.FLOOR, 1.5, 10)
    return [
        Benchmark(
            "the blueprint workbook of the sample, 14 live sheets",
            run,
            rivals=(floor,),
            repeats=10,
        ),
        Benchmark(f"a workbook of 5,000 initiatives within {MOST_MEGABYTES} MB of memory", large, repeats=1),
    ]


def large() -> float:
    """Write a large workbook in a process of its own; return its milliseconds.

    Raises:
        MemoryError: It took more memory than it may.
    """
    code = (
        "import resource, time; from tests.large_content import large_content; "
        "from models.exchange.workbook.write import workbook_bytes; content = large_content(5000); "
        "start = time.perf_counter(); workbook_bytes(content); "
        "print(1000 * (time.perf_counter() - start), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    taken, megabytes = map(float, done.stdout.split())
    if megabytes > MOST_MEGABYTES:
        raise MemoryError(megabytes)
    return taken


def bare(whole: bytes) -> Callable[[], bytes]:
    """Return a function that writes what a workbook holds, cell by cell, with nothing worked out."""
    from openpyxl import load_workbook

    formulas, values = (load_workbook(BytesIO(whole), data_only=known) for known in (False, True))
    sheets: list[tuple[str, list[tuple[int, int, Any, Any, int]]]] = []
    for page in formulas:
        known = values[page.title]
        cells = [
            (cell.row - 1, cell.column - 1, cell.value, known.cell(cell.row, cell.column).value, cell.style_id)
            for row in page.iter_rows()
            for cell in row
            if cell.value is not None
        ]
        sheets.append((page.title, cells))
    return partial(_write, sheets)


def _write(sheets: list[tuple[str, list[tuple[int, int, Any, Any, int]]]]) -> bytes:
    import xlsxwriter

    file = BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    shapes = Counter(style for _, cells in sheets for *_, style in cells)
    formats = {
        style: book.add_format({"font_size": 8 + number % 4, "border": 1}) for number, style in enumerate(shapes)
    }
    for name, cells in sheets:
        page = book.add_worksheet(name)
        for row, column, value, known, style in cells:
            if isinstance(value, str) and value.startswith("="):
                page.write_formula(row, column, value, formats[style], "" if known is None else str(known))
            elif isinstance(value, str):
                page.write_string(row, column, value, formats[style])
            elif isinstance(value, int | float):
                page.write_number(row, column, value, formats[style])
            else:
                page.write_datetime(row, column, value, formats[style])
    book.close()
    return file.getvalue()
