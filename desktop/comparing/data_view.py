"""The panel's weights beside those that three methods read off the decision matrix, with what each of them means."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.comparing.words import Words
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.leading import lead_focus
from desktop.widgets.measures import Space
from desktop.widgets.page import Card, WordyCard
from desktop.widgets.palette import Colour
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.weight_columns import WeightColumn, WeightColumns
from models.arrays import FloatArray
from models.ranking.data_weights import FEWEST_INITIATIVES, DataMethod, DataWeights, likeness
from models.study import Study
from models.text import Script
from models.weighting.panel_weights import PanelWeights


class DataView(QWidget):
    """A chart, one sentence for each method beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data_view")
        self._card = Card(" ")
        self._chart = WeightColumns()
        self._chart.setObjectName("data_weights")
        self._missing = TextLabel(wrap=True, secondary=True)
        self._missing.setObjectName("data_missing")
        self._meanings = [TextLabel(wrap=True) for _ in DataMethod]
        self._note = NoteLabel()
        self._card.body.addWidget(self._missing)
        self._card.body.addWidget(self._chart, 1)
        beside = WordyCard(padding=Space.BETWEEN)
        for label in (*self._meanings, self._note):
            beside.body.addWidget(label)
            beside.body.addSpacing(Space.WITHIN)
        beside.body.addStretch(1)
        row = SideBySide()
        for part, share in ((self._card, 3), (beside, 1)):
            row.addWidget(part)
            row.setStretchFactor(row.indexOf(part), share)
        row.setSizes([750, 250])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        lead_focus(self, self._chart)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._card.set_title(self.tr("What the scores themselves say of weights"))
        self._chart.setAccessibleName(self.tr("The panel's weights beside those of the scores"))
        meanings = (
            self.tr("Entropy: a criterion weighs more, the more unevenly the initiatives' values lie on it."),
            self.tr("CRITIC: it weighs more, the more the initiatives differ on it and the less it repeats others."),
            self.tr("MEREC: it weighs more, the more the initiatives' overall performance changes without it."),
        )
        for label, text in zip(self._meanings, meanings, strict=True):
            label.setText(text)
        self._note.setText(
            self.tr(
                "They ask nobody and measure contrast, not importance: something to talk about, never a substitute. "
                "ρ is Spearman's correlation with the panel's weights. "
                "Each criterion stands on one scale from its worst end to its best, as the ranking sees it."
            )
        )

    def show_weights(self, study: Study, script: Script, data: DataWeights | None, panel: PanelWeights | None) -> None:
        """Show the weights of the leaves."""
        found = data is not None and bool(data.weights)
        words = self.tr("The scores of at least {count} initiatives are needed.").format(count=FEWEST_INITIATIVES)
        self._missing.setText(self.tr("Hidden until revealed") if study.current_round.hidden else words)
        self._missing.setVisible(not found)
        self._chart.setVisible(found)
        if data is None or not found:
            return
        named = Words(study, script)
        shares = None if panel is None else data.panel_shares(study.criteria.leaves, panel.whole.leaves)
        columns = [self._panel_column(shares, len(data.leaves))]
        titles = {DataMethod.ENTROPY: self.tr("Entropy"), DataMethod.CRITIC: "CRITIC", DataMethod.MEREC: "MEREC"}
        for method, weights in data.weights.items():
            alike = float("nan") if shares is None else likeness(weights, shares)
            note = "" if np.isnan(alike) else f"ρ {alike:.2f}".replace("-", "−")
            columns.append(WeightColumn(titles[method], note, tuple(map(float, weights))))
        self._chart.set_weights([(leaf, f"{leaf}  {named.item(leaf)}") for leaf in data.leaves], columns)

    def _panel_column(self, shares: FloatArray | None, count: int) -> WeightColumn:
        given = (None,) * count if shares is None else tuple(map(float, shares))
        note = self.tr("not yet known") if shares is None else self.tr("from comparisons")
        return WeightColumn(self.tr("Whole panel"), note, given, Colour.WHOLE_PANEL)
