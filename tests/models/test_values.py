"""A value is used as a frozen dataclass is."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from dataclasses import asdict, fields, is_dataclass, replace
from functools import cached_property

import pytest

from models.values import Value, field


class Name(Value):
    text: str
    marks: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def length(self) -> int:
        return len(self.text)


class Named(Value):
    name: Name = Name("nobody")
    rank: float = 1.0


def test_values_with_equal_fields_are_equal_and_of_another_kind_never() -> None:
    class Other(Value):
        text: str
        marks: Mapping[str, int] = field(default_factory=dict)

    assert Name("a") == Name("a")
    assert Name("a") != Name("b")
    other: object = Other("a")
    assert Name("a") != other


def test_values_of_hashable_fields_are_found_in_a_set() -> None:
    class Place(Value):
        row: int
        column: int = 0

    assert len({Place(1), Place(1, 0), Place(2)}) == 2
    with pytest.raises(TypeError, match="unhashable"):
        hash(Name("a"))


def test_a_value_cannot_be_changed() -> None:
    value = Name("a")
    with pytest.raises(AttributeError, match="immutable"):
        value.text = "b"  # type: ignore[misc]


def test_replacing_makes_another_value_that_shares_the_rest() -> None:
    before = Named(Name("a", {"x": 1}))
    after = replace(before, rank=2.0)
    assert (before.rank, after.rank) == (1.0, 2.0)
    assert after.name is before.name
    with pytest.raises(TypeError, match="unknown"):
        replace(before, unknown=3)  # type: ignore[call-arg]


def test_the_dataclass_module_takes_values() -> None:
    kind: object = Named
    assert is_dataclass(kind)
    assert [one.name for one in fields(Name)] == ["text", "marks"]
    assert asdict(Named(Name("a", {"x": 1}))) == {"name": {"text": "a", "marks": {"x": 1}}, "rank": 1.0}


def test_what_was_worked_out_is_kept_beside_a_value_and_not_copied_with_it() -> None:
    value = Name("abc")
    assert value.length == 3
    assert value.__dict__ == {"length": 3}
    assert replace(value, text="ab").length == 2
    copied = pickle.loads(pickle.dumps(value))  # noqa: S301 (written a moment ago)
    assert copied == value
    assert copied.__dict__ == {}
