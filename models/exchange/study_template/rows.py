"""A study's structure as rows of the template's tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from models.problem.criteria import GOAL
from models.study import Study
from models.text import Script, Text

Row = Mapping[str, str | float | None]


def rows_of(study: Study) -> dict[str, list[Row]]:
    """Return the rows of each table; answers, decisions and the blueprint's own texts are no part of it."""
    return {
        "study": [_study(study)],
        "sides": [
            {"code": one.id, **_texts("name", one.name), "share": study.panel.shares.get(one.id)}
            for one in study.frame.sides.values()
        ],
        "phases": list(_phases(study)),
        "indicators": [
            {
                "code": one.id,
                **_texts("name", one.name),
                **_texts("unit", one.unit),
                "is_cost": "yes" if one.id == study.plan.cost_indicator else None,
            }
            for one in study.indicators.indicators.values()
        ],
        "criteria": list(_criteria(study)),
        "anchors": [
            {"criterion": code, "step": float(step), **_texts("meaning", meaning)}
            for code in study.criteria.order
            for step, meaning in sorted(study.criteria.criteria[code].scale.anchors.items())
        ],
        "bodies": [
            {"code": one.id, "side": one.side, **_texts("name", one.name)} for one in study.initiatives.bodies.values()
        ],
        "initiatives": list(_initiatives(study)),
        "values": [
            {"initiative": initiative, "indicator": indicator, "low": one.low, "mode": one.mode, "high": one.high}
            | {"source": one.source}
            for initiative, row in study.indicators.measurements.items()
            for indicator, one in row.items()
        ],
        "findings": [
            {"code": one.id, "quadrant": one.quadrant.value, "about": one.subject, **_texts("finding", one.text)}
            | {"evidence": one.evidence, "bears_on": ", ".join(one.criteria)}
            for one in study.swot.factors.values()
        ],
        "strategies": [
            {"code": one.id, "tows": one.kind, **_texts("strategy", one.text)}
            | {"answers": _links(one.factors), "through": _links(one.initiatives)}
            for one in study.swot.strategies.values()
        ],
        "groups": [
            {"code": one.id, "side": one.side, **_texts("name", one.name), "scores": ", ".join(one.leaves)}
            for one in study.panel.groups.values()
        ],
        "experts": [
            {"code": one.id, "side": one.side, "group": one.group, **_texts("name", one.name), "weight": one.weight}
            for one in study.panel.experts.values()
        ],
    }


def _texts(key: str, text: Text) -> dict[str, str | float | None]:
    return {f"{key}|{script.value}": text.own(script) for script in Script}


def _links(links: Mapping[str, int]) -> str:
    return ", ".join(f"{code}: {strength}" for code, strength in links.items())


def _study(study: Study) -> Row:
    money = study.frame.currencies
    return {
        **_texts("name", study.frame.name),
        **_texts("question", study.frame.question),
        "first_quarter": str(study.frame.start),
        "main": money.main,
        "other": money.other,
        "rate": money.rate,
        "dated": money.dated,
        "total_budget": study.plan.total_budget,
        **_texts("source", study.frame.source),
        "illustrative": "yes" if study.frame.illustrative else None,
    }


def _phases(study: Study) -> Iterator[Row]:
    for one in study.frame.horizons:
        yield {
            "code": one.id,
            **_texts("name", one.name),
            "last_quarter": str(one.end),
            "budget": study.plan.budgets.get(one.id),
            "discount": study.plan.discounts.get(one.id),
            "closed": "yes" if one.closed else None,
        }


def _criteria(study: Study) -> Iterator[Row]:
    for code in study.criteria.order:
        one = study.criteria.criteria[code]
        yield {
            "code": code,
            "under": "" if one.parent == GOAL else one.parent,
            **_texts("name", one.name),
            **_texts("definition", one.definition),
            "prompt": one.prompt,
            "direction": one.direction.value,
            "kind": one.scale.kind.value,
            "lower": one.scale.lower,
            "upper": one.scale.upper,
            "indicator": one.scale.indicator,
            "transform": one.scale.transform.value,
            "curve": ", ".join(f"{value!r}: {worth!r}" for value, worth in one.scale.curve),
        }


def _initiatives(study: Study) -> Iterator[Row]:
    for one in study.initiatives.initiatives.values():
        needed = [each.initiative if each.strict else f"({each.initiative})" for each in one.prerequisites]
        yield {
            "code": one.id,
            **_texts("name", one.name),
            **_texts("description", one.description),
            **_texts("theme", one.theme),
            "quarters": one.duration,
            "prerequisites": ", ".join(needed),
            "carried_by": ", ".join(body for bodies in one.bodies.values() for body in bodies),
            **{f"barrier|{kind}": float(strength) for kind, strength in one.barriers.items()},
            **_texts("kpi", one.kpi),
            **_texts("basis", one.basis),
        }
