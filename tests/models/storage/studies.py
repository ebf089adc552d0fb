"""Studies to be stored: a small one with something in every part, panels of any size, and arbitrary ones."""

from __future__ import annotations

import random
from itertools import combinations

from models.judgement.comparisons import ComparisonBallot, Pair
from models.judgement.ratings import RatingBallot, RatingNote
from models.panel.experts import Expert, Group, Panel
from models.panel.rounds import BallotKey, Round
from models.problem.calendar import Horizon, Quarter
from models.problem.choices import MethodChoices, RankingMethod
from models.problem.criteria import GOAL, CriteriaTree, Criterion, Direction, Scale, ScaleKind, Transform
from models.problem.frame import Currencies, Frame, Side
from models.problem.indicators import Indicator, Indicators, Measurement
from models.problem.initiatives import Body, Initiative, Initiatives, Prerequisite, Status
from models.problem.plan_rules import Pin, PinKind, PlanRules, SetRule, Window
from models.problem.scenarios import Adjustments, Scenario
from models.problem.swot import Factor, Quadrant, Strategy, Swot
from models.study import Study
from models.text import Text


def small_study() -> Study:
    """Something in every part, Chinese and all."""
    return Study(
        frame=Frame(
            name=Text("Services", "服务", "服務"),
            question=Text("What first?", "先做什么？", "先做甚麼？"),
            illustrative=True,
            source=Text("invented “here”", "", "虛構"),
            sides={"SZ": Side("SZ", Text("Shenzhen", "深圳", "深圳")), "HK": Side("HK", Text("Hong Kong", "香港"))},
            start=Quarter(2023, 1),
            horizons=(Horizon("short", Text("Short"), Quarter(2025, 4)), Horizon("long", Text(), Quarter(2030, 4))),
            currencies=Currencies("CNY", "HKD", 1.09, "2025-01-31"),
        ),
        criteria=CriteriaTree(
            {
                "C2": Criterion("C2", GOAL, Text("Effect", "成效", "成效"), prompt="Not ease."),
                "C1": Criterion("C1", GOAL, Text("Ease")),
                "C11": Criterion("C11", "C1", scale=Scale(anchors={1: Text("hard"), 9: Text("easy")})),
                "C12": Criterion(
                    "C12",
                    "C1",
                    direction=Direction.COST,
                    scale=Scale(ScaleKind.MEASURED, 1.0, 1e4, indicator="cost", transform=Transform.LOG10),
                ),
                "C13": Criterion("C13", "C1", scale=Scale(ScaleKind.COMPARED)),
            }
        ),
        initiatives=Initiatives(
            {
                "I02": Initiative(
                    "I02",
                    Text("Arbitrate", "仲裁", "仲裁"),
                    bodies={"SZ": ("B1",), "HK": ("B2",)},
                    barriers={"legal": 3},
                    duration=7,
                    notes={"risk": Text("none", "", "無")},
                    figures={"baseline": 0.1},
                    status=Status.AT_RISK,
                ),
                "I01": Initiative("I01", Text("Recognise"), prerequisites=(Prerequisite("I02", strict=False),)),
                "I03": Initiative("I03"),
            },
            {"B2": Body("B2", "HK", Text("Bureau")), "B1": Body("B1", "SZ")},
        ),
        indicators=Indicators(
            {"cost": Indicator("cost", Text("Cost"), Text("CNY million", "百万元", "百萬元"))},
            {"I02": {"cost": Measurement(120.5, 100.0, 1 / 3 * 1000, "secretariat")}, "I01": {}},
        ),
        swot=Swot(
            {"S1": Factor("S1", "SZ", Quadrant.STRENGTH, Text("Courts"), "a law", ("C1",))},
            {"SO1": Strategy("SO1", "SO", Text("Use them"), {"S1": 2}, {"I02": 3})},
        ),
        panel=Panel(
            {"SZ": 1.0, "HK": 2.0},
            {"G1": Group("G1", "HK", Text("Law"))},
            {"E2": Expert("E2", "HK", "G1", Text("Expert two"), 2.5), "E1": Expert("E1", "SZ")},
        ),
        rounds=(Round("R1", 1, closed=True), Round("R2", 2)),
        comparisons={
            BallotKey("R2", "E2"): ComparisonBallot(
                comparisons={
                    GOAL: {Pair("C1", "C2"): 1 / 3},
                    "C1": {Pair("C12", "C13"): 7.0, Pair("C11", "C12"): 2.0},
                    "C13": {},
                },
                points={"C1": {"C11": 50.0, "C12": 30.0, "C13": 20.0}},
                comments={GOAL: {Pair("C1", "C2"): "close"}},
                upheld={"C1": "I know better"},
            ),
            BallotKey("R1", "E1"): ComparisonBallot(),
        },
        ratings={
            BallotKey("R1", "E1"): RatingBallot(
                ratings={"I02": {"C11": 9, "C2": None}, "I01": {}},
                recused=frozenset({"I03", "I01"}),
                notes={"I02": {"C11": RatingNote("sure", "a report", 3)}},
            ),
            BallotKey("R2", "E1"): RatingBallot(ratings={"I03": {"C11": 5}}),
            BallotKey("R1", "E2"): RatingBallot(),
        },
        methods=MethodChoices(cr_threshold=0.08, leading=RankingMethod.AHP),
        plan=PlanRules(
            cost_indicator="cost",
            budgets={"short": 1500.0},
            total_budget=9000.0,
            discounts={"long": 0.8},
            pins={"I03": Pin(PinKind.NOT_BEFORE, Quarter(2026, 2), "a treaty")},
            capacities={"B1": 2},
            minimum_support={"HK": 0.4},
            choices=(SetRule(("I02", "I01"), 1, None, "one of the two"),),
            windows={"I02": Window(Quarter(2024, 1), None)},
        ),
        adjustments=Adjustments({"C2": 0.5, "C12": 0.5}, {"I02": {"C12": 99.5}}),
        scenarios={
            "S1": Scenario(
                "S1", Text("Careful", "谨慎"), "asked for", experts=("E2",), plan=PlanRules(total_budget=1.0)
            ),
        },
    )


