"""What every part of the page on robustness is."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from models.computing.computation import Computation
from models.ranking.study_ranking import VoiceRanking


class Pane(QWidget):
    """One way to doubt the order."""

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        raise NotImplementedError

    def refresh(self, ranking: VoiceRanking) -> None:
        """Draw everything from the session."""
        raise NotImplementedError

    def waits_for(self, _ready: frozenset[Computation[Any]]) -> bool:
        """Return whether what is shown, or news of its progress, is among what is ready."""
        return False
