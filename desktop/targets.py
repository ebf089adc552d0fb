"""What a person can name as a study: a `.baypath` file, a text form, or ``sample:NAME``. No Qt."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from desktop.wording import wording
from models.errors import InputError
from models.problem.calendar import Horizon, Quarter
from models.problem.frame import Frame, Side
from models.problem.indicators import Indicator
from models.storage.faults import NoSuchFileError, UnreadableFileError
from models.study import Study
from models.text import EMPTY_TEXT

SAMPLE: Final = "sample:"
STUDY_SUFFIX: Final = ".baypath"
BLANK: Final = "blank"
SZ_HK: Final = "sz-hk"
TEMPLATES: Final = (SZ_HK, BLANK)
"""What a new study can start from beside another study, in the order in which they are offered."""


class UnknownSampleError(InputError):
    """There is no sample of that name: name, known."""


class NotTextError(InputError):
    """A file that should be a study's text form is not UTF-8 text: path."""


def read_study(target: str) -> Study:
    """Return the study that `target` names; a file is only looked at, never changed.

    Raises:
        InputError: There is no such study, or it is not sound; the fault says where.
    """
    if target.startswith(SAMPLE):
        return sample_study(target.removeprefix(SAMPLE))
    path = existing_file(target)
    if path.suffix == STUDY_SUFFIX or _is_database(path):
        from models.storage.files import open_store

        store = open_store(path, read_only=True)
        try:
            return store.load()
        finally:
            store.close()
    from models.exchange.text_form import read_text

    return read_text(text_of(path), source=str(path))


def existing_file(name: str) -> Path:
    """Return the path of a file that is there.

    Raises:
        NoSuchFileError: There is none of that name.
        UnreadableFileError: The system does not let us look.
    """
    path = Path(name)
    try:
        if path.is_file():
            return path
    except OSError as error:
        raise UnreadableFileError(path=name) from error
    raise NoSuchFileError(path=name)


def sample_study(name: str) -> Study:
    """Return a sample.

    Raises:
        UnknownSampleError: There is none of that name.
    """
    from models.exchange.text_form import read_text
    from samples import NAMES, sample_text

    if name not in NAMES:
        raise UnknownSampleError(name=name, known=tuple(NAMES))
    return read_text(sample_text(name), source=SAMPLE + name)


def text_of(path: Path) -> str:
    """Return the text of a file.

    Raises:
        NotTextError: It is not UTF-8.
        UnreadableFileError: The system does not let us read it.
    """
    try:
        return path.read_bytes().decode()  # the text form is JSON, to which all ends of lines are one
    except UnicodeDecodeError as error:
        raise NotTextError(path=str(path)) from error
    except OSError as error:
        raise UnreadableFileError(path=str(path)) from error


def _is_database(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(16) == b"SQLite format 3\x00"
    except OSError as error:
        raise UnreadableFileError(path=str(path)) from error


def template_study(name: str) -> Study:
    """Return what a new study starts from.

    Args:
        name: One of `TEMPLATES`, or what `read_study` reads: then its structure is taken over, without answers.

    Raises:
        InputError: There is no such study, or it is not sound.
    """
    from models.edits.templates import framework_of, structure_of

    if name == BLANK:
        return blank_study()
    if name == SZ_HK:
        framework = framework_of(sample_study("hetao"))
        # What is invented in the sample stays behind; its criteria, anchors and bodies are from published sources.
        frame = replace(framework.frame, name=wording()["study.untitled"], illustrative=False, source=EMPTY_TEXT)
        return replace(framework, frame=frame)
    return structure_of(read_study(name))


def blank_study() -> Study:
    """Return what a new study starts from: two cities, three horizons, nothing judged."""
    named = wording()
    horizons = tuple(
        Horizon(key, named[f"term.blue.{key}_term"], Quarter(year, 4))
        for key, year in (("short", 2025), ("medium", 2027), ("long", 2030))
    )
    sides = {side: Side(side, named[f"side.{side}"]) for side in ("SZ", "HK")}
    frame = Frame(name=named["study.untitled"], sides=sides, horizons=horizons)
    return Study(frame=frame)


def cost_indicator() -> Indicator:
    """Return what tells the cost of initiatives where a study does not say otherwise: in millions of its currency."""
    named = wording()
    return Indicator("cost", named["indicator.cost"], named["indicator.cost.unit"])
