"""Every choice behind the figures, each with its name and one line on what it means."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.plan_choices import plan_choices
from models.exchange.workbook.said import Said
from models.weighting.assumed import assumed_leaves


@dataclass(frozen=True)
class Choice:
    """One choice.

    Attributes:
        label: What is chosen.
        chosen: What it is in this study.
        about: What that means, in one line.
    """

    label: str
    chosen: str
    about: str


def method_choices(content: WorkbookContent) -> tuple[Choice, ...]:
    """Return the choices in the order in which the figures are computed."""
    words, methods, currencies = content.words, content.study.methods, content.study.frame.currencies
    named = (
        ("method.priorities", methods.priorities.value),
        ("method.random_index", methods.random_index.value),
        ("method.within_sides", methods.within_sides.value),
        ("method.across_sides", methods.across_sides.value),
        ("method.synthesis", methods.synthesis.value),
        ("method.normalisation", methods.normalisation.value),
        ("method.leading", methods.leading.value),
    )
    found = [Choice(words(key), words(f"{key}.{value}"), words(f"{key}.{value}.about")) for key, value in named]
    threshold = Choice(words("method.cr_threshold"), f"{methods.cr_threshold:.2f}", words("method.cr_threshold.about"))
    found.insert(2, threshold)
    dated = content.said("method.rate.dated", date=currencies.dated) if currencies.dated else Said([""])
    rate = f"1 {currencies.main} = {currencies.rate:g} {currencies.other}"
    return (
        *found,
        Choice(
            words("method.tiers"),
            content.said("method.tiers.value", draws=f"{content.firmness.counts[methods.leading].draws:,}"),
            words("method.tiers.about"),
        ),
        *_assumed(content),
        Choice(words("method.plan"), _proof(content), words("method.plan.about")),
        *(Choice(label, chosen, words("rules.about")) for label, chosen in plan_choices(content)),
        Choice(words("method.discounts"), _discounts(content), words("method.discounts.about")),
        Choice(words("method.rate"), dated.each(lambda one: f"{rate} {one}".strip()), words("method.rate.about")),
        *(
            [Choice(words("method.source"), content.read(content.study.frame.source), words("method.source.about"))]
            if content.study.frame.source
            else []
        ),
    )


def _assumed(content: WorkbookContent) -> tuple[Choice, ...]:
    """Return what a person has set instead of what the panel said; nothing where its own figures stand."""
    study, told = content.study, []
    if assumed_leaves(study.criteria, study.adjustments) is not None:
        told.append(content.words("assumed.weights"))
    cells = sum(map(len, study.adjustments.scores.values()))
    if cells:
        told.append(content.said("assumed.scores", count=cells))
    about = content.words("assumed.about")
    return (Choice(content.words("assumed"), content.listed(told), about),) if told else ()


def _proof(content: WorkbookContent) -> str:
    schedule = content.plan.schedule
    if schedule.proven:
        return content.words("method.plan.proven")
    return content.said("method.plan.gap", gap=f"{schedule.gap:.1%}" if isfinite(schedule.gap) else "–")


def _discounts(content: WorkbookContent) -> str:
    discounts = content.study.plan.discounts
    return Said(
        " · ".join(
            f"{horizon.name.read(script)} {discounts.get(horizon.id, 1.0):.0%}"
            for horizon in content.study.frame.horizons
        )
        for script in content.scripts
    )
