"""Ballots as plain JSON data and back: by round, then expert; pairs as ``C1/C2``, ratios as people write them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any, TypeVar

from models.checking import check_ratio, check_unique
from models.checking.faults import SelfComparisonError
from models.exchange.plain import elements, members, plain_number, reader, shown, to_plain
from models.exchange.text_faults import (
    MatrixShapeError,
    NonReciprocalAnswersError,
    NotAPairError,
    NotARatioError,
    UnknownFieldError,
    WrongTypeError,
)
from models.judgement.comparisons import ComparisonBallot, Extremes, ItemId, Order, Pair
from models.judgement.ratings import RatingBallot, RatingNote
from models.panel.experts import ExpertId
from models.panel.rounds import BallotKey
from models.problem.criteria import NodeId

RECIPROCITY_TOLERANCE = 1e-6
"""How far the product of an answer and its mirror may be from 1: more than rounding needs, less than anyone means."""

_FRACTION = re.compile(r"\s*(\d+(?:\.\d+)?)\s*/\s*(\d+(?:\.\d+)?)\s*")

Ballot = TypeVar("Ballot")


def ballots_to_plain(ballots: Mapping[BallotKey, Ballot], ballot_to_plain: Callable[[Ballot], Any]) -> dict[str, Any]:
    """Return ballots by round, then expert, both sorted."""
    plain: dict[str, Any] = {}
    for key, ballot in sorted(ballots.items(), key=lambda entry: entry[0]):
        plain.setdefault(key.round, {})[key.expert] = ballot_to_plain(ballot)
    return plain


def ballots_from_plain(
    data: Any, place: str, read_ballot: Callable[[Any, str, ExpertId], Ballot]
) -> dict[BallotKey, Ballot]:
    """Return ballots from data by round, then expert."""
    return {
        BallotKey(round_id, expert): read_ballot(ballot, f"{place}/{round_id}/{expert}", expert)
        for round_id, experts in members(data, place).items()
        for expert, ballot in members(experts, f"{place}/{round_id}").items()
    }


def comparisons_to_plain(ballot: ComparisonBallot) -> dict[str, Any]:
    """Return an expert's comparisons as plain data."""
    plain = {
        "comparisons": _by_pair(ballot.comparisons, ratio_to_plain),
        "points": to_plain(ballot.points),
        "comments": _by_pair(ballot.comments, str),
        "upheld": to_plain(ballot.upheld),
        "extremes": to_plain(ballot.extremes),
        "orders": to_plain(ballot.orders),
    }
    return {name: part for name, part in plain.items() if part}


def comparisons_from_plain(data: Any, place: str, expert: ExpertId) -> ComparisonBallot:
    """Return an expert's comparisons from plain data.

    Raises:
        InputError: What is wrong, and where.
    """
    given = _known(data, place, {"comparisons", "points", "comments", "upheld", "extremes", "orders"})
    answers = members(given.get("comparisons", {}), f"{place}/comparisons")
    comments = members(given.get("comments", {}), f"{place}/comments")
    return ComparisonBallot(
        comparisons={node: _answers(expert, node, one, f"{place}/comparisons/{node}") for node, one in answers.items()},
        points=reader(Mapping[str, Mapping[str, float]])(given.get("points", {}), f"{place}/points"),
        comments={
            node: {
                Pair.of(*_pair(expert, node, key)): _TEXT(comment, f"{place}/comments/{node}/{key}")
                for key, comment in members(one, f"{place}/comments/{node}").items()
            }
            for node, one in comments.items()
        },
        upheld=reader(Mapping[str, str])(given.get("upheld", {}), f"{place}/upheld"),
        extremes=reader(Mapping[str, Extremes])(given.get("extremes", {}), f"{place}/extremes"),
        orders=reader(Mapping[str, Order])(given.get("orders", {}), f"{place}/orders"),
    )


_TEXT = reader(str)


def ratings_to_plain(ballot: RatingBallot) -> dict[str, Any]:
    """Return an expert's ratings as plain data."""
    plain: dict[str, Any] = to_plain(ballot)
    return plain


def ratings_from_plain(data: Any, place: str, _expert: ExpertId) -> RatingBallot:
    """Return an expert's ratings from plain data. Whether a rating is a step of its scale is for `check_study` to say.

    Raises:
        InputError: What is wrong, and where.
    """
    given = _known(data, place, {"ratings", "recused", "notes"})
    rows = members(given.get("ratings", {}), f"{place}/ratings")
    return RatingBallot(
        ratings={initiative: _row(row, f"{place}/ratings/{initiative}") for initiative, row in rows.items()},
        recused=reader(frozenset[str])(given.get("recused", []), f"{place}/recused"),
        notes=reader(Mapping[str, Mapping[str, RatingNote]])(given.get("notes", {}), f"{place}/notes"),
    )


_WHOLE_OR_NONE = {int, type(None)}


def _row(data: Any, place: str) -> dict[str, Any]:
    row = members(data, place)
    # Nearly every row is plain, and there are thousands of ratings: look at each only where one is not.
    if _WHOLE_OR_NONE.issuperset(map(type, row.values())):
        return row
    return {leaf: _rating(rating, f"{place}/{leaf}") for leaf, rating in row.items()}


