"""Which rows a study is kept as: one shelf for each kind of row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from msgspec import UNSET

from models.judgement.comparisons import ComparisonBallot
from models.judgement.ratings import RatingBallot
from models.panel.experts import Expert, Group, Panel
from models.panel.rounds import BallotKey, Round
from models.problem.choices import MethodChoices
from models.problem.criteria import CriteriaTree, Criterion
from models.problem.frame import Frame, SideId
from models.problem.indicators import Indicator, IndicatorId, Indicators, Measurement
from models.problem.initiatives import Body, Initiative, Initiatives
from models.problem.plan_rules import PlanRules
from models.problem.scenarios import Adjustments, Scenario
from models.problem.swot import Factor, Strategy, Swot
from models.storage.rows.values import Codec, ComparisonAnswers, ComparisonCodec, RatingAnswers
from models.study import Study

Key = tuple[str, ...]
Rows = Mapping[Any, Any]
"""Values by key, in an order that counts. A key is an id, or a tuple of them."""

WHOLE: Final[Key] = ()
"""The only group of a shelf whose rows form one mapping."""


@dataclass(frozen=True, eq=False)
class Shelf:
    """One kind of row.

    A shelf holds one mapping or several, called groups: all criteria are one, the answers of each ballot are one each.

    Attributes:
        name: The name of its table.
        group_columns: What identifies a group.
        key_columns: What identifies a row within its group.
        groups: The groups of a study, each as an object that stays the same one while nothing in it changes.
        rows: The rows of a group.
        codec: For the values, or for each key its own.
    """

    name: str
    group_columns: Key
    key_columns: Key
    groups: Callable[[Study], Rows]
    rows: Callable[[Any], Rows]
    codecs: Codec[Any] | Mapping[str, Codec[Any]]

    @property
    def columns(self) -> Key:
        """What identifies a row: the columns of its group, then those of its key."""
        return self.group_columns + self.key_columns

    def codec(self, key: Key) -> Codec[Any]:
        """Return what turns the value of a row into JSON and back.

        Raises:
            KeyError: There can be no such row.
        """
        return self.codecs if isinstance(self.codecs, Codec) else self.codecs[key[-1]]


def key_of(key: str | Key) -> Key:
    """Return an id, or a tuple of ids, as a tuple."""
    return (key,) if isinstance(key, str) else tuple(key)


def _flat(name: str, column: str, kind: Any, rows: Callable[[Study], Rows]) -> Shelf:
    return Shelf(name, (), (column,), lambda study: {WHOLE: rows(study)}, lambda group: group, Codec(kind))


def _singletons(study: Study) -> Rows:
    return {
        "frame": study.frame,
        "rounds": study.rounds,
        "methods": study.methods,
        "plan": study.plan,
        "shares": study.panel.shares,
        "adjustments": study.adjustments,
    }


def _comparisons(ballot: ComparisonBallot) -> Rows:
    said = (ballot.comparisons, ballot.points, ballot.comments, ballot.upheld, ballot.extremes, ballot.orders)
    nodes = dict.fromkeys(node for part in said for node in part)
    return {
        node: ComparisonAnswers(
            ballot.comparisons.get(node, UNSET),
            ballot.points.get(node, UNSET),
            ballot.comments.get(node, UNSET),
            ballot.upheld.get(node, UNSET),
            ballot.extremes.get(node, UNSET),
            ballot.orders.get(node, UNSET),
        )
        for node in nodes
    }


def _ratings(ballot: RatingBallot) -> Rows:
    rated = dict.fromkeys((*ballot.ratings, *ballot.notes))
    return {key: RatingAnswers(ballot.ratings.get(key, UNSET), ballot.notes.get(key, UNSET)) for key in rated}


SHELVES: Final = (
    Shelf(
        "singletons",
        (),
        ("part",),
        lambda study: {WHOLE: _singletons(study)},
        lambda group: group,
        {
            "frame": Codec[Frame](Frame),
            "rounds": Codec[tuple[Round, ...]](tuple[Round, ...]),
            "methods": Codec[MethodChoices](MethodChoices),
            "plan": Codec[PlanRules](PlanRules),
            "shares": Codec[Mapping[SideId, float]](Mapping[SideId, float]),
            "adjustments": Codec[Adjustments](Adjustments),
        },
    ),
    _flat("criteria", "id", Criterion, lambda study: study.criteria.criteria),
    _flat("initiatives", "id", Initiative, lambda study: study.initiatives.initiatives),
    _flat("bodies", "id", Body, lambda study: study.initiatives.bodies),
    _flat("indicators", "id", Indicator, lambda study: study.indicators.indicators),
    # One row for all that is measured of an initiative: an initiative of which nothing is measured yet is kept too.
    _flat("measurements", "initiative", Mapping[IndicatorId, Measurement], lambda study: study.indicators.measurements),
    _flat("factors", "id", Factor, lambda study: study.swot.factors),
    _flat("strategies", "id", Strategy, lambda study: study.swot.strategies),
    _flat("expert_groups", "id", Group, lambda study: study.panel.groups),
    _flat("experts", "id", Expert, lambda study: study.panel.experts),
    Shelf(
        "comparison_ballots",
        (),
        ("round", "expert"),
        lambda study: {WHOLE: study.comparisons},
        lambda ballots: dict.fromkeys(ballots, ()),
        Codec(tuple[()]),
    ),
    Shelf(
        "comparisons",
        ("round", "expert"),
        ("node",),
        lambda study: study.comparisons,
        _comparisons,
        ComparisonCodec(),
    ),
    Shelf(
        "rating_ballots",
        (),
        ("round", "expert"),
        lambda study: {WHOLE: study.ratings},
        lambda ballots: {key: tuple(sorted(ballot.recused)) for key, ballot in ballots.items()},
        Codec(tuple[str, ...]),
    ),
    Shelf(
        "ratings",
        ("round", "expert"),
        ("initiative",),
        lambda study: study.ratings,
        _ratings,
        Codec(RatingAnswers),
    ),
    _flat("scenarios", "id", Scenario, lambda study: study.scenarios),
)


def study_of(shelves: Mapping[str, Mapping[Key, Mapping[Key, Any]]]) -> Study:
    """Put a study together.

    Args:
        shelves: By shelf, by group, by key: the values, in order. What is not there is empty.

    Raises:
        KeyError: A singleton is missing.
    """

    def whole(name: str) -> dict[str, Any]:
        return {key[0]: value for key, value in shelves.get(name, {}).get(WHOLE, {}).items()}

    single = whole("singletons")
    return Study(
        frame=single["frame"],
        criteria=CriteriaTree(whole("criteria")),
        initiatives=Initiatives(whole("initiatives"), whole("bodies")),
        indicators=Indicators(whole("indicators"), whole("measurements")),
        swot=Swot(whole("factors"), whole("strategies")),
        panel=Panel(single["shares"], whole("expert_groups"), whole("experts")),
        rounds=single["rounds"],
        comparisons={
            BallotKey(*ballot): _comparison_ballot(shelves.get("comparisons", {}).get(ballot, {}))
            for ballot in shelves.get("comparison_ballots", {}).get(WHOLE, {})
        },
        ratings={
            BallotKey(*ballot): _rating_ballot(shelves.get("ratings", {}).get(ballot, {}), recused)
            for ballot, recused in shelves.get("rating_ballots", {}).get(WHOLE, {}).items()
        },
        methods=single["methods"],
        plan=single["plan"],
        adjustments=single["adjustments"],
        scenarios=whole("scenarios"),
    )


def _comparison_ballot(rows: Mapping[Key, ComparisonAnswers]) -> ComparisonBallot:
    return ComparisonBallot(
        comparisons={key[0]: row.comparisons for key, row in rows.items() if row.comparisons is not UNSET},
        points={key[0]: row.points for key, row in rows.items() if row.points is not UNSET},
        comments={key[0]: row.comments for key, row in rows.items() if row.comments is not UNSET},
        upheld={key[0]: row.upheld for key, row in rows.items() if row.upheld is not UNSET},
        extremes={key[0]: row.extremes for key, row in rows.items() if row.extremes is not UNSET},
        orders={key[0]: row.order for key, row in rows.items() if row.order is not UNSET},
    )


def _rating_ballot(rows: Mapping[Key, RatingAnswers], recused: tuple[str, ...]) -> RatingBallot:
    return RatingBallot(
        ratings={key[0]: row.ratings for key, row in rows.items() if row.ratings is not UNSET},
        recused=frozenset(recused),
        notes={key[0]: row.notes for key, row in rows.items() if row.notes is not UNSET},
    )
