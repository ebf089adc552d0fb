"""Why an initiative stands where it does in the plan, in the words and figures of one reader."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.blueprint.money import Money
from desktop.blueprint.rows import PlanRows
from desktop.naming import second_name
from desktop.widgets.palette import Colour
from desktop.widgets.theme import side_role
from models.problem.calendar import Quarter
from models.problem.choices import RankingMethod
from models.problem.initiatives import InitiativeId, Status
from models.problem.plan_rules import Pin, Window


@dataclass(frozen=True)
class PlaceFacts:
    """What the panel says of one initiative.

    Attributes:
        name: For the reader.
        second: In the other language, or "".
        why: The sentence, or "" without a plan.
        worth: Its value and rank.
        cost: In millions, or None where nobody has said.
        other_cost: In the other currency, with the rate and its date.
        duration: In quarters.
        pin: What is decided about it.
        quarters: The calendar.
        suggested: The quarter that a decision about its start begins with, or None.
        leads: By side, its name, its colour and the bodies, the leading one first.
        needs: Keys and names of what comes before it.
        followers: Keys and names of what waits for it.
        money: Writes amounts.
        status: How far it is.
        window: When it can run at all.
    """

    name: str
    second: str
    why: str
    worth: str
    cost: float | None
    other_cost: str
    duration: int
    pin: Pin | None
    quarters: tuple[Quarter, ...]
    suggested: Quarter | None
    leads: tuple[tuple[str, Colour, str], ...]
    needs: tuple[tuple[str, str], ...]
    followers: tuple[tuple[str, str], ...]
    money: Money
    status: Status
    window: Window


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlaceFacts", text)


def place_facts(rows: PlanRows, initiative: InitiativeId, suggested: Quarter | None) -> PlaceFacts:
    """Return what there is to say of one initiative.

    Args:
        rows: The study as it stands, with its plan unless that is still to come.
        initiative: Which.
        suggested: Where it started in the latest plan there was: what a decision about its start begins with.
    """
    study = rows.study
    one, indicator = study.initiatives.initiatives[initiative], study.plan.cost_indicator
    measured = study.indicators.measurement(initiative, indicator) if indicator else None
    return PlaceFacts(
        name=rows.name(initiative),
        second=second_name(one.name, rows.script),
        why=rows.reason(initiative),
        worth=_worth(rows, initiative),
        cost=measured.mode if measured is not None else None,
        other_cost=rows.money.in_other(measured.mode) if measured is not None else "",
        duration=one.duration,
        pin=study.plan.pins.get(initiative),
        quarters=study.frame.quarters,
        suggested=suggested,
        leads=_leads(rows, initiative),
        needs=tuple((key, _needed(rows, key, strict=strict)) for key, strict in _needs(rows, initiative)),
        followers=tuple(
            (other.id, _needed(rows, other.id, strict=needed.strict))
            for other in study.initiatives.initiatives.values()
            for needed in other.prerequisites
            if needed.initiative == initiative
        ),
        money=rows.money,
        status=one.status,
        window=study.plan.windows.get(initiative, Window()),
    )


def _needs(rows: PlanRows, initiative: InitiativeId) -> list[tuple[InitiativeId, bool]]:
    known = rows.study.initiatives.initiatives
    return [(one.initiative, one.strict) for one in known[initiative].prerequisites if one.initiative in known]


def _needed(rows: PlanRows, initiative: InitiativeId, *, strict: bool) -> str:
    return rows.name(initiative) if strict else _tr("Advised: {initiative}").format(initiative=rows.name(initiative))


def _worth(rows: PlanRows, initiative: InitiativeId) -> str:
    found = rows.rank(initiative)
    if found is None or rows.ranking is None:
        return _tr("Not ranked, so it adds no value to the plan")
    closeness = rows.ranking.leading is RankingMethod.TOPSIS
    words = _tr("Closeness {score} · rank {rank}") if closeness else _tr("AHP score {score} · rank {rank}")
    return words.format(score=f"{found[0]:.3f}", rank=found[1])


def _leads(rows: PlanRows, initiative: InitiativeId) -> tuple[tuple[str, Colour, str], ...]:
    found = []
    for place, (side, one) in enumerate(rows.study.frame.sides.items()):
        bodies = rows.leads(initiative, side)
        if bodies:
            supported = _tr("{lead}, with {others}").format(lead=bodies[0], others="; ".join(bodies[1:]))
            name = one.name.read(rows.script) or side
            found.append((name, side_role(place), supported if len(bodies) > 1 else bodies[0]))
    return tuple(found)
