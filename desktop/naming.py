"""From ids and figures, as faults carry them, to the names and numbers that a reader knows."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from math import isfinite
from typing import Final

from models.problem.criteria import GOAL
from models.study import Study
from models.text import Script, Text

_Find = Callable[[Study, str], Text | None]


def _criterion(study: Study, identifier: str) -> Text | None:
    found = study.criteria.criteria.get(identifier)
    return found.name if found else None


def _node(study: Study, identifier: str) -> Text | None:
    if identifier == GOAL:
        return study.frame.question or study.frame.name
    return _criterion(study, identifier)


def _initiative(study: Study, identifier: str) -> Text | None:
    found = study.initiatives.initiatives.get(identifier)
    return found.name if found else None


def _item(study: Study, identifier: str) -> Text | None:
    return _node(study, identifier) or _initiative(study, identifier)


def _expert(study: Study, identifier: str) -> Text | None:
    found = study.panel.experts.get(identifier)
    return found.name if found else None


def _side(study: Study, identifier: str) -> Text | None:
    found = study.frame.sides.get(identifier)
    return found.name if found else None


def _group(study: Study, identifier: str) -> Text | None:
    found = study.panel.groups.get(identifier)
    return found.name if found else None


def _voice(study: Study, identifier: str) -> Text | None:
    return _side(study, identifier) or _group(study, identifier) or _expert(study, identifier)


def _indicator(study: Study, identifier: str) -> Text | None:
    found = study.indicators.indicators.get(identifier)
    return found.name if found else None


def _body(study: Study, identifier: str) -> Text | None:
    found = study.initiatives.bodies.get(identifier)
    return found.name if found else None


def _factor(study: Study, identifier: str) -> Text | None:
    found = study.swot.factors.get(identifier)
    return found.text if found else None


def _horizon(study: Study, identifier: str) -> Text | None:
    return next((horizon.name for horizon in study.frame.horizons if horizon.id == identifier), None)


_FINDERS: Final[Mapping[str, _Find]] = {
    "criterion": _criterion,
    "criteria": _criterion,
    "parent": _node,
    "leaf": _criterion,
    "node": _node,
    "item": _item,
    "one": _item,
    "other": _item,
    "first": _item,
    "second": _item,
    "initiative": _initiative,
    "initiatives": _initiative,
    "expert": _expert,
    "experts": _expert,
    "side": _side,
    "sides": _side,
    "group": _group,
    "groups": _group,
    "voice": _voice,
    "indicator": _indicator,
    "indicators": _indicator,
    "body": _body,
    "bodies": _body,
    "factor": _factor,
    "factors": _factor,
    "horizon": _horizon,
    "horizons": _horizon,
}


def known_name(study: Study | None, key: str, identifier: str, script: Script) -> str:
    """Return the name of what `identifier` stands for under `key`, or "" where nobody knows it.

    Args:
        study: The study that the id belongs to; None knows no names.
        key: What kind of thing it is, as faults say: ``expert``, ``node``, ``first`` ….
        identifier: The id.
        script: The reader's script.
    """
    find = _FINDERS.get(key)
    found = find(study, identifier) if find is not None and study is not None else None
    return found.read(script) if found else ""


def second_name(text: Text, script: Script) -> str:
    """Return a name in the other language, or "": Chinese for readers of English, English for readers of Chinese."""
    others = (Script.ZH_HANS, Script.ZH_HANT) if script is Script.EN else (Script.EN,)
    first = text.read(script)
    return next((own for own in map(text.own, others) if own and own != first), "")


def folded(text: str) -> str:
    """Return a text as it is compared: without case, accents, and the difference of wide letters."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def separator(script: Script) -> str:
    """Return what stands between the items of a list."""
    return ", " if script is Script.EN else "、"


def figure(number: float) -> str:
    """Return a number with as many digits as it deserves."""
    if not isfinite(number):
        return str(number)
    if number == int(number) and abs(number) < 1e15:
        return str(int(number))
    # Six digits, but no powers of ten in sentences about money.
    return f"{number:.0f}" if 1e6 <= abs(number) < 1e15 else f"{number:.6g}"


def ratio(number: float) -> str:
    """Return a ratio as Saaty's scale writes it: 3, or 1/3 below one."""
    if 0 < number < 1:
        return f"1/{figure(round(1 / number, 6))}"
    return figure(number)
