"""Which initiatives a study's plan holds whatever the panel had weighed: the core index over drawn panels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from models.arrays import FloatArray
from models.blueprint.core_index import Standing, core_index
from models.blueprint.study_conflict import UnexplainedConflictError
from models.blueprint.study_problem import scheduling_problem
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import RANKING, StudyRanking
from models.robustness.firmness import FIRMNESS, SEED, scores_of_draws, with_gaps_filled
from models.robustness.panel_draws import PanelBootstrap
from models.study import Part, Study

CORE_DRAWS: Final = 200
"""Each asks for a plan of its own. A share of 0.5 is then known to ± 0.07 (95 %), one near 0 or 1 far better."""

_DRAW_SECONDS: Final = 2.0


@dataclass(frozen=True, eq=False)
class StudyCore:
    """In how many of the drawn panels' best plans each initiative stands.

    Attributes:
        share: The core index, by initiative.
        standing: What it says: core, borderline or exterior.
        draws: How many panels were drawn.
        proven: Of how many the plan is proven the best; of the others the best that was found counts.
    """

    share: Mapping[InitiativeId, float]
    standing: Mapping[InitiativeId, Standing]
    draws: int
    proven: int


def study_core(study: Study, ranking: StudyRanking, report: Report, draws: int = CORE_DRAWS) -> StudyCore:
    """Plan anew for panels drawn from the real one, under the study's own rules.

    Raises:
        InputError: The rules themselves allow no plan.
        Cancelled: `report` said so.

    References:
        Liesiö, Mild & Salo (2007), EJOR 181(3): core index.
    """
    problem = scheduling_problem(study, ranking)
    found = core_index(problem, drawn_values(study, ranking, draws), report, time_limit=_DRAW_SECONDS)
    if not found.feasible:
        raise UnexplainedConflictError
    initiatives = tuple(study.initiatives.initiatives)
    return StudyCore(
        share=dict(zip(initiatives, found.share.tolist(), strict=True)),
        standing=dict(zip(initiatives, found.standing, strict=True)),
        draws=draws,
        proven=int(found.proven.sum()),
    )


def drawn_values(study: Study, ranking: StudyRanking, draws: int) -> FloatArray:
    """Return what each initiative of the study is worth by the leading method in each drawn panel, shape (draws, m).

    The panels are the first ones that `FIRMNESS` draws; an initiative that is not ranked is worth 0.
    """
    whole, everyone = ranking.whole, tuple(study.initiatives.initiatives)
    rows = np.array([everyone.index(initiative) for initiative in whole.initiatives])
    drawn = PanelBootstrap(study).draw(draws, np.random.default_rng(SEED))
    matrices = whole.domain.transformed(with_gaps_filled(drawn.values[:, rows], whole))
    values = np.zeros((draws, len(everyone)))
    values[:, rows] = scores_of_draws(ranking.leading, matrices, drawn.weights, whole.domain, study.methods).T
    return values


def _run(study: Study, inputs: Inputs, report: Report) -> StudyCore:
    return study_core(study, inputs(RANKING), report)


CORE: Computation[StudyCore] = Computation(
    name="core index",
    reads=FIRMNESS.reads | frozenset([Part.FRAME, Part.PLAN]),
    needs=(RANKING,),
    run=_run,
    live=False,
)
