"""Between which two states of a study the change of ranks can be told: now, scenarios, rounds, snapshots."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.edits.scenarios import scenario_study
from models.problem.scenarios import NO_ADJUSTMENTS
from models.ranking.study_ranking import RANKING
from models.ranking.waterfall import Waterfall, waterfall
from models.study import Part, Study

NOW, PANEL = "now", "panel"
_SCENARIO, _ROUND, _SNAPSHOT = "scenario:", "round:", "snapshot:"


Load = Callable[[int], Study]
"""Reads a snapshot from the disk, by its number."""


def endpoints(study: Study, snapshots: Iterable[int]) -> list[str]:
    """Return the keys of all states that can be told apart, with these snapshots."""
    found = [NOW]
    if study.adjustments:
        found.append(PANEL)
    found += [f"{_SCENARIO}{key}" for key in study.scenarios]
    found += [f"{_ROUND}{number}" for number in range(1, len(study.rounds))]
    return found + [f"{_SNAPSHOT}{number}" for number in snapshots]


def named(key: str, kind: str) -> str:
    """Return the id behind a key of a kind (``scenario``, ``round``, ``snapshot``), or "" for another kind."""
    return key.removeprefix(f"{kind}:") if key.startswith(f"{kind}:") else ""


def state(study: Study, key: str, load: Load) -> Study:
    """Return the study as it is in one state.

    Raises:
        InputError: A snapshot cannot be read.
    """
    if key == PANEL:
        return replace(study, adjustments=NO_ADJUSTMENTS)
    if scenario := named(key, "scenario"):
        return scenario_study(study, study.scenarios[scenario])
    if number := named(key, "round"):
        return replace(study, rounds=study.rounds[: int(number)])
    if snapshot := named(key, "snapshot"):
        return load(int(snapshot))
    return study


@dataclass(frozen=True)
class Between:
    """The change from one state to another, told by causes.

    Attributes:
        before: Key of the earlier state.
        after: Key of the later state.
        load: Reads a snapshot.
    """

    before: str
    after: str
    load: Load

    def computation(self) -> Computation[Waterfall]:
        """Return what works it out; hold on to it, since each call makes another."""
        return Computation(
            name="changes",
            reads=RANKING.all_reads | frozenset([Part.SCENARIOS, Part.FRAME, Part.PLAN]),
            run=self._run,
            live=False,
        )

    def _run(self, study: Study, inputs: Inputs, report: Report) -> Waterfall:  # noqa: ARG002 (the signature is `Run`'s)
        return waterfall(state(study, self.before, self.load), state(study, self.after, self.load))
