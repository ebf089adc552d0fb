"""A list of experts out of Excel or mail: who is added, who changes, and which line is refused for what."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from models.checking import check_study
from models.errors import InputError
from models.exchange.pasting.experts import HEADINGS, paste_experts
from models.exchange.pasting.lines import (
    NamedTwiceError,
    NoNameOnLineError,
    NotANumberOnLineError,
    PastedTooLongError,
    UnknownOnLineError,
)
from models.study import Study
from models.text import Script, Text
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=2)


def seats(study: Study) -> list[tuple[str, str, str, float]]:
    known = {expert.id for expert in STUDY.panel.experts.values()}
    return [
        (str(one.name), one.side, one.group, one.weight) for one in study.panel.experts.values() if one.id not in known
    ]


def paste(lines: Sequence[Sequence[object]], script: Script = Script.EN) -> Study:
    found = paste_experts(STUDY, lines, script, "SZ")
    assert found.refused == ()
    check_study(found.study)
    return found.study


def test_without_headings_the_columns_are_name_side_group_and_weight() -> None:
    after = paste([["Chan Tai Man", "Hong Kong", "HK-A", 2], ["Li Lei", "", "", ""]])
    assert seats(after) == [("Chan Tai Man", "HK", "HK-A", 2.0), ("Li Lei", "SZ", "", 1.0)]


@pytest.mark.parametrize(
    "heading",
    [
        ["Weight", "Group", "Expert", "Side"],
        ["权重", "小组", "姓名", "所属方"],
        ["權重", "組別", "專家", "所屬方"],
    ],
)
def test_headings_in_any_language_and_order_say_what_stands_where(heading: list[str]) -> None:
    after = paste([heading, ["0.5", "SZ-A", "Wang Wei", "SZ"]])
    assert seats(after) == [("Wang Wei", "SZ", "SZ-A", 0.5)]


def test_names_in_three_scripts_stand_in_columns_of_their_own() -> None:
    after = paste([["Code", "Name (en)", "简体", "繁體"], ["SZ-9", "Ye Guohua", "叶国华", "葉國華"]])
    assert after.panel.experts["SZ-9"].name == Text("Ye Guohua", "叶国华", "葉國華")


def test_a_name_without_a_heading_is_read_in_the_script_of_the_window() -> None:
    after = paste([["陳大文"]], Script.ZH_HANT)
    assert [one.name for one in after.panel.experts.values()][-1] == Text(zh_hant="陳大文")


def test_a_group_that_is_not_there_is_added_once_on_its_side() -> None:
    after = paste([["A", "HK", "Law"], ["B", "HK", "law"], ["C", "SZ", "Law"]])
    added = [group for key, group in after.panel.groups.items() if key not in STUDY.panel.groups]
    assert [(str(group.name), group.side) for group in added] == [("Law", "HK"), ("Law", "SZ")]
    places = [one.group for one in after.panel.experts.values()][-3:]
    assert places[0] == places[1] != places[2]


def test_a_known_code_or_a_known_name_on_its_side_changes_that_expert_and_blank_cells_change_nothing() -> None:
    named = paste([["Code", "Name", "Side", "Weight"], ["X1", "Zhang San", "HK", "3"]])
    found = paste_experts(named, [["Code", "Weight", "Side"], ["X1", "2", ""]], Script.EN, "SZ")
    assert (found.added, found.changed) == (0, 1)
    one = found.study.panel.experts["X1"]
    assert (str(one.name), one.side, one.weight) == ("Zhang San", "HK", 2.0)
    again = paste_experts(named, [["zhang san", "HK", "", 5]], Script.EN, "SZ")
    assert (again.added, again.changed) == (0, 1)
    assert again.study.panel.experts["X1"].weight == 5.0
    namesake = paste_experts(named, [["Zhang San", "SZ"]], Script.EN, "SZ")
    assert (namesake.added, namesake.changed) == (1, 0)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (["", "HK", "", "1"], NoNameOnLineError),
        (["Lin", "Macao"], UnknownOnLineError),
        (["Lin", "HK", "", "much"], NotANumberOnLineError),
        (["Lin", "HK", "", "-1"], InputError),
        (["First"], NamedTwiceError),
    ],
)
def test_a_line_that_is_wrong_is_refused_with_its_number_and_the_others_are_taken(
    line: list[str], fault: type[InputError]
) -> None:
    found = paste_experts(STUDY, [["First"], [], line, ["Last"]], Script.EN, "SZ")
    assert [type(one) is fault or isinstance(one, fault) for one in found.refused] == [True]
    assert found.refused[0].where["line"] == 3
    assert [seat[0] for seat in seats(found.study)] == ["First", "Last"]
    assert found.added == 2
    check_study(found.study)


def test_a_code_that_is_none_is_refused() -> None:
    found = paste_experts(STUDY, [["Code", "Name"], ["no code!", "Lin"]], Script.EN, "SZ")
    assert len(found.refused) == 1
    assert found.refused[0].where["line"] == 2
    assert found.study is STUDY


def test_a_list_longer_than_any_panel_is_refused() -> None:
    with pytest.raises(PastedTooLongError):
        paste_experts(STUDY, [["x"]] * 5001, Script.EN, "SZ")


def test_no_word_heads_two_columns() -> None:
    words = [word for known in HEADINGS.values() for word in known]
    assert len(words) == len(set(words))
