"""What a person has chosen for the window, kept between starts."""

from __future__ import annotations

import getpass
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

from desktop.translator import system_script
from desktop.widgets.theme import Mode
from models.text import Script

TEXT_SCALES: Final = (0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


def chosen_script() -> Script:
    """Return the language of the window: the one chosen, else the system's."""
    kept = str(QSettings().value("window/language", ""))
    return Script(kept) if kept in set(Script) else system_script()


def choose_script(script: Script) -> None:
    """Keep the language of the window."""
    QSettings().setValue("window/language", script.value)


def chosen_mode() -> Mode:
    """Return whether the window is light, dark, or as the system is."""
    kept = str(QSettings().value("window/theme", ""))
    return Mode(kept) if kept in {mode.value for mode in Mode} else Mode.SYSTEM


def choose_mode(mode: Mode) -> None:
    """Keep whether the window is light or dark."""
    QSettings().setValue("window/theme", mode.value)


def chosen_contrast() -> bool:
    """Return whether colours stand out more than they need to for most."""
    return _is_kept("window/contrast")


def choose_contrast(*, high: bool) -> None:
    """Keep whether colours stand out more."""
    QSettings().setValue("window/contrast", int(high))


def chosen_text_scale() -> float:
    """Return the factor on all sizes of type: one of `TEXT_SCALES`."""
    try:
        kept = float(str(QSettings().value("window/text_scale", 1.0)))
    except ValueError:
        return 1.0
    return min(TEXT_SCALES, key=lambda scale: abs(scale - kept))


def choose_text_scale(scale: float) -> None:
    """Keep the factor on all sizes of type."""
    QSettings().setValue("window/text_scale", scale)


def chosen_author() -> str:
    """Return the name that edits go by in the journal: the one given, else that of the account."""
    kept = QSettings().value("journal/author")
    if kept is not None:
        return str(kept)
    try:
        return getpass.getuser()
    except (KeyError, ImportError, OSError):
        return ""


def choose_author(name: str) -> None:
    """Keep the name that edits go by in the journal."""
    QSettings().setValue("journal/author", name)


def auto_advance() -> bool:
    """Return whether an answer leads on to the next question by itself."""
    return _is_kept("compare/auto_advance")


def choose_auto_advance(*, on: bool) -> None:
    """Keep whether an answer leads on to the next question by itself."""
    QSettings().setValue("compare/auto_advance", int(on))


def export_scripts() -> tuple[Script, ...]:
    """Return the language, or the two, in which documents were written last; () where none was."""
    kept = str(QSettings().value("export/languages", "")).split("+")
    return tuple(Script(one) for one in kept) if set(kept) <= set(Script) else ()


def choose_export_scripts(scripts: tuple[Script, ...]) -> None:
    """Keep in which language, or two, documents are written."""
    QSettings().setValue("export/languages", "+".join(scripts))


def tour_wanted() -> bool:
    """Return whether the first steps were neither finished nor put away."""
    return not _is_kept("tour/ended")


def tour_stop() -> int:
    """Return the stop of the first steps that was reached last, 0 before the first."""
    kept = str(QSettings().value("tour/stop", 0))
    return int(kept) if kept.isdecimal() else 0


def keep_tour(stop: int, *, ended: bool) -> None:
    """Keep how far the first steps have come."""
    QSettings().setValue("tour/stop", stop)
    QSettings().setValue("tour/ended", int(ended))


def kept_geometry() -> QByteArray:
    """Return the place and size that the window had, empty at the first start."""
    kept = QSettings().value("window/geometry", QByteArray())
    return kept if isinstance(kept, QByteArray) else QByteArray()


def keep_geometry(geometry: QByteArray) -> None:
    """Keep the place and size of the window."""
    QSettings().setValue("window/geometry", geometry)


def _is_kept(key: str) -> bool:
    # Out of an ini file everything comes back as text.
    return str(QSettings().value(key, 0)) == "1"
