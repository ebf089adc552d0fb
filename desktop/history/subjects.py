"""What an entry of the journal is about, by name, and what it made of what was. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from desktop.naming import figure, known_name
from desktop.wording import term, wording
from models.storage.store import Entry
from models.study import Study
from models.text import Script

_SHELVES: Final[Mapping[str, tuple[str, ...]]] = {
    "criteria": ("criterion",),
    "initiatives": ("initiative",),
    "bodies": ("body",),
    "indicators": ("indicator",),
    "measurements": ("initiative",),
    "factors": ("factor",),
    "strategies": ("strategy",),
    "expert_groups": ("group",),
    "experts": ("expert",),
    "scenarios": ("scenario",),
    "comparison_ballots": ("", "expert"),
    "comparisons": ("", "expert", "node"),
    "rating_ballots": ("", "expert"),
    "ratings": ("", "expert", "initiative"),
}
"""By shelf, what each step down its key stands for; "" for what need not be said."""

_MOST: Final = 3
_LONGEST: Final = 40


def subjects(entry: Entry, study: Study, script: Script) -> str:
    """Return what an entry is about: the names of a few things, and how many more there are."""
    named = list(dict.fromkeys(_subjects(entry.patch, study, script)))
    separator = ", " if script is Script.EN else "、"
    more = f" +{len(named) - _MOST}" if len(named) > _MOST else ""
    return separator.join(named[:_MOST]) + more


def _subjects(patch: Mapping[str, Any], study: Study, script: Script) -> Iterator[str]:
    for shelf, below in patch.items():
        if shelf == "singletons":
            yield from (term(f"place.{part}", script) for part in below if f"place.{part}" in wording())
        elif shelf in _SHELVES:
            for names, change in _walk(below, _SHELVES[shelf], study, script):
                yield names or _own_name(change, script)


def _walk(below: Any, kinds: tuple[str, ...], study: Study, script: Script) -> Iterator[tuple[str, Any]]:
    """Go down a shelf's key; return the names on the way, and the patch of each row."""
    kind, *deeper = kinds
    for key, change in below.items():
        name = known_name(study, kind, key, script) if kind else ""
        if deeper:
            for rest, row in _walk(change, tuple(deeper), study, script):
                yield " · ".join(part for part in (name, rest) if part), row
        else:
            yield name or _own_name(change, script) or (key if kind else ""), change


def _own_name(change: Any, script: Script) -> str:
    """Return what a row that is gone was called."""
    if not (isinstance(change, list) and len(change) > 1 and isinstance(change[1], dict)):
        return ""
    name = change[1].get("name")
    if not isinstance(name, dict):
        return ""
    own = name.get(script.value.replace("-", "_").lower()) or next(iter(name.values()), "")
    return str(own)


def turn(entry: Entry, script: Script) -> str:
    """Return what became of what, where an entry changed one or two plain values: ``3 → 5``."""
    found = []
    for field, before, after in _values(entry.patch):
        if before != after:
            found.append(f"{_written(field, before, script)} → {_written(field, after, script)}")
        if len(found) > 2:
            return ""
    return "; ".join(found)


def _values(patch: Any, field: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Go through what was changed: the field, what it held, and what it holds now."""
    if isinstance(patch, Mapping):
        for name, below in patch.items():
            if name != "order":
                yield from _values(below, name)
        return
    sign, *values = patch
    before = None if sign == "+" else values[0]
    after = None if sign == "-" else values[-1]
    if isinstance(before, dict | list) or isinstance(after, dict | list):
        yield from _few(before, after, field)
    else:
        yield field, before, after


def _few(before: Any, after: Any, field: str) -> Iterator[tuple[str, Any, Any]]:
    """Return the plain values of an object that is new or gone, which are few where it is an answer."""
    one = after if before is None else before
    if isinstance(one, dict) and (before is None or after is None):
        for name, value in one.items():
            pair = (None, value) if before is None else (value, None)
            yield from _few(pair[0], pair[1], name) if isinstance(value, dict) else iter([(name, *pair)])
    else:
        # More than a line can hold: three of anything are too many.
        yield from ((field, 0, place) for place in range(1, 4))


def _written(field: str, value: Any, script: Script) -> str:
    """Return a value for a reader; one of a few choices by its name, where the field that holds it has names."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return term("value.yes" if value else "value.no", script)
    if isinstance(value, float | int):
        return figure(round(float(value), 3))
    named = next((key for key in (f"{field}.{value}", f"method.{field}.{value}") if key in wording()), None)
    text = term(named, script) if named is not None else str(value)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
