"""The studies opened lately, each with its name, so that the start page need not open them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings

from models.text import Text
from models.values import Value

KEPT: Final = 12
UNTITLED: Final = "untitled"
"""The folder of the studies that have no name yet."""
_KEY: Final = "recent/studies"
_FIELDS: Final = 5
_SEPARATOR: Final = "\x1f"


class RecentStudy(Value):
    """A study that was open.

    Attributes:
        path: Its file.
        name: What it was called.
        opened: When it was opened last.
    """

    path: Path
    name: Text
    opened: datetime

    @property
    def untitled(self) -> bool:
        """Nobody has given it a file of its own yet."""
        return self.path.parent.name == UNTITLED


def recent_studies() -> list[RecentStudy]:
    """Return the studies opened lately whose files are still there, the latest first."""
    return [recent for recent in _kept() if recent.path.exists()]


def left_studies(untitled_folder: Path) -> list[RecentStudy]:
    """Return what somebody may believe to be lost, the latest first.

    That is every study that was open when the program or the machine died, and every one without a name that no list
    knows any more.
    """
    recent = recent_studies()
    known = {one.path for one in recent}
    files = untitled_folder.glob("untitled-*.baypath") if untitled_folder.is_dir() else ()
    strays = [RecentStudy(path, Text(), _written(path)) for path in files if path not in known]
    found = [one for one in recent if _is_left(one.path, unlocked=False)]
    found += [one for one in strays if _is_left(one.path, unlocked=True)]
    return sorted(found, key=lambda one: one.opened, reverse=True)


def _is_left(path: Path, *, unlocked: bool) -> bool:
    """Return whether whoever had a file open died; `unlocked` where nobody has it open and nobody died."""
    if not path.with_name(path.name + "-lock").exists():
        return unlocked
    from models.storage.locking import left_behind

    return left_behind(path) is not None


def _written(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime).astimezone()


def remember(path: Path, name: Text) -> None:
    """Put a study first among those opened lately."""
    latest = RecentStudy(path.absolute(), name, datetime.now().astimezone())
    _keep([latest, *(recent for recent in _kept() if recent.path != latest.path)])


def forget(path: Path) -> None:
    """Take a study off the list; its file stays."""
    _keep([recent for recent in _kept() if recent.path != path.absolute()])


def _keep(studies: list[RecentStudy]) -> None:
    lines = [
        _SEPARATOR.join(
            [str(one.path), one.opened.isoformat(timespec="seconds"), one.name.en, one.name.zh_hans, one.name.zh_hant]
        )
        for one in studies[:KEPT]
    ]
    QSettings().setValue(_KEY, lines)


def _kept() -> list[RecentStudy]:
    lines = QSettings().value(_KEY, [])
    # A list of one comes back from an ini file as the one.
    given = [lines] if isinstance(lines, str) else lines
    if not isinstance(given, list):
        return []
    found = []
    for line in given:
        fields = str(line).split(_SEPARATOR)
        if len(fields) != _FIELDS:
            continue
        try:
            opened = datetime.fromisoformat(fields[1])
        except ValueError:
            continue
        found.append(RecentStudy(Path(fields[0]), Text(*fields[2:]), opened))
    return found
