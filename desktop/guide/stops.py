"""The stops of the first steps: each stands on a real page of the sample. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.guide.texts import guide
from models.text import Script

SAMPLE: Final = "sample:hetao"


@dataclass(frozen=True)
class Stop:
    """One stop.

    Attributes:
        key: The middle of its keys in ``guide.tsv``.
        step: The step whose page it stands on.
    """

    key: str
    step: str

    def title(self, script: Script) -> str:
        """Return what it is called."""
        return guide()[f"tour.{self.key}.title"].read(script)

    def words(self, script: Script) -> str:
        """Return what it says."""
        return guide()[f"tour.{self.key}.words"].read(script)


STOPS: Final = (
    Stop("welcome", "problem"),
    Stop("problem", "problem"),
    Stop("panel", "panel"),
    Stop("compare", "compare"),
    Stop("score", "score"),
    Stop("rank", "rank"),
    Stop("viewpoints", "viewpoints"),
    Stop("blueprint", "blueprint"),
    Stop("end", "problem"),
)
