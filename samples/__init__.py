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
    # Decoded as a whole, which is several times as quick as reading it line by line.
    return Path(__file__).with_name(f"{name}.json").read_bytes().decode()
