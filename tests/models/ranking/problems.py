"""Random decision problems for the tests of ranking methods."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from models.arrays import BoolArray, FloatArray, IntArray


@dataclass(frozen=True)
class Problem:
    """A matrix on a 1-to-9 scale, weights and directions."""

    matrix: FloatArray
    weights: FloatArray
    benefit: BoolArray

    @property
    def lower(self) -> FloatArray:
        """The scale's lower ends."""
        return np.ones(self.weights.size)

    @property
    def upper(self) -> FloatArray:
        """The scale's upper ends."""
        return np.full(self.weights.size, 9.0)

    def rows(self, which: IntArray | slice) -> Problem:
        """Return the problem with some initiatives only, or in another order."""
        return Problem(self.matrix[which], self.weights, self.benefit)


def random_problem(generator: np.random.Generator, m: int = 12, n: int = 6) -> Problem:
    """Return a problem of continuous values; about a third of the criteria are costs."""
    weights = generator.standard_exponential(n)
    return Problem(generator.uniform(1, 9, (m, n)), weights / weights.sum(), generator.random(n) > 1 / 3)


@st.composite
def problems(draw: st.DrawFn, min_initiatives: int = 1) -> Problem:
    """Return small problems in tenths from 1 to 9, so that ties and constant columns do occur."""
    m, n = draw(st.integers(min_initiatives, 7)), draw(st.integers(1, 5))
    tenths = draw(arrays(np.int64, (m, n), elements=st.integers(10, 90)))
    raw = draw(arrays(np.int64, n, elements=st.integers(1, 100)))
    benefit = draw(arrays(np.bool_, n))
    return Problem(tenths / 10, raw / raw.sum(), benefit)
