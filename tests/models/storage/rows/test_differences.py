from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec
import pytest

from models.editing.document import Edit
from models.edits.comparisons import set_comparison
from models.edits.criteria import move_criterion, remove_criterion
from models.edits.panel import remove_expert
from models.edits.ratings import set_rating
from models.problem.criteria import GOAL
from models.storage.faults import NotStorableError
from models.storage.rows.differences import differences, journal_patch
from models.study import Study
from tests.models.storage.studies import small_study


def patch(study: Study, edit: Edit) -> Any:
    return msgspec.json.decode(msgspec.json.encode(journal_patch(differences(study, edit(study)))))


def test_a_study_does_not_differ_from_itself_nor_from_its_equal() -> None:
    assert differences(small_study(), small_study()) == []


def test_one_rating_is_one_row_and_one_line() -> None:
    assert patch(small_study(), lambda study: set_rating(study, "E1", "I02", "C11", 4)) == {
        "ratings": {"R2": {"E1": {"I02": ["+", {"ratings": {"C11": 4}}]}}}
    }


def test_a_comparison_that_is_changed_keeps_its_earlier_ratio_in_the_journal() -> None:
    assert patch(small_study(), lambda study: set_comparison(study, "E2", GOAL, "C1", "C2", 5.0)) == {
        "comparisons": {"R2": {"E2": {GOAL: {"comparisons": {"C1/C2": ["~", 1 / 3, 5.0]}}}}}
    }


def test_points_that_give_way_to_a_comparison_are_kept_in_the_journal() -> None:
    found = patch(small_study(), lambda study: set_comparison(study, "E2", "C1", "C11", "C12", 5.0))
    changed = found["comparisons"]["R2"]["E2"]["C1"]
    assert changed == {
        "comparisons": {"C11/C12": ["~", 2.0, 5.0]},
        "points": ["-", {"C11": 50.0, "C12": 30.0, "C13": 20.0}],
    }


def test_a_reordering_is_kept_as_the_orders_before_and_after() -> None:
    found = patch(small_study(), lambda study: move_criterion(study, "C1", GOAL, 0))
    assert found == {"order": {"criteria": ["~", ["C2", "C1", "C11", "C12", "C13"], ["C1", "C2", "C11", "C12", "C13"]]}}


def test_removing_the_last_and_adding_at_the_end_is_no_reordering() -> None:
    study = small_study()
    assert "order" not in journal_patch(differences(study, remove_criterion(study, "C1")))
    assert "order" not in journal_patch(differences(remove_expert(study, "E1"), remove_expert(study, "E1")))


def test_a_value_that_would_not_come_back_is_named_by_its_row() -> None:
    study = small_study()
    ballots = {key: replace(ballot, points={"C1": {"C11": float("nan")}}) for key, ballot in study.comparisons.items()}
    with pytest.raises(NotStorableError) as caught:
        differences(study, replace(study, comparisons=ballots))
    assert caught.value.where == {"place": "comparisons/R2/E2/C1"}
