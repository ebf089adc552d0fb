from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from models.robustness.acceptability import acceptability
from models.robustness.draws import uniform_weights
from models.robustness.scorers import AdditiveScorer
from models.robustness.workspace import lent


@pytest.mark.parametrize("dtype", [np.float32, np.bool_, np.uint8])
def test_what_is_lent_has_the_shape_asked_for_and_begins_on_a_cache_line(dtype: type[np.generic]) -> None:
    for shape in ((3, 70), (24, 1000), (1, 5)):
        array = lent(f"shape {dtype.__name__}", shape, dtype)
        assert array.shape == shape
        assert array.dtype == dtype
        assert array.ctypes.data % 64 == 0


def test_the_same_memory_is_lent_again_and_other_names_get_other_memory() -> None:
    first = lent("one", (100,), np.float32)
    assert np.shares_memory(first, lent("one", (50,), np.float32))
    assert not np.shares_memory(first, lent("two", (50,), np.float32))


def test_threads_that_count_at_once_do_not_disturb_one_another() -> None:
    generator = np.random.default_rng(4)
    scorers = [AdditiveScorer(generator.random((24, 6))) for _ in range(8)]
    weights = uniform_weights(5_000, 6, generator)
    alone = [acceptability(scorer, weights) for scorer in scorers]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(partial(acceptability, weights=weights), scorers * 3))
    for number, counts in enumerate(together):
        assert_array_equal(counts.ranks, alone[number % 8].ranks)
        assert_array_equal(counts.wins, alone[number % 8].wins)
