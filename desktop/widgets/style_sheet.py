"""The style sheet of the application, filled from the tokens."""

from __future__ import annotations

import atexit
from functools import cache
from pathlib import Path
from string import Template

from msgspec.structs import asdict
from PySide6.QtCore import QTemporaryDir

from desktop import assets
from desktop.widgets.measures import CONTROL, DENSE_ROW, ROW, TextStyle
from desktop.widgets.palette import Palette

_SIZES = {
    **{style.name.lower(): style.value for style in TextStyle},
    "control": CONTROL - 2,
    "control_focused": CONTROL - 4,
    "indicator": 16,
    "arrow": 12,
    "line_height": 20,
    "row": ROW,
    "dense": DENSE_ROW,
}
_PICTURES = {
    "chevron_down": ("chevron-down", "secondary"),
    "chevron_up": ("chevron-up", "secondary"),
    "chevron_right": ("chevron-right", "secondary"),
    "tick": ("tick", "on_accent"),
    "dot": ("dot", "on_accent"),
    "dash": ("dash", "on_accent"),
}


def style_sheet(palette: Palette, text_scale: float) -> str:
    """Return Qt's style sheet for a palette and a text size."""
    tokens = asdict(palette)
    tokens.update({name: f"{round(pixels * text_scale)}px" for name, pixels in _SIZES.items()})
    # Qt draws square corners where a radius is more than half the height, so this one is rounded down.
    tokens["round"] = f"{int(_SIZES['indicator'] * text_scale) // 2 + 1}px"
    # To spin boxes and tool buttons Qt adds 3 px of its own.
    tokens["tool"] = f"{round(_SIZES['control'] * text_scale) - 3}px"
    tokens["tool_focused"] = f"{round(_SIZES['control_focused'] * text_scale) - 3}px"
    tokens.update(_pictures(palette))
    return Template(assets.style_template()).substitute(tokens)


@cache
def _folder() -> QTemporaryDir:
    folder = QTemporaryDir()
    atexit.register(folder.remove)
    return folder


def _pictures(palette: Palette) -> dict[str, str]:
    """Write the few pictures that a style sheet needs as coloured files, since it cannot colour them itself."""
    folder = Path(_folder().path())
    result = {}
    for token, (icon, role) in _PICTURES.items():
        colour = str(getattr(palette, role))
        path = folder / f"{icon}-{colour.removeprefix('#')}.svg"
        if not path.exists():
            path.write_text(assets.icon_svg(icon).replace("currentColor", colour), encoding="utf-8")
        result[token] = f'url("{path.as_posix()}")'
    return result
