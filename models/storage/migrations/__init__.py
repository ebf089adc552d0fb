"""How files of older versions are brought up to date: one module ``to_N`` for each version N after the first.

A module gives a `Step`, entered in `STEPS` below, and comes with a file of version N - 1 in ``tests/data/old_files``.
All the steps that a file needs run in one transaction, after a backup, so a file is of one version or of another.

A table whose definition changes is renamed, created anew and filled from the renamed one, which is then dropped:
the definitions in a file must be, to the letter, those of a new file, or the file is refused as tampered with.
Rows that are rewritten need their checksum anew (`models.storage.sqlite.row_checks.checksum`). A snapshot holds the
rows of its study: a step that changes what rows hold must do the same to those.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from models.storage.migrations import to_2, to_3
from models.storage.migrations.step import Step

STEPS: Final[Mapping[int, Step]] = MappingProxyType({2: to_2.STEP, 3: to_3.STEP})
"""By the version that a step leads to."""
