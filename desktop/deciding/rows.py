"""A decision table as rows: of the chart, of the table itself, and of the methods beside each other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.deciding.work import Decision
from desktop.method_words import obstacle_words, variant_explanation, variant_name
from desktop.naming import figure, separator
from desktop.widgets.bump_chart import BumpItem, BumpRow
from desktop.widgets.dumbbell_chart import DumbbellRow
from desktop.widgets.percent import percent
from desktop.widgets.table import Alignment, Cell, Column, Row, Value
from models.ranking.companions import Obstacle
from models.ranking.ranks import best_first
from models.ranking.table_comparison import METHODS
from models.ranking.table_ranking import ALIASES, ValueNotPositiveError, table_variant
from models.text import Script

DIRECTION, WEIGHT = "direction", "weight"


def _tr(text: str) -> str:
    return QCoreApplication.translate("DecisionRows", text)


def method_name(method: str) -> str:
    """Return what one of a table's methods is called."""
    return variant_name(table_variant(method))


@dataclass(frozen=True)
class DecisionRows:
    """A decision for one reader; alternatives are known by the number of their row.

    Attributes:
        decision: What is shown.
        script: The reader's.
    """

    decision: Decision
    script: Script

    def order(self) -> list[int]:
        """Return the rows, best first; as they stand where there is no order."""
        ranking = self.decision.ranking
        return (
            list(range(len(self.decision.table.alternatives)))
            if ranking is None
            else best_first(ranking.ranks).tolist()
        )

    def chart(self) -> list[DumbbellRow]:
        """Return a row for each alternative."""
        table, ranking = self.decision.table, self.decision.ranking
        if ranking is None:
            return []
        return [
            DumbbellRow(
                key=str(row),
                name=table.alternatives[row],
                filled=float(ranking.scores[row]),
                rank=str(ranking.ranks[row]),
                text=f"{ranking.scores[row]:.4f}".replace("-", "−"),
                tooltip=repr(float(ranking.scores[row])),
            )
            for row in self.order()
        ]

    def columns(self) -> list[Column]:
        """Return the columns of the table."""
        ranked = [
            Column("rank", _tr("Rank"), Alignment.RIGHT, width=56),
            Column("score", _tr("Score"), Alignment.RIGHT, width=84),
        ]
        values = [
            Column(str(place), name, Alignment.RIGHT, width=110, tooltip=name)
            for place, name in enumerate(self.decision.table.criteria)
        ]
        return [Column("name", _tr("Alternative"), width=180, stretch=True), *ranked, *values]

    def table(self) -> list[Row]:
        """Return directions and weights, then the alternatives in their order."""
        table, ranking = self.decision.table, self.decision.ranking
        shares = table.weights / table.weights.sum()
        directions: dict[str, Value | Cell] = {"name": Cell(_tr("Direction"), bold=True)}
        weights: dict[str, Value | Cell] = {"name": Cell(_tr("Weight"), bold=True)}
        for place, (benefit, share) in enumerate(zip(table.benefit, shares, strict=True)):
            directions[str(place)] = _tr("more is better") if benefit else _tr("less is better")
            weights[str(place)] = Cell(float(share), percent(share, 1), bold=True)
        rows = [Row(DIRECTION, directions), Row(WEIGHT, weights)]
        for row in self.order():
            cells: dict[str, Value | Cell] = {"name": table.alternatives[row]}
            if ranking is not None:
                cells["rank"] = int(ranking.ranks[row])
                cells["score"] = Cell(float(ranking.scores[row]), f"{ranking.scores[row]:.4f}".replace("-", "−"))
            for place, value in enumerate(table.matrix[row].tolist()):
                cells[str(place)] = Cell(value, figure(value).replace("-", "−"))
            rows.append(Row(str(row), cells))
        return rows

    def items(self) -> list[BumpItem]:
        """Return the alternatives, as the methods' chart follows them."""
        return [BumpItem(str(row), name) for row, name in enumerate(self.decision.table.alternatives)]

    def methods(self) -> list[BumpRow]:
        """Return a row for each method, the leading one first, then the most alike."""
        compared = self.decision.comparison
        if compared is None:
            return []
        others = sorted(
            (method for method in compared.rankings if method != compared.leading),
            key=lambda method: -compared.agreement[method].weighted_spearman,
        )
        rows = []
        for method in (compared.leading, *others):
            found, leading = compared.agreement[method], method == compared.leading
            figures = (found.spearman, found.weighted_spearman, found.ws, found.kendall)
            rows.append(
                BumpRow(
                    method,
                    method_name(method),
                    ranks=tuple(compared.rankings[method].ranks.tolist()),
                    figures=tuple("" if leading else f"{value:.2f}".replace("-", "−") for value in figures),
                    tooltip=variant_explanation(table_variant(method)),
                    marked=leading,
                )
            )
        for method, fault in compared.obstacles.items():
            positive = isinstance(fault, ValueNotPositiveError)
            note = obstacle_words(Obstacle.NEEDS_POSITIVE_VALUES if positive else Obstacle.UNDEFINED)
            rows.append(BumpRow(method, method_name(method), figures=("",) * 4, note=note))
        return rows

    def told(self) -> list[str]:
        """Return what there is to say of the method that is chosen."""
        decision, ranking = self.decision, self.decision.ranking
        method = ALIASES.get(decision.method, decision.method)
        told = [variant_explanation(table_variant(method))]
        if ranking is None:
            return told
        if not ranking.higher_is_better:
            told.append(_tr("A lower score is better."))
        if ranking.compromise is not None:
            members = separator(self.script).join(decision.table.alternatives[row] for row in ranking.compromise)
            told.append(_tr("Compromise set: {members}").format(members=members))
        if decision.comparison is None:
            told.append(_tr("There are too many alternatives to compare all methods."))
        return told

    def rows_to_save(self) -> list[list[object]]:
        """Return headings and a row for each alternative: rank, score, values, and the ranks by every method."""
        decision, table = self.decision, self.decision.table
        compared = decision.comparison
        others = [method for method in METHODS if compared is not None and method in compared.rankings]
        heads: list[object] = [_tr("Rank"), _tr("Alternative"), _tr("Score"), *table.criteria]
        rows = [[*heads, *(method_name(method) for method in others)]]
        for row in self.order():
            ranking = decision.ranking
            found: list[object] = (
                []
                if ranking is None
                else [int(ranking.ranks[row]), table.alternatives[row], float(ranking.scores[row])]
            )
            ranks = [int(compared.rankings[method].ranks[row]) for method in others] if compared is not None else []
            rows.append([*found, *table.matrix[row].tolist(), *ranks])
        return rows
