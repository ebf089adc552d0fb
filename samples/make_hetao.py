"""Makes the Shenzhen–Hong Kong sample from `hetao_source`: run ``python -m samples.make_hetao``.

Everything in the sample is what the source says; of A'WOT the quarters are compared around its illustrative weights,
and the findings within each are left for the panel. Only the budgets, the ends of the two measured scales and the
exchange rate are ours, as illustrative as the rest; `_plan`, `_MEASURED` and `_frame` say how they were chosen.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from models.exchange.text_form import write_text
from models.panel.rounds import BallotKey
from models.problem.calendar import Horizon, Quarter
from models.problem.criteria import GOAL, CriteriaTree, Criterion, Direction, Scale, ScaleKind, Transform
from models.problem.frame import Currencies, Frame, Side
from models.problem.indicators import Indicator, Indicators, Measurement
from models.problem.initiatives import Body, Initiative, Initiatives, Prerequisite
from models.problem.plan_rules import PlanRules
from models.problem.swot import Factor, Quadrant, Strategy, Swot
from models.study import Study
from models.text import Text
from samples.hetao_panel import (
    build_panel,
    consistency_ratios,
    simulate_comparisons,
    simulate_ratings,
    simulate_swot,
    with_swot,
)

TARGET = Path(__file__).with_name("hetao.json")
_SOURCE = Path(__file__).with_name("hetao_source")
_ROUND = "R1"

_THEMES = {
    "comprehensive": Text("Comprehensive", "综合", "綜合"),
    "R&D services": Text("R&D services", "研发服务", "研發服務"),
    "R&D services (life science)": Text("R&D services (life science)", "研发服务（生命科学）", "研發服務（生命科學）"),
    "IT and data services": Text("IT and data services", "信息技术与数据服务", "資訊科技及數據服務"),
    "testing, inspection, certification": Text(
        "Testing, inspection, certification", "检验检测认证", "檢測、檢驗和認證"
    ),
    "professional services": Text("Professional services", "专业服务", "專業服務"),
    "technology transfer": Text("Technology transfer", "技术转移", "技術轉移"),
    "intellectual property": Text("Intellectual property", "知识产权", "知識產權"),
    "technology finance": Text("Technology finance", "科技金融", "科技金融"),
    "legal and dispute resolution": Text("Legal and dispute resolution", "法律与争议解决", "法律及爭議解決"),
    "standards": Text("Standards", "标准", "標準"),
}

# The ends leave room above the dearest and the slowest initiative with its spread (15,000 and 60); the floor of 1 is
# the source's.
_MEASURED = {
    "C7.1": Scale(ScaleKind.MEASURED, 1.0, 20_000.0, indicator="cost", transform=Transform.LOG10),
    "C7.2": Scale(ScaleKind.MEASURED, 1.0, 60.0, indicator="months"),
}
_UNITS = {
    "cost": Text("RMB million", "百万元人民币", "百萬元人民幣"),
    "months": Text("months", "个月", "個月"),
}


_ILLUSTRATIVE = Text(
    "Illustrative: an invented panel, invented scores, costs, durations and budgets. Lead bodies are plausible, not "
    "appointed. Policy facts as cited with each initiative.",
    "示例：专家、评分、成本、工期与预算均属虚构；牵头单位为合理设想，并非委任；政策事实见各举措所引出处。",
    "示例：專家、評分、成本、工期與預算均屬虛構；牽頭單位為合理設想，並非委任；政策事實見各措施所引出處。",
)


def build_hetao() -> Study:
    """Return the sample as a study."""
    model, plan, swot, generator = (_read_yaml(name) for name in ("decision_model", "initiatives", "swot", "generator"))
    means = _means()
    tree = _criteria(model)
    panel = build_panel(generator)
    rng = np.random.default_rng(generator["seed"])
    # Of its own, so that what is drawn for SWOT changes nothing else.
    swot_rng = np.random.default_rng([generator["seed"], 1])
    quarters = swot["awot"]["default_group_weights_illustrative"]
    experts = panel.experts.values()
    return Study(
        frame=_frame(model, plan),
        criteria=tree,
        initiatives=_initiatives(plan),
        indicators=_indicators(model, plan, means),
        swot=_swot(swot),
        panel=panel,
        comparisons={
            BallotKey(_ROUND, expert.id): with_swot(
                simulate_comparisons(generator, tree, expert, rng), simulate_swot(generator, quarters, swot_rng)
            )
            for expert in experts
        },
        ratings={
            BallotKey(_ROUND, expert.id): simulate_ratings(generator, means, tree.rated_leaves, expert, rng)
            for expert in experts
        },
        plan=_plan(),
    )


def _read_yaml(name: str) -> Mapping[str, Any]:
    content: Mapping[str, Any] = yaml.safe_load((_SOURCE / f"{name}.yaml").read_text(encoding="utf-8"))
    return content


def _read_table(name: str, delimiter: str) -> Iterator[dict[str, str]]:
    with (_SOURCE / name).open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file, delimiter=delimiter)


def _means() -> dict[str, dict[str, int]]:
    rows = _read_table("illustrative_scores.csv", ",")
    return {row.pop("initiative"): {leaf: int(mean) for leaf, mean in row.items()} for row in rows}


def _text(entry: Mapping[str, str]) -> Text:
    return Text(entry["en"], entry["zh_hans"], entry["zh_hant"])


def _terms() -> dict[str, Text]:
    return {row["key"]: Text(row["en"], row["zh_hans"], row["zh_hant_hk"]) for row in _read_table("glossary.tsv", "\t")}


def _frame(model: Mapping[str, Any], plan: Mapping[str, Any]) -> Frame:
    terms = _terms()
    calendar = plan["calendar_default"]
    return Frame(
        name=Text("Shenzhen–Hong Kong co-operation in S&T services", "深港科技服务业合作", "深港科技服務業合作"),
        question=_text(model["goal"]["name"]),
        illustrative=True,
        source=_ILLUSTRATIVE,
        sides={"SZ": Side("SZ", Text("Shenzhen", "深圳", "深圳")), "HK": Side("HK", Text("Hong Kong", "香港", "香港"))},
        start=Quarter.parse(calendar["plan_start"]),
        horizons=tuple(
            Horizon(entry["id"], terms[f"blue.{entry['id']}_term"], Quarter.parse(entry["end"]))
            for entry in calendar["horizons"]
        ),
        # A round figure near the market's, so that amounts in both currencies can be shown.
        currencies=Currencies("CNY", "HKD", 1.08, "2025-01-01"),
    )


def _criteria(model: Mapping[str, Any]) -> CriteriaTree:
    criteria: dict[str, Criterion] = {}
    for entry in model["criteria"]:
        criteria[entry["id"]] = Criterion(
            entry["id"], GOAL, _text(entry["name"]), _text(entry["definition"]), entry["facilitator_prompt"]
        )
    for entry in model["subcriteria"]:
        anchors = {step: _text(anchor) for step, anchor in entry["anchors"].items()}
        criteria[entry["id"]] = Criterion(
            id=entry["id"],
            parent=entry["parent"],
            name=_text(entry["name"]),
            definition=_text(entry["definition"]),
            direction=Direction(entry["direction"]),
            scale=_MEASURED.get(entry["id"], Scale(anchors=anchors)),
        )
    return CriteriaTree(criteria)


def _initiatives(plan: Mapping[str, Any]) -> Initiatives:
    citations = _citations()
    terms = _terms()
    bases = {row["id"]: row for row in _read_table("bases.tsv", "\t")}
    return Initiatives(
        initiatives={
            entry["id"]: Initiative(
                id=entry["id"],
                name=_text(entry["name"]),
                description=_text(entry["description"]),
                theme=_THEMES[entry["sts_segment"]],
                bodies={side: tuple(entry["lead"][city]) for city, side in _CITIES.items()},
                barriers=entry["bottlenecks"],
                duration=entry["duration_quarters"],
                prerequisites=(
                    *(Prerequisite(other) for other in entry["prerequisites_hard"]),
                    *(Prerequisite(other, strict=False) for other in entry["prerequisites_soft"]),
                ),
                kpi=_text(entry["kpi"]),
                basis=Text(entry["existing_basis"], bases[entry["id"]]["zh_hans"], bases[entry["id"]]["zh_hant"]),
                notes={
                    "basis_sources": Text("\n".join(citations[source] for source in entry["existing_basis_source"])),
                    "natural_horizon": terms[f"blue.{entry['natural_horizon']}_term"],
                },
            )
            for entry in plan["initiatives"]
        },
        bodies={key: Body(key, body["side"], _text(body)) for key, body in plan["bodies"].items()},
    )


_CITIES = {"shenzhen": "SZ", "hong_kong": "HK"}


def _citations() -> dict[str, str]:
    return {row["id"]: f"{row['id']} {row['claim']}: {row['where']}" for row in _read_table("sources.tsv", "\t")}


def _indicators(
    model: Mapping[str, Any], plan: Mapping[str, Any], means: Mapping[str, Mapping[str, int]]
) -> Indicators:
    named = {
        entry["id"]: _text(entry["measured_indicator"]["name"])
        for entry in model["subcriteria"]
        if entry["measured_indicator"]
    }
    measurements = {}
    for entry in plan["initiatives"]:
        figures = {"cost": entry["public_cost_rmb_m"], "months": entry["months_to_first_effect"]}
        if figures != {"cost": means[entry["id"]]["C7.1"], "months": means[entry["id"]]["C7.2"]}:
            raise ValueError(entry["id"])
        measurements[entry["id"]] = {key: _spread(value) for key, value in figures.items()}
    return Indicators(
        {
            scale.indicator: Indicator(scale.indicator, named[leaf], _UNITS[scale.indicator])
            for leaf, scale in _MEASURED.items()
        },
        measurements,
    )


def _spread(mode: float) -> Measurement:
    """Return a value with a quarter to either side in proportion, in sensible digits."""
    digits = 0 if mode >= 100 else 1
    return Measurement(float(mode), round(mode / 1.25, digits), round(mode * 1.25, digits), "illustrative")


def _swot(swot: Mapping[str, Any]) -> Swot:
    return Swot(
        factors={
            entry["id"]: Factor(
                id=entry["id"],
                subject="" if entry["subject"] == "CO" else entry["subject"],
                quadrant=Quadrant(entry["quadrant"]),
                text=_text(entry),
                evidence=_with_citations(entry["evidence"]),
                criteria=tuple(entry["criteria"]),
            )
            for entry in swot["items"]
        },
        strategies={
            entry["id"]: Strategy(entry["id"], entry["type"], _text(entry), entry["factors"], entry["initiatives"])
            for entry in swot["tows"]
        },
    )


def _with_citations(evidence: str) -> str:
    citations = _citations()
    cited: list[str] = []
    for found in re.finditer(r"S(\d\d)(?:-S(\d\d))?", evidence):
        first, last = int(found[1]), int(found[2] or found[1])
        cited.extend(citations[f"S{number:02}"] for number in range(first, last + 1))
    return "\n".join((evidence, *dict.fromkeys(cited)))


def _plan() -> PlanRules:
    """Return rules under which there is something to decide.

    All 24 initiatives would cost 19,848 million, 12,000 of it San Tin, which takes 22 of the 32 quarters. Within 17,000
    there is room for San Tin or for the venture fund with much left over, but not for both; and the first horizon's
    3,000 do not carry every quick initiative beside San Tin's first two quarters, so one waits.
    """
    return PlanRules(
        cost_indicator="cost",
        budgets={"short": 3_000.0, "medium": 6_500.0, "long": 8_500.0},
        total_budget=17_000.0,
        discounts={"short": 1.0, "medium": 0.95, "long": 0.9},
    )


def main() -> None:
    """Write the sample and say what its panel is like."""
    study = build_hetao()
    TARGET.write_text(write_text(study), encoding="utf-8", newline="\n")
    ratios = np.array(consistency_ratios(study))
    sys.stdout.write(
        f"{len(ratios)} matrices, {np.mean(ratios > 0.10):.1%} with CR above 0.10, mean {ratios.mean():.3f}\n"
    )


if __name__ == "__main__":
    main()
