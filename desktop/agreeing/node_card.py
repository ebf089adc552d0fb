"""The card beside the bars: who agrees how far, the consistency of the group beside it, and who stands furthest off."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.agreeing.found import Found
from desktop.agreeing.words import percent
from desktop.place import Place
from desktop.translator import QT_TRANSLATE_NOOP
from desktop.widgets.bar_list import Bar, BarList
from desktop.widgets.buttons import LinkButton
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.palette import signed
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.table import Alignment, Cell, Column, DataTable, Row
from desktop.widgets.theme import theme, theme_notifier
from models.problem.choices import Aggregation, Mean, MethodChoices
from models.problem.criteria import NodeId
from models.weighting.panel_agreement import GroupConsensus

_MOST: Final = 8
_WHO, _VALUE, _BAND, _CR = "who", "value", "band", "cr"
_WITHIN: Final = {
    Aggregation.AIJ: QT_TRANSLATE_NOOP("Agreeing", "Judgements are averaged (AIJ)"),
    Aggregation.AIP: QT_TRANSLATE_NOOP("Agreeing", "Priorities are averaged (AIP)"),
}
_ACROSS: Final = {
    Mean.ARITHMETIC: QT_TRANSLATE_NOOP("Agreeing", "Arithmetic mean"),
    Mean.GEOMETRIC: QT_TRANSLATE_NOOP("Agreeing", "Geometric mean"),
}


class NodeCard(Card):
    """Shows one node, or the whole hierarchy.

    Attributes:
        place_wanted: The user wants to see answers; carries a `Place`.
        method_wanted: Name of the field of the method choices, and the value wanted there.
    """

    place_wanted = Signal(object)
    method_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._node: NodeId = ""
        content = ScrollSheet(self)
        sheet = content.sheet
        self._table = DataTable(parent=sheet)
        self._table.setObjectName("consensus_table")
        self._table.set_dense(dense=True)
        self._note = NoteLabel(parent=sheet)
        self._concordance = TextLabel(wrap=True, parent=sheet)
        self._concordance.setObjectName("concordance")
        self._far_title = TextLabel(parent=sheet)
        self._far = BarList(sheet)
        self._far.setObjectName("furthest_experts")
        self._far.activated.connect(self._on_expert)
        self._link = LinkButton(parent=sheet)
        self._link.setObjectName("consensus_link")
        self._link.clicked.connect(self._on_link)
        self._titles = {field: NoteLabel(parent=self) for field in ("within_sides", "across_sides")}
        self._boxes = {field: _MethodBox(field, self) for field in self._titles}
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.WITHIN)
        grid.setVerticalSpacing(Space.TIGHT)
        grid.setColumnStretch(1, 1)
        for row, (field, title) in enumerate(self._titles.items()):
            title.setBuddy(self._boxes[field])
            grid.addWidget(title, row, 0)
            grid.addWidget(self._boxes[field], row, 1)
            self._boxes[field].picked.connect(self.method_wanted)
        content.column.setSpacing(Space.WITHIN)
        for widget in (self._table, self._note, self._concordance, self._far_title):
            content.column.addWidget(widget)
        content.column.addWidget(self._far, 1)
        content.column.addWidget(self._link)
        self.body.addWidget(content, 1)
        self.body.addLayout(grid)
        theme_notifier.changed.connect(self._fit)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._table.setAccessibleName(self.tr("Consensus and consistency by voice"))
        self._far.setAccessibleName(self.tr("Who is furthest from the group"))
        self._far_title.setText(self.tr("Furthest from the group"))
        self._note.setText(
            self.tr(
                "A low CR of the group is no agreement: averages grow consistent even where experts part. Read both."
            )
        )
        self._titles["within_sides"].setText(self.tr("Within a side"))
        self._titles["across_sides"].setText(self.tr("Across the sides"))
        self._link.setText(self.tr("Look at these answers  ›"))

    def show_methods(self, methods: MethodChoices, *, editable: bool) -> None:
        """Show how the group is formed."""
        for field, names in (("within_sides", _WITHIN), ("across_sides", _ACROSS)):
            box = self._boxes[field]
            words = [(value.value, QCoreApplication.translate("Agreeing", name)) for value, name in names.items()]
            box.set_choices(words, str(getattr(methods, field).value))
            box.setAccessibleName(self._titles[field].text())
            box.setEnabled(editable)

    def show_node(self, found: Found, node: NodeId) -> None:
        """Show a node, or the whole hierarchy for ""."""
        self._node = node
        agreement = found.agreement.nodes[node] if node else found.agreement.hierarchy
        self.set_title(found.words.node(node) if node else self.tr("All criteria, by weight"))
        self._table.set_columns(
            [
                Column(_WHO, self.tr("Voice"), stretch=True, width=120),
                Column(_VALUE, self.tr("S*"), Alignment.RIGHT, width=56),
                Column(_BAND, self.tr("Agreement"), width=88),
                Column(_CR, self.tr("Group CR"), Alignment.RIGHT, width=72, tooltip=self._cr_tip(node)),
            ]
        )
        rows = [self._row(found, "", self.tr("Whole panel"), agreement.whole)]
        for side, consensus in agreement.sides.items():
            rows.append(self._row(found, side, self.tr("Within {side}").format(side=found.words.side(side)), consensus))
        if len(agreement.sides) > 1:
            rows.append(self._row(found, "~", self.tr("Between the sides"), agreement.between))
        self._table.set_rows(rows)
        self._fit()
        self._show_concordance(found)
        self._concordance.setVisible(not node)
        self._link.setVisible(bool(node))
        self._show_furthest(found, node)

    def _cr_tip(self, node: NodeId) -> str:
        if node:
            return self.tr("Consistency of the side's averaged judgements; none where priorities are averaged (AIP)")
        return self.tr("The worst of the side's averaged judgements; none where priorities are averaged (AIP)")

    def _row(self, found: Found, key: str, name: str, consensus: GroupConsensus) -> Row:
        ratio = found.group_consistency(key, self._node)
        exact = self.tr("{value} among %n voice(s)", "", consensus.voices).format(value=percent(consensus.value, 2))
        cells: dict[str, Cell | str] = {
            _WHO: Cell(name, tooltip=name, bold=not key),
            _VALUE: Cell(consensus.value, percent(consensus.value), tooltip=exact, bold=not key),
            _BAND: found.words.band(consensus.band),
            _CR: Cell(ratio, "–" if ratio is None else f"{ratio:.2f}"),
        }
        return Row(key or "*", cells)

    def _show_concordance(self, found: Found) -> None:
        whole = found.agreement.concordance
        if whole is None or np.isnan(whole.w):
            self._concordance.setText(self.tr("Kendall's W needs two experts who have compared everything."))
            return
        chance = "p < 0.001" if whole.p_value < 0.001 else f"p = {whole.p_value:.3f}"
        words = self.tr(
            "Kendall's W = {w} ({p}): how alike %n expert(s) order the criteria; 1 is the same order.",
            "",
            len(found.agreement.ranking_experts),
        )
        self._concordance.setText(words.format(w=f"{whole.w:.2f}", p=chance))

    def _show_furthest(self, found: Found, node: NodeId) -> None:
        far = found.furthest(node, _MOST)
        experts = found.study.panel.experts
        colours = {expert: found.colour(experts[expert].side) for expert, _distance in far}
        bars = [
            Bar(
                key=expert,
                label=signed(found.words.expert(expert), colours[expert]),
                value=distance,
                text=percent(distance),
                tooltip=self.tr("{value} from the group (1 − S*)").format(value=percent(distance, 1)),
                colour=colours[expert],
            )
            for expert, distance in far
        ]
        self._far.set_bars(bars, maximum=max((bar.value for bar in bars), default=1.0) or 1.0)
        self._far_title.setVisible(bool(bars))

    def _fit(self) -> None:
        self._far.setMinimumHeight(3 * theme().dense_row_height)
        rows = len(self._table.table_rows().rows)
        header = max(self._table.horizontalHeader().sizeHint().height(), theme().row_height)
        self._table.setFixedHeight(header + rows * theme().dense_row_height + Space.WITHIN)

    def _on_expert(self, expert: str) -> None:
        self.place_wanted.emit(Place("compare", node=self._node, expert=expert))

    def _on_link(self) -> None:
        self.place_wanted.emit(Place("compare", node=self._node))


class _MethodBox(ChoiceBox):
    picked = Signal(str, str)

    def __init__(self, field: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self.setObjectName(f"agree_{field}")
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.chosen.connect(self._on_chosen)

    def _on_chosen(self, key: str) -> None:
        self.picked.emit(self._field, key)
