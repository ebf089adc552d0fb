from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from models.checking import check_study
from models.checking.faults import DuplicateIdError, UnknownCriterionError
from models.computing.completeness import completeness
from models.edits.criteria import remove_criterion
from models.edits.panel import set_group_leaves
from models.edits.ratings import NotAskedError, set_rating
from models.exchange.text_form import read_text, write_text
from models.panel.experts import Group
from models.ranking.decision_matrix import decision_matrix, panel_ratings
from models.study import Part, changed_parts
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=4)
"""E0 and E2 sit in SZ-A, E1 and E3 in HK-A; eight leaves are rated, five initiatives."""

LIMITED = set_group_leaves(STUDY, "SZ-A", ("C2.1", "C1.1"))


def test_a_group_may_be_asked_about_some_leaves_only() -> None:
    assert changed_parts(STUDY, LIMITED) == {Part.PANEL}
    assert LIMITED.panel.groups["SZ-A"].leaves == ("C1.1", "C2.1")
    rated = LIMITED.criteria.rated_leaves
    assert LIMITED.panel.scored_by("E0", rated) == ("C1.1", "C2.1")
    assert LIMITED.panel.scored_by("E1", rated) == rated
    assert set_group_leaves(LIMITED, "SZ-A", ("C1.1", "C2.1")) is LIMITED
    check_study(LIMITED)
    assert read_text(write_text(LIMITED)) == LIMITED


def test_what_is_not_asked_is_not_missing() -> None:
    told = completeness(LIMITED)
    assert told.to_rate == 5 * (2 + 8 + 2 + 8)
    assert told.rated == told.to_rate


def test_scores_that_are_not_asked_for_do_not_count_and_come_back_with_the_question() -> None:
    leaf = LIMITED.criteria.leaves.index("C1.2")
    assert np.isnan(panel_ratings(LIMITED)[0, :, leaf]).all()
    assert np.isnan(decision_matrix(LIMITED).voices["SZ"][:, leaf]).all()
    lifted = set_group_leaves(LIMITED, "SZ-A", ())
    np.testing.assert_array_equal(decision_matrix(lifted).voices["SZ"], decision_matrix(STUDY).voices["SZ"])


def test_a_score_that_is_not_asked_for_is_refused() -> None:
    with pytest.raises(NotAskedError) as fault:
        set_rating(LIMITED, "E0", "I01", "C1.2", 5)
    assert fault.value.where == {"expert": "E0", "criterion": "C1.2"}
    set_rating(LIMITED, "E0", "I01", "C2.1", 5)
    set_rating(LIMITED, "E1", "I01", "C1.2", 5)


def test_an_expert_without_a_group_scores_everything() -> None:
    alone = replace(LIMITED.panel.experts["E0"], group="")
    panel = replace(LIMITED.panel, experts={**LIMITED.panel.experts, "E0": alone})
    assert panel.scored_by("E0", ("C1.1", "C1.2")) == ("C1.1", "C1.2")


def test_a_leaf_that_is_removed_goes_from_the_limit_too() -> None:
    without = remove_criterion(LIMITED, "C2.1")
    assert without.panel.groups["SZ-A"].leaves == ("C1.1",)
    check_study(without)


def test_unknown_and_repeated_leaves_are_refused() -> None:
    with pytest.raises(UnknownCriterionError):
        set_group_leaves(STUDY, "SZ-A", ("C9",))
    with pytest.raises(DuplicateIdError):
        set_group_leaves(STUDY, "SZ-A", ("C1.1", "C1.1"))
    group = Group("SZ-A", "SZ", leaves=("C9",))
    with pytest.raises(UnknownCriterionError):
        check_study(replace(STUDY, panel=replace(STUDY.panel, groups={**STUDY.panel.groups, "SZ-A": group})))
