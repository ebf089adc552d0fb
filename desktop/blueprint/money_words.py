"""What money buys, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from desktop.blueprint.money import Money
from desktop.wording import after_sentence, term
from models.blueprint.study_frontier import EXTRAS, Funded, StudyFrontier
from models.problem.initiatives import InitiativeId


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("MoneyWords", text, "", count)


def _named(initiatives: Iterable[InitiativeId], names: Mapping[InitiativeId, str], money: Money) -> str:
    return term("list.separator", money.script).join(names.get(one, one) for one in initiatives)


def bought_sentence(frontier: StudyFrontier, extra: float, names: Mapping[InitiativeId, str], money: Money) -> str:
    """Return what so much more money would change, in one sentence."""
    if not frontier.limited:
        return _tr("No budget limits the plan, so more money would buy nothing.")
    bought, amount = frontier.bought(extra), money.amount(extra)
    if not bought.gain:
        if bought.next_gain is None:
            most = money.amount(EXTRAS[-1])
            words = _tr("{amount} more would buy nothing, nor would any amount asked here up to {most}.")
            return words.format(amount=amount, most=most)
        words = _tr("{amount} more would buy nothing; the least amount asked here that does is {next}.")
        return words.format(amount=amount, next=money.amount(bought.next_gain))
    before = frontier.plan.value
    facts = {
        "amount": amount,
        "before": f"{before:.3f}",
        "after": f"{before + bought.gain:.3f}",
        "gain": f"{bought.gain:.3f}",
        "added": _named(bought.added, names, money),
        "dropped": _named(bought.dropped, names, money),
    }
    if bought.added and bought.dropped:
        words = _tr("{amount} more would raise the value by {gain}: in comes {added}; out goes {dropped}.")
    elif bought.added:
        words = _tr("{amount} more would raise the value by {gain}: in comes {added}.")
    elif bought.dropped:
        words = _tr("{amount} more would raise the value by {gain}, though {dropped} goes out: others come sooner.")
    else:
        words = _tr("{amount} more would raise the value by {gain}: the same initiatives, delivered sooner.")
    proof = "" if bought.proven else after_sentence(money.script) + _tr("Not proven the best.")
    return words.format(**facts) + proof


def point_sentence(
    point: Funded, frontier: StudyFrontier, money: Money, names: Mapping[InitiativeId, str] | None = None
) -> str:
    """Return what one point of the frontier is; with names, also what it holds other than the plan does."""
    words = _tr("With {budget}: value {value}, {count} of {all} initiatives, {spent} spent.")
    said = words.format(
        budget=money.amount(point.budget),
        value=f"{point.value:.3f}",
        count=len(point.chosen),
        all=len(frontier.initiatives),
        spent=money.amount(point.spent),
    )
    if names is None:
        return said
    gap = after_sentence(money.script)
    more = [one for one in frontier.initiatives if one in point.chosen - frontier.plan.chosen]
    less = [one for one in frontier.initiatives if one in frontier.plan.chosen - point.chosen]
    if more:
        said += gap + _tr("Beyond the plan: {names}.").format(names=_named(more, names, money))
    if less:
        said += gap + _tr("Without: {names}.").format(names=_named(less, names, money))
    return said
