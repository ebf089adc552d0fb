"""One piece of work off the thread of the window: told of, stopped, and never mixed up with the one before."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.session.task import Task
from models.computing.progress import Report
from models.errors import InputError


@pytest.fixture
def task(qtbot: QtBot) -> Iterator[Task]:
    task = Task("test")
    yield task
    task.close(wait=True)


def heard(task: Task) -> list[object]:
    told: list[object] = []
    for signal in (task.progressed, task.done, task.refused, task.crashed):
        signal.connect(told.append)
    return told


def test_what_is_done_is_told_with_its_progress_and_off_the_windows_thread(task: Task, qtbot: QtBot) -> None:
    told, threads = heard(task), []

    def work(report: Report) -> str:
        threads.append(threading.current_thread())
        report(0.5)
        return "done"

    with qtbot.waitSignal(task.ended):
        task.start(work)
    assert told == [0.0, 0.5, "done"]
    assert threads[0] is not threading.main_thread()
    assert not task.running


@pytest.mark.parametrize("fault", [InputError(path="x"), RuntimeError("defect")])
def test_a_refusal_and_a_defect_are_told_apart(task: Task, qtbot: QtBot, fault: Exception) -> None:
    refused: list[object] = []
    crashed: list[object] = []
    task.refused.connect(refused.append)
    task.crashed.connect(crashed.append)

    def work(_report: Report) -> None:
        raise fault

    with qtbot.waitSignal(task.ended):
        task.start(work)
    assert (refused, crashed) == (([fault], []) if isinstance(fault, InputError) else ([], [fault]))


def test_what_is_stopped_ends_at_once_and_tells_nothing_more(task: Task, qtbot: QtBot) -> None:
    begun, may_go_on, reached = threading.Event(), threading.Event(), []

    def work(report: Report) -> str:
        begun.set()
        may_go_on.wait(10)
        report(0.9)
        reached.append(True)
        return "too late"

    task.start(work)
    assert begun.wait(10)
    with qtbot.waitSignal(task.ended):
        task.cancel()
    assert not task.running
    told = heard(task)
    may_go_on.set()
    with qtbot.waitSignal(task.done):
        task.start(_second)
    assert [one for one in told if isinstance(one, str)] == ["second"]
    assert reached == []


def test_a_newer_piece_takes_the_place_of_the_older(task: Task, qtbot: QtBot) -> None:
    begun, may_go_on = threading.Event(), threading.Event()

    def first(_report: Report) -> str:
        begun.set()
        may_go_on.wait(10)
        return "first"

    told = heard(task)
    task.start(first)
    assert begun.wait(10)
    with qtbot.waitSignal(task.done):
        task.start(_second)
        may_go_on.set()
    assert [one for one in told if isinstance(one, str)] == ["second"]


def test_who_begins_the_next_piece_when_told_is_not_told_that_all_is_over(task: Task, qtbot: QtBot) -> None:
    ended: list[bool] = []
    task.ended.connect(lambda: ended.append(task.running))
    rounds: list[object] = []

    def again(outcome: object) -> None:
        rounds.append(outcome)
        if len(rounds) == 1:
            task.start(_second)

    task.done.connect(again)
    task.start(_second)
    qtbot.waitUntil(lambda: bool(ended))
    assert rounds == ["second", "second"]
    assert ended == [False]


def _second(_report: Report) -> str:
    return "second"
