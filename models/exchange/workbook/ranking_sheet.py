"""Every initiative's place by TOPSIS and AHP, in the order of the method that leads: it follows whatever is changed."""

from __future__ import annotations

import numpy as np

from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.control_sheet import LEADING
from models.exchange.workbook.formula_text import quoted, sentence
from models.exchange.workbook.furniture import write_title
from models.exchange.workbook.matrix_sheet import LEFT as MATRIX_LEFT
from models.exchange.workbook.robustness_sheet import has_winning
from models.exchange.workbook.sheet import LOWEST_ROW, Sheet, cell_name
from models.exchange.workbook.styles import ACCENT_LIGHT
from models.exchange.workbook.text_size import heading_width, names_width
from models.problem.initiatives import InitiativeId
from models.ranking.tiers import tiers

_RANK, _CODE, _NAME, _CLOSENESS, _PLUS, _MINUS, _AHP, _OTHER, _DIFFERENCE, _TIER, _INTERVAL, _SIDES = range(12)
_MANY = 20000
"""More than a sheet has columns."""
_HELPERS = 4
"""Folded columns at the right: the row in the study's order, where the tier begins, its number, the row of its data."""


def write_ranking(sheet: Sheet, content: WorkbookContent) -> None:
    """Write the ranked initiatives, best first by the leading method, then those that lack something."""
    _Ranking(sheet, content).write()


