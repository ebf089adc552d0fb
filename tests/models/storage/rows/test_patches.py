from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from models.storage.rows.patches import patch

values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text("ab", max_size=2),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", max_size=1), inner, max_size=3),
    max_leaves=8,
)
objects = st.dictionaries(st.text("abc", max_size=1), values, max_size=3)


def patched(value: Any, change: Any, *, back: bool) -> Any:
    """Apply a patch, or take it back: what the journal is for, should anyone ever need it."""
    if isinstance(change, list):
        return change[1] if back and change[0] == "~" else change[-1]
    result = dict(value)
    for name, inner in change.items():
        if isinstance(inner, list) and inner[0] == ("+" if back else "-"):
            del result[name]
        else:
            result[name] = patched(value.get(name), inner, back=back)
    return result


@given(objects, objects)
def test_a_patch_leads_from_one_value_to_the_other_and_back(one: Any, other: Any) -> None:
    change = patch(one, other)
    assert patched(one, change, back=False) == other
    assert patched(other, change, back=True) == one


def test_a_patch_names_only_what_changed() -> None:
    before = {"ratings": {"C11": 7, "C12": 3}, "notes": {"C11": {"comment": "?"}}}
    after = {"ratings": {"C11": 8, "C12": 3}, "notes": {"C11": {"comment": "?"}}}
    assert patch(before, after) == {"ratings": {"C11": ["~", 7, 8]}}


def test_not_my_field_is_told_from_never_answered() -> None:
    assert patch({"C11": None}, {"C12": None}) == {"C12": ["+", None], "C11": ["-", None]}
