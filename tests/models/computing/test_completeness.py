"""How far a study is: what counts as an answer, and what is asked."""

from __future__ import annotations

from dataclasses import replace

from models.computing.completeness import COMPLETENESS, completeness
from models.computing.results import Results
from models.edits.criteria import move_criterion, remove_criterion
from models.edits.panel import remove_expert
from models.edits.ratings import clear_rating, set_rating, set_recusal
from models.exchange.text_form import read_text
from models.problem.criteria import GOAL
from models.study import EMPTY_STUDY
from models.text import Script
from samples import sample_text

HETAO = read_text(sample_text("hetao"))


def test_an_empty_study_asks_nothing() -> None:
    found = completeness(EMPTY_STUDY)
    assert (found.compared, found.to_compare, found.rated, found.to_rate, found.measured, found.to_measure) == (0,) * 6


def test_a_complete_sample_has_answered_all_that_is_asked() -> None:
    found = completeness(HETAO)
    # 43 pairs for each of 24 experts; 24 initiatives on 19 rated leaves; 2 measured leaves.
    assert (found.compared, found.to_compare) == (1032, 24 * 43)
    assert (found.rated, found.to_rate) == (10944, 24 * 24 * 19)
    assert (found.measured, found.to_measure) == (48, 24 * 2)


def test_not_my_field_and_a_recusal_are_answers_and_a_blank_is_none() -> None:
    expert, initiative, leaf = "SZ-01", "I01", "C1.1"
    cleared = clear_rating(HETAO, expert, initiative, leaf)
    assert completeness(cleared).rated == 10943
    assert completeness(set_rating(cleared, expert, initiative, leaf, None)).rated == 10944
    assert completeness(set_recusal(cleared, expert, initiative, recused=True)).rated == 10944


def test_an_expert_who_leaves_is_asked_nothing_more() -> None:
    found = completeness(remove_expert(HETAO, "SZ-01"))
    assert (found.compared, found.to_compare) == (23 * 43, 23 * 43)


def test_answers_about_what_is_no_longer_compared_do_not_count() -> None:
    moved = move_criterion(HETAO, "C1.1", GOAL, 0)
    found = completeness(moved)
    # Eight main criteria make 28 pairs, C1's other two leaves one; the 7 new and 2 lost pairs have no answers.
    assert found.to_compare == 24 * (28 + 1 + 43 - 21 - 3)
    assert found.compared == 24 * (43 - 2)
    removed = completeness(remove_criterion(HETAO, "C7"))
    assert removed.compared == removed.to_compare


def test_initiatives_that_are_compared_in_pairs_count_as_questions() -> None:
    found = completeness(read_text(sample_text("house")))
    assert (found.compared, found.to_compare) == (28 + 8 * 3, 28 + 8 * 3)


def test_renaming_does_not_count_anew() -> None:
    results = Results()
    first = results.get(COMPLETENESS, HETAO)
    renamed = replace(HETAO, frame=replace(HETAO.frame, name=HETAO.frame.name.written(Script.EN, "Bay")))
    assert results.get(COMPLETENESS, renamed) is first
