"""The figures behind the blueprint: ranking, weights and decision matrix."""

from __future__ import annotations

import numpy as np

from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.sheet import Sheet
from models.problem.choices import RankingMethod
from models.problem.criteria import GOAL, Direction, ScaleKind
from models.weighting.answers import WHOLE


def _caution(content: WorkbookContent) -> str:
    return content.words("term.app.sample_data") if content.study.frame.illustrative else ""


def write_ranking(sheet: Sheet, content: WorkbookContent) -> None:
    """Write every initiative's place by TOPSIS and AHP, for the whole panel and each side."""
    words, ranking, leading = content.words, content.ranking.whole, content.ranking.leading
    sheet.widths([8, 9, 62, 13, 9, 9, 11, 11, 12, *[14] * len(content.sides), 15])
    sheet.title(words("sheet.ranking"), words("sheet.ranking.about"), _caution(content))
    other = RankingMethod.AHP if leading is RankingMethod.TOPSIS else RankingMethod.TOPSIS
    headings = [
        words("term.mcda.rank"),
        words("column.id"),
        words("term.mcda.initiative"),
        words("term.mcda.cc"),
        "D⁺",
        "D⁻",
        words("ranking.ahp_score"),
        words("ranking.ahp_rank") if other is RankingMethod.AHP else words("ranking.topsis_rank"),
        words("ranking.difference"),
        *(f"{content.side(side)}: {words('term.mcda.rank')}" for side in content.sides),
        words("column.phase"),
    ]
    left = {0, 1, 2}
    first = sheet.row
    sheet.line(
        headings,
        [*("heading" if place in left else "heading_number" for place in range(len(headings) - 1)), "heading_spaced"],
    )
    names = {horizon.id: content.read(horizon.name) for horizon in content.study.frame.horizons}
    for initiative in ranking.order(leading):
        row = ranking.row[initiative]
        rank, second = int(ranking.ranks(leading)[row]), int(ranking.ranks(other)[row])
        horizon = content.plan.placed[initiative].horizon
        sides = [content.ranking.voices[side] for side in content.sides]
        side_ranks = [
            int(side.ranks(leading)[side.row[initiative]]) if initiative in side.row else None for side in sides
        ]
        topsis = ranking.topsis
        sheet.line(
            [
                rank,
                initiative,
                content.initiative(initiative),
                *(float(figures[row]) for figures in (topsis.closeness, topsis.d_plus, topsis.d_minus)),
                float(ranking.ahp.scores[row]),
                second,
                second - rank,
                *side_ranks,
                words("plan.not_chosen") if horizon is None else names[horizon],
            ],
            ["ordinal", "quiet", "wrapped", *["score"] * 4, "count", "signed", *["count"] * len(sides), "spaced"],
        )
    last = sheet.row - 1
    bar = {"type": "data_bar", "bar_solid": True, "bar_color": "#B5D6D3", "min_type": "num", "min_value": 0}
    sheet.page.conditional_format(first + 1, 3, last, 3, {**bar, "max_type": "num", "max_value": 1})
    for initiative, leaves in ranking.unranked.items():
        lacking = f"{words('term.mcda.missing')}: {', '.join(leaves)}"
        sheet.line([None, initiative, content.initiative(initiative), lacking], ["count", "quiet", "text", "quiet"])
    sheet.page.autofilter(first, 0, last, len(headings) - 1)
    sheet.page.freeze_panes(first + 1, 3)
    sheet.page.repeat_rows(first)
    sheet.print_setup()


