"""The orders side by side, with a sentence on how alike they are or on what is selected."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.viewpoints.pair import Pair
from desktop.viewpoints.reasons import Reasons
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.pairing import sentences
from desktop.widgets.palette import Colour
from desktop.widgets.slope_chart import SlopeAxis, SlopeChart, SlopeItem
from models.viewpoints.comparison import Quarter


class SlopePane(QWidget):
    """Shenzhen, the whole panel, Hong Kong; contested initiatives in the colour of the side that wants them."""

    def __init__(self, reasons: Reasons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons = reasons
        self._pair: Pair | None = None
        self._sentence = TextLabel(wrap=True)
        self._sentence.setObjectName("slope_sentence")
        self._chart = SlopeChart()
        self._chart.setObjectName("slope_chart")
        self._chart.selected.connect(self._on_selected)
        self._note = NoteLabel()
        card = Card(padding=Space.WITHIN)
        card.body.addWidget(self._chart, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(self._sentence)
        column.addWidget(card, 1)
        column.addWidget(self._note)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._chart.setAccessibleName(self.tr("The orders side by side"))

    def refresh(self, pair: Pair) -> None:
        """Draw a pair."""
        self._pair = pair
        quarters = pair.sides.quarters(pair.first)
        colours = pair.colours
        self._chart.set_items(
            [
                SlopeAxis(pair.voice(pair.one), colours[pair.one]),
                SlopeAxis(self.tr("Whole panel"), Colour.WHOLE_PANEL),
                SlopeAxis(pair.voice(pair.other), colours[pair.other]),
            ],
            [
                SlopeItem(
                    key=one,
                    name=pair.initiative(one),
                    ranks=pair.ranks(one),
                    colour=colours[pair.favours(one)] if quarters[one] is Quarter.CONTESTED else None,
                    tooltip=self._reasons.causes(pair, one),
                )
                for one in pair.views.initiatives
            ],
        )
        self._note.setText(sentences(self._common(pair), self._coloured(pair)))
        self._say()

    def _coloured(self, pair: Pair) -> str:
        words = self.tr(
            "Picked out: among the first {first} of one only, in the colour and with the mark of who wants it."
        )
        return words.format(first=pair.first)

    def _common(self, pair: Pair) -> str:
        """Return whom both have among their first, by name where they are few enough to be read."""
        common = pair.sides.common_first(pair.first)
        if not common:
            return self.tr("None is among the first {first} of both.").format(first=pair.first)
        words = self.tr("Among the first {first} of both: {names}.")
        return words.format(first=pair.first, names=self.tr("; ").join(map(pair.initiative, common)))

    def _say(self) -> None:
        pair = self._pair
        if pair is None:
            return
        chosen = self._chart.selected_key()
        if chosen in pair.views.initiatives:
            self._sentence.setText(self._reasons.initiative(pair, chosen))
        else:
            self._sentence.setText(self._reasons.agreement(pair))

    def _on_selected(self, _key: str) -> None:
        self._say()
