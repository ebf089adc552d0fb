"""Studies of any content whatever, most of them nonsense: what is stored must come back even so."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from models.judgement.comparisons import ComparisonBallot, Extremes, Pair
from models.judgement.ratings import RatingBallot, RatingNote
from models.panel.experts import Expert, Group, Panel
from models.panel.rounds import BallotKey, Round
from models.problem.calendar import Horizon, Quarter
from models.problem.choices import Asking, MethodChoices, PriorityMethod, Synthesis
from models.problem.criteria import CriteriaTree, Criterion, Direction, Scale, ScaleKind, Transform
from models.problem.frame import Currencies, Frame, Side
from models.problem.indicators import Indicator, Indicators, Measurement
from models.problem.initiatives import Body, Initiative, Initiatives, Prerequisite, Status
from models.problem.plan_rules import Pin, PinKind, PlanRules, SetRule, Window
from models.problem.scenarios import Adjustments, Scenario
from models.problem.swot import Factor, Quadrant, Strategy, Swot
from models.study import Study
from models.text import Text

ids = st.sampled_from(["A", "B", "b", "C-1", "C.1", "goal", "part"])
words = st.sampled_from(["", "a", "深圳／香港", "臺灣 ‘’", "😀", '"\\', "\0\x1f\u2028", "'; DROP TABLE ratings"])
numbers = st.floats(allow_nan=False, allow_infinity=False)
counts = st.integers(-(2**63), 2**63 - 1)
names = st.builds(Text, words, words, words)
quarters = st.builds(Quarter, st.integers(0, 9999), st.integers(1, 4))
pairs = st.builds(Pair, ids, ids)


def few(keys: st.SearchStrategy[Any], values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[Any, Any]]:
    return st.dictionaries(keys, values, max_size=3)


def by_id(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return few(ids, values)


scales = st.builds(
    Scale,
    st.sampled_from(ScaleKind),
    numbers,
    numbers,
    few(counts, names),
    ids,
    st.sampled_from(Transform),
    st.lists(st.tuples(numbers, numbers), max_size=2).map(tuple),
)
adjustments = st.builds(Adjustments, by_id(numbers), by_id(by_id(numbers)))
initiatives = st.builds(
    Initiative,
    ids,
    names,
    names,
    names,
    by_id(st.lists(ids, max_size=2).map(tuple)),
    few(words, counts),
    counts,
    st.lists(st.builds(Prerequisite, ids, st.booleans()), max_size=2).map(tuple),
    names,
    names,
    few(words, names),
    few(words, numbers),
    st.sampled_from(Status),
)
comparison_ballots = st.builds(
    ComparisonBallot,
    by_id(few(pairs, numbers)),
    by_id(by_id(numbers)),
    by_id(few(pairs, words)),
    by_id(words),
    by_id(st.builds(Extremes, ids, ids)),
    by_id(st.lists(st.lists(ids, max_size=2).map(tuple), max_size=2).map(tuple)),
)
rating_ballots = st.builds(
    RatingBallot,
    by_id(by_id(st.none() | counts)),
    st.frozensets(ids, max_size=3),
    by_id(by_id(st.builds(RatingNote, words, words, counts))),
)
ballot_keys = st.builds(BallotKey, ids, ids)

studies = st.builds(
    Study,
    frame=st.builds(
        Frame,
        names,
        names,
        st.booleans(),
        names,
        by_id(st.builds(Side, ids, names)),
        quarters,
        st.lists(st.builds(Horizon, ids, names, quarters, st.booleans()), max_size=3).map(tuple),
        st.builds(Currencies, words, words, numbers, words),
    ),
    criteria=st.builds(
        CriteriaTree, by_id(st.builds(Criterion, ids, ids, names, names, words, st.sampled_from(Direction), scales))
    ),
    initiatives=st.builds(Initiatives, by_id(initiatives), by_id(st.builds(Body, ids, ids, names))),
    indicators=st.builds(
        Indicators,
        by_id(st.builds(Indicator, ids, names, names)),
        by_id(by_id(st.builds(Measurement, numbers, st.none() | numbers, st.none() | numbers, words))),
    ),
    swot=st.builds(
        Swot,
        by_id(
            st.builds(Factor, ids, ids, st.sampled_from(Quadrant), names, words, st.lists(ids, max_size=2).map(tuple))
        ),
        by_id(st.builds(Strategy, ids, words, names, by_id(counts), by_id(counts))),
    ),
    panel=st.builds(
        Panel,
        by_id(numbers),
        by_id(st.builds(Group, ids, ids, names, st.lists(ids, max_size=2).map(tuple))),
        by_id(st.builds(Expert, ids, ids, ids, names, numbers)),
    ),
    rounds=st.lists(st.builds(Round, ids, counts, st.booleans(), words, st.booleans()), max_size=3).map(tuple),
    comparisons=few(ballot_keys, comparison_ballots),
    ratings=few(ballot_keys, rating_ballots),
    methods=st.builds(
        MethodChoices,
        priorities=st.sampled_from(PriorityMethod),
        cr_threshold=numbers,
        synthesis=st.sampled_from(Synthesis),
    ),
    plan=st.builds(
        PlanRules,
        words,
        by_id(numbers),
        st.none() | numbers,
        by_id(numbers),
        by_id(st.builds(Pin, st.sampled_from(PinKind), st.none() | quarters, words)),
        by_id(counts),
        by_id(numbers),
        st.lists(
            st.builds(SetRule, st.lists(ids, max_size=2).map(tuple), counts, st.none() | counts, words), max_size=2
        ).map(tuple),
        by_id(st.builds(Window, st.none() | quarters, st.none() | quarters)),
    ),
    adjustments=adjustments,
    scenarios=by_id(
        st.builds(
            Scenario,
            ids,
            names,
            words,
            adjustments,
            st.none() | st.builds(MethodChoices, tier_index=numbers, asking=by_id(st.sampled_from(Asking))),
            st.none() | st.lists(ids, max_size=2).map(tuple),
            st.none() | st.builds(PlanRules, words, by_id(numbers)),
        )
    ),
)


@st.composite
def neighbours(draw: st.DrawFn) -> tuple[Study, Study]:
    """Two studies that share some parts as the very same objects, and one of whose mappings may only be reordered."""
    one, other = draw(studies), draw(studies)
    parts = ("frame", "criteria", "initiatives", "swot", "panel", "comparisons", "ratings", "plan")
    shared = draw(st.sets(st.sampled_from(parts)))
    values = {part: getattr(one if part in shared else other, part) for part in parts}
    shuffled = draw(st.permutations(list(one.criteria.criteria)))
    if draw(st.booleans()):
        values["criteria"] = CriteriaTree({key: one.criteria.criteria[key] for key in shuffled})
    return one, Study(**values)
