"""What a cell means for its field: a text, a number, a quarter, a choice or a list, or why it is none of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from models.exchange.ballot_workbook.cells import Value
from models.exchange.workbook.ledger import Input
from models.exchange.workbook_edits.faults import (
    NotAChoiceError,
    NotANumberInputError,
    NotAQuarterInputError,
    UnknownBodiesError,
    UnknownCodesError,
)
from models.exchange.workbook_edits.locate import shown
from models.exchange.workbook_edits.record import Record
from models.problem.calendar import NotAQuarterError, Quarter
from models.problem.initiatives import Prerequisite
from models.study import Study
from models.text import Script

Meaning = str | float | Quarter | tuple[str, ...] | tuple[Prerequisite, ...] | None
"""What was read; None is an empty cell."""

NUMBERS: Final[Mapping[str, float]] = {
    **dict.fromkeys(("weight", "budget", "cost", "rate", "tier_index"), 0.0),
    **dict.fromkeys(("baseline", "t2025", "tmid", "t2030", "score"), float("-inf")),
}
"""Fields of numbers, each with the least that may stand there."""
WHOLE: Final[Mapping[str, int]] = {"quarters": 1}
_NEEDED: Final = frozenset({"weight", "score", "rate", "tier_index", "quarters"})
"""Fields that may not be emptied."""
MONEY: Final = frozenset({"budget", "cost"})
_CODES: Final = re.compile(r"[\s、,，;；]+")
_ADVISORY: Final = re.compile(r"[(（](.+)[)）]")
_LINES: Final = re.compile(r"\s*(?:\n|;|；)\s*")


def meaning(study: Study, record: Record, one: Input, value: Value) -> Meaning:
    """Return what a cell says of its field.

    Raises:
        InputError: It is nothing that can stand there.
    """
    name = one.field.partition("|")[0]
    read = _READERS.get(name.partition(":")[0], _text)
    # An office turns what looks like a truth into one; it is told as it stands in the cell.
    return read(study, record, one, str(value).upper() if isinstance(value, bool) else "" if value is None else value)


def _text(study: Study, record: Record, one: Input, value: str | float) -> Meaning:  # noqa: ARG001
    text = shown(value) if not isinstance(value, str) else value
    return text.replace("\r\n", "\n").strip()


def _number(study: Study, record: Record, one: Input, value: str | float) -> Meaning:  # noqa: ARG001
    least = NUMBERS.get(one.field, 0.0)
    if value == "" and one.field not in _NEEDED:
        return None
    number = _as_number(value)
    if number is None or number < least:
        raise NotANumberInputError(value=shown(value), least="" if least < 0 else f"{least:g}")
    return number


def _whole(study: Study, record: Record, one: Input, value: str | float) -> Meaning:  # noqa: ARG001
    barrier = one.field.startswith("barrier:")
    if value == "" and barrier:
        return None
    number = _as_number(value)
    least, most = (1, 3) if barrier else (1, 400)
    if number is None or number != int(number) or not least <= number <= most:
        raise NotANumberInputError(value=shown(value), least=str(least))
    return int(number)


def _as_number(value: str | float) -> float | None:
    if isinstance(value, str):
        try:
            number = float(value.strip().replace(",", ""))
        except ValueError:
            return None
        return number if abs(number) < float("inf") else None
    return float(value)


def _quarter(study: Study, record: Record, one: Input, value: str | float) -> Meaning:  # noqa: ARG001
    if not isinstance(value, str):
        raise NotAQuarterInputError(value=shown(value))
    if not value.strip():
        return None
    try:
        return Quarter.parse(value)
    except NotAQuarterError as error:
        raise NotAQuarterInputError(value=shown(value)) from error


def _choice(study: Study, record: Record, one: Input, value: str | float) -> Meaning:  # noqa: ARG001
    choices = record.choices.get(one.field, {})
    lines = {" ".join(text.split()): chosen for text, chosen in choices.items()}
    text = " ".join(str(value).split())
    if text not in lines:
        raise NotAChoiceError(value=shown(value), known=tuple(choices))
    return lines[text]


def _bodies(study: Study, record: Record, one: Input, value: str | float) -> Meaning:
    side = one.field.partition(":")[2]
    known: dict[str, str] = {}
    for body in study.initiatives.bodies.values():
        if body.side == side:
            names = [body.id, *(body.name.own(script) for script in Script)]
            names.append(" ".join(dict.fromkeys(body.name.read(script) for script in record.scripts)))
            known |= {" ".join(name.split()).casefold(): body.id for name in names if name}
    told = [" ".join(name.split()) for name in _LINES.split(str(value).strip()) if name.strip()]
    unknown = tuple(name for name in told if name.casefold() not in known)
    if unknown:
        raise UnknownBodiesError(value=unknown, side=side)
    return tuple(dict.fromkeys(known[name.casefold()] for name in told))


def _prerequisites(study: Study, record: Record, one: Input, value: str | float) -> Meaning:  # noqa: ARG001
    found = []
    for code in filter(None, _CODES.split(shown(value) if not isinstance(value, str) else value)):
        advisory = _ADVISORY.fullmatch(code)
        plain = advisory[1].strip() if advisory else code
        if plain not in study.initiatives.initiatives:
            raise UnknownCodesError(value=plain)
        found.append(Prerequisite(plain, strict=advisory is None))
    return tuple(found)


_Read = Callable[[Study, Record, Input, str | float], Meaning]
_READERS: Final[Mapping[str, _Read]] = {
    **dict.fromkeys(NUMBERS, _number),
    **dict.fromkeys((*WHOLE, "barrier"), _whole),
    "start": _quarter,
    **dict.fromkeys(("status", "leading", "synthesis", "normalisation"), _choice),
    **dict.fromkeys(("lead", "support"), _bodies),
    "prereq": _prerequisites,
}
