"""Names that Excel accepts for sheets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

LONGEST_NAME: Final = 31
"""Characters of a sheet's name, counted in UTF-16 as Excel does."""
_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")
_RESERVED: Final = frozenset({"history"})


def sheet_names(wanted: Iterable[str]) -> tuple[str, ...]:
    """Return names like those wanted that a workbook accepts: no forbidden sign, short enough, all different."""
    taken: set[str] = set(_RESERVED)
    names = []
    for number, one in enumerate(wanted, start=1):
        name = _fitted(_FORBIDDEN.sub(" ", one).strip(" '") or str(number), LONGEST_NAME)
        base, again = name, 2
        while name.casefold() in taken:
            mark = f" ({again})"
            name = _fitted(base, LONGEST_NAME - len(mark)) + mark
            again += 1
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def _fitted(name: str, most: int) -> str:
    while len(name.encode("utf-16-le")) // 2 > most:
        name = name[:-1]
    return name.strip(" '")
