"""Consensus of every node as bars over bands, and what lies behind the one that is selected."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.agreeing.found import Found
from desktop.agreeing.node_card import NodeCard
from desktop.agreeing.words import BAND_STARTS, percent
from desktop.place import Place
from desktop.widgets.band_chart import Band, BandChart, BandMark, BandRow
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.palette import Colour
from desktop.widgets.side_by_side import SideBySide
from models.problem.criteria import GOAL, NodeId
from models.weighting.consensus import ConsensusBand
from models.weighting.panel_agreement import Agreement

WHOLE_HIERARCHY: Final = "."
"""The row of all nodes together; no node is called so."""


class AgreementPane(QWidget):
    """The bars, and the card of the selected one.

    Attributes:
        place_wanted: The user wants to see the answers under a node; carries a `Place`.
        method_wanted: Name of the field of the method choices, and the value wanted there.
    """

    place_wanted = Signal(object)
    method_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Found | None = None
        splitter = SideBySide(self)
        left = Card(padding=Space.WITHIN, parent=splitter)
        self.chart = BandChart(left)
        self.chart.setObjectName("consensus_chart")
        self.chart.selected.connect(self._on_selected)
        self.chart.activated.connect(self._on_activated)
        left.body.addWidget(self.chart, 1)
        self._card = NodeCard(splitter)
        self._card.setObjectName("consensus_card")
        self._card.place_wanted.connect(self.place_wanted)
        self._card.method_wanted.connect(self.method_wanted)
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([660, 400])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.chart.setAccessibleName(self.tr("Consensus under each node"))
        self._card.retranslate()

    def refresh(self, found: Found, *, editable: bool) -> None:
        """Draw what was found."""
        self._found = found
        words = found.words
        self.chart.set_bands([Band(words.band(band), BAND_STARTS[band]) for band in ConsensusBand])
        sides = list(found.agreement.hierarchy.sides)
        legend = [(self.tr("whole panel"), Colour.WHOLE_PANEL, True)]
        legend += [(self.tr("within {side}").format(side=words.side(one)), found.colour(one), True) for one in sides]
        if len(sides) > 1:
            legend.append((self.tr("between the sides"), Colour.TEXT, False))
        self.chart.set_words(self.tr("Consensus S*"), legend, self.tr("S*"))
        opposed = found.opposed_nodes()
        rows = [self._row(found, WHOLE_HIERARCHY, self.tr("All criteria, by weight"), found.agreement.hierarchy, 0, 0)]
        for node, agreement in found.agreement.nodes.items():
            depth = 1 if node == GOAL else 2
            rows.append(self._row(found, node, words.node(node), agreement, depth, opposed.get(node, 0)))
        self.chart.set_rows(rows)
        if self.chart.selected_key() not in {row.key for row in rows}:
            self.chart.set_selected(WHOLE_HIERARCHY)
        self._card.show_methods(found.study.methods, editable=editable)
        self._show_card()

    def choose(self, node: NodeId) -> None:
        """Select a node."""
        self.chart.set_selected(node)
        if self._found is not None:
            self._show_card()

    def _row(self, found: Found, key: str, name: str, agreement: Agreement, depth: int, opposed: int) -> BandRow:
        whole, words = agreement.whole, found.words
        known = {side: one for side, one in agreement.sides.items() if one.band is not None}
        marks = [BandMark(one.value, found.colour(side)) for side, one in known.items()]
        tips = [
            self.tr("within {side}: {value}").format(side=words.side(side), value=percent(one.value, 1))
            for side, one in known.items()
        ]
        if len(agreement.sides) > 1 and agreement.between.band is not None:
            marks.append(BandMark(agreement.between.value, Colour.TEXT, filled=False))
            tips.append(self.tr("between the sides: {value}").format(value=percent(agreement.between.value, 1)))
        if opposed:
            tips.append(self.tr("%n pair(s) with opposite answers", "", opposed))
        return BandRow(
            key=key,
            name=name,
            value=None if whole.band is None else whole.value,
            marks=tuple(marks),
            text=percent(whole.value),
            word=words.band(whole.band),
            depth=depth,
            caution=bool(opposed),
            tooltip="\n".join(tips),
        )

    def _show_card(self) -> None:
        if self._found is None:
            return
        key = self.chart.selected_key()
        self._card.show_node(self._found, "" if key == WHOLE_HIERARCHY else key)

    def _on_selected(self, _key: str) -> None:
        self._show_card()

    def _on_activated(self, key: str) -> None:
        if key != WHOLE_HIERARCHY:
            self.place_wanted.emit(Place("compare", node=key))
