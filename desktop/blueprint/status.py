"""How far an initiative is: a sign, a word and a tone, so that no status is known by its colour alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.shell.labels import status_label
from desktop.widgets.palette import Colour
from models.problem.initiatives import Status

_SIGNS: Final[Mapping[Status, tuple[str, Colour]]] = {
    Status.NOT_STARTED: ("", Colour.SECONDARY),
    Status.ON_TRACK: ("●", Colour.GOOD),
    Status.AT_RISK: ("▲", Colour.CAUTION),
    Status.DONE: ("✓", Colour.GOOD),
}


def status_sign(status: Status) -> tuple[str, Colour]:
    """Return the sign of a status, "" where nothing has begun, and its colour."""
    return _SIGNS[status]


def status_words(status: Status) -> str:
    """Return sign and word."""
    return f"{_SIGNS[status][0]} {status_label(status)}".strip()


def status_choices() -> list[tuple[str, str]]:
    """Return every status by its key."""
    return [(status.value, status_words(status)) for status in Status]
