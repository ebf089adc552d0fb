"""Edits of what is measured: the indicators and their units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from models.checking import check_id
from models.edits.frame import EmptyNameError, TakenIdError
from models.edits.ids import free_id
from models.problem.criteria import CriteriaTree
from models.problem.indicators import Indicator, IndicatorId
from models.study import Study
from models.text import Script


def _with(study: Study, indicators: Mapping[IndicatorId, Indicator]) -> Study:
    if dict(study.indicators.indicators) == dict(indicators):
        return study
    return replace(study, indicators=replace(study.indicators, indicators=indicators))


def add_indicator(study: Study, indicator: Indicator) -> Study:
    """Add an indicator as the last.

    Raises:
        TakenIdError: There is one of that id.
    """
    check_id("indicator", indicator.id)
    if indicator.id in study.indicators.indicators:
        raise TakenIdError(thing="indicator", id=indicator.id)
    return _with(study, {**study.indicators.indicators, indicator.id: indicator})


def rename_indicator(study: Study, indicator_id: IndicatorId, script: Script, name: str) -> Study:
    """Rename an indicator in one script."""
    indicator = study.indicators.indicators[indicator_id]
    text = indicator.name.written(script, name.strip())
    if not text:
        raise EmptyNameError(thing="indicator", id=indicator_id)
    return _with(study, {**study.indicators.indicators, indicator_id: replace(indicator, name=text)})


def set_unit(study: Study, indicator_id: IndicatorId, script: Script, unit: str) -> Study:
    """Say in one script what an indicator is counted in."""
    indicator = study.indicators.indicators[indicator_id]
    changed = replace(indicator, unit=indicator.unit.written(script, unit.strip()))
    return _with(study, {**study.indicators.indicators, indicator_id: changed})


def remove_indicator(study: Study, indicator_id: IndicatorId) -> Study:
    """Remove an indicator and all that was measured of it; criteria that it told of want another one then."""
    kept = {key: one for key, one in study.indicators.indicators.items() if key != indicator_id}
    measured = {
        initiative: {key: value for key, value in row.items() if key != indicator_id}
        for initiative, row in study.indicators.measurements.items()
    }
    criteria = {
        key: replace(one, scale=replace(one.scale, indicator="")) if one.scale.indicator == indicator_id else one
        for key, one in study.criteria.criteria.items()
    }
    plan = replace(study.plan, cost_indicator="") if study.plan.cost_indicator == indicator_id else study.plan
    return replace(
        study,
        indicators=replace(study.indicators, indicators=kept, measurements=measured),
        criteria=study.criteria if criteria == study.criteria.criteria else CriteriaTree(criteria),
        plan=plan,
    )


def cost_by(study: Study, indicator: Indicator) -> Study:
    """Return the study with an indicator that tells what initiatives cost; where one does so already, it stays so.

    Args:
        study: The study.
        indicator: It is given another id where its own is taken.
    """
    taken = study.indicators.indicators
    if study.plan.cost_indicator:
        return study
    told = indicator if indicator.id not in taken else replace(indicator, id=free_id(f"{indicator.id}-", taken))
    return set_cost_indicator(add_indicator(study, told), told.id)


def set_cost_indicator(study: Study, indicator_id: IndicatorId) -> Study:
    """Choose the indicator that tells what an initiative costs, in millions of the main currency; empty for none.

    Raises:
        KeyError: There is no such indicator.
    """
    chosen = study.indicators.indicators[indicator_id].id if indicator_id else ""
    if chosen == study.plan.cost_indicator:
        return study
    return replace(study, plan=replace(study.plan, cost_indicator=chosen))
