"""What a criterion adds to an initiative's place, what stands in a cell of the decision matrix, and who said it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop.naming import figure
from desktop.place import Place
from desktop.ranking.drill import DrillFacts, Line, Reader, Sources, Step, percent
from desktop.ranking.drill_expert import expert_facts
from desktop.widgets.theme import side_role
from models.arrays import FloatArray
from models.panel.experts import Expert
from models.problem.criteria import GOAL, CriterionId, ScaleKind
from models.weighting.answers import WHOLE


def _tr(text: str) -> str:
    return QCoreApplication.translate("DrillFacts", text)


def drill_facts(sources: Sources, step: Step) -> DrillFacts:
    """Return what there is to say at a step of the way down."""
    if step.expert:
        return expert_facts(sources, step)
    cell = _Cell(sources, step)
    return cell.parent() if sources.rows.study.criteria.children(step.node) else cell.leaf()


class _Cell(Reader):
    """A criterion, or a cell of the decision matrix."""

    def parent(self) -> DrillFacts:
        """A criterion with others under it: what each of them adds."""
        added = self.rows.own.contributions(self.tree)
        children = sorted(self.tree.children(self.step.node), key=lambda one: -self._mean(added, one))
        lines = tuple(
            Line(
                one,
                self.name(one),
                (percent(self.of.weights.criteria[one]), self._added(added, one)),
                Step(self.step.initiative, one),
            )
            for one in children
        )
        return DrillFacts(
            title=self.name(self.step.node),
            second=self.rows.name(self.step.initiative),
            told=(self._weight_line(), *self._total(added)),
            headings=(_tr("Criterion"), _tr("Weight"), _tr("Adds")),
            lines=lines,
            links=(self._to_comparisons(),),
        )

    def leaf(self) -> DrillFacts:
        """A cell of the decision matrix: its value, what becomes of it, and who said what."""
        kind = self.criterion.scale.kind
        told = [self._weight_line(), self._value_line()]
        if self.row is not None:
            told += [self._ahp_line(self.row), self._topsis_line(self.row)]
        links = [self._to_comparisons()]
        if kind is not ScaleKind.COMPARED:
            words = _tr("The scores of this initiative") if kind is ScaleKind.RATING else _tr("What was measured")
            links.insert(0, (words, Place("score", initiative=self.step.initiative, node=self.step.node)))
        else:
            links.insert(0, (_tr("The comparisons of the initiatives"), Place("compare", node=self.step.node)))
        second = _tr("Scored") if kind is ScaleKind.RATING else _tr("Initiative")
        headings = (_tr("Expert"), _tr("Share"), *(() if kind is ScaleKind.MEASURED else (second,)), _tr("Weight"))
        return DrillFacts(
            title=self.name(self.step.node),
            second=self.rows.name(self.step.initiative),
            told=tuple(filter(None, told)),
            headings=headings,
            lines=tuple(self._expert_line(expert) for expert in self._members()),
            links=tuple(links),
        )

    def _weight_line(self) -> str:
        whole = self.of.weights.criteria[self.step.node]
        local, parent = self._local(self.of.weights.local[self.criterion.parent]), self.criterion.parent
        if parent == GOAL:
            return _tr("It weighs {weight} of the whole.").format(weight=percent(whole))
        words = _tr("It weighs {weight} of the whole: {local} of “{parent}”.")
        return words.format(weight=percent(whole), local=percent(local), parent=self.name(parent))

    def _total(self, added: Mapping[CriterionId, FloatArray]) -> tuple[str, ...]:
        if self.row is None:
            return ()
        own, mean = added[self.step.node][self.row], added[self.step.node].mean()
        words = _tr("It adds {own} to the AHP score; the mean of all is {mean}.")
        return (words.format(own=f"{own:.4f}", mean=f"{mean:.4f}"),)

    def _value_line(self) -> str:
        study, scale, step = self.study, self.criterion.scale, self.step
        assumed = study.adjustments.scores.get(step.initiative, {}).get(step.node)
        if assumed is not None and self.rows.voice.id == WHOLE:
            return _tr("Assumed by hand: {value}, whatever the panel said.").format(value=figure(assumed))
        row = self.of.matrix.initiatives.index(step.initiative)
        column = self.of.matrix.leaves.index(step.node)
        if scale.kind is ScaleKind.MEASURED:
            return self._measured_line()
        if scale.kind is ScaleKind.COMPARED:
            if self.row is None:
                return ""
            value = self.rows.own.values[self.row, column]
            return _tr("Its local priority is {value}, from comparing the initiatives in pairs.").format(
                value=f"{value:.4f}"
            )
        value = self.of.matrix.voices[self.rows.voice.id][row, column]
        if np.isnan(value):
            return _tr("Nobody of this voice has scored it.")
        answered = int(self.of.matrix.answered[row, column])
        words = _tr("Its score is {value} on the scale from {low} to {high}; {count} experts of the panel scored it.")
        told = words.format(value=f"{value:.3f}", low=figure(scale.lower), high=figure(scale.upper), count=answered)
        spread = self.of.matrix.spread[row, column]
        if np.isnan(spread):
            return told
        return f"{told} " + _tr("Standard deviation {spread}.").format(spread=f"{spread:.2f}")

    def _measured_line(self) -> str:
        indicator = self.criterion.scale.indicator
        found = self.study.indicators.measurement(self.step.initiative, indicator)
        if found is None:
            return _tr("It has not been measured.")
        shown = self.study.indicators.indicators.get(indicator)
        unit = shown.unit.read(self.rows.script) if shown is not None else ""
        told = _tr("Measured: {value} {unit}").format(value=figure(found.mode), unit=unit).strip()
        if found.low is not None and found.high is not None:
            told += _tr(", between {low} and {high}").format(low=figure(found.low), high=figure(found.high))
        return f"{told}. {found.source}".strip()

    def _ahp_line(self, row: int) -> str:
        column = self.rows.own.leaves.index(self.step.node)
        local, weight = self.rows.own.ahp.local[row, column], self.rows.own.weights[column]
        added = self.rows.own.ahp.contributions[row, column]
        words = _tr("AHP: local priority {local} × weight {weight} = {added}.")
        return words.format(local=f"{local:.4f}", weight=f"{weight:.4f}", added=f"{added:.4f}")

    def _topsis_line(self, row: int) -> str:
        column, topsis = self.rows.own.leaves.index(self.step.node), self.rows.own.topsis
        words = _tr("TOPSIS: normalised {normalised}, weighted {weighted}; ideal {ideal}, anti-ideal {anti}.")
        return words.format(
            normalised=f"{topsis.normalised[row, column]:.4f}",
            weighted=f"{topsis.weighted[row, column]:.4f}",
            ideal=f"{topsis.ideal[column]:.4f}",
            anti=f"{topsis.anti_ideal[column]:.4f}",
        )

    def _members(self) -> list[Expert]:
        return [self.study.panel.experts[expert] for expert in self.rows.voice.experts]

    def _expert_line(self, expert: Expert) -> Line:
        kind = self.criterion.scale.kind
        total = sum(self.study.panel.voices[one.id] for one in self._members())
        share = self.study.panel.voices[expert.id] / total if total > 0 else 0.0
        sides = tuple(self.study.frame.sides)
        said: tuple[str, ...] = ()
        if kind is ScaleKind.RATING:
            said = (self.rating(expert.id)[0],)
        elif kind is ScaleKind.COMPARED:
            said = (self.priority(self.step.node, expert.id, self.step.initiative),)
        return Line(
            expert.id,
            expert.name.read(self.rows.script) or expert.id,
            (percent(share), *said, self.priority(self.criterion.parent, expert.id, self.step.node)),
            Step(self.step.initiative, self.step.node, expert.id),
            side_role(sides.index(expert.side) if expert.side in sides else None),
        )

    def _to_comparisons(self) -> tuple[str, Place]:
        return _tr("How it was weighed"), Place("compare", node=self.criterion.parent)

    def _local(self, priorities: FloatArray) -> float:
        return float(priorities[self.items(self.criterion.parent).index(self.step.node)])

    def _mean(self, added: Mapping[CriterionId, FloatArray], one: CriterionId) -> float:
        return float(added[one].mean() if self.row is None else added[one][self.row])

    def _added(self, added: Mapping[CriterionId, FloatArray], one: CriterionId) -> str:
        return "–" if self.row is None else f"{added[one][self.row]:.4f}"
