"""Writes the ballot of one expert."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any, Final

from models.errors import InputError
from models.exchange.ballot_workbook import layout
from models.exchange.ballot_workbook.content import BallotContent
from models.exchange.ballot_workbook.labels import COMPARISONS, DECLARED, NOT_MY_FIELD, score_label
from models.exchange.ballot_workbook.layout import SheetKind
from models.exchange.ballot_workbook.questions import (
    Comparison,
    Declaration,
    Remark,
    Score,
    comparisons_asked,
    leaves_asked,
    questions,
    swot_asked,
)
from models.exchange.ballot_workbook.signing import key_id
from models.exchange.workbook.ledger import Ledger
from models.exchange.workbook.sheet import Sheet
from models.exchange.workbook.sheet_names import sheet_names
from models.exchange.workbook.styles import FONTS, formats


class NoBallotKeyError(InputError):
    """The current round has no key to sign ballots with: round."""


def ballot_bytes(content: BallotContent) -> bytes:
    """Return the ballot of one expert as the bytes of an .xlsx file, with the answers given so far filled in.

    Raises:
        NoBallotKeyError: The current round has no key yet.
        RoundClosedError: It takes no more answers.
    """
    import xlsxwriter

    from models.edits.comparisons import open_ballot_key

    study = content.study
    open_ballot_key(study, content.expert)
    if not study.current_round.ballot_key:
        raise NoBallotKeyError(round=study.current_round.number)
    whole = BytesIO()
    as_typed = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    standard = {"font_name": FONTS[content.script], "font_size": 10}
    book = xlsxwriter.Workbook(whole, {"in_memory": True, "default_format_properties": standard, **as_typed})
    _fill(book, content)
    book.close()
    return whole.getvalue()


_ANSWER: Final[Mapping[str, Any]] = {
    "locked": False,
    "border": 1,
    "border_color": "#0B6E69",
    "bg_color": "#FFFDF2",
    "align": "center",
    "valign": "vcenter",
}


def _fill(book: Any, content: BallotContent) -> None:
    face = {"font_name": FONTS[content.script], "font_size": 10}
    styles = {
        **formats(book, content.script),
        "answer": book.add_format({**face, **_ANSWER}),
        "answer_text": book.add_format({**face, **_ANSWER, "align": "left", "text_wrap": True}),
    }
    ledger = Ledger(book, styles)
    leaves = leaves_asked(content.study, content.expert) if content.study.initiatives.initiatives else ()
    size = layout.LEAVES_PER_SHEET
    parts = [leaves[start : start + size] for start in range(0, len(leaves), size)]
    headings = [content.words("ballot.start"), content.words("ballot.comparisons")]
    findings = swot_asked(content.study) if content.swot else ()
    headings += [content.words("ballot.swot")] * bool(findings)
    headings += [content.words("ballot.scores")] * len(parts) + [content.words("ballot.criteria")]
    names = iter(sheet_names(headings))
    _write_start(Sheet(ledger, next(names), content.script), content)
    compared = comparisons_asked(content.study)
    _write_comparisons(Sheet(ledger, next(names), content.script), content, SheetKind.COMPARISONS, compared)
    if findings:
        _write_comparisons(Sheet(ledger, next(names), content.script), content, SheetKind.SWOT, findings)
    for place, part in enumerate(parts):
        _write_scores(Sheet(ledger, next(names), content.script), content, part, declares=place == 0)
    _write_criteria(Sheet(ledger, next(names), content.script), content, leaves)
    _write_hidden(book.add_worksheet(layout.HIDDEN_SHEET), content)


def _protect(sheet: Sheet) -> None:
    # Without a password: it keeps honest hands off the questions; the checksums are what can be relied on.
    sheet.page.protect("", {"format_columns": True, "format_rows": True})
    sheet.page.set_landscape()
    sheet.page.set_paper(9)  # A4
    sheet.page.fit_to_pages(1, 0)


def _write_start(sheet: Sheet, content: BallotContent) -> None:
    study = content.study
    sheet.widths([100.0])
    sheet.line([content.read(study.frame.name)], "title", height=32)
    expert = content.read(study.panel.experts[content.expert].name) or content.expert
    sheet.line([content.words("ballot.for").format(expert=expert, round=study.current_round.number)], "section")
    if study.frame.illustrative:
        sheet.line([content.words("term.app.sample_data")], "caution")
    sheet.row += 1
    for key in ("ballot.how_comparisons", "ballot.how_scores", "ballot.how_return"):
        sheet.line([content.words(key)], "text")
    _protect(sheet)
    sheet.page.activate()


def _write_comparisons(sheet: Sheet, content: BallotContent, kind: SheetKind, pairs: Sequence[Comparison]) -> None:
    sheet.widths([2.0, 2.0, 2.0, 2.0, 24.0, 40.0, 12.0, 40.0, 36.0])
    sheet.page.set_column(layout.NODE, layout.SIGNED, 2, None, {"hidden": True})
    sheet.put(0, kind.value, "text", row=0)
    keys = ("ballot.under", "ballot.left", "ballot.answer", "ballot.right", "ballot.remark")
    sheet.row = 1
    sheet.line(["", "", "", "", *map(content.words, keys)], "heading")
    sheet.page.freeze_panes(2, layout.UNDER)
    first = sheet.row
    for asked in pairs:
        sheet.put(layout.ANSWER, asked.label(content.study, content.expert), "answer")
        remark = Remark(asked.node, asked.first, asked.second).label(content.study, content.expert)
        sheet.put(layout.REMARK, remark, "answer_text")
        for column, word in enumerate(_comparison_words(asked, content)):
            sheet.put(column, word, "quiet")
        shown = (content.node(asked.node), content.item(asked.first, " "), content.item(asked.second, " "))
        height = 18.0
        for column, name in zip((layout.UNDER, layout.LEFT_ITEM, layout.RIGHT_ITEM), shown, strict=True):
            sheet.put(column, name, "quiet" if column == layout.UNDER else "text")
            height = max(height, sheet.height_of(name, "text", sheet.width(column)))
        sheet.end_row(height)
    if sheet.row > first:
        sheet.page.data_validation(
            first,
            layout.ANSWER,
            sheet.row - 1,
            layout.ANSWER,
            {
                "validate": "list",
                "source": list(COMPARISONS),
                "error_title": content.words("ballot.comparisons")[:32],
                "error_message": content.words("ballot.choose")[:255],
            },
        )
    _protect(sheet)


def _comparison_words(asked: Comparison, content: BallotContent) -> tuple[str, ...]:
    return asked.node, asked.first, asked.second, content.signed(*asked.words)


def _write_scores(sheet: Sheet, content: BallotContent, leaves: Sequence[str], *, declares: bool) -> None:
    sheet.widths([2.0, 2.0, 44.0, 11.0 if declares else 2.0, *([13.0] * len(leaves))])
    sheet.page.set_column(layout.INITIATIVE, layout.INITIATIVE_SIGNED, 2, None, {"hidden": True})
    if not declares:
        sheet.page.set_column(layout.DECLARATION, layout.DECLARATION, 2, None, {"hidden": True})
    sheet.put(0, SheetKind.SCORES.value, "text", row=0)
    for place, leaf in enumerate(leaves, start=layout.FIRST_LEAF):
        sheet.put(place, leaf, "quiet", row=layout.ROW_LEAVES)
        sheet.put(place, content.signed("leaf", leaf), "quiet", row=layout.ROW_LEAF_CHECKSUMS)
    for row in (layout.ROW_LEAVES, layout.ROW_LEAF_CHECKSUMS):
        sheet.page.set_row(row, None, None, {"hidden": True})
    sheet.row = layout.ROW_LEAF_CHECKSUMS + 1
    named = [content.criterion(content.study.criteria.criteria[leaf], "\n") for leaf in leaves]
    sheet.line(
        ["", "", content.words("term.mcda.initiative"), content.words("ballot.declared") if declares else "", *named],
        "heading",
    )
    sheet.page.freeze_panes(sheet.row, layout.FIRST_LEAF)
    first = sheet.row
    for initiative in content.study.initiatives.initiatives:
        sheet.put(layout.INITIATIVE, initiative, "quiet")
        sheet.put(layout.INITIATIVE_SIGNED, content.signed("initiative", initiative), "quiet")
        name = f"{initiative}  {content.initiative(initiative)}"
        sheet.put(layout.INITIATIVE_NAME, name, "text")
        if declares:
            mark = Declaration(initiative).label(content.study, content.expert)
            sheet.put(layout.DECLARATION, mark, "answer")
        for place, leaf in enumerate(leaves, start=layout.FIRST_LEAF):
            label = Score(initiative, leaf).label(content.study, content.expert)
            sheet.put(place, int(label) if label.lstrip("-").isdigit() else label, "answer")
        sheet.end_row(max(18.0, sheet.height_of(name, "text", sheet.width(layout.INITIATIVE_NAME))))
    last = max(sheet.row - 1, first)
    if declares:
        declared = {"validate": "list", "source": [DECLARED]}
        sheet.page.data_validation(first, layout.DECLARATION, last, layout.DECLARATION, declared)
    for place, leaf in enumerate(leaves, start=layout.FIRST_LEAF):
        sheet.page.data_validation(first, place, last, place, _score_validation(content, leaf))
    _protect(sheet)


def _score_validation(content: BallotContent, leaf: str) -> dict[str, Any]:
    criterion = content.study.criteria.criteria[leaf]
    lower, upper = int(criterion.scale.lower), int(criterion.scale.upper)
    anchors = sorted(criterion.scale.anchors.items())
    hint = "\n".join(f"{step}  {content.read(text)}" for step, text in anchors)
    shown = {
        "input_title": content.item(leaf, " ")[:32],
        "input_message": hint[:255],
        "error_message": content.words("ballot.choose")[:255],
    }
    steps = [score_label(step) for step in range(lower, min(upper, lower + 100) + 1)]
    if len(",".join((*steps, NOT_MY_FIELD))) > 255:  # All that a list in a cell can hold; reading looks at it anyway.
        return {"validate": "any", **shown}
    return {"validate": "list", "source": [*steps, NOT_MY_FIELD], **shown}


def _write_criteria(sheet: Sheet, content: BallotContent, scored: Sequence[str]) -> None:
    """Write what every criterion means and, of those that are scored, what the steps mean."""
    sheet.widths([34.0, 56.0, 64.0])
    keys = ("term.mcda.criterion", "ballot.definition", "term.mcda.scale_anchor")
    sheet.line([content.words(key) for key in keys], "heading")
    sheet.page.freeze_panes(1, 0)
    for identifier in content.study.criteria.order:
        criterion = content.study.criteria.criteria[identifier]
        told = (content.criterion(criterion, "\n"), content.read(criterion.definition))
        anchors = sorted(criterion.scale.anchors.items()) if identifier in scored else []
        # One cell holds them all: a definition beside the first of five rows would leave holes.
        steps = (f"{step}  {content.read(text)}" for step, text in anchors)
        sheet.line([*told, "\n".join(steps)], ["strong", "text", "text"])
    _protect(sheet)


def _write_hidden(page: Any, content: BallotContent) -> None:
    """Write who is asked what in which round, and what each answer was, so that only what was touched counts."""
    study, expert = content.study, content.expert
    current = study.current_round
    earlier = [(*asked.words, asked.label(study, expert)) for asked in questions(study, expert, swot=content.swot)]
    flat = [word for row in earlier for word in row]
    rows = {
        layout.ROW_MARK: (layout.MARK, str(layout.FORMAT)),
        layout.ROW_KEY: (key_id(current.ballot_key),),
        layout.ROW_ROUND: (current.id,),
        layout.ROW_EXPERT: (expert,),
        layout.ROW_CHECKSUM: (content.signed("ballot", str(layout.FORMAT), *flat),),
    }
    for row, words in (*rows.items(), *enumerate(earlier, start=layout.FIRST_EARLIER)):
        for column, word in enumerate(words):
            page.write_string(row, column, word)
    page.very_hidden()
    page.protect()
