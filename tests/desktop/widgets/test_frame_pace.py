"""Pictures are due once a frame, and the last wish is never lost."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.widgets.frame_pace import FramePace


class Hand:
    """Wants something, and writes down what was drawn."""

    def __init__(self) -> None:
        self.pace = FramePace()
        self.wish = 0
        self.drawn: list[int] = []
        self.pace.due.connect(self._draw)

    def move(self, wish: int) -> None:
        self.wish = wish
        self.pace.ask()

    def _draw(self) -> None:
        self.drawn.append(self.wish)


@pytest.fixture
def hand(qtbot: QtBot) -> Hand:
    del qtbot
    return Hand()


def test_the_first_wish_is_drawn_at_once(hand: Hand) -> None:
    hand.move(7)
    assert hand.drawn == [7]
    assert not hand.pace.waiting


def test_of_a_storm_of_wishes_few_are_drawn_and_the_last_one_always(hand: Hand, qtbot: QtBot) -> None:
    for wish in range(1, 1001):
        hand.move(wish)
    qtbot.waitUntil(lambda: not hand.pace.waiting)
    assert hand.drawn[0] == 1
    assert hand.drawn[-1] == 1000
    assert len(hand.drawn) < 500
    assert hand.drawn == sorted(set(hand.drawn))


def test_letting_go_draws_what_waits_and_nothing_twice(hand: Hand, qtbot: QtBot) -> None:
    hand.move(1)
    hand.move(2)
    hand.pace.settle()
    assert hand.drawn == [1, 2]
    hand.pace.settle()
    hand.move(3)
    qtbot.waitUntil(lambda: not hand.pace.waiting)
    assert hand.drawn == [1, 2, 3]


def test_what_follows_by_itself_is_drawn_along_with_the_next_move_or_soon(hand: Hand, qtbot: QtBot) -> None:
    hand.pace.ask_calmly()
    assert hand.drawn == []
    hand.move(4)
    assert hand.drawn == [4]
    assert not hand.pace.waiting
    hand.pace.ask_calmly()
    qtbot.waitUntil(lambda: hand.drawn == [4, 4])


def test_a_drawing_that_fails_does_not_stop_the_next(hand: Hand, qtbot: QtBot) -> None:
    def fail() -> None:
        raise RuntimeError("one drawing")

    hand.pace.due.disconnect()
    hand.pace.due.connect(fail)
    with qtbot.captureExceptions() as caught:
        hand.pace.ask()
    assert len(caught) == 1
    hand.pace.due.disconnect(fail)
    hand.pace.due.connect(hand._draw)
    hand.move(5)
    qtbot.waitUntil(lambda: hand.drawn == [5])
