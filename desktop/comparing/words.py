"""The words of a comparison: what is asked, what each step of the scale says, what an answer says in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.widgets.ratios import write_ratio
from desktop.wording import term
from models.judgement.comparisons import ItemId
from models.problem.criteria import GOAL, Direction, NodeId
from models.problem.swot import SWOT, SWOT_NODES, Quadrant
from models.study import Study
from models.text import Script

_ENDS = 9
_STEPS = ("equal", "moderate", "strong", "very_strong", "extreme")


@dataclass(frozen=True)
class Words:
    """Speaks of one study to readers of one script."""

    study: Study
    script: Script

    def node(self, node: NodeId) -> str:
        """Return what a node is called in a list."""
        if node == GOAL:
            return term("term.mcda.goal", self.script)
        if node == SWOT:
            return _tr("Quarters of SWOT")
        if node in SWOT_NODES:
            return self._quarter(node)
        criterion = self.study.criteria.criteria[node]
        return criterion.name.read(self.script) or node

    def item(self, item: ItemId) -> str:
        """Return the name of a criterion, an initiative, a quarter of SWOT or a finding in one."""
        if item in SWOT_NODES:
            return self._quarter(item)
        factor = self.study.swot.factors.get(item)
        if factor is not None:
            return factor.text.read(self.script) or item
        criterion = self.study.criteria.criteria.get(item)
        if criterion is not None:
            return criterion.name.read(self.script) or item
        initiative = self.study.initiatives.initiatives.get(item)
        return (initiative.name.read(self.script) if initiative is not None else "") or item

    def definition(self, item: ItemId) -> str:
        """Return what an item means, in a sentence, or ""."""
        if item in SWOT_NODES:
            return ""
        factor = self.study.swot.factors.get(item)
        if factor is not None:
            side = self.study.frame.sides.get(factor.subject)
            said = (side.name.read(self.script) if side else "", factor.evidence.partition("\n")[0])
            return " · ".join(part for part in said if part)
        criterion = self.study.criteria.criteria.get(item)
        if criterion is not None:
            return criterion.definition.read(self.script)
        initiative = self.study.initiatives.initiatives.get(item)
        return initiative.description.read(self.script) if initiative is not None else ""

    def caution(self, item: ItemId) -> str:
        """Return what must be kept in mind of an item of which less is better, or ""."""
        criterion = self.study.criteria.criteria.get(item)
        if criterion is None or criterion.direction is not Direction.COST or self.study.criteria.children(item):
            return ""
        return _tr("How important is it to keep this low?")

    def compares_initiatives(self, node: NodeId) -> bool:
        """Return whether initiatives are compared under a node, not criteria."""
        return node not in SWOT_NODES and not self.study.criteria.children(node)

    def question(self, node: NodeId) -> str:
        """Return what is asked under a node."""
        if node == GOAL:
            return _tr("Which matters more for the choice of initiatives, and by how much?")
        if node == SWOT:
            return _tr("Which quarter of SWOT matters more, and by how much?")
        if node in SWOT_NODES:
            return _tr("Which finding under “{name}” matters more, and by how much?").format(name=self.node(node))
        if self.compares_initiatives(node):
            return _tr("Which does better on “{name}”, and by how much?").format(name=self.node(node))
        return _tr("Which matters more for “{name}”, and by how much?").format(name=self.node(node))

    def extreme_question(self, node: NodeId, *, least: bool) -> str:
        """Return what is asked of the most, or of the least, important item under a node."""
        if self.compares_initiatives(node):
            asked = _tr("Which does least well on “{name}”?") if least else _tr("Which does best on “{name}”?")
        elif node == GOAL:
            asked = _tr("Which matters least for the choice?") if least else _tr("Which matters most for the choice?")
        else:
            asked = _tr("Which matters least for “{name}”?") if least else _tr("Which matters most for “{name}”?")
        return asked.format(name=self.node(node))

    def points_question(self, node: NodeId) -> str:
        """Return what is asked where points are given."""
        if self.compares_initiatives(node):
            return _tr("How many points for each on “{name}”?").format(name=self.node(node))
        if node == GOAL:
            return _tr("How many points is each worth for the choice?")
        return _tr("How many points is each worth for “{name}”?").format(name=self.node(node))

    def order_question(self, node: NodeId, *, begun: bool, complete: bool) -> str:
        """Return what is asked where items are put in order."""
        if complete:
            return _tr("Is this the order that you mean?")
        if not begun:
            return self.extreme_question(node, least=False)
        return _tr("Which comes next?")

    def title(self, node: NodeId) -> str:
        """Return what a matrix under a node says."""
        if node == GOAL:
            return _tr("What matters more for the choice of initiatives")
        if self.compares_initiatives(node):
            return _tr("Which does better on “{name}”").format(name=self.node(node))
        return _tr("What matters more for “{name}”").format(name=self.node(node))

    def strength(self, step: int, node: NodeId) -> str:
        """Return what an odd step of the scale, 1 to 9, says."""
        if self.compares_initiatives(node):
            return (
                _tr("equally good"),
                _tr("moderately better"),
                _tr("strongly better"),
                _tr("very strongly better"),
                _tr("extremely better"),
            )[step // 2]
        words = term(f"term.mcda.{_STEPS[step // 2]}_importance", self.script)
        return words[:1].lower() + words[1:]

    def short_strengths(self) -> tuple[str, ...]:
        """Return the words of steps 1, 3, 5, 7 and 9 without what 3 to 9 have in common."""
        words = [term(f"term.mcda.{step}_importance", self.script) for step in _STEPS]
        equal, stronger = _shared_ending(words), _shared_ending(words[1:])
        return (words[0].removesuffix(equal), *(word.removesuffix(stronger) for word in words[1:]))

    def sentence(self, node: NodeId, left: ItemId, right: ItemId, ratio: float) -> str:
        """Return what an answer says."""
        first, second = (left, right) if ratio >= 1 else (right, left)
        names = {"first": self.item(first), "second": self.item(second)}
        times = ratio if ratio >= 1 else 1 / ratio
        step = round(times)
        if abs(times - step) > 0.01 or step > _ENDS:  # points may come to more than the scale has words for
            return _tr("{first} over {second}: {ratio} times").format(ratio=write_ratio(times), **names)
        if step == 1:
            return _tr("Both are {strength}").format(strength=self.strength(1, node))
        if step % 2:
            return _tr("{first} is {strength} than {second}").format(strength=self.strength(step, node), **names)
        return _tr("{first} over {second}: between {lower} and {upper}").format(
            lower=self.strength(step - 1, node), upper=self.strength(step + 1, node), **names
        )

    def named_sentence(self, node: NodeId, left: ItemId, right: ItemId, ratio: float) -> str:
        """Return what an answer says where the two items are not in sight, so that both are named always."""
        return self.judged(left, right, ratio) if abs(ratio - 1) < 0.005 else self.sentence(node, left, right, ratio)

    def judged(self, one: ItemId, other: ItemId, ratio: float) -> str:
        """Return an answer as a short line, told from the stronger item."""
        if abs(ratio - 1) < 0.005:
            return _tr("{first} and {second}: equal").format(first=self.item(one), second=self.item(other))
        first, second, times = (one, other, ratio) if ratio > 1 else (other, one, 1 / ratio)
        return _tr("{first} over {second}: {ratio}").format(
            first=self.item(first), second=self.item(second), ratio=write_ratio(times)
        )

    def leaning(self, ratio: float) -> str:
        """Return a ratio with an arrow to the side that it leans to, as "← 5"; which item stands there is in sight."""
        if abs(ratio - 1) < 0.005:
            return _tr("equal")
        return f"← {write_ratio(ratio)}" if ratio > 1 else f"{write_ratio(1 / ratio)} →"

    def ratio(self, ratio: float) -> str:
        """Return a ratio as 5 or 1/5."""
        return write_ratio(ratio)

    def limit(self) -> str:
        """Return the threshold of CR and the table of random indices that it is divided by."""
        methods = self.study.methods
        table = term(f"method.random_index.{methods.random_index.value}", self.script)
        return _tr("(limit {limit}; random index: {table})").format(limit=f"{methods.cr_threshold:.2f}", table=table)

    def _quarter(self, node: NodeId) -> str:
        return term(f"term.swot.{Quadrant(node.rpartition('.')[2]).name.lower()}", self.script)

    def consistency(self, ratio: float) -> str:
        """Return a CR with the threshold and the table that it stands on."""
        methods = self.study.methods
        table = term(f"method.random_index.{methods.random_index.value}", self.script)
        facts = {"cr": f"{ratio:.2f}", "limit": f"{methods.cr_threshold:.2f}", "table": table}
        if ratio > methods.cr_threshold:
            return _tr("CR {cr}, above {limit} (random index: {table})").format(**facts)
        return _tr("CR {cr}, within {limit} (random index: {table})").format(**facts)


def _shared_ending(words: Sequence[str]) -> str:
    """Return what words end on alike, cut at a blank where there is one: "Strongly" must not lose its "ly"."""
    shared = words[0]
    while not all(word.endswith(shared) for word in words):
        shared = shared[1:]
    return shared[shared.find(" ") :] if " " in shared else shared


def _tr(text: str) -> str:
    return QCoreApplication.translate("Comparing", text)
