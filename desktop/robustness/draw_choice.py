"""What is drawn, and how it is shown: two choices at the head of the page, and the words for them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.segmented import SegmentedControl
from models.robustness.drawn_order import NOISE, SCATTER, DrawKind

MAP, BARS, PAIRS, CENTRAL = "map", "bars", "pairs", "central"


class DrawChoice(FlowRow):
    """A list of kinds of draws and four views.

    Attributes:
        chosen: The user wants something else drawn, or shown otherwise.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = ChoiceBox(self)
        self._kinds.setObjectName("robustness_source")
        self._kinds.chosen.connect(self._on_chosen)
        self._views = SegmentedControl([MAP, BARS, PAIRS, CENTRAL], self)
        self._views.setObjectName("robustness_view")
        self._views.chosen.connect(self._on_chosen)
        self.add_widget(self._views)
        self.add_widget(self._kinds)
        self._kind = DrawKind.PANELS

    @property
    def kind(self) -> DrawKind:
        """What is drawn."""
        return self._kind

    @property
    def view(self) -> str:
        """How it is shown."""
        return self._views.current()

    def retranslate(self) -> None:
        """Write the words."""
        names = {
            DrawKind.PANELS: self.tr("Panels like this one"),
            DrawKind.AROUND: self.tr("Around the panel's weights"),
            DrawKind.OPEN: self.tr("Any weights at all"),
            DrawKind.NOISE: self.tr("Noise in the comparisons"),
            DrawKind.SPREAD: self.tr("Spread of the scores"),
        }
        self._kinds.set_choices([(kind.value, name) for kind, name in names.items()], self._kind.value)
        self._kinds.setAccessibleName(self.tr("What is drawn"))
        self._views.set_words([self.tr("Map"), self.tr("Bars"), self.tr("Pairs"), self.tr("Central weights")])
        self._views.setAccessibleName(self.tr("How it is shown"))

    def source(self, count: int) -> str:
        """Return what is drawn, so many times, in a few words."""
        words = {
            DrawKind.PANELS: self.tr("{count} panels of the same kind, drawn from each side"),
            DrawKind.AROUND: self.tr("{count} weightings, each weight off by about {percent} %; the panel's scores"),
            DrawKind.OPEN: self.tr("{count} weightings drawn evenly from all there are; the panel's scores"),
            DrawKind.NOISE: self.tr("{count} times the same experts, each comparison off by about {percent} %"),
            DrawKind.SPREAD: self.tr("{count} times the scores, as far apart as the experts'; the panel's weights"),
        }
        percent = NOISE if self._kind is DrawKind.NOISE else SCATTER
        return words[self._kind].format(count=f"{count:,}", percent=f"{percent * 100:.0f}")

    def _on_chosen(self, _key: str) -> None:
        self._kind = DrawKind(self._kinds.current())
        self.chosen.emit()
