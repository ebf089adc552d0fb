"""What one expert said: the last step of the way down from a rank."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop.naming import figure, ratio
from desktop.place import Place
from desktop.ranking.drill import DrillFacts, Reader, Sources, Step, percent
from desktop.wording import term
from models.judgement.ratings import RatingNote
from models.panel.experts import Expert, ExpertId
from models.problem.criteria import GOAL, ScaleKind


def _tr(text: str) -> str:
    return QCoreApplication.translate("DrillFacts", text)


def expert_facts(sources: Sources, step: Step) -> DrillFacts:
    """Return what one expert said of a criterion, and of an initiative on it."""
    return _Said(sources, step).expert()


class _Said(Reader):
    def expert(self) -> DrillFacts:
        """What one expert said of this criterion and of this initiative on it."""
        expert = self.study.panel.experts[self.step.expert]
        told = [self._seat(expert)]
        links = []
        kind = self.criterion.scale.kind
        if not self.tree.children(self.step.node) and kind is ScaleKind.RATING:
            told += self._rating_lines(expert)
            place = Place("score", initiative=self.step.initiative, node=self.step.node, expert=expert.id)
            links.append((_tr("Go to this score"), place))
        told += self._comparison_lines(expert)
        links.append((_tr("Go to these comparisons"), Place("compare", node=self.criterion.parent, expert=expert.id)))
        if not self.tree.children(self.step.node) and kind is ScaleKind.COMPARED:
            place = Place("compare", node=self.step.node, expert=expert.id)
            links.append((_tr("Go to the comparisons of the initiatives"), place))
        return DrillFacts(
            title=expert.name.read(self.rows.script) or expert.id,
            second=f"{self.name(self.step.node)} · {self.rows.name(self.step.initiative)}",
            told=tuple(filter(None, told)),
            links=tuple(links),
        )

    def _seat(self, expert: Expert) -> str:
        frame, panel, script = self.study.frame, self.study.panel, self.rows.script
        side = frame.sides[expert.side].name.read(script) if expert.side in frame.sides else expert.side
        group = panel.groups.get(expert.group)
        words = _tr("{share} of the whole panel's voice")
        seat = side if group is None else f"{side} · {group.name.read(script) or group.id}"
        return f"{seat} · {words.format(share=percent(panel.voices[expert.id]))}"

    def _rating_lines(self, expert: Expert) -> list[str]:
        shown, rating = self.rating(expert.id)
        if rating is None:
            return [_tr("Score: {said}").format(said=shown)]
        anchors = self.criterion.scale.anchors
        near = max((step for step in anchors if step <= rating), default=None)
        words = f" – {anchors[near].read(self.rows.script)}" if near is not None and near == rating else ""
        told = [_tr("Score: {said}").format(said=f"{rating}{words}")]
        note: RatingNote = self.study.rating_ballot(expert.id).note(self.step.initiative, self.step.node)
        return [*told, *(f"“{text}”" for text in (note.comment, note.evidence) if text)]

    def _comparison_lines(self, expert: Expert) -> list[str]:
        node, item = self.criterion.parent, self.step.node
        ballot = self.study.comparison_ballot(expert.id)
        points, order = ballot.points.get(node), ballot.orders.get(node)
        if points:
            given = " · ".join(f"{self.name(one)} {figure(points[one])}" for one in self.items(node) if one in points)
            return [_tr("Points: {given}").format(given=given)]
        if order:
            return [
                _tr("Order: {given}").format(given=" > ".join(" = ".join(map(self.name, place)) for place in order))
            ]
        told = []
        for other in self.items(node):
            found = None if other == item else ballot.ratio(node, item, other)
            if found is not None:
                one, less = (item, other) if found >= 1 else (other, item)
                told.append(f"{self.name(one)} : {self.name(less)} = {ratio(max(found, 1 / found))}")
        if not told:
            return [_tr("Has not compared it with anything.")]
        where = term("term.mcda.goal", self.rows.script) if node == GOAL else self.name(node)
        return [_tr("Under “{node}”:").format(node=where), *told, self._consistency(node, expert.id)]

    def _consistency(self, node: str, expert: ExpertId) -> str:
        found = self.of.experts
        if node not in found.consistency or expert not in found.experts or len(self.items(node)) < 3:
            return ""
        value = found.consistency[node][found.experts.index(expert)]
        return "" if np.isnan(value) else _tr("Consistency ratio {ratio}").format(ratio=f"{value:.3f}")
