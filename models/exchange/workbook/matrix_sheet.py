"""The decision matrix of the whole panel: in the units that people know, as it is compared, and how many rated it.

Values may be changed in the workbook; what the methods compare follows.
"""

from __future__ import annotations

import numpy as np

from models.arrays import FloatArray
from models.exchange.workbook.compared_block import write_compared
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.furniture import write_title
from models.exchange.workbook.sheet import Cell, Sheet, cell_name
from models.exchange.workbook.styles import ACCENT_LIGHT
from models.exchange.workbook.text_size import heading_width, names_width
from models.problem.criteria import Criterion, Direction, ScaleKind, Transform
from models.weighting.answers import WHOLE

_CODE, _NAME, LEFT = range(3)
"""The columns before the first criterion, and that."""
_MIDDLE = "#DAEAE9"
"""Half way between white and the darker end."""


def write_matrix(sheet: Sheet, content: WorkbookContent) -> None:
    """Write the matrix under its criteria with their directions, units and weights."""
    words, matrix = content.words, content.matrix
    leaves = [content.study.criteria.criteria[leaf] for leaf in matrix.leaves]
    headings = [words("column.id"), words("term.mcda.initiative"), *(content.read(leaf.name) for leaf in leaves)]
    names = names_width(map(content.initiative, matrix.initiatives))
    least = [10, names, *[13] * len(leaves), 13]
    complete = words("matrix.complete")
    sheet.widths([heading_width(text, least=width) for text, width in zip([*headings, complete], least, strict=True)])
    write_title(sheet, content, words("sheet.matrix"), words("sheet.matrix.about"))
    sheet.across(words("matrix.live"), "note")
    first = sheet.row
    one_line = [content.read(leaf.name).line for leaf in leaves]
    sheet.line([*headings[:LEFT], *one_line], ["heading", "heading", *["heading_number"] * len(leaves)])
    if leaves:
        sheet.ledger.name("Criterion_name", sheet.cells((first, LEFT), (first, LEFT + len(leaves) - 1)))
    _write_heads(sheet, content, leaves, headings[0])
    top = sheet.row
    _write_values(sheet, content, leaves)
    write_compared(sheet, content, leaves, top, LEFT)
    _write_answered(sheet, content, leaves)
    sheet.page.freeze_panes(first + 1, LEFT)
    sheet.page.repeat_rows(first)


def _write_heads(sheet: Sheet, content: WorkbookContent, leaves: list[Criterion], code: str) -> None:
    words = content.words
    heads: tuple[tuple[str, str, list[Cell]], ...] = (
        ("weights.code", code, [leaf.id for leaf in leaves]),
        ("matrix.direction", "", [words(f"direction.{leaf.direction.value}") for leaf in leaves]),
        ("term.mcda.unit", "", [_unit(content, leaf) for leaf in leaves]),
    )
    for label, start, cells in heads:
        sheet.line([start, words(label), *cells], ["quiet", "quiet", *["under_heading"] * len(leaves)])
        if start:
            sheet.heads(_CODE)
    sheet.put(_CODE, "", "quiet")
    sheet.put(_NAME, words("term.mcda.global_weight"), "quiet")
    for column, leaf in enumerate(leaves, start=LEFT):
        weight = float(content.weights.whole.criteria[leaf.id])
        sheet.formula(column, f"={sheet.ledger.cell('weight', leaf.id)}", weight, "percent")
    if leaves:
        sheet.ledger.name("Weights", sheet.cells((sheet.row, LEFT), (sheet.row, LEFT + len(leaves) - 1)))
    sheet.end_row()


def _write_values(sheet: Sheet, content: WorkbookContent, leaves: list[Criterion]) -> None:
    """Write what may be changed; costs that stand among the blueprint's data are fetched from there."""
    matrix, top = content.matrix, sheet.row
    values = _values(content, leaves)
    styles = [_style(leaf, values[:, column]) for column, leaf in enumerate(leaves)]
    for initiative, row in zip(matrix.initiatives, values, strict=True):
        name = content.initiative(initiative)
        sheet.put(_CODE, initiative, "quiet")
        sheet.put(_NAME, name, "text")
        for column, (leaf, style, value) in enumerate(zip(leaves, styles, row, strict=True), start=LEFT):
            shown = None if np.isnan(value) else float(value)
            assumed = leaf.id in content.study.adjustments.scores.get(initiative, {})
            if is_cost(content, leaf) and not assumed:
                sheet.formula(column, _cost(sheet, content), shown, style)
            else:
                of = ("score", f"{initiative} {leaf.id}")
                sheet.input(column, shown, style, heading=leaf.id, key=initiative, of=of, field="score")
        sheet.end_row(max(18.0, sheet.height_of(name, "text", sheet.width(_NAME))))
    for column, leaf in enumerate(leaves, start=LEFT):
        _colour(sheet, (top, column, sheet.row - 1, column), leaf, values[:, column - LEFT])
    if leaves:
        sheet.ledger.name("Matrix", sheet.cells((top, LEFT), (sheet.row - 1, LEFT + len(leaves) - 1)))
        places = np.argwhere(~np.isnan(values))
        known = {(top + int(row), LEFT + int(column)): float(values[row, column]) for row, column in places}
        sheet.ledger.fingerprint("Matrix", known)
        _limit(sheet, top, leaves)


