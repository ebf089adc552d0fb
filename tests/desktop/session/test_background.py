"""Computations off the GUI thread: the newer cancels the older, and only the latest is heard of."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.session.background import Background
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.computing.results import Results
from models.errors import InputError
from models.problem.frame import Frame
from models.study import Part, Study
from models.text import Text


class Slow:
    """A computation that stays at work until the test lets it go on, and then reports."""

    def __init__(self) -> None:
        self.gates: dict[str, threading.Event] = {}
        self.begun: dict[str, threading.Event] = {}
        self.ended: list[str] = []
        self.computation = Computation("slow", frozenset([Part.FRAME]), self._run, live=False)

    def hold(self, name: str) -> Study:
        self.gates[name], self.begun[name] = threading.Event(), threading.Event()
        return Study(frame=Frame(name=Text(name)))

    def _run(self, study: Study, inputs: Inputs, report: Report) -> str:  # noqa: ARG002 (the signature is `Run`'s)
        name = str(study.frame.name)
        self.begun[name].set()
        assert self.gates[name].wait(10)
        report(0.5)
        self.ended.append(name)
        return name


@pytest.fixture
def results() -> Results:
    return Results()


@pytest.fixture
def background(qtbot: QtBot, results: Results) -> Iterator[Background]:
    background = Background(results)
    yield background
    background.close()


@pytest.fixture
def slow() -> Iterator[Slow]:
    slow = Slow()
    yield slow
    for gate in slow.gates.values():
        gate.set()


def test_a_result_arrives_on_the_thread_of_the_window(
    qtbot: QtBot, background: Background, results: Results, slow: Slow
) -> None:
    threads: list[threading.Thread] = []
    background.finished.connect(lambda _: threads.append(threading.current_thread()))
    study = slow.hold("A")
    slow.gates["A"].set()
    with qtbot.waitSignal(background.finished):
        background.start(slow.computation, study)
    assert threads == [threading.main_thread()]
    assert results.get(slow.computation, study) == "A"
    assert not background.running()


class Painted(QWidget):
    """Notes whether a computation had begun when it was painted."""

    def __init__(self, slow: Slow) -> None:
        super().__init__()
        self._slow = slow
        self.begun: list[bool] = []

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        self.begun.append(self._slow.begun["A"].is_set())


def test_it_begins_once_all_is_painted(qtbot: QtBot, background: Background, slow: Slow) -> None:
    study = slow.hold("A")
    widget = Painted(slow)
    qtbot.addWidget(widget)
    background.start(slow.computation, study)
    widget.show()
    qtbot.waitUntil(slow.begun["A"].is_set)
    assert widget.begun[:1] == [False]
    slow.gates["A"].set()
    qtbot.waitUntil(lambda: not background.running())
    background.start(slow.computation, slow.hold("A"))
    widget.begun.clear()
    widget.update()
    qtbot.waitUntil(slow.begun["A"].is_set)
    assert widget.begun[:1] == [False]
    slow.gates["A"].set()
    qtbot.waitUntil(lambda: not background.running())


def test_progress_is_told_while_it_runs(qtbot: QtBot, background: Background, slow: Slow) -> None:
    study = slow.hold("A")
    background.start(slow.computation, study)
    assert background.share(slow.computation) == 0.0
    with qtbot.waitSignal(background.progressed):
        slow.gates["A"].set()
    qtbot.waitUntil(lambda: not background.running())


def test_newer_inputs_cancel_the_older_run_and_only_the_newer_is_heard_of(
    qtbot: QtBot, background: Background, results: Results, slow: Slow
) -> None:
    finished: list[object] = []
    background.finished.connect(finished.append)
    older, newer = slow.hold("A"), slow.hold("B")
    background.start(slow.computation, older)
    qtbot.waitUntil(slow.begun["A"].is_set)
    background.start(slow.computation, newer)
    slow.gates["A"].set()
    slow.gates["B"].set()
    qtbot.waitUntil(lambda: not background.running())
    assert finished == [slow.computation]
    assert slow.ended == ["B"]
    assert not results.known(slow.computation, older)
    assert results.get(slow.computation, newer) == "B"


def test_asking_twice_for_the_same_inputs_runs_once(qtbot: QtBot, background: Background, slow: Slow) -> None:
    study = slow.hold("A")
    background.start(slow.computation, study)
    background.start(slow.computation, replace(study))
    slow.gates["A"].set()
    qtbot.waitUntil(lambda: not background.running())
    assert slow.ended == ["A"]


def test_what_is_cancelled_leaves_no_result(qtbot: QtBot, background: Background, results: Results, slow: Slow) -> None:
    study = slow.hold("A")
    background.start(slow.computation, study)
    qtbot.waitUntil(slow.begun["A"].is_set)
    background.cancel(slow.computation)
    slow.gates["A"].set()
    background.close()
    assert slow.ended == []
    assert not results.known(slow.computation, study)


def test_a_fault_of_the_study_is_kept_like_a_result(qtbot: QtBot, background: Background, results: Results) -> None:
    def _run(study: Study, inputs: Inputs, report: Report) -> object:
        raise InputError(value=1)

    refused = Computation("refused", frozenset([Part.FRAME]), _run, live=False)
    with qtbot.waitSignal(background.finished):
        background.start(refused, Study())
    with pytest.raises(InputError):
        results.get(refused, Study())
