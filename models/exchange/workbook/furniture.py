"""What stands on every sheet: title, marks, page header and footer, and how it is printed."""

from __future__ import annotations

from typing import Final

from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.said import Said
from models.exchange.workbook.sheet import LOWEST_ROW, Sheet
from models.exchange.workbook.styles import FONTS
from models.text import Script

A3: Final = 8
A4: Final = 9
"""Excel's numbers for paper."""

_LONGEST_HEADER: Final = 255
"""Characters of a page header, its codes among them."""
_MARGINS: Final = {"left": 0.45, "right": 0.45, "top": 0.65, "bottom": 0.6}
"""In inches, on every sheet."""


def write_title(sheet: Sheet, content: WorkbookContent, title: str, subtitle: str) -> None:
    """Write a sheet's title, one line under it, and the marks that a reader must not miss."""
    lines = title.parts if isinstance(title, Said) else (title,)
    for line in dict.fromkeys(lines):
        sheet.put(0, line, "title")
        sheet.end_row(30)
    if subtitle:
        sheet.across(subtitle, "subtitle")
    _write_marks(sheet, content, "caution")
    sheet.end_row(8)


def write_annex_title(sheet: Sheet, content: WorkbookContent, number: int, title: str) -> None:
    """Write the title of a sheet that is circulated as an annex.

    Mainland papers put the annex's number at the top left, Hong Kong's at the top right; both centre the title.
    """
    style = "annex" if content.script is Script.ZH_HANS else "annex_right"
    sheet.across(content.said("annex", number=number).line, style)
    lines = title.parts if isinstance(title, Said) else (title,)
    for line in dict.fromkeys(lines):
        sheet.across(line, "title_centre", height=32)
    _write_marks(sheet, content, "caution_centre")
    sheet.end_row(8)


def _write_marks(sheet: Sheet, content: WorkbookContent, style: str) -> None:
    for line in dict.fromkeys(content.marks().parts):
        if line:
            sheet.across(line, style, height=LOWEST_ROW)


def set_up_page(
    sheet: Sheet, content: WorkbookContent, *, landscape: bool, paper: int, pages: tuple[int, int] = (1, 0)
) -> None:
    """Say how a finished sheet is printed, with the study, its marks and page numbers around it.

    Args:
        sheet: With everything written.
        content: What the workbook shows.
        landscape: Or portrait.
        paper: `A3` or `A4`.
        pages: Wide and high; 0 for as many as it takes.
    """
    page = sheet.page
    if landscape:
        page.set_landscape()
    page.set_paper(paper)
    page.fit_to_pages(*pages)
    page.set_margins(**_MARGINS)
    page.print_area(0, 0, sheet.last_row, sheet.last_column)
    page.set_header(_three_parts(content, left=content.name.line, right=content.marks().line))
    made = f"{content.program} · {content.exported_at:%Y-%m-%d}"
    page.set_footer(_three_parts(content, left=made, numbered=content.words("page.number").line, right=sheet.name))


def _three_parts(content: WorkbookContent, *, left: str, numbered: str = "", right: str) -> str:
    face = f'&"{FONTS[content.script]},Regular"&8 '
    middle = numbered.format(page="&P", pages="&N")
    room = (_LONGEST_HEADER - 3 * len(f"&L{face}") - len(middle)) // 2
    parts = (("&L", _cut(left, room)), ("&C", middle), ("&R", _cut(right, room)))
    return "".join(f"{place}{face}{text}" for place, text in parts if text)


def _cut(text: str, room: int) -> str:
    """Return a text with its ampersands doubled, which would be codes, and cut where it would not fit."""
    doubled = text.replace("\n", " ").replace("&", "&&")
    if len(doubled) <= room:
        return doubled
    kept = text.replace("\n", " ")
    while len(kept.replace("&", "&&")) > room - 1:
        kept = kept[:-1]
    return kept.replace("&", "&&") + "…"
