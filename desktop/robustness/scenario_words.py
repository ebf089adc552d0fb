"""What a scenario assumes and what it changes, in words."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject

from desktop.session.session import Session
from desktop.wording import sentence
from models.problem.choices import MethodChoices, Normalisation, RankingMethod, Synthesis
from models.problem.scenarios import Scenario
from models.robustness.scenario_orders import ScenarioOrders

AS_STUDY: Final = "="
METHODS: Final[dict[str, dict[str, Any]]] = {
    "fixed": {"leading": RankingMethod.TOPSIS, "normalisation": Normalisation.FIXED},
    "vector": {"leading": RankingMethod.TOPSIS, "normalisation": Normalisation.VECTOR},
    "minmax": {"leading": RankingMethod.TOPSIS, "normalisation": Normalisation.MINMAX},
    "ideal": {"leading": RankingMethod.AHP, "synthesis": Synthesis.IDEAL},
    "distributive": {"leading": RankingMethod.AHP, "synthesis": Synthesis.DISTRIBUTIVE},
}
"""The methods that a scenario may lead with, as changes of the study's."""


def method_key(methods: MethodChoices | None) -> str:
    """Return the key of what a scenario leads with."""
    if methods is None:
        return AS_STUDY
    fitting = (
        key
        for key, changes in METHODS.items()
        if all(getattr(methods, field) is value for field, value in changes.items())
    )
    return next(fitting, AS_STUDY)


class ScenarioWords(QObject):
    """Puts scenarios into words."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def name(self, scenario: Scenario) -> str:
        """Return what a scenario is called."""
        return scenario.name.read(self._session.script) or scenario.id

    def initiative(self, one: str) -> str:
        """Return what an initiative is called."""
        found = self._session.study.initiatives.initiatives.get(one)
        return (found.name.read(self._session.script) if found else "") or one

    def methods(self) -> list[tuple[str, str]]:
        """Return the keys and names of the methods that a scenario may lead with."""
        names = {
            "fixed": self.tr("TOPSIS, fixed domain"),
            "vector": self.tr("TOPSIS, vector"),
            "minmax": self.tr("TOPSIS, min–max"),
            "ideal": self.tr("AHP, ideal"),
            "distributive": self.tr("AHP, distributive"),
        }
        return [(AS_STUDY, self.tr("Method of the study")), *names.items()]

    def assumptions(self, scenario: Scenario) -> str:
        """Return what a scenario assumes, in a few words."""
        told = [self.tr("weights")] if scenario.adjustments.weights else []
        cells = sum(map(len, scenario.adjustments.scores.values()))
        if cells:
            told.append(self.tr("%n scores", "", cells))
        if scenario.methods is not None:
            told.append(dict(self.methods())[method_key(scenario.methods)])
        if scenario.experts is not None:
            told.append(self.tr("%n experts heard", "", len(scenario.experts)))
        if scenario.plan is not None:
            told.append(self.tr("rules of the plan"))
        return self.tr(", ").join(told) or self.tr("nothing else")

    def difference(self, scenario: Scenario, orders: ScenarioOrders, first: int) -> str:
        """Return who comes in and who goes out, or why there is no order."""
        fault = orders.faults.get(scenario.id)
        if fault is not None:
            return sentence(fault, self._session.study, self._session.script)
        if scenario.id not in orders.scenarios:
            return ""
        entering, leaving = orders.entering(scenario.id, first), orders.leaving(scenario.id, first)
        name = self.name(scenario)
        if not entering and not leaving:
            return self.tr("“{name}” leaves the first {count} as they are.").format(name=name, count=first)
        words = self.tr("“{name}” brings {entering} among the first {count}, in place of {leaving}.")
        listed = (self.tr(", ").join(map(self.initiative, those)) or "–" for those in (entering, leaving))
        brought, gone = listed
        return words.format(name=name, count=first, entering=brought, leaving=gone)
