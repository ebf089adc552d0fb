"""Ballot workbooks of a whole panel: written into a folder, worded for people. No Qt."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from desktop.naming import known_name
from desktop.wording import term
from models.computing.progress import Report, unheard
from models.exchange.ballot_workbook.collect import AnswerChange
from models.exchange.ballot_workbook.content import BallotContent
from models.exchange.ballot_workbook.questions import Comparison, Remark, Score
from models.exchange.ballot_workbook.write import ballot_bytes
from models.panel.experts import ExpertId
from models.problem.swot import SWOT_NODES, Quadrant
from models.storage.faults import PathTakenError
from models.storage.publishing import whole_file, write_fault
from models.study import Study
from models.text import Script


def new_ballot_key() -> str:
    """Return a key for `set_ballot_key` that nobody can guess."""
    return secrets.token_hex(16)


def write_ballots(
    study: Study,
    folder: Path,
    script: Script,
    experts: Iterable[ExpertId] | None = None,
    report: Report = unheard,
    *,
    swot: bool = False,
) -> tuple[Path, ...]:
    """Write one ballot for each expert into a folder, which is made where it is missing; never over a file.

    Args:
        study: The study; its current round is open and has a key.
        folder: Where to.
        script: The script of names and headings.
        experts: For whom; None is the whole panel.
        report: Told after each how far it is.
        swot: Whether the findings of SWOT are asked too.

    Returns:
        The files, in the panel's order.

    Raises:
        NoBallotKeyError: The round has no key.
        RoundClosedError: It takes no more answers.
        PathTakenError: A ballot stands there already; nothing was written.
        InputError: The disk does not take one; those before it are there.
        Cancelled: Nobody waits for them any more; nothing was written.
    """
    wanted = tuple(study.panel.experts) if experts is None else tuple(experts)
    paths = {expert: folder / f"{expert}.xlsx" for expert in wanted}
    for path in paths.values():
        if path.exists():
            raise PathTakenError(path=str(path))
    words = partial(term, script=script)
    whole: dict[ExpertId, bytes] = {}
    for number, expert in enumerate(wanted, start=1):
        whole[expert] = ballot_bytes(BallotContent(study, expert, script, words, swot))
        report(number / (len(wanted) + 1))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_fault(error, folder) from error
    for expert, path in paths.items():
        with whole_file(path) as draft:
            draft.write_bytes(whole[expert])
    return tuple(paths.values())


def change_sentence(change: AnswerChange, study: Study, script: Script) -> str:
    """Return in one line where a ballot changes what, from what, to what."""
    key = "ballot.change.overrides" if change.overrides else "ballot.change"
    return term(key, script).format(
        file=change.file,
        sheet=change.sheet,
        cell=change.cell,
        question=question_words(change, study, script),
        before=change.before or "–",
        after=change.after or "–",
    )


def question_words(change: AnswerChange, study: Study, script: Script) -> str:
    """Return what a change answers, by its names."""
    asked = change.question

    def name(kind: str, identifier: str) -> str:
        return known_name(study, kind, identifier, script) or identifier

    if isinstance(asked, Comparison | Remark):
        return f"{_item(asked.first, study, script)} / {_item(asked.second, study, script)}"
    if isinstance(asked, Score):
        return f"{name('initiative', asked.initiative)} · {name('criterion', asked.leaf)}"
    return name("initiative", asked.initiative)


def _item(identifier: str, study: Study, script: Script) -> str:
    if identifier in SWOT_NODES:
        return term(f"term.swot.{Quadrant(identifier.rpartition('.')[2]).name.lower()}", script)
    found = (known_name(study, kind, identifier, script) for kind in ("item", "factor"))
    return next((name for name in found if name), identifier)
