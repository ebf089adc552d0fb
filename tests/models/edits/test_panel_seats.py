"""Groups come and go, and experts change seats; what they have answered goes along."""

from __future__ import annotations

import pytest

from models.checking import check_study
from models.edits.frame import TakenIdError
from models.edits.panel import UnknownPlaceError, add_group, move_experts, remove_group, seat_side, set_shares
from models.panel.experts import Group
from models.problem.frame import Side
from models.text import Text
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=4)


def test_a_group_is_added_as_the_last_and_no_id_is_given_twice() -> None:
    after = add_group(STUDY, Group("HK-B", "HK", Text("Law")))
    assert list(after.panel.groups) == ["SZ-A", "HK-A", "HK-B"]
    check_study(after)
    with pytest.raises(TakenIdError):
        add_group(after, Group("HK-B", "SZ"))
    with pytest.raises(UnknownPlaceError):
        add_group(STUDY, Group("MO-A", "MO"))


def test_a_group_that_goes_leaves_its_experts_and_their_answers() -> None:
    after = remove_group(STUDY, "HK-A")
    assert list(after.panel.groups) == ["SZ-A"]
    assert {one.group for one in after.panel.experts.values() if one.side == "HK"} == {""}
    assert after.comparisons is STUDY.comparisons
    check_study(after)


def test_experts_change_sides_with_their_answers_and_the_shares_of_the_sides_stay() -> None:
    after = move_experts(STUDY, ("E0", "E2"), "HK", "HK-A")
    assert after.panel.by_side == {"HK": ("E0", "E1", "E2", "E3")}
    assert after.comparison_ballot("E0") is STUDY.comparison_ballot("E0")
    assert sum(after.panel.voices.values()) == pytest.approx(1.0)
    check_study(after)
    assert move_experts(after, ("E0",), "HK", "HK-A") is after


def test_a_new_side_counts_as_much_as_the_others_do_on_average() -> None:
    weighed = set_shares(STUDY, {"SZ": 0.6, "HK": 0.2})
    after = seat_side(weighed, Side("MO", Text("Macao")))
    assert list(after.frame.sides) == ["SZ", "HK", "MO"]
    assert after.panel.shares == {"SZ": 0.6, "HK": 0.2, "MO": pytest.approx(0.4)}
    plain = seat_side(STUDY, Side("MO", Text("Macao")))
    assert plain.panel.share("MO") == plain.panel.share("SZ")
    check_study(after)


@pytest.mark.parametrize(("side", "group"), [("MO", ""), ("HK", "SZ-A"), ("HK", "HK-Z")])
def test_nobody_is_seated_where_there_is_no_seat(side: str, group: str) -> None:
    with pytest.raises(UnknownPlaceError):
        move_experts(STUDY, ("E0",), side, group)
