"""A Word document, written from the top down in the script's own faces."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any, Final

from models.exchange.workbook.styles import ACCENT, CAUTION, FONTS, HEADING_FILL, INK, QUIET, RULE
from models.text import Script

_LATIN: Final = FONTS[Script.EN]
_WIDTH: Final = 16.5
"""Centimetres between the margins of A4."""
_MOST_IN_HEADER: Final = 105
"""So many letters stand on one line above a page; more are put on two."""
Cell = str | float | int | None


class Document:
    """One document; text is always text."""

    def __init__(self, script: Script, language: str) -> None:
        """Begin a document.

        Args:
            script: The script whose faces are used.
            language: Its BCP 47 tag, for spelling and for screen readers.
        """
        import docx
        from docx.shared import Cm

        self._book: Any = docx.Document()
        self._face = FONTS[script]
        section = self._book.sections[0]
        section.page_width, section.page_height = Cm(21.0), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.25)
        section.top_margin = section.bottom_margin = Cm(2.2)
        for name, size, bold, colour in (
            ("Normal", 10.5, False, INK),
            ("Title", 22, True, INK),
            ("Heading 1", 15, True, ACCENT),
            ("Heading 2", 12, True, INK),
            ("Caption", 9, False, QUIET),
            # Page numbers are fields: what they show takes its size from the style.
            ("Header", 8, False, QUIET),
            ("Footer", 8, False, QUIET),
        ):
            self._set_style(name, size, bold=bold, colour=colour)
        styles = self._book.styles.element
        for languages in styles.iter(_name("w:lang")):
            languages.set(_name("w:eastAsia" if script is not Script.EN else "w:val"), language)

    def properties(self, **told: object) -> None:
        """Say what the document is: title, subject, author, keywords, comments, created."""
        for key, value in told.items():
            setattr(self._book.core_properties, key, value)

    def header(self, left: str, right: str) -> None:
        """Write the line above every page, and page numbers below."""
        section = self._book.sections[0]
        line = section.header.paragraphs[0]
        parted = "\t" if _letters(left) + _letters(right) <= _MOST_IN_HEADER else "\n\t"
        line.text = f"{left}{parted}{right}" if right else left
        self._dress(line, size=8, colour=QUIET)
        _set_to_both_margins(line)

    def footer(self, words: str, made: str) -> None:
        """Write the line below every page; ``{page}`` and ``{pages}`` in the words become fields."""
        line = self._book.sections[0].footer.paragraphs[0]
        line.add_run(f"{made}\t")
        for place, piece in enumerate(_pieces(words)):
            if place % 2:
                _add_field(line.add_run(), piece)
            else:
                line.add_run(piece)
        self._dress(line, size=8, colour=QUIET)
        _set_to_both_margins(line)

    def title(self, text: str, marks: str) -> None:
        """Write the title, and below it what nobody must miss."""
        self._dress(self._book.add_paragraph(text, style="Title"))
        if marks:
            self._dress(self._book.add_paragraph(marks), bold=True, colour=CAUTION)

    def heading(self, text: str, level: int = 1) -> None:
        """Write a heading, which stays with what follows."""
        self._dress(self._book.add_heading(text, level))

    def paragraph(self, text: str, *, quiet: bool = False) -> None:
        """Write a paragraph; a line break in it is one in the document."""
        if text:
            line = self._book.add_paragraph(text)
            self._dress(line, colour=QUIET if quiet else None)

    def points(self, texts: Sequence[str]) -> None:
        """Write a list."""
        for text in texts:
            self._dress(self._book.add_paragraph(text, style="List Bullet"))

    def picture(self, png: bytes | None, caption: str) -> None:
        """Write a picture over the whole width with a caption, which screen readers speak too; nothing for none."""
        from docx.shared import Cm

        if png is None:
            return
        before = self._book.paragraphs[-1:]
        for line in before:  # what leads to a picture stays on its page
            line.paragraph_format.keep_with_next = True
        line = self._book.add_paragraph()
        shape = line.add_run().add_picture(BytesIO(png), width=Cm(_WIDTH))
        most = Cm(21.5)
        if shape.height > most:
            shape.width, shape.height = int(shape.width * most / shape.height), most
        shape._inline.docPr.set("descr", caption)  # noqa: SLF001 (python-docx has no other way to a description)
        line.paragraph_format.keep_with_next = True
        self._dress(self._book.add_paragraph(caption, style="Caption"))

    def table(
        self,
        headings: Sequence[str],
        rows: Sequence[Sequence[Cell]],
        *,
        widths: Sequence[float],
        numbers: Sequence[int] = (),
    ) -> None:
        """Write a table whose headings come again on every page.

        Args:
            headings: One for each column.
            rows: Cells, as they are told.
            widths: Of the columns, in proportion.
            numbers: Columns that are set to the right.
        """
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.shared import Cm

        table = self._book.add_table(rows=1, cols=len(headings))
        table.autofit = False
        _rule(table)
        share = _WIDTH / sum(widths)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width * share)
        lines = [headings, *rows]
        for _ in rows:
            table.add_row()
        for number, (line, cells) in enumerate(zip(lines, table.rows, strict=True)):
            for column, (value, cell) in enumerate(zip(line, cells.cells, strict=True)):
                cell.width = Cm(widths[column] * share)
                text = cell.paragraphs[0]
                text.text = "" if value is None else str(value)
                text.paragraph_format.space_after = 0
                if column in numbers:
                    text.alignment = WD_ALIGN_PARAGRAPH.RIGHT
                self._dress(text, size=9, bold=number == 0)
                if number == 0:
                    _shade(cell, HEADING_FILL)
            _keep_whole(cells, repeated=number == 0)
        self._book.add_paragraph().paragraph_format.space_after = 0

    def whole(self) -> bytes:
        """Return the file."""
        file = BytesIO()
        self._book.save(file)
        return file.getvalue()

    def _set_style(self, name: str, size: float, *, bold: bool, colour: str) -> None:
        from docx.shared import Pt, RGBColor

        style = self._book.styles[name]
        style.font.name, style.font.size, style.font.bold, style.font.italic = _LATIN, Pt(size), bold, False
        style.font.color.rgb = RGBColor.from_string(colour.removeprefix("#"))
        self._set_faces(style.element.get_or_add_rPr())

    def _set_faces(self, shape: Any) -> None:
        faces = shape.get_or_add_rFonts()
        for place in list(faces.attrib):
            if "Theme" in place:  # a theme's face would stand before the one that is named
                del faces.attrib[place]
        faces.set(_name("w:ascii"), _LATIN)
        faces.set(_name("w:hAnsi"), _LATIN)
        faces.set(_name("w:eastAsia"), self._face)

    def _dress(self, line: Any, *, size: float = 0.0, bold: bool = False, colour: str | None = None) -> None:
        from docx.shared import Pt, RGBColor

        for run in line.runs:
            self._set_faces(run._element.get_or_add_rPr())  # noqa: SLF001 (East Asian faces have no other way in)
            if size:
                run.font.size = Pt(size)
            if bold:
                run.font.bold = True
            if colour:
                run.font.color.rgb = RGBColor.from_string(colour.removeprefix("#"))


def _name(tag: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(tag))


def _letters(text: str) -> int:
    """Return how much room a text takes, in Latin letters; a Chinese character takes that of two."""
    return sum(2 if sign >= "\u2e80" else 1 for sign in text)


def _set_to_both_margins(line: Any) -> None:
    """Let what stands after a tab end at the right margin, wherever the style has its tabs."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Cm

    stops = line.paragraph_format.tab_stops
    for stop in line.style.paragraph_format.tab_stops:
        stops.add_tab_stop(stop.position, WD_TAB_ALIGNMENT.CLEAR)
    stops.add_tab_stop(Cm(_WIDTH), WD_TAB_ALIGNMENT.RIGHT)


