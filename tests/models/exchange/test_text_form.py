"""A study's text form: what is written reads back to the same study, and nothing else is taken for one."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.checking import check_study
from models.checking.faults import (
    DuplicateIdError,
    JudgementOutOfScaleError,
    NotFiniteError,
    RatingOutOfScaleError,
    SelfComparisonError,
    UnknownCriterionError,
)
from models.errors import InputError
from models.exchange.plain_ballots import ratio_to_plain
from models.exchange.text_faults import (
    MatrixShapeError,
    MissingFieldError,
    NewerTextError,
    NonReciprocalAnswersError,
    NotAPairError,
    NotARatioError,
    NotAStudyError,
    RepeatedKeyError,
    TextSyntaxError,
    UnknownChoiceError,
    UnknownFieldError,
    WrongTypeError,
)
from models.exchange.text_form import read_text, write_text
from models.judgement.comparisons import ComparisonBallot, Pair
from models.panel.rounds import BallotKey
from models.problem.calendar import NotAQuarterError
from models.study import Study
from models.text import EMPTY_TEXT, Script, Text, text_of_any_script
from tests.generated_studies import ratios, studies
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=2, initiatives=2, criteria=2, leaves_each=2)
TEXT = write_text(STUDY)
KEY = BallotKey("R1", "E0")


def orders(study: Study) -> list[list[str]]:
    """Return the order of everything whose order means something and which equality does not see."""
    mappings: list[Any] = [
        study.frame.sides,
        study.criteria.criteria,
        study.initiatives.initiatives,
        study.initiatives.bodies,
        study.indicators.indicators,
        study.swot.factors,
        study.swot.strategies,
        study.panel.groups,
        study.panel.experts,
    ]
    return [list(mapping) for mapping in mappings]


@settings(max_examples=40, deadline=None)
@given(studies())
def test_a_study_reads_back_as_it_was_written(study: Study) -> None:
    check_study(study)
    text = write_text(study)
    again = read_text(text)
    assert again == study
    assert orders(again) == orders(study)
    assert write_text(again) == text


@given(ratios)
def test_a_ratio_reads_back_to_the_very_same_number(ratio: float) -> None:
    ballot = ComparisonBallot({"goal": {Pair("C1", "C2"): ratio}})
    study = replace(STUDY, comparisons={KEY: ballot})
    assert read_text(write_text(study)).comparisons[KEY].comparisons["goal"][Pair("C1", "C2")] == ratio


@pytest.mark.parametrize(
    ("ratio", "written"), [(1 / 3, "1/3"), (1 / 9, "1/9"), (3.0, 3), (1.0, 1), (2.5, 2.5), (0.4, 0.4)]
)
def test_ratios_are_written_as_people_write_them(ratio: float, written: object) -> None:
    assert ratio_to_plain(ratio) == written


def test_a_neighbour_of_a_third_is_not_written_as_a_third() -> None:
    neighbour = math.nextafter(1 / 3, 1)
    assert ratio_to_plain(neighbour) == neighbour


def test_one_answer_changed_is_one_line_changed() -> None:
    ballot = STUDY.comparisons[KEY].compared("goal", "C1", "C2", 7.0)
    changed = write_text(replace(STUDY, comparisons={**STUDY.comparisons, KEY: ballot}))
    before, after = TEXT.splitlines(), changed.splitlines()
    assert len(before) == len(after)
    assert sum(one != other for one, other in zip(before, after, strict=True)) == 1


def test_the_order_of_ballots_does_not_show_in_the_text() -> None:
    turned = replace(STUDY, comparisons={key: STUDY.comparisons[key] for key in reversed(list(STUDY.comparisons))})
    assert write_text(turned) == TEXT


def test_a_byte_order_mark_does_no_harm() -> None:
    assert read_text("\ufeff" + TEXT) == STUDY


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(TEXT.rstrip()) - 1))
def test_a_text_that_was_cut_off_is_refused_at_its_end(length: int) -> None:
    with pytest.raises(TextSyntaxError) as caught:
        read_text(TEXT[:length], "cut.json")
    where = caught.value.where
    assert where["source"] == "cut.json"
    assert 1 <= int(str(where["line"])) <= TEXT[:length].count("\n") + 1


def test_a_syntax_error_is_named_by_line_and_column() -> None:
    with pytest.raises(TextSyntaxError) as caught:
        read_text('{\n "baypath": 1,\n "study": {]\n}', "a.json")
    assert caught.value.where == {"source": "a.json", "line": 3, "column": 12}


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "3",
        "null",
        "{}",
        '{"name": "left-pad", "version": "1.0.0"}',
        '{"baypath": true, "study": {}}',
        '{"baypath": "1", "study": {}}',
        '{"baypath": 0, "study": {}}',
        '{"baypath": 1, "study": {"frame": {"source": "\\ud800"}}}',
        "[" * 100_000,
        '{"baypath": ' + "9" * 5_000 + "}",
    ],
)
def test_foreign_json_is_refused(text: str) -> None:
    with pytest.raises(NotAStudyError) as caught:
        read_text(text, "foreign.json")
    assert caught.value.where == {"source": "foreign.json"}


def test_a_newer_format_is_refused_naming_both_versions() -> None:
    with pytest.raises(NewerTextError) as caught:
        read_text('{"baypath": 3, "study": {}, "news": []}', "new.json")
    assert caught.value.where == {"source": "new.json", "found": 3, "known": 2}


def test_the_first_format_tells_a_source_as_one_text() -> None:
    def source(told: str, version: int = 1) -> Text:
        return read_text(json.dumps({"baypath": version, "study": {"frame": {"source": told}}})).frame.source

    assert source("Census 2021") == Text("Census 2021")
    assert source("Made up.\n均属虚构。\n均屬虛構。") == Text("Made up.", "均属虚构。", "均屬虛構。")
    with pytest.raises(WrongTypeError):
        source("Census 2021", version=2)


@pytest.mark.parametrize(
    ("passage", "text"),
    [
        ("", EMPTY_TEXT),
        ("OECD (2020)", Text("OECD (2020)")),
        ("国家统计局 2021", Text("", "国家统计局 2021")),
        ("政府統計處 2021", Text("", "", "政府統計處 2021")),
        ("人口 2021", Text("", "人口 2021")),  # the same in both
        ("證证", Text("", "證证")),  # no standard holds all three
        ("均屬虛構。\nMade up.\n均属虚构。", Text("Made up.", "均属虚构。", "均屬虛構。")),
        # A list of sources is no translation: nothing of it is kept from anybody.
        ("OECD (2020)\n国家统计局 2021", Text("", "OECD (2020)\n国家统计局 2021")),
        ("OECD\nUN\n国家统计局\n政府統計處", Text("", "OECD\nUN\n国家统计局\n政府統計處")),
    ],
)
def test_a_passage_of_any_script_is_put_where_it_belongs_and_read_by_all(passage: str, text: Text) -> None:
    assert text_of_any_script(passage) == text
    assert all(text.read(script) for script in Script) == bool(passage)


def test_a_key_that_stands_twice_is_refused_because_one_answer_would_be_lost() -> None:
    doubled = TEXT.replace('"C1/C2":', '"C1/C2": 3,\n "C1/C2":', 1)
    with pytest.raises(RepeatedKeyError) as caught:
        read_text(doubled, "merged.json")
    assert caught.value.where == {"source": "merged.json", "key": "C1/C2"}


def refused(change: Callable[[Any], None], fault: type[InputError], **where: object) -> None:
    """Check that the study's text, changed as plain data, is refused for this reason and at this place."""
    plain = json.loads(TEXT)
    change(plain["study"])
    with pytest.raises(fault) as caught:
        read_text(json.dumps(plain))
    assert type(caught.value) is fault
    assert caught.value.where == where


