"""The whole workbook, sheet by sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from io import BytesIO
from typing import Any, Final

from models.exchange.workbook.ahp_sheet import write_ahp
from models.exchange.workbook.barriers_sheet import write_barriers
from models.exchange.workbook.check_sheet import write_check
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.control_sheet import write_control
from models.exchange.workbook.furniture import A3, A4, set_up_page
from models.exchange.workbook.gantt import write_gantt
from models.exchange.workbook.ledger import Ledger
from models.exchange.workbook.matrix_sheet import write_matrix
from models.exchange.workbook.ranking_sheet import write_ranking
from models.exchange.workbook.record_sheet import MOST_READ, write_record
from models.exchange.workbook.robustness_sheet import write_robustness
from models.exchange.workbook.run_sheet import write_run
from models.exchange.workbook.sheet import Sheet
from models.exchange.workbook.sheet_names import sheet_names
from models.exchange.workbook.styles import FONTS, formats
from models.exchange.workbook.summary_sheet import write_summary
from models.exchange.workbook.task_data import write_task_data
from models.exchange.workbook.task_table import write_task_table
from models.exchange.workbook.topsis_sheet import write_topsis
from models.exchange.workbook.weights_sheet import write_weights

_AUTHOR: Final = "BayPath"


@dataclass(frozen=True)
class _Page:
    """One sheet: the wording of its name, what writes it, and how it is printed."""

    key: str
    write: Callable[[Sheet, WorkbookContent], None]
    paper: int = A4
    landscape: bool = True
    pages: tuple[int, int] = (1, 0)


_PAGES: Final = (
    _Page("sheet.summary", write_summary, landscape=False, pages=(1, 1)),
    _Page("sheet.blueprint", write_task_table, paper=A3),
    _Page("sheet.gantt", write_gantt, paper=A3),
    _Page("sheet.ranking", write_ranking),
    _Page("sheet.control", write_control),
    _Page("sheet.weights", write_weights, landscape=False),
    _Page("sheet.matrix", write_matrix, paper=A3),
    _Page("sheet.ahp", write_ahp, paper=A3),
    _Page("sheet.topsis", write_topsis, paper=A3),
    _Page("sheet.robustness", write_robustness, paper=A3),
    _Page("sheet.barriers", write_barriers),
    _Page("sheet.data", write_task_data, paper=A3, pages=(3, 0)),
    _Page("sheet.run", write_run),
    _Page("sheet.check", write_check, landscape=False),
)
"""The sheets in the order in which they are read."""

_ORDER: Final = (
    *("sheet.weights", "sheet.matrix", "sheet.ahp", "sheet.topsis", "sheet.robustness", "sheet.control", "sheet.data"),
    *("sheet.ranking", "sheet.gantt", "sheet.blueprint", "sheet.summary", "sheet.barriers", "sheet.run", "sheet.check"),
)
"""The order in which they are written: formulas refer to cells whose place is known by then."""


def workbook_bytes(content: WorkbookContent) -> bytes:
    """Return the workbook as the bytes of an .xlsx file: the same bytes for the same content.

    Raises:
        NotANumberError: A figure is infinite or not a number.
        TextTooLongError: A text is longer than a cell can hold.
    """
    from models.exchange.workbook.book import Book

    whole = BytesIO()
    # What a user has typed is text, whatever it looks like: never a formula, never a link.
    as_typed = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    # Column widths are counted in digits of the standard face, so that must be the one that the cells are set in.
    standard = {"font_name": FONTS[content.script], "font_size": 10}
    # A large one is put down row by row, so that it takes no more memory than a small one.
    small = len(content.matrix.initiatives) <= MOST_READ
    how = {"in_memory": True} if small else {"constant_memory": True}
    book = Book(whole, {**how, "default_format_properties": standard, **as_typed})
    _fill(book, content, remembers=small)
    book.close()
    return whole.getvalue()


def _fill(book: Any, content: WorkbookContent, *, remembers: bool) -> None:
    ledger = Ledger(book, formats(book, content.script), remembers)
    frame = content.study.frame
    book.set_properties(
        {
            "title": content.said("sheet.blueprint.title", name=content.name).line,
            "subject": content.read(frame.question).line,
            "author": _AUTHOR,
            "keywords": content.words("workbook.keywords").line,
            "comments": content.marks().line,
            "created": content.exported_at.astimezone(UTC).replace(tzinfo=None),
        }
    )
    names = sheet_names(content.words(page.key).line for page in _PAGES)
    sheets = {page.key: Sheet(ledger, name, content.script) for page, name in zip(_PAGES, names, strict=True)}
    pages = {page.key: page for page in _PAGES}
    for key in _ORDER:
        page, sheet = pages[key], sheets[key]
        page.write(sheet, content)
        set_up_page(sheet, content, landscape=page.landscape, paper=page.paper, pages=page.pages)
    if remembers:
        write_record(ledger, content)
    # An office that opens the file works its formulas out itself.
    book.set_calc_mode("auto")
