"""The ranking as a table for a terminal, as JSON and as CSV."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from desktop.cli.columns import print_columns
from desktop.wording import term
from models.panel.experts import Group
from models.problem.choices import RankingMethod
from models.problem.frame import Side
from models.problem.scenarios import NO_ADJUSTMENTS, Adjustments
from models.ranking.study_ranking import VoiceRanking
from models.study import Study
from models.text import Script


@dataclass(frozen=True)
class _Row:
    id: str
    name: str
    rank: int
    topsis_rank: int
    closeness: float
    ahp_rank: int
    ahp_score: float


def print_ranking(
    study: Study, ranking: VoiceRanking, method: RankingMethod, voice: str, form: str, script: Script
) -> None:
    """Print one voice's ranking, ordered by `method`, as ``table``, ``json`` or ``csv``."""
    rows = _rows(study, ranking, method, script)
    # Only the whole panel's result follows what a person has set.
    assumed = NO_ADJUSTMENTS if voice else study.adjustments
    if form == "json":
        document = _document(study, ranking, method, voice, rows, script) | {"set_by_hand": asdict(assumed)}
        print(json.dumps(document, ensure_ascii=False, indent=1))
    elif form == "csv":
        fields = tuple(_Row.__annotations__)
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(fields)
        writer.writerows([getattr(row, field) for field in fields] for row in rows)
        if assumed:
            print(_said_of(assumed, script), file=sys.stderr)
    else:
        _print_table(study, ranking, rows, voice, assumed, script)


def _said_of(assumed: Adjustments, script: Script) -> str:
    """Return one line on what a person has set instead of what the panel said."""
    told = [term("assumed.weights", script)] if assumed.weights else []
    cells = sum(map(len, assumed.scores.values()))
    if cells:
        told.append(term("assumed.scores", script).format(count=cells))
    colon = ": " if script is Script.EN else "："
    return term("assumed", script) + colon + term("list.separator", script).join(told)


def _rows(study: Study, ranking: VoiceRanking, method: RankingMethod, script: Script) -> list[_Row]:
    rows = []
    for initiative in ranking.order(method):
        row = ranking.row[initiative]
        rows.append(
            _Row(
                id=initiative,
                name=study.initiatives.initiatives[initiative].name.read(script),
                rank=int(ranking.ranks(method)[row]),
                topsis_rank=int(ranking.topsis.ranks[row]),
                closeness=float(ranking.topsis.closeness[row]),
                ahp_rank=int(ranking.ahp.ranks[row]),
                ahp_score=float(ranking.ahp.scores[row]),
            )
        )
    return rows


def _document(
    study: Study, ranking: VoiceRanking, method: RankingMethod, voice: str, rows: Sequence[_Row], script: Script
) -> dict[str, object]:
    return {
        "study": study.frame.name.read(script),
        "illustrative": study.frame.illustrative,
        "voice": voice or "whole",
        "ordered_by": method.value,
        "methods": {
            "priorities": study.methods.priorities.value,
            "within_sides": study.methods.within_sides.value,
            "across_sides": study.methods.across_sides.value,
            "synthesis": study.methods.synthesis.value,
            "normalisation": study.methods.normalisation.value,
        },
        "weights": {leaf: float(weight) for leaf, weight in zip(ranking.leaves, ranking.weights, strict=True)},
        "ranking": [{field: getattr(row, field) for field in _Row.__annotations__} for row in rows],
        "unranked": {initiative: list(leaves) for initiative, leaves in ranking.unranked.items()},
    }


def _print_table(
    study: Study, ranking: VoiceRanking, rows: Sequence[_Row], voice: str, assumed: Adjustments, script: Script
) -> None:
    print(study.frame.name.read(script))
    if study.frame.illustrative:
        print(term("term.app.sample_data", script))
    named: dict[str, Side | Group] = {**study.frame.sides, **study.panel.groups}
    if voice:
        print(named[voice].name.read(script))
    if assumed:
        print(_said_of(assumed, script))
    print()
    headings = [term("term.mcda.rank", script), "", term("term.mcda.initiative", script), "TOPSIS", "AHP", "#"]
    cells = [
        [str(row.rank), row.id, row.name, f"{row.closeness:.3f}", f"{row.ahp_score:.3f}", str(row.ahp_rank)]
        for row in rows
    ]
    headings[-1] = f"{term('term.mcda.rank', script)} (AHP)"
    print_columns([headings, *cells], right=(0, 3, 4, 5))
    for initiative, leaves in ranking.unranked.items():
        name = study.initiatives.initiatives[initiative].name.read(script)
        print(f"–  {initiative}  {name}: {term('term.mcda.missing', script)} {', '.join(leaves)}")
