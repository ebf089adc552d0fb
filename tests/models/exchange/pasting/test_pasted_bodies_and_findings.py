"""Lists of bodies and of SWOT findings out of Excel: what is added, what changes, and what is refused."""

from __future__ import annotations

import pytest

from desktop.targets import sample_study
from models.checking import check_study
from models.edits.frame import TakenIdError
from models.exchange.pasting.bodies import paste_bodies
from models.exchange.pasting.findings import paste_findings
from models.exchange.pasting.lines import NamedTwiceError, NoNameOnLineError, Pasted, UnknownOnLineError
from models.problem.initiatives import Body
from models.problem.swot import Factor, Quadrant
from models.text import Script, Text

HETAO = sample_study("hetao")


def told(pasted: Pasted) -> tuple[int, int, list[tuple[type, object]]]:
    check_study(pasted.study)
    return pasted.added, pasted.changed, [(type(one), one.where["line"]) for one in pasted.refused]


def test_bodies_are_added_to_the_side_that_they_name_or_else_to_the_one_that_is_chosen() -> None:
    pasted = paste_bodies(HETAO, [["Harbour Office", "Shenzhen"], ["Port Office"]], Script.EN, "HK")
    assert told(pasted) == (2, 0, [])
    added = [one for key, one in pasted.study.initiatives.bodies.items() if key not in HETAO.initiatives.bodies]
    assert [(one.side, one.name) for one in added] == [("SZ", Text("Harbour Office")), ("HK", Text("Port Office"))]


def test_a_body_that_is_known_by_code_or_name_is_reworded_and_never_added_again() -> None:
    known = HETAO.initiatives.bodies["SZ-DRC"]
    lines = [["编号", "英文", "简体"], ["SZ-DRC", "Reform Office", ""], ["", "Shenzhen Finance Bureau", "财政局"]]
    pasted = paste_bodies(HETAO, lines, Script.ZH_HANS, "SZ")
    assert told(pasted) == (0, 2, [])
    assert pasted.study.initiatives.bodies["SZ-DRC"] == Body(
        "SZ-DRC", "SZ", known.name.written(Script.EN, "Reform Office")
    )
    again = paste_bodies(pasted.study, lines, Script.ZH_HANS, "SZ")
    assert told(again) == (0, 0, [])
    assert again.study is pasted.study


@pytest.mark.parametrize(
    ("lines", "fault", "line"),
    [
        ([["name", "side"], ["Office", "Macao"]], UnknownOnLineError, 2),
        ([["Office"], ["Office"]], NamedTwiceError, 2),
        ([["code", "name"], ["X-1", ""]], NoNameOnLineError, 2),
    ],
)
def test_a_line_that_cannot_be_taken_is_refused_by_its_number(
    lines: list[list[str]], fault: type[Exception], line: int
) -> None:
    assert told(paste_bodies(HETAO, lines, Script.EN, "HK"))[2] == [(fault, line)]


def test_findings_go_into_the_quarter_and_are_about_the_side_that_is_shown() -> None:
    lines = [["Deep harbour", "Survey 2024"], ["Many languages", ""]]
    pasted = paste_findings(HETAO, lines, Script.EN, Quadrant.STRENGTH, "HK")
    assert told(pasted) == (2, 0, [])
    added = [one for key, one in pasted.study.swot.factors.items() if key not in HETAO.swot.factors]
    assert added == [
        Factor(added[0].id, "HK", Quadrant.STRENGTH, Text("Deep harbour"), "Survey 2024"),
        Factor(added[1].id, "HK", Quadrant.STRENGTH, Text("Many languages")),
    ]
    again = paste_findings(pasted.study, [["deep harbour", "Survey 2025"]], Script.EN, Quadrant.STRENGTH, "HK")
    assert told(again) == (0, 1, [])
    assert again.study.swot.factors[added[0].id].evidence == "Survey 2025"


def test_a_code_of_another_quarter_is_refused_and_headings_may_name_the_side() -> None:
    lines = [["因素", "編號", "城市"], ["深水港", "SZ-S1", ""], ["人才外流", "", "香港"]]
    pasted = paste_findings(HETAO, lines, Script.ZH_HANT, Quadrant.THREAT, "")
    assert told(pasted) == (1, 0, [(TakenIdError, 2)])
    assert list(pasted.study.swot.factors.values())[-1].subject == "HK"
