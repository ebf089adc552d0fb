"""Where what keeps a result from being computed is mended."""

from __future__ import annotations

from typing import Final

from models.errors import InputError
from models.ranking.study_ranking import NoInitiativesError, NothingScoredError
from models.weighting.panel_weights import NoCriteriaError, NothingComparedError, SeparatePartsError, SilentVoiceError

_STEPS: Final[tuple[tuple[type[InputError], str], ...]] = (
    (NoCriteriaError, "problem"),
    (NoInitiativesError, "problem"),
    (SilentVoiceError, "panel"),
    (NothingComparedError, "compare"),
    (SeparatePartsError, "compare"),
    (NothingScoredError, "score"),
)


def step_to_mend(fault: InputError) -> str:
    """Return the key of the step at which a fault is mended, or "" where no step can."""
    return next((step for kind, step in _STEPS if isinstance(fault, kind)), "")
