"""What the page says around the question: whose turn it is, how far, and what to do next."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.comparing.standing import Standing
from desktop.comparing.words import Words
from models.problem.criteria import NodeId


class NextStep(NamedTuple):
    """What to do next.

    Attributes:
        text: In a sentence.
        action: What its link says, or "".
        step: The step that the link leads to, or "".
        node: The node that it leads to, or "".
    """

    text: str
    action: str = ""
    step: str = ""
    node: NodeId = ""


def progress(standing: Standing, given: int, asked: int, minutes: int | None) -> str:
    """Return whose turn it is and how far, in one line."""
    study, script = standing.study, standing.script
    expert = study.panel.experts[standing.expert]
    facts = [expert.name.read(script) or expert.id]
    if expert.side in study.frame.sides:
        facts.append(study.frame.sides[expert.side].name.read(script))
    if expert.group in study.panel.groups:
        facts.append(study.panel.groups[expert.group].name.read(script))
    facts.append(_tr("{given} of {asked} answered").format(given=given, asked=asked))
    if minutes is not None:
        facts.append(_tr("about {minutes} min left").format(minutes=minutes))
    return " · ".join(facts)


def next_step(standing: Standing, *, complete: bool) -> NextStep:
    """Return where the question stands, or where to go once everything is answered."""
    words = Words(standing.study, standing.script)
    if not complete:
        here = _tr("Question {number} of {count} under “{node}”")
        count = standing.block.stop - standing.block.start
        node = words.node(standing.node)
        return NextStep(here.format(number=standing.question.pair + 1, count=count, node=node))
    known, threshold = standing.priorities, standing.study.methods.cr_threshold
    elsewhere = [
        node
        for expert, node in (known.contradictory(threshold) if known is not None else ())
        if expert == standing.expert and node != standing.node and node not in standing.ballot.upheld
    ]
    if elsewhere:
        text = _tr("Answers contradict each other under “{node}” too.").format(node=words.node(elsewhere[0]))
        return NextStep(text, _tr("Look at them"), node=elsewhere[0])
    return NextStep(_tr("This expert has answered every question."), _tr("Go on to Score"), step="score")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Comparing", text)
