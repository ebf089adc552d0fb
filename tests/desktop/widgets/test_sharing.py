"""A length is shared out whole, by wishes and by who stretches."""

from __future__ import annotations

import pytest

from desktop.widgets.sharing import shared_out


@pytest.mark.parametrize(
    ("room", "wishes", "stretches", "given"),
    [
        (1050, (760, 290), (1, 0), [760, 290]),
        (1300, (760, 290), (1, 0), [1010, 290]),
        (900, (760, 290), (1, 0), [610, 290]),
        (1000, (2, 3), (2, 3), [400, 600]),
        (1000, (300, 100), (0, 0), [750, 250]),
        (100, (0, 0, 0), (0, 0, 0), [33, 34, 33]),
        (200, (500, 300), (1, 0), [0, 200]),
        (7, (), (), []),
    ],
)
def test_who_stretches_takes_what_is_left_and_gives_what_is_lacking(
    room: int, wishes: tuple[float, ...], stretches: tuple[float, ...], given: list[int]
) -> None:
    assert shared_out(room, wishes, stretches) == given
