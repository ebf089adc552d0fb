"""What the page says around the question: whose turn it is, how far, and what to do next."""

from __future__ import annotations

from math import ceil, floor
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.comparing.course import Course, Subject
from desktop.comparing.standing import Standing, node_questions
from desktop.comparing.words import Words
from models.problem.choices import Asking
from models.problem.criteria import NodeId
from models.weighting.earlier_answers import EarlierAnswer
from models.weighting.round_report import ratio_from_step

_EXACT_BELOW: Final = 10
"""Fewer points than these are told with a decimal."""


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
    facts = [expert.name.read(script) or expert.id, _tr("{given} of {asked} answered").format(given=given, asked=asked)]
    if minutes is not None:
        facts.append(_tr("about {minutes} min left").format(minutes=minutes))
    if expert.side in study.frame.sides:
        facts.append(study.frame.sides[expert.side].name.read(script))
    if expert.group in study.panel.groups:
        facts.append(study.panel.groups[expert.group].name.read(script))
    return " · ".join(facts)


def next_step(standing: Standing, *, complete: bool) -> NextStep:
    """Return where the question stands, or where to go once everything is answered."""
    words = Words(standing.study, standing.script)
    if not complete:
        node = words.node(standing.node)
        if standing.whole:
            return NextStep(_tr("Asked under “{node}”").format(node=node))
        here = _tr("Question {number} of {count} under “{node}”")
        asked = [one for one in node_questions(standing.study, standing.block, standing.ballot) if one.pair >= 0]
        number = asked.index(standing.question) + 1
        return NextStep(here.format(number=number, count=len(asked), node=node))
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


def earlier_sentence(found: EarlierAnswer, words: Words) -> str:
    """Return what was said of a pair in the round before: by the expert, and by all without saying by whom."""
    own = _tr("no answer") if found.own is None else words.leaning(ratio_from_step(found.own))
    before = _tr("Round {round}, you: {answer}").format(round=found.round, answer=own)
    if found.lower is None or found.median is None or found.upper is None:
        return before + " · " + _tr("too few answers for a spread that gives nobody away")
    upper, median, lower = (
        words.leaning(ratio_from_step(round(step, 1))) for step in (found.upper, found.median, found.lower)
    )
    spread = _tr("all {count}: median {median}, half of them between {one} and {other}")
    return before + " · " + spread.format(count=found.answers, median=median, one=upper, other=lower)


def earlier_item_sentence(found: EarlierAnswer, item: str, asking: Asking) -> str:
    """Return what an item was given in the round before: points where they are asked for, else its place."""
    write = _points if asking is Asking.POINTS else _place
    own = _tr("no answer") if found.own is None else write(found.own)
    before = _tr("{item} in round {round}: you {answer}").format(item=item, round=found.round, answer=own)
    if found.lower is None or found.median is None or found.upper is None:
        return before + " · " + _tr("too few answers for a spread that gives nobody away")
    facts = {"count": found.answers, "median": write(found.median)}
    facts |= {"one": write(found.lower), "other": write(found.upper)}
    spread = _tr("all {count}: median {median}, half of them between {one} and {other}")
    return before + " · " + spread.format(**facts)


def _points(points: float) -> str:
    return f"{points:.0f}" if points >= _EXACT_BELOW else f"{points:.1f}".removesuffix(".0")


def _place(place: float) -> str:
    """Return a place as "no. 2", or the two that it lies between as "no. 2–3"."""
    lower, upper = floor(place), ceil(place)
    told = f"{lower}" if lower == upper else f"{lower}–{upper}"
    return _tr("no. {place}").format(place=told)


def nothing_to_ask(course: Course) -> tuple[str, str, NextStep]:
    """Return why nobody is asked anything, what belongs here, and the way to it."""
    if course.subject is Subject.SWOT and not course.questions:
        words = _tr("The quarters of SWOT and the findings within each are compared here once there are some.")
        return _tr("There is nothing to compare yet"), words, NextStep("", _tr("Look at the problem"), step="problem")
    if not course.questions:
        words = _tr("Each pair of criteria under the goal, or under one of them, is asked here.")
        return _tr("There is nothing to compare yet"), words, NextStep("", _tr("Add criteria"), step="problem")
    words = _tr("Add the experts who judge; each of them answers the questions here.")
    return _tr("Nobody sits on the panel yet"), words, NextStep("", _tr("Add experts"), step="panel")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Comparing", text)
