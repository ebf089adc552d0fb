"""What is not written yet in the script that is read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.study import Study
from models.text import Script, Text
from models.values import Value

_SIGNS: Final[Mapping[Script, str]] = {Script.EN: "EN", Script.ZH_HANS: "简", Script.ZH_HANT: "繁"}


class Gap(Value):
    """What is missing in one script: names, or else the words about where the content comes from.

    Attributes:
        count: How many.
        criterion: The first criterion without a name, or "".
        initiative: The first initiative without a name, where every criterion has one.
        source: No name is missing, but where the content comes from is not told.
    """

    count: int
    criterion: CriterionId = ""
    initiative: InitiativeId = ""
    source: bool = False


def first_gap(study: Study, script: Script) -> Gap | None:
    """Return what is missing in `script`, or None where all is there."""
    criteria = [key for key in study.criteria.order if not study.criteria.criteria[key].name.own(script)]
    initiatives = [key for key, one in study.initiatives.initiatives.items() if not one.name.own(script)]
    count = len(criteria) + len(initiatives)
    if not count:
        source = study.frame.source
        return Gap(1, source=True) if source and not source.own(script) else None
    return Gap(count, criteria[0]) if criteria else Gap(count, initiative=initiatives[0])


def marked(text: Text, script: Script) -> str:
    """Return a text for a reader of `script`; one that is not written in it says in which script it is shown."""
    shown = text.read(script)
    if not shown or text.own(script):
        return shown
    written = next(other for other in Script if text.own(other) == shown)
    return f"{shown}  ·  {_SIGNS[written]}"