def _pieces(words: str) -> list[str]:
    """Return a text cut at its fields: every second piece is a field's name."""
    for name, code in (("{page}", "PAGE"), ("{pages}", "NUMPAGES")):
        words = words.replace(name, f"\x1f{code}\x1f")
    return words.split("\x1f")


def _add_field(run: Any, code: str) -> None:
    from docx.oxml import OxmlElement

    for kind, text in (("begin", ""), ("", code), ("end", "")):
        part = OxmlElement("w:instrText" if text else "w:fldChar")
        if text:
            part.text = text
        else:
            part.set(_name("w:fldCharType"), kind)
        run._element.append(part)  # noqa: SLF001 (python-docx knows no fields)


def _rule(table: Any) -> None:
    """Draw thin rules between the rows, and none between the columns."""
    from docx.oxml import OxmlElement

    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        rule = OxmlElement(f"w:{side}")
        for key, value in (("val", "single"), ("sz", "4"), ("color", RULE.removeprefix("#"))):
            rule.set(_name(f"w:{key}"), value)
        borders.append(rule)
    table._tbl.tblPr.append(borders)  # noqa: SLF001 (python-docx knows no borders)


def _shade(cell: Any, colour: str) -> None:
    from docx.oxml import OxmlElement

    shade = OxmlElement("w:shd")
    shade.set(_name("w:val"), "clear")
    shade.set(_name("w:fill"), colour.removeprefix("#"))
    cell._element.get_or_add_tcPr().append(shade)  # noqa: SLF001 (as above)


def _keep_whole(row: Any, *, repeated: bool) -> None:
    """Let no row break over two pages, and the first come again on each."""
    from docx.oxml import OxmlElement

    shape = row._tr.get_or_add_trPr()  # noqa: SLF001 (as above)
    shape.append(OxmlElement("w:cantSplit"))
    if repeated:
        shape.append(OxmlElement("w:tblHeader"))
