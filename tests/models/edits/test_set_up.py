"""Edits of what a study is set up with: sides, bodies, indicators, money, and what another study starts from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.checking import check_study
from models.edits.bodies import add_body, remove_body, rename_body
from models.edits.frame import (
    NotACurrencyError,
    TakenIdError,
    add_side,
    remove_side,
    set_currencies,
    set_illustrative,
    set_source,
    set_start,
)
from models.edits.indicators import add_indicator, remove_indicator, rename_indicator, set_cost_indicator, set_unit
from models.edits.templates import framework_of, structure_of
from models.errors import InputError
from models.exchange.text_form import read_text
from models.problem.calendar import Quarter
from models.problem.frame import Currencies, Side
from models.problem.indicators import Indicator
from models.problem.initiatives import Body
from models.study import Study
from models.text import Script, Text
from samples import sample_text
from tests.studies import synthetic_study

STUDY = synthetic_study()
HETAO = read_text(sample_text("hetao"))


def test_a_side_comes_and_goes_with_all_that_is_its_own() -> None:
    grown = add_side(STUDY, Side("MO", Text("Macao")))
    check_study(grown)
    assert remove_side(grown, "MO").frame == STUDY.frame
    less = remove_side(HETAO, "HK")
    check_study(less)
    assert {expert.side for expert in less.panel.experts.values()} == {"SZ"}
    assert {key.expert for key in less.comparisons} == set(less.panel.experts)
    assert not any(factor.subject == "HK" for factor in less.swot.factors.values())
    assert not any("HK" in one.bodies for one in less.initiatives.initiatives.values())
    with pytest.raises(TakenIdError):
        add_side(STUDY, Side("HK"))


def test_currencies_are_two_codes_and_a_rate_above_zero() -> None:
    wanted = Currencies("CNY", "USD", 0.14, "2025-01-02")
    assert set_currencies(STUDY, wanted).frame.currencies == wanted
    for wrong in (replace(wanted, main="cny"), replace(wanted, other="CNY"), replace(wanted, main="RMB ")):
        with pytest.raises(NotACurrencyError):
            set_currencies(STUDY, wrong)
    for wrong in (replace(wanted, rate=0.0), replace(wanted, dated="yesterday")):
        with pytest.raises(InputError):
            set_currencies(STUDY, wrong)


def test_the_calendar_starts_before_its_first_horizon_ends() -> None:
    assert set_start(STUDY, Quarter(2024, 2)).frame.start == Quarter(2024, 2)
    with pytest.raises(InputError):
        set_start(STUDY, Quarter(2026, 1))


def test_the_source_is_told_in_each_script_and_whether_the_content_is_invented() -> None:
    changed = set_source(set_source(STUDY, Script.EN, " A report "), Script.ZH_HANT, "報告")
    assert changed.frame.source == Text("A report", "", "報告")
    assert set_source(changed, Script.EN, "A report ") is changed
    assert set_illustrative(STUDY, illustrative=True).frame.illustrative
    assert set_illustrative(STUDY, illustrative=False) is STUDY


def test_a_body_is_added_renamed_and_removed_from_every_initiative() -> None:
    study = add_body(HETAO, Body("SZ-NEW", "SZ", Text("New office")))
    assert rename_body(study, "SZ-NEW", Script.ZH_HANS, "新").initiatives.bodies["SZ-NEW"].name.zh_hans == "新"
    with pytest.raises(TakenIdError):
        add_body(study, Body("SZ-NEW", "SZ"))
    with pytest.raises(InputError):
        add_body(study, Body("X", "nowhere"))
    lead = HETAO.initiatives.initiatives["I01"].bodies["SZ"]
    less = remove_body(HETAO, lead[0])
    check_study(less)
    assert less.initiatives.initiatives["I01"].bodies.get("SZ", ()) == lead[1:]


def test_an_indicator_goes_with_its_measurements_and_leaves_its_criterion_wanting() -> None:
    study = add_indicator(STUDY, Indicator("jobs", Text("Jobs"), Text("thousand")))
    study = rename_indicator(study, "jobs", Script.EN, "New jobs")
    study = set_unit(study, "jobs", Script.ZH_HANS, "千")
    assert study.indicators.indicators["jobs"] == Indicator("jobs", Text("New jobs"), Text("thousand", "千"))
    assert set_cost_indicator(study, "jobs").plan.cost_indicator == "jobs"
    less = remove_indicator(STUDY, "cost")
    check_study(less)
    assert less.criteria.criteria["C3.3"].scale.indicator == ""
    assert not any(less.indicators.measurements.values())
    assert less.plan.cost_indicator == ""


@pytest.mark.parametrize("study", [STUDY, HETAO])
def test_a_structure_asks_all_and_holds_no_answer(study: Study) -> None:
    structure = structure_of(study)
    check_study(structure)
    assert structure.criteria is study.criteria
    assert structure.panel is study.panel
    assert not structure.comparisons
    assert not structure.ratings
    assert not structure.indicators.measurements
    assert not structure.plan.pins


def test_a_framework_leaves_the_new_study_its_own_initiatives_and_experts() -> None:
    framework = framework_of(HETAO)
    check_study(framework)
    assert framework.criteria.criteria["C1.1"].scale.anchors
    assert framework.initiatives.bodies == HETAO.initiatives.bodies
    assert framework.frame.horizons == HETAO.frame.horizons
    assert not framework.initiatives.initiatives
    assert not framework.panel.experts
    assert not framework.swot.factors
