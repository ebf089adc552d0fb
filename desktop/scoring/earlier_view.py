"""What an expert scored in the round before, beside how all scores lay then."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.spread_strip import SpreadStrip
from models.problem.criteria import Scale
from models.weighting.earlier_answers import EarlierAnswer


class EarlierView(QWidget):
    """A strip and a sentence; hidden in the first round."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = SpreadStrip()
        self._said = NoteLabel()
        self._said.setObjectName("earlier_score")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self._said)
        column.addWidget(self._strip)

    def show_earlier(self, found: EarlierAnswer | None, scale: Scale) -> None:
        """Show what was scored; nobody else's score can be told from it."""
        self.setVisible(found is not None)
        if found is None:
            return
        own = self.tr("no score") if found.own is None else f"{found.own:g}"
        said = self.tr("Round {round}, you: {score}").format(round=found.round, score=own)
        spread = None
        if found.lower is None or found.median is None or found.upper is None:
            said += " · " + self.tr("too few scores for a spread that gives nobody away")
        else:
            spread = (found.lower, found.median, found.upper)
            words = self.tr("all {count}: median {median}, half of them between {lower} and {upper}")
            figures = dict(zip(("lower", "median", "upper"), (f"{value:g}" for value in spread), strict=True))
            said += " · " + words.format(count=found.answers, **figures)
        self._said.setText(said)
        self._strip.set_answers((scale.lower, scale.upper), found.own, spread)
