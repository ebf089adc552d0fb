"""Threads that begin with the first piece of work."""

from __future__ import annotations

import threading

import pytest

from desktop.session.threads import Threads


def test_no_thread_before_there_is_work_and_its_name_says_whose_it_is() -> None:
    threads = Threads("counting")
    assert not [one for one in threading.enumerate() if one.name.startswith("counting")]
    assert threads.submit(lambda: threading.current_thread().name).result().startswith("counting")
    threads.close()
    assert not [one for one in threading.enumerate() if one.name.startswith("counting")]


def test_arguments_and_outcome_are_passed_on() -> None:
    threads = Threads("dividing", 2)
    assert threads.submit(divmod, 7, 2).result() == (3, 1)
    assert threads.submit(int, "11", base=2).result() == 3
    with pytest.raises(ZeroDivisionError):
        threads.submit(divmod, 7, 0).result()
    threads.close()


@pytest.mark.parametrize("drop", [True, False])
def test_closing_waits_for_what_is_under_way_and_drops_the_rest_where_it_may(*, drop: bool) -> None:
    threads, begun, go, done = Threads("closing"), threading.Event(), threading.Event(), list[str]()

    def first() -> None:
        begun.set()
        go.wait()
        done.append("first")

    threads.submit(first)
    threads.submit(done.append, "second")
    begun.wait()
    threading.Timer(0.05, go.set).start()
    threads.close(drop=drop)
    assert done == (["first"] if drop else ["first", "second"])


def test_after_closing_nothing_is_taken() -> None:
    used, unused = Threads("used"), Threads("unused")
    used.submit(int).result()
    for threads in (used, unused):
        threads.close()
        with pytest.raises(RuntimeError):
            threads.submit(int)
