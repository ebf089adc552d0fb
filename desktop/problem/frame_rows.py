"""Sides, bodies and phases as tables show them. No Qt."""

from __future__ import annotations

from desktop.shell.labels import script_label
from desktop.widgets.table import Cell, Column, Row, Value
from models.study import Study
from models.text import Script, Text


def name_columns() -> list[Column]:
    """Return a column for the name in each script, headed in that script."""
    return [Column(script.field, script_label(script), editable=True, width=84, stretch=True) for script in Script]


def _names(name: Text, missing: str) -> dict[str, Value | Cell]:
    """Return a name in every script; a gap says so on hover."""
    cells: dict[str, Value | Cell] = {}
    for script in Script:
        own = name.own(script)
        cells[script.field] = Cell(own, tooltip=own) if own else Cell("", tooltip=missing)
    return cells


def side_rows(study: Study, missing: str) -> list[Row]:
    """Return a row for each side."""
    return [Row(side.id, {"id": side.id, **_names(side.name, missing)}) for side in study.frame.sides.values()]


def body_rows(study: Study, script: Script, missing: str) -> list[Row]:
    """Return a row for each body, side by side."""
    sides = study.frame.sides
    order = {side: number for number, side in enumerate(sides)}
    bodies = sorted(study.initiatives.bodies.values(), key=lambda body: order.get(body.side, len(order)))
    return [
        Row(
            body.id,
            {
                "side": sides[body.side].name.read(script) or body.side if body.side in sides else body.side,
                **_names(body.name, missing),
            },
        )
        for body in bodies
    ]


def horizon_rows(study: Study, missing: str, words: tuple[str, str]) -> list[Row]:
    """Return a row for each phase.

    Args:
        study: What is shown.
        missing: What is said of a name that is not written.
        words: What a phase is called in which things may run, and one in which nothing may.
    """
    return [
        Row(
            one.id,
            {"end": str(one.end), "closed": words[1] if one.closed else words[0], **_names(one.name, missing)},
        )
        for one in study.frame.horizons
    ]
