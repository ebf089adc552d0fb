from __future__ import annotations

from dataclasses import replace

import pytest

from models.checking import check_study
from models.edits.comparisons import RoundClosedError, set_comparison
from models.edits.rounds import close_round, hide_results, open_round, reveal_results
from models.exchange.text_form import read_text, write_text
from models.panel.rounds import BallotKey, Round
from models.problem.criteria import GOAL
from models.study import Part, changed_parts
from tests.studies import synthetic_study

STUDY = synthetic_study()


def test_a_closed_round_takes_no_more_answers_and_keeps_those_it_has() -> None:
    closed = close_round(STUDY)
    assert changed_parts(STUDY, closed) == {Part.ROUNDS}
    assert close_round(closed) is closed
    with pytest.raises(RoundClosedError):
        set_comparison(closed, "E0", GOAL, "C1", "C2", 3.0)


def test_the_next_round_begins_with_everyones_last_answers_and_closes_the_one_before() -> None:
    second = open_round(STUDY)
    check_study(second)
    assert second.rounds == (Round("R1", 1, closed=True), Round("R2", 2))
    for expert in STUDY.panel.experts:
        assert second.comparison_ballot(expert) is STUDY.comparison_ballot(expert)
        assert second.rating_ballot(expert) is STUDY.rating_ballot(expert)


def test_a_change_in_the_second_round_leaves_the_first_as_it_was() -> None:
    changed = set_comparison(open_round(STUDY), "E0", GOAL, "C1", "C2", 9.0)
    assert changed.comparisons[BallotKey("R1", "E0")] is STUDY.comparison_ballot("E0")
    assert changed.comparison_ballot("E0").ratio(GOAL, "C1", "C2") == 9.0
    assert read_text(write_text(changed)) == changed


def test_who_was_silent_in_a_round_finds_the_answers_of_the_round_before() -> None:
    second = open_round(STUDY)
    silent = replace(
        second, comparisons={key: one for key, one in second.comparisons.items() if key != BallotKey("R2", "E1")}
    )
    third = open_round(silent)
    assert third.comparison_ballot("E1") is STUDY.comparison_ballot("E1")


def test_who_never_answered_finds_nothing() -> None:
    third = open_round(open_round(replace(STUDY, comparisons={}, ratings={})))
    assert third.comparisons == {}
    assert [one.number for one in third.rounds] == [1, 2, 3]


def test_results_are_hidden_until_they_are_revealed_over_the_next_round_too() -> None:
    hidden = hide_results(STUDY)
    assert hidden.current_round.hidden
    assert hide_results(hidden) is hidden
    assert reveal_results(hidden).rounds == STUDY.rounds
    assert reveal_results(STUDY) is STUDY
    following = open_round(hidden)
    assert following.current_round.hidden, "it begins with the very answers whose result is hidden"
    assert [one.hidden for one in reveal_results(following).rounds] == [False, False]
    assert not open_round(STUDY).current_round.hidden


def test_a_round_gets_an_id_of_its_own() -> None:
    odd = replace(STUDY, rounds=(Round("R2", 1),), comparisons={}, ratings={})
    assert [one.id for one in open_round(odd).rounds] == ["R2", "R1"]
