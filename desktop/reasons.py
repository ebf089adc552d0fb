"""Why an initiative stands where it does in the blueprint, in one sentence. No Qt."""

from __future__ import annotations

from typing import Final

from desktop.naming import figure, known_name
from desktop.wording import amount, nested_quotes, term, wording
from models.blueprint.placement import Cause, Reason
from models.blueprint.plan import Plan, Planned
from models.problem.calendar import Quarter
from models.robustness.firmness import Firmness
from models.study import Study
from models.text import Script

_OF_MONEY = frozenset({Reason.PHASE_BUDGET, Reason.TOTAL_BUDGET})

FIRM_SHARE: Final = 0.25
"""A rank is called firm where the ranks of 95 % of the draws span at most this share of all ranks."""


def why(planned: Planned, *, plan: Plan, study: Study, script: Script, firmness: Firmness | None = None) -> str:
    """Return one sentence: where an initiative stands, and what keeps it from standing earlier, or keeps it out.

    Args:
        planned: The initiative.
        plan: The blueprint that it is part of.
        study: The study that was planned.
        script: The reader's.
        firmness: Where known, how firm the order is: the sentence then ends with how firm the initiative's rank is.
    """
    words = _Words(plan, study, script)
    placement = planned.why
    firm = words.firm(planned, firmness)
    if planned.start is None or planned.end is None or planned.horizon is None:
        return words.sentence("why.left_out", causes=words.joined(words.causes(placement.causes, "why.out"), firm))
    name = study.frame.horizon(planned.horizon).name.read(script)
    facts = {"phase": name, "start": words.quarter(planned.start), "end": words.quarter(planned.end)}
    at_once = placement.causes and placement.causes[0].reason is Reason.EARLIEST_POSSIBLE
    causes = term("why.at_once", script) if at_once else words.causes(placement.causes, "why")
    return words.sentence("why.placed", causes=words.joined(causes, firm), **facts)


class _Words:
    def __init__(self, plan: Plan, study: Study, script: Script) -> None:
        self._plan, self._study, self._script = plan, study, script

    def sentence(self, key: str, **facts: str) -> str:
        return nested_quotes(term(key, self._script).format(**facts), self._script)

    def joined(self, *clauses: str) -> str:
        return term("why.and", self._script).join(clause for clause in clauses if clause)

    def firm(self, planned: Planned, firmness: Firmness | None) -> str:
        if firmness is None or planned.initiative not in firmness.interval:
            return ""
        (first, last), count = firmness.interval[planned.initiative], len(firmness.initiatives)
        key = "why.firm_exact" if first == last else "why.firm" if last - first <= FIRM_SHARE * count else "why.loose"
        return self.sentence(key, first=str(first), last=str(last), count=str(count))

    def causes(self, causes: tuple[Cause, ...], prefix: str) -> str:
        waits = [self._initiative(cause.initiative) for cause in causes if cause.reason is Reason.WAITS_FOR]
        told = [self.sentence("why.waits_for", initiatives=term("why.both", self._script).join(waits))] if waits else []
        told += [self._cause(cause, prefix) for cause in causes if cause.reason is not Reason.WAITS_FOR]
        return self.joined(*dict.fromkeys(told))

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
            **self._bound(cause),
        )

    def _bound(self, cause: Cause) -> dict[str, str]:
        """Return what a rule binds that is neither an initiative nor a phase: a body, a side, a set."""
        study, place = self._study, cause.rule.subject if cause.rule is not None else -1
        match cause.reason:
            case Reason.CAPACITY:
                body = tuple(study.plan.capacities)[place]
                return {"body": known_name(study, "body", body, self._script) or body}
            case Reason.SUPPORT:
                side = tuple(study.frame.sides)[place]
                return {"side": known_name(study, "side", side, self._script) or side}
            case Reason.SET_FULL:
                rule = study.plan.choices[place]
                return {"number": str(rule.at_most), "members": term("list.separator", self._script).join(rule.members)}
            case _:
                return {}

    def quarter(self, quarter: Quarter) -> str:
        return self.sentence(f"quarter.name.{quarter.quarter}", year=str(quarter.year))

    def _quantity(self, quantity: float, reason: Reason) -> str:
        if reason not in _OF_MONEY:
            return figure(round(quantity, 3 if reason is Reason.SUPPORT else 1))
        return amount(quantity, self._study.frame.currencies.main, self._script)

    def _initiative(self, row: int) -> str:
        if row < 0:
            return ""
        initiative = self._plan.initiatives[row]
        name = self._study.initiatives.initiatives[initiative].name.read(self._script)
        return f"{name} ({initiative})" if self._script is Script.EN else f"{name}（{initiative}）"

    def _phase(self, row: int) -> str:
        return "" if row < 0 else self._study.frame.horizons[row].name.read(self._script)
