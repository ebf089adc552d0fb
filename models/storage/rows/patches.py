"""What changed in a JSON value, small enough to be kept for ever, whole enough to be taken back.

A patch of two objects is an object of patches of their members. Any other patch is one of::

    ["+", new]        there was nothing
    ["-", old]        there is nothing any more
    ["~", old, new]   it was something else

Members that did not change are not mentioned, so a patch of one rating among sixty is one line.
"""

from __future__ import annotations

from typing import Any

import msgspec

Patch = Any
Json = Any


def row_patch(before: str | None, after: str | None) -> Patch:
    """Return the patch from one row's JSON to another's, None standing for no row."""
    if before is None:
        return ["+", msgspec.Raw((after or "null").encode())]
    if after is None:
        return ["-", msgspec.Raw(before.encode())]
    return patch(msgspec.json.decode(before), msgspec.json.decode(after))


def patch(before: Json, after: Json) -> Patch:
    """Return the patch from one JSON value to another."""
    if not (isinstance(before, dict) and isinstance(after, dict)):
        return ["~", before, after]
    changed: dict[str, Patch] = {}
    # In the order of `after`, so that the patch reads like the value.
    for name in dict.fromkeys((*after, *before)):
        if name not in after:
            changed[name] = ["-", before[name]]
        elif name not in before:
            changed[name] = ["+", after[name]]
        elif before[name] != after[name]:
            changed[name] = patch(before[name], after[name])
    return changed
