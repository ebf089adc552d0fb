"""What an edited workbook changes, said for people: one line for each change, one for whatever is refused. No Qt."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from desktop.naming import figure, known_name
from desktop.wording import sentence, term, wording
from models.exchange.workbook_edits.read import Change, Refused
from models.storage.publishing import whole_file
from models.study import Study
from models.text import Script


def write_template(study: Study, path: Path, script: Script, *, overwrite: bool = False) -> None:
    """Write an Excel template, filled in with the structure that a study has already.

    Raises:
        PathTakenError: A file is there, and `overwrite` is False.
        InputError: The folder, the disk or another program does not let us.
    """
    from models.exchange.study_template.write import template_bytes

    whole = template_bytes(study, script, partial(term, script=script))
    with whole_file(path, overwrite=overwrite) as draft:
        draft.write_bytes(whole)


_OTHERS = {
    "start": "data.start",
    "quarters": "data.quarters",
    "cost": "summary.cost",
    "weight": "term.mcda.local_weight",
    "budget": "summary.budget",
    "rate": "control.rate",
    "tier_index": "control.separated",
    **{name: f"method.{name}" for name in ("leading", "synthesis", "normalisation")},
}
_LONGEST = 80
_DIGITS = 8


def place(sheet: str, cell: str) -> str:
    """Return a place as offices write it."""
    return f"{sheet}!{cell}" if cell else sheet


def subject(change: Change, study: Study, script: Script) -> str:
    """Return what a change is about: the initiative, criterion or phase, and which of its fields."""
    if change.kind == "score":
        initiative, leaf = change.subject.split(" ")
        return f"{_named(study, 'initiative', initiative, script)} · {_named(study, 'criterion', leaf, script)}"
    told = _field(change.field, study, script)
    if change.kind in {"initiative", "criterion", "horizon"} and change.subject:
        return f"{_named(study, change.kind, change.subject, script)} · {told}"
    return told


def change_sentence(change: Change, study: Study, script: Script) -> str:
    """Return in one line where a workbook changes what, from what, to what."""
    before, after = values(change)
    return term("workbook.change", script).format(
        place=place(change.sheet, change.cell), what=subject(change, study, script), before=before, after=after
    )


def refusal_sentence(refused: Refused, study: Study, script: Script) -> str:
    """Return in one line where a workbook says what is not taken, and why."""
    why = sentence(refused.fault, study, script)
    if not refused.sheet:
        return why
    return term("workbook.refused", script).format(place=place(refused.sheet, refused.cell), why=why)


def values(change: Change) -> tuple[str, str]:
    """Return what stood in a cell and what stands there now, on a line each; weights as shares, as pages show them."""
    if change.field.partition("|")[0].partition(":")[0] != "weight":
        return brief(change.before), brief(change.after)
    with suppress(ValueError):
        before, after = float(change.before), float(change.after)
        for decimals in range(1, 5):
            told = f"{100 * before:.{decimals}f} %", f"{100 * after:.{decimals}f} %"
            # As many decimals as it takes to see that there is a change at all.
            if told[0] != told[1]:
                break
        return told
    return brief(change.before), brief(change.after)


def brief(text: str) -> str:
    """Return a cell's content on one line, cut where it is long, six digits of a number; a dash for nothing."""
    line = " ".join(text.split())
    with suppress(ValueError):
        line = figure(float(line)) if len(line) > _DIGITS else line
    return (line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…") or "–"


def _named(study: Study, kind: str, identifier: str, script: Script) -> str:
    return known_name(study, kind, identifier, script) or identifier


def _field(field: str, study: Study, script: Script) -> str:
    name, _, of = field.partition("|")[0].partition(":")
    if name == "barrier":
        key = f"barrier.{of}"
        return term(key, script) if key in wording() else of
    if of:
        own = f"column.{name}_{of.lower()}"
        if own in wording():
            return term(own, script)
        return term(f"column.{name}", script).format(side=_named(study, "side", of, script))
    return term(_OTHERS.get(name, f"column.{name}"), script)
