"""Makes the two textbook samples from their published figures: run ``python -m samples.make_textbooks``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path

from models.exchange.text_form import write_text
from models.judgement.comparisons import ComparisonBallot, Pair
from models.panel.experts import Expert, Panel
from models.panel.rounds import BallotKey
from models.problem.choices import MethodChoices, Normalisation, RankingMethod, Synthesis
from models.problem.criteria import GOAL, CriteriaTree, Criterion, Direction, Scale, ScaleKind
from models.problem.frame import Frame, Side
from models.problem.indicators import Indicator, Indicators, Measurement
from models.problem.initiatives import Initiative, Initiatives
from models.study import Study
from models.text import Text

_FOLDER = Path(__file__).parent

# A reference is cited in its own language, whoever reads it.
_HWANG_YOON = "Hwang C.L., Yoon K. (1981) Multiple Attribute Decision Making, Springer LNEMS 186, p. 133"
_SAATY = "Saaty T.L. (1990) How to make a decision: the AHP. EJOR 48:9-26, Tables 2-4"

_GRADE = Text("1–9", "1—9", "1至9")

# Name, unit, ends, weight, and the values of A1 … A4. The book has no fixed ends: ours are round figures around its
# values, and matter only if somebody switches from its vector norm to the fixed domain.
_FIGHTER: Mapping[str, tuple[Text, Text, tuple[float, float], float, tuple[float, ...]]] = {
    "speed": (
        Text("Maximum speed", "最大速度", "最高速度"),
        Text("Mach", "马赫", "馬赫"),
        (1.0, 3.0),
        0.2,
        (2.0, 2.5, 1.8, 2.2),
    ),
    "range": (
        Text("Ferry range", "转场航程", "轉場航程"),
        Text("nautical miles", "海里", "海里"),
        (1000.0, 3000.0),
        0.1,
        (1500.0, 2700.0, 2000.0, 1800.0),
    ),
    "payload": (
        Text("Maximum payload", "最大载荷", "最高載重"),
        Text("pounds", "磅", "磅"),
        (15_000.0, 25_000.0),
        0.1,
        (20_000.0, 18_000.0, 21_000.0, 20_000.0),
    ),
    "cost": (
        Text("Acquisition cost", "采购成本", "購置成本"),
        Text("USD million", "百万美元", "百萬美元"),
        (4.0, 8.0),
        0.1,
        (5.5, 6.5, 4.5, 5.0),
    ),
    "reliability": (Text("Reliability", "可靠性", "可靠程度"), _GRADE, (1.0, 9.0), 0.2, (5.0, 3.0, 7.0, 5.0)),
    "manoeuvrability": (Text("Manoeuvrability", "机动性", "機動性"), _GRADE, (1.0, 9.0), 0.3, (9.0, 5.0, 7.0, 5.0)),
}

_HOUSE_CRITERIA: Mapping[str, Text] = {
    "size": Text("Size of house", "房屋面积", "房屋面積"),
    "transportation": Text("Transportation", "交通", "交通"),
    "neighbourhood": Text("Neighbourhood", "邻里环境", "鄰里環境"),
    "age": Text("Age of house", "房龄", "樓齡"),
    "yard": Text("Yard space", "院子", "庭院"),
    "facilities": Text("Modern facilities", "现代设施", "現代化設施"),
    "condition": Text("General condition", "总体状况", "整體狀況"),
    "financing": Text("Financing", "融资条件", "融資條件"),
}

# Upper triangles, row by row.
_HOUSE_GOAL = (
    *(5, 3, 7, 6, 6, 1 / 3, 1 / 4),
    *(1 / 3, 5, 3, 3, 1 / 5, 1 / 7),
    *(6, 3, 4, 6, 1 / 5),
    *(1 / 3, 1 / 4, 1 / 7, 1 / 8),
    *(1 / 2, 1 / 5, 1 / 6),
    *(1 / 5, 1 / 6),
    *(1 / 2,),
)
_HOUSES: Mapping[str, Sequence[float]] = {
    "size": (6, 8, 4),
    "transportation": (7, 1 / 5, 1 / 8),
    "neighbourhood": (8, 6, 1 / 4),
    "age": (1, 1, 1),
    "yard": (5, 4, 1 / 3),
    "facilities": (8, 6, 1 / 5),
    "condition": (1 / 2, 1 / 2, 1),
    "financing": (1 / 7, 1 / 5, 3),
}


def build_fighter() -> Study:
    """Return the choice of a fighter aircraft: measured, with weights given outright, ranked by classic TOPSIS."""
    aircraft = ("A1", "A2", "A3", "A4")
    return Study(
        frame=Frame(
            name=Text(
                "Fighter aircraft (Hwang & Yoon 1981)",
                "战斗机选型（Hwang & Yoon 1981）",
                "戰機選型（Hwang & Yoon 1981）",
            ),
            question=Text("Which fighter aircraft is best?", "选择哪种战斗机？", "應選哪款戰機？"),
            illustrative=True,
            source=Text(_HWANG_YOON, _HWANG_YOON, _HWANG_YOON),
            sides={"book": Side("book", Text("Textbook", "教科书", "教科書"))},
        ),
        criteria=CriteriaTree(
            {
                key: Criterion(
                    id=key,
                    name=name,
                    direction=Direction.COST if key == "cost" else Direction.BENEFIT,
                    scale=Scale(ScaleKind.MEASURED, *ends, indicator=key),
                )
                for key, (name, _, ends, _, _) in _FIGHTER.items()
            }
        ),
        initiatives=_alternatives({key: Text(f"Aircraft {key}", f"机型{key}", f"機型{key}") for key in aircraft}),
        indicators=Indicators(
            {key: Indicator(key, name, unit) for key, (name, unit, _, _, _) in _FIGHTER.items()},
            {
                one: {key: Measurement(values[row], source="p. 133") for key, (*_, values) in _FIGHTER.items()}
                for row, one in enumerate(aircraft)
            },
        ),
        panel=Panel(experts={"book": Expert("book", "book", name=Text("Hwang & Yoon"))}),
        comparisons={
            BallotKey("R1", "book"): ComparisonBallot(
                points={GOAL: {key: weight for key, (_, _, _, weight, _) in _FIGHTER.items()}}
            )
        },
        methods=MethodChoices(normalisation=Normalisation.VECTOR),
    )


def build_house() -> Study:
    """Return the choice of a house: everything compared in pairs, ranked by classic AHP."""
    houses = ("A", "B", "C")
    return Study(
        frame=Frame(
            name=Text("Buying a house (Saaty 1990)", "购房选择（Saaty 1990）", "置業選擇（Saaty 1990）"),
            question=Text("Which house satisfies the family most?", "哪所房子最令全家满意？", "哪所房屋最令全家滿意？"),
            illustrative=True,
            source=Text(_SAATY, _SAATY, _SAATY),
            sides={"family": Side("family", Text("Family", "家庭", "家庭"))},
        ),
        criteria=CriteriaTree(
            {
                key: Criterion(id=key, name=name, scale=Scale(ScaleKind.COMPARED))
                for key, name in _HOUSE_CRITERIA.items()
            }
        ),
        initiatives=_alternatives({key: Text(f"House {key}", f"房屋{key}", f"房屋{key}") for key in houses}),
        panel=Panel(experts={"family": Expert("family", "family", name=Text("The family", "全家", "全家"))}),
        comparisons={
            BallotKey("R1", "family"): ComparisonBallot(
                {
                    GOAL: _answers(tuple(_HOUSE_CRITERIA), _HOUSE_GOAL),
                    **{leaf: _answers(houses, triangle) for leaf, triangle in _HOUSES.items()},
                }
            )
        },
        methods=MethodChoices(synthesis=Synthesis.DISTRIBUTIVE, leading=RankingMethod.AHP),
    )


def _alternatives(names: Mapping[str, Text]) -> Initiatives:
    return Initiatives({key: Initiative(key, name) for key, name in names.items()})


def _answers(items: Sequence[str], triangle: Sequence[float]) -> dict[Pair, float]:
    pairs = zip(combinations(items, 2), triangle, strict=True)
    return {Pair.of(one, other): ratio if one < other else 1 / ratio for (one, other), ratio in pairs}


def main() -> None:
    """Write both samples."""
    for name, study in (("fighter", build_fighter()), ("house", build_house())):
        (_FOLDER / f"{name}.json").write_text(write_text(study), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
