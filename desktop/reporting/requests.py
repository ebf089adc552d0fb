"""What the report's pictures show, as plain values that another process can draw. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from models.exchange.report.content import PictureKind, ReportContent
from models.problem.initiatives import InitiativeId
from models.weighting.answers import WHOLE


@dataclass(frozen=True)
class Bars:
    """Bars, longest first: label, value, figure."""

    rows: tuple[tuple[str, float, str], ...]


@dataclass(frozen=True)
class Dumbbells:
    """Ranked rows: rank, name, filled mark, hollow mark, figure, tier; and the names of columns and marks."""

    rows: tuple[tuple[str, str, float, float, str, str], ...]
    name: str
    filled: str
    hollow: str
    tier: str


@dataclass(frozen=True)
class Shares:
    """A square of shares: names of rows and columns, one tuple for each row, what the colours mean."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    values: tuple[tuple[float | None, ...], ...]
    caption: str


@dataclass(frozen=True)
class Slopes:
    """Orders side by side: their names and the places of their sides (None for the whole), then the lines.

    A line is a name, a rank in each order, and which order alone puts it among the first (-1 for none).
    """

    axes: tuple[tuple[str, int | None], ...]
    lines: tuple[tuple[str, tuple[int, ...], int], ...]


@dataclass(frozen=True)
class Gantt:
    """Bars by quarter: label, start, end (exclusive), phase; where phases end; pairs of rows that follow each other."""

    first_year: int
    first_quarter: int
    quarters: int
    phases: tuple[tuple[int, str], ...]
    bars: tuple[tuple[str, int | None, int | None, int, str], ...]
    prerequisites: tuple[tuple[int, int], ...]


Request = Bars | Dumbbells | Shares | Slopes | Gantt

_MOST = 60
"""Rows of a picture; more would be too small to read on paper."""


def requests(content: ReportContent) -> Mapping[PictureKind, Request]:
    """Return what can be drawn of a study."""
    found: dict[PictureKind, Request] = {
        PictureKind.WEIGHTS: _weights(content),
        PictureKind.RANKING: _ranking(content),
        PictureKind.ROBUSTNESS: _robustness(content),
        PictureKind.PLAN: _plan(content),
    }
    slopes = _sides(content)
    return found if slopes is None else {**found, PictureKind.SIDES: slopes}


def _weights(content: ReportContent) -> Bars:
    shown, tree = content.shown, content.shown.study.criteria
    weights = shown.weights.whole.criteria
    leaves = sorted(tree.leaves, key=lambda leaf: -weights[leaf])[:_MOST]
    named = [(shown.read(tree.criteria[leaf].name).line, float(weights[leaf])) for leaf in leaves]
    return Bars(tuple((name, weight, f"{weight:.1%}") for name, weight in named))


def _leading(content: ReportContent) -> tuple[InitiativeId, ...]:
    return content.shown.ranking.whole.order(content.shown.ranking.leading)[:_MOST]


def _ranking(content: ReportContent) -> Dumbbells:
    shown, ranking = content.shown, content.shown.ranking.whole
    leading = shown.ranking.leading
    topsis, ahp = ranking.topsis.closeness, ranking.ahp.scores
    rows = []
    for one in _leading(content):
        row = ranking.row[one]
        rank, figure = str(int(ranking.ranks(leading)[row])), f"{ranking.scores(leading)[row]:.3f}"
        tier = shown.tier(one).line
        rows.append((rank, shown.initiative(one).line, float(topsis[row]), float(ahp[row]), figure, tier))
    return Dumbbells(
        tuple(rows),
        shown.words("term.mcda.initiative").line,
        shown.words("score.topsis").line,
        shown.words("score.ahp").line,
        shown.words("term.mcda.tier").line,
    )


def _robustness(content: ReportContent) -> Shares:
    shown, ranking = content.shown, content.shown.ranking.whole
    shares = shown.firmness.counts[shown.ranking.leading].acceptability
    order = _leading(content)
    values = tuple(
        tuple(float(share) if share > 0 else None for share in shares[ranking.row[one], : len(order)]) for one in order
    )
    ranks = tuple(str(number) for number in range(1, len(order) + 1))
    caption = shown.words("report.robustness.picture").line
    return Shares(tuple(shown.initiative(one).line for one in order), ranks, values, caption)


def _sides(content: ReportContent) -> Slopes | None:
    shown, views, pair = content.shown, content.views, content.pair
    if views is None or pair is None:
        return None
    places = list(shown.study.frame.sides)
    names = {side: shown.side(side).line for side in pair} | {WHOLE: shown.words("voice.whole").line}
    axes = tuple((names[voice], None if voice == WHOLE else places.index(voice)) for voice in views.voices)
    contested = set(content.contested())
    lines = []
    for column, one in enumerate(views.initiatives):
        ranks = tuple(int(rank) for rank in views.ranks[:, column])
        favour = (0 if ranks[0] < ranks[-1] else len(ranks) - 1) if one in contested else -1
        lines.append((shown.initiative(one).line, ranks, favour))
    return Slopes(axes, tuple(lines))


def _plan(content: ReportContent) -> Gantt:
    shown, plan = content.shown, content.shown.plan
    quarters, horizons = plan.quarters, [horizon.id for horizon in shown.study.frame.horizons]
    start = quarters[0]
    listed = (*plan.chosen(), *plan.left_out())[:_MOST]
    rows = {one.initiative: row for row, one in enumerate(listed)}
    before = start.quarter - 1
    bars = tuple(
        (
            shown.initiative(one.initiative).line,
            None if one.start is None else one.start.index - start.index + before,
            None if one.end is None else one.end.index - start.index + 1 + before,
            horizons.index(one.horizon) if one.horizon else 0,
            shown.words("plan.not_chosen").line if one.start is None else "",
        )
        for one in listed
    )
    phases = tuple(
        (horizon.end.index - start.index + 1 + before, shown.read(horizon.name).line)
        for horizon in shown.study.frame.horizons
    )
    needs = tuple(
        (rows[needed.initiative], rows[one])
        for one in rows
        for needed in shown.study.initiatives.initiatives[one].prerequisites
        if needed.strict and needed.initiative in rows
    )
    return Gantt(start.year, before, len(quarters) + before, phases, bars, needs)
