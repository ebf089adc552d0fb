"""A view of several parts, one of which the keys are for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def lead_focus(view: QWidget, part: QWidget) -> None:
    """Let a part take the focus wherever `view` is given it, while Tab still goes through all the others.

    Qt's own focus proxy makes Tab pass over everything else in the view.
    """
    vars(view)["setFocus"] = part.setFocus
