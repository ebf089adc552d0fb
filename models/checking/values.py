"""Checks of single values, for edits that set one as well as for whole studies.

Like the edits, they are told first where the value stands, then the value.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping
from typing import Final

from models.checking.faults import (
    AnchorOutOfScaleError,
    CurveOffScaleError,
    CurveOrderError,
    CurvePointsError,
    DurationError,
    JudgementOutOfScaleError,
    LogScaleError,
    MalformedIdError,
    NegativeBudgetError,
    NegativePointsError,
    NegativeShareError,
    NegativeWeightError,
    NoShareError,
    NotADateError,
    NotFiniteError,
    OutOfRangeError,
    RatingOutOfScaleError,
    ScaleEndsError,
    ScaleStepsError,
    SelfComparisonError,
)
from models.judgement.comparisons import ItemId
from models.panel.experts import ExpertId
from models.problem.calendar import HorizonId, NotAQuarterError, Quarter
from models.problem.criteria import Criterion, CriterionId, NodeId, Scale, ScaleKind, Transform
from models.problem.frame import SideId
from models.problem.initiatives import InitiativeId

MOST_QUARTERS: Final = 400
"""A hundred years: more than anyone plans, less than would stop the scheduler."""

LARGEST_RATIO: Final = 9.0
_ROUNDING = 1e-9
"""How far, in proportion, a ratio may overshoot Saaty's ends through rounding."""

# A pair is written "A/B" and a place "criteria/C1/scale", so no id may hold a slash.
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,39}")


def check_id(thing: str, identifier: str) -> None:
    """Check that an id is short and plain.

    Raises:
        MalformedIdError: It is not 1 to 40 letters, digits, ``_``, ``.`` or ``-``, the first a letter or a digit.
    """
    if not _ID.fullmatch(identifier):
        raise MalformedIdError(thing=thing, id=identifier)


def check_finite(place: str, value: float) -> None:
    """Check that a figure is a number.

    Raises:
        NotFiniteError: It is NaN or infinite.
    """
    if not math.isfinite(value):
        raise NotFiniteError(value=value, place=place)


def check_range(place: str, value: float, lower: float, upper: float) -> None:
    """Check that a figure lies within closed ends.

    Raises:
        OutOfRangeError: It does not, or is not a number.
    """
    if not lower <= value <= upper:
        raise OutOfRangeError(value=value, lower=lower, upper=upper, place=place)


def check_quarter(quarter: Quarter) -> None:
    """Check that a quarter exists and can be written with a year of four digits.

    Raises:
        NotAQuarterError: It does not.
    """
    if not (1 <= quarter.quarter <= 4 and 1000 <= quarter.year <= 9999):
        raise NotAQuarterError(value=str(quarter))


def check_date(place: str, text: str) -> None:
    """Check that a text is an ISO date, or empty.

    Raises:
        NotADateError: It is neither.
    """
    try:
        valid = not text or dt.date.fromisoformat(text).isoformat() == text
    except ValueError:
        valid = False
    if not valid:
        raise NotADateError(value=text, place=place)


def check_ratio(expert: ExpertId, node: NodeId, first: ItemId, second: ItemId, ratio: float) -> None:
    """Check that a comparison lies on Saaty's scale.

    Raises:
        SelfComparisonError: Both items are the same.
        JudgementOutOfScaleError: The ratio is not within 1/9 … 9.
    """
    if first == second:
        raise SelfComparisonError(expert=expert, node=node, item=first)
    largest = LARGEST_RATIO * (1 + _ROUNDING)
    if not 1 / largest <= ratio <= largest:
        raise JudgementOutOfScaleError(expert=expert, node=node, first=first, second=second, value=ratio)


def check_points(expert: ExpertId, node: NodeId, item: ItemId, points: float) -> None:
    """Check points that an expert gave to one item under a node.

    Raises:
        NegativePointsError: They are below zero.
        NotFiniteError: They are NaN or infinite.
    """
    if points < 0:
        raise NegativePointsError(expert=expert, node=node, item=item, value=points)
    check_finite(f"comparisons/{expert}/points/{node}/{item}", points)


def check_rating(expert: ExpertId, initiative: InitiativeId, criterion: Criterion, rating: float) -> None:
    """Check that a rating is a step of the criterion's scale.

    Raises:
        RatingOutOfScaleError: It is not.
    """
    scale = criterion.scale
    if not (scale.lower <= rating <= scale.upper and rating == int(rating)):
        raise RatingOutOfScaleError(
            expert=expert,
            initiative=initiative,
            criterion=criterion.id,
            value=rating,
            lower=scale.lower,
            upper=scale.upper,
        )


