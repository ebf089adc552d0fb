from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.widgets.split_bar import SplitBar
from desktop.widgets.theme import side_role

Show = Callable[..., None]


@pytest.fixture
def bar(show: Show) -> SplitBar:
    made = SplitBar()
    made.set_sides(["Shenzhen", "Hong Kong"], [side_role(0), side_role(1)], [0.5, 0.5])
    show(made, 404, 60)
    return made


def at(bar: SplitBar, share: float) -> QPoint:
    return QPoint(round(2 + share * (bar.width() - 4)), bar.height() - 16)


def test_dragging_the_divider_says_the_shares_and_letting_go_commits_them(bar: SplitBar) -> None:
    moving: list[list[float]] = []
    done: list[list[float]] = []
    bar.changed_to.connect(moving.append)
    bar.committed.connect(done.append)
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=at(bar, 0.5))
    for share in (0.55, 0.6, 0.62):
        QTest.mouseMove(bar, at(bar, share))
    assert done == []
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=at(bar, 0.62))
    assert moving == [[0.55, 0.45], [0.6, 0.4], [0.62, 0.38]]
    assert done == [[0.62, 0.38]]


def test_pressing_far_from_a_divider_moves_nothing(bar: SplitBar) -> None:
    done: list[list[float]] = []
    bar.committed.connect(done.append)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=at(bar, 0.1))
    assert bar.shares() == [0.5, 0.5]
    assert done == []


@pytest.mark.parametrize(
    ("key", "modifier", "shares"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, [0.51, 0.49]),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, [0.45, 0.55]),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, [0.55, 0.45]),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, [0.0, 1.0]),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, [1.0, 0.0]),
    ],
)
def test_keys_move_the_divider(bar: SplitBar, key: Qt.Key, modifier: Qt.KeyboardModifier, shares: list[float]) -> None:
    done: list[list[float]] = []
    bar.committed.connect(done.append)
    QTest.keyClick(bar, key, modifier)
    assert done == [pytest.approx(shares)]


def test_at_its_end_a_divider_says_nothing_more(bar: SplitBar) -> None:
    QTest.keyClick(bar, Qt.Key.Key_End)
    done: list[list[float]] = []
    bar.committed.connect(done.append)
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert done == []


def test_the_shares_are_read_aloud(bar: SplitBar) -> None:
    assert bar.accessibleDescription() == "Shenzhen 50 %, Hong Kong 50 %"
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert bar.accessibleDescription() == "Shenzhen 51 %, Hong Kong 49 %"


def test_a_second_divider_is_reached_by_down(show: Show) -> None:
    bar = SplitBar()
    bar.set_sides(["A", "B", "C"], [side_role(0), side_role(1), side_role(2)], [1, 1, 2])
    show(bar, 404, 60)
    QTest.keyClick(bar, Qt.Key.Key_Down)
    QTest.keyClick(bar, Qt.Key.Key_Left)
    assert bar.shares() == pytest.approx([0.25, 0.24, 0.51])


def test_a_refresh_during_a_drag_does_not_pull_the_divider_away(bar: SplitBar) -> None:
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=at(bar, 0.5))
    QTest.mouseMove(bar, at(bar, 0.7))
    bar.set_sides(["Shenzhen", "Hong Kong"], [side_role(0), side_role(1)], [0.5, 0.5])
    assert bar.shares() == pytest.approx([0.7, 0.3])


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    keys=st.lists(
        st.sampled_from([Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_Down]),
        max_size=15,
    )
)
def test_shares_stay_shares_whatever_is_pressed(bar: SplitBar, keys: list[Qt.Key]) -> None:
    bar.set_sides(["A", "B", "C"], [side_role(0), side_role(1), side_role(2)], [0.2, 0.3, 0.5])
    for key in keys:
        QTest.keyClick(bar, key)
    assert sum(bar.shares()) == pytest.approx(1)
    assert min(bar.shares()) >= 0
