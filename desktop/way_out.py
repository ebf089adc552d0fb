"""Which step mends what keeps a study from a result. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from models.blueprint.study_problem import NoHorizonsError
from models.computing.computation import HiddenResultsError
from models.errors import InputError
from models.ranking.study_ranking import NoInitiativesError, NothingScoredError
from models.weighting.panel_weights import NoCriteriaError, NothingComparedError, SeparatePartsError, SilentVoiceError

_STEPS: Final[Mapping[type[InputError], str]] = {
    NoCriteriaError: "problem",
    NoInitiativesError: "problem",
    NoHorizonsError: "problem",
    SilentVoiceError: "panel",
    NothingComparedError: "compare",
    SeparatePartsError: "compare",
    NothingScoredError: "score",
    HiddenResultsError: "agree",
}


def mending_step(fault: InputError, *, experts: int) -> str:
    """Return the key of the step that mends a fault, or "" where none is known.

    Args:
        fault: Why there is no result.
        experts: How many experts there are; without any, nobody can compare or score.
    """
    step = next((step for kind, step in _STEPS.items() if isinstance(fault, kind)), "")
    return "panel" if step in {"compare", "score"} and not experts else step
