"""Lists out of Excel, mail and notes become criteria, anchors and initiatives; what cannot is named by its line."""

from __future__ import annotations

import pytest

from models.checking import check_study
from models.checking.faults import AnchorOutOfScaleError, PrerequisiteCycleError
from models.exchange.pasting.criteria import paste_anchors, paste_criteria
from models.exchange.pasting.initiatives import paste_initiatives
from models.exchange.pasting.lines import (
    NamedTwiceError,
    NoNameOnLineError,
    NotANumberOnLineError,
    PastedTooLongError,
    UnknownOnLineError,
    number_of,
)
from models.exchange.pasting.measurements import paste_measurements
from models.exchange.text_form import read_text
from models.problem.criteria import GOAL, Criterion
from models.problem.indicators import Measurement
from models.problem.initiatives import Prerequisite
from models.study import EMPTY_STUDY, Study
from models.text import Script
from samples import sample_text
from tests.studies import synthetic_study

HETAO = read_text(sample_text("hetao"))


def tree(study: Study, script: Script = Script.EN) -> list[tuple[int, str]]:
    criteria = study.criteria
    return [(criteria.depth(key), criteria.criteria[key].name.own(script)) for key in criteria.order]


NESTED = [(0, "Impact"), (1, "Research"), (1, "Industry"), (0, "Cost"), (1, "Public cost")]


@pytest.mark.parametrize(
    "lines",
    [
        [["Impact"], ["", "Research"], ["", "Industry"], ["Cost"], ["", "Public cost"]],
        [["Impact"], ["  Research"], ["  Industry"], ["Cost"], ["  Public cost"]],
        [["1 Impact"], ["1.1 Research"], ["1.2 Industry"], ["2 Cost"], ["2.1 Public cost"]],
        [["1.", "Impact"], ["1.1", "Research"], ["1.2", "Industry"], ["2.", "Cost"], ["2.1", "Public cost"]],
        [
            ["Code", "Criterion"],
            ["C1", "Impact"],
            ["C1.1", "Research"],
            ["C1.2", "Industry"],
            ["C2", "Cost"],
            ["C2.1", "Public cost"],
        ],
        [["- Impact"], ["\t- Research"], ["\t- Industry"], [], ["- Cost"], ["\t• Public cost"]],
    ],
)
def test_depth_is_told_by_cells_blanks_numbers_codes_or_bullets(lines: list[list[str]]) -> None:
    pasted = paste_criteria(EMPTY_STUDY, lines, Script.EN)
    check_study(pasted.study)
    assert tree(pasted.study) == NESTED
    assert (pasted.added, pasted.changed, pasted.refused) == (5, 0, ())


def test_chinese_lists_are_read_in_the_script_of_the_reader() -> None:
    lines = [["一级指标", "定义"], ["创新", "多少新成果"], ["　转化", "多少进入市场"]]
    pasted = paste_criteria(EMPTY_STUDY, [["准则", "定义"], *lines[1:]], Script.ZH_HANS)
    assert tree(pasted.study, Script.ZH_HANS) == [(0, "创新"), (1, "转化")]
    assert pasted.study.criteria.criteria["C1.1"].definition.zh_hans == "多少进入市场"


def test_a_criterion_that_is_there_is_not_added_again_and_its_definition_is_taken_over() -> None:
    once = paste_criteria(EMPTY_STUDY, [["Impact"], ["", "Research"]], Script.EN).study
    twice = paste_criteria(once, [["impact", "What changes"], ["", "Research"], ["", "Talent"]], Script.EN)
    assert (twice.added, twice.changed) == (1, 1)
    assert twice.study.criteria.criteria["C1"].definition.en == "What changes"
    assert tree(twice.study) == [(0, "Impact"), (1, "Research"), (1, "Talent")]


