"""The decision matrix of the whole panel in the units that people know, and how many experts rated each cell."""

from __future__ import annotations

import numpy as np

from models.arrays import FloatArray
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.furniture import write_title
from models.exchange.workbook.sheet import Cell, Sheet
from models.exchange.workbook.styles import ACCENT_LIGHT
from models.exchange.workbook.text_size import heading_width, names_width
from models.problem.criteria import Criterion, Direction, ScaleKind, Transform
from models.weighting.answers import WHOLE

_LEFT = 2
"""Columns before the first criterion."""
_MIDDLE = "#DAEAE9"
"""Half way between white and the darker end."""


def write_matrix(sheet: Sheet, content: WorkbookContent) -> None:
    """Write the matrix under its criteria with their directions, units and weights."""
    words, matrix = content.words, content.matrix
    leaves = [content.study.criteria.criteria[leaf] for leaf in matrix.leaves]
    headings = [words("column.id"), words("term.mcda.initiative"), *(content.read(leaf.name) for leaf in leaves)]
    names = names_width(map(content.initiative, matrix.initiatives))
    least = [10, names, *[13] * len(leaves)]
    sheet.widths([heading_width(text, least=width) for text, width in zip(headings, least, strict=True)])
    write_title(sheet, content, words("sheet.matrix"), words("sheet.matrix.about"))
    first = sheet.row
    sheet.line(headings, ["heading", "heading", *["heading_number"] * len(leaves)])
    heads: tuple[tuple[str, list[Cell], str], ...] = (
        ("weights.code", [leaf.id for leaf in leaves], "under_heading"),
        ("matrix.direction", [words(f"direction.{leaf.direction.value}") for leaf in leaves], "under_heading"),
        ("term.mcda.unit", [_unit(content, leaf) for leaf in leaves], "under_heading"),
        ("term.mcda.global_weight", [float(weight) for weight in content.weights.whole.leaves], "percent"),
    )
    for label, cells, style in heads:
        sheet.line(["", words(label), *cells], ["quiet", "quiet", *[style] * len(leaves)])
    top = sheet.row
    values = _values(content, leaves)
    styles = [_style(leaf, values[:, column]) for column, leaf in enumerate(leaves)]
    for initiative, row in zip(matrix.initiatives, values, strict=True):
        figures = [None if np.isnan(value) else float(value) for value in row]
        sheet.line([initiative, content.initiative(initiative), *figures], ["quiet", "text", *styles])
    for column, leaf in enumerate(leaves, start=_LEFT):
        _colour(sheet, (top, column, sheet.row - 1, column), leaf, values[:, column - _LEFT])
    _write_answered(sheet, content, leaves)
    sheet.page.freeze_panes(first + 1, _LEFT)
    sheet.page.repeat_rows(first)


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
