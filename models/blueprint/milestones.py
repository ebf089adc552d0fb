"""What stands in an initiative's passage of milestones: one a line, each a quarter and what happens in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from models.problem.calendar import Quarter

_DATED: Final = re.compile(
    r"""\s*(?:[-–•·*]\s*)?
    (?P<year>(?:19|20)\d\d)\s*
    (?: [-/]?\s*[Qq](?P<quarter>[1-4])
      | 年\s*第?\s*(?P<number>[1-4一二三四])\s*季度?
      | [-/](?P<month>0?[1-9]|1[0-2])(?!\d)
      | 年\s*(?P<moon>1[0-2]|[1-9])\s*月(?:底前?|末|初|中旬)?
    )
    \s*[::,,、.;;—–-]?\s*(?P<event>.*)""",
    re.VERBOSE,
)
_NUMERALS: Final = {"一": 1, "二": 2, "三": 3, "四": 4}


@dataclass(frozen=True)
class Milestone:
    """One event.

    Attributes:
        quarter: When.
        event: What, as it was written.
    """

    quarter: Quarter
    event: str


def milestones(passage: str) -> tuple[Milestone, ...]:
    """Return what a passage dates, in order of time; a line that begins with no date adds to none.

    Lines are separated by line breaks or semicolons. A date is written as 2025Q2, 2025 Q2, 2025-06, 2025年第2季度 or
    2025年6月.
    """
    found = (_read(line) for line in re.split(r"[\n;;]+", passage))
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.quarter))


def _read(line: str) -> Milestone | None:
    dated = _DATED.fullmatch(line.strip())
    if dated is None:
        return None
    quarter, month = dated["quarter"] or dated["number"], dated["month"] or dated["moon"]
    number = (_NUMERALS.get(quarter) or int(quarter)) if quarter else (int(month) + 2) // 3
    return Milestone(Quarter(int(dated["year"]), number), dated["event"].strip())
