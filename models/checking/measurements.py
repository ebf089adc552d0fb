"""Checks of what is measured, against the scales and the costs that read it."""

from __future__ import annotations

from models.checking.faults import (
    MeasurementNotPositiveError,
    MeasurementOrderError,
    MeasurementOutOfScaleError,
    NegativeCostError,
    UnknownIndicatorError,
    UnknownInitiativeError,
)
from models.checking.problem import check_keys
from models.checking.values import check_finite
from models.problem.criteria import Criterion, CriterionId, ScaleKind, Transform
from models.problem.indicators import IndicatorId, Measurement
from models.problem.initiatives import InitiativeId
from models.study import Study


def check_indicators(study: Study) -> None:
    """Check all indicators and all that has been measured.

    Raises:
        InputError: What is wrong, and where.
    """
    check_keys("indicator", study.indicators.indicators)
    for initiative, row in study.indicators.measurements.items():
        for indicator, measurement in row.items():
            check_measurement(study, initiative, indicator, measurement)


def check_measurement(study: Study, initiative: InitiativeId, indicator: IndicatorId, measurement: Measurement) -> None:
    """Check one measured value, and its place on each scale that reads it.

    Raises:
        UnknownInitiativeError: There is no such initiative.
        UnknownIndicatorError: There is no such indicator.
        NotFiniteError: A value is NaN or infinite.
        MeasurementOrderError: The most likely value does not lie between the other two.
        MeasurementNotPositiveError: A scale is logarithmic and a value is not above zero.
        MeasurementOutOfScaleError: A value lies outside the fixed ends of a scale.
        NegativeCostError: It is a cost, and below zero.
    """
    place = f"indicators/measurements/{initiative}"
    if initiative not in study.initiatives.initiatives:
        raise UnknownInitiativeError(initiative=initiative, place="indicators/measurements")
    if indicator not in study.indicators.indicators:
        raise UnknownIndicatorError(indicator=indicator, place=place)
    mode = measurement.mode
    low = mode if measurement.low is None else measurement.low
    high = mode if measurement.high is None else measurement.high
    for name, value in (("low", low), ("mode", mode), ("high", high)):
        check_finite(f"{place}/{indicator}/{name}", value)
    if not low <= mode <= high:
        raise MeasurementOrderError(initiative=initiative, indicator=indicator, low=low, mode=mode, high=high)
    for leaf in study.criteria.leaves:
        criterion = study.criteria.criteria[leaf]
        if criterion.scale.kind is ScaleKind.MEASURED and criterion.scale.indicator == indicator:
            for value in (low, mode, high):
                _check_on_scale(criterion, initiative, value)
    if indicator == study.plan.cost_indicator and low < 0:
        raise NegativeCostError(initiative=initiative, indicator=indicator, value=low)


def check_measurements_on(study: Study, leaf: CriterionId) -> None:
    """Check that every measured value lies on the scale of one leaf, for example after the scale has changed.

    Raises:
        MeasurementNotPositiveError: The scale is logarithmic and a value is not above zero.
        MeasurementOutOfScaleError: A value lies outside the scale's fixed ends.
    """
    scale = study.criteria.criteria[leaf].scale
    if scale.kind is not ScaleKind.MEASURED:
        return
    for initiative, row in study.indicators.measurements.items():
        if scale.indicator in row:
            check_measurement(study, initiative, scale.indicator, row[scale.indicator])


def _check_on_scale(criterion: Criterion, initiative: InitiativeId, value: float) -> None:
    scale = criterion.scale
    if scale.transform is Transform.LOG10 and value <= 0:
        raise MeasurementNotPositiveError(
            initiative=initiative, indicator=scale.indicator, criterion=criterion.id, value=value
        )
    if not scale.lower <= value <= scale.upper:
        raise MeasurementOutOfScaleError(
            initiative=initiative,
            indicator=scale.indicator,
            criterion=criterion.id,
            value=value,
            lower=scale.lower,
            upper=scale.upper,
        )
