"""TOPSIS worked out by formulas: weighted values, ideals, distances, closeness and ranks."""

from __future__ import annotations

from typing import Final

import numpy as np

from models.arrays import FloatArray
from models.exchange.workbook import calculation as calc
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.sheet import Sheet, cell_name
from models.problem.choices import Normalisation
from models.problem.criteria import Criterion

_CLOSENESS, _PLUS, _MINUS, _RANK, _PLACE, _LEFT = range(2, 8)
_HEADS: Final = 5
"""Rows between the headings and the first initiative: weight, shift, size, ideal, anti-ideal."""


def write_topsis(sheet: Sheet, content: WorkbookContent) -> None:
    """Write TOPSIS in every variant, in the study's order of initiatives."""
    leaves, words, ledger = calc.ranked_leaves(content), content.words, sheet.ledger
    calc.begin(
        sheet,
        content,
        "sheet.topsis",
        ("score.topsis", "topsis.plus", "topsis.minus", "topsis.rank", "calculation.place"),
    )
    first, count = sheet.row + _HEADS, len(content.matrix.initiatives)
    last = first + count - 1
    shares = np.array([content.weights.whole.criteria[leaf.id] for leaf in leaves])
    links = [f"={ledger.cell('weight', leaf.id)}" for leaf in leaves]
    weights = calc.head(sheet, words("term.mcda.global_weight"), _LEFT, links, shares, "percent")
    shift, size = _moves(content)
    shifts = calc.head(sheet, words("topsis.shift"), _LEFT, [_shift(sheet, leaf) for leaf in leaves], shift, "value")
    sizes = calc.head(sheet, words("topsis.size"), _LEFT, [_size(sheet, leaf) for leaf in leaves], size, "value")
    spans = [calc.span(_LEFT + place, first, last) for place in range(len(leaves))]
    ends = []
    for label, best, values in (
        ("topsis.ideal", True, content.ranking.whole.topsis.ideal),
        ("topsis.anti_ideal", False, content.ranking.whole.topsis.anti_ideal),
    ):
        formulas = []
        for place, one in enumerate(spans):
            high = bool(content.matrix.domain.benefit[place]) is best
            weight = cell_name(weights, _LEFT + place, fix_column=False)
            fixed = weight if high else "0"
            formulas.append(f"=IF(TOPSIS_variant=1,{fixed},{'MAX' if high else 'MIN'}({one}))")
        ends.append(calc.head(sheet, words(label), _LEFT, formulas, values, "weighted"))
    _write_rows(sheet, content, (first, last), (weights, shifts, sizes), (ends[0], ends[1]))
    names = (("TOPSIS_closeness", _CLOSENESS), ("TOPSIS_rank", _RANK), ("TOPSIS_place", _PLACE), ("TOPSIS_plus", _PLUS))
    for name, column in (*names, ("TOPSIS_minus", _MINUS)):
        ledger.name(name, sheet.cells((first, column), (last, column)))


def _shift(sheet: Sheet, leaf: Criterion) -> str:
    """Return where a column begins: at its fixed lower end, at its least value, or at nought."""
    whole = sheet.ledger.cell("compared", leaf.id)
    return f"=CHOOSE(TOPSIS_variant,{sheet.ledger.cell('lower', leaf.id)},0,MIN({whole}),0,0)"


def _size(sheet: Sheet, leaf: Criterion) -> str:
    """Return what a column is divided by in each variant, in the order of `Normalisation`."""
    whole = sheet.ledger.cell("compared", leaf.id)
    lower, upper = sheet.ledger.cell("lower", leaf.id), sheet.ledger.cell("upper", leaf.id)
    sizes = (
        f"{upper}-{lower}",
        f"SQRT(SUMSQ({whole}))",
        f"MAX({whole})-MIN({whole})",
        f"MAX(MAX({whole}),-MIN({whole}))",
        f'SUMIF({whole},">0")-SUMIF({whole},"<0")',
    )
    return f"=CHOOSE(TOPSIS_variant,{','.join(sizes)})"


def _moves(content: WorkbookContent) -> tuple[FloatArray, FloatArray]:
    """Return what the formulas of shift and size come to."""
    matrix, domain = content.ranking.whole.matrix, content.matrix.domain
    nought = np.zeros(matrix.shape[1])
    match content.study.methods.normalisation:
        case Normalisation.FIXED:
            return domain.lower, domain.upper - domain.lower
        case Normalisation.VECTOR:
            return nought, np.sqrt(np.square(matrix).sum(axis=0))
        case Normalisation.MINMAX:
            return matrix.min(axis=0), matrix.max(axis=0) - matrix.min(axis=0)
        case Normalisation.MAX:
            return nought, np.abs(matrix).max(axis=0)
        case Normalisation.SUM:
            return nought, np.abs(matrix).sum(axis=0)


def _write_rows(
    sheet: Sheet,
    content: WorkbookContent,
    rows: tuple[int, int],
    heads: tuple[int, int, int],
    ends: tuple[int, int],
) -> None:
    ranking, leaves = content.ranking.whole, calc.ranked_leaves(content)
    places, topsis = calc.places(content, ranking.topsis.ranks), ranking.topsis
    right = _LEFT + len(leaves) - 1
    ideals = [f"{cell_name(row, _LEFT)}:{cell_name(row, right)}" for row in ends]
    whole = {column: f"{cell_name(rows[0], column)}:{cell_name(rows[1], column)}" for column in (_CLOSENESS, _RANK)}
    for number, initiative in enumerate(content.matrix.initiatives):
        at, row = sheet.row, ranking.row.get(initiative)
        complete, name = sheet.ledger.cell("complete", initiative), content.initiative(initiative)
        sheet.put(calc.CODE, initiative, "quiet")
        sheet.put(calc.NAME, name, "text")
        own = f"{cell_name(at, _LEFT, fix_row=False)}:{cell_name(at, right, fix_row=False)}"
        close, plus, minus, rank = (
            cell_name(at, column, fix_row=False) for column in (_CLOSENESS, _PLUS, _MINUS, _RANK)
        )
        nearer = f'=IF({complete}=0,"",IF({plus}+{minus}>0,{minus}/({plus}+{minus}),0.5))'
        above = f"{cell_name(rows[0], _RANK)}:{rank}"
        calc.write_results(
            sheet,
            initiative,
            name,
            "topsis",
            (
                (_CLOSENESS, nearer, calc.known(topsis.closeness, row), "score", "check.topsis"),
                *(
                    (column, f'=IF({complete}=0,"",SQRT(SUMXMY2({own},{ideal})))', calc.known(far, row), "score", "")
                    for column, ideal, far in ((_PLUS, ideals[0], topsis.d_plus), (_MINUS, ideals[1], topsis.d_minus))
                ),
                (
                    *(_RANK, calc.rank_formula(close, whole[_CLOSENESS], complete)),
                    *(calc.known(topsis.ranks, row), "count", "check.topsis_rank"),
                ),
                (_PLACE, calc.place_formula(rank, (whole[_RANK], above), complete), places[initiative], "count", ""),
            ),
        )
        for place, column in enumerate(range(_LEFT, right + 1)):
            value = sheet.within("compared", number, place)
            weight, shift, size = (cell_name(head, column, fix_column=False) for head in heads)
            formula = f'=IF({value}="","",IF({size}>0,{weight}*({value}-{shift})/{size},0))'
            sheet.formula(column, formula, None if row is None else float(topsis.weighted[row, place]), "weighted")
        calc.ended(sheet, content, initiative)
