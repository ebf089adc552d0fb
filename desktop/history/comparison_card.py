"""What differs between a snapshot and now: a sentence, and each difference as a row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.history.differences import Difference, Kind
from desktop.widgets.labels import TextLabel
from desktop.widgets.page import Card
from desktop.widgets.table import Alignment, Column, DataTable, Row


class ComparisonCard(Card):
    """Shows differences; it works nothing out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._sentence = TextLabel(wrap=True, parent=self)
        self._sentence.setObjectName("comparison_sentence")
        self._table = DataTable(parent=self)
        self._table.setObjectName("comparison_table")
        self._table.set_wrap(wrap=True)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._table, 1)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.set_title(self.tr("What has changed since"))
        self._table.setAccessibleName(self.tr("What has changed since"))
        self._table.set_columns(
            [
                Column("kind", self.tr("What"), width=120),
                Column("name", self.tr("Where"), width=200, stretch=True),
                Column("then", self.tr("Then"), Alignment.RIGHT, width=100),
                Column("now", self.tr("Now"), Alignment.RIGHT, width=100),
            ]
        )

    def show_differences(self, name: str, found: Sequence[Difference], *, withheld: bool) -> None:
        """Show what differs from the snapshot of that name; where results are withheld, say that they are."""
        kinds = self._kinds()
        counted = [f"{kinds[kind]} {count}" for kind in Kind if (count := sum(one.kind is kind for one in found))]
        if found:
            words = self.tr("Changed since “{name}”: {counts}.")
            self._sentence.setText(words.format(name=name, counts=" · ".join(counted)))
        else:
            self._sentence.setText(self.tr("Nothing differs from “{name}”.").format(name=name))
        if withheld:
            words = self.tr("Ranks, weights and scores are compared once the results are revealed.")
            self._sentence.setText(f"{self._sentence.text()} {words}")
        self._table.setVisible(bool(found))
        rows = [
            Row(str(number), {"kind": kinds[one.kind], "name": one.name, "then": one.then, "now": one.now})
            for number, one in enumerate(found)
        ]
        self._table.set_rows(rows)

    def _kinds(self) -> dict[Kind, str]:
        return {
            Kind.ORDER: self.tr("Rank"),
            Kind.WEIGHT: self.tr("Weight"),
            Kind.SCORE: self.tr("Score"),
            Kind.EXPERT: self.tr("Expert"),
            Kind.ANSWERS: self.tr("Changed answers"),
            Kind.CRITERION: self.tr("Criterion"),
            Kind.INITIATIVE: self.tr("Initiative"),
        }
