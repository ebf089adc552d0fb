"""Children that do not answer, each in its own way; they stand in for one that a hostile workbook has got hold of."""

from __future__ import annotations

import os
from multiprocessing.connection import Connection


def dies(pipe: Connection) -> None:
    """Hear what is asked, and be gone."""
    pipe.recv_bytes()
    os._exit(1)


def never_answers(pipe: Connection) -> None:
    """Hear what is asked, and wait for more."""
    while True:
        pipe.recv_bytes()


def eats_memory(pipe: Connection) -> None:
    """Ask for more memory than any ballot needs, under the limit that every child has."""
    from models.exchange.ballot_workbook.sandbox import MEMORY_BYTES, _limit_memory

    _limit_memory()
    pipe.recv_bytes()
    eaten = bytearray(2 * MEMORY_BYTES)
    pipe.send_bytes(bytes(eaten[:1]))
