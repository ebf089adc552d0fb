"""Writes the whole workbook, or nothing."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from models.errors import InputError
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.plan_sheets import write_gantt, write_task_table
from models.exchange.workbook.result_sheets import write_matrix, write_ranking, write_weights
from models.exchange.workbook.sheet import Sheet, formats
from models.exchange.workbook.summary_sheet import write_summary

SHEETS: tuple[tuple[str, Callable[[Sheet, WorkbookContent], None]], ...] = (
    ("sheet.summary", write_summary),
    ("sheet.ranking", write_ranking),
    ("sheet.weights", write_weights),
    ("sheet.matrix", write_matrix),
    ("sheet.blueprint", write_task_table),
    ("sheet.gantt", write_gantt),
)


class CannotWriteError(InputError):
    """The system does not let us write a file: path, reason."""


def write_workbook(content: WorkbookContent, path: Path, *, overwrite: bool = False) -> None:
    """Write the blueprint workbook to `path`; a file that is there stays whole until the new one is.

    Args:
        content: What the sheets show.
        path: Where to.
        overwrite: Whether a file that is there may be replaced.

    Raises:
        CannotWriteError: The folder, the disk or another program does not let us.
        NotANumberError: A figure is infinite or not a number.
    """
    import xlsxwriter

    draft: Path | None = None
    try:
        if path.exists() and not overwrite:
            raise FileExistsError(None, os.strerror(17), str(path))
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=".xlsx")
        os.close(handle)
        draft = Path(name)
        book = xlsxwriter.Workbook(
            name, {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        )
        _fill(book, content)
        book.close()
        draft.chmod(0o644)
        draft.replace(path)
    except (OSError, xlsxwriter.exceptions.FileCreateError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise CannotWriteError(path=str(path), reason=reason) from error
    finally:
        if draft is not None:
            draft.unlink(missing_ok=True)


def _fill(book: Any, content: WorkbookContent) -> None:
    named = formats(book, content.script)
    frame = content.study.frame
    book.set_properties(
        {
            "title": content.read(frame.name),
            "subject": content.read(frame.question),
            "comments": content.words("term.app.sample_data") if frame.illustrative else "",
        }
    )
    for key, write in SHEETS:
        write(Sheet(book, named, content.words(key), content.script), content)
