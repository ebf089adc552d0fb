"""Keys that give another expert the turn, alike on every page on which experts answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

EXPERT_KEYS: Final[Mapping[str, int]] = {"]": 1, "】": 1, "[": -1, "【": -1}
"""By what a key writes, how many places further on the panel; a Chinese keyboard may write the full-width brackets."""
