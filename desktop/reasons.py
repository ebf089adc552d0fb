"""Why an initiative stands where it does in the blueprint, in one sentence. No Qt."""

from __future__ import annotations

from models.blueprint.plan import Plan, Planned
from models.study import Study
from models.text import Script


def why(planned: Planned, *, plan: Plan, study: Study, script: Script) -> str:
    return ""
