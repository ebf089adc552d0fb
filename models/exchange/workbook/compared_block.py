"""What the methods compare: each value of the decision matrix after its criterion's transform, by formulas."""

from __future__ import annotations

from models.arrays import FloatArray
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.sheet import Sheet, cell_name
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
    for place, initiative in enumerate(content.matrix.initiatives):
        row = content.ranking.whole.row.get(initiative)
        values = None if row is None else content.ranking.whole.matrix[row]
        _write_row(sheet, content, leaves, (top + place, first - 2, left), values)
    last = max(first, sheet.row - 1)
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
        benefit = bool(content.matrix.domain.benefit[place])
        worse = cell_name(lower if benefit else lower + 1, column, fix_column=False)
        formula = f'=IF({there}=0,"",IF({value}="",{worse},{_transformed(leaf, value)}))'
        known = None if values is None else float(values[place])
        cell = sheet.formula(column, formula, known, "value")
        sheet.ledger.cells["compared", f"{initiative} {leaf.id}"] = cell
    row = f"{cell_name(above, left, fix_row=False)}:{cell_name(above, right - 1, fix_row=False)}"
    formula = f'=IF(SUMPRODUCT(({row}="")*(Weights>0))=0,1,0)'
    cell = sheet.formula(right, formula, int(values is not None), "count")
    sheet.ledger.cells["complete", initiative] = cell
    sheet.end_row(max(18.0, sheet.height_of(content.initiative(initiative), "text", sheet.width(1))))


def _transformed(leaf: Criterion, value: str) -> str:
    if leaf.scale.kind is not ScaleKind.COMPARED and leaf.scale.transform is Transform.LOG10:
        return f"LOG10({value})"
    return value