def _rating(data: Any, place: str) -> Any:
    if type(data) is float:
        return plain_number(data)
    if type(data) not in _WHOLE_OR_NONE:
        raise WrongTypeError(value=shown(data), expected="integer", place=place)
    return data


def _known(data: Any, place: str, fields: set[str]) -> dict[str, Any]:
    given = members(data, place)
    for name in given:
        if name not in fields:
            raise UnknownFieldError(field=name, place=place)
    return given


Answer = TypeVar("Answer")


def _by_pair(
    nodes: Mapping[NodeId, Mapping[Pair, Answer]], to_word: Callable[[Answer], Any]
) -> dict[str, dict[str, Any]]:
    return {
        node: {f"{pair.first}/{pair.second}": to_word(answer) for pair, answer in sorted(answers.items())}
        for node, answers in sorted(nodes.items())
    }


def ratio_to_plain(ratio: float) -> float | int | str:
    """Return a ratio as people write it, ``3`` or ``"1/3"``, wherever that reads back to the very same number."""
    if 0 < ratio < 1:
        inverse = round(1 / ratio)
        if 1 / inverse == ratio:
            return f"1/{inverse}"
    return plain_number(float(ratio))


def _answers(expert: ExpertId, node: NodeId, data: Any, place: str) -> dict[Pair, float]:
    """Return what was answered, be it pairs or a matrix; a pair may be answered both ways if the answers agree."""
    given = members(data, place)
    cells = _matrix_cells(expert, node, given, place) if "matrix" in given else _pair_cells(expert, node, given)
    written = {(first, second): _fraction(expert, node, first, second, answer) for first, second, answer in cells}
    answers: dict[Pair, float] = {}
    for (first, second), (numerator, denominator) in written.items():
        pair = Pair.of(first, second)
        mirrored = written.get((second, first))
        if mirrored is not None:
            value, other = numerator / denominator, mirrored[0] / mirrored[1]
            if abs(value * other - 1) > RECIPROCITY_TOLERANCE:
                raise NonReciprocalAnswersError(
                    expert=expert, node=node, first=first, second=second, value=value, other=other
                )
        if pair.first == first:
            answers[pair] = numerator / denominator
        elif mirrored is None:
            answers[pair] = denominator / numerator
    return answers


Cell = tuple[ItemId, ItemId, object]


def _pair_cells(expert: ExpertId, node: NodeId, given: dict[str, Any]) -> Iterator[Cell]:
    for key, answer in given.items():
        first, second = _pair(expert, node, key)
        yield first, second, answer


def _matrix_cells(expert: ExpertId, node: NodeId, given: dict[str, Any], place: str) -> Iterator[Cell]:
    _known(given, place, {"items", "matrix"})
    items: tuple[ItemId, ...] = reader(tuple[str, ...])(given.get("items", []), f"{place}/items")
    check_unique(f"{place}/items", items)
    rows = elements(given["matrix"], f"{place}/matrix")
    for index, row in enumerate(rows):
        cells = elements(row, f"{place}/matrix/{index}")
        if len(rows) != len(items) or len(cells) != len(items):
            raise MatrixShapeError(expert=expert, node=node, items=len(items), rows=len(rows), columns=len(cells))
        if cells[index] != 1:
            raise SelfComparisonError(expert=expert, node=node, item=items[index])
        for column, answer in enumerate(cells):
            if column != index and answer is not None:
                yield items[index], items[column], answer


@lru_cache(maxsize=8192)
def _split(key: str) -> tuple[ItemId, ItemId] | None:
    """Return the items of a pair, the same objects for every expert who answers it; None where it is no pair."""
    first, _, second = key.partition("/")
    return (first, second) if first and second and "/" not in second else None


def _pair(expert: ExpertId, node: NodeId, key: str) -> tuple[ItemId, ItemId]:
    items = _split(key)
    if items is None:
        raise NotAPairError(expert=expert, node=node, key=key)
    first, second = items
    if first == second:
        raise SelfComparisonError(expert=expert, node=node, item=first)
    return first, second


@lru_cache(maxsize=1024)
def _written_fraction(text: str) -> tuple[float, float] | None:
    found = _FRACTION.fullmatch(text)
    return None if found is None else (float(found[1]), float(found[2]))


def _fraction(expert: ExpertId, node: NodeId, first: ItemId, second: ItemId, answer: object) -> tuple[float, float]:
    """Return an answer as numerator and denominator, so that its reciprocal is exact too."""
    found = _written_fraction(answer) if isinstance(answer, str) else None
    if found is not None:
        numerator, denominator = found
    elif isinstance(answer, int | float) and not isinstance(answer, bool):
        numerator, denominator = float(answer) if abs(answer) < 1e300 else math.inf, 1.0
    else:
        raise NotARatioError(expert=expert, node=node, first=first, second=second, value=shown(answer))
    check_ratio(expert, node, first, second, numerator / denominator if denominator else math.inf)
    return numerator, denominator
