"""The weight of every criterion, local and global, for the whole panel and each side, with the consistency of each.

Local weights of the whole panel may be changed in the workbook: global ones follow, each in proportion to its siblings.
"""

from __future__ import annotations

from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.furniture import write_title
from models.exchange.workbook.sheet import Cell, Sheet, cell_name
from models.exchange.workbook.styles import CAUTION
from models.exchange.workbook.text_size import heading_width, names_width
from models.problem.choices import Aggregation
from models.problem.criteria import GOAL, CriterionId, NodeId
from models.problem.frame import SideId

_DEEPEST_INDENT = 7
_CODE, _NAME, _LOCAL, _GLOBAL = range(4)


def write_weights(sheet: Sheet, content: WorkbookContent) -> None:
    """Write the criteria in the order of the tree, each indented under what it belongs to."""
    words, methods = content.words, content.study.methods
    sides = tuple(side for side in content.study.frame.sides if side in content.weights.voices)
    headings = [
        words("weights.code"),
        words("term.mcda.criterion"),
        words("term.mcda.local_weight"),
        words("term.mcda.global_weight"),
        *(content.said("weights.of_side", side=content.side(side)) for side in sides),
        *(content.said("weights.cr_of_side", side=content.side(side)) for side in sides),
    ]
    criteria = content.study.criteria.criteria.values()
    names = names_width((content.read(criterion.name) for criterion in criteria), least=40.0)
    least = [9, names, 12, 12, *[13] * (2 * len(sides))]
    sheet.widths([heading_width(text, least=width) for text, width in zip(headings, least, strict=True)])
    write_title(sheet, content, words("sheet.weights"), words("sheet.weights.about"))
    sheet.across(words("weights.live"), "note")
    first = sheet.row
    sheet.line(headings, ["heading", "heading", *["heading_number"] * (len(headings) - 2)])
    sheet.heads(_CODE)
    _write_goal(sheet, content, sides)
    _write_criteria(sheet, content, sides, headings[_LOCAL])
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


def _write_goal(sheet: Sheet, content: WorkbookContent, sides: tuple[SideId, ...]) -> None:
    shares = ["strong_percent"] * (1 + len(sides))
    sheet.line(
        [
            "",
            content.read(content.study.frame.question),
            None,
            1.0,
            *[1.0] * len(sides),
            *_ratios(content, sides, GOAL),
        ],
        ["quiet", "strong", "percent", *shares, *["score"] * len(sides)],
    )


def _write_criteria(sheet: Sheet, content: WorkbookContent, sides: tuple[SideId, ...], heading: str) -> None:
    tree, weights = content.study.criteria, content.weights.whole
    rows = {GOAL: sheet.row - 1, **{one: sheet.row + place for place, one in enumerate(tree.order)}}
    local = local_weights(content)
    for criterion_id in tree.order:
        criterion, depth = tree.criteria[criterion_id], tree.depth(criterion_id)
        share = "percent" if depth else "strong_percent"
        name = f"indent{min(depth, _DEEPEST_INDENT)}" if depth else "strong"
        figures: list[Cell] = [float(content.weights.voices[side].criteria[criterion_id]) for side in sides]
        figures += _ratios(content, sides, criterion_id)
        styles = [*[share] * len(sides), *["score"] * len(sides)]
        sheet.put(_CODE, criterion_id, "quiet")
        sheet.put(_NAME, content.read(criterion.name), name)
        sheet.input(
            *(_LOCAL, local[criterion_id], "percent"),
            heading=heading,
            key=criterion_id,
            of=("criterion", criterion_id),
            field="weight",
        )
        own = cell_name(sheet.row, _LOCAL, fix_row=False)
        together = "+".join(cell_name(rows[one], _LOCAL) for one in tree.children(criterion.parent))
        above = cell_name(rows[criterion.parent], _GLOBAL)
        cell = sheet.checked(
            *(_GLOBAL, f"=IF({together}=0,0,{above}*{own}/({together}))", float(weights.criteria[criterion_id]), share),
            group="check.weights",
            label=content.read(criterion.name),
        )
        sheet.ledger.cells["weight", criterion_id] = cell
        for column, (value, style) in enumerate(zip(figures, styles, strict=True), start=_GLOBAL + 1):
            sheet.put(column, value, style)
        sheet.end_row(max(18.0, sheet.height_of(content.read(criterion.name), name, sheet.width(_NAME))))
    first, last = rows[GOAL] + 1, sheet.row - 1
    if tree.order:
        sheet.ledger.name("Local_weights", sheet.cells((first, _LOCAL), (last, _LOCAL)))
        sheet.ledger.fingerprint("Local_weights", {(rows[one], _LOCAL): local[one] for one in tree.order})
        sheet.page.data_validation(
            *(first, _LOCAL, last, _LOCAL),
            {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 1000},
        )


def local_weights(content: WorkbookContent) -> dict[CriterionId, float]:
    """Return each criterion's share among its siblings in the whole panel's weights.

    Taken from the global weights, which hold also where a person has set the leaves' weights; where nothing is left to
    share out, from the panel's comparisons.
    """
    tree, weights = content.study.criteria, content.weights.whole
    found: dict[CriterionId, float] = {}
    for parent in tree.parents:
        children = tree.children(parent)
        total = sum(weights.criteria[one] for one in children)
        for place, one in enumerate(children):
            found[one] = float(weights.criteria[one] / total if total > 0.0 else weights.local[parent][place])
    return found


def _ratios(content: WorkbookContent, sides: tuple[SideId, ...], node: NodeId) -> list[Cell]:
    """Return each side's CR under a node; none under a leaf that nothing is compared under."""
    return [content.weights.voices[side].consistency.get(node) for side in sides]
