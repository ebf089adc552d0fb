"""The rules that the blueprint must keep: budgets, discounts, pins."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from models.problem.calendar import HorizonId, Quarter
from models.problem.frame import SideId
from models.problem.indicators import IndicatorId
from models.problem.initiatives import BodyId, InitiativeId
from models.values import Value, field


class PinKind(StrEnum):
    """What a person has decided about an initiative, whatever the optimum says."""

    MUST = "must"
    MUST_NOT = "must_not"
    START = "start"
    NOT_BEFORE = "not_before"


class Pin(Value):
    """A decision about one initiative.

    Attributes:
        kind: What is decided.
        quarter: For a start or a not-before, when.
        reason: Why, in the decider's words.
    """

    kind: PinKind
    quarter: Quarter | None = None
    reason: str = ""


class Window(Value):
    """When an initiative can run at all: facts about it, told apart from what a person decides.

    Attributes:
        earliest: The first quarter in which it can start, or None.
        latest: The last quarter in which it may still run, or None.
    """

    earliest: Quarter | None = None
    latest: Quarter | None = None


class SetRule(Value):
    """At least and at most so many of a set of initiatives are taken in.

    Attributes:
        members: The set.
        at_least: Fewest that must be taken in.
        at_most: Most that may be taken in, or None for no limit.
        reason: Why, in the decider's words.
    """

    members: tuple[InitiativeId, ...]
    at_least: int = 0
    at_most: int | None = None
    reason: str = ""


class Review(Value):
    """A date at which both sides look at how the plan goes.

    Attributes:
        quarter: When.
        name: What is reviewed, in the planners' words.
    """

    quarter: Quarter
    name: str = ""


class PlanRules(Value):
    """What the blueprint must keep.

    Attributes:
        cost_indicator: The indicator that tells an initiative's cost, in millions of the main currency; empty for none.
        budgets: By horizon, what may be spent in it, in millions of the main currency; no limit where not named.
        total_budget: What may be spent in all, or None for no limit.
        discounts: By horizon, what a value is worth that is delivered in it, 0 to 1; 1 where not named.
        pins: By initiative, what a person decided.
        capacities: By body, how many of the initiatives that it leads may run in one quarter; no limit where not named.
        minimum_support: By side, the least average score that its own ranking gives to what is taken in.
        choices: How many of a set are taken in.
        windows: By initiative, when it can run.
        reviews: When the plan is looked at again, in order of time.
    """

    cost_indicator: IndicatorId = ""
    budgets: Mapping[HorizonId, float] = field(default_factory=dict)
    total_budget: float | None = None
    discounts: Mapping[HorizonId, float] = field(default_factory=dict)
    pins: Mapping[InitiativeId, Pin] = field(default_factory=dict)
    capacities: Mapping[BodyId, int] = field(default_factory=dict)
    minimum_support: Mapping[SideId, float] = field(default_factory=dict)
    choices: tuple[SetRule, ...] = ()
    windows: Mapping[InitiativeId, Window] = field(default_factory=dict)
    reviews: tuple[Review, ...] = ()
