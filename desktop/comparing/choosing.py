"""Whose answers, and under which node: two lists that say how far each is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.comparing.standing import Standing, expert_colour
from desktop.comparing.words import Words
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.progress_list import ProgressList, ProgressRow
from desktop.widgets.theme import theme, theme_notifier
from models.arrays import FloatArray, IntArray
from models.problem.criteria import NodeId
from models.study import Study
from models.text import Script
from models.weighting.expert_priorities import ExpertPriorities

_WIDTH: Final = 296
_NARROW: Final = 235
"""In so little room a list can still be read."""


class Choosing(QWidget):
    """Experts above, nodes below."""

    expert_chosen = Signal(str)
    node_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: tuple[object, ...] = ()
        self._panel: tuple[object, ...] = ()
        self._members: list[ProgressRow] = []
        self._experts, self._nodes = ProgressList(), ProgressList()
        self._experts.setObjectName("expert_list")
        self._nodes.setObjectName("node_list")
        self._nodes.set_two_lines(wanted=True)
        self._experts.selected.connect(self.expert_chosen)
        self._nodes.selected.connect(self.node_chosen)
        above, below = Card(padding=Space.WITHIN), Card(padding=Space.WITHIN)
        above.body.addWidget(self._experts, 1)
        below.body.addWidget(self._nodes, 1)
        self._lists = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._lists.setContentsMargins(0, 0, 0, 0)
        self._lists.setSpacing(Space.BETWEEN)
        self._lists.addWidget(above, 1)
        self._lists.addWidget(below, 1)
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
        ratio = self.tr("CR here") if here else self.tr("Worst CR")
        about = (known, standing.study.panel, standing.study.frame, standing.script, here and standing.node, ratio)
        # Another question changes nothing here, and a large panel has many rows.
        if self._told != about:
            self._told = about
            self._experts.set_rows(self._expert_rows(standing, known, here=here), (self.tr("Expert"), "", ratio))
        self._experts.set_selected(standing.expert)
        nodes = self._node_rows(standing, known)
        if list(self._nodes.rows()) != nodes:
            self._nodes.set_rows(nodes, (self.tr("Compared under"), "", self.tr("CR")))
        self._nodes.set_selected(standing.node)

    def _expert_rows(self, standing: Standing, known: ExpertPriorities | None, *, here: bool) -> list[ProgressRow]:
        study = standing.study
        about = (study.panel, study.frame, standing.script)
        if self._panel != about:
            self._panel, self._members = about, _members(study, standing.script)
        if known is None:
            return self._members
        nodes = (standing.node,) if here else tuple(block.node for block in standing.layout.blocks)
        told = _told(known, nodes)
        places = {expert: place for place, expert in enumerate(known.experts)}
        limit = study.methods.cr_threshold
        return [_row(row, told, places[row.key], limit) if row.key in places else row for row in self._members]

    def _node_rows(self, standing: Standing, known: ExpertPriorities | None) -> list[ProgressRow]:
        words, limit = Words(standing.study, standing.script), standing.study.methods.cr_threshold
        rows = [ProgressRow(block.node, words.node(block.node)) for block in standing.layout.blocks if block.items[1:]]
        if known is None or standing.expert not in known.experts:
            return rows
        place = known.experts.index(standing.expert)
        return [_row(row, _told(known, (row.key,)), place, limit) for row in rows]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lists beside each other where there is room: large text has this above the question."""
        super().resizeEvent(event)
        beside = event.size().width() >= theme().scaled(2 * _NARROW)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._lists.direction() != way:
            self._lists.setDirection(way)
            self.updateGeometry()

    def _on_theme_changed(self) -> None:
        self.setMinimumWidth(theme().scaled(_WIDTH))


class _Told(NamedTuple):
    """What each expert has answered under some nodes, and the worst CR there (NaN for none), shape (experts,)."""

    given: IntArray
    asked: IntArray
    worst: FloatArray


def _told(known: ExpertPriorities, nodes: Sequence[NodeId]) -> _Told:
    nobody = np.zeros(len(known.experts), dtype=np.int64)
    worst = np.full(len(known.experts), np.nan)
    for node in nodes:
        # Two items cannot contradict each other, so their CR of 0 says nothing.
        if known.asked[node] > 1:
            worst = np.fmax(worst, known.consistency[node])
    given = sum((known.answered[node] for node in nodes), nobody)
    return _Told(given, sum((known.wanted[node] for node in nodes), nobody), worst)


def _row(row: ProgressRow, told: _Told, place: int, limit: float) -> ProgressRow:
    """Return the row with what one expert has answered."""
    given, asked, worst = int(told.given[place]), int(told.asked[place]), float(told.worst[place])
    return replace(
        row,
        count=f"{given}/{asked}",
        figure="" if np.isnan(worst) else f"{worst:.2f}",
        done=given == asked,
        worth_a_look=worst > limit,
    )


def _members(study: Study, script: Script) -> list[ProgressRow]:
    """Return a row for each expert, the first one of each side under its name."""
    rows, side = [], None
    for expert in study.panel.experts.values():
        heading = ""
        if expert.side != side:
            side = expert.side
            heading = study.frame.sides[side].name.read(script) if side in study.frame.sides else ""
        group = study.panel.groups.get(expert.group)
        rows.append(
            ProgressRow(
                expert.id,
                expert.name.read(script) or expert.id,
                colour=expert_colour(study, expert.id),
                heading=heading,
                tooltip=group.name.read(script) if group is not None else "",
            )
        )
    return rows