class _Ranking:
    def __init__(self, sheet: Sheet, content: WorkbookContent) -> None:
        self._sheet, self._content = sheet, content
        self._phase = _SIDES + len(content.sides)
        self._rows = {one: row for row, one in enumerate(content.matrix.initiatives, start=1)}
        self._numbers, self._starts = self._tiers()
        self._last_start = max(self._starts.values(), default=1)
        self._row, self._start, self._tier, self._data = range(self._phase + 1, self._phase + 1 + _HELPERS)

    def write(self) -> None:
        sheet, content = self._sheet, self._content
        headings = self._headings()
        names = names_width(map(content.initiative, content.study.initiatives.initiatives))
        phases = [content.horizon(one.id).line for one in content.study.frame.horizons]
        phase = names_width([*phases, content.horizon(None).line], least=17)
        tier = names_width([content.said("tier.name", number=88).line], least=12)
        least = [8, 10, names, 15, 10, 10, 15, 11, 12, tier, 13, *[13] * len(content.sides), phase, *[9] * _HELPERS]
        sheet.widths([heading_width(text, least=width) for text, width in zip(headings, least, strict=True)])
        write_title(sheet, content, content.words("sheet.ranking"), content.words("sheet.ranking.about"))
        sheet.across(content.words("ranking.live"), "note")
        first = sheet.row
        self._write_headings(headings)
        order = self._order()
        for place, initiative in enumerate(order, start=1):
            self._write(place, initiative)
        last = sheet.row - 1
        for column in (_CLOSENESS, _AHP):
            bar = {"type": "data_bar", "bar_solid": True, "bar_color": ACCENT_LIGHT, "min_type": "num", "min_value": 0}
            sheet.page.conditional_format(first + 1, column, last, column, {**bar, "max_type": "num", "max_value": 1})
        sheet.page.autofilter(first, 0, last, self._phase)
        for column in range(self._row, self._data + 1):
            sheet.page.set_column(column, column, sheet.width(column), None, {"level": 1, "hidden": True})
        sheet.ledger.name("Ranking_tier", sheet.cells((first + 1, self._tier), (last, self._tier)))
        sheet.page.freeze_panes(first + 1, 3)
        sheet.page.repeat_rows(first)

    def _order(self) -> list[InitiativeId]:
        ranking = self._content.ranking.whole
        ordered = list(ranking.order(self._content.ranking.leading))
        return ordered + [one for one in self._content.matrix.initiatives if one not in ranking.row]

    def _headings(self) -> list[str]:
        content, words = self._content, self._content.words
        return [
            words(f"{content.ranking.leading.value}.rank"),
            words("column.id"),
            words("term.mcda.initiative"),
            words("score.topsis"),
            "D⁺",
            "D⁻",
            words("score.ahp"),
            words(f"{content.other_method.value}.rank"),
            words("ranking.difference"),
            words("term.mcda.tier"),
            words("ranking.interval"),
            *(content.said("ranking.of_side", side=content.side(side)) for side in content.sides),
            words("column.phase"),
            *(words(f"ranking.helper.{name}") for name in ("row", "start", "tier", "data")),
        ]

    def _write_headings(self, headings: list[str]) -> None:
        sheet, words, number = self._sheet, self._content.words, "heading_number"
        styles = [*["heading"] * 3, *(number, "heading_centre", "heading_centre", number)]
        styles += [*(number, number, "heading_spaced", "heading_centre"), *[number] * len(self._content.sides)]
        styles += ["heading_spaced", *[number] * _HELPERS]
        leads = [quoted(words(f"{method.value}.rank")) for method in LEADING]
        high = LOWEST_ROW
        for column, (heading, style) in enumerate(zip(headings, styles, strict=True)):
            high = max(high, sheet.height_of(heading, style, sheet.width(column)))
            if column == _RANK:
                sheet.formula(column, f"=IF(Leading=1,{leads[0]},{leads[1]})", heading, style)
            elif column == _OTHER:
                sheet.formula(column, f"=IF(Leading=1,{leads[1]},{leads[0]})", heading, style)
            else:
                sheet.put(column, heading, style)
        sheet.end_row(high)

    def _write(self, place: int, initiative: InitiativeId) -> None:
        sheet, content = self._sheet, self._content
        ranking, leading, at = content.ranking.whole, content.ranking.leading, sheet.row
        row = ranking.row.get(initiative)
        found = cell_name(at, self._row, fix_row=False)
        sheet.formula(
            self._row, f"=MATCH({place},CHOOSE(Leading,TOPSIS_place,AHP_place),0)", self._rows[initiative], "count"
        )
        ranks = ranking.ranks(leading), ranking.ranks(content.other_method)
        missing = sentence(content, "ranking.lacks_live", self._lacking(found), line=True)
        lacks = None if row is not None else content.said("ranking.lacks_live", **self._lacked(initiative)).line
        there = f"INDEX(Complete,{found})=0"
        leads, other = "CHOOSE(Leading,TOPSIS_rank,AHP_rank)", "CHOOSE(Leading,AHP_rank,TOPSIS_rank)"
        topsis, ahp = ranking.topsis, ranking.ahp
        for column, figures, cells, style in (
            (_RANK, ranks[0], leads, "ordinal"),
            (_CLOSENESS, topsis.closeness, "TOPSIS_closeness", "score"),
            # Distances stand in the middle, or the bar of the next column would touch them.
            (_PLUS, topsis.d_plus, "TOPSIS_plus", "score_centre"),
            (_MINUS, topsis.d_minus, "TOPSIS_minus", "score_centre"),
            (_AHP, ahp.scores, "AHP_score", "score"),
            (_OTHER, ranks[1], other, "count"),
        ):
            value = None if row is None else float(figures[row])
            cell = sheet.formula(column, f"=INDEX({cells},{found})", value, style)
            sheet.ledger.cells[f"ranking.{column}", str(place)] = cell
        sheet.formula(_CODE, f"=INDEX(Initiative_code,{found})", initiative, "quiet")
        name = content.initiative(initiative)
        shown = f"{name.line} ({lacks})" if lacks else name
        sheet.ledger.cells[f"ranking.{_NAME}", str(place)] = sheet.formula(
            *(_NAME, f'=INDEX(Initiative_name,{found})&IF({there}," ("&{missing}&")","")', shown, "text")
        )
        first, second = (cell_name(at, column, fix_row=False) for column in (_RANK, _OTHER))
        difference = None if row is None else int(ranks[1][row]) - int(ranks[0][row])
        sheet.formula(_DIFFERENCE, f'=IF({there},"",{second}-{first})', difference, "signed")
        self._write_tier(place, initiative, found)
        interval = None if row is None else content.interval(initiative)
        cells = "CHOOSE(Leading,Interval_TOPSIS,Interval_AHP)"
        sheet.formula(_INTERVAL, f'=INDEX({cells},{found})&""', interval or "", "text_centre")
        for number, side in enumerate(content.sides):
            seen = content.ranking.voices[side]
            value = int(seen.ranks(leading)[seen.row[initiative]]) if initiative in seen.row else None
            both = f"CHOOSE(Leading,Side_{number + 1}_TOPSIS_rank,Side_{number + 1}_AHP_rank)"
            formula = f'=IF(INDEX({both},{found})="","",INDEX({both},{found}))'
            sheet.formula(_SIDES + number, formula, value, "count")
        self._write_phase(place, initiative)
        sheet.end_row(max(LOWEST_ROW, sheet.height_of(str(shown), "text", sheet.width(_NAME))))

    def _write_tier(self, place: int, initiative: InitiativeId, found: str) -> None:
        """Write the tier: a new one begins with what somebody in the current one beats often enough."""
        sheet, content, at = self._sheet, self._content, self._sheet.row
        numbers, starts = self._numbers, self._starts
        start, tier = (cell_name(at, column, fix_row=False) for column in (self._start, self._tier))
        lacks, number = f"INDEX(Complete,{found})=0", numbers.get(initiative)
        if not has_winning(content):
            sheet.formula(self._start, "=0", 0, "count")
            known = f'IF(INDEX(Tier_at_export,{found})="","",INDEX(Tier_at_export,{found}))'
            sheet.formula(self._tier, f"={known}", number, "count")
        elif place == 1:
            sheet.formula(self._start, "=1", 1, "count")
            sheet.formula(self._tier, f'=IF({lacks},"",1)', number, "count")
        else:
            before = cell_name(at - 1, self._start, fix_row=False)
            won = f"IF(Leading=1,INDEX(Winning_TOPSIS,0,{found}),INDEX(Winning_AHP,0,{found}))"
            order = "CHOOSE(Leading,TOPSIS_place,AHP_place)"
            beaten = f"SUMPRODUCT(MAX({won}*({order}>={before})*({order}<{place})))"
            sheet.formula(
                self._start,
                f"=IF({beaten}>=Separated,{place},{before})",
                starts.get(initiative, self._last_start),
                "count",
            )
            above = cell_name(at - 1, self._tier, fix_row=False)
            formula = f'=IF({lacks},"",{above}+IF({start}={place},1,0))'
            if number is None:
                sheet.formula(self._tier, formula, None, "count")
            else:
                sheet.checked(self._tier, formula, number, "count", group="check.tiers", label=initiative)
        words = sentence(content, "tier.name", {"number": tier}, line=True)
        shown = None if number is None else content.said("tier.name", number=number).line
        cell = sheet.formula(_TIER, f'=IF({tier}="","",{words})', shown, "spaced_line")
        sheet.ledger.cells[f"ranking.{_TIER}", str(place)] = cell

    def _tiers(self) -> tuple[dict[InitiativeId, int], dict[InitiativeId, int]]:
        """Return each initiative's tier, and the place at which that begins."""
        content, ranking = self._content, self._content.ranking.whole
        order = ranking.order(content.ranking.leading)
        rows = [ranking.row[one] for one in order]
        counts = content.firmness.counts[content.ranking.leading]
        found = tiers(np.array(rows, dtype=np.int64), counts.pairwise_winning, content.study.methods.tier_index)
        numbers = {one: int(found[ranking.row[one]]) for one in order}
        firsts: dict[int, int] = {}
        for place, one in enumerate(order, start=1):
            firsts.setdefault(numbers[one], place)
        return numbers, {one: firsts[numbers[one]] for one in order}

    def _write_phase(self, place: int, initiative: InitiativeId) -> None:
        sheet, content, at = self._sheet, self._content, self._sheet.row
        code, data = (cell_name(at, column, fix_row=False) for column in (_CODE, self._data))
        row = sheet.ledger.cell("task.row", initiative)
        sheet.formula(self._data, f"=SUMPRODUCT(EXACT(Task_code,{code})*(ROW(Task_code)-1))", float(row), "count")
        phase = content.horizon(content.plan.placed[initiative].horizon).line
        cell = sheet.formula(self._phase, f"=INDEX(Task_phase,{data})", phase, "spaced_line")
        sheet.ledger.cells["ranking.phase", str(place)] = cell
        sheet.ledger.cells["ranking.data", str(place)] = sheet.at(at, self._data)

    def _lacking(self, found: str) -> dict[str, str]:
        """Return how many values an initiative lacks and on which criterion the first, as expressions."""
        gaps = f'(INDEX(Matrix,{found},0)="")*(Weights>0)'
        # The first gap is the one with the largest number when columns are numbered downwards.
        first = f"{_MANY}-SUMPRODUCT(MAX({gaps}*({_MANY}-COLUMN(Weights)+{MATRIX_LEFT})))"
        return {"leaves": f"SUMPRODUCT({gaps})", "criterion": f"INDEX(Criterion_name,{first})"}

    def _lacked(self, initiative: InitiativeId) -> dict[str, object]:
        lacking = self._content.ranking.whole.unranked.get(initiative, ())
        name = self._content.study.criteria.criteria[lacking[0]].name
        return {"leaves": len(lacking), "criterion": self._content.read(name).line}


LEADERS = (_RANK, _NAME, _CLOSENESS, _AHP, _OTHER)
"""The columns that the summary repeats; `ledger.cells["ranking.<column>", place]` says where."""
