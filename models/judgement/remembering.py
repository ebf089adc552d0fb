"""What has been worked out of an immutable value is kept with it, so that an edit elsewhere costs nothing here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def remembered(owner: object, name: str, key: tuple[object, ...], work: Callable[[], T]) -> T:
    """Return what `work` gives, kept with `owner` for as long as it is asked with the very same objects.

    Safe to use from several threads: two that ask at once may both do the work.

    Args:
        owner: An immutable value with a ``__dict__``, such as a ballot.
        name: Under which attribute it is kept.
        key: What the work depends on beside the owner, compared with ``is``; nothing that holds the owner, since a
            circle keeps a study that was closed in memory until Python happens to look for circles.
        work: Works it out.
    """
    known: tuple[tuple[object, ...], T] | None = owner.__dict__.get(name)
    if known is None or len(known[0]) != len(key) or any(a is not b for a, b in zip(known[0], key, strict=True)):
        known = (key, work())
        owner.__dict__[name] = known
    return known[1]