def panel_study(initiatives: int, leaves: int, experts: int, seed: int = 20251) -> Study:
    """A panel that has judged all: every pair under every node compared, every initiative rated on every leaf."""
    chance = random.Random(seed)
    nodes = [f"C{node}" for node in range(1, -(-leaves // 6) + 1)]
    leaf_ids = [f"{nodes[leaf // 6]}{leaf % 6 + 1}" for leaf in range(leaves)]
    compared = {GOAL: nodes, **{node: [leaf for leaf in leaf_ids if leaf[:-1] == node] for node in nodes}}
    initiative_ids = [f"I{initiative:03}" for initiative in range(1, initiatives + 1)]
    ballots = [BallotKey("R1", f"E{expert:03}") for expert in range(1, experts + 1)]
    return Study(
        frame=Frame(name=Text("Panel"), sides={"SZ": Side("SZ"), "HK": Side("HK")}),
        criteria=CriteriaTree(
            {
                **{node: Criterion(node, GOAL, Text(f"Criterion {node}", "准则", "準則")) for node in nodes},
                **{leaf: Criterion(leaf, leaf[:-1], Text(f"Leaf {leaf}", "指标", "指標")) for leaf in leaf_ids},
            }
        ),
        initiatives=Initiatives(
            {
                key: Initiative(key, Text(f"Initiative {key}", "举措", "舉措"), Text("Do it. " * 20))
                for key in initiative_ids
            }
        ),
        panel=Panel(
            {"SZ": 1.0, "HK": 1.0},
            {},
            {key.expert: Expert(key.expert, ("SZ", "HK")[place % 2]) for place, key in enumerate(ballots)},
        ),
        comparisons={
            key: ComparisonBallot(
                {
                    node: {Pair.of(*pair): float(chance.randint(1, 9)) for pair in combinations(items, 2)}
                    for node, items in compared.items()
                }
            )
            for key in ballots
        },
        ratings={
            key: RatingBallot({one: {leaf: chance.randint(1, 9) for leaf in leaf_ids} for one in initiative_ids})
            for key in ballots
        },
    )