def is_cost(content: WorkbookContent, leaf: Criterion) -> bool:
    """Return whether a leaf is measured by what the blueprint counts as cost, which is changed among its data."""
    cost = content.study.plan.cost_indicator
    return bool(cost) and leaf.scale.kind is ScaleKind.MEASURED and leaf.scale.indicator == cost


def _cost(sheet: Sheet, content: WorkbookContent) -> str:
    code = cell_name(sheet.row, _CODE, fix_row=False)
    here = f"EXACT(Task_code,{code})"
    unit = "" if content.per_million == 1.0 else f"/{content.per_million:g}"
    return f'=IF(SUMPRODUCT({here}*(Task_cost<>""))=0,"",SUMPRODUCT({here}*1,Task_cost){unit})'


def _limit(sheet: Sheet, top: int, leaves: list[Criterion]) -> None:
    """Let a value lie only between the ends of its scale."""
    for column, leaf in enumerate(leaves, start=LEFT):
        ends = (0.0, 1.0) if leaf.scale.kind is ScaleKind.COMPARED else (leaf.scale.lower, leaf.scale.upper)
        rule = {"validate": "decimal", "criteria": "between", "minimum": ends[0], "maximum": ends[1]}
        sheet.page.data_validation(top, column, max(top, sheet.row - 1), column, rule)


def _values(content: WorkbookContent, leaves: list[Criterion]) -> FloatArray:
    """Return the panel's values; where initiatives are compared in pairs, their local priorities."""
    values = content.matrix.voices[WHOLE].copy()
    for column, leaf in enumerate(leaves):
        if leaf.scale.kind is ScaleKind.COMPARED:
            values[:, column] = content.weights.whole.local[leaf.id]
    return values


def _write_answered(sheet: Sheet, content: WorkbookContent, leaves: list[Criterion]) -> None:
    """Write, below the means, how many experts each stands on: who has not rated is not counted as a zero."""
    rated = [leaf.scale.kind is ScaleKind.RATING for leaf in leaves]
    if not any(rated):
        return
    sheet.end_row(8)
    sheet.line([content.words("matrix.answered")], "section")
    for initiative, row in zip(content.matrix.initiatives, content.matrix.answered, strict=True):
        counts = [int(count) if judged else None for count, judged in zip(row, rated, strict=True)]
        sheet.line([initiative, content.initiative(initiative), *counts], ["quiet", "text", *["count"] * len(leaves)])


def _style(leaf: Criterion, values: FloatArray) -> str:
    if leaf.scale.kind is ScaleKind.COMPARED:
        return "score"
    known = values[~np.isnan(values)]
    return "whole" if leaf.scale.kind is ScaleKind.MEASURED and (known == np.round(known)).all() else "value"


def _unit(content: WorkbookContent, leaf: Criterion) -> str:
    if leaf.scale.kind is ScaleKind.MEASURED:
        indicator = content.study.indicators.indicators.get(leaf.scale.indicator)
        return content.read(indicator.unit) if indicator else ""
    if leaf.scale.kind is ScaleKind.COMPARED:
        return content.words("scale.compared")
    return f"{leaf.scale.lower:g}–{leaf.scale.upper:g}"


def _colour(sheet: Sheet, cells: tuple[int, int, int, int], leaf: Criterion, values: FloatArray) -> None:
    """Colour a column so that darker is better, whichever way it runs."""
    low, high = ("#FFFFFF", ACCENT_LIGHT) if leaf.direction is Direction.BENEFIT else (ACCENT_LIGHT, "#FFFFFF")
    scale: dict[str, object] = {"type": "2_color_scale", "min_color": low, "max_color": high}
    known = values[~np.isnan(values)]
    if leaf.scale.transform is Transform.LOG10 and known.size and known.min() > 0.0:
        # The middle of a logarithmic scale; by plain distance one large value would make all others look alike.
        middle = float(np.sqrt(known.min() * known.max()))
        scale |= {"type": "3_color_scale", "mid_type": "num", "mid_value": middle, "mid_color": _MIDDLE}
    sheet.page.conditional_format(*cells, scale)
