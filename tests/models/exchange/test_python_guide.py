"""The guide for those who work in Python says what Python says."""

from __future__ import annotations

import doctest
from pathlib import Path

GUIDE = Path(__file__).parents[3] / "docs" / "python.md"


def test_every_example_of_the_guide_gives_what_it_shows() -> None:
    failed, tried = doctest.testfile(str(GUIDE), module_relative=False, verbose=False)
    assert tried > 25
    assert failed == 0
