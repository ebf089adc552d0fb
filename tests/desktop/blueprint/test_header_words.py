"""The line below the page's title says what is known of the plan, and no more."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from desktop.blueprint.header_words import plan_line
from desktop.targets import sample_study
from models.blueprint.plan import PLAN
from models.blueprint.scheduling import Status
from models.computing.results import Results
from models.text import Script


def test_a_plan_is_told_as_sure_as_it_is(qapp: QApplication) -> None:
    study = sample_study("hetao")
    plan = Results().get(PLAN, study)
    cut = replace(plan, schedule=replace(plan.schedule, status=Status.FEASIBLE, gap=0.0312))
    blind = replace(plan, schedule=replace(plan.schedule, status=Status.FEASIBLE, gap=float("inf")))
    assert plan_line(plan, study, Script.EN).endswith("proven")
    assert plan_line(cut, study, Script.EN).endswith("at most 3.1 % short of the best")
    assert plan_line(blind, study, Script.EN).endswith("how far from the best is not known")
