"""Values as plain JSON data and back, by the fields and types of their kinds.

What equals its default is left out. A mapping from ids to things that carry their id becomes a list, which keeps its
order; any other mapping has no order and is sorted. Reading is strict: an unknown field, a missing one or a wrong type
is an error that names its place.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin

from msgspec import NODEFAULT, structs

from models.checking import check_unique
from models.exchange.text_faults import MissingFieldError, UnknownChoiceError, UnknownFieldError, WrongTypeError
from models.problem.calendar import Quarter
from models.values import Value

Read = Callable[[Any, str], Any]
"""Turns plain data into a value, told the place where the data stands."""


def to_plain(value: Any) -> Any:
    """Return a value as dicts, lists, strings and numbers, ready for JSON."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Quarter):
        return str(value)
    if isinstance(value, float):
        return plain_number(value)
    if isinstance(value, Value):
        return {
            field.name: to_plain(part)
            for field in _fields_of(type(value))
            if (part := getattr(value, field.name)) != _default(field)
        }
    if isinstance(value, Mapping):
        if value and all(hasattr(part, "id") for part in value.values()):
            return [to_plain(part) for part in value.values()]
        return {str(key): to_plain(part) for key, part in sorted(value.items())}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [to_plain(part) for part in value]
    return value


def plain_number(value: float) -> float | int:
    """Return a float as the whole number that it is, where that is short to write."""
    return int(value) if value.is_integer() and abs(value) < 1e15 else value


_fields_of = cache(structs.fields)


def _default(field: structs.FieldInfo) -> object:
    return field.default if field.default_factory is NODEFAULT else field.default_factory()


@cache
def reader(hint: Any) -> Read:
    """Return what reads values of a type: the one for str, int, float, bool, enums, values and containers."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {Union, types.UnionType}:
        return _optional(reader(arguments[0]))
    if origin is tuple:
        return _sequence(arguments[0], tuple)
    if origin is frozenset:
        return _sequence(arguments[0], frozenset)
    if origin is not None:
        return _mapping(*arguments)
    if hint is Quarter:
        return _quarter
    if issubclass(hint, Enum):
        return _choice(hint)
    if issubclass(hint, Value):
        return _members(hint)
    return _SCALARS[hint]


def _text(data: Any, place: str) -> str:
    if not isinstance(data, str):
        raise WrongTypeError(value=shown(data), expected="string", place=place)
    return data


def _whole(data: Any, place: str) -> int:
    if type(data) is not int:
        raise WrongTypeError(value=shown(data), expected="integer", place=place)
    return data


def _number(data: Any, place: str) -> float:
    if type(data) is not int and type(data) is not float:
        raise WrongTypeError(value=shown(data), expected="number", place=place)
    try:
        return float(data)
    except OverflowError:
        raise WrongTypeError(value=shown(data), expected="number", place=place) from None


def _truth(data: Any, place: str) -> bool:
    if not isinstance(data, bool):
        raise WrongTypeError(value=shown(data), expected="boolean", place=place)
    return data


_SCALARS: Mapping[type, Read] = {str: _text, int: _whole, float: _number, bool: _truth}


def shown(data: object) -> str:
    """Return data as it stands in the text, at most a short beginning."""
    try:
        text = json.dumps(data, ensure_ascii=False)
    except RecursionError:  # A nest that just so could be read.
        return "…"
    return text if len(text) <= 40 else f"{text[:39]}…"


def members(data: Any, place: str) -> dict[str, Any]:
    """Return the members of a JSON object.

    Raises:
        WrongTypeError: It is none.
    """
    if not isinstance(data, dict):
        raise WrongTypeError(value=shown(data), expected="object", place=place)
    return data


def elements(data: Any, place: str) -> list[Any]:
    """Return the elements of a JSON array.

    Raises:
        WrongTypeError: It is none.
    """
    if not isinstance(data, list):
        raise WrongTypeError(value=shown(data), expected="array", place=place)
    return data


def _quarter(data: Any, place: str) -> Quarter:
    return Quarter.parse(_text(data, place))


def _choice(kind: type[Enum]) -> Read:
    choices = {member.value: member for member in kind}

    def read(data: Any, place: str) -> Enum:
        if not isinstance(data, str) or data not in choices:
            raise UnknownChoiceError(value=shown(data), choices=tuple(choices), place=place)
        return choices[data]

    return read


def _optional(read_value: Read) -> Read:
    return lambda data, place: None if data is None else read_value(data, place)


def _sequence(hint: Any, kind: type) -> Read:
    read_item = reader(hint)

    def read(data: Any, place: str) -> Any:
        return kind(read_item(item, f"{place}/{index}") for index, item in enumerate(elements(data, place)))

    return read


def _mapping(key_hint: Any, value_hint: Any) -> Read:
    read_value = reader(value_hint)
    if isinstance(value_hint, type) and issubclass(value_hint, Value) and "id" in value_hint.__struct_fields__:
        return _listed(read_value, value_hint.__name__.lower())

    def read(data: Any, place: str) -> dict[Any, Any]:
        pairs = members(data, place).items()
        return {_key(key_hint, key, place): read_value(value, f"{place}/{key}") for key, value in pairs}

    return read


def _key(hint: Any, key: str, place: str) -> str | int:
    if hint is not int:
        return key
    if not (key.isascii() and key.isdecimal()):
        raise WrongTypeError(value=shown(key), expected="integer", place=place)
    return int(key)


def _listed(read_thing: Read, kind: str) -> Read:
    def read(data: Any, place: str) -> dict[str, Any]:
        things = [
            read_thing(item, f"{place}/{item.get('id', index) if isinstance(item, dict) else index}")
            for index, item in enumerate(elements(data, place))
        ]
        check_unique(kind, (thing.id for thing in things))
        return {thing.id: thing for thing in things}

    return read


def _members(kind: type[Value]) -> Read:
    readers = {field.name: reader(field.type) for field in _fields_of(kind)}
    needed = [field.name for field in _fields_of(kind) if field.required]

    def read(data: Any, place: str) -> Any:
        given = members(data, place)
        for name in needed:
            if name not in given:
                raise MissingFieldError(field=name, place=place)
        for name in given:
            if name not in readers:
                raise UnknownFieldError(field=name, place=place)
        return kind(**{name: readers[name](value, f"{place}/{name}") for name, value in given.items()})

    return read
