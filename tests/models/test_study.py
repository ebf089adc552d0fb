"""The study: parts, their identity, and the ballots of the current round."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from models.judgement.comparisons import ComparisonBallot, Pair
from models.panel.rounds import BallotKey, Round
from models.study import EMPTY_COMPARISONS, EMPTY_RATINGS, EMPTY_STUDY, Part, Study, changed_parts
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=2, initiatives=2, criteria=2, leaves_each=2)


def test_every_field_of_a_study_is_a_part() -> None:
    assert [part.value for part in Part] == list(Study.__dataclass_fields__)


def test_a_study_given_some_parts_to_read_is_empty_elsewhere() -> None:
    shown = STUDY.only([Part.CRITERIA, Part.PANEL])
    for part in Part:
        source = STUDY if part in {Part.CRITERIA, Part.PANEL} else EMPTY_STUDY
        assert shown.part(part) == source.part(part)
    assert shown.criteria is STUDY.criteria
    assert shown.comparisons == {}


@pytest.mark.parametrize("part", Part)
def test_an_equal_part_that_is_another_object_counts_as_changed(part: Part) -> None:
    replaced: Any = replace(STUDY, **{part.value: _copy(STUDY.part(part))})
    assert changed_parts(STUDY, replaced) == {part}


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return dict(value)
    if isinstance(value, tuple):
        return (*value,)
    return replace(value)


def test_a_study_cannot_be_changed_in_place() -> None:
    with pytest.raises(AttributeError, match="immutable"):
        STUDY.frame = EMPTY_STUDY.frame  # type: ignore[misc]


def test_ballots_are_those_of_the_latest_round() -> None:
    again = ComparisonBallot({"goal": {Pair("C1", "C2"): 9.0}})
    two_rounds = replace(
        STUDY,
        rounds=(Round("R1", 1, closed=True), Round("R2", 2)),
        comparisons={**STUDY.comparisons, BallotKey("R2", "E0"): again},
    )
    assert two_rounds.current_round.id == "R2"
    assert two_rounds.comparison_ballot("E0") is again
    assert two_rounds.comparison_ballot("E1") is EMPTY_COMPARISONS
    assert two_rounds.rating_ballot("E0") is EMPTY_RATINGS
    assert STUDY.comparison_ballot("E1") is STUDY.comparisons[BallotKey("R1", "E1")]
