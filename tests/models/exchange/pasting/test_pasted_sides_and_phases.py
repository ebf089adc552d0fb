"""Lists of sides and of phases out of Excel."""

from __future__ import annotations

import pytest

from desktop.targets import sample_study
from models.checking import check_study
from models.exchange.pasting.lines import NamedTwiceError, NoNameOnLineError, Pasted
from models.exchange.pasting.phases import paste_phases
from models.exchange.pasting.sides import paste_sides
from models.problem.calendar import NotAQuarterError
from models.text import Script, Text

HETAO = sample_study("hetao")


def told(pasted: Pasted) -> tuple[int, int, list[tuple[type, object]]]:
    check_study(pasted.study)
    return pasted.added, pasted.changed, [(type(one), one.where["line"]) for one in pasted.refused]


def ends(pasted: Pasted) -> dict[str, str]:
    return {one.name.en: str(one.end) for one in pasted.study.frame.horizons}


def test_sides_are_added_in_their_order_and_those_that_are_known_reworded() -> None:
    lines = [["编号", "英文", "繁體"], ["MO", "Macao", "澳門"], ["HK", "Hong Kong SAR", ""], ["", "shenzhen", "深圳市"]]
    pasted = paste_sides(HETAO, lines, Script.EN)
    assert told(pasted) == (1, 2, [])
    sides = pasted.study.frame.sides
    assert [(key, one.name.en) for key, one in sides.items()] == [
        ("SZ", "shenzhen"),
        ("HK", "Hong Kong SAR"),
        ("MO", "Macao"),
    ]
    assert sides["MO"].name == Text("Macao", "", "澳門")
    again = paste_sides(pasted.study, lines, Script.EN)
    assert told(again) == (0, 0, [])
    assert again.study is pasted.study


@pytest.mark.parametrize(
    ("lines", "fault", "line"),
    [([["Macao"], ["Macao"]], NamedTwiceError, 2), ([["code", "name"], ["MO", ""]], NoNameOnLineError, 2)],
)
def test_a_line_without_a_side_of_its_own_is_refused(lines: list[list[str]], fault: type, line: int) -> None:
    assert told(paste_sides(HETAO, lines, Script.EN))[2] == [(fault, line)]


def test_phases_take_their_places_in_time_whatever_their_order_on_the_list() -> None:
    pasted = paste_phases(HETAO, [["Far off", "2035Q2"], ["Soon", 2024.0]], Script.EN)
    assert told(pasted) == (2, 0, [])
    assert list(ends(pasted).items()) == [
        ("Soon", "2024Q4"),
        ("Short term", "2025Q4"),
        ("Medium term", "2027Q4"),
        ("Long term", "2030Q4"),
        ("Far off", "2035Q2"),
    ]


def test_phases_that_all_move_may_meet_on_the_way() -> None:
    lines = [["阶段", "截至"], ["近期", "2027年第四季度"], ["中期", "2030Q4"], ["远期", "2035年"]]
    pasted = paste_phases(HETAO, lines, Script.ZH_HANS)
    assert told(pasted) == (0, 3, [])
    assert ends(pasted) == {"Short term": "2027Q4", "Medium term": "2030Q4", "Long term": "2035Q4"}
    assert told(paste_phases(pasted.study, lines, Script.ZH_HANS)) == (0, 0, [])


def test_a_phase_without_an_end_ends_as_one_that_is_added_by_hand() -> None:
    assert ends(paste_phases(HETAO, [["Beyond"]], Script.EN))["Beyond"] == "2032Q4"


def test_a_phase_that_cannot_be_is_refused_and_the_others_are_taken() -> None:
    lines = [["Soon", "2024Q4"], ["Too early", "1999"], ["When?", "some day"], ["With the first", "2025Q4"]]
    pasted = paste_phases(HETAO, lines, Script.EN)
    added, changed, refused = told(pasted)
    assert (added, changed) == (1, 0)
    assert [line for _kind, line in refused] == [2, 3, 4]
    assert refused[1][0] is NotAQuarterError
    assert "Soon" in ends(pasted)


def test_budgets_stay_with_their_phases() -> None:
    pasted = paste_phases(HETAO, [["Short term", "2026"]], Script.EN)
    assert pasted.study.plan == HETAO.plan
