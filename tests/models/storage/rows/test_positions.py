from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.storage.rows.positions import GAP, renumbered
from models.storage.rows.shelves import Key


def keys(names: str) -> list[Key]:
    return [(name,) for name in names]


def spaced(names: str) -> dict[Key, int]:
    return {key: GAP * place for place, key in enumerate(keys(names), start=1)}


def test_rows_already_in_order_are_left_alone() -> None:
    assert renumbered(keys("abc"), spaced("abc")) == {}


def test_removing_a_row_moves_no_other() -> None:
    assert renumbered(keys("ac"), spaced("abc")) == {}


def test_moving_the_last_row_to_the_front_moves_that_row_only() -> None:
    assert set(renumbered(keys("dabc"), spaced("abcd"))) == {("d",)}


def test_moving_the_first_row_to_the_end_moves_that_row_only() -> None:
    assert set(renumbered(keys("bcda"), spaced("abcd"))) == {("a",)}


def test_new_rows_are_put_between_their_neighbours() -> None:
    found = renumbered(keys("axyb"), spaced("ab"))
    assert GAP < found["x",] < found["y",] < 2 * GAP


def test_rows_are_spread_anew_where_there_is_no_room_left() -> None:
    assert renumbered(keys("axb"), dict(zip(keys("ab"), (1, 2), strict=True))) == spaced("axb")


@given(st.permutations("abcdefgh"), st.permutations("efghijkl"), st.integers(1, 3))
def test_any_order_is_reached_from_any_other(before: list[str], after: list[str], gap: int) -> None:
    positions: dict[Key, int] = {(name,): gap * place for place, name in enumerate(before, start=1)}
    order = keys("".join(after))
    moved = {**positions, **renumbered(order, positions)}
    assert sorted(order, key=moved.__getitem__) == order
    assert len({moved[key] for key in order}) == len(order)
    assert min(moved[key] for key in order) > 0