def check_scale(criterion: CriterionId, scale: Scale) -> None:
    """Check that a scale can carry values.

    Raises:
        NotFiniteError: An end is NaN or infinite.
        ScaleEndsError: The lower end is not below the upper end.
        ScaleStepsError: A rating scale does not end on whole steps.
        LogScaleError: A logarithmic scale reaches zero or below.
        CurvePointsError: A curve is wanted and has fewer than two points.
        CurveOffScaleError: A point of it lies outside the scale's ends.
        CurveOrderError: Its points do not follow each other.
        OutOfRangeError: A worth is not within 0 … 1.
        AnchorOutOfScaleError: An anchor stands on a step that the scale does not have.
    """
    check_finite(f"criteria/{criterion}/scale/lower", scale.lower)
    check_finite(f"criteria/{criterion}/scale/upper", scale.upper)
    if scale.lower >= scale.upper:
        raise ScaleEndsError(criterion=criterion, lower=scale.lower, upper=scale.upper)
    if scale.transform is Transform.LOG10 and scale.lower <= 0:
        raise LogScaleError(criterion=criterion, lower=scale.lower)
    _check_curve(criterion, scale)
    if scale.kind is not ScaleKind.RATING:
        return
    if scale.lower != int(scale.lower) or scale.upper != int(scale.upper):
        raise ScaleStepsError(criterion=criterion, lower=scale.lower, upper=scale.upper)
    for step in scale.anchors:
        if not scale.lower <= step <= scale.upper:
            raise AnchorOutOfScaleError(criterion=criterion, step=step, lower=scale.lower, upper=scale.upper)


def _check_curve(criterion: CriterionId, scale: Scale) -> None:
    """Check a value curve; one that no transform uses any more may stay, but must be one."""
    wanted = scale.transform in (Transform.STEP, Transform.PIECEWISE)
    if wanted and len(scale.curve) < 2:
        raise CurvePointsError(criterion=criterion, points=len(scale.curve))
    for number, (value, worth) in enumerate(scale.curve):
        place = f"criteria/{criterion}/scale/curve"
        check_finite(place, value)
        check_range(place, worth, 0.0, 1.0)
        if wanted and not scale.lower <= value <= scale.upper:
            raise CurveOffScaleError(criterion=criterion, value=value, lower=scale.lower, upper=scale.upper)
        if number and value <= scale.curve[number - 1][0]:
            raise CurveOrderError(criterion=criterion, value=value, before=scale.curve[number - 1][0])


def check_duration(initiative: InitiativeId, quarters: int) -> None:
    """Check how many quarters an initiative takes.

    Raises:
        DurationError: Less than one.
        OutOfRangeError: More than any calendar has.
    """
    if quarters < 1:
        raise DurationError(initiative=initiative, duration=quarters)
    check_range(f"initiatives/{initiative}/duration", quarters, 1, MOST_QUARTERS)


def check_shares(shares: Mapping[SideId, float]) -> None:
    """Check the shares of all sides.

    Raises:
        NegativeShareError: One is below zero.
        NotFiniteError: One is NaN or infinite.
        NoShareError: All are zero.
    """
    for side, share in shares.items():
        if share < 0:
            raise NegativeShareError(side=side, value=share)
        check_finite(f"panel/shares/{side}", share)
    if shares and not any(shares.values()):
        raise NoShareError(sides=tuple(shares))


def check_weight(expert: ExpertId, weight: float) -> None:
    """Check an expert's weight.

    Raises:
        NegativeWeightError: It is below zero.
        NotFiniteError: It is NaN or infinite.
    """
    if weight < 0:
        raise NegativeWeightError(expert=expert, value=weight)
    check_finite(f"panel/experts/{expert}/weight", weight)


def check_budget(horizon: HorizonId, budget: float) -> None:
    """Check a budget, in millions of the main currency; `horizon` is empty for the budget in all.

    Raises:
        NegativeBudgetError: It is below zero.
        NotFiniteError: It is NaN or infinite.
    """
    if budget < 0:
        raise NegativeBudgetError(horizon=horizon, value=budget)
    check_finite(f"plan/budgets/{horizon}" if horizon else "plan/total_budget", budget)
