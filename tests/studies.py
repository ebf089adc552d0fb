"""Studies made for tests: of any size, from a seed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from models.judgement.comparisons import ComparisonBallot, Pair
from models.judgement.ratings import RatingBallot
from models.panel.experts import Expert, Group, Panel
from models.panel.rounds import BallotKey
from models.problem.calendar import Horizon, Quarter
from models.problem.criteria import GOAL, CriteriaTree, Criterion, Direction, Scale, ScaleKind, Transform
from models.problem.frame import Frame, Side
from models.problem.indicators import Indicator, Indicators, Measurement
from models.problem.initiatives import Initiative, Initiatives, Prerequisite
from models.problem.plan_rules import PlanRules
from models.study import Study
from models.text import Text

SCALE = (1 / 9, 1 / 7, 1 / 5, 1 / 3, 1.0, 3.0, 5.0, 7.0, 9.0)


def synthetic_study(
    *, experts: int = 6, initiatives: int = 5, criteria: int = 3, leaves_each: int = 3, seed: int = 1
) -> Study:
    """Return a complete study of two sides with random answers; its last leaf is a measured cost on a log scale."""
    random = np.random.default_rng(seed)
    tree = criteria_tree(criteria, leaves_each)
    names = [f"I{number:02}" for number in range(1, initiatives + 1)]
    measured = {name: {"cost": Measurement(float(10 ** random.uniform(0.5, 3.5)))} for name in names}
    people = {
        f"E{number}": Expert(f"E{number}", side=("SZ", "HK")[number % 2], group=("SZ-A", "HK-A")[number % 2])
        for number in range(experts)
    }
    study = Study(
        frame=Frame(
            name=Text("Synthetic"),
            question=Text("What first?"),
            sides={"SZ": Side("SZ", Text("Shenzhen")), "HK": Side("HK", Text("Hong Kong"))},
            horizons=(
                Horizon("short", Text("Short"), Quarter(2025, 4)),
                Horizon("medium", Text("Medium"), Quarter(2027, 4)),
                Horizon("long", Text("Long"), Quarter(2030, 4)),
            ),
        ),
        criteria=tree,
        initiatives=Initiatives(
            {
                name: Initiative(
                    name,
                    Text(f"Initiative {name}"),
                    duration=int(random.integers(2, 8)),
                    prerequisites=(Prerequisite(names[0]),) if place == 2 else (),
                )
                for place, name in enumerate(names)
            }
        ),
        indicators=Indicators({"cost": Indicator("cost", Text("Cost"), Text("RMB m"))}, measured),
        panel=Panel(groups={"SZ-A": Group("SZ-A", "SZ"), "HK-A": Group("HK-A", "HK")}, experts=people),
        plan=PlanRules(cost_indicator="cost", budgets={"short": 3000.0}),
    )
    compared = {BallotKey("R1", expert): random_comparisons(tree, random) for expert in people}
    rated = {BallotKey("R1", expert): random_ratings(tree, names, random) for expert in people}
    return replace(study, comparisons=compared, ratings=rated)


def criteria_tree(criteria: int, leaves_each: int) -> CriteriaTree:
    """Return a tree of two levels whose last leaf is a measured cost."""
    nodes: dict[str, Criterion] = {}
    for top in range(1, criteria + 1):
        nodes[f"C{top}"] = Criterion(f"C{top}", GOAL, Text(f"Criterion {top}"))
        for leaf in range(1, leaves_each + 1):
            name = f"C{top}.{leaf}"
            nodes[name] = Criterion(name, f"C{top}", Text(f"Leaf {name}"))
    last = f"C{criteria}.{leaves_each}"
    cost = Scale(ScaleKind.MEASURED, 1.0, 20000.0, indicator="cost", transform=Transform.LOG10)
    nodes[last] = replace(nodes[last], direction=Direction.COST, scale=cost)
    return CriteriaTree(nodes)


def random_comparisons(tree: CriteriaTree, random: np.random.Generator) -> ComparisonBallot:
    """Return a ballot with every pair answered from a random taste with noise."""
    comparisons: dict[str, dict[Pair, float]] = {}
    for node in tree.parents:
        children = tree.children(node)
        taste = random.dirichlet(np.full(len(children), 4.0))
        comparisons[node] = {
            Pair.of(one, other): nearest_step(
                float(taste[i] / taste[j] * np.exp(random.normal(0, 0.3))) ** (1.0 if one < other else -1.0)
            )
            for i, one in enumerate(children)
            for j, other in enumerate(children)
            if i < j
        }
    return ComparisonBallot(comparisons)


def random_ratings(tree: CriteriaTree, initiatives: list[str], random: np.random.Generator) -> RatingBallot:
    """Return a ballot with every cell rated, now and then with "not my field"."""
    return RatingBallot(
        {
            name: {leaf: None if random.random() < 0.05 else int(random.integers(1, 10)) for leaf in tree.rated_leaves}
            for name in initiatives
        }
    )


def nearest_step(ratio: float) -> float:
    """Return the step of the scale nearest to a ratio in log distance."""
    return min(SCALE, key=lambda step: abs(np.log(step) - np.log(ratio)))
