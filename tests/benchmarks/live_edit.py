"""One comparison edited: new weights and both rankings, for panels of 24, 60 and 1,000."""

from __future__ import annotations

from itertools import count

from models.computing.results import Results
from models.edits.comparisons import set_comparison
from models.problem.criteria import GOAL
from models.ranking.study_ranking import RANKING
from tests.benchmarks.harness import Benchmark
from tests.studies import synthetic_study

AIMS_MS = {24: 16.0, 60: 16.0, 1000: 50.0}


def benchmarks() -> list[Benchmark]:
    """Return one benchmark for each size of panel; initiatives × leaves are the sample's 24 × 21."""
    return [
        Benchmark(f"one comparison edited, {experts:,} experts: weights, AHP and TOPSIS", _LiveEdit(experts), aim)
        for experts, aim in AIMS_MS.items()
    ]


class _LiveEdit:
    """Edits one comparison of one expert after the other, never to a value that was there before."""

    def __init__(self, experts: int) -> None:
        self._study = synthetic_study(experts=experts, initiatives=24, criteria=7, leaves_each=3)
        self._results = Results()
        self._results.get(RANKING, self._study)
        self._ratios = (1.0 + step / 1000.0 for step in count())

    def __call__(self) -> None:
        self._study = set_comparison(self._study, "E1", GOAL, "C1", "C2", next(self._ratios))
        self._results.get(RANKING, self._study)