def set_at(*path: Any) -> Callable[[Any], None]:
    """Return a change that sets the last of `path` at the place that the others lead to."""
    *keys, last, value = path

    def change(plain: Any) -> None:
        for key in keys:
            plain = plain[key]
        plain[last] = value

    return change


@pytest.mark.parametrize(
    ("change", "fault", "where"),
    [
        (set_at("sides", []), UnknownFieldError, {"field": "sides", "place": "study"}),
        (set_at("frame", "nmae", {}), UnknownFieldError, {"field": "nmae", "place": "frame"}),
        (set_at("criteria", 0, "wieght", 1), UnknownFieldError, {"field": "wieght", "place": "criteria/C1"}),
        (
            set_at("comparisons", "R1", "E0", "answers", {}),
            UnknownFieldError,
            {"field": "answers", "place": "comparisons/R1/E0"},
        ),
        (set_at("ratings", "R1", "E0", "marks", {}), UnknownFieldError, {"field": "marks", "place": "ratings/R1/E0"}),
        (
            set_at("panel", "experts", 0, {"id": "E0"}),
            MissingFieldError,
            {"field": "side", "place": "panel/experts/E0"},
        ),
        (set_at("criteria", 1, {}), MissingFieldError, {"field": "id", "place": "criteria/1"}),
        (
            set_at("panel", "experts", 1, "weight", "2"),
            WrongTypeError,
            {"value": '"2"', "expected": "number", "place": "panel/experts/E1/weight"},
        ),
        (
            set_at("panel", "experts", 1, "weight", True),
            WrongTypeError,
            {"value": "true", "expected": "number", "place": "panel/experts/E1/weight"},
        ),
        (
            set_at("initiatives", "initiatives", 0, "duration", 4.5),
            WrongTypeError,
            {"value": "4.5", "expected": "integer", "place": "initiatives/initiatives/I01/duration"},
        ),
        (
            set_at("frame", "illustrative", 1),
            WrongTypeError,
            {"value": "1", "expected": "boolean", "place": "frame/illustrative"},
        ),
        (
            set_at("frame", "source", None),
            WrongTypeError,
            {"value": "null", "expected": "object", "place": "frame/source"},
        ),
        (
            set_at("frame", "horizons", {}),
            WrongTypeError,
            {"value": "{}", "expected": "array", "place": "frame/horizons"},
        ),
        (set_at("criteria", {}), WrongTypeError, {"value": "{}", "expected": "array", "place": "criteria"}),
        (
            set_at("comparisons", "R1", []),
            WrongTypeError,
            {"value": "[]", "expected": "object", "place": "comparisons/R1"},
        ),
        (
            set_at("criteria", 1, "scale", {"anchors": {"one": {}}}),
            WrongTypeError,
            {"value": '"one"', "expected": "integer", "place": "criteria/C1.1/scale/anchors"},
        ),
        (
            set_at("ratings", "R1", "E0", "ratings", "I01", "C1.1", "5"),
            WrongTypeError,
            {"value": '"5"', "expected": "integer", "place": "ratings/R1/E0/ratings/I01/C1.1"},
        ),
        (
            set_at("criteria", 1, "direction", "better"),
            UnknownChoiceError,
            {"value": '"better"', "choices": ("benefit", "cost"), "place": "criteria/C1.1/direction"},
        ),
        (set_at("frame", "start", "2023-13"), NotAQuarterError, {"value": "2023-13"}),
        (
            set_at("ratings", "R1", "E0", "ratings", "I01", "C1.1", 6.5),
            RatingOutOfScaleError,
            {"expert": "E0", "initiative": "I01", "criterion": "C1.1", "value": 6.5, "lower": 1.0, "upper": 9.0},
        ),
    ],
)
def test_what_is_wrong_is_named_with_its_place(
    change: Callable[[Any], None], fault: type[InputError], where: dict[str, object]
) -> None:
    refused(change, fault, **where)


