"""How a computation tells how far it is, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable


class Cancelled(Exception):  # noqa: N818 (not an error: somebody asked for it)
    """A computation was stopped because its answer is no longer wanted."""


Report = Callable[[float], None]
"""Called now and then with the share that is done, 0 to 1; raises `Cancelled` where the answer is no longer wanted."""


def unheard(share: float) -> None:
    """Take a report of progress that nobody waits for."""
