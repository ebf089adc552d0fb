"""The ranking of a decision table: for a terminal, as JSON and as CSV."""

from __future__ import annotations

import csv
import json
import sys

from desktop.cli.columns import print_columns
from models.exchange.decision_table import DecisionTable
from models.ranking.ranks import best_first
from models.ranking.table_ranking import TableRanking


def print_decision(table: DecisionTable, ranking: TableRanking, form: str) -> None:
    """Print the alternatives, best first, as ``table``, ``json`` or ``csv``."""
    order = best_first(ranking.ranks).tolist()
    rows = [(int(ranking.ranks[row]), table.alternatives[row], float(ranking.scores[row])) for row in order]
    if form == "json":
        print(json.dumps(_document(table, ranking, rows), ensure_ascii=False, indent=1))
    elif form == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(("rank", "alternative", "score"))
        writer.writerows(rows)
    else:
        cells = [(str(rank), name, f"{score:.4f}") for rank, name, score in rows]
        print_columns([("rank", "alternative", ranking.method), *cells], right=(0, 2))


def _document(table: DecisionTable, ranking: TableRanking, rows: list[tuple[int, str, float]]) -> dict[str, object]:
    document: dict[str, object] = {
        "method": ranking.method,
        "higher_is_better": ranking.higher_is_better,
        "weights": dict(zip(table.criteria, (table.weights / table.weights.sum()).tolist(), strict=True)),
        "directions": {
            name: "max" if benefit else "min" for name, benefit in zip(table.criteria, table.benefit, strict=True)
        },
        "ranking": [{"rank": rank, "alternative": name, "score": score} for rank, name, score in rows],
    }
    if ranking.compromise is not None:
        document["compromise"] = [table.alternatives[row] for row in ranking.compromise]
    return document
