"""A checksum for each row, because a database finds torn pages but not a flipped bit in a figure."""

from __future__ import annotations

import zlib
from collections.abc import Iterable


def checksum(key: Iterable[str], position: int, value: bytes) -> int:
    """Return the CRC-32 of all that a row says."""
    return zlib.crc32(value, zlib.crc32("\x1f".join((*key, str(position), "")).encode()))
