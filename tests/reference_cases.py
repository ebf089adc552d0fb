"""Published inputs and outputs, as kept in ``tests/data/reference_cases``; each names its source."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.testing import assert_allclose
from numpy.typing import NDArray

FOLDER = Path(__file__).parent / "data" / "reference_cases"


@dataclass(frozen=True)
class ReferenceCase:
    """One published example.

    Attributes:
        source: Where it was published.
        inputs: What goes in.
        expected: What must come out.
        tolerance: Absolute, one for all fields or one per field; fields without one are exact.
    """

    source: str
    inputs: dict[str, Any]
    expected: dict[str, Any]
    tolerance: float | dict[str, float]

    def array(self, field: str) -> NDArray[np.float64]:
        """Return one input as numbers."""
        return np.array(self.inputs[field], dtype=np.float64)

    @property
    def benefit(self) -> NDArray[np.bool_]:
        """Directions of the criteria: True where more is better."""
        return np.asarray(np.array(self.inputs["types"]) == 1)

    def check(self, field: str, actual: object) -> None:
        """Assert that one output is the published one, within its tolerance."""
        tolerance = self.tolerance.get(field, 0.0) if isinstance(self.tolerance, dict) else self.tolerance
        if field.startswith("ranks"):
            tolerance = 0.0
        expected = self.expected[field]
        assert_allclose(
            np.asarray(actual), np.asarray(expected), rtol=0, atol=tolerance, err_msg=f"{field}: {self.source}"
        )


def reference_case(name: str) -> ReferenceCase:
    """Return a case by the name of its file."""
    case = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return ReferenceCase(case["source"], case["inputs"], case["expected"], case["tolerance"])


def reference_table(name: str) -> NDArray[np.float64]:
    """Return the numbers of a compressed table in ``data/``, without its header."""
    return np.loadtxt(FOLDER / "data" / name, delimiter=",", skiprows=1)
