"""What a migration is."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """From one version to the next.

    Attributes:
        definitions: The SQL that created a file of the version before.
        upgrade: Does the work; the transaction is begun and ended around it.
    """

    definitions: tuple[str, ...]
    upgrade: Callable[[sqlite3.Connection], None]
