"""Sentences for a terminal."""

from __future__ import annotations

from desktop.wording import sentence
from models.errors import InputError
from models.study import Study
from models.text import Script


def told(fault: InputError, study: Study | None = None, script: Script = Script.EN) -> str:
    """Return a fault as one sentence."""
    return sentence(fault, study, script)
