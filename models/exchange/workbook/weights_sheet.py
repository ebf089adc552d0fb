"""The weight of every criterion, local and global, for the whole panel and each side, with the consistency of each."""

from __future__ import annotations

from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.furniture import write_title
from models.exchange.workbook.sheet import Cell, Sheet
from models.exchange.workbook.styles import CAUTION
from models.exchange.workbook.text_size import heading_width, names_width
from models.problem.choices import Aggregation
from models.problem.criteria import GOAL, CriterionId, NodeId
from models.problem.frame import SideId

_DEEPEST_INDENT = 7


def write_weights(sheet: Sheet, content: WorkbookContent) -> None:
    """Write the criteria in the order of the tree, each indented under what it belongs to."""
    words, tree, methods = content.words, content.study.criteria, content.study.methods
    sides = tuple(side for side in content.study.frame.sides if side in content.weights.voices)
    headings = [
        words("weights.code"),
        words("term.mcda.criterion"),
        words("term.mcda.local_weight"),
        words("term.mcda.global_weight"),
        *(content.said("weights.of_side", side=content.side(side)) for side in sides),
        *(content.said("weights.cr_of_side", side=content.side(side)) for side in sides),
    ]
    names = names_width((content.read(criterion.name) for criterion in tree.criteria.values()), least=40.0)
    least = [9, names, 12, 12, *[13] * (2 * len(sides))]
    sheet.widths([heading_width(text, least=width) for text, width in zip(headings, least, strict=True)])
    write_title(sheet, content, words("sheet.weights"), words("sheet.weights.about"))
    first = sheet.row
    sheet.line(headings, ["heading", "heading", *["heading_number"] * (len(headings) - 2)])
    ratios = ["score"] * len(sides)
    sheet.line(
        [
            "",
            content.read(content.study.frame.question),
            None,
            1.0,
            *[1.0] * len(sides),
            *_ratios(content, sides, GOAL),
        ],
        ["quiet", "strong", "percent", *["strong_percent"] * (1 + len(sides)), *ratios],
    )
    for criterion in tree.order:
        depth = tree.depth(criterion)
        share = "percent" if depth else "strong_percent"
        name = f"indent{min(depth, _DEEPEST_INDENT)}" if depth else "strong"
        sheet.line(
            _figures(content, sides, criterion),
            ["quiet", name, "percent", *[share] * (1 + len(sides)), *ratios],
        )
    last, left = sheet.row - 1, 4 + len(sides)
    if sides:
        high = {"type": "cell", "criteria": ">", "value": methods.cr_threshold}
        marked = sheet.book.add_format({"font_color": CAUTION, "bold": True})
        sheet.page.conditional_format(first + 1, left, last, left + len(sides) - 1, {**high, "format": marked})
    sheet.end_row(8)
    table = words(f"method.random_index.{methods.random_index.value}")
    sheet.across(content.said("weights.cr_note", threshold=f"{methods.cr_threshold:.2f}", table=table), "note")
    if methods.within_sides is Aggregation.AIP:
        sheet.across(words("weights.no_cr_note"), "note")
    sheet.page.freeze_panes(first + 1, 2)
    sheet.page.repeat_rows(first)


def _figures(content: WorkbookContent, sides: tuple[SideId, ...], criterion_id: CriterionId) -> list[Cell]:
    tree, weights = content.study.criteria, content.weights
    criterion = tree.criteria[criterion_id]
    siblings = tree.children(criterion.parent)
    return [
        criterion_id,
        content.read(criterion.name),
        float(weights.whole.local[criterion.parent][siblings.index(criterion_id)]),
        float(weights.whole.criteria[criterion_id]),
        *(float(weights.voices[side].criteria[criterion_id]) for side in sides),
        *_ratios(content, sides, criterion_id),
    ]


def _ratios(content: WorkbookContent, sides: tuple[SideId, ...], node: NodeId) -> list[Cell]:
    """Return each side's CR under a node; none under a leaf that nothing is compared under."""
    return [content.weights.voices[side].consistency.get(node) for side in sides]
