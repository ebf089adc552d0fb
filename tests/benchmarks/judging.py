"""A key pressed in the window of a large panel: a comparison and a score of one of 200 experts, drawn anew.

What is measured is all that a person waits for: the edit, the result of the group where it is shown, and the page
written anew; and beside it the group's results alone, weights and decision matrix.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from itertools import count, cycle
from typing import Any

from models.computing.computation import Computation
from models.computing.results import Results
from models.edits.comparisons import set_comparison
from models.edits.ratings import set_rating
from models.problem.criteria import GOAL
from models.ranking.decision_matrix import MATRIX
from models.study import Study
from models.weighting.panel_weights import WEIGHTS
from tests.benchmarks.harness import Benchmark
from tests.studies import synthetic_study

EXPERTS = 200
FRAME_MS = 16.0


def benchmarks() -> list[Benchmark]:
    """Return a benchmark for each page that experts answer on, and one for each result of the group."""
    study = synthetic_study(experts=EXPERTS, initiatives=24, criteria=7, leaves_each=3)
    return [
        Benchmark(f"one comparison by key, {EXPERTS} experts: the page drawn anew", _compare_key(study), FRAME_MS),
        Benchmark(f"one score by key, {EXPERTS} experts: the page drawn anew", _score_key(study), FRAME_MS),
        Benchmark(f"one comparison edited, {EXPERTS} experts: the panel's weights", _weighed(study), FRAME_MS),
        Benchmark(f"one score edited, {EXPERTS} experts: the panel's decision matrix", _scored(study), FRAME_MS),
    ]


def _compare_key(study: Study) -> Callable[[], float]:
    from desktop.comparing.page import ComparePage
    from desktop.comparing.question_view import QuestionView

    return _by_key(study, ComparePage, QuestionView)


def _score_key(study: Study) -> Callable[[], float]:
    from desktop.scoring.page import ScorePage
    from desktop.scoring.score_grid import ScoreGrid

    return _by_key(study, ScorePage, ScoreGrid)


def _by_key(study: Study, kind: type[Any], view: type[Any]) -> Callable[[], float]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest

    from desktop.app import application
    from desktop.session.session import Session

    app, session = application(), Session(study)
    page = kind(session)
    page.resize(1366, 700)
    page.show()
    app.processEvents()
    keys = cycle("2345678")

    def run() -> float:
        target = page.findChild(view)
        started = time.perf_counter()
        QTest.keyClicks(target, next(keys))
        taken = 1000.0 * (time.perf_counter() - started)
        while session.busy():
            app.processEvents()
        return taken

    return run


def _weighed(study: Study) -> Callable[[], float]:
    ratios = (1.0 + step / 1000.0 for step in count())
    return _own_time(WEIGHTS, study, lambda one: set_comparison(one, "E1", GOAL, "C1", "C2", next(ratios)))


def _scored(study: Study) -> Callable[[], float]:
    ratings = cycle(range(1, 10))
    return _own_time(MATRIX, study, lambda one: set_rating(one, "E1", "I01", "C1.1", next(ratings)))


def _own_time(computation: Computation[Any], study: Study, edit: Callable[[Study], Study]) -> Callable[[], float]:
    results = Results()

    def run() -> float:
        nonlocal study
        study = edit(study)
        results.get(computation, study)
        return 1000.0 * (results.seconds(computation) or 0.0)

    return run
