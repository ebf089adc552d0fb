"""Studies that Hypothesis makes up: small, odd and right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hypothesis import strategies as st

from models.judgement.comparisons import ComparisonBallot, Extremes, Order, Pair
from models.judgement.ratings import RatingBallot, RatingNote
from models.panel.experts import Expert, Group, Panel
from models.panel.rounds import BallotKey, Round
from models.problem.calendar import Horizon, Quarter
from models.problem.choices import (
    Aggregation,
    Asking,
    Mean,
    MethodChoices,
    Normalisation,
    PriorityMethod,
    RandomIndex,
    RankingMethod,
    Synthesis,
)
from models.problem.criteria import GOAL, CriteriaTree, Criterion, Direction, Scale, ScaleKind, Transform
from models.problem.frame import Currencies, Frame, Side
from models.problem.indicators import Indicator, Indicators, Measurement
from models.problem.initiatives import Body, Initiative, Initiatives, Prerequisite, Status
from models.problem.plan_rules import Pin, PinKind, PlanRules, SetRule, Window
from models.problem.scenarios import Adjustments, Scenario
from models.problem.swot import Factor, Quadrant, Strategy, Swot
from models.study import Study
from models.text import Text

words = st.text(max_size=6)
names = st.builds(Text, words, words, words)
figures = st.floats(-1e9, 1e9)
amounts = st.floats(0, 1e9)
ratios = st.sampled_from([*range(1, 10), *(1 / step for step in range(2, 10))]).map(float) | st.floats(1 / 9, 9)
_signs = st.sampled_from("abzAZ019")
identifiers = st.builds(str.__add__, _signs, st.text("aZ9_.-", max_size=3)).filter(lambda one: one != GOAL)


def some_ids(least: int, most: int) -> st.SearchStrategy[list[str]]:
    """Return lists of different ids."""
    return st.lists(identifiers, min_size=least, max_size=most, unique=True)


def some_of(choices: Sequence[Any], values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[Any, Any]]:
    """Return mappings from some of the choices to values."""
    if not choices:
        return st.just({})
    return st.dictionaries(st.sampled_from(choices), values, max_size=3)


def part_of(choices: Sequence[Any]) -> st.SearchStrategy[list[Any]]:
    """Return some of the choices, each once."""
    return st.lists(st.sampled_from(choices), unique=True, max_size=3) if choices else st.just([])


@st.composite
def frames(draw: st.DrawFn) -> Frame:
    """Return frames of one to three sides."""
    start = Quarter(draw(st.integers(1990, 2030)), draw(st.integers(1, 4)))
    ends = sorted(draw(st.sets(st.integers(0, 60), max_size=3)))
    return Frame(
        name=draw(names),
        question=draw(names),
        illustrative=draw(st.booleans()),
        source=draw(names),
        sides={key: Side(key, draw(names)) for key in draw(some_ids(1, 3))},
        start=start,
        horizons=tuple(
            Horizon(f"h{number}", draw(names), start.later(end), draw(st.booleans())) for number, end in enumerate(ends)
        ),
        currencies=Currencies(rate=draw(st.floats(0.01, 100)), dated=draw(st.sampled_from(["", "2025-01-31"]))),
    )


@st.composite
def trees(draw: st.DrawFn, indicators: Sequence[str]) -> CriteriaTree:
    """Return trees in which a criterion may stand before what it stands under."""
    criteria: dict[str, Criterion] = {}
    for key in draw(some_ids(0, 6)):
        criteria[key] = Criterion(
            id=key,
            parent=draw(st.sampled_from([GOAL, *criteria])),
            name=draw(names),
            definition=draw(names),
            prompt=draw(words),
            direction=draw(st.sampled_from(Direction)),
            scale=draw(scales(indicators)),
        )
    return CriteriaTree({key: criteria[key] for key in draw(st.permutations(list(criteria)))})


@st.composite
def scales(draw: st.DrawFn, indicators: Sequence[str]) -> Scale:
    """Return scales of every kind, wide enough for the measurements below."""
    kind = draw(st.sampled_from(ScaleKind))
    if kind is ScaleKind.MEASURED and indicators:
        values = sorted(draw(st.sets(st.floats(0.5, 1e6), min_size=2, max_size=3)))
        return Scale(
            kind,
            0.5,
            1e6,
            indicator=draw(st.sampled_from(indicators)),
            transform=draw(st.sampled_from(Transform)),
            curve=tuple((value, draw(st.floats(0, 1))) for value in values),
        )
    return Scale(kind, anchors=draw(st.dictionaries(st.integers(1, 9), names, max_size=3)))


@st.composite
def measurements(draw: st.DrawFn) -> Measurement:
    """Return measurements in order, some without their ends."""
    low, mode, high = sorted(draw(st.lists(st.floats(0.5, 1e6), min_size=3, max_size=3)))
    return Measurement(mode, draw(st.sampled_from([low, None])), draw(st.sampled_from([high, None])), draw(words))


@st.composite
def initiative_parts(draw: st.DrawFn, sides: Sequence[str]) -> Initiatives:
    """Return initiatives that wait only for those before them."""
    bodies = {key: Body(key, draw(st.sampled_from(sides)), draw(names)) for key in draw(some_ids(0, 3))}
    initiatives: dict[str, Initiative] = {}
    for key in draw(some_ids(0, 4)):
        initiatives[key] = Initiative(
            id=key,
            name=draw(names),
            theme=draw(names),
            bodies={
                side: tuple(draw(part_of([one.id for one in bodies.values() if one.side == side])))
                for side in draw(part_of(sides))
            },
            barriers=draw(st.dictionaries(words, st.integers(1, 3), max_size=2)),
            duration=draw(st.integers(1, 40)),
            prerequisites=tuple(Prerequisite(other, draw(st.booleans())) for other in draw(part_of(list(initiatives)))),
            notes=draw(st.dictionaries(words, names, max_size=2)),
            figures=draw(st.dictionaries(words, figures, max_size=2)),
            status=draw(st.sampled_from(Status)),
        )
    return Initiatives(initiatives, bodies)


@st.composite
def swots(draw: st.DrawFn, sides: Sequence[str], criteria: Sequence[str], initiatives: Sequence[str]) -> Swot:
    """Return factors of any side or of none, and strategies that link them."""
    factors = {
        key: Factor(
            id=key,
            subject=draw(st.sampled_from(["", *sides])),
            quadrant=draw(st.sampled_from(Quadrant)),
            text=draw(names),
            evidence=draw(words),
            criteria=tuple(draw(part_of(criteria))),
        )
        for key in draw(some_ids(0, 3))
    }
    strength = st.integers(1, 3)
    strategies = {
        key: Strategy(
            key, draw(words), draw(names), draw(some_of(list(factors), strength)), draw(some_of(initiatives, strength))
        )
        for key in draw(some_ids(0, 2))
    }
    return Swot(factors, strategies)


@st.composite
def panels(draw: st.DrawFn, sides: Sequence[str]) -> Panel:
    """Return panels of up to four experts, with or without a group."""
    groups = {key: Group(key, draw(st.sampled_from(sides)), draw(names)) for key in draw(some_ids(0, 2))}
    experts = {}
    for key in draw(some_ids(0, 4)):
        side = draw(st.sampled_from(sides))
        group = draw(st.sampled_from(["", *(one.id for one in groups.values() if one.side == side)]))
        experts[key] = Expert(key, side, group, draw(names), draw(st.floats(0, 10)))
    return Panel(draw(some_of(sides, st.floats(0.1, 9))), groups, experts)


@st.composite
def comparison_ballots(draw: st.DrawFn, compared: Mapping[str, Sequence[str]]) -> ComparisonBallot:
    """Return ballots with some answers under some of the nodes."""
    pairs = {
        node: [Pair.of(one, other) for i, one in enumerate(items) for other in items[:i]]
        for node, items in compared.items()
    }
    nodes = list(compared)
    return ComparisonBallot(
        {node: draw(some_of(pairs[node], ratios)) for node in draw(part_of(nodes))},
        {node: draw(some_of(compared[node], amounts)) for node in draw(part_of(nodes))},
        {node: draw(some_of(pairs[node], words)) for node in draw(part_of(nodes))},
        draw(some_of(nodes, words)),
        {
            node: Extremes(*draw(st.permutations(compared[node]))[:2])
            for node in draw(part_of([node for node in nodes if len(compared[node]) > 1]))
        },
        {node: draw(orders(compared[node])) for node in draw(part_of([node for node in nodes if compared[node]]))},
    )


@st.composite
def orders(draw: st.DrawFn, items: Sequence[str]) -> Order:
    """Return orders of all items, with or without ties."""
    places: list[list[str]] = []
    for item in draw(st.permutations(items)):
        tied = draw(st.booleans())
        if places and tied:
            places[-1].append(item)
        else:
            places.append([item])
    return tuple(map(tuple, places))


@st.composite
def rating_ballots(draw: st.DrawFn, initiatives: Sequence[str], leaves: Sequence[str]) -> RatingBallot:
    """Return ballots with some ratings, some "not my field" and some recusals."""
    return RatingBallot(
        draw(some_of(initiatives, some_of(leaves, st.none() | st.integers(1, 9)))),
        frozenset(draw(part_of(initiatives))),
        draw(some_of(initiatives, some_of(leaves, st.builds(RatingNote, words, words, st.integers(0, 3))))),
    )


@st.composite
def plans(
    draw: st.DrawFn, frame: Frame, indicators: Sequence[str], initiatives: Sequence[str], bodies: Sequence[str]
) -> PlanRules:
    """Return rules with some of every kind."""
    horizons = [horizon.id for horizon in frame.horizons]
    quarters = st.builds(frame.start.later, st.integers(0, 40))
    pins = st.builds(Pin, st.sampled_from(PinKind), quarters, words) | st.builds(
        Pin, st.sampled_from([PinKind.MUST, PinKind.MUST_NOT]), st.none(), words
    )
    return PlanRules(
        cost_indicator=draw(st.sampled_from(["", *indicators])),
        budgets=draw(some_of(horizons, amounts)),
        total_budget=draw(st.none() | amounts),
        discounts=draw(some_of(horizons, st.floats(0, 1))),
        pins=draw(some_of(initiatives, pins)),
        capacities=draw(some_of(bodies, st.integers(0, len(initiatives)))),
        minimum_support=draw(some_of(list(frame.sides), st.floats(0, 1))),
        choices=tuple(
            SetRule(tuple(members), draw(st.integers(0, 2)), draw(st.none() | st.integers(0, 4)), draw(words))
            for members in draw(st.lists(part_of(initiatives), max_size=2))
        ),
        windows=draw(some_of(initiatives, st.builds(Window, st.none() | quarters, st.none() | quarters))),
    )


@st.composite
def adjustments(draw: st.DrawFn, criteria: Sequence[str], initiatives: Sequence[str]) -> Adjustments:
    """Return assumptions about some weights and some cells."""
    weights = draw(some_of(criteria, st.floats(0.01, 9)))
    return Adjustments(weights, draw(some_of(initiatives, some_of(criteria, figures))))


method_choices = st.builds(
    MethodChoices,
    priorities=st.sampled_from(PriorityMethod),
    random_index=st.sampled_from(RandomIndex),
    cr_threshold=st.floats(0, 1),
    within_sides=st.sampled_from(Aggregation),
    across_sides=st.sampled_from(Mean),
    synthesis=st.sampled_from(Synthesis),
    normalisation=st.sampled_from(Normalisation),
    leading=st.sampled_from(RankingMethod),
    asking=st.dictionaries(identifiers, st.sampled_from(Asking), max_size=1),
    tier_index=st.floats(0.5, 1),
)


@st.composite
def studies(draw: st.DrawFn) -> Study:
    """Return whole studies that `check_study` accepts."""
    frame = draw(frames())
    sides = list(frame.sides)
    indicators = {key: Indicator(key, draw(names), draw(names)) for key in draw(some_ids(0, 2))}
    tree = draw(trees(list(indicators)))
    part = draw(initiative_parts(sides))
    initiatives = list(part.initiatives)
    panel = draw(panels(sides))
    rounds = tuple(Round(f"R{number}", number, draw(st.booleans())) for number in (1, 2))[: draw(st.integers(1, 2))]
    compared: dict[str, Sequence[str]] = {node: tree.children(node) for node in tree.parents}
    compared.update((leaf, initiatives) for leaf in tree.leaves)
    keys = [BallotKey(one.id, expert) for one in rounds for expert in panel.experts]
    bodies = list(part.bodies)
    assumed = adjustments(list(tree.criteria), initiatives)
    return Study(
        frame=frame,
        criteria=tree,
        initiatives=part,
        indicators=Indicators(indicators, draw(some_of(initiatives, some_of(list(indicators), measurements())))),
        swot=draw(swots(sides, list(tree.criteria), initiatives)),
        panel=panel,
        rounds=rounds,
        comparisons=draw(some_of(keys, comparison_ballots(compared))),
        ratings=draw(some_of(keys, rating_ballots(initiatives, tree.rated_leaves))),
        methods=draw(method_choices),
        plan=draw(plans(frame, list(indicators), initiatives, bodies)),
        adjustments=draw(assumed),
        scenarios={
            key: Scenario(
                key,
                draw(names),
                draw(words),
                draw(assumed),
                draw(st.none() | method_choices),
                draw(st.none() | part_of(list(panel.experts)).map(tuple)),
                draw(st.none() | plans(frame, list(indicators), initiatives, bodies)),
            )
            for key in draw(some_ids(0, 1))
        },
    )
