"""What a person has chosen for the window, kept between starts."""

from __future__ import annotations

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


def kept_geometry() -> QByteArray:
    """Return the place and size that the window had, empty at the first start."""
    kept = QSettings().value("window/geometry", QByteArray())
    return kept if isinstance(kept, QByteArray) else QByteArray()


def keep_geometry(geometry: QByteArray) -> None:
    """Keep the place and size of the window."""
    QSettings().setValue("window/geometry", geometry)
