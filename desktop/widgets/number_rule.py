"""Reading a number as people write it: 0.5, 0,5, 1/3, 12 %, 1,200 RMB m."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import isfinite

from PySide6.QtCore import QCoreApplication, QLocale


@dataclass(frozen=True, slots=True)
class NumberRule:
    """Which numbers a field accepts.

    Attributes:
        minimum: Least number, or None.
        maximum: Greatest number, or None.
        whole: Whether only whole numbers are accepted.
        ratio: Whether a ratio as 1/3 is accepted.
        percent: Whether the number is a share shown in percent: 12, 12 % and 12% all mean 0.12.
        unit: What may stand behind the number and is not read, as "RMB m".
        decimals: How many decimals are shown while it is edited; trailing zeros are left out.
        optional: Whether the field may be left blank.
    """

    minimum: float | None = None
    maximum: float | None = None
    whole: bool = False
    ratio: bool = False
    percent: bool = False
    unit: str = ""
    decimals: int = 6
    optional: bool = True


@dataclass(frozen=True, slots=True)
class Reading:
    """What was made of a text.

    Attributes:
        number: The number, or None for a blank or for a text that is refused.
        reason: One sentence on why it is refused; "" where it is accepted.
    """

    number: float | None = None
    reason: str = ""


_SHORTEST = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
_RATIO = re.compile(r"^(?P<above>[^/:]+)[/:](?P<below>[^/:]+)$")
_FULL_WIDTH = str.maketrans("０１２３４５６７８９．，－／：％＋", "0123456789.,-/:%+")


def read_number(text: str, rule: NumberRule, locale: QLocale | None = None) -> Reading:
    """Read a text as a number.

    Both the locale's decimal sign and the point are understood, as are full-width figures from a Chinese keyboard.

    Args:
        text: What was typed or pasted.
        rule: What is accepted.
        locale: Whose decimal and group signs are used; None takes the application's.
    """
    where = locale or QLocale()
    bare = _bare(text, rule)
    if not bare:
        return Reading() if rule.optional else Reading(reason=_tr("Type a number."))
    number = _ratio(bare, where) if rule.ratio and _RATIO.match(bare) else _plain(bare, where)
    if number is None or not isfinite(number):
        return Reading(reason=_not_a_number(text.strip(), rule))
    if rule.percent:
        number /= 100
    return _within(number, rule, where)


def write_number(
    number: float | None, rule: NumberRule, locale: QLocale | None = None, *, grouped: bool = False
) -> str:
    """Return a number as it is edited: no unit, no group signs unless `grouped`, no trailing zeros; "" for None."""
    if number is None:
        return ""
    where = QLocale(locale or QLocale())
    if rule.ratio and 0 < number < 1 and abs(1 / number - round(1 / number)) < 1e-9:
        return f"1/{round(1 / number)}"
    if not grouped:
        where.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return _shortest(number * 100 if rule.percent else number, rule.decimals, where)


def write_figure(number: float, decimals: int = 2, locale: QLocale | None = None) -> str:
    """Return a figure as it is shown: group signs, at most so many decimals, no trailing zeros."""
    return _shortest(number, decimals, locale or QLocale())


def _shortest(number: float, decimals: int, locale: QLocale) -> str:
    # A whole number must become a float, or Qt takes the "f" for the number of digits.
    return locale.toString(float(round(number, decimals)), "f", _SHORTEST)


def _bare(text: str, rule: NumberRule) -> str:
    bare = text.translate(_FULL_WIDTH).strip().replace("\u00a0", " ").replace("\u2212", "-")
    if rule.unit and bare.lower().endswith(rule.unit.lower()):
        bare = bare[: -len(rule.unit)].strip()
    if rule.percent:
        bare = bare.removesuffix("%").strip()
    return bare


def _ratio(text: str, locale: QLocale) -> float | None:
    parts = _RATIO.match(text)
    if parts is None:
        return None
    above, below = _plain(parts["above"].strip(), locale), _plain(parts["below"].strip(), locale)
    return None if above is None or not below else above / below


def _plain(text: str, locale: QLocale) -> float | None:
    number, understood = locale.toDouble(text)
    if not understood:
        number, understood = QLocale.c().toDouble(text)
    return number if understood else None


def _within(number: float, rule: NumberRule, locale: QLocale) -> Reading:
    if rule.whole and number != int(number):
        return Reading(reason=_tr("Type a whole number."))
    low, high = rule.minimum, rule.maximum
    too_low, too_high = low is not None and number < low, high is not None and number > high
    if not too_low and not too_high:
        return Reading(number)
    bounds = {"%1": write_number(low, rule, locale), "%2": write_number(high, rule, locale)}
    if low is not None and high is not None:
        sentence = _tr("Type a number from %1 to %2.")
    else:
        sentence = _tr("Type a number of at least %1.") if too_low else _tr("Type a number of at most %2.")
    for place, bound in bounds.items():
        sentence = sentence.replace(place, bound)
    return Reading(reason=sentence)


def _not_a_number(text: str, rule: NumberRule) -> str:
    if rule.ratio:
        return _tr("“%1” is not a number; type one as 3, 0.5 or 1/3.").replace("%1", text)
    return _tr("“%1” is not a number.").replace("%1", text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("NumberRule", text)
