"""What the page says around the scores: what is missing, whose turn it is, how far."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.scoring.layout import ASKED, EXPERT, MEASURED, ONE, PANEL
from desktop.scoring.scores import asked_leaves
from models.computing.answered import rated
from models.panel.experts import ExpertId
from models.problem.indicators import IndicatorId
from models.study import Study
from models.text import Script


class Missing(NamedTuple):
    """The step that mends what a view needs, a title, a sentence and an action."""

    step: str
    title: str
    words: str
    action: str


def missing(study: Study, view: str, expert: ExpertId) -> Missing | None:
    """Return what a view needs and the study does not have; None where all is there."""
    if not study.initiatives.initiatives:
        words = _tr("Initiatives are what is scored here; list them on the page “Problem”.")
        return Missing("problem", _tr("There are no initiatives yet"), words, _tr("Add initiatives"))
    if view == PANEL and study.current_round.hidden:
        words = _tr("Nobody is led by results that nobody has seen; they are revealed on the page “Agree”.")
        return Missing("agree", _tr("Hidden until revealed"), words, _tr("Go to Agree"))
    if view == MEASURED and not study.indicators.indicators:
        words = _tr("A criterion that is measured, such as cost, brings its indicator here.")
        return Missing("problem", _tr("Nothing is measured in this study"), words, _tr("Look at the criteria"))
    if view in {EXPERT, ONE, ASKED} and not study.criteria.rated_leaves:
        words = _tr("No criterion of this study is scored by experts: they are measured, or initiatives are compared.")
        return Missing("problem", _tr("There is nothing to score"), words, _tr("Look at the criteria"))
    if view in {EXPERT, ONE} and not expert:
        words = _tr("Add the experts who judge; each of them scores the initiatives here.")
        return Missing("panel", _tr("Nobody sits on the panel yet"), words, _tr("Add experts"))
    if view == ASKED and not study.panel.groups:
        words = _tr("What a group's experts score can be limited to some criteria here.")
        return Missing("panel", _tr("There are no groups yet"), words, _tr("Add groups"))
    if view == PANEL and not study.criteria.leaves:
        words = _tr("The decision matrix has a column for each criterion.")
        return Missing("problem", _tr("There are no criteria yet"), words, _tr("Add criteria"))
    return None


def no_matrix() -> Missing:
    """Return what an empty page says where the panel's scores cannot be put together."""
    return Missing("problem", _tr("There is no decision matrix yet"), "", _tr("Look at the problem"))


def progress(study: Study, expert: ExpertId, script: Script) -> str:
    """Return whose turn it is, how far, and what the own group scores, in one line."""
    member, panel = study.panel.experts[expert], study.panel
    given, asked = rated(study, expert)
    facts = [member.name.read(script) or expert, _tr("{given} of {asked} answered").format(given=given, asked=asked)]
    if member.group in panel.groups:
        facts.append(panel.groups[member.group].name.read(script))
    scored, every = len(asked_leaves(study, expert)), len(study.criteria.rated_leaves)
    if scored < every:
        facts.append(_tr("this group scores {scored} of {rated} criteria").format(scored=scored, rated=every))
    return " · ".join(facts)


def means_of(study: Study) -> str:
    """Return what the panel's scores are made of."""
    words = _tr("Means of {count} experts, by side and share, and measured values")
    return words.format(count=len(study.panel.experts))


def entered(study: Study, indicator: IndicatorId) -> str:
    """Return how many initiatives have a measured value of an indicator."""
    values, initiatives = study.indicators.measurements, study.initiatives.initiatives
    given = sum(indicator in values.get(initiative, {}) for initiative in initiatives)
    return _tr("{given} of {asked} values entered").format(given=given, asked=len(initiatives))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Scoring", text)
