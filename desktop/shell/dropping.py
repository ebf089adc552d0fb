"""A file that is dropped anywhere: what it is, at a glance, and who opens it."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject

from desktop.targets import STUDY_SUFFIX
from models.errors import InputError

_MOST_BYTES: Final = 65_536
_WORKBOOK: Final = "xl/workbook.xml"
_OURS: Final = b'"_baypath"'
"""The sheet that ballots and blueprints are read back by."""


class Kind(Enum):
    """What a file is taken for; who opens it looks more closely."""

    STUDY = "study"
    BALLOTS = "ballots"
    BLUEPRINT = "blueprint"
    TABLE = "table"


class NotOpenableError(InputError):
    """A file that BayPath can do nothing with, or not now: path."""


def kind_of(path: Path) -> Kind | None:
    """Return what a file is taken for, None for nothing that BayPath knows.

    A workbook is known by its list of sheets, and a ballot by its mark: little is unzipped, and nothing is parsed.
    """
    suffix = path.suffix.lower()
    if suffix in {STUDY_SUFFIX, ".json"}:
        return Kind.STUDY
    if suffix in {".csv", ".tsv"}:
        return Kind.TABLE
    if suffix not in {".xlsx", ".xlsm"}:
        return None
    sheets = _sheets(path)
    if _OURS not in sheets:
        return Kind.TABLE
    from models.exchange.ballot_workbook.recognise import looks_like_ballot

    return Kind.BALLOTS if looks_like_ballot(path) else Kind.BLUEPRINT


def _sheets(path: Path) -> bytes:
    try:
        with zipfile.ZipFile(path) as parts, parts.open(_WORKBOOK) as workbook:
            return workbook.read(_MOST_BYTES)
    except (OSError, KeyError, ValueError, EOFError, RuntimeError, NotImplementedError, zlib.error, zipfile.BadZipFile):
        return b""


class Dropping(QObject):
    """Hands files over to whoever opens their kind; rooms say so by `opens`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._openers: dict[Kind, Callable[[Sequence[Path]], object]] = {}

    def opens(self, kind: Kind, opener: Callable[[Sequence[Path]], object]) -> None:
        """Let files of a kind be handed to `opener`, all of that kind together; False from it is a refusal."""
        self._openers[kind] = opener

    def accepts(self, data: QMimeData) -> bool:
        """Return whether something can be done with any of the files that are dragged in."""
        return any(_suffix_known(path) for path in dropped_files(data))

    def drop(self, paths: Sequence[Path]) -> None:
        """Hand over the files of the first kind among these.

        Raises:
            NotOpenableError: None of them is of a kind that anybody opens.
        """
        kinds = {path: kind_of(path) for path in paths}
        first = next((kind for kind in kinds.values() if kind in self._openers), None)
        those = [path for path, kind in kinds.items() if kind is first]
        if first is None or self._openers[first](those) is False:
            raise NotOpenableError(path=str(those[0]) if those else "")


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files of this machine among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _suffix_known(path: Path) -> bool:
    # While it is still being dragged, no file is opened.
    return path.suffix.lower() in {STUDY_SUFFIX, ".json", ".csv", ".tsv", ".xlsx", ".xlsm"}
