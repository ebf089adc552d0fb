"""What can be wrong in a study. After the colon stand the keys that say where.

A `thing` is a kind of thing that has an id, for example ``criterion``; a `place` is the path to the fault in the text
form, for example ``initiatives/I04/prerequisites``.
"""

from __future__ import annotations

from models.errors import InputError


class MalformedIdError(InputError):
    """An id that is empty, too long or holds other signs than letters, digits, ``_``, ``.`` and ``-``: thing, id."""


class DuplicateIdError(InputError):
    """An id that stands twice where it may stand once: thing, id."""


class MisfiledIdError(InputError):
    """Something that is kept under another id than its own: thing, key, id."""


class UnknownSideError(InputError):
    """A reference to a side that the study does not have: side, place."""


class UnknownHorizonError(InputError):
    """A reference to a horizon that the study does not have: horizon, place."""


class UnknownParentError(InputError):
    """A criterion under a node that the study does not have: criterion, parent."""


class UnknownCriterionError(InputError):
    """A reference to a criterion that the study does not have: criterion, place."""


class UnknownIndicatorError(InputError):
    """A reference to an indicator that the study does not have: indicator, place."""


class UnknownInitiativeError(InputError):
    """A reference to an initiative that the study does not have: initiative, place."""


class UnknownBodyError(InputError):
    """A reference to a body that the study does not have: body, place."""


class UnknownFactorError(InputError):
    """A reference to a SWOT factor that the study does not have: factor, place."""


class UnknownGroupError(InputError):
    """A reference to a group that the study does not have: group, place."""


class UnknownExpertError(InputError):
    """A reference to an expert whom the study does not have: expert, place."""


class UnknownRoundError(InputError):
    """A reference to a round that the study does not have: round, place."""


class CriterionCycleError(InputError):
    """Criteria of which each stands under the one before, and the first under the last: criteria."""


class PrerequisiteCycleError(InputError):
    """Initiatives of which each must come before the next, and the last before the first: initiatives."""


class BodyOnOtherSideError(InputError):
    """A body listed under a side that it does not belong to: initiative, body, side."""


class GroupOnOtherSideError(InputError):
    """An expert in a group of another side: expert, group, side."""


class NoAssumedWeightError(InputError):
    """Assumed weights that are all zero: place."""


class NotFiniteError(InputError):
    """A figure that is not a number, or infinite: value, place."""


class OutOfRangeError(InputError):
    """A figure outside the range that its place allows: value, lower, upper, place."""


class ScaleEndsError(InputError):
    """A scale whose lower end is not below its upper end: criterion, lower, upper."""


class ScaleStepsError(InputError):
    """A rating scale whose ends are not whole numbers: criterion, lower, upper."""


class LogScaleError(InputError):
    """A logarithmic scale that reaches zero or below: criterion, lower."""


class CurvePointsError(InputError):
    """A value curve with fewer than two points: criterion, points."""


class CurveOffScaleError(InputError):
    """A point of a value curve outside the scale's fixed ends: criterion, value, lower, upper."""


class CurveOrderError(InputError):
    """A point of a value curve that does not lie above the one before it: criterion, value, before."""


class AnchorOutOfScaleError(InputError):
    """An anchor on a step that the scale does not have: criterion, step, lower, upper."""


class MeasurementOrderError(InputError):
    """A most likely value that is not between the least and the greatest: initiative, indicator, low, mode, high."""


class MeasurementOutOfScaleError(InputError):
    """A measured value outside the fixed ends of a criterion: initiative, indicator, criterion, value, lower, upper."""


class MeasurementNotPositiveError(InputError):
    """A measured value without a logarithm: initiative, indicator, criterion, value."""


class NegativeCostError(InputError):
    """A cost below zero: initiative, indicator, value."""


class DurationError(InputError):
    """An initiative that takes less than one quarter: initiative, duration."""


class HorizonBeforeStartError(InputError):
    """A horizon that ends before the calendar starts: horizon, end, start."""


class HorizonOrderError(InputError):
    """A horizon that does not end after the one before it: horizon, end, before."""


class CalendarTooLongError(InputError):
    """A calendar of more quarters than can be planned: quarters, most."""


class RateNotPositiveError(InputError):
    """An exchange rate that is not above zero: value."""


class NotADateError(InputError):
    """Text that is not a date such as 2025-01-31: value, place."""


class NegativeShareError(InputError):
    """A side whose share is below zero: side, value."""


class NoShareError(InputError):
    """Sides that have no share at all between them: sides."""


class NegativeWeightError(InputError):
    """An expert whose weight is below zero: expert, value."""


class NoRoundError(InputError):
    """A study without a round to judge in: no keys."""


class RoundNumberError(InputError):
    """A round whose number does not count on from the one before: round, number, expected."""


class SelfComparisonError(InputError):
    """Something compared with itself: expert, node, item."""


class MisorderedPairError(InputError):
    """A pair that is not kept under its one key: expert, node, first, second."""


class JudgementOutOfScaleError(InputError):
    """A ratio outside 1/9 … 9: expert, node, first, second, value."""


class NegativePointsError(InputError):
    """Points below zero: expert, node, item, value."""


class BestIsWorstError(InputError):
    """An item that is named as both the most and the least important: expert, node, item."""


class OrderedTwiceError(InputError):
    """An item that stands in two places of one order: expert, node, item."""


class RatingOutOfScaleError(InputError):
    """A rating that is not a whole step of its scale: expert, initiative, criterion, value, lower, upper."""


class NegativeBudgetError(InputError):
    """A budget below zero; the horizon is empty for the budget in all: horizon, value."""


class PinWithoutQuarterError(InputError):
    """A decision on when an initiative starts that does not say when: initiative, kind."""


class PinOutsideCalendarError(InputError):
    """A decision on when an initiative starts that names a quarter outside the calendar: initiative, quarter."""
