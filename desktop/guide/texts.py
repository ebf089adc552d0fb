"""The texts of help and of the first steps, in three scripts, read when they are first wanted. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from desktop import assets
from desktop.wording import texts_of
from models.text import Script, Text

PARTS: Final = ("purpose", "steps", "reading", "missing", "keys")
"""What is said of each page: what it is for, what to do there, how to read it, why it may be empty, and its keys."""


@cache
def guide() -> Mapping[str, Text]:
    """Return every text of ``guide.tsv`` by its key."""
    return texts_of(assets.guide_table())


def help_text(page: str, part: str, script: Script) -> str:
    """Return one of the `PARTS` of a page's help, "" where there is nothing to say."""
    found = guide().get(f"help.{page}.{part}")
    return found.read(script) if found else ""