def test_an_id_that_stands_twice_is_named() -> None:
    refused(
        lambda study: study["panel"]["experts"].append({"id": "E0", "side": "SZ"}),
        DuplicateIdError,
        thing="expert",
        id="E0",
    )


def test_a_number_too_large_for_a_float_is_refused() -> None:
    refused(
        set_at("panel", "experts", 1, "weight", 10**400),
        WrongTypeError,
        value="1" + "0" * 38 + "…",
        expected="number",
        place="panel/experts/E1/weight",
    )


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_a_figure_that_is_no_number_is_named(word: str) -> None:
    plain = json.loads(TEXT)
    plain["study"]["frame"]["currencies"] = {"rate": "WORD"}
    text = json.dumps(plain).replace('"WORD"', word)
    with pytest.raises(NotFiniteError) as caught:
        read_text(text)
    assert caught.value.where["place"] == "frame/currencies/rate"


def test_a_rating_written_with_a_point_is_still_whole() -> None:
    plain = json.loads(TEXT)
    plain["study"]["ratings"]["R1"]["E0"]["ratings"]["I01"]["C1.1"] = 6.0
    rating = read_text(json.dumps(plain)).ratings[KEY].ratings["I01"]["C1.1"]
    assert rating == 6
    assert isinstance(rating, int)


# Comparisons as people write them.


def read_answers(answers: object) -> dict[Pair, float]:
    """Return what the text form makes of these answers under the goal."""
    plain = json.loads(TEXT)
    plain["study"]["comparisons"] = {"R1": {"E0": {"comparisons": {"goal": answers}}}}
    return dict(read_text(json.dumps(plain)).comparisons[KEY].comparisons["goal"])


