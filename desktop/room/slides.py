"""What a projector shows: the question, and after the reveal what the answers come to; never a name of an expert."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop.comparing.words import Words
from desktop.place import Place
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.widgets.pairing import sentences
from desktop.widgets.palette import Colour
from desktop.widgets.percent import percent
from models.computing.answered import ANSWERED
from models.computing.computation import Computation
from models.problem.criteria import GOAL, NodeId
from models.problem.swot import SWOT_NODES
from models.ranking.study_ranking import RANKING
from models.study import Study
from models.weighting.panel_agreement import AGREEMENT
from models.weighting.panel_weights import WEIGHTS

T = TypeVar("T")
MOST_ROWS = 10
_MOST_LINES = 10
_HAN = "\u2e80"
_LINE = 42
"""So many letters of the least type stand beside a bar; a Chinese character takes the room of two."""


@dataclass(frozen=True, slots=True)
class SlideRow:
    """One line with a bar.

    Attributes:
        label: What it is.
        value: Length of the bar, 0 to 1.
        text: The figure.
        colour: Colour of the bar.
        lead: Its rank, before what it is.
    """

    label: str
    value: float
    text: str
    colour: Colour = Colour.ACCENT
    lead: str = ""

    @property
    def lines(self) -> int:
        """Over how many lines what it is goes, about."""
        return 1 if sum(2 if sign >= _HAN else 1 for sign in self.label) <= _LINE else 2


@dataclass(frozen=True, slots=True)
class Slide:
    """One picture on the wall.

    Attributes:
        title: Above all.
        pair: Two things to weigh against each other, left and right.
        details: What they mean, likewise.
        lines: Sentences below the title.
        rows: Lines with bars.
        foot: Small print, still readable from the back.
    """

    title: str
    pair: tuple[str, str] | None = None
    details: tuple[str, str] = ("", "")
    lines: tuple[str, ...] = ()
    rows: tuple[SlideRow, ...] = ()
    foot: str = ""


def slides(session: Session, place: Place) -> tuple[Slide, ...]:
    """Return the question, and what follows it once it may be seen."""
    question = question_slide(session, place)
    if session.study.current_round.hidden:
        return (question,)
    return (question, *_consensus(session), *_weights(session), *_ranking(session))


def shared_out(rows: Sequence[SlideRow]) -> list[tuple[SlideRow, ...]]:
    """Return rows on as many slides as they need for names to be read whole, about as many on each."""
    slides = max(1, -(-sum(row.lines for row in rows) // _MOST_LINES))
    each = max(1, -(-len(rows) // slides))
    return [tuple(rows[start : start + each]) for start in range(0, len(rows), each)]


def question_slide(session: Session, place: Place) -> Slide:
    """Return what is asked, for everybody: two items, a score, or the question of the study."""
    study, words = session.study, Words(session.study, session.script)
    foot = _progress(session)
    if place.step == "compare" and _is_asked(study, place.node):
        left, right = place.pair or ("", "")
        if not left:
            return Slide(words.title(place.node), foot=foot)
        meanings = [sentences(words.definition(one), words.caution(one)) for one in (left, right)]
        pair = (words.item(left), words.item(right))
        return Slide(words.question(place.node), pair, (meanings[0], meanings[1]), foot=foot)
    if place.step == "score" and place.initiative in study.initiatives.initiatives:
        criterion = study.criteria.criteria.get(place.node)
        if criterion is not None:
            anchors = sorted(criterion.scale.anchors.items())
            lines = [words.item(place.node), *(f"{step}  {text.read(session.script)}" for step, text in anchors)]
            return Slide(words.item(place.initiative), lines=tuple(lines), foot=foot)
    asked = study.frame.question.read(session.script) or study.frame.name.read(session.script)
    return Slide(asked, foot=foot)


def _is_asked(study: Study, node: NodeId) -> bool:
    """Return whether there is such a node; what the page came to may have been taken away since."""
    return node == GOAL or node in SWOT_NODES or node in study.criteria.criteria


def _progress(session: Session) -> str:
    given = _result(session, ANSWERED)
    if not given:
        return ""
    done = sum(one.total.complete for one in given.values())
    told = _tr("{answered} of {experts} have answered everything")
    return told.format(answered=done, experts=len(given))


def _consensus(session: Session) -> list[Slide]:
    agreement = _result(session, AGREEMENT)
    if agreement is None or agreement.hierarchy.whole.band is None:
        return []
    words = Words(session.study, session.script)
    known = [(node, one.whole.value) for node, one in agreement.nodes.items() if one.whole.band is not None]
    rows = [
        SlideRow(words.node(node), max(value, 0.0), percent(value), Colour.WHOLE_PANEL)
        for node, value in known[:MOST_ROWS]
    ]
    title = _tr("We agree to {share}").format(share=percent(agreement.hierarchy.whole.value))
    foot = _tr("Consensus S* of the whole panel; 100 % is full agreement")
    return [Slide(title, rows=some, foot=foot) for some in shared_out(rows)]


def _weights(session: Session) -> list[Slide]:
    weights = _result(session, WEIGHTS)
    if weights is None:
        return []
    words = Words(session.study, session.script)
    nodes = session.study.criteria.children(GOAL)
    local = weights.whole.local[GOAL]
    order = [int(place) for place in np.argsort(-local, kind="stable")][:MOST_ROWS]
    most = float(local.max())
    rows = [SlideRow(words.item(nodes[one]), local[one] / most, percent(local[one], 1)) for one in order]
    title, foot = _tr("What matters to us"), _tr("Weights of the whole panel")
    return [Slide(title, rows=some, foot=foot) for some in shared_out(rows)]


def _ranking(session: Session) -> list[Slide]:
    ranking = _result(session, RANKING)
    if ranking is None:
        return []
    words, whole = Words(session.study, session.script), ranking.whole
    ranks, scores = whole.ranks(ranking.leading), whole.scores(ranking.leading)
    order = [int(place) for place in np.argsort(ranks, kind="stable")][:MOST_ROWS]
    most = float(np.max(scores))
    rows = [
        SlideRow(words.item(whole.initiatives[one]), float(scores[one]) / most, f"{scores[one]:.3f}", lead=f"{rank}")
        for one, rank in zip(order, ranks[order], strict=True)
    ]
    told = _tr("The first {count} of {all} by {method}"), _tr("{first} to {last} of {all} by {method}")
    facts = {"all": len(whole.initiatives), "method": "TOPSIS" if ranking.leading.value == "topsis" else "AHP"}
    slides, shown = [], 0
    for some in shared_out(rows):
        first, shown = shown + 1, shown + len(some)
        foot = told[first > 1].format(count=shown, first=first, last=shown, **facts)
        slides.append(Slide(_tr("What comes first"), rows=some, foot=foot))
    return slides


def _result(session: Session, computation: Computation[T]) -> T | None:
    outcome = session.result(computation)
    return outcome.value if isinstance(outcome, Done) else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Room", text)
