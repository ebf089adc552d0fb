"""Work that follows a hand: the newest is done next, and what comes late never hides what is newer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.session.newest import NewestWork
from desktop.session.session import Session
from models.study import Study


class Gate:
    """Pieces of work that wait until they are let through, and what was told of them."""

    def __init__(self) -> None:
        self.work = NewestWork("test")
        self.told: list[object] = []
        self.begun: list[int] = []
        self._open = threading.Event()
        self.work.done.connect(self.told.append)
        self.work.crashed.connect(self.told.append)

    def piece(self, number: int) -> Callable[[], object]:
        def work() -> object:
            self.begun.append(number)
            assert self._open.wait(20.0)
            return number

        return work

    def open(self) -> None:
        self._open.set()


@pytest.fixture
def gate(qtbot: QtBot) -> Iterator[Gate]:
    del qtbot
    made = Gate()
    yield made
    made.open()
    made.work.close()


def test_of_what_is_wanted_meanwhile_only_the_newest_is_done(gate: Gate, qtbot: QtBot) -> None:
    for number in (1, 2, 3, 4):
        gate.work.want(gate.piece(number))
    assert gate.work.running
    gate.open()
    qtbot.waitUntil(lambda: not gate.work.running)
    assert gate.told == [1, 4]
    assert gate.begun == [1, 4]


def test_a_defect_is_told_and_the_next_piece_is_done(gate: Gate, qtbot: QtBot) -> None:
    def fail() -> object:
        raise ZeroDivisionError

    gate.open()
    gate.work.want(fail)
    gate.work.want(gate.piece(2))
    qtbot.waitUntil(lambda: len(gate.told) == 2)
    assert isinstance(gate.told[0], ZeroDivisionError)
    assert gate.told[1] == 2


def test_once_it_is_closed_nobody_is_told_and_nothing_is_begun(gate: Gate, qtbot: QtBot) -> None:
    gate.work.want(gate.piece(1))
    gate.work.want(gate.piece(2))
    qtbot.waitUntil(lambda: gate.begun == [1])
    gate.open()
    gate.work.close()
    gate.work.want(gate.piece(3))
    later = NewestWork("later")
    later.done.connect(gate.told.append)
    later.want(lambda: "later")
    qtbot.waitUntil(lambda: gate.told == ["later"])
    assert gate.begun == [1]
    assert not gate.work.running
    later.close()


def test_a_session_is_busy_while_something_follows_and_ends_it_when_it_closes(qtbot: QtBot) -> None:
    session, opened, told = Session(Study()), threading.Event(), list[object]()
    work = session.following("hand")
    assert session.following("hand") is work
    work.done.connect(told.append)
    work.want(lambda: opened.wait(20.0))
    assert session.busy()
    opened.set()
    qtbot.waitUntil(lambda: told == [True])
    assert not session.busy()
    session.close()
    work.want(lambda: told.append(False))
    assert not session.busy()
