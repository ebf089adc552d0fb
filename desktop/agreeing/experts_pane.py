"""Expert by expert: who is far from the group and on what, with the own consistency beside; and all on a map."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.agreeing.found import Found
from desktop.agreeing.words import percent, short_ratio
from desktop.place import Place
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.palette import Colour, signed
from desktop.widgets.scatter_chart import ScatterChart, ScatterFrame, ScatterPoint
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.table import Alignment, Cell, Column, DataTable, Row
from models.panel.experts import ExpertId

_NAME, _SIDE, _CAMP, _FAR, _ON, _CR = "name", "side", "camp", "far", "on", "cr"
_MOST_WRAPPED: Final = 60
_LABELLED: Final = 3
"""So many of those furthest from the group are named on the map."""


class ExpertsPane(QWidget):
    """A table and a map; selecting in one selects in both.

    Attributes:
        place_wanted: The user wants to see an expert's answers; carries a `Place`.
    """

    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Found | None = None
        splitter = SideBySide(self)
        left = Card(padding=Space.WITHIN, parent=splitter)
        self.table = DataTable(parent=left)
        self.table.setObjectName("agree_experts")
        self.table.row_selected.connect(self._on_selected)
        self.table.row_activated.connect(self._on_activated)
        left.body.addWidget(self.table, 1)
        right = Card(padding=Space.WITHIN, parent=splitter)
        self.map = ScatterChart(right)
        self.map.setObjectName("expert_map")
        self.map.selected.connect(self._on_selected)
        self._camps = TextLabel(wrap=True, parent=right)
        self._camps.setObjectName("camps_sentence")
        self._note = NoteLabel(parent=right)
        right.body.addWidget(self._camps)
        right.body.addWidget(self.map, 1)
        right.body.addWidget(self._note)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([708, 372])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.table.setAccessibleName(self.tr("Experts and how far they are from the group"))
        self.map.setAccessibleName(self.tr("Map of the experts"))

    def refresh(self, found: Found) -> None:
        """Draw what was found."""
        before, self._found = self._found, found
        if before is None or not _is_same(before, found):
            self._draw_table(found)
        self._draw_map(found)
        self._say_camps(found)

    def choose(self, expert: ExpertId) -> None:
        """Select an expert."""
        self.table.select_row(expert)
        self.map.set_selected(expert)

    def _draw_table(self, found: Found) -> None:
        # To wrap is to measure every row: a large panel stays quick, and hovering tells what is cut.
        large = len(found.study.panel.experts) > _MOST_WRAPPED
        self.table.set_wrap(wrap=not large)
        self.table.set_dense(dense=large)
        distance = self.tr("1 − S* between the expert's weights and the group's, over all nodes by their weight")
        self.table.set_columns(
            [
                Column(_NAME, self.tr("Expert"), width=100),
                Column(_SIDE, self.tr("Side"), width=104),
                Column(_CAMP, self.tr("Camp"), Alignment.CENTRE, width=54, tooltip=self.tr("Experts who see it alike")),
                Column(_FAR, self.tr("From the group"), Alignment.RIGHT, width=108, tooltip=distance),
                Column(_ON, self.tr("Furthest on"), stretch=True, width=200),
                Column(_CR, self.tr("Worst CR"), Alignment.RIGHT, width=72),
            ]
        )
        far = found.furthest("", len(found.study.panel.experts))
        known = dict(far)
        order = [expert for expert, _ in far]
        order += [expert for expert in found.study.panel.experts if expert not in known]
        self.table.set_rows([self._row(found, expert, known.get(expert)) for expert in order])

    def _row(self, found: Found, expert: ExpertId, distance: float | None) -> Row:
        words, member = found.words, found.study.panel.experts[expert]
        consistency = found.expert_consistency(expert)
        threshold = found.study.methods.cr_threshold
        worst = Cell(None, "–")
        if consistency is not None:
            ratio, node = consistency
            above = ratio > threshold
            tip = self.tr("Under “{node}”; the limit is {limit}").format(
                node=words.node(node), limit=f"{threshold:.2f}"
            )
            worst = Cell(ratio, f"! {ratio:.2f}" if above else f"{ratio:.2f}", tip, Colour.CAUTION if above else None)
        camp, side, colour = found.camp_of(expert), words.side(member.side), found.colour(member.side)
        return Row(
            expert,
            {
                _NAME: words.expert(expert),
                _SIDE: Cell(side, signed(side, colour), colour=colour),
                _CAMP: Cell(camp or 99, "–" if camp is None else camp_name(camp) or self.tr("alone")),
                _FAR: Cell(distance, "–" if distance is None else percent(distance)),
                _ON: self._furthest_on(found, expert),
                _CR: worst,
            },
        )

    def _furthest_on(self, found: Found, expert: ExpertId) -> Cell:
        distances = found.agreement.distances
        row = distances.experts.index(expert)
        known = [(float(one[row]), node) for node, one in distances.distances.items() if not np.isnan(one[row])]
        node = max(known, default=(0.0, ""))[1]
        pair = distances.furthest_pair(expert, node) if node else None
        if pair is None:
            return Cell(None, "")
        words = self.tr("{first} against {second}: {answer}, the group {group}")
        told = words.format(
            first=found.words.item(pair.first),
            second=found.words.item(pair.second),
            answer=short_ratio(pair.answer),
            group=short_ratio(pair.group),
        )
        where = self.tr("Under “{node}”").format(node=found.words.node(node))
        return Cell(pair.factor, told, tooltip=f"{where}\n{told}")

    def _draw_map(self, found: Found) -> None:
        chart, where = self.map, found.map
        chart.setVisible(where is not None)
        if where is None:
            self._note.setText(self.tr("The map needs two experts who have compared everything."))
            return
        reach = max(float(abs(where.points).max()), 1e-9) * 1.05
        names = [(found.words.item(low), found.words.item(high)) for low, high in where.ends]
        frame = ScatterFrame(
            low=-reach,
            high=reach,
            x_split=0.0,
            y_split=0.0,
            x_name=self.tr("more weight on {item}").format(item=names[0][1]),
            y_name=self.tr("more weight on {item}").format(item=names[1][1]),
            x_colour=None,
            y_colour=None,
        )
        loud = {expert for expert, _ in found.furthest("", _LABELLED)}
        known = dict(found.furthest("", len(where.experts)))
        points = []
        for expert, (x, y) in zip(where.experts, where.points.tolist(), strict=True):
            camp = found.camp_of(expert)
            told = [percent(known[expert], 1)] if expert in known else []
            told += [self.tr("camp {name}").format(name=camp_name(camp))] if camp else []
            points.append(
                ScatterPoint(
                    key=expert,
                    name=found.words.expert(expert),
                    x=x,
                    y=y,
                    colour=found.colour(found.study.panel.experts[expert].side),
                    filled=bool(camp) or camp is None,
                    labelled=expert in loud,
                    tooltip=" · ".join(told),
                )
            )
        chart.set_points(frame, points)
        shown = percent(float(where.explained.sum()))
        words = self.tr("Near means alike; the lines cross where the whole panel stands. Two axes show {share} of it.")
        self._note.setText(words.format(share=shown))

    def _say_camps(self, found: Found) -> None:
        camps = found.camps
        self._camps.setVisible(camps is not None)
        if camps is None:
            return
        sizes = [
            self.tr("{name}: %n expert(s)", "", len(camp)).format(name=camp_name(number))
            for number, camp in enumerate(camps.clusters, 1)
        ]
        if len(camps.clusters) < 2:
            told = self.tr("The panel has no camps: most see the whole question alike.")
        else:
            words = self.tr("{count} camps of like-minded experts ({sizes})")
            told = words.format(count=len(camps.clusters), sizes=self.tr(", ").join(sizes))
        if camps.alone:
            told = self.tr("{camps}; nobody is near to {names}.").format(
                camps=told.rstrip("."), names=found.words.experts(camps.alone)
            )
        self._camps.setText(told)

    def _on_selected(self, expert: str) -> None:
        self.choose(expert)

    def _on_activated(self, expert: str) -> None:
        if self._found is None:
            return
        consistency = self._found.expert_consistency(expert)
        self.place_wanted.emit(Place("compare", node=consistency[1] if consistency else "", expert=expert))


def _is_same(before: Found, after: Found) -> bool:
    """Return whether the table would say the same: a large one is not filled again for the map's sake."""
    pairs = (
        (before.agreement, after.agreement),
        (before.priorities, after.priorities),
        (before.camps, after.camps),
        (before.words.script, after.words.script),
        (before.study.panel, after.study.panel),
        (before.study.frame, after.study.frame),
        (before.study.criteria, after.study.criteria),
        (before.study.methods, after.study.methods),
    )
    return all(one is other for one, other in pairs)


def camp_name(number: int) -> str:
    """Return the letter of a camp: A, B, …, Z, AA; "" for none."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
