"""Keeping assumptions as a scenario of the study, in one step that can be undone."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from desktop.session.session import Session
from models.arrays import FloatArray
from models.editing.kinds import EditKind
from models.edits.ids import free_id
from models.edits.scenarios import keep_scenario
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.problem.scenarios import Adjustments, Scenario, ScenarioId
from models.study import Study
from models.text import EMPTY_TEXT


def weights_assumed(study: Study, leaves: FloatArray) -> Adjustments:
    """Return what the study assumes, with other weights of the leaves, shape (n,)."""
    weights = dict(zip(study.criteria.leaves, leaves.tolist(), strict=True))
    return replace(study.adjustments, weights=weights)


def score_assumed(study: Study, initiative: InitiativeId, leaf: CriterionId, score: float) -> Adjustments:
    """Return what the study assumes, with another score of one initiative."""
    scores = study.adjustments.scores
    return replace(study.adjustments, scores={**scores, initiative: {**scores.get(initiative, {}), leaf: score}})


def keep(session: Session, name: str, scenario: Scenario) -> ScenarioId:
    """Keep a scenario under a name in the script that is read; return its id, or "" where it was refused."""
    key = free_id("S", session.study.scenarios)
    named = replace(scenario, id=key, name=EMPTY_TEXT.written(session.script, name))
    fault = session.edit(EditKind.KEEP_SCENARIO, partial(keep_scenario, scenario=named))
    return key if fault is None else ""
