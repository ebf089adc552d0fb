"""What is typed into a field of the task table, as an edit of the study."""

from __future__ import annotations

from functools import partial

from desktop.blueprint.edits import costing
from desktop.blueprint.plan_table import FIGURES, NOTES
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.initiatives import describe_initiative, note_initiative, rename_initiative, set_figure
from models.problem.initiatives import InitiativeId
from models.text import Script


def text_edit(initiative: InitiativeId, key: str, script: Script, text: str) -> tuple[EditKind, Edit]:
    """Return the edit that writes a passage, by the key of its column."""
    if key == "task":
        return EditKind.RENAME_INITIATIVE, partial(
            rename_initiative, initiative_id=initiative, script=script, name=text
        )
    if key in NOTES:
        return EditKind.DESCRIBE_INITIATIVE, partial(
            note_initiative, initiative_id=initiative, column=key, script=script, text=text
        )
    if key == "theme":
        described = partial(describe_initiative, initiative_id=initiative, field="theme", script=script, text=text)
    elif key == "kpi":
        described = partial(describe_initiative, initiative_id=initiative, field="kpi", script=script, text=text)
    else:
        described = partial(describe_initiative, initiative_id=initiative, field="basis", script=script, text=text)
    return EditKind.DESCRIBE_INITIATIVE, described


def cell_edit(
    initiative: InitiativeId, key: str, script: Script, value: object, units: float
) -> tuple[EditKind, Edit] | None:
    """Return the edit that puts a value into a cell of the table, or None where the cell takes no such value.

    Args:
        initiative: The row.
        key: The column.
        script: The reader's, in which texts are written.
        value: What was typed.
        units: How many of the reader's units of money make a million.
    """
    number = float(value) if isinstance(value, int | float) else None
    if key in FIGURES:
        return EditKind.SET_FIGURE, partial(set_figure, initiative_id=initiative, column=key, figure=number)
    if key == "cost":
        if number is None:
            return None
        return EditKind.SET_MEASUREMENT, partial(costing, initiative=initiative, amount=number / units)
    return text_edit(initiative, key, script, str(value or ""))
