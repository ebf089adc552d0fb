"""Sentences and terms in three scripts, for the window, the command line and the workbooks alike. No Qt.

They stand in ``resources/wording.tsv``. A sentence names its facts in braces; behind a colon may stand how one is
written: ``{value:ratio}`` as 1/3, ``{row:nth}`` counted from 1, ``{initiatives:chain}`` as A → B → A.
"""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, Final

from desktop import assets
from desktop.naming import figure, known_name, ratio
from models.errors import Clause, InputError
from models.problem.calendar import NotAQuarterError, Quarter
from models.problem.criteria import GOAL
from models.study import EMPTY_STUDY, Study
from models.text import Script, Text

_UNSAID: Final = "…"
_QUARTERS: Final = frozenset({"quarter", "start", "end"})
_LIST_SEPARATOR: Final = {Script.EN: ", ", Script.ZH_HANS: "、", Script.ZH_HANT: "、"}


@cache
def wording() -> Mapping[str, Text]:
    """Return every text of ``wording.tsv`` by its key."""
    return texts_of(assets.wording_table())


def texts_of(table: str) -> Mapping[str, Text]:
    """Return every text of a table by its key."""
    rows = [line.split("\t") for line in table.splitlines()[1:] if line.strip()]
    return {key: Text(*(text.replace("\\n", "\n") for text in texts)) for key, *texts in rows}


def term(key: str, script: Script) -> str:
    """Return the text of a key, as ``term.mcda.weight`` or ``column.lead_hk``; the key itself where there is none."""
    found = wording().get(key)
    return found.read(script) if found else key


def amount(millions: float, currency: str, script: Script) -> str:
    """Return an amount of money as a script's readers count it, as RMB 60 m or 人民币6000万元.

    Args:
        millions: In millions of `currency`.
        currency: ISO code.
        script: The reader's script.
    """
    from models.exchange.workbook.content import currency_key, units_per_million

    # Grouped as everywhere in the window: 1,119.5, 300,000.
    counted = f"{round(millions * units_per_million(script), 1):,.12g}"
    return term(currency_key("amount", currency), script).format(currency=currency, amount=counted)


def nested_quotes(text: str, script: Script) -> str:
    """Return a text in which a quotation within a quotation, such as a name that quotes, bears the inner marks."""
    (opening, closing), inner = ("「", "」"), ("『", "』")
    if script is not Script.ZH_HANT:
        (opening, closing), inner = ("“", "”"), ("‘", "’")
    depth, signs = 0, []
    for sign in text:
        depth -= sign == closing and depth > 0
        nested = depth > 0 and sign in {opening, closing}
        signs.append(inner[sign == closing] if nested else sign)
        depth += sign == opening
    return "".join(signs)


def sentence(fault: InputError, study: Study | None, script: Script) -> str:
    """Return what is wrong, where, and what to do, in one sentence for the reader.

    Args:
        fault: What was refused.
        study: The study whose names replace the ids in the fault; None leaves the ids.
        script: The reader's script.
    """
    key = next((key for key in map(_key, type(fault).__mro__) if key in wording()), _key(type(fault)))
    return nested_quotes(_filled(key, fault.where, study, script), script)


def after_sentence(script: Script) -> str:
    """Return what stands between two sentences: Chinese full stops bring their own blank."""
    return " " if script is Script.EN else ""


def clause_sentence(clause: Clause, study: Study, script: Script) -> str:
    """Return a clause of a fault by itself, as a sentence."""
    words = nested_quotes(_filled(f"clause.{clause.key}", clause.where, study, script), script)
    return words[:1].upper() + words[1:]


def _filled(key: str, where: Mapping[str, object], study: Study | None, script: Script) -> str:
    facts = {name: _Fact(name, value, where, study, script) for name, value in where.items()}
    return _Sentence().vformat(term(key, script), (), facts)


def _key(fault: type) -> str:
    return f"fault.{fault.__name__}"


def _quarter(value: str, script: Script) -> str:
    try:
        quarter = Quarter.parse(value)
    except NotAQuarterError:
        return value or _UNSAID
    return term(f"quarter.name.{quarter.quarter}", script).format(year=quarter.year)


def _moment(value: str) -> str:
    """Write a moment by the clock of whoever reads it, to the minute."""
    try:
        return f"{datetime.fromisoformat(value).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return value or _UNSAID


class _Sentence(string.Formatter):
    """Fills a template; a fact that the fault does not carry must not turn one error into two."""

    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:  # noqa: ARG002
        return kwargs.get(str(key), _UNSAID)

    def format_field(self, value: Any, format_spec: str) -> str:
        return value.written(format_spec) if isinstance(value, _Fact) else str(value)


class _Fact:
    """One value that a fault carries, ready to be written for a reader."""

    def __init__(
        self, key: str, value: object, where: Mapping[str, object], study: Study | None, script: Script
    ) -> None:
        self._key, self._value, self._where = key, value, where
        self._study, self._script = study, script

    def written(self, how: str) -> str:
        if isinstance(self._value, tuple | list | frozenset | set):
            names = [self._one(value, how) for value in self._value]
            if how == "chain":
                return " → ".join((*names, *names[:1]))
            return _LIST_SEPARATOR[self._script].join(names)
        return self._one(self._value, how)

    def _one(self, value: object, how: str) -> str:
        if isinstance(value, Clause):
            return _filled(f"clause.{value.key}", value.where, self._study, self._script)
        if isinstance(value, tuple | list):
            return "–".join(self._one(part, how) for part in value)
        if self._key == "amount" and isinstance(value, int | float):
            return amount(value, (self._study or EMPTY_STUDY).frame.currencies.main, self._script)
        if isinstance(value, int | float) and not isinstance(value, bool):
            # Kernels count rows from 0, readers from 1.
            return ratio(value) if how == "ratio" else figure(value + 1 if how == "nth" else value)
        if not isinstance(value, str):
            return str(value)
        return self._named(value)

    def _named(self, value: str) -> str:
        if self._key == "place":
            return self._place(value)
        if self._key in {"thing", "kind"} and f"{self._key}.{value}" in wording():
            return term(f"{self._key}.{value}", self._script)
        if self._key in _QUARTERS:
            return _quarter(value, self._script)
        if self._key == "since":
            return _moment(value)
        kind = str(self._where.get("thing", "")) if self._key == "id" else self._key
        name = known_name(self._study, kind, value, self._script)
        if name:
            return name
        if self._key == "voice" and not value:
            return term("voice.whole", self._script)
        if value == GOAL:
            return term("term.mcda.goal", self._script)
        return value or _UNSAID

    def _place(self, path: str) -> str:
        """Write ``criteria/C1/scale/lower`` as a way that a reader can walk."""
        steps: list[str] = []
        kind = ""
        for step in path.split("/"):
            if f"place.{step}" in wording():
                steps.append(term(f"place.{step}", self._script))
                kind = step
            elif step:
                steps.append(known_name(self._study, kind, step, self._script) or step)
        return " › ".join(steps)
