"""Why a study has no blueprint: the smallest set of its rules that no plan can keep, by name."""

from __future__ import annotations

from models.blueprint.conflicts import conflict
from models.blueprint.constraints import SchedulingProblem
from models.blueprint.rules import Rule, RuleKind
from models.computing.progress import Report
from models.errors import Clause, InputError
from models.study import Study


class InfeasiblePlanError(InputError):
    """No plan keeps these rules, none of which can be spared from the contradiction: rules (clauses)."""


class UnkeepableRuleError(InfeasiblePlanError):
    """No plan keeps this one rule, whatever the others say: rules (one clause)."""


class UnexplainedConflictError(InfeasiblePlanError):
    """No plan keeps every rule, and time ran out before it was found which of them contradict each other."""


def infeasible(study: Study, problem: SchedulingProblem, report: Report) -> InfeasiblePlanError:
    """Return the fault that names a smallest set of rules of which no plan can keep all.

    Args:
        study: The study.
        problem: Its blueprint as `scheduling_problem` gives it; proven to have no plan.
        report: Told of progress; may cancel.
    """
    found = conflict(problem, report)
    if found is None:
        return UnexplainedConflictError()
    clauses = tuple(_clause(study, rule) for rule in found.rules)
    return UnkeepableRuleError(rules=clauses) if len(clauses) == 1 else InfeasiblePlanError(rules=clauses)


def _clause(study: Study, rule: Rule) -> Clause:
    """Return a rule with names instead of positions."""
    initiatives, horizons = tuple(study.initiatives.initiatives), study.frame.horizons
    match rule.kind:
        case RuleKind.TOTAL_BUDGET:
            return Clause(rule.kind.value, amount=study.plan.total_budget)
        case RuleKind.PHASE_BUDGET:
            horizon = horizons[rule.subject].id
            return Clause(rule.kind.value, horizon=horizon, amount=study.plan.budgets[horizon])
        case RuleKind.CLOSED_PHASE:
            return Clause(rule.kind.value, horizon=horizons[rule.subject].id)
        case RuleKind.PREREQUISITE:
            return Clause(rule.kind.value, first=initiatives[rule.subject], second=initiatives[rule.other])
        case RuleKind.PINNED | RuleKind.NOT_BEFORE:
            # Not by its position: a decision may name a quarter from before or after the calendar.
            quarter = study.plan.pins[initiatives[rule.subject]].quarter
            return Clause(rule.kind.value, initiative=initiatives[rule.subject], quarter=str(quarter))
        case RuleKind.READY | RuleKind.LATEST_END:
            window = study.plan.windows[initiatives[rule.subject]]
            bound = window.earliest if rule.kind is RuleKind.READY else window.latest
            return Clause(rule.kind.value, initiative=initiatives[rule.subject], quarter=str(bound))
        case RuleKind.CAPACITY:
            body, most = tuple(study.plan.capacities.items())[rule.subject]
            return Clause(rule.kind.value, body=body, number=most)
        case RuleKind.SUPPORT:
            side = tuple(study.frame.sides)[rule.subject]
            return Clause(rule.kind.value, side=side, least=study.plan.minimum_support[side])
        case RuleKind.AT_LEAST | RuleKind.AT_MOST:
            choice = study.plan.choices[rule.subject]
            number = choice.at_least if rule.kind is RuleKind.AT_LEAST else choice.at_most
            return Clause(rule.kind.value, number=number, initiatives=choice.members, position=rule.subject)
        case _:
            return Clause(rule.kind.value, initiative=initiatives[rule.subject])
