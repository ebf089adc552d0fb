"""The invented panel of the Shenzhen–Hong Kong sample: who sits on it, and what each expert answers.

The model of `hetao_source/generator.yaml`, from one seed: experts differ in what matters to them, in how strongly they
say so and in how surely, so that about a third of their matrices contradict themselves as real ones do (Mazurek &
Perzina 2017).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations
from typing import Any

import numpy as np

from models.arrays import FloatArray
from models.judgement.comparisons import ComparisonBallot, Pair, PairLayout
from models.judgement.ratings import RatingBallot
from models.panel.experts import Expert, Group, Panel
from models.problem.criteria import GOAL, CriteriaTree, CriterionId, NodeId
from models.problem.initiatives import InitiativeId
from models.problem.swot import SWOT, Quadrant, quadrant_node
from models.study import Study
from models.text import Text
from models.weighting.comparison_matrix import nearest_on_scale

Source = Mapping[str, Any]

GROUP_NAMES = {
    "government": Text("Government", "政府部门", "政府部門"),
    "industry": Text("Industry", "产业界", "業界"),
    "universities and research institutes": Text(
        "Universities and research institutes", "高校与科研院所", "大學及科研機構"
    ),
    "service intermediaries": Text("Service intermediaries", "科技服务中介机构", "科技服務中介機構"),
    "law and standards": Text("Law and standards", "法律与标准", "法律與標準"),
}
_CITY_SIGN = {"SZ": "深", "HK": "港"}


def build_panel(generator: Source) -> Panel:
    """Return the experts in their groups; each city has half the say."""
    groups: dict[str, Group] = {}
    experts: dict[str, Expert] = {}
    for city, sign in _CITY_SIGN.items():
        number = 0
        for entry in generator["panel"]:
            if entry["city"] != city:
                continue
            groups[entry["id"]] = Group(entry["id"], city, GROUP_NAMES[entry["group"]])
            for _ in range(entry["n"]):
                number += 1
                expert = f"{city}-{number:02}"
                name = Text(f"Expert {expert}", f"专家{sign}{number:02}", f"專家{sign}{number:02}")
                experts[expert] = Expert(expert, city, entry["id"], name)
    return Panel(shares={"SZ": 0.5, "HK": 0.5}, groups=groups, experts=experts)


def local_weights(generator: Source, expert: Expert) -> Iterator[tuple[NodeId, FloatArray]]:
    """Yield what matters to an expert's group under each node, before the expert's own taste."""
    entry = next(entry for entry in generator["panel"] if entry["id"] == expert.group)
    yield GOAL, np.array(list(entry["criterion_weights"].values()))
    by_group = generator["local_tilt_by_group"][entry["group"]]
    by_city = generator["local_tilt_by_city"][expert.side]
    for node, base in generator["local_weights_base"].items():
        weights = np.array(list(base.values()))
        yield node, weights * np.array(by_group.get(node, 1.0)) * np.array(by_city.get(node, 1.0))


def simulate_comparisons(
    generator: Source, tree: CriteriaTree, expert: Expert, rng: np.random.Generator
) -> ComparisonBallot:
    """Return an expert's complete comparisons.

    a_ij = snap(exp(κ ln(w_i / w_j) + N(0, σ))), the side swapped now and then. Every pair is answered, so no expert's
    comparisons fall apart and none has to be drawn again.
    """
    model = generator["judgement_model"]
    strength = _lognormal(rng, model["kappa_e"]["median"], model["kappa_e"]["log_sd"])
    noise = _lognormal(rng, model["sigma_e"]["median_round1"], model["sigma_e"]["log_sd"])
    comparisons: dict[NodeId, dict[Pair, float]] = {}
    for node, shared in local_weights(generator, expert):
        items = tree.children(node)
        weights = shared * np.exp(model["sigma_between"] * rng.standard_normal(len(items)))
        answers: dict[Pair, float] = {}
        for one, other in combinations(range(len(items)), 2):
            log_ratio = strength * np.log(weights[one] / weights[other]) + noise * rng.standard_normal()
            if rng.random() < model["flip"]:
                log_ratio = -log_ratio
            answers[Pair(items[one], items[other])] = float(nearest_on_scale(np.exp(log_ratio)))
        comparisons[node] = answers
    return ComparisonBallot(comparisons)


def simulate_swot(generator: Source, weights: Mapping[str, float], rng: np.random.Generator) -> Mapping[Pair, float]:
    """Return an expert's comparisons of SWOT's quarters, around the illustrative weights of the source."""
    model = generator["judgement_model"]
    strength = _lognormal(rng, model["kappa_e"]["median"], model["kappa_e"]["log_sd"])
    noise = _lognormal(rng, model["sigma_e"]["median_round1"], model["sigma_e"]["log_sd"])
    own = np.array(list(weights.values())) * np.exp(model["sigma_between"] * rng.standard_normal(len(weights)))
    quarters = [quadrant_node(Quadrant(key)) for key in weights]
    answers: dict[Pair, float] = {}
    for one, other in combinations(range(len(quarters)), 2):
        log_ratio = strength * np.log(own[one] / own[other]) + noise * rng.standard_normal()
        ratio = float(nearest_on_scale(np.exp(log_ratio)))
        pair = Pair.of(quarters[one], quarters[other])
        answers[pair] = ratio if pair.first == quarters[one] else 1.0 / ratio
    return answers


def with_swot(ballot: ComparisonBallot, answers: Mapping[Pair, float]) -> ComparisonBallot:
    """Return a ballot in which the quarters of SWOT are compared as well."""
    return replace(ballot, comparisons={**ballot.comparisons, SWOT: answers})


def _lognormal(rng: np.random.Generator, median: float, log_sd: float) -> float:
    return float(median * np.exp(log_sd * rng.standard_normal()))


def simulate_ratings(
    generator: Source,
    means: Mapping[InitiativeId, Mapping[CriterionId, int]],
    leaves: tuple[CriterionId, ...],
    expert: Expert,
    rng: np.random.Generator,
) -> RatingBallot:
    """Return an expert's ratings: the mean, the expert's own leaning, a little local pride, noise.

    Some shy away from the ends of the scale, and some say that a question is not their field.
    """
    model = generator["score_model"]
    proud = {"SZ": "C3.1", "HK": "C3.3"}[expert.side]
    leaning = model["expert_bias_sd"] * rng.standard_normal()
    ratings: dict[InitiativeId, dict[CriterionId, int | None]] = {}
    for initiative, row in means.items():
        given: dict[CriterionId, int | None] = {}
        for leaf in leaves:
            mean = row[leaf] + leaning + (0.3 if leaf == proud else 0.0)
            rating = int(np.clip(np.floor(mean + model["noise_sd"] * rng.standard_normal() + 0.5), 1, 9))
            if rating in {1, 9} and rng.random() < 0.15:
                rating = 2 if rating == 1 else 8
            silent = rng.random() < _dont_know(generator, expert, leaf)
            given[leaf] = None if silent else rating
        ratings[initiative] = given
    return RatingBallot(ratings)


def _dont_know(generator: Source, expert: Expert, leaf: CriterionId) -> float:
    missing = generator["missing"]
    times: Mapping[str, float] = missing["score_dont_know_multiplier"]
    kind = expert.group.partition("-")[2]
    factor = 1.0
    if kind == "LAW" and leaf.startswith(("C1.", "C2.")):
        factor = times["law and standards on C1,C2"]
    elif kind == "IND" and leaf == "C6.2":
        factor = times["industry on C6.2"]
    elif kind == "UNI" and leaf in {"C2.1", "C7.1"}:
        factor = times["universities on C2.1,C7.1"]
    elif kind == "GOV":
        factor = times["government"]
    return float(missing["score_dont_know_base"] * factor)


# The index that the generator was calibrated with (Aguarón & Moreno-Jiménez 2003).
_RANDOM_INDEX = {3: 0.5245, 4: 0.8815, 7: 1.3417}


def consistency_ratios(study: Study) -> list[float]:
    """Return the CR of every matrix of three or more criteria, to see how real the panel looks."""
    layout = PairLayout.of({node: study.criteria.children(node) for node in study.criteria.parents})
    return [
        (float(np.linalg.eigvals(np.exp(block.matrices(ballot.log_vector(layout)))).real.max()) - n)
        / (n - 1)
        / _RANDOM_INDEX[n]
        for ballot in study.comparisons.values()
        for block in layout.blocks
        if (n := len(block.items)) > 2
    ]
