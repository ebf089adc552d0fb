"""What differs between two moments of a study: order, weights, scores, experts, and what is decided. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeVar

import numpy as np

from desktop.widgets.number_rule import write_figure
from desktop.widgets.percent import percent
from models.computing.computation import Computation, hidden_results
from models.computing.results import Results
from models.edits.rounds import reveal_results
from models.errors import InputError
from models.panel.experts import ExpertId
from models.ranking.decision_matrix import MATRIX
from models.ranking.study_ranking import RANKING
from models.study import EMPTY_COMPARISONS, EMPTY_RATINGS, Study
from models.text import Script, Text
from models.weighting.answers import WHOLE
from models.weighting.panel_weights import WEIGHTS

T = TypeVar("T")

_MOST: Final = 200
"""Of each kind; who wants more wants the journal."""
_SAME: Final = 5e-4
"""Weights that differ by less read the same."""


class Kind(Enum):
    """What differs, in the order in which it is listed."""

    ORDER = "order"
    WEIGHT = "weight"
    SCORE = "score"
    EXPERT = "expert"
    ANSWERS = "answers"
    CRITERION = "criterion"
    INITIATIVE = "initiative"


@dataclass(frozen=True)
class Difference:
    """One thing that is not as it was.

    Attributes:
        kind: What it is.
        name: Of what.
        then: What it was; "" where it was not there.
        now: What it is; "" where it is not there any more.
    """

    kind: Kind
    name: str
    then: str
    now: str


def differences(then: Study, now: Study, results: Results, script: Script) -> tuple[Difference, ...]:
    """Return what differs between two studies, most of each kind first; may take a while.

    Args:
        then: The earlier study.
        now: The later one.
        results: Where known results are found and new ones kept.
        script: The script of names.
    """
    found: list[Difference] = []
    # Whether the later one hides its results is asked now, not what was asked then.
    then = reveal_results(then)
    for differing in () if withholds(now) else (_order, _weights, _scores):
        found += list(differing(then, now, results, script))[:_MOST]
    found += _experts(then, now, script)
    for kind, parts in (
        (Kind.CRITERION, (then.criteria.criteria, now.criteria.criteria)),
        (Kind.INITIATIVE, (then.initiatives.initiatives, now.initiatives.initiatives)),
    ):
        before, after = ({key: one.name for key, one in part.items()} for part in parts)
        found += _named(kind, before, after, script)
    return tuple(found)


def withholds(now: Study) -> bool:
    """Return whether ranks, weights and scores are not compared, since the round hides them."""
    return hidden_results(now) is not None


def _known(computation: Computation[T], study: Study, results: Results) -> T | None:
    try:
        return results.get(computation, study)
    except InputError:
        return None


def _order(then: Study, now: Study, results: Results, script: Script) -> Iterator[Difference]:
    places: list[Mapping[str, int]] = []
    for study in (then, now):
        ranking = _known(RANKING, study, results)
        if ranking is None or WHOLE not in ranking.voices:
            places.append({})
        else:
            whole = ranking.whole
            ranks = whole.ranks(ranking.leading)
            places.append({key: int(ranks[row]) for row, key in enumerate(whole.initiatives)})
    before, after = places
    moved = [key for key in {**after, **before} if before.get(key) != after.get(key)]
    for key in sorted(moved, key=lambda key: after.get(key, before.get(key, 0))):
        names = {**then.initiatives.initiatives, **now.initiatives.initiatives}
        name = names[key].name.read(script) or key
        yield Difference(Kind.ORDER, name, _text(before.get(key)), _text(after.get(key)))


def _weights(then: Study, now: Study, results: Results, script: Script) -> Iterator[Difference]:
    shares: list[Mapping[str, float]] = []
    for study in (then, now):
        weights = _known(WEIGHTS, study, results)
        shares.append(weights.whole.criteria if weights is not None and WHOLE in weights.voices else {})
    before, after = shares
    found = []
    for key in {**before, **after}:
        old, new = before.get(key), after.get(key)
        if old is not None and new is not None and abs(old - new) < _SAME:
            continue
        name = {**then.criteria.criteria, **now.criteria.criteria}[key].name.read(script) or key
        found.append((abs((new or 0.0) - (old or 0.0)), Difference(Kind.WEIGHT, name, _share(old), _share(new))))
    yield from (one for _, one in sorted(found, key=lambda pair: -pair[0]))


def _scores(then: Study, now: Study, results: Results, script: Script) -> Iterator[Difference]:
    cells: list[dict[tuple[str, str], float]] = []
    for study in (then, now):
        matrix = _known(MATRIX, study, results)
        if matrix is None:
            cells.append({})
            continue
        values = matrix.voices[WHOLE]
        rows, columns = np.nonzero(np.isfinite(values))
        cells.append(
            {
                (matrix.initiatives[row], matrix.leaves[column]): float(values[row, column])
                for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
            }
        )
    before, after = cells
    found = []
    for key in {**before, **after}:
        old, new = before.get(key), after.get(key)
        if old == new:
            continue
        initiative = {**then.initiatives.initiatives, **now.initiatives.initiatives}[key[0]].name.read(script) or key[0]
        leaf = {**then.criteria.criteria, **now.criteria.criteria}[key[1]].name.read(script) or key[1]
        change = abs((new or 0.0) - (old or 0.0)) / max(abs(new or 0.0), abs(old or 0.0), 1e-12)
        found.append((change, Difference(Kind.SCORE, f"{initiative} · {leaf}", *_figures(old, new))))
    yield from (one for _, one in sorted(found, key=lambda pair: -pair[0]))


def _experts(then: Study, now: Study, script: Script) -> Iterator[Difference]:
    before, after = then.panel.experts, now.panel.experts
    for key in {**before, **after}:
        old, new = before.get(key), after.get(key)
        name = {**before, **after}[key].name.read(script) or key
        counted = tuple("" if one is None else f"×{one.weight:g}" for one in (old, new))
        if counted[0] != counted[1]:
            yield Difference(Kind.EXPERT, name, *counted)
        if old is not None and new is not None and (unlike := _unlike_answers(then, now, key)):
            yield Difference(Kind.ANSWERS, name, "", str(unlike))


def _unlike_answers(then: Study, now: Study, expert: ExpertId) -> int:
    """Return how many answers of an expert differ, over all rounds."""
    found = 0
    for key in {**then.comparisons, **now.comparisons}:
        if key.expert == expert:
            ballots = (part.get(key, EMPTY_COMPARISONS) for part in (then.comparisons, now.comparisons))
            found += _unlike(*(ballot.comparisons for ballot in ballots))
    for key in {**then.ratings, **now.ratings}:
        if key.expert == expert:
            found += _unlike(*(part.get(key, EMPTY_RATINGS).ratings for part in (then.ratings, now.ratings)))
    return found


def _unlike(one: object, other: object) -> int:
    """Return how many values differ between two mappings of mappings."""
    if one is other or one == other:
        return 0
    if not (isinstance(one, Mapping) or isinstance(other, Mapping)):
        return 1
    first, second = (part if isinstance(part, Mapping) else {} for part in (one, other))
    return sum(_unlike(first.get(key), second.get(key)) for key in {**first, **second})


def _named(kind: Kind, then: Mapping[str, Text], now: Mapping[str, Text], script: Script) -> Iterator[Difference]:
    for key in {**then, **now}:
        old, new = then.get(key), now.get(key)
        if old != new:
            before, after = ("" if one is None else one.read(script) or key for one in (old, new))
            yield Difference(kind, after or before, before, after)


def _text(rank: int | None) -> str:
    return "" if rank is None else str(rank)


def _share(weight: float | None) -> str:
    return "" if weight is None else percent(weight, 1)


def _figures(*values: float | None) -> tuple[str, ...]:
    """Write values with two decimals, unless more are needed to tell them apart."""
    short = tuple("–" if value is None else write_figure(value, 2) for value in values)
    if len(set(short)) == len(short):
        return short
    return tuple("–" if value is None else f"{value:.6g}" for value in values)
