"""The pace, the way and the words, without a window."""

from __future__ import annotations

from itertools import accumulate

from desktop.comparing.course import Course
from desktop.comparing.pace import Pace
from desktop.comparing.words import Words
from models.edits.comparisons import set_comparison
from models.study import Study
from models.text import Script


def test_a_pause_hardly_moves_the_pace() -> None:
    ticks = iter(accumulate([0.0, 20.0, 20.0, 900.0, 20.0]))
    pace = Pace(lambda: next(ticks))
    for _ in range(5):
        pace.note("A")

    assert pace.minutes_left("A", 31) == 11  # 31 × 20 s = 10 min 20 s
    assert pace.minutes_left("B", 31) is None
    assert pace.minutes_left("A", 0) is None


def test_the_way_has_43_questions_and_ends_at_the_first_open_one(hetao: Study) -> None:
    study = set_comparison(hetao, "SZ-01", "C2", "C2.1", "C2.2", None)
    course = Course()
    course.settle(study)
    assert len(course.questions) == 43
    assert course.progress(study) == (42, 43)

    course.go_to_node("C7", study)
    for _ in range(5):
        course.go_on(study)
    assert course.question == ("C7", 5)
    course.go_on(study)

    assert course.question == ("C2", 0)


def test_the_way_follows_a_study_that_loses_its_criteria_and_experts(hetao: Study) -> None:
    course = Course()
    course.settle(hetao)
    course.settle(Study())

    assert course.expert == ""
    assert not course.questions


def test_steps_are_named_without_what_they_share(hetao: Study) -> None:
    assert Words(hetao, Script.EN).short_strengths() == (
        "Equally",
        "Moderately",
        "Strongly",
        "Very strongly",
        "Extremely",
    )
    assert Words(hetao, Script.ZH_HANS).short_strengths() == ("同等", "稍微", "明显", "强烈", "极端")


def test_an_even_step_lies_between_two_strengths(hetao: Study) -> None:
    said = Words(hetao, Script.EN).sentence("goal", "C1", "C2", 1 / 4)

    assert said.startswith("Industrial upgrading and competitiveness over Innovation")
    assert said.endswith("between moderately more important and strongly more important")
