"""Results: remembered by the identity of the parts they depend on, and computed from nothing else."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from threading import Barrier

import numpy as np
import pytest

from models.arrays import FloatArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Cancelled, Report
from models.computing.results import Results
from models.editing.document import Document
from models.editing.kinds import EditKind
from models.edits.comparisons import set_comparison
from models.edits.panel import set_shares
from models.errors import InputError
from models.problem.criteria import GOAL
from models.study import EMPTY_STUDY, Part, Study
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=2, initiatives=2, criteria=2, leaves_each=2)


Make = Callable[[Study, Inputs], object]


class TooFewError(InputError):
    """A fault made up for these tests: count."""


class Counted:
    """A computation that counts its runs and returns a new object each time."""

    def __init__(
        self,
        *reads: Part,
        needs: tuple[Computation[object], ...] = (),
        make: Make = lambda _study, _inputs: object(),
    ) -> None:
        self.runs = 0
        self._make = make
        self.computation: Computation[object] = Computation(
            name="counted", reads=frozenset(reads), run=self._run, needs=needs
        )

    def _run(self, study: Study, inputs: Inputs, report: Report) -> object:
        self.runs += 1
        report(0.5)
        return self._make(study, inputs)


def edit_comparison(ratio: float) -> Callable[[Study], Study]:
    """Return an edit of the comparisons."""
    return partial(set_comparison, expert="E0", node=GOAL, one="C1", other="C2", ratio=ratio)


def test_the_same_study_gives_the_very_same_result() -> None:
    counted, results = Counted(Part.COMPARISONS), Results()
    assert not results.known(counted.computation, STUDY)
    first = results.get(counted.computation, STUDY)
    assert results.known(counted.computation, STUDY)
    assert results.get(counted.computation, STUDY) is first
    assert counted.runs == 1


def test_an_undone_edit_finds_its_old_result() -> None:
    counted, results, document = Counted(Part.COMPARISONS), Results(), Document(STUDY)
    before = results.get(counted.computation, document.study)
    document.edit(EditKind.SET_COMPARISON, edit_comparison(7.0))
    after = results.get(counted.computation, document.study)
    assert after is not before
    document.undo()
    assert results.get(counted.computation, document.study) is before
    document.redo()
    assert results.get(counted.computation, document.study) is after
    assert counted.runs == 2


def test_an_edit_of_a_part_that_is_not_read_costs_nothing() -> None:
    counted, results = Counted(Part.COMPARISONS), Results()
    result = results.get(counted.computation, STUDY)
    assert results.get(counted.computation, set_shares(STUDY, {"SZ": 1.0, "HK": 2.0})) is result
    assert counted.runs == 1


def test_what_depends_on_a_part_through_another_result_is_computed_anew_when_it_changes() -> None:
    inner = Counted(Part.COMPARISONS)
    outer = Counted(Part.PANEL, needs=(inner.computation,), make=lambda _study, inputs: inputs(inner.computation))
    assert outer.computation.all_reads == {Part.COMPARISONS, Part.PANEL}
    results = Results()
    result = results.get(outer.computation, STUDY)
    assert result is results.get(inner.computation, STUDY)
    results.get(outer.computation, edit_comparison(7.0)(STUDY))
    assert (inner.runs, outer.runs) == (2, 2)
    results.get(outer.computation, set_shares(STUDY, {"SZ": 1.0, "HK": 2.0}))
    assert (inner.runs, outer.runs) == (2, 3)


def test_a_part_that_a_computation_did_not_name_is_empty_for_it() -> None:
    seen: list[Study] = []
    careless = Counted(Part.CRITERIA, make=lambda study, _inputs: seen.append(study))
    Results().get(careless.computation, STUDY)
    assert seen[0].criteria is STUDY.criteria
    assert seen[0] == replace(EMPTY_STUDY, criteria=STUDY.criteria)


def test_a_result_that_was_not_named_among_the_needs_is_not_given() -> None:
    inner = Counted(Part.CRITERIA)
    careless = Counted(Part.CRITERIA, make=lambda _study, inputs: inputs(inner.computation))
    with pytest.raises(KeyError):
        Results().get(careless.computation, STUDY)


def test_a_fault_is_remembered_like_a_result() -> None:
    def refuse(study: Study, inputs: Inputs) -> object:
        raise TooFewError(count=len(study.initiatives.initiatives))

    counted, results = Counted(Part.INITIATIVES, make=refuse), Results()
    for _ in range(2):
        with pytest.raises(TooFewError) as caught:
            results.get(counted.computation, STUDY)
        assert caught.value.where == {"count": 2}
    assert counted.runs == 1
    assert results.known(counted.computation, STUDY)


def test_the_fault_of_what_is_needed_is_the_fault_of_what_needs_it() -> None:
    def refuse(study: Study, inputs: Inputs) -> object:
        raise TooFewError(count=0)

    inner = Counted(Part.CRITERIA, make=refuse)
    outer = Counted(Part.PANEL, needs=(inner.computation,))
    with pytest.raises(TooFewError):
        Results().get(outer.computation, STUDY)
    assert outer.runs == 0


def test_a_cancelled_computation_leaves_nothing_behind() -> None:
    def stop(share: float) -> None:
        raise Cancelled

    counted, results = Counted(Part.CRITERIA), Results()
    with pytest.raises(Cancelled):
        results.get(counted.computation, STUDY, stop)
    assert not results.known(counted.computation, STUDY)
    assert results.get(counted.computation, STUDY) is not None
    assert counted.runs == 2


def test_a_defect_is_not_taken_for_a_fault_of_the_study() -> None:
    def divide(study: Study, inputs: Inputs) -> object:
        return 1 // 0

    broken, results = Counted(Part.CRITERIA, make=divide), Results()
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            results.get(broken.computation, STUDY)
    assert broken.runs == 2


def test_a_refused_study_is_not_tried_again() -> None:
    counted, results = Counted(Part.CRITERIA), Results()
    results.refuse(counted.computation, STUDY, TooFewError(count=0))
    with pytest.raises(TooFewError):
        results.get(counted.computation, STUDY)
    assert counted.runs == 0


def test_only_the_latest_results_are_kept_and_use_keeps_them() -> None:
    counted, results = Counted(Part.COMPARISONS), Results(kept=2)
    first, second, third = STUDY, edit_comparison(7.0)(STUDY), edit_comparison(5.0)(STUDY)
    for study in (first, second, first, third):
        results.get(counted.computation, study)
    assert [results.known(counted.computation, study) for study in (first, second, third)] == [True, False, True]


@dataclass(frozen=True)
class Matrices:
    """A result that keeps its intermediates."""

    voices: dict[str, tuple[FloatArray, ...]]


def test_large_results_are_kept_by_their_size_and_the_latest_always() -> None:
    made = Counted(Part.COMPARISONS, make=lambda *_: Matrices({"": (np.zeros(1000), np.zeros(1000))}))
    studies = (STUDY, edit_comparison(7.0)(STUDY), edit_comparison(5.0)(STUDY))
    for most, known in ((3 * 16_000, 3), (2 * 16_000, 2), (16_000 - 1, 1)):
        results = Results(most_bytes=most)
        for study in studies:
            results.get(made.computation, study)
        assert [results.known(made.computation, study) for study in studies] == [False] * (3 - known) + [True] * known


def test_two_threads_that_ask_at_once_are_given_one_result() -> None:
    both_are_at_it = Barrier(2)

    def make(_study: Study, _inputs: Inputs) -> object:
        both_are_at_it.wait(timeout=10)
        return object()

    third, results = Counted(Part.COMPARISONS, make=make), Results()
    asking = [Counted(needs=(third.computation,), make=lambda _, inputs: inputs(third.computation)) for _ in range(2)]
    with ThreadPoolExecutor(max_workers=2) as threads:
        first, second = threads.map(lambda one: results.get(one.computation, STUDY), asking)
    assert third.runs == 2
    assert first is second


def test_how_long_the_latest_run_took_is_known_once_there_was_one() -> None:
    counted, results = Counted(Part.CRITERIA), Results()
    assert results.seconds(counted.computation) is None
    results.get(counted.computation, STUDY)
    seconds = results.seconds(counted.computation)
    assert seconds is not None
    assert seconds >= 0.0
