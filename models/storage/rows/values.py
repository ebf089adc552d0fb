"""What the rows of a study hold, as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Generic, TypeVar

import msgspec
import numpy as np
from msgspec import UNSET, Struct, UnsetType

from models.judgement.comparisons import Extremes, ItemId, Order, Pair
from models.judgement.ratings import RatingNote
from models.problem.criteria import CriterionId

V = TypeVar("V")


class ComparisonAnswers(Struct, frozen=True):
    """What one expert said in one round under one node; unset is what the ballot does not mention at all."""

    comparisons: Mapping[Pair, float] | UnsetType = UNSET
    points: Mapping[ItemId, float] | UnsetType = UNSET
    comments: Mapping[Pair, str] | UnsetType = UNSET
    upheld: str | UnsetType = UNSET
    extremes: Extremes | UnsetType = UNSET
    order: Order | UnsetType = UNSET


class RatingAnswers(Struct, frozen=True):
    """What one expert said in one round about one initiative; unset is what the ballot does not mention at all."""

    ratings: Mapping[CriterionId, int | None] | UnsetType = UNSET
    notes: Mapping[CriterionId, RatingNote] | UnsetType = UNSET


class _PairsByName(Struct, frozen=True):
    """`ComparisonAnswers` in JSON, whose keys are strings: a pair is written ``A/B``; no id holds a slash."""

    comparisons: Mapping[str, float] | UnsetType = UNSET
    points: Mapping[str, float] | UnsetType = UNSET
    comments: Mapping[str, str] | UnsetType = UNSET
    upheld: str | UnsetType = UNSET
    extremes: Extremes | UnsetType = UNSET
    order: Order | UnsetType = UNSET


class NoValueError(ValueError):
    """JSON that stands for no value, or a value that no JSON stands for."""


class Codec(Generic[V]):
    """Turns values of one type into JSON and back."""

    def __init__(self, kind: Any) -> None:
        """Take any type that msgspec knows, a value or a mapping of them among others."""
        self._decoder = msgspec.json.Decoder(kind)

    def encode(self, value: V) -> str:
        """Return the value as JSON.

        Raises:
            NoValueError: It would not come back as the same value: NaN, infinity, half a surrogate pair.
        """
        try:
            text = msgspec.json.encode(self._plain(value), enc_hook=_number).decode()
        except (UnicodeEncodeError, TypeError) as error:
            raise NoValueError(str(error)) from error
        # JSON has no NaN: if it were not read back here, a figure would turn into nothing and be missed years later.
        if self.decode(text) != value:
            raise NoValueError(text)
        return text

    def decode(self, text: str | bytes) -> V:
        """Return the value that JSON stands for.

        Raises:
            NoValueError: The text is no JSON or stands for something else.
        """
        try:
            return self._valued(self._decoder.decode(text))
        except (msgspec.MsgspecError, ValueError) as error:
            raise NoValueError(str(error)) from error

    def _plain(self, value: V) -> Any:
        return value

    def _valued(self, plain: Any) -> V:
        value: V = plain
        return value


class ComparisonCodec(Codec[ComparisonAnswers]):
    """Writes pairs as ``A/B``."""

    def __init__(self) -> None:
        super().__init__(_PairsByName)

    def _plain(self, value: ComparisonAnswers) -> _PairsByName:
        named = _named(value.comparisons), value.points, _named(value.comments), value.upheld
        return _PairsByName(*named, value.extremes, value.order)

    def _valued(self, plain: _PairsByName) -> ComparisonAnswers:
        paired = _paired(plain.comparisons), plain.points, _paired(plain.comments), plain.upheld
        return ComparisonAnswers(*paired, plain.extremes, plain.order)


def _number(value: object) -> object:
    if isinstance(value, np.generic):
        return value.item()
    raise TypeError(type(value).__name__)


def _named(answers: Mapping[Pair, V] | UnsetType) -> Mapping[str, V] | UnsetType:
    return answers if answers is UNSET else {f"{pair.first}/{pair.second}": value for pair, value in answers.items()}


def _paired(answers: Mapping[str, V] | UnsetType) -> Mapping[Pair, V] | UnsetType:
    return answers if answers is UNSET else {_pair(name): value for name, value in answers.items()}


@lru_cache(maxsize=8192)
def _pair(name: str) -> Pair:
    """Return one object for equal names: every expert answers the same pairs."""
    first, second = name.split("/")
    return Pair(first, second)
