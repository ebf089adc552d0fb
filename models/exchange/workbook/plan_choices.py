"""The rules that the blueprint keeps beside money and time, named one by one."""

from __future__ import annotations

from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.said import Said
from models.problem.plan_rules import Pin, SetRule, Window


def plan_choices(content: WorkbookContent) -> tuple[tuple[Said, Said], ...]:
    """Return each kind of rule that the study sets, with what it sets; nothing for kinds that it does not use."""
    study, rules = content.study, content.study.plan
    bodies = study.initiatives.bodies
    told = {
        "capacities": [
            content.said("rule.capacity", body=content.read(bodies[body].name), most=most)
            for body, most in rules.capacities.items()
        ],
        "support": [
            content.said("rule.support", side=content.side(side), least=f"{least:.2f}")
            for side, least in rules.minimum_support.items()
        ],
        "sets": [_set(content, rule) for rule in rules.choices],
        "windows": [_window(content, one, window) for one, window in rules.windows.items()],
        "decisions": [_decision(content, one, pin) for one, pin in rules.pins.items()],
    }
    return tuple(
        (content.words(f"rules.{kind}"), content.listed(texts, "rules.separator"))
        for kind, texts in told.items()
        if texts
    )


def _set(content: WorkbookContent, rule: SetRule) -> Said:
    members = content.listed([content.initiative(one) for one in rule.members])
    key = "rule.set.least" if rule.at_most is None else "rule.set.both"
    return content.said(key, least=rule.at_least, most=rule.at_most, members=members)


def _window(content: WorkbookContent, initiative: str, window: Window) -> Said:
    ends = {"earliest": window.earliest or "–", "latest": window.latest or "–"}
    return content.said("rule.window", initiative=content.initiative(initiative), **ends)


def _decision(content: WorkbookContent, initiative: str, pin: Pin) -> Said:
    told = content.said(f"rule.{pin.kind.value}", initiative=content.initiative(initiative), quarter=pin.quarter or "")
    return told.each(lambda one: f"{one} ({pin.reason})") if pin.reason else told
