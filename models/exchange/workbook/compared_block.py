"""What the methods compare: each value of the decision matrix after its criterion's transform, by formulas."""

from __future__ import annotations

import numpy as np

from models.arrays import FloatArray
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.sheet import LOWEST_ROW, Sheet, cell_name
from models.problem.criteria import Criterion, ScaleKind, Transform


def write_compared(sheet: Sheet, content: WorkbookContent, leaves: list[Criterion], top: int, left: int) -> None:
    """Write the block below the values, a row for each initiative: blank where something is missing that counts.

    Args:
        sheet: The sheet of the decision matrix.
        content: What the workbook shows.
        leaves: The columns.
        top: The row of the first initiative's values.
        left: The first criterion's column.
    """
    words, domain, right = content.words, content.matrix.domain, left + len(leaves)
    sheet.end_row(8)
    sheet.line([words("matrix.compared")], "section")
    heads = ["", "", *(leaf.id for leaf in leaves), words("matrix.complete")]
    sheet.line(heads, ["heading", "heading", *["heading_number"] * (len(leaves) + 1)])
    ends = (("matrix.lower", "lower", domain.lower), ("matrix.upper", "upper", domain.upper))
    for label, what, figures in ends:
        sheet.line(["", words(label), *map(float, figures)], ["quiet", "quiet", *["value"] * len(leaves)])
        for column, leaf in enumerate(leaves, start=left):
            sheet.ledger.cells[what, leaf.id] = sheet.at(sheet.row - 1, column)
    first = sheet.row
    sheet.block("compared", first, left)
    for place, initiative in enumerate(content.matrix.initiatives):
        row = content.ranking.whole.row.get(initiative)
        values = None if row is None else content.ranking.whole.matrix[row]
        _write_row(sheet, content, leaves, (top + place, first - 2, left), values)
    last = max(first, sheet.row - 1)
    _write_curves(sheet, content, leaves)
    for column, leaf in enumerate(leaves, start=left):
        sheet.ledger.cells["compared", leaf.id] = sheet.cells((first, column), (last, column))
    sheet.ledger.name("Complete", sheet.cells((first, right), (last, right)))
    if leaves:
        sheet.ledger.name("Compared", sheet.cells((first, left), (last, right - 1)))


def _write_row(
    sheet: Sheet,
    content: WorkbookContent,
    leaves: list[Criterion],
    at: tuple[int, int, int],
    values: FloatArray | None,
) -> None:
    """Write one initiative; `at` is the row of its values, that of the lower ends, and the first column."""
    above, lower, left = at
    right = left + len(leaves)
    initiative = content.matrix.initiatives[sheet.row - lower - 2]
    sheet.put(0, initiative, "quiet")
    sheet.put(1, content.initiative(initiative), "text")
    there = cell_name(sheet.row, right, fix_row=False)
    for place, (column, leaf) in enumerate(zip(range(left, right), leaves, strict=True)):
        value = cell_name(above, column, fix_row=False, fix_column=False)
        ends = (cell_name(lower, column, fix_column=False), cell_name(lower + 1, column, fix_column=False))
        worse = _worst(content, place, ends)
        formula = f'=IF({there}=0,"",IF({value}="",{worse},{_transformed(leaf, value, place)}))'
        known = None if values is None else float(values[place])
        sheet.formula(column, formula, known, "value")
    row = f"{cell_name(above, left, fix_row=False)}:{cell_name(above, right - 1, fix_row=False)}"
    formula = f'=IF(SUMPRODUCT(({row}="")*(Weights>0))=0,1,0)'
    cell = sheet.formula(right, formula, int(values is not None), "count")
    sheet.ledger.cells["complete", initiative] = cell
    sheet.end_row(max(18.0, sheet.height_of(content.initiative(initiative), "text", sheet.width(1))))


def _transformed(leaf: Criterion, value: str, column: int) -> str:
    """Return a value as it is compared, as an expression."""
    if leaf.scale.kind is ScaleKind.COMPARED:
        return value
    if leaf.scale.transform is Transform.LOG10:
        return f"LOG10({value})"
    values, worths = f"Curve_{column + 1}_value", f"Curve_{column + 1}_worth"
    if leaf.scale.transform is Transform.STEP:
        return f"INDEX({worths},MATCH(MAX({value},MIN({values})),{values},1))"
    if leaf.scale.transform is Transform.PIECEWISE:
        # Beyond its ends the curve runs level; the last point begins no piece.
        within = f"MAX(MIN({values}),MIN(MAX({values}),{value}))"
        piece = f"MIN(MATCH({within},{values},1),{len(leaf.scale.curve) - 1})"
        from_, to = f"INDEX({values},{piece})", f"INDEX({values},{piece}+1)"
        low, high = f"INDEX({worths},{piece})", f"INDEX({worths},{piece}+1)"
        return f"{low}+({within}-{from_})*({high}-{low})/({to}-{from_})"
    return value


def _worst(content: WorkbookContent, place: int, ends: tuple[str, str]) -> str:
    """Return what a gap without weight is compared as: the worse end, or the least that a curve gives."""
    domain = content.matrix.domain
    if place in domain.curves:
        curve = domain.curves[place]
        return repr(float(curve.worth(np.array([curve.worst]))[0]))
    return ends[0] if bool(domain.benefit[place]) else ends[1]


def _write_curves(sheet: Sheet, content: WorkbookContent, leaves: list[Criterion]) -> None:
    """Write the points of value curves, which the formulas above look up."""
    for place, curve in content.matrix.domain.curves.items():
        words = content.said("matrix.curve", criterion=content.read(leaves[place].name))
        for label, figures, name in (("value", curve.values, "value"), ("worth", curve.worths, "worth")):
            sheet.put(0, leaves[place].id if label == "value" else "", "quiet")
            sheet.put(1, words if label == "value" else content.words("matrix.worth"), "text")
            for column, figure in enumerate(figures, start=2):
                sheet.put(column, float(figure), "value")
            cells = sheet.cells((sheet.row, 2), (sheet.row, 1 + len(figures)))
            sheet.ledger.name(f"Curve_{place + 1}_{name}", cells)
            sheet.end_row(max(LOWEST_ROW, sheet.height_of(words, "text", sheet.width(1))))
