"""What a study is made of: immutable values that are quick to define, to make and to compare."""

from __future__ import annotations

from dataclasses import Field, make_dataclass
from functools import cache
from typing import Any, ClassVar, dataclass_transform

from msgspec import Struct, field

__all__ = ["Value", "field"]


class _DataclassFields:
    """Lets `dataclasses.fields`, `replace` and `asdict` take values as well; made when they first ask."""

    def __get__(self, value: Value | None, kind: type[Value]) -> dict[str, Field[Any]]:
        return _fields_of(kind)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Value(Struct, frozen=True, dict=True):
    """An immutable value, used as a frozen dataclass is: with `dataclasses.replace`, ``==``, ``hash``, ``repr``.

    Every start of the program defines some sixty kinds of value. A dataclass compiles six methods for each, which takes
    forty times as long as this, whose methods are in C. `dict` keeps what was worked out of a value beside it.
    """

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]] = _DataclassFields()  # type: ignore[assignment]


@cache
def _fields_of(kind: type[Value]) -> dict[str, Field[Any]]:
    """Return the fields of a kind of value by name, which is all that replacing and looking into a value need."""
    # Without a docstring of its own it would be given one out of a signature, which takes a while to be found.
    said = {"__doc__": kind.__doc__ or kind.__name__}
    twin = make_dataclass(kind.__name__, kind.__struct_fields__, init=False, repr=False, eq=False, namespace=said)
    fields: dict[str, Field[Any]] = vars(twin)["__dataclass_fields__"]
    return fields
