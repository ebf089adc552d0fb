"""Whose answers, and under which node: two lists that say how far each is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.comparing.standing import Standing, expert_colour
from desktop.comparing.words import Words
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.progress_list import ProgressList, ProgressRow
from desktop.widgets.theme import theme, theme_notifier
from models.panel.experts import ExpertId
from models.problem.criteria import NodeId
from models.weighting.expert_priorities import ExpertPriorities


class Choosing(QWidget):
    """Experts above, nodes below."""

    expert_chosen = Signal(str)
    node_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._experts, self._nodes = ProgressList(), ProgressList()
        self._experts.setObjectName("expert_list")
        self._nodes.setObjectName("node_list")
        self._experts.selected.connect(self.expert_chosen)
        self._nodes.selected.connect(self.node_chosen)
        above, below = Card(padding=Space.WITHIN), Card(padding=Space.WITHIN)
        above.body.addWidget(self._experts, 1)
        below.body.addWidget(self._nodes, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(above, 3)
        column.addWidget(below, 2)
        theme_notifier.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._experts.setAccessibleName(self.tr("Experts"))
        self._nodes.setAccessibleName(self.tr("What is compared"))

    def show_standing(self, standing: Standing, *, here: bool) -> None:
        """Show how far everyone is.

        Args:
            standing: Who and what is chosen.
            here: Whether experts are told under the chosen node alone, as beside the matrix, or in all.
        """
        known = standing.priorities
        ratio = self.tr("CR here") if here else self.tr("worst CR")
        self._experts.set_rows(self._expert_rows(standing, known, here=here), (self.tr("Expert"), "", ratio))
        self._experts.set_selected(standing.expert)
        self._nodes.set_rows(self._node_rows(standing, known), (self.tr("Compared under"), "", self.tr("CR")))
        self._nodes.set_selected(standing.node)

    def _expert_rows(self, standing: Standing, known: ExpertPriorities | None, *, here: bool) -> list[ProgressRow]:
        study, rows, side = standing.study, [], None
        nodes = (standing.node,) if here else tuple(block.node for block in standing.layout.blocks)
        for expert in study.panel.experts.values():
            heading = ""
            if expert.side != side:
                side = expert.side
                heading = study.frame.sides[side].name.read(standing.script) if side in study.frame.sides else ""
            group = study.panel.groups.get(expert.group)
            name = expert.name.read(standing.script) or expert.id
            rows.append(
                replace(
                    self._row(ProgressRow(expert.id, name), expert.id, nodes, known, standing),
                    colour=expert_colour(study, expert.id),
                    heading=heading,
                    tooltip=group.name.read(standing.script) if group is not None else "",
                )
            )
        return rows

    def _node_rows(self, standing: Standing, known: ExpertPriorities | None) -> list[ProgressRow]:
        words = Words(standing.study, standing.script)
        return [
            self._row(ProgressRow(block.node, words.node(block.node)), standing.expert, (block.node,), known, standing)
            for block in standing.layout.blocks
            if block.stop > block.start
        ]

    @staticmethod
    def _row(
        row: ProgressRow,
        expert: ExpertId,
        nodes: Sequence[NodeId],
        known: ExpertPriorities | None,
        standing: Standing,
    ) -> ProgressRow:
        """Return the row with what an expert has answered under some nodes, and the worst CR there."""
        if known is None or expert not in known.experts:
            return row
        place = known.experts.index(expert)
        asked = sum(int(known.wanted[node][place]) for node in nodes)
        given = sum(int(known.answered[node][place]) for node in nodes)
        # Two items cannot contradict each other, so their CR of 0 says nothing.
        ratios = [float(known.consistency[node][place]) for node in nodes if known.asked[node] > 1]
        worst = max((ratio for ratio in ratios if not np.isnan(ratio)), default=None)
        return replace(
            row,
            count=f"{given}/{asked}",
            figure="" if worst is None else f"{worst:.2f}",
            done=given == asked,
            worth_a_look=worst is not None and worst > standing.study.methods.cr_threshold,
        )

    def _on_theme_changed(self) -> None:
        self.setFixedWidth(theme().scaled(256))
