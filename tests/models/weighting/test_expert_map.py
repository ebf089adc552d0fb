"""The map of experts: distances between logarithms of weights, the whole panel at the origin."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.distance import pdist

from models.computing.results import Results
from models.weighting.expert_map import EXPERT_MAP, log_ratio_axes
from tests.studies import synthetic_study

THREE = st.tuples(*[st.floats(0.05, 1.0)] * 3)


def clr(weights: np.ndarray) -> np.ndarray:
    logs = np.log(weights)
    return np.asarray(logs - logs.mean(axis=-1, keepdims=True))


@given(st.lists(THREE, min_size=2, max_size=8))
def test_with_three_criteria_a_plane_keeps_every_distance(rows: list[tuple[float, float, float]]) -> None:
    weights = np.array(rows) / np.sum(rows, axis=1, keepdims=True)
    points, _loadings, explained = log_ratio_axes(weights, weights[0])
    assert pdist(points) == pytest.approx(pdist(clr(weights)), abs=1e-9)
    assert np.linalg.norm(points, axis=1) == pytest.approx(np.linalg.norm(clr(weights) - clr(weights[0]), axis=1))
    assert explained.sum() == pytest.approx(1.0) or pdist(points) == pytest.approx(0.0, abs=1e-9)


def test_an_axis_runs_towards_the_criterion_that_weighs_more_there() -> None:
    weights = np.array([[0.6, 0.2, 0.2], [0.2, 0.6, 0.2]])
    points, loadings, explained = log_ratio_axes(weights, np.full(3, 1 / 3))
    first, second = np.argmax(loadings[0]), np.argmin(loadings[0])
    assert {int(first), int(second)} == {0, 1}
    assert points[int(first), 0] > 0 > points[int(second), 0]
    assert explained[0] > explained[1]


def test_the_map_is_the_same_however_the_experts_are_ordered() -> None:
    weights = np.array([[0.5, 0.3, 0.2], [0.2, 0.5, 0.3], [0.1, 0.1, 0.8]])
    centre = weights.mean(axis=0)
    points = log_ratio_axes(weights, centre)[0]
    assert log_ratio_axes(weights[::-1], centre)[0][::-1] == pytest.approx(points)


def test_a_weight_of_nothing_is_far_but_not_infinitely() -> None:
    points = log_ratio_axes(np.array([[1.0, 0.0], [0.5, 0.5]]), np.array([0.5, 0.5]))[0]
    assert np.isfinite(points).all()
    assert points[1] == pytest.approx([0.0, 0.0])


def test_who_has_not_finished_is_not_on_the_map_and_alone_nobody_is() -> None:
    study = synthetic_study(experts=6)
    whole = Results().get(EXPERT_MAP, study)
    assert whole is not None
    assert whole.experts == tuple(study.panel.experts)
    assert whole.points.shape == (6, 2)
    assert all(low != high for low, high in whole.ends)
    silent = {key: ballot for key, ballot in study.comparisons.items() if key.expert not in {"E0", "E1"}}
    found = Results().get(EXPERT_MAP, replace(study, comparisons=silent))
    assert found is not None
    assert found.experts == ("E2", "E3", "E4", "E5")
    one = {key: ballot for key, ballot in study.comparisons.items() if key.expert == "E0"}
    assert Results().get(EXPERT_MAP, replace(study, comparisons=one)) is None
