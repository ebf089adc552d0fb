"""The steps of a study, in their order, and where the page of each is found.

A page's module is imported when the page is first shown, so that nobody waits for charts that they do not look at.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.session.session import Session
from desktop.shell.step_page import StepPage
from desktop.translator import QT_TRANSLATE_NOOP
from models.values import Value


class Step(Value):
    """One step.

    Attributes:
        key: Stable, for settings, tests and `StepPage.step_wanted`.
        title: The English title.
        module: Where the page's class is.
        page: The name of the page's class.
    """

    key: str
    title: str
    module: str
    page: str

    def label(self) -> str:
        """Return the title in the language of the window."""
        return QCoreApplication.translate("Steps", self.title)

    def make(self, session: Session, parent: QWidget) -> StepPage:
        """Import the page's module and return a page of the session."""
        page: type[StepPage] = getattr(import_module(self.module), self.page)
        return page(session, parent)


STEPS: Final = (
    Step("problem", QT_TRANSLATE_NOOP("Steps", "Problem"), "desktop.problem.page", "ProblemPage"),
    Step("panel", QT_TRANSLATE_NOOP("Steps", "Panel"), "desktop.panel.page", "PanelPage"),
    Step("compare", QT_TRANSLATE_NOOP("Steps", "Compare"), "desktop.comparing.page", "ComparePage"),
    Step("score", QT_TRANSLATE_NOOP("Steps", "Score"), "desktop.scoring.page", "ScorePage"),
    Step("agree", QT_TRANSLATE_NOOP("Steps", "Agree"), "desktop.agreeing.page", "AgreePage"),
    Step("rank", QT_TRANSLATE_NOOP("Steps", "Rank"), "desktop.ranking.page", "RankPage"),
    Step("robustness", QT_TRANSLATE_NOOP("Steps", "Robustness"), "desktop.robustness.page", "RobustnessPage"),
    Step("viewpoints", QT_TRANSLATE_NOOP("Steps", "Two sides"), "desktop.viewpoints.page", "ViewpointsPage"),
    Step("blueprint", QT_TRANSLATE_NOOP("Steps", "Blueprint"), "desktop.blueprint.page", "BlueprintPage"),
)

ASIDES: Final = (Step("history", QT_TRANSLATE_NOOP("Steps", "History"), "desktop.history.page", "HistoryPage"),)
"""Pages that stand below the steps: none of them is one."""

RESULTS: Final = frozenset({"rank", "robustness", "viewpoints", "blueprint"})
"""Steps that show nothing but what the answers come to, which a round may hide until it is revealed."""

STEP: Final[Mapping[str, Step]] = {step.key: step for step in (*STEPS, *ASIDES)}
