"""Errands come back on the GUI thread; only the latest of a name is told of, and defects reach the crash handler."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from desktop.session.errands import Errands
from models.errors import InputError


def test_an_errand_is_done_elsewhere_and_told_here(qtbot: QtBot) -> None:
    errands = Errands()
    with qtbot.waitSignal(errands.ended) as told:
        errands.start("thread", threading.get_ident)
        assert errands.running()
    assert told.args is not None
    assert told.args[0] == "thread"
    assert told.args[1] != threading.get_ident()
    assert not errands.running()
    errands.close()


def test_only_the_latest_of_a_name_is_told_of(qtbot: QtBot) -> None:
    errands, told, go = Errands(), [], threading.Event()
    errands.ended.connect(lambda name, outcome: told.append((name, outcome)))
    errands.start("read", lambda: go.wait(5))
    errands.start("read", lambda: "new")
    errands.start("other", lambda: "other")
    go.set()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [("read", "new"), ("other", "other")]
    errands.close()


def test_a_refusal_is_an_outcome_and_a_defect_a_crash(qtbot: QtBot) -> None:
    def refuse() -> None:
        raise InputError(path="x")

    def fail() -> None:
        raise ZeroDivisionError

    errands = Errands()
    with qtbot.waitSignal(errands.ended) as told:
        errands.start("read", refuse)
    assert told.args is not None
    assert isinstance(told.args[1], InputError)
    with qtbot.waitSignal(errands.crashed) as crashed:
        errands.start("read", fail)
    assert crashed.args is not None
    assert isinstance(crashed.args[0], ZeroDivisionError)
    errands.close()
