"""What makes a study a study: every figure is one, every reference leads somewhere, every order is an order.

A study may be unfinished (a leaf without an indicator, an expert without a ballot) and still be right.
"""

from __future__ import annotations

from models.checking.ballots import (
    check_ballots,
    check_compared,
    check_comparison_ballot,
    check_extremes,
    check_order,
    check_rated,
    check_rating_ballots,
    check_rating_note,
    check_ratings_on,
)
from models.checking.measurements import check_indicators, check_measurement, check_measurements_on
from models.checking.panel import check_group_leaves, check_panel, check_rounds
from models.checking.plan import check_methods, check_pin, check_plan, check_rules
from models.checking.problem import (
    check_criteria,
    check_frame,
    check_horizons,
    check_initiatives,
    check_prerequisites,
    check_swot,
    check_unique,
)
from models.checking.scenarios import check_adjustments, check_scenario, check_scenarios
from models.checking.values import (
    check_budget,
    check_duration,
    check_finite,
    check_id,
    check_points,
    check_quarter,
    check_rating,
    check_ratio,
    check_scale,
    check_shares,
    check_weight,
)
from models.study import Study

__all__ = [
    "check_adjustments",
    "check_ballots",
    "check_budget",
    "check_compared",
    "check_comparison_ballot",
    "check_criteria",
    "check_duration",
    "check_extremes",
    "check_finite",
    "check_frame",
    "check_group_leaves",
    "check_horizons",
    "check_id",
    "check_indicators",
    "check_initiatives",
    "check_measurement",
    "check_measurements_on",
    "check_methods",
    "check_order",
    "check_panel",
    "check_pin",
    "check_plan",
    "check_points",
    "check_prerequisites",
    "check_quarter",
    "check_rated",
    "check_rating",
    "check_rating_ballots",
    "check_rating_note",
    "check_ratings_on",
    "check_ratio",
    "check_rounds",
    "check_rules",
    "check_scale",
    "check_scenario",
    "check_scenarios",
    "check_shares",
    "check_study",
    "check_swot",
    "check_unique",
    "check_weight",
]


def check_study(study: Study) -> None:
    """Check a whole study, for example one that was read from a file.

    Raises:
        InputError: The first thing that is wrong, and exactly where.
    """
    check_frame(study.frame)
    check_criteria(study.criteria, study.indicators)
    check_initiatives(study.initiatives, study.frame)
    check_indicators(study)
    check_swot(study.swot, study.frame, study.criteria, study.initiatives.initiatives)
    check_panel(study.panel, study.frame, study.criteria)
    check_rounds(study.rounds)
    check_ballots(study)
    check_methods(study.methods)
    check_plan(study)
    check_adjustments(study, study.adjustments, "adjustments")
    check_scenarios(study)
