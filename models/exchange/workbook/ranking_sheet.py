"""Every initiative's place by TOPSIS and AHP, for the whole panel and each side."""

from __future__ import annotations

from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.furniture import write_title
from models.exchange.workbook.sheet import LOWEST_ROW, Cell, Sheet
from models.exchange.workbook.styles import ACCENT_LIGHT
from models.exchange.workbook.text_size import heading_width, names_width
from models.problem.initiatives import InitiativeId

_CLOSENESS, _AHP_SCORE = 3, 6
"""Columns with a bar behind their figures."""


def write_ranking(sheet: Sheet, content: WorkbookContent) -> None:
    """Write the ranked initiatives, best first by the leading method, then those that lack something."""
    words, ranking = content.words, content.ranking.whole
    headings = _headings(content)
    names = names_width(map(content.initiative, content.study.initiatives.initiatives))
    least = [8, 10, names, 15, 10, 10, 15, 11, 12, 9, 13, *[13] * len(content.sides), 17]
    sheet.widths([heading_width(text, least=width) for text, width in zip(headings, least, strict=True)])
    write_title(sheet, content, words("sheet.ranking"), words("sheet.ranking.about"))
    first = sheet.row
    number = "heading_number"
    sheet.line(
        headings,
        [
            *["heading"] * 3,
            *(number, "heading_centre", "heading_centre", number),
            *(number, number, "heading_spaced", "heading_centre"),
            *[number] * len(content.sides),
            "heading_spaced",
        ],
    )
    for initiative in ranking.order(content.ranking.leading):
        sheet.line(
            _figures(content, initiative),
            [
                *("ordinal", "quiet", "text"),
                # Distances stand in the middle, or the bar of the next column would touch them.
                *("score", "score_centre", "score_centre", "score"),
                *("count", "signed", "spaced", "text_centre", *["count"] * len(content.sides)),
                "spaced",
            ],
        )
    last = sheet.row - 1
    for column in (_CLOSENESS, _AHP_SCORE):
        bar = {"type": "data_bar", "bar_solid": True, "bar_color": ACCENT_LIGHT, "min_type": "num", "min_value": 0}
        sheet.page.conditional_format(first + 1, column, last, column, {**bar, "max_type": "num", "max_value": 1})
    sheet.page.autofilter(first, 0, last, len(headings) - 1)
    _write_unranked(sheet, content, len(headings))
    sheet.page.freeze_panes(first + 1, 3)
    sheet.page.repeat_rows(first)


def _headings(content: WorkbookContent) -> list[str]:
    words = content.words
    return [
        words(f"{content.ranking.leading.value}.rank"),
        words("column.id"),
        words("term.mcda.initiative"),
        words("score.topsis"),
        "D⁺",
        "D⁻",
        words("score.ahp"),
        words(f"{content.other_method.value}.rank"),
        words("ranking.difference"),
        words("term.mcda.tier"),
        words("ranking.interval"),
        *(content.said("ranking.of_side", side=content.side(side)) for side in content.sides),
        words("column.phase"),
    ]


def _figures(content: WorkbookContent, initiative: InitiativeId) -> list[Cell]:
    ranking, leading = content.ranking.whole, content.ranking.leading
    row, topsis = ranking.row[initiative], ranking.topsis
    rank, other = int(ranking.ranks(leading)[row]), int(ranking.ranks(content.other_method)[row])
    sides = [content.ranking.voices[side] for side in content.sides]
    return [
        rank,
        initiative,
        content.initiative(initiative),
        *(float(figures[row]) for figures in (topsis.closeness, topsis.d_plus, topsis.d_minus, ranking.ahp.scores)),
        other,
        other - rank,
        content.tier(initiative),
        content.interval(initiative),
        *(int(side.ranks(leading)[side.row[initiative]]) if initiative in side.row else None for side in sides),
        content.horizon(content.plan.placed[initiative].horizon),
    ]


def _write_unranked(sheet: Sheet, content: WorkbookContent, columns: int) -> None:
    """Name the initiatives that are left out of the ranking, each with the criteria that it lacks."""
    for initiative, leaves in content.ranking.whole.unranked.items():
        names = [content.read(content.study.criteria.criteria[leaf].name) for leaf in leaves]
        lacking = content.said("ranking.lacks", criteria=content.words("list.separator").join(names))
        for column, (value, style) in enumerate(
            zip([None, initiative, content.initiative(initiative)], ["ordinal", "quiet", "text"], strict=True)
        ):
            sheet.put(column, value, style)
        sheet.merge((sheet.row, 3), (sheet.row, columns - 1), lacking, "quiet")
        name = sheet.height_of(content.initiative(initiative), "text", sheet.width(2))
        room = sum(map(sheet.width, range(3, columns)))
        sheet.end_row(max(LOWEST_ROW, name, sheet.height_of(lacking, "quiet", room)))
