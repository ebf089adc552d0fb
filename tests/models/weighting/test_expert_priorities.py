"""Each expert's own priorities: what is remembered of other nodes is what would be worked out anew."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from models.edits.comparisons import set_comparison
from models.problem.choices import PriorityMethod, RandomIndex
from models.problem.criteria import GOAL
from models.study import Study
from models.weighting.answers import Answers, pair_layout
from models.weighting.expert_priorities import expert_priorities
from models.weighting.node_priorities import node_priorities
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=5, initiatives=4, criteria=4)


def check(study: Study) -> None:
    layout = pair_layout(study)
    answers, found = Answers.of(study, layout), expert_priorities(study, layout)
    for block in layout.blocks:
        anew = node_priorities(block.matrices(answers.logs), study.methods)
        np.testing.assert_array_equal(found.weights[block.node], anew.weights)
        np.testing.assert_array_equal(found.consistency[block.node], anew.consistency)


def test_every_node_is_right_after_an_answer_under_one_of_them() -> None:
    study = STUDY
    check(study)
    for ratio, pair in ((7.0, ("C1", "C2")), (1 / 5, ("C3", "C4")), (None, ("C1", "C4"))):
        study = set_comparison(study, "E2", GOAL, *pair, ratio)
        check(study)
    check(set_comparison(study, "E3", "C2", "C2.1", "C2.3", 9.0))


@pytest.mark.parametrize("priorities", PriorityMethod)
@pytest.mark.parametrize("index", RandomIndex)
def test_it_follows_the_methods_that_the_study_chose(priorities: PriorityMethod, index: RandomIndex) -> None:
    check(replace(STUDY, methods=replace(STUDY.methods, priorities=priorities, random_index=index)))


def test_a_panel_of_nobody_has_no_priorities() -> None:
    nobody = synthetic_study(experts=0, initiatives=3)
    found = expert_priorities(nobody, pair_layout(nobody))
    assert found.experts == ()
    assert all(weights.shape[0] == 0 for weights in found.weights.values())
