"""Threads to hand work to, begun with the first piece: a window is painted before it has any."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

P = ParamSpec("P")
T = TypeVar("T")


class Threads:
    """An executor that is made, and its module imported, when something is to be done.

    Args:
        name: What its threads' names begin with.
        most: How many work at once.
    """

    def __init__(self, name: str, most: int = 1) -> None:
        self._name = name
        self._most = most
        self._executor: ThreadPoolExecutor | None = None
        self._closed = False

    def submit(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Queue a piece of work.

        Raises:
            RuntimeError: They were closed.
        """
        if self._closed:
            raise RuntimeError(self._name)
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor

            self._executor = ThreadPoolExecutor(self._most, self._name)
        return self._executor.submit(work, *args, **kwargs)

    def close(self, *, wait: bool = True, drop: bool = True) -> None:
        """Take nothing more.

        Args:
            wait: Return once what is under way is done.
            drop: Leave what is only queued.
        """
        self._closed = True
        if self._executor is not None:
            self._executor.shutdown(wait=wait, cancel_futures=drop)
