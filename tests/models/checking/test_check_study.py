"""What is wrong in a study is named by its kind and its place; what is merely unfinished is let be."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from models.checking import check_measurement, check_pin, check_study
from models.checking.faults import (
    AnchorOutOfScaleError,
    BodyOnOtherSideError,
    CalendarTooLongError,
    CriterionCycleError,
    DuplicateIdError,
    DurationError,
    GroupOnOtherSideError,
    HorizonBeforeStartError,
    HorizonOrderError,
    JudgementOutOfScaleError,
    LogScaleError,
    MalformedIdError,
    MeasurementNotPositiveError,
    MeasurementOrderError,
    MeasurementOutOfScaleError,
    MisfiledIdError,
    MisorderedPairError,
    NegativeBudgetError,
    NegativeCostError,
    NegativePointsError,
    NegativeShareError,
    NegativeWeightError,
    NoRoundError,
    NoShareError,
    NotADateError,
    NotFiniteError,
    OutOfRangeError,
    PinOutsideCalendarError,
    PinWithoutQuarterError,
    PrerequisiteCycleError,
    RateNotPositiveError,
    RatingOutOfScaleError,
    RoundNumberError,
    ScaleEndsError,
    ScaleStepsError,
    SelfComparisonError,
    UnknownBodyError,
    UnknownCriterionError,
    UnknownExpertError,
    UnknownFactorError,
    UnknownGroupError,
    UnknownHorizonError,
    UnknownIndicatorError,
    UnknownInitiativeError,
    UnknownParentError,
    UnknownRoundError,
    UnknownSideError,
)
from models.errors import InputError
from models.judgement.comparisons import ComparisonBallot, Pair
from models.judgement.ratings import RatingBallot, RatingNote
from models.panel.experts import Expert
from models.panel.rounds import BallotKey, Round
from models.problem.calendar import NotAQuarterError, Quarter
from models.problem.criteria import CriteriaTree, Criterion, Scale, ScaleKind, Transform
from models.problem.frame import Currencies
from models.problem.indicators import Measurement
from models.problem.initiatives import Body, Prerequisite
from models.problem.plan_rules import Pin, PinKind
from models.problem.swot import Factor, Quadrant, Strategy, Swot
from models.study import EMPTY_STUDY, Study
from models.text import Text
from tests.studies import synthetic_study

NAN = math.nan
STUDY = synthetic_study(experts=2, initiatives=3, criteria=2, leaves_each=2)
KEY = BallotKey("R1", "E0")
Change = Callable[[Study], Study]


def frame(**fields: Any) -> Change:
    return lambda study: replace(study, frame=replace(study.frame, **fields))


def horizons(*ends: Quarter) -> Change:
    def change(study: Study) -> Study:
        moved = zip(study.frame.horizons, ends, strict=True)
        return frame(horizons=tuple(replace(horizon, end=end) for horizon, end in moved))(study)

    return change


def criterion(key: str, **fields: Any) -> Change:
    def change(study: Study) -> Study:
        known = study.criteria.criteria
        return replace(study, criteria=CriteriaTree({**known, key: replace(known.get(key, Criterion(key)), **fields)}))

    return change


def initiative(key: str, **fields: Any) -> Change:
    def change(study: Study) -> Study:
        known = study.initiatives.initiatives
        changed = {**known, key: replace(known[key], **fields)}
        return replace(study, initiatives=replace(study.initiatives, initiatives=changed))

    return change


def bodies(*each: Body) -> Change:
    return lambda study: replace(study, initiatives=replace(study.initiatives, bodies={body.id: body for body in each}))


def measured(initiative_id: str, indicator: str, measurement: Measurement) -> Change:
    return lambda study: replace(
        study,
        indicators=replace(
            study.indicators,
            measurements={**study.indicators.measurements, initiative_id: {indicator: measurement}},
        ),
    )


def swot(*things: Factor | Strategy) -> Change:
    return lambda study: replace(
        study,
        swot=Swot(
            {one.id: one for one in things if isinstance(one, Factor)},
            {one.id: one for one in things if isinstance(one, Strategy)},
        ),
    )


def panel(**fields: Any) -> Change:
    return lambda study: replace(study, panel=replace(study.panel, **fields))


def expert(key: str, **fields: Any) -> Change:
    def change(study: Study) -> Study:
        known = study.panel.experts
        return panel(experts={**known, key: replace(known.get(key, Expert(key, "SZ")), **fields)})(study)

    return change


def rounds(*each: Round) -> Change:
    return lambda study: replace(study, rounds=each)


def compared(key: BallotKey = KEY, **fields: Any) -> Change:
    return lambda study: replace(study, comparisons={**study.comparisons, key: ComparisonBallot(**fields)})


def ratio(node: str, first: str, second: str, value: float) -> Change:
    return compared(comparisons={node: {Pair(first, second): value}})


def rated(key: BallotKey = KEY, **fields: Any) -> Change:
    return lambda study: replace(study, ratings={**study.ratings, key: RatingBallot(**fields)})


def plan(**fields: Any) -> Change:
    return lambda study: replace(study, plan=replace(study.plan, **fields))


def both(one: Change, other: Change) -> Change:
    return lambda study: other(one(study))


RATING_WHERE = {"expert": "E0", "initiative": "I01", "criterion": "C1.1", "lower": 1.0, "upper": 9.0}
RATIO_WHERE = {"expert": "E0", "node": "goal", "first": "C1", "second": "C2"}

WRONG: list[tuple[Change, type[InputError], Mapping[str, object]]] = [
    # The frame.
    (
        frame(sides={"S Z": replace(STUDY.frame.sides["SZ"], id="S Z")}),
        MalformedIdError,
        {"thing": "side", "id": "S Z"},
    ),
    (
        frame(sides={**STUDY.frame.sides, "MO": STUDY.frame.sides["SZ"]}),
        MisfiledIdError,
        {"thing": "side", "key": "MO", "id": "SZ"},
    ),
    (frame(start=Quarter(2023, 5)), NotAQuarterError, {"value": "2023Q5"}),
    (
        horizons(Quarter(2022, 4), Quarter(2027, 4), Quarter(2030, 4)),
        HorizonBeforeStartError,
        {"horizon": "short", "end": "2022Q4", "start": "2023Q1"},
    ),
    (
        horizons(Quarter(2025, 4), Quarter(2025, 4), Quarter(2030, 4)),
        HorizonOrderError,
        {"horizon": "medium", "end": "2025Q4", "before": "2025Q4"},
    ),
    (
        horizons(Quarter(2025, 4), Quarter(2027, 4), Quarter(2123, 1)),
        CalendarTooLongError,
        {"quarters": 401, "most": 400},
    ),
    (frame(horizons=STUDY.frame.horizons[:1] * 2), DuplicateIdError, {"thing": "horizon", "id": "short"}),
    (frame(currencies=Currencies(rate=0.0)), RateNotPositiveError, {"value": 0.0}),
    (
        frame(currencies=Currencies(rate=math.inf)),
        NotFiniteError,
        {"value": math.inf, "place": "frame/currencies/rate"},
    ),
    (
        frame(currencies=Currencies(dated="31 January 2025")),
        NotADateError,
        {"value": "31 January 2025", "place": "frame/currencies/dated"},
    ),
    # The criteria.
    (criterion("goal"), MalformedIdError, {"thing": "criterion", "id": "goal"}),
    (criterion("C1/2"), MalformedIdError, {"thing": "criterion", "id": "C1/2"}),
    (criterion("C" * 41), MalformedIdError, {"thing": "criterion", "id": "C" * 41}),
    (criterion("C3", parent="C9"), UnknownParentError, {"criterion": "C3", "parent": "C9"}),
    (
        both(criterion("C1", parent="C1.1"), criterion("C1.1", parent="C1")),
        CriterionCycleError,
        {"criteria": ("C1.1", "C1")},
    ),
    (criterion("C1", parent="C1"), CriterionCycleError, {"criteria": ("C1",)}),
    (criterion("C1.1", scale=Scale(lower=9.0)), ScaleEndsError, {"criterion": "C1.1", "lower": 9.0, "upper": 9.0}),
    (criterion("C1.1", scale=Scale(upper=9.5)), ScaleStepsError, {"criterion": "C1.1", "lower": 1.0, "upper": 9.5}),
    (
        criterion("C1.1", scale=Scale(upper=NAN)),
        NotFiniteError,
        {"value": NAN, "place": "criteria/C1.1/scale/upper"},
    ),
    (
        criterion("C1.1", scale=Scale(ScaleKind.MEASURED, 0.0, transform=Transform.LOG10)),
        LogScaleError,
        {"criterion": "C1.1", "lower": 0.0},
    ),
    (
        criterion("C1.1", scale=Scale(anchors={10: Text("Beyond")})),
        AnchorOutOfScaleError,
        {"criterion": "C1.1", "step": 10, "lower": 1.0, "upper": 9.0},
    ),
    (
        criterion("C1.1", scale=Scale(ScaleKind.MEASURED, indicator="jobs")),
        UnknownIndicatorError,
        {"indicator": "jobs", "place": "criteria/C1.1/scale"},
    ),
    # The initiatives.
    (initiative("I01", duration=0), DurationError, {"initiative": "I01", "duration": 0}),
    (
        initiative("I01", duration=401),
        OutOfRangeError,
        {"value": 401, "lower": 1, "upper": 400, "place": "initiatives/I01/duration"},
    ),
    (
        initiative("I01", barriers={"legal": 4}),
        OutOfRangeError,
        {"value": 4, "lower": 1, "upper": 3, "place": "initiatives/I01/barriers/legal"},
    ),
    (
        initiative("I01", figures={"baseline": NAN}),
        NotFiniteError,
        {"value": NAN, "place": "initiatives/I01/figures/baseline"},
    ),
    (bodies(Body("MO-X", "MO")), UnknownSideError, {"side": "MO", "place": "bodies/MO-X"}),
    (initiative("I01", bodies={"MO": ()}), UnknownSideError, {"side": "MO", "place": "initiatives/I01/bodies"}),
    (
        initiative("I01", bodies={"SZ": ("SZ-X",)}),
        UnknownBodyError,
        {"body": "SZ-X", "place": "initiatives/I01/bodies"},
    ),
    (
        both(bodies(Body("HK-X", "HK")), initiative("I01", bodies={"SZ": ("HK-X",)})),
        BodyOnOtherSideError,
        {"initiative": "I01", "body": "HK-X", "side": "SZ"},
    ),
    (
        both(bodies(Body("HK-X", "HK")), initiative("I01", bodies={"HK": ("HK-X", "HK-X")})),
        DuplicateIdError,
        {"thing": "body", "id": "HK-X"},
    ),
    (
        initiative("I02", prerequisites=(Prerequisite("I99"),)),
        UnknownInitiativeError,
        {"initiative": "I99", "place": "initiatives/I02/prerequisites"},
    ),
    (
        initiative("I02", prerequisites=(Prerequisite("I01"), Prerequisite("I01", strict=False))),
        DuplicateIdError,
        {"thing": "prerequisite", "id": "I01"},
    ),
    (
        initiative("I02", prerequisites=(Prerequisite("I02", strict=False),)),
        PrerequisiteCycleError,
        {"initiatives": ("I02",)},
    ),
    (
        both(
            initiative("I01", prerequisites=(Prerequisite("I02"),)),
            initiative("I02", prerequisites=(Prerequisite("I03"),)),  # I03 waits for I01
        ),
        PrerequisiteCycleError,
        {"initiatives": ("I03", "I02", "I01")},
    ),
    # What is measured.
    (
        measured("I99", "cost", Measurement(1.0)),
        UnknownInitiativeError,
        {"initiative": "I99", "place": "indicators/measurements"},
    ),
    (
        measured("I01", "jobs", Measurement(1.0)),
        UnknownIndicatorError,
        {"indicator": "jobs", "place": "indicators/measurements/I01"},
    ),
    (
        measured("I01", "cost", Measurement(NAN)),
        NotFiniteError,
        {"value": NAN, "place": "indicators/measurements/I01/cost/low"},
    ),
    (
        measured("I01", "cost", Measurement(10.0, low=20.0, high=30.0)),
        MeasurementOrderError,
        {"initiative": "I01", "indicator": "cost", "low": 20.0, "mode": 10.0, "high": 30.0},
    ),
    (
        measured("I01", "cost", Measurement(10.0, high=9.0)),
        MeasurementOrderError,
        {"initiative": "I01", "indicator": "cost", "low": 10.0, "mode": 10.0, "high": 9.0},
    ),
    (
        measured("I01", "cost", Measurement(100.0, high=20_001.0)),
        MeasurementOutOfScaleError,
        {
            "initiative": "I01",
            "indicator": "cost",
            "criterion": "C2.2",
            "value": 20_001.0,
            "lower": 1.0,
            "upper": 20_000.0,
        },
    ),
    (
        measured("I01", "cost", Measurement(5.0, low=0.0)),
        MeasurementNotPositiveError,
        {"initiative": "I01", "indicator": "cost", "criterion": "C2.2", "value": 0.0},
    ),
    (
        both(criterion("C2.2", scale=Scale()), measured("I01", "cost", Measurement(-5.0))),
        NegativeCostError,
        {"initiative": "I01", "indicator": "cost", "value": -5.0},
    ),
    # SWOT.
    (swot(Factor("S1", "MO", Quadrant.STRENGTH)), UnknownSideError, {"side": "MO", "place": "swot/factors/S1"}),
    (
        swot(Factor("S1", "", Quadrant.STRENGTH, criteria=("C9",))),
        UnknownCriterionError,
        {"criterion": "C9", "place": "swot/factors/S1"},
    ),
    (
        swot(Strategy("SO1", "SO", factors={"S9": 1})),
        UnknownFactorError,
        {"factor": "S9", "place": "swot/strategies/SO1"},
    ),
    (
        swot(Strategy("SO1", "SO", initiatives={"I99": 1})),
        UnknownInitiativeError,
        {"initiative": "I99", "place": "swot/strategies/SO1"},
    ),
    (
        swot(Strategy("SO1", "SO", initiatives={"I01": 0})),
        OutOfRangeError,
        {"value": 0, "lower": 1, "upper": 3, "place": "swot/strategies/SO1/initiatives/I01"},
    ),
    # The panel.
    (panel(shares={"SZ": -0.1}), NegativeShareError, {"side": "SZ", "value": -0.1}),
    (panel(shares={"SZ": math.inf}), NotFiniteError, {"value": math.inf, "place": "panel/shares/SZ"}),
    (panel(shares={"SZ": 0.0, "HK": 0.0}), NoShareError, {"sides": ("SZ", "HK")}),
    (panel(shares={"MO": 1.0}), UnknownSideError, {"side": "MO", "place": "panel/shares"}),
    (expert("E0", weight=-1.0), NegativeWeightError, {"expert": "E0", "value": -1.0}),
    (expert("E0", weight=NAN), NotFiniteError, {"value": NAN, "place": "panel/experts/E0/weight"}),
    (expert("E0", side="MO"), UnknownSideError, {"side": "MO", "place": "panel/experts/E0"}),
    (expert("E0", group="SZ-Z"), UnknownGroupError, {"group": "SZ-Z", "place": "panel/experts/E0"}),
    (expert("E0", group="HK-A"), GroupOnOtherSideError, {"expert": "E0", "group": "HK-A", "side": "SZ"}),
    (rounds(), NoRoundError, {}),
    (rounds(Round("R1", 1), Round("R1", 2)), DuplicateIdError, {"thing": "round", "id": "R1"}),
    (rounds(Round("R1", 2)), RoundNumberError, {"round": "R1", "number": 2, "expected": 1}),
    # What the experts compare.
    (compared(BallotKey("R9", "E0")), UnknownRoundError, {"round": "R9", "place": "comparisons"}),
    (compared(BallotKey("R1", "E9")), UnknownExpertError, {"expert": "E9", "place": "comparisons/R1"}),
    (ratio("C9", "C1", "C2", 3.0), UnknownCriterionError, {"criterion": "C9", "place": "comparisons/R1/E0"}),
    (ratio("goal", "C1", "C9", 3.0), UnknownCriterionError, {"criterion": "C9", "place": "comparisons/R1/E0/goal"}),
    (
        ratio("C1.1", "I01", "I99", 3.0),
        UnknownInitiativeError,
        {"initiative": "I99", "place": "comparisons/R1/E0/C1.1"},
    ),
    (ratio("goal", "C1", "C2", 9.01), JudgementOutOfScaleError, {**RATIO_WHERE, "value": 9.01}),
    (ratio("goal", "C1", "C2", 0.11), JudgementOutOfScaleError, {**RATIO_WHERE, "value": 0.11}),
    (ratio("goal", "C1", "C2", 0.0), JudgementOutOfScaleError, {**RATIO_WHERE, "value": 0.0}),
    (ratio("goal", "C1", "C2", NAN), JudgementOutOfScaleError, {**RATIO_WHERE, "value": NAN}),
    (ratio("goal", "C1", "C1", 1.0), SelfComparisonError, {"expert": "E0", "node": "goal", "item": "C1"}),
    (
        ratio("goal", "C2", "C1", 3.0),
        MisorderedPairError,
        {"expert": "E0", "node": "goal", "first": "C2", "second": "C1"},
    ),
    (
        compared(points={"goal": {"C9": 5.0}}),
        UnknownCriterionError,
        {"criterion": "C9", "place": "comparisons/R1/E0/goal"},
    ),
    (
        compared(points={"goal": {"C1": -5.0}}),
        NegativePointsError,
        {"expert": "E0", "node": "goal", "item": "C1", "value": -5.0},
    ),
    (
        compared(points={"goal": {"C1": math.inf}}),
        NotFiniteError,
        {"value": math.inf, "place": "comparisons/E0/points/goal/C1"},
    ),
    (
        compared(comments={"C9": {}}),
        UnknownCriterionError,
        {"criterion": "C9", "place": "comparisons/R1/E0"},
    ),
    (compared(upheld={"C9": "so"}), UnknownCriterionError, {"criterion": "C9", "place": "comparisons/R1/E0"}),
    # What the experts rate.
    (rated(BallotKey("R9", "E0")), UnknownRoundError, {"round": "R9", "place": "ratings"}),
    (rated(BallotKey("R1", "E9")), UnknownExpertError, {"expert": "E9", "place": "ratings/R1"}),
    (rated(ratings={"I99": {}}), UnknownInitiativeError, {"initiative": "I99", "place": "ratings/R1/E0"}),
    (rated(recused=frozenset({"I99"})), UnknownInitiativeError, {"initiative": "I99", "place": "ratings/R1/E0"}),
    (
        rated(ratings={"I01": {"C9": 5}}),
        UnknownCriterionError,
        {"criterion": "C9", "place": "ratings/R1/E0/I01"},
    ),
    (rated(ratings={"I01": {"C1.1": 10}}), RatingOutOfScaleError, {**RATING_WHERE, "value": 10}),
    (rated(ratings={"I01": {"C1.1": 0}}), RatingOutOfScaleError, {**RATING_WHERE, "value": 0}),
    (rated(ratings={"I01": {"C1.1": 5.5}}), RatingOutOfScaleError, {**RATING_WHERE, "value": 5.5}),
    (
        rated(notes={"I01": {"C1.1": RatingNote(confidence=4)}}),
        OutOfRangeError,
        {"value": 4, "lower": 0, "upper": 3, "place": "ratings/R1/E0/I01/C1.1/confidence"},
    ),
    (
        rated(notes={"I01": {"C9": RatingNote()}}),
        UnknownCriterionError,
        {"criterion": "C9", "place": "ratings/R1/E0/I01"},
    ),
    # Methods and plan.
    (
        lambda study: replace(study, methods=replace(study.methods, cr_threshold=1.5)),
        OutOfRangeError,
        {"value": 1.5, "lower": 0.0, "upper": 1.0, "place": "methods/cr_threshold"},
    ),
    (plan(cost_indicator="jobs"), UnknownIndicatorError, {"indicator": "jobs", "place": "plan/cost_indicator"}),
    (plan(budgets={"soon": 1.0}), UnknownHorizonError, {"horizon": "soon", "place": "plan/budgets"}),
    (plan(discounts={"soon": 1.0}), UnknownHorizonError, {"horizon": "soon", "place": "plan/discounts"}),
    (plan(budgets={"short": -1.0}), NegativeBudgetError, {"horizon": "short", "value": -1.0}),
    (plan(total_budget=-1.0), NegativeBudgetError, {"horizon": "", "value": -1.0}),
    (plan(total_budget=NAN), NotFiniteError, {"value": NAN, "place": "plan/total_budget"}),
    (
        plan(discounts={"short": 1.2}),
        OutOfRangeError,
        {"value": 1.2, "lower": 0.0, "upper": 1.0, "place": "plan/discounts/short"},
    ),
    (plan(pins={"I99": Pin(PinKind.MUST)}), UnknownInitiativeError, {"initiative": "I99", "place": "plan/pins"}),
    (plan(pins={"I01": Pin(PinKind.START)}), PinWithoutQuarterError, {"initiative": "I01", "kind": "start"}),
    (plan(pins={"I01": Pin(PinKind.NOT_BEFORE)}), PinWithoutQuarterError, {"initiative": "I01", "kind": "not_before"}),
    (plan(pins={"I01": Pin(PinKind.START, Quarter(2024, 0))}), NotAQuarterError, {"value": "2024Q0"}),
]


@pytest.mark.parametrize(
    ("change", "fault", "where"), WRONG, ids=[f"{fault.__name__}-{where}" for _, fault, where in WRONG]
)
def test_what_is_wrong_is_named_by_kind_and_place(
    change: Change, fault: type[InputError], where: Mapping[str, object]
) -> None:
    with pytest.raises(InputError) as caught:
        check_study(change(STUDY))
    assert type(caught.value) is fault
    assert repr(caught.value.where) == repr(dict(where)) or caught.value.where == where  # NaN equals only its picture


UNFINISHED: dict[str, Change] = {
    "nothing at all": lambda _: EMPTY_STUDY,
    "a measured leaf whose indicator is not chosen yet": criterion("C1.1", scale=Scale(ScaleKind.MEASURED)),
    "an expert without a ballot": expert("E7"),
    "comparisons with a criterion that has moved elsewhere": criterion("C1.1", parent="C2"),
    "ratings on a leaf that is compared now": criterion("C1.1", scale=Scale(ScaleKind.COMPARED)),
    "a decision outside a calendar that was shortened": plan(pins={"I01": Pin(PinKind.START, Quarter(2050, 1))}),
    "advisory prerequisites that go round in a circle": both(
        initiative("I01", prerequisites=(Prerequisite("I02", strict=False),)),
        initiative("I02", prerequisites=(Prerequisite("I01", strict=False),)),
    ),
    "one side without a share": panel(shares={"SZ": 0.0}),
    "all points zero while somebody is still giving them": compared(points={"goal": {"C1": 0.0}}),
    "nine written as a rounded ninth": ratio("goal", "C1", "C2", 0.1111111111111),
}


@pytest.mark.parametrize("change", UNFINISHED.values(), ids=UNFINISHED)
def test_what_is_merely_unfinished_is_let_be(change: Change) -> None:
    check_study(change(STUDY))


def test_a_decision_about_to_be_taken_must_lie_in_the_calendar() -> None:
    check_pin(STUDY.frame, "I01", Pin(PinKind.START, Quarter(2030, 4)))
    with pytest.raises(PinOutsideCalendarError) as caught:
        check_pin(STUDY.frame, "I01", Pin(PinKind.START, Quarter(2031, 1)))
    assert caught.value.where == {"initiative": "I01", "quarter": "2031Q1"}


def test_a_measurement_may_reach_both_ends_of_its_scale() -> None:
    check_measurement(STUDY, "I01", "cost", Measurement(100.0, 1.0, 20_000.0))


def test_an_error_can_be_told_more_about_where_it_happened() -> None:
    located = NegativeShareError(side="SZ", value=-1.0).located(sheet="Panel", side="HK")
    assert type(located) is NegativeShareError
    assert located.where == {"sheet": "Panel", "side": "SZ", "value": -1.0}
