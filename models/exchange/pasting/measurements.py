"""Measured values pasted out of Excel: a block at a cell, or lines that name their initiative."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, Literal

from models.edits.ratings import set_measurement
from models.errors import InputError
from models.exchange.pasting.lines import (
    Line,
    NotANumberOnLineError,
    Pasted,
    UnknownOnLineError,
    check_length,
    known_by,
    number_of,
    said,
)
from models.problem.indicators import IndicatorId, Measurement
from models.problem.initiatives import InitiativeId
from models.study import Study

Field = Literal["low", "mode", "high", "source"]
FIELDS: Final[tuple[Field, ...]] = ("low", "mode", "high", "source")


def paste_measurements(
    study: Study, lines: Sequence[Line], indicator: IndicatorId, at: tuple[InitiativeId, str]
) -> Pasted:
    """Return what pasted values of one indicator change.

    Lines that begin with the code or the name of an initiative are put there: one value is the most likely one, two are
    low and high with the middle between them, three are low, most likely and high; what follows is the source. Other
    lines are put from a cell on, downwards and to the right, as in a table.

    Args:
        study: The study.
        lines: Rows of cells.
        indicator: What was measured.
        at: The initiative and the field (low, mode, high or source) of that cell.

    Raises:
        PastedTooLongError: There are more lines than any list has.
    """
    check_length(lines)
    names = {key: one.name for key, one in study.initiatives.initiatives.items()}
    listed, started = list(names), study
    from_row = listed.index(at[0]) if at[0] in listed else 0
    from_field = FIELDS.index(at[1]) if at[1] in FIELDS else FIELDS.index("mode")
    refused: list[InputError] = []
    filled = [
        (number, line) for number, line in enumerate(lines, 1) if any(said(line, cell) for cell in range(len(line)))
    ]
    named = any(known_by(said(line, 0), names) for _, line in filled)
    for place, (number, line) in enumerate(filled):
        cells = [said(line, cell) for cell in range(len(line))]
        if named:
            key = known_by(cells[0], names)
            if not key and place == 0 and not any(number_of(cell) is not None for cell in cells[1:]):
                continue  # The line of headings.
            given = _named(cells[1:])
        else:
            key = listed[from_row + place] if from_row + place < len(listed) else ""
            given = dict(zip(FIELDS[from_field:], cells, strict=False))
        if not key:
            refused.append(UnknownOnLineError(line=number, heading=1, value=cells[0]))
            continue
        study = _taken(study, number, key, indicator, given, refused.append)
    changed = sum(
        study.indicators.measurement(key, indicator) != started.indicators.measurement(key, indicator) for key in names
    )
    return Pasted(study, 0, changed, tuple(refused))


def _named(cells: Sequence[str]) -> dict[Field, str]:
    """Return which cells behind a name are low, most likely, high and source."""
    numbers = [cell for cell in cells if number_of(cell) is not None]
    rest = [cell for cell in cells if cell and number_of(cell) is None]
    given: dict[Field, str] = {}
    if len(numbers) == 2:
        given = {"low": numbers[0], "high": numbers[1]}
    elif len(numbers) >= 3:
        given = {"low": numbers[0], "mode": numbers[1], "high": numbers[2]}
    elif numbers:
        given = {"mode": numbers[0]}
    elif rest:
        return {"mode": rest[0]}
    return {**given, "source": rest[0]} if rest else given


def _taken(
    study: Study,
    number: int,
    key: InitiativeId,
    indicator: IndicatorId,
    given: dict[Field, str],
    refuse: Callable[[InputError], None],
) -> Study:
    figures: dict[Field, float] = {}
    for field in ("low", "mode", "high"):
        text = given.get(field, "")
        value = number_of(text)
        if text and value is None:
            refuse(NotANumberOnLineError(line=number, heading=field, value=text))
            return study
        if value is not None:
            figures[field] = value
    now = study.indicators.measurement(key, indicator)
    if not figures and now is None:
        return study
    ends = [figures[field] for field in ("low", "high") if field in figures]
    mode = figures.get("mode", now.mode if now is not None else sum(ends) / max(len(ends), 1))
    if "mode" not in figures and len(ends) == 2:
        mode = sum(ends) / 2
    fresh = replace(now or Measurement(mode), mode=mode)
    fresh = replace(fresh, low=figures.get("low", fresh.low), high=figures.get("high", fresh.high))
    fresh = replace(fresh, source=given.get("source") or fresh.source)
    try:
        return set_measurement(study, key, indicator, fresh)
    except InputError as reason:
        refuse(reason.located(line=number))
        return study
