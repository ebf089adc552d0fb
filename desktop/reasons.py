"""Why an initiative stands where it does in the blueprint, in one sentence. No Qt."""

from __future__ import annotations

from desktop.naming import figure
from desktop.wording import amount, nested_quotes, term, wording
from models.blueprint.placement import Cause, Reason
from models.blueprint.plan import Plan, Planned
from models.problem.calendar import Quarter
from models.study import Study
from models.text import Script

_OF_MONEY = frozenset({Reason.PHASE_BUDGET, Reason.TOTAL_BUDGET})


def why(planned: Planned, *, plan: Plan, study: Study, script: Script) -> str:
    """Return one sentence: where an initiative stands, and what keeps it from standing earlier, or keeps it out."""
    words = _Words(plan, study, script)
    placement = planned.why
    if planned.start is None or planned.end is None or planned.horizon is None:
        return words.sentence("why.left_out", causes=words.causes(placement.causes, "why.out"))
    name = study.frame.horizon(planned.horizon).name.read(script)
    facts = {"phase": name, "start": words.quarter(planned.start), "end": words.quarter(planned.end)}
    if placement.causes and placement.causes[0].reason is Reason.EARLIEST_POSSIBLE:
        return words.sentence("why.at_once", **facts)
    return words.sentence("why.placed", causes=words.causes(placement.causes, "why"), **facts)


class _Words:
    def __init__(self, plan: Plan, study: Study, script: Script) -> None:
        self._plan, self._study, self._script = plan, study, script

    def sentence(self, key: str, **facts: str) -> str:
        return nested_quotes(term(key, self._script).format(**facts), self._script)

    def causes(self, causes: tuple[Cause, ...], prefix: str) -> str:
        waits = [self._initiative(cause.initiative) for cause in causes if cause.reason is Reason.WAITS_FOR]
        told = [self.sentence("why.waits_for", initiatives=term("why.both", self._script).join(waits))] if waits else []
        told += [self._cause(cause, prefix) for cause in causes if cause.reason is not Reason.WAITS_FOR]
        return term("why.and", self._script).join(dict.fromkeys(told))

    def _cause(self, cause: Cause, prefix: str) -> str:
        quarters = self._plan.quarters
        key = f"{prefix}.{cause.reason.value}"
        return self.sentence(
            key if key in wording() else f"why.{cause.reason.value}",
            initiative=self._initiative(cause.initiative),
            phase=self._phase(cause.phase),
            quarter=self.quarter(quarters[0].later(max(cause.quarter, 0))),
            needed=self._quantity(cause.needed, cause.reason),
            left=self._quantity(max(cause.left, 0.0), cause.reason),
        )

    def quarter(self, quarter: Quarter) -> str:
        return self.sentence(f"quarter.name.{quarter.quarter}", year=str(quarter.year))

    def _quantity(self, quantity: float, reason: Reason) -> str:
        if reason not in _OF_MONEY:
            return figure(round(quantity, 1))
        return amount(quantity, self._study.frame.currencies.main, self._script)

    def _initiative(self, row: int) -> str:
        if row < 0:
            return ""
        initiative = self._plan.initiatives[row]
        name = self._study.initiatives.initiatives[initiative].name.read(self._script)
        return f"{name} ({initiative})" if self._script is Script.EN else f"{name}（{initiative}）"

    def _phase(self, row: int) -> str:
        return "" if row < 0 else self._study.frame.horizons[row].name.read(self._script)
