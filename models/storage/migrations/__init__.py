"""How files of older versions are brought up to date: one module ``to_N`` for each version N after the first.

A module gives a `Step`, entered in `STEPS` below, and comes with a file of version N - 1 in ``tests/data/old_files``.
All the steps that a file needs run in one transaction, after a backup, so a file is of one version or of another.

A table whose definition changes is renamed, created anew and filled from the renamed one, which is then dropped:
the definitions in a file must be, to the letter, those of a new file, or the file is refused as tampered with.
Rows that are rewritten need their checksum anew (`models.storage.sqlite.row_checks.checksum`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True)
class Step:
    """From one version to the next.

    Attributes:
        definitions: The SQL that created a file of the version before.
        upgrade: Does the work; the transaction is begun and ended around it.
    """

    definitions: tuple[str, ...]
    upgrade: Callable[[sqlite3.Connection], None]


STEPS: Final[Mapping[int, Step]] = MappingProxyType({})
"""By the version that a step leads to."""