def test_a_list_goes_under_the_node_that_is_selected() -> None:
    study = paste_criteria(synthetic_study(), [["New leaf"]], Script.EN, "C1").study
    assert study.criteria.children("C1")[-1] == "C1.4"
    assert study.criteria.children(GOAL) == ("C1", "C2", "C3")


def test_a_name_that_stands_twice_is_refused_by_its_line() -> None:
    pasted = paste_criteria(EMPTY_STUDY, [["Impact"], ["Cost"], ["IMPACT"]], Script.EN)
    assert pasted.added == 2
    (refused,) = pasted.refused
    assert isinstance(refused, NamedTwiceError)
    assert (refused.where["line"], refused.where["before"]) == (3, 1)


def test_a_list_without_end_is_refused() -> None:
    with pytest.raises(PastedTooLongError):
        paste_criteria(EMPTY_STUDY, [["x"]] * 5001, Script.EN)


def test_anchors_are_put_on_their_steps() -> None:
    study = paste_criteria(EMPTY_STUDY, [["Impact"]], Script.EN).study
    pasted = paste_anchors(study, "C1", [["1", "None"], ["5", "Some"], ["9", "Much"], ["12", "Beyond"]], Script.EN)
    assert {step: text.en for step, text in pasted.study.criteria.criteria["C1"].scale.anchors.items()} == {
        1: "None",
        5: "Some",
        9: "Much",
    }
    assert pasted.changed == 3
    (refused,) = pasted.refused
    assert isinstance(refused, AnchorOutOfScaleError)
    assert refused.where["line"] == 4
    in_order = paste_anchors(pasted.study, "C1", [["gar nichts"], ["etwas"], ["viel"]], Script.ZH_HANS)
    assert [text.zh_hans for text in in_order.study.criteria.criteria["C1"].scale.anchors.values()] == [
        "gar nichts",
        "etwas",
        "viel",
    ]
    assert not in_order.refused


def test_a_plain_list_of_names_is_a_list_of_initiatives() -> None:
    pasted = paste_initiatives(EMPTY_STUDY, [["Open a lab", "Build it"], ["Share data"]], Script.EN)
    found = list(pasted.study.initiatives.initiatives.values())
    assert [(one.id, one.name.en, one.description.en) for one in found] == [
        ("I01", "Open a lab", "Build it"),
        ("I02", "Share data", ""),
    ]


def test_headings_say_what_the_columns_hold_in_any_order_and_language() -> None:
    side = HETAO.frame.sides["HK"].name.en
    body = next(body for body in HETAO.initiatives.bodies.values() if body.side == "HK")
    lines: list[list[object]] = [
        ["Quarters", "Initiative", "名称（简体）", f"Lead {side}", "Cost", "After", "编号"],
        [6.0, "A wholly new bridge", "", body.name.en, "1,200", "I01; (N2)", "N1"],
        ["3", "Another new thing", "", "", "80 – 120", "", "N2"],
    ]
    pasted = paste_initiatives(HETAO, lines, Script.EN)
    assert pasted.refused == ()
    assert pasted.added == 2
    check_study(pasted.study)
    first = pasted.study.initiatives.initiatives["I25"]
    assert (first.name.en, first.duration, first.bodies["HK"]) == ("A wholly new bridge", 6, (body.id,))
    assert first.prerequisites == (Prerequisite("I01"), Prerequisite("I26", strict=False))
    measured = pasted.study.indicators.measurement("I25", "cost")
    assert measured is not None
    assert measured.mode == 1200.0
    between = pasted.study.indicators.measurement("I26", "cost")
    assert between is not None
    assert (between.low, between.mode, between.high) == (80.0, 100.0, 120.0)


def test_a_known_code_or_name_is_changed_and_blanks_change_nothing() -> None:
    known = HETAO.initiatives.initiatives["I02"]
    lines = [["Code", "Name", "Theme"], ["I01", "", "New theme"], ["", known.name.en.upper(), ""]]
    pasted = paste_initiatives(HETAO, lines, Script.EN)
    assert (pasted.added, pasted.changed, pasted.refused) == (0, 2, ())
    assert pasted.study.initiatives.initiatives["I01"].name == HETAO.initiatives.initiatives["I01"].name
    assert pasted.study.initiatives.initiatives["I01"].theme.en == "New theme"


