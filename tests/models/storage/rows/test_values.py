from __future__ import annotations

import math

import numpy as np
import pytest
from msgspec import UNSET

from models.judgement.comparisons import Pair
from models.problem.frame import Frame
from models.problem.indicators import Measurement
from models.storage.rows.values import Codec, ComparisonAnswers, ComparisonCodec, NoValueError
from models.text import Text
from tests.models.storage.studies import small_study


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_figure_that_is_no_number_is_refused_before_it_could_turn_into_nothing(value: float) -> None:
    with pytest.raises(NoValueError):
        Codec[Measurement](Measurement).encode(Measurement(1.0, low=value))


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(NoValueError):
        Codec[Text](Text).encode(Text("\ud83d"))


def test_an_object_that_is_no_value_is_refused() -> None:
    with pytest.raises(NoValueError):
        Codec[object](object).encode(object())


def test_a_figure_from_an_array_is_stored_as_a_number() -> None:
    codec = Codec[Measurement](Measurement)
    assert codec.decode(codec.encode(Measurement(np.float64(0.1)))) == Measurement(0.1)


def test_what_a_study_remembers_about_itself_is_not_stored() -> None:
    frame = small_study().frame
    fresh = Codec[Frame](Frame).encode(frame)
    assert len(frame.quarters) == 32
    assert Codec[Frame](Frame).encode(frame) == fresh


def test_pairs_are_written_as_people_write_them() -> None:
    answers = ComparisonAnswers({Pair("C1", "C2"): 3.0}, comments={Pair("C1", "C2"): "几乎相同"})
    text = ComparisonCodec().encode(answers)
    assert text == '{"comparisons":{"C1/C2":3.0},"comments":{"C1/C2":"几乎相同"}}'
    assert ComparisonCodec().decode(text) == answers


def test_what_a_ballot_does_not_mention_is_told_from_what_it_mentions_empty() -> None:
    codec = ComparisonCodec()
    assert codec.decode(codec.encode(ComparisonAnswers())).comparisons is UNSET
    assert codec.decode(codec.encode(ComparisonAnswers({}))).comparisons == {}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"comparisons":{"C1":3.0}}', '{"comparisons":{"C1/C2":"3"}}'])
def test_json_of_something_else_is_refused(text: str) -> None:
    with pytest.raises(NoValueError):
        ComparisonCodec().decode(text)