def write_weights(sheet: Sheet, content: WorkbookContent) -> None:
    """Write the weight of every criterion: local and global for the whole panel, global for each side, with CR."""
    words, tree, weights = content.words, content.study.criteria, content.weights
    sides = tuple(side for side in content.study.frame.sides if side in weights.voices)
    sheet.widths([9, 54, 13, 13, *[16] * (2 * len(sides))])
    sheet.title(words("sheet.weights"), words("sheet.weights.about"), _caution(content))
    first = sheet.row
    headings = [
        words("column.id"),
        words("term.mcda.criterion"),
        words("term.mcda.local_weight"),
        words("term.mcda.global_weight"),
        *(f"{content.side(side)}: {words('term.mcda.global_weight')}" for side in sides),
        *(f"{content.side(side)}: {words('term.mcda.cr')}" for side in sides),
    ]
    sheet.line(headings, ["heading", "heading", *["heading_number"] * (len(headings) - 2)])
    numbers = ["percent", "percent", *["percent"] * len(sides), *["score"] * len(sides)]
    ratios = [weights.voices[side].consistency.get(GOAL) for side in sides]
    sheet.line(
        ["", content.read(content.study.frame.question), None, 1.0, *[1.0] * len(sides), *ratios],
        ["quiet", "wrapped_strong", *numbers],
    )
    for criterion_id in tree.order:
        criterion = tree.criteria[criterion_id]
        siblings = tree.children(criterion.parent)
        local = float(weights.whole.local[criterion.parent][siblings.index(criterion_id)])
        ratios = [weights.voices[side].consistency.get(criterion_id) for side in sides]
        top = tree.depth(criterion_id) == 0
        sheet.line(
            [
                criterion_id,
                content.read(criterion.name),
                local,
                weights.whole.criteria[criterion_id],
                *(weights.voices[side].criteria[criterion_id] for side in sides),
                *ratios,
            ],
            ["quiet", "strong" if top else "indented", *numbers],
        )
    sheet.page.freeze_panes(first + 1, 2)
    sheet.page.repeat_rows(first)
    sheet.print_setup()


def write_matrix(sheet: Sheet, content: WorkbookContent) -> None:
    """Write the decision matrix of the whole panel in the units that people know, with how many rated each cell."""
    words, tree, matrix = content.words, content.study.criteria, content.matrix
    sheet.widths([9, 62, *[13] * len(matrix.leaves)])
    sheet.title(words("sheet.matrix"), words("sheet.matrix.about"), _caution(content))
    first = sheet.row
    leaves = [tree.criteria[leaf] for leaf in matrix.leaves]
    sheet.line([words("column.id"), words("term.mcda.initiative"), *matrix.leaves], _matrix_heading(len(leaves)))
    for label, cells, style in (
        ("term.mcda.criterion", [content.read(leaf.name) for leaf in leaves], "wrapped"),
        ("matrix.direction", [words(f"direction.{leaf.direction.value}") for leaf in leaves], "wrapped"),
        ("term.mcda.unit", [_unit(content, leaf.id) for leaf in leaves], "wrapped"),
        ("term.mcda.global_weight", [float(weight) for weight in content.weights.whole.leaves], "percent"),
    ):
        sheet.line(["", words(label), *cells], ["quiet", "quiet", *[style] * len(leaves)])
    values = matrix.voices[WHOLE].copy()
    for column, leaf in enumerate(leaves):
        if leaf.scale.kind is ScaleKind.COMPARED:
            values[:, column] = content.weights.whole.local[leaf.id]
    for initiative, row in zip(matrix.initiatives, values, strict=True):
        figures = [None if np.isnan(value) else float(value) for value in row]
        sheet.line(
            [initiative, content.initiative(initiative), *figures], ["quiet", "wrapped", *["value"] * len(leaves)]
        )
    for column, leaf in enumerate(leaves):
        _colour(sheet, first + 5, column + 2, len(matrix.initiatives), leaf.direction)
    sheet.page.freeze_panes(first + 1, 2)
    sheet.page.repeat_rows(first)
    sheet.print_setup(paper=8)


def _matrix_heading(leaves: int) -> list[str]:
    return ["heading", "heading", *["heading_number"] * leaves]


def _unit(content: WorkbookContent, leaf: str) -> str:
    scale = content.study.criteria.criteria[leaf].scale
    if scale.kind is ScaleKind.MEASURED:
        return content.read(content.study.indicators.indicators[scale.indicator].unit)
    if scale.kind is ScaleKind.COMPARED:
        return content.words("scale.compared")
    return f"{scale.lower:g}–{scale.upper:g}"


def _colour(sheet: Sheet, first: int, column: int, rows: int, direction: Direction) -> None:
    low, high = ("#FFFFFF", "#B5D6D3") if direction is Direction.BENEFIT else ("#B5D6D3", "#FFFFFF")
    scale = {"type": "2_color_scale", "min_color": low, "max_color": high}
    sheet.page.conditional_format(first, column, first + rows - 1, column, scale)