def test_cells_that_cannot_be_taken_are_named_and_the_rest_is() -> None:
    lines = [
        ["Name", "Quarters", "Lead Hong Kong", "After", "Cost"],
        ["One", "soon", "Nobody known", "Nothing known", "much"],
        ["", "4", "", "", ""],
        ["Two", "2", "", "One", ""],
        ["One", "3", "", "", ""],
    ]
    pasted = paste_initiatives(HETAO, lines, Script.EN)
    assert pasted.added == 2
    kinds = [(type(fault), fault.where["line"]) for fault in pasted.refused]
    assert sorted(kinds, key=str) == sorted(
        [
            (NotANumberOnLineError, 2),
            (UnknownOnLineError, 2),
            (UnknownOnLineError, 2),
            (NotANumberOnLineError, 2),
            (NoNameOnLineError, 3),
            (NamedTwiceError, 5),
        ],
        key=str,
    )


def test_a_circle_of_prerequisites_is_refused_by_the_line_that_closes_it() -> None:
    lines = [["Name", "After"], ["One", "Two"], ["Two", "One"]]
    pasted = paste_initiatives(EMPTY_STUDY, lines, Script.EN)
    (refused,) = pasted.refused
    assert isinstance(refused, PrerequisiteCycleError)
    assert refused.where["line"] == 3
    check_study(pasted.study)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,200.5", 1200.5),
        ("0,5", 0.5),
        ("１２", 12.0),
        ("−3", -3.0),
        ("1e3", 1000.0),
        ("1_000", None),
        ("soon", None),
        ("", None),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, number: float | None) -> None:
    assert number_of(text) == number


def test_ids_of_pasted_criteria_are_free() -> None:
    study = paste_criteria(synthetic_study(), [["Fresh"]], Script.EN).study
    assert isinstance(study.criteria.criteria["C4"], Criterion)


COSTED = synthetic_study()


def cost(study: Study, key: str) -> Measurement:
    found = study.indicators.measurement(key, "cost")
    assert found is not None
    return found


def test_measured_values_are_put_from_a_cell_on() -> None:
    pasted = paste_measurements(COSTED, [["10", "20", "30", "Office"], ["", "1,500"]], "cost", ("I02", "low"))
    assert pasted.refused == ()
    assert pasted.changed == 2
    assert cost(pasted.study, "I02") == Measurement(20.0, 10.0, 30.0, "Office")
    assert cost(pasted.study, "I03").mode == 1500.0
    assert cost(pasted.study, "I01") == cost(COSTED, "I01")


def test_lines_that_name_their_initiative_are_put_there_in_any_order() -> None:
    lines = [
        ["Initiative", "Cost"],
        ["Initiative I03", "40"],
        ["I01", "10", "30", "memo"],
        ["Nobody", "5"],
        ["I02", "dear"],
    ]
    pasted = paste_measurements(COSTED, lines, "cost", ("I05", "mode"))
    assert cost(pasted.study, "I03").mode == 40.0
    assert cost(pasted.study, "I01") == Measurement(20.0, 10.0, 30.0, "memo")
    assert [(type(fault), fault.where["line"]) for fault in pasted.refused] == [
        (UnknownOnLineError, 4),
        (NotANumberOnLineError, 5),
    ]


def test_a_value_off_the_scale_or_beyond_the_list_is_refused_by_its_line() -> None:
    pasted = paste_measurements(COSTED, [["30000"], ["7"]], "cost", ("I05", "mode"))
    assert [fault.where["line"] for fault in pasted.refused] == [1, 2]
    assert pasted.changed == 0
