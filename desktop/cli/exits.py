"""What the exit codes mean."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """Exit codes of `baypath`."""

    DONE = 0
    NO_RESULT = 1
    """The study is sound, but there is no result yet."""
    BAD_INPUT = 2
    """A file, a study or an argument is wrong; nothing was written."""
    INTERRUPTED = 130
