"""What a new study can take over from another one: its set-up, never what was said, measured or decided in it."""

from __future__ import annotations

from dataclasses import replace

from models.panel.experts import Panel
from models.problem.indicators import Indicators
from models.problem.initiatives import Initiatives
from models.problem.plan_rules import PlanRules
from models.study import Study


def structure_of(study: Study) -> Study:
    """Return a study's structure without its answers: all that is asked, and who is asked, for another round of panels.

    Ballots, measurements, scenarios, pins and budgets stay behind: they belong to the time in which they were given.
    """
    return Study(
        frame=study.frame,
        criteria=study.criteria,
        initiatives=study.initiatives,
        indicators=replace(study.indicators, measurements={}),
        swot=study.swot,
        panel=study.panel,
        methods=study.methods,
        plan=PlanRules(cost_indicator=study.plan.cost_indicator, discounts=study.plan.discounts),
    )


def framework_of(study: Study) -> Study:
    """Return what studies of one field share: criteria with their scales, sides, bodies, groups, horizons, money.

    Initiatives, experts and SWOT are the new study's own.
    """
    structure = structure_of(study)
    return replace(
        structure,
        initiatives=Initiatives(bodies=study.initiatives.bodies),
        indicators=Indicators(study.indicators.indicators),
        swot=type(study.swot)(),
        panel=Panel(shares=study.panel.shares, groups=study.panel.groups),
    )
