"""What the sheets of AHP and TOPSIS share: a row of formulas above the criteria, and ranks from scores."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from models.arrays import FloatArray, IntArray
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.furniture import write_title
from models.exchange.workbook.said import on_one_line
from models.exchange.workbook.sheet import LOWEST_ROW, Sheet, cell_name
from models.exchange.workbook.text_size import heading_width, names_width
from models.problem.criteria import Criterion
from models.problem.initiatives import InitiativeId
from models.ranking.ranks import TIE_TOLERANCE, best_first

CODE, NAME = range(2)


def ranked_leaves(content: WorkbookContent) -> list[Criterion]:
    """Return the columns of the decision matrix."""
    return [content.study.criteria.criteria[leaf] for leaf in content.matrix.leaves]


def begin(sheet: Sheet, content: WorkbookContent, key: str, leading: Sequence[str]) -> None:
    """Set the widths, write title and headings: code, name, some columns of results, then the criteria by code."""
    leaves = ranked_leaves(content)
    headings = [content.words("column.id"), content.words("term.mcda.initiative"), *map(content.words, leading)]
    names = names_width(map(content.initiative, content.matrix.initiatives))
    least = [10, names, *[12] * len(leading)]
    widths = [heading_width(text, least=width) for text, width in zip(headings, least, strict=True)]
    sheet.widths([*widths, *[heading_width(leaf.id, least=10) for leaf in leaves]])
    write_title(sheet, content, content.words(key), content.words(f"{key}.about"))
    sheet.line(
        [*headings, *(leaf.id for leaf in leaves)],
        ["heading", "heading", *["heading_number"] * (len(widths) - 2 + len(leaves))],
    )
    sheet.page.freeze_panes(sheet.row, NAME + 1)
    sheet.page.repeat_rows(sheet.row - 1)


def head(sheet: Sheet, label: str, first: int, formulas: Sequence[str], values: Iterable[float], style: str) -> int:
    """Write a row of formulas above the initiatives, one for each criterion; return the row."""
    sheet.put(CODE, "", "quiet")
    sheet.put(NAME, label, "quiet")
    for column in range(NAME + 1, first):
        sheet.put(column, "", "quiet")
    for column, (formula, value) in enumerate(zip(formulas, values, strict=True), start=first):
        sheet.formula(column, formula, float(value), style)
    sheet.end_row()
    return sheet.row - 1


def span(column: int, first: int, last: int) -> str:
    """Return a column's cells, for formulas on the same sheet that are copied to the right."""
    return f"{cell_name(first, column, fix_column=False)}:{cell_name(last, column, fix_column=False)}"


def rank_formula(score: str, scores: str, complete: str) -> str:
    """Return the rank: one more than how many are better by more than rounding makes of equal scores."""
    better = f"({scores}>{score}+{TIE_TOLERANCE:.0E}*MAX({scores}))"
    return f'=IF({complete}=0,"",1+SUMPRODUCT(Complete*{better}))'


def place_formula(rank: str, ranks: tuple[str, str], complete: str) -> str:
    """Return the place in the list: ties in the study's order, behind all what lacks a value.

    Args:
        rank: The rank's cell.
        ranks: All ranks, and those down to this one.
        complete: The cell that says whether the initiative lacks nothing.
    """
    whole, above = ranks
    missing = f'SUM(Complete)+COUNTIF({above},"")'
    return f'=IF({complete}=0,{missing},COUNTIF({whole},"<"&{rank})+COUNTIF({above},{rank}))'


def places(content: WorkbookContent, ranks: IntArray) -> dict[InitiativeId, int]:
    """Return each initiative's place in the list, those that lack a value last."""
    ranking = content.ranking.whole
    found = {ranking.initiatives[row]: place for place, row in enumerate(best_first(ranks), start=1)}
    lacking = [one for one in content.matrix.initiatives if one not in ranking.row]
    return found | {one: place for place, one in enumerate(lacking, start=len(found) + 1)}


def ended(sheet: Sheet, content: WorkbookContent, initiative: InitiativeId) -> None:
    """End an initiative's row, as high as its name needs."""
    sheet.end_row(max(LOWEST_ROW, sheet.height_of(content.initiative(initiative), "text", sheet.width(NAME))))


def known(values: FloatArray | IntArray, row: int | None) -> float | None:
    """Return one of some figures, or None for an initiative that has none."""
    return None if row is None else float(values[row])


Result = tuple[int, str, float | None, str, str]
"""Column, formula, what it comes to, style, and what it is checked as, or ""."""


def write_results(sheet: Sheet, initiative: InitiativeId, name: str, method: str, results: Sequence[Result]) -> None:
    """Write an initiative's score, rank and place, have them checked, and let other sheets find them."""
    for column, formula, value, style, group in results:
        if group and value is not None:
            cell = sheet.checked(column, formula, value, style, group=group, label=f"{initiative} {on_one_line(name)}")
        else:
            cell = sheet.formula(column, formula, value, style)
        sheet.ledger.cells[f"{method}.{column}", initiative] = cell
