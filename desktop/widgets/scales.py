"""The ends of a scale and the round marks between them."""

from __future__ import annotations

from math import ceil, floor, log10

import numpy as np
from numpy.typing import NDArray

Scale = tuple[float, float, list[tuple[float, str]]]


def nice_scale(values: NDArray[np.float64]) -> Scale:
    """Return ends just outside some values, and about five round marks between them."""
    low, high = float(values.min()), float(values.max())
    span = high - low or max(abs(high), 1.0) * 0.1
    low, high = low - 0.04 * span, high + 0.04 * span
    rough = span / 5
    unit = 10.0 ** floor(log10(rough))
    step = next(unit * factor for factor in (1, 2, 5, 10) if unit * factor >= rough)
    digits = max(0, -floor(log10(step) + 1e-9))
    marks = [number * step for number in range(ceil(low / step), floor(high / step) + 1)]
    return low, high, [(mark, f"{mark:.{digits}f}") for mark in marks]
