"""The way down from a rank to one judgement: where somebody stands on it, and what every room of it knows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop.place import Place
from desktop.ranking.rows import RankRows
from desktop.widgets.palette import Colour
from desktop.widgets.percent import percent as written
from models.panel.experts import ExpertId
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.ranking.decision_matrix import DecisionMatrix
from models.weighting.expert_priorities import ExpertPriorities
from models.weighting.panel_weights import VoiceWeights


@dataclass(frozen=True)
class Step:
    """Where on the way down somebody stands.

    Attributes:
        initiative: Whose place is explained.
        node: The criterion; "" for the initiative as a whole.
        expert: Whose judgement; "" for everybody's.
    """

    initiative: InitiativeId
    node: CriterionId = ""
    expert: ExpertId = ""


@dataclass(frozen=True)
class Line:
    """One thing that leads further down.

    Attributes:
        key: Of a criterion, or of an expert.
        name: For the reader.
        figures: One for each heading.
        below: Where it leads.
        colour: Of its side.
    """

    key: str
    name: str
    figures: tuple[str, ...]
    below: Step
    colour: Colour | None = None


@dataclass(frozen=True)
class DrillFacts:
    """What the panel says at one step.

    Attributes:
        title: What it is about.
        second: Whose place it explains.
        told: Sentences.
        headings: Of the lines: the name's, then the figures'.
        lines: What leads further down.
        links: Words and the place that each leads to.
    """

    title: str
    second: str
    told: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    links: tuple[tuple[str, Place], ...] = ()


@dataclass(frozen=True)
class Sources:
    """All that the way down draws from.

    Attributes:
        rows: The ranking that the page shows.
        weights: Of the voice that is heard.
        matrix: What every voice makes of every initiative.
        experts: What each expert said, taken alone.
    """

    rows: RankRows
    weights: VoiceWeights
    matrix: DecisionMatrix
    experts: ExpertPriorities


class Reader:
    """Says what is known at one step; the rooms of the way down build on it."""

    def __init__(self, sources: Sources, step: Step) -> None:
        self.of, self.rows, self.step = sources, sources.rows, step
        self.study, self.tree = sources.rows.study, sources.rows.study.criteria
        self.criterion = self.tree.criteria[step.node]
        self.row = sources.rows.own.row.get(step.initiative)

    def rating(self, expert: ExpertId) -> tuple[str, int | None]:
        """Return how a rating is shown, and the rating where there is one."""
        ballot, step = self.study.rating_ballot(expert), self.step
        if step.initiative in ballot.recused:
            return _tr("recused"), None
        if step.node not in self.study.panel.scored_by(expert, self.tree.rated_leaves):
            return _tr("not asked"), None
        given = ballot.ratings.get(step.initiative, {})
        if step.node not in given:
            return "–", None
        rating = given[step.node]
        return (_tr("not my field"), None) if rating is None else (str(rating), rating)

    def priority(self, node: str, expert: ExpertId, item: str) -> str:
        """Return what one expert alone gives an item under a node, in percent."""
        found, items = self.of.experts, self.items(node)
        if node not in found.weights or expert not in found.experts:
            return "–"
        value = found.weights[node][found.experts.index(expert), items.index(item)]
        return "–" if np.isnan(value) else percent(float(value))

    def items(self, node: str) -> tuple[str, ...]:
        """Return what is compared under a node."""
        children = self.tree.children(node)
        return children or tuple(self.study.initiatives.initiatives)

    def name(self, item: str) -> str:
        """Return what a criterion or an initiative is called."""
        found = self.tree.criteria.get(item)
        return (found.name.read(self.rows.script) or item) if found is not None else self.rows.name(item)


def percent(share: float) -> str:
    """Return a share with as many digits as weights deserve."""
    return written(share, 1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("DrillFacts", text)
