"""The reverse question of the experts: how few would have to be absent, that an initiative is among the first k?

Sets of one expert are looked at, then of two, of three, … as long as they are not too many: many at a time by matrix
products, and what they find is ranked anew by itself. So what is found among them is a smallest set, for certain.
Beyond, experts are left out one after another, each time the one whose absence lifts the initiative most; that finds a
set from which nobody can be spared, but not always a smallest one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import combinations, islice
from math import comb
from typing import Final

import numpy as np

from models.arrays import FloatArray
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report, unheard
from models.errors import InputError
from models.panel.experts import ExpertId
from models.problem.initiatives import InitiativeId
from models.ranking.study_ranking import RANKING, VoiceRanking
from models.robustness.firmness import FIRMNESS, scores_of_draws, with_gaps_filled
from models.robustness.influence import ranking_without
from models.robustness.panel_draws import PanelBootstrap
from models.study import Study

MOST_SETS: Final = 20_000
"""So many sets are looked at before the search gives up being sure."""

_BLOCK: Final = 500


@dataclass(frozen=True)
class ExpertChange:
    """Whose absence would do it.

    Attributes:
        experts: The absent; empty where the initiative is there already, None where none were found.
        rank: The initiative's rank without them; its rank now where nobody was found.
        proven: No smaller set does it; where `experts` is None, none of up to `size` experts does.
        size: The largest size of which every set was looked at.
    """

    experts: tuple[ExpertId, ...] | None
    rank: int
    proven: bool
    size: int


def experts_needed(
    study: Study,
    ranking: VoiceRanking,
    initiative: InitiativeId,
    first: int,
    report: Report = unheard,
    most_sets: int = MOST_SETS,
) -> ExpertChange:
    """Return a smallest set of experts whose absence brings an initiative among the first k, by the leading method.

    Those who stay on a side speak for it with its whole share; no side is left without a voice.

    Args:
        study: All that `firmness` reads.
        ranking: The whole panel's ranking.
        initiative: Which one is to rise.
        first: k.
        report: Told the share that is done.
        most_sets: How many sets may be looked at in all before the search goes on one expert at a time.
    """
    search = _Search(study, ranking, initiative, first)
    now = int(ranking.ranks(study.methods.leading)[ranking.row[initiative]])
    if now <= first:
        return ExpertChange((), now, proven=True, size=0)
    sizes = _sizes(len(search.experts), most_sets)
    total = sum(comb(len(search.experts), size) for size in sizes) or 1
    done = 0
    for size in sizes:
        for absent in _blocks(combinations(range(len(search.experts)), size)):
            found = search.enough(absent)
            if found is not None:
                return ExpertChange(found[0], found[1], proven=True, size=size - 1)
            done += len(absent)
            report(done / total)
    size = max(sizes, default=0)
    found = search.one_by_one()
    if found is None:
        return ExpertChange(None, now, proven=len(search.experts) <= size + 1, size=size)
    return ExpertChange(found[0], found[1], proven=len(found[0]) == size + 1, size=size)


def _sizes(experts: int, most_sets: int) -> list[int]:
    sizes, total = [], 0
    for size in range(1, experts):
        total += comb(experts, size)
        if total > most_sets:
            break
        sizes.append(size)
    return sizes


def _blocks(sets: Iterable[tuple[int, ...]]) -> Iterator[list[tuple[int, ...]]]:
    rest = iter(sets)
    while block := list(islice(rest, _BLOCK)):
        yield block


class _Search:
    """Ranks the initiative without sets of experts."""

    def __init__(self, study: Study, ranking: VoiceRanking, initiative: InitiativeId, first: int) -> None:
        self._study, self._ranking, self._initiative, self._first = study, ranking, initiative, first
        self._bootstrap = PanelBootstrap(study)
        everyone = tuple(study.panel.experts.values())
        self._places = [place for place, expert in enumerate(everyone) if expert.weight > 0.0]
        self.experts = tuple(everyone[place].id for place in self._places)
        self._sides = np.array([everyone[place].side for place in self._places])
        self._all = len(everyone)
        initiatives = tuple(study.initiatives.initiatives)
        self._rows = np.array([initiatives.index(one) for one in ranking.initiatives])

    def enough(self, absent: list[tuple[int, ...]]) -> tuple[tuple[ExpertId, ...], int] | None:
        """Return the first of some sets that is enough, with the rank that it brings, or None."""
        leads = self._leads(absent)
        for place in np.flatnonzero(leads >= 0.0):
            experts = tuple(self.experts[member] for member in absent[place])
            rank = self._rank_without(experts)
            if rank is not None and rank <= self._first:
                return experts, rank
        return None

    def one_by_one(self) -> tuple[tuple[ExpertId, ...], int] | None:
        """Return a set that is enough and from which nobody can be spared, or None."""
        gone: tuple[int, ...] = ()
        while len(gone) < len(self.experts) - 1:
            wider = [(*gone, one) for one in range(len(self.experts)) if one not in gone]
            leads = self._leads(wider)
            if not np.isfinite(leads).any():
                return None
            gone = wider[int(np.argmax(leads))]
            if self.enough([gone]) is not None:
                return self._spared(gone)
        return None

    def _spared(self, gone: tuple[int, ...]) -> tuple[tuple[ExpertId, ...], int] | None:
        for one in gone:
            fewer = tuple(other for other in gone if other != one)
            if fewer and self.enough([fewer]) is not None:
                return self._spared(fewer)
        return self.enough([gone])

    def _leads(self, absent: list[tuple[int, ...]]) -> FloatArray:
        """Return by how much the initiative leads the k-th of its rivals, shape (S,); −∞ where a side falls silent."""
        heard = np.zeros((len(absent), self._all))
        present = np.ones((len(absent), len(self.experts)))
        for row, members in enumerate(absent):
            present[row, list(members)] = 0.0
        heard[:, self._places] = present
        drawn, methods, ranking = self._bootstrap.subpanels(heard), self._study.methods, self._ranking
        values = drawn.values[:, self._rows]
        # Who is left without a value on a leaf that has a weight is not ranked any more.
        unranked = (np.isnan(values) & (drawn.weights > 0.0)[:, np.newaxis]).any(axis=2)
        matrices = ranking.domain.transformed(with_gaps_filled(values, ranking))
        scores = scores_of_draws(methods.leading, matrices, drawn.weights, ranking.domain, methods)
        scores[unranked.T] = -np.inf
        row = ranking.row[self._initiative]
        rivals = np.sort(np.delete(scores, row, axis=0), axis=0)
        lead = np.where(np.isinf(scores[row]), -np.inf, scores[row] - rivals[-self._first])
        for side in np.unique(self._sides):
            lead[present[:, self._sides == side].sum(axis=1) == 0.0] = -np.inf
        return np.nan_to_num(lead, nan=-np.inf, posinf=np.inf)

    def _rank_without(self, experts: tuple[ExpertId, ...]) -> int | None:
        try:
            without = ranking_without(self._study, experts)
        except InputError:
            return None
        row = without.row.get(self._initiative)
        return None if row is None else int(without.ranks(self._study.methods.leading)[row])


@lru_cache(maxsize=128)
def experts_question(initiative: InitiativeId, first: int) -> Computation[ExpertChange]:
    """Return the computation that answers one question: the same object for the same question.

    Args:
        initiative: Which one is to rise; it must be ranked.
        first: k, from 1 to the number of ranked initiatives.
    """
    return Computation(
        name="reverse question of the experts",
        reads=FIRMNESS.reads,
        needs=(RANKING,),
        run=partial(_run, initiative, first),
        live=False,
    )


def _run(initiative: InitiativeId, first: int, study: Study, inputs: Inputs, report: Report) -> ExpertChange:
    return experts_needed(study, inputs(RANKING).whole, initiative, first, report)