@pytest.mark.parametrize(
    ("answers", "ratio"),
    [
        ({"C1/C2": 3}, 3.0),
        ({"C1/C2": "1/3"}, 1 / 3),
        ({"C1/C2": " 2 / 3 "}, 2 / 3),
        ({"C1/C2": 0.5}, 0.5),
        ({"C2/C1": 3}, 1 / 3),
        ({"C2/C1": "1/7"}, 7.0),
        ({"C1/C2": 3, "C2/C1": "1/3"}, 3.0),
        ({"C2/C1": 0.3333333, "C1/C2": 3}, 3.0),
        ({"items": ["C1", "C2"], "matrix": [[1, 3], ["1/3", 1]]}, 3.0),
        ({"items": ["C2", "C1"], "matrix": [[1, "1/5"], [5, 1]]}, 5.0),
        ({"items": ["C1", "C2"], "matrix": [[1, 4], [None, 1]]}, 4.0),
    ],
)
def test_a_comparison_may_be_written_in_any_of_these_ways(answers: object, ratio: float) -> None:
    assert read_answers(answers) == {Pair("C1", "C2"): ratio}


WHOSE = {"expert": "E0", "node": "goal"}


@pytest.mark.parametrize(
    ("answers", "fault", "where"),
    [
        (
            {"C1/C2": 3, "C2/C1": 2},
            NonReciprocalAnswersError,
            {"first": "C1", "second": "C2", "value": 3.0, "other": 2.0},
        ),
        (
            {"C2/C1": 0.5, "C1/C2": 3},
            NonReciprocalAnswersError,
            {"first": "C2", "second": "C1", "value": 0.5, "other": 3.0},
        ),
        ({"C1/C2": 12}, JudgementOutOfScaleError, {"first": "C1", "second": "C2", "value": 12.0}),
        ({"C2/C1": "1/12"}, JudgementOutOfScaleError, {"first": "C2", "second": "C1", "value": 1 / 12}),
        ({"C1/C2": 0}, JudgementOutOfScaleError, {"first": "C1", "second": "C2", "value": 0.0}),
        ({"C1/C2": -3}, JudgementOutOfScaleError, {"first": "C1", "second": "C2", "value": -3.0}),
        ({"C1/C2": "1/0"}, JudgementOutOfScaleError, {"first": "C1", "second": "C2", "value": math.inf}),
        ({"C1/C2": 10**400}, JudgementOutOfScaleError, {"first": "C1", "second": "C2", "value": math.inf}),
        ({"C1/C2": "three"}, NotARatioError, {"first": "C1", "second": "C2", "value": '"three"'}),
        ({"C1/C2": True}, NotARatioError, {"first": "C1", "second": "C2", "value": "true"}),
        ({"C1/C2": None}, NotARatioError, {"first": "C1", "second": "C2", "value": "null"}),
        ({"C1": 3}, NotAPairError, {"key": "C1"}),
        ({"/C2": 3}, NotAPairError, {"key": "/C2"}),
        ({"C1/C2/C3": 3}, NotAPairError, {"key": "C1/C2/C3"}),
        ({"C1/C1": 1}, SelfComparisonError, {"item": "C1"}),
        # The matrices that a tool must reject (tests/data/reference_cases/validation_invalid_matrices.json).
        (
            {"items": ["C1", "C2"], "matrix": [[1, 3], [2, 1]]},
            NonReciprocalAnswersError,
            {"first": "C1", "second": "C2", "value": 3.0, "other": 2.0},
        ),
        ({"items": ["C1", "C2"], "matrix": [[2, 3], ["1/3", 1]]}, SelfComparisonError, {"item": "C1"}),
        (
            {"items": ["C1", "C2"], "matrix": [[1, 0], [0, 1]]},
            JudgementOutOfScaleError,
            {"first": "C1", "second": "C2", "value": 0.0},
        ),
        (
            {"items": ["C1", "C2"], "matrix": [[1, -2], [-0.5, 1]]},
            JudgementOutOfScaleError,
            {"first": "C1", "second": "C2", "value": -2.0},
        ),
        (
            {"items": ["C1", "C2", "C3"], "matrix": [[1, 2], [0.5, 1]]},
            MatrixShapeError,
            {"items": 3, "rows": 2, "columns": 2},
        ),
        ({"items": ["C1", "C2"], "matrix": [[1, 2], [0.5]]}, MatrixShapeError, {"items": 2, "rows": 2, "columns": 1}),
    ],
)
def test_answers_that_cannot_be_meant_are_named(
    answers: object, fault: type[InputError], where: dict[str, object]
) -> None:
    with pytest.raises(fault) as caught:
        read_answers(answers)
    assert type(caught.value) is fault
    assert caught.value.where == {**WHOSE, **where}


def test_a_study_without_one_of_its_criteria_names_the_criterion_and_the_expert_who_judged_it() -> None:
    plain = json.loads(TEXT)
    plain["study"]["criteria"] = [one for one in plain["study"]["criteria"] if one["id"] != "C2.1"]
    with pytest.raises(UnknownCriterionError) as caught:
        read_text(json.dumps(plain))
    assert caught.value.where == {"criterion": "C2.1", "place": "comparisons/R1/E0/C2"}
