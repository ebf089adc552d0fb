"""What one cell of a filled-in template says, by the kind of its column."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from math import isfinite
from typing import Final

from models.exchange.ballot_workbook.cells import Value
from models.exchange.study_template.faults import (
    EmptyCellError,
    MalformedCodeError,
    NoChoiceError,
    NoCurveError,
    NoNumberError,
    NoQuarterError,
    NoStrengthError,
    NumberOutsideError,
    RepeatedLinkError,
    SeveralCodesError,
)
from models.exchange.study_template.layout import STRENGTHS, Column, Kind
from models.problem.calendar import NotAQuarterError, Quarter

Read = str | float | Quarter | tuple[str, ...] | Mapping[str, int] | None

_MEDIUM: Final = 2
_CODE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.\-]{0,39}")
_APART: Final = re.compile(r"[\s、,，;；]+")
_LINK: Final = re.compile(r"([^\s、,，;；:：]+)(?:\s*[:：]\s*([^\s、,，;；:：]*))?")
_FIGURE: Final = r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?"
_POINT: Final = re.compile(rf"({_FIGURE})\s*[:：]\s*({_FIGURE})")
_CURVE: Final = re.compile(rf"\s*{_POINT.pattern}(?:\s*[,，;；]\s*{_POINT.pattern})*\s*")


def read_value(column: Column, value: Value, text: str, choices: Mapping[str, str]) -> Read:
    """Return what a cell says, or None where it is empty.

    Args:
        column: The column that it stands in.
        value: What the workbook holds.
        text: The same as it is shown.
        choices: For a choice, what each of the words on its list stands for.

    Raises:
        InputError: It says something else than its column is for.
    """
    if not text:
        if column.needed:
            raise EmptyCellError
        return None
    match column.kind:
        case Kind.TEXT | Kind.LINE:
            return _passage(column, text)
        case Kind.CODES:
            return _codes(column, text)
        case Kind.CHOICE:
            if text not in choices:
                raise NoChoiceError(value=text[:40], known=tuple(choices))
            return choices[text]
        case Kind.NUMBER | Kind.WHOLE:
            return _number(column, value, text)
        case _:
            return _BY_TEXT[column.kind](text)


def curve_points(text: str) -> tuple[tuple[float, float], ...]:
    """Return the points of a curve, as ``0: 0, 100: 1`` tells them."""
    return tuple((float(value), float(worth)) for value, worth in _POINT.findall(text))


def _passage(column: Column, text: str) -> str:
    if column.key == "curve" and not _CURVE.fullmatch(text):
        raise NoCurveError(value=text[:60])
    return text


def _code(text: str) -> str:
    if not _CODE.fullmatch(text):
        raise MalformedCodeError(value=text[:40])
    return text


def _codes(column: Column, text: str) -> tuple[str, ...]:
    found = tuple(filter(None, _APART.split(text)))
    if len(found) > 1 and not column.many:
        raise SeveralCodesError(value=text[:40])
    return found


def _links(text: str) -> Mapping[str, int]:
    """Return codes with how strongly each is linked; one that says nothing is of medium strength."""
    links: dict[str, int] = {}
    for code, strength in _LINK.findall(text):
        if code in links:
            raise RepeatedLinkError(value=code)
        links[code] = _strength(strength) if strength else _MEDIUM
    return links


def _strength(text: str) -> int:
    if text not in map(str, STRENGTHS):
        raise NoStrengthError(value=text[:40])
    return int(text)


def _quarter(text: str) -> Quarter:
    try:
        return Quarter.parse(text)
    except NotAQuarterError as error:
        raise NoQuarterError(value=text[:40]) from error


def _number(column: Column, value: Value, text: str) -> float:
    try:
        number = float(value) if isinstance(value, int | float) and not isinstance(value, bool) else float(text)
    except ValueError as error:
        raise NoNumberError(value=text[:40]) from error
    if not isfinite(number) or (column.kind is Kind.WHOLE and number != int(number)):
        raise NoNumberError(value=text[:40])
    least, most = column.least, column.most
    if (least is not None and number < least) or (most is not None and number > most):
        raise NumberOutsideError(value=f"{number:g}", least=f"{least:g}", most="∞" if most is None else f"{most:g}")
    return number


_BY_TEXT: Final[Mapping[Kind, Callable[[str], Read]]] = {
    Kind.CODE: _code,
    Kind.LINKS: _links,
    Kind.STRENGTH: _strength,
    Kind.QUARTER: _quarter,
}
