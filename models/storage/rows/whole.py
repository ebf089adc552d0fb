"""A whole study as one block of bytes: the rows that it would be kept as, compressed."""

from __future__ import annotations

import zlib
from typing import Any

import msgspec

from models.storage.rows.differences import encoded
from models.storage.rows.shelves import SHELVES, Key, key_of, study_of
from models.storage.rows.values import NoValueError
from models.study import Study


def pack(study: Study) -> bytes:
    """Return a study as bytes, which `unpack` turns into an equal one.

    Raises:
        NotStorableError: A value would not come back as it is.
    """
    rows = {
        shelf.name: [
            (*key_of(group), *key_of(key), encoded(shelf, key_of(group), key_of(key), value))
            for group, held in shelf.groups(study).items()
            for key, value in shelf.rows(held).items()
        ]
        for shelf in SHELVES
    }
    return zlib.compress(msgspec.json.encode(rows))


def unpack(block: bytes) -> Study:
    """Return the study that a block holds.

    Raises:
        NoValueError: The block is damaged.
    """
    try:
        rows = msgspec.json.decode(zlib.decompress(block), type=dict[str, list[tuple[str, ...]]])
        shelves: dict[str, dict[Key, dict[Key, Any]]] = {}
        for shelf in SHELVES:
            groups = shelves.setdefault(shelf.name, {})
            width = len(shelf.group_columns)
            for *key, value in rows.get(shelf.name, []):
                group, within = tuple(key[:width]), tuple(key[width:])
                groups.setdefault(group, {})[within] = shelf.codec(within).decode(value)
        return study_of(shelves)
    except (zlib.error, msgspec.MsgspecError, KeyError) as error:
        raise NoValueError(str(error)) from error
