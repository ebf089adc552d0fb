"""What a workbook shows of a study of thousands of initiatives, with a plan and draws that were not waited for."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np

from models.blueprint.placement import Cause, Placement, Reason
from models.blueprint.plan import Plan, Planned
from models.blueprint.scheduling import Schedule, Status
from models.computing.results import Results
from models.exchange.workbook.content import WorkbookContent
from models.problem.choices import RankingMethod
from models.ranking.decision_matrix import MATRIX
from models.ranking.study_ranking import RANKING
from models.robustness.acceptability import RankCounts
from models.robustness.firmness import Firmness
from models.text import Script
from models.weighting.panel_weights import WEIGHTS
from tests.studies import synthetic_study


def large_content(initiatives: int) -> WorkbookContent:
    """Return the content of a synthetic study of 21 leaves in which every second initiative is planned."""
    study = synthetic_study(experts=2, initiatives=initiatives, criteria=7, leaves_each=3)
    results = Results()
    ranking = results.get(RANKING, study)
    names, quarters = tuple(study.initiatives.initiatives), study.frame.quarters
    starts = np.array([place % 12 if place % 2 else -1 for place in range(len(names))])
    lengths = np.array([one.duration for one in study.initiatives.initiatives.values()])
    ends = np.where(starts >= 0, starts + lengths - 1, -1)
    costs = np.array([study.indicators.measurements[name]["cost"].mode for name in names])
    runs = (starts[:, None] >= 0) & (np.arange(32) >= starts[:, None]) & (np.arange(32) <= ends[:, None])
    spend = (costs / lengths) @ runs
    phases = np.array([study.frame.horizon_index(quarter) for quarter in quarters])
    by_phase = np.array([spend[phases == place].sum() for place in range(3)])
    nowhere = np.full(len(names), -1)
    schedule = Schedule(Status.FEASIBLE, starts, ends, nowhere, 1.0, 1.0, 0.0, False, spend, by_phase, ())
    why = Placement(0, 0, 0, 0, -1, (Cause(Reason.EARLIEST_POSSIBLE),))
    placed = {
        name: Planned(
            name,
            quarters[starts[row]] if starts[row] >= 0 else None,
            quarters[ends[row]] if starts[row] >= 0 else None,
            study.frame.horizons[phases[ends[row]]].id if starts[row] >= 0 else None,
            float(costs[row]),
            0.5,
            why,
        )
        for row, name in enumerate(names)
    }
    plan = Plan(names, placed, quarters, tuple(one.id for one in study.frame.horizons), spend, by_phase, schedule)
    one_row = np.full(len(names), 1, dtype=np.int64)
    square = np.broadcast_to(one_row, (len(names), len(names)))
    counts = RankCounts(len(names), square, square, np.zeros((1, 1)))
    firmness = Firmness(
        names, dict.fromkeys(RankingMethod, counts), dict.fromkeys(names, 1), dict.fromkeys(names, (1, len(names)))
    )
    return WorkbookContent(
        study=study,
        weights=results.get(WEIGHTS, study),
        matrix=results.get(MATRIX, study),
        ranking=ranking,
        plan=plan,
        firmness=firmness,
        scripts=(Script.EN,),
        wording=lambda key, _: key,
        reason=lambda planned, _: planned.initiative,
        exported_at=datetime(2025, 3, 4, 15, 6, tzinfo=UTC),
        program="BayPath",
    )
