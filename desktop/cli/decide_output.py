"""The ranking of a decision table: for a terminal, as JSON and as CSV."""

from __future__ import annotations

import csv
import json
import sys
from dataclasses import asdict

from desktop.cli.columns import print_columns
from models.exchange.decision_table import DecisionTable
from models.ranking.ranks import best_first
from models.ranking.table_comparison import TableComparison
from models.ranking.table_ranking import TableRanking


def print_decision(table: DecisionTable, ranking: TableRanking, compared: TableComparison | None, form: str) -> None:
    """Print the alternatives, best first, as ``table``, ``json`` or ``csv``, and the ranks by all methods if wanted."""
    order = best_first(ranking.ranks).tolist()
    rows = [(int(ranking.ranks[row]), table.alternatives[row], float(ranking.scores[row])) for row in order]
    others = _others(compared)
    ranks = [[int(others[method].ranks[row]) for method in others] for row in order]
    if form == "json":
        document = _document(table, ranking, rows)
        if compared is not None:
            document["comparison"] = _comparison(table, compared)
        print(json.dumps(document, ensure_ascii=False, indent=1))
    elif form == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(("rank", "alternative", "score", *others))
        writer.writerows((*row, *more) for row, more in zip(rows, ranks, strict=True))
    else:
        cells = [(str(rank), name, f"{score:.4f}") for rank, name, score in rows]
        print_columns([("rank", "alternative", ranking.method), *cells], right=(0, 2))
        if ranking.compromise is not None:
            print("\ncompromise: " + ", ".join(table.alternatives[row] for row in ranking.compromise))
        if compared is not None:
            print()
            _print_comparison(table, compared, order)


def _others(compared: TableComparison | None) -> dict[str, TableRanking]:
    if compared is None:
        return {}
    return {method: one for method, one in compared.rankings.items() if method != compared.leading}


def _print_comparison(table: DecisionTable, compared: TableComparison, order: list[int]) -> None:
    """Print a row for each method: its agreement with the leading one, and the rank of each alternative."""
    heads = ("method", "rho", "r_w", "WS", "tau", *(table.alternatives[row] for row in order))
    lines = [
        (
            method,
            *(f"{value:.2f}" for value in asdict(compared.agreement[method]).values()),
            *(str(ranking.ranks[row]) for row in order),
        )
        for method, ranking in compared.rankings.items()
    ]
    print_columns([heads, *lines], right=tuple(range(1, len(heads))))
    if compared.obstacles:
        print("\nno order: " + ", ".join(compared.obstacles))


def _comparison(table: DecisionTable, compared: TableComparison) -> dict[str, object]:
    methods = {
        method: {
            "ranks": dict(zip(table.alternatives, ranking.ranks.tolist(), strict=True)),
            "scores": dict(zip(table.alternatives, ranking.scores.tolist(), strict=True)),
            "agreement": asdict(compared.agreement[method]),
        }
        for method, ranking in compared.rankings.items()
    }
    return {"reference": compared.leading, "methods": methods, "no_order": list(compared.obstacles)}


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
