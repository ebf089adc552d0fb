"""What every pane of the blueprint behind a tab of its own is."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.session.session import Session
from desktop.wording import sentence
from models.blueprint.plan import Plan
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.ranking.study_ranking import StudyRanking


@dataclass(frozen=True)
class Standing:
    """What the page knows when it asks a pane to draw.

    Attributes:
        plan: The blueprint of the study as it stands, or None while there is none.
        ranking: What the initiatives are worth, or None.
    """

    plan: Plan | None
    ranking: StudyRanking | None


class Pane(QWidget):
    """Draws itself from the session, and edits through it.

    Attributes:
        initiative_wanted: The user wants to see an initiative in the plan.
    """

    initiative_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""

    def refresh(self, standing: Standing) -> None:
        """Draw everything from the session."""
        raise NotImplementedError

    def main_thing(self) -> QWidget | None:
        """Return what the keys are for, or None."""
        return None

    @property
    def editable(self) -> bool:
        """Whether the study may be changed."""
        return self.session.refusal is None

    def edit(self, kind: EditKind, edit: Edit, merge_key: Hashable = None) -> str:
        """Make an edit; return why it was refused, or ""."""
        fault = self.session.edit(kind, edit, merge_key=merge_key)
        return sentence(fault, self.session.study, self.session.script) if fault is not None else ""
