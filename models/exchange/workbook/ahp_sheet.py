"""AHP worked out by formulas: utilities, what each column is divided by, scores and ranks."""

from __future__ import annotations

from typing import Final

import numpy as np

from models.exchange.workbook import calculation as calc
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.sheet import Sheet, cell_name
from models.problem.choices import Synthesis
from models.ranking.ahp import local_utilities

_SCORE, _RANK, _PLACE, _LEFT = range(2, 6)
_HEADS: Final = 3
"""Rows between the headings and the first initiative."""


def write_ahp(sheet: Sheet, content: WorkbookContent) -> None:
    """Write AHP's synthesis, in the study's order of initiatives."""
    ranking, leaves, words = content.ranking.whole, calc.ranked_leaves(content), content.words
    calc.begin(sheet, content, "sheet.ahp", ("score.ahp", "ahp.rank", "calculation.place"))
    first, count = sheet.row + _HEADS, len(content.matrix.initiatives)
    last = first + count - 1
    utilities = local_utilities(ranking.matrix, ranking.domain.lower, ranking.domain.upper, ranking.domain.benefit)
    worst = utilities.max(axis=0) <= 0.0
    levelled = np.where(worst, 1.0, utilities)
    divided = levelled.max(axis=0) if content.study.methods.synthesis is Synthesis.IDEAL else levelled.sum(axis=0)
    spans = [calc.span(_LEFT + place, first, last) for place in range(len(leaves))]
    shares = [content.weights.whole.criteria[leaf.id] for leaf in leaves]
    links = [f"={sheet.ledger.cell('weight', leaf.id)}" for leaf in leaves]
    weights = calc.head(sheet, words("term.mcda.global_weight"), _LEFT, links, shares, "percent")
    level = calc.head(sheet, words("ahp.level"), _LEFT, [f"=IF(MAX({one})>0,0,1)" for one in spans], worst, "count")
    zeros = [cell_name(level, _LEFT + place, fix_column=False) for place in range(len(leaves))]
    together = [
        f"=IF(AHP_variant=1,MAX({one})+{zero},SUM({one})+{zero}*COUNT({one}))"
        for one, zero in zip(spans, zeros, strict=True)
    ]
    divisor = calc.head(sheet, words("ahp.divisor"), _LEFT, together, divided, "score")
    _write_rows(sheet, content, (first, last), (weights, level, divisor))
    ledger = sheet.ledger
    for name, column in (("AHP_score", _SCORE), ("AHP_rank", _RANK), ("AHP_place", _PLACE)):
        ledger.name(name, sheet.cells((first, column), (last, column)))


def _write_rows(sheet: Sheet, content: WorkbookContent, rows: tuple[int, int], heads: tuple[int, int, int]) -> None:
    ranking, leaves = content.ranking.whole, calc.ranked_leaves(content)
    utilities = local_utilities(ranking.matrix, ranking.domain.lower, ranking.domain.upper, ranking.domain.benefit)
    places = calc.places(content, ranking.ahp.ranks)
    right = _LEFT + len(leaves) - 1
    over = [f"{cell_name(row, _LEFT)}:{cell_name(row, right)}" for row in heads]
    scores = f"{cell_name(rows[0], _SCORE)}:{cell_name(rows[1], _SCORE)}"
    ranks = f"{cell_name(rows[0], _RANK)}:{cell_name(rows[1], _RANK)}"
    for number, initiative in enumerate(content.matrix.initiatives):
        at, row = sheet.row, ranking.row.get(initiative)
        complete, name = sheet.ledger.cell("complete", initiative), content.initiative(initiative)
        sheet.put(calc.CODE, initiative, "quiet")
        sheet.put(calc.NAME, name, "text")
        own = f"{cell_name(at, _LEFT, fix_row=False)}:{cell_name(at, right, fix_row=False)}"
        total = f'=IF({complete}=0,"",SUMPRODUCT({over[0]},({own}+{over[1]})/{over[2]}))'
        score, rank = (cell_name(at, column, fix_row=False) for column in (_SCORE, _RANK))
        above = f"{cell_name(rows[0], _RANK)}:{rank}"
        results = (
            (_SCORE, total, calc.known(ranking.ahp.scores, row), "score", "check.ahp"),
            (
                _RANK,
                calc.rank_formula(score, scores, complete),
                calc.known(ranking.ahp.ranks, row),
                "count",
                "check.ahp_rank",
            ),
            (_PLACE, calc.place_formula(rank, (ranks, above), complete), places[initiative], "count", ""),
        )
        calc.write_results(sheet, initiative, name, "ahp", results)
        for place, (column, leaf) in enumerate(zip(range(_LEFT, right + 1), leaves, strict=True)):
            value = sheet.within("compared", number, place)
            lower, upper = sheet.ledger.cell("lower", leaf.id), sheet.ledger.cell("upper", leaf.id)
            share = f"({value}-{lower})/({upper}-{lower})"
            utility = share if content.matrix.domain.benefit[place] else f"1-{share}"
            shown = None if row is None else float(utilities[row, place])
            sheet.formula(column, f'=IF({value}="","",{utility})', shown, "score")
        calc.ended(sheet, content, initiative)
