"""Counting how many rivals beat each initiative in many draws."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from models.robustness.beaten import BeatenArray, rank_counts


@pytest.mark.parametrize("initiatives", [1, 2, 7, 24, 65, 300])
@pytest.mark.parametrize("draws", [1, 40, 5000])
def test_ranks_are_counted_alike_in_pairs_and_row_by_row(initiatives: int, draws: int) -> None:
    any_ranks = np.random.default_rng(7).integers(0, initiatives, (initiatives, draws))
    by: BeatenArray = any_ranks.astype(np.uint8) if initiatives <= 256 else any_ranks.astype(np.uint16)
    expected = (by[:, :, np.newaxis] == np.arange(initiatives)).sum(axis=1)
    assert_array_equal(rank_counts(by), expected)
