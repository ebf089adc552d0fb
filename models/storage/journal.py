"""The journal's entries as text, each sealed with the hash of the one before, so that none can be altered unnoticed."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

import msgspec

from models.editing.document import Changes
from models.storage.store import Entry
from models.study import Part

FIRST_HASH: Final = bytes(32)
"""What the first entry is sealed with."""


class Line(NamedTuple):
    """An entry as it is stored."""

    revision: int
    time: str
    author: str
    kind: str
    origin: str
    parts: str
    patch: str

    def hash(self, previous: bytes) -> bytes:
        """Return the SHA-256 of the previous entry's hash and all that this entry says."""
        return hashlib.sha256(previous + msgspec.json.encode(tuple(self))).digest()

    def entry(self) -> Entry:
        """Return what the line says.

        Raises:
            ValueError: It says nothing that can be read.
        """
        return Entry(
            revision=self.revision,
            time=datetime.fromisoformat(self.time),
            author=self.author,
            kind=self.kind,
            origin=self.origin,
            parts=frozenset(map(Part, msgspec.json.decode(self.parts, type=tuple[str, ...]))),
            patch=msgspec.json.decode(self.patch, type=dict[str, Any]),
        )


def line(revision: int, author: str, changes: Changes, patch: Mapping[str, Any]) -> Line:
    """Return the line for a change that is stored now."""
    return Line(
        revision=revision,
        time=datetime.now(UTC).isoformat(timespec="milliseconds"),
        author=author,
        kind=changes.kind.value,
        origin=changes.origin.value,
        parts=msgspec.json.encode(sorted(part.value for part in changes.parts)).decode(),
        patch=msgspec.json.encode(patch).decode(),
    )
