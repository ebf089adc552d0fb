"""Studies as readable text: the Shenzhen–Hong Kong sample and two textbook cases."""

from __future__ import annotations

from pathlib import Path
from typing import Final

NAMES: Final = ("hetao", "fighter", "house")
"""The samples, in the order in which they are offered."""


def sample_text(name: str) -> str:
    """Return the text form of a sample.

    Args:
        name: One of `NAMES`.
    """
    return Path(__file__).with_name(f"{name}.json").read_text(encoding="utf-8")
