"""All methods beside each other: who ranks what where, how far they agree, and which of them can reverse."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ranking.method_facts import MethodFacts
from desktop.widgets.bump_chart import BumpChart, BumpWords
from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.progress_strip import ProgressStrip


class MethodsView(QWidget):
    """Shows `MethodFacts`; says when the user gives up waiting, or wants the comparison after all.

    Attributes:
        chart: The ranks by every method.
        cancelled: The user gives up.
        wanted: The user wants the comparison after all.
    """

    cancelled = Signal()
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = BumpChart(self)
        self.chart.setObjectName("methods_chart")
        self._note = NoteLabel(parent=self)
        self._note.setObjectName("methods_note")
        self._note.setContentsMargins(Space.BETWEEN, Space.TIGHT, Space.BETWEEN, Space.TIGHT)
        self._again = LinkButton(parent=self)
        self._again.setObjectName("methods_again")
        self._again.clicked.connect(self.wanted)
        self._again.hide()
        self._strip = ProgressStrip(self)
        self._strip.setObjectName("methods_progress")
        self._strip.cancelled.connect(self.cancelled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chart, 1)
        for widget in (self._note, self._again, self._strip):
            column.addWidget(widget)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.chart.setAccessibleName(self.tr("Ranks by every method"))
        self._again.setText(self.tr("Compare the methods"))
        self.chart.set_words(
            BumpWords(
                name=self.tr("Method"),
                rank=self.tr("Rank"),
                headings=(
                    ("ρ", self.tr("Spearman: 1 is the same order as the study's own, −1 the reverse")),
                    ("ρw", self.tr("Weighted Spearman: as ρ, with the first places counting more")),
                    ("WS", self.tr("WS, 0 to 1: a difference counts half as much from one place to the next")),
                    ("τ", self.tr("Kendall's τ-b: pairs in the same order against pairs in opposite order")),
                    (self.tr("One out"), self.tr("How many initiatives turn the order of others by leaving")),
                    (self.tr("Copied"), self.tr("Whether a copy of the last one turns the order of others")),
                ),
                place=self.tr("rank {rank}"),
            )
        )

    def show_facts(self, facts: MethodFacts, variant: str, note: str) -> None:
        """Draw every method."""
        self._again.hide()
        self.chart.set_ranks(facts.items(), facts.chart())
        self.chart.set_selected(variant)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def show_share(self, share: float | None) -> None:
        """Say how far it is, 0 to 1; None where there is nothing to wait for."""
        if share is None:
            self._strip.finish()
            return
        self._again.hide()
        self._strip.start(self.tr("Comparing the methods…"))
        if share > 0.0:
            self._strip.set_progress(share)

    def show_stopped(self) -> None:
        """Offer to go on."""
        self._strip.finish()
        self._again.show()
