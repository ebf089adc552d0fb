"""Reads ballots back: what they would change, and what in them is refused and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.computing.progress import Report, unheard
from models.edits.comparisons import comment_comparison, set_comparison
from models.edits.ratings import clear_rating, set_rating, set_recusal
from models.errors import InputError
from models.exchange.ballot_workbook.faults import SecondBallotError
from models.exchange.ballot_workbook.interpret import Answered, Ballot, identify, interpret
from models.exchange.ballot_workbook.labels import DECLARED, NOT_MY_FIELD, comparison_of
from models.exchange.ballot_workbook.questions import Comparison, Question, Remark, Score
from models.exchange.ballot_workbook.sandbox import read_workbooks
from models.panel.experts import ExpertId
from models.study import Study


@dataclass(frozen=True)
class AnswerChange:
    """One answer that a ballot would change.

    Attributes:
        file, sheet, cell: Where it stands.
        expert: Whose it is.
        question: What it answers.
        before: The answer in the study now, as a cell shows it; empty for none.
        after: The answer in the ballot; empty where it was taken back.
        overrides: The study's answer was changed since the ballot was written, so that the ballot's, read later, wins.
    """

    file: str
    sheet: str
    cell: str
    expert: ExpertId
    question: Question
    before: str
    after: str
    overrides: bool


@dataclass(frozen=True)
class Collected:
    """What some ballots hold.

    Attributes:
        changes: What they would change, by file and then by cell.
        refused: What is wrong: a fault with a ``cell`` concerns one answer, one without the whole file.
        experts: By file that was read, whose ballot it is.
    """

    changes: tuple[AnswerChange, ...]
    refused: tuple[InputError, ...]
    experts: Mapping[str, ExpertId]


def read_ballots(study: Study, paths: Sequence[Path], report: Report = unheard) -> Collected:
    """Return what ballots would change in a study; nothing is changed yet.

    Only what was touched in a ballot counts: a cell as it was written leaves the study's answer alone, whatever that is
    by now. A cell that is refused does not keep the others from being read.

    Args:
        study: The study; the ballots must be of its current round.
        paths: The workbooks.
        report: Told after each of them how far it is.

    Raises:
        OSError: A file cannot be opened at all.
        Cancelled: Nobody waits for it any more.
    """
    changes: list[AnswerChange] = []
    refused: list[InputError] = []
    experts: dict[str, ExpertId] = {}
    for number, (path, sheets) in enumerate(zip(paths, read_workbooks(paths), strict=True), start=1):
        report(number / (len(paths) + 1))
        if isinstance(sheets, InputError):
            refused.append(sheets)
            continue
        try:
            ballot = identify(study, sheets, path.name)
            first = next((file for file, expert in experts.items() if expert == ballot.expert), None)
            if first is not None:
                raise SecondBallotError(file=path.name, expert=ballot.expert, first=first)
        except InputError as fault:
            refused.append(fault)
            continue
        experts[path.name] = ballot.expert
        for found in interpret(study, ballot):
            if isinstance(found, InputError):
                refused.append(found)
            else:
                changes.extend(_changes(study, ballot, found))
    return Collected(tuple(changes), tuple(refused), experts)


def _changes(study: Study, ballot: Ballot, found: Answered) -> Iterator[AnswerChange]:
    expert = ballot.expert
    now = found.question.label(study, expert)
    if found.label in {found.earlier, now}:
        return
    yield AnswerChange(
        file=ballot.file,
        sheet=found.sheet,
        cell=found.cell,
        expert=expert,
        question=found.question,
        before=now,
        after=found.label,
        overrides=now != found.earlier,
    )


def collect_ballots(study: Study, changes: Sequence[AnswerChange], report: Report = unheard) -> Study:
    """Return the study with the changes of some ballots in it: one edit for all of them.

    Args:
        study: The study.
        changes: From `read_ballots`.
        report: Told now and then how far it is.

    Raises:
        Cancelled: Nobody waits for it any more.
        InputError: The study takes one no more, for example because the round was closed meanwhile; none is taken then.
    """
    for number, change in enumerate(changes):
        if number % 64 == 0:
            report(number / len(changes))
        study = _taken(study, change)
    return study


def _taken(study: Study, change: AnswerChange) -> Study:
    asked, expert = change.question, change.expert
    if isinstance(asked, Comparison):
        ratio = comparison_of(change.after) if change.after else None
        return set_comparison(study, expert, asked.node, asked.first, asked.second, ratio)
    if isinstance(asked, Remark):
        return comment_comparison(study, expert, asked.node, asked.first, asked.second, change.after)
    if isinstance(asked, Score):
        if not change.after:
            return clear_rating(study, expert, asked.initiative, asked.leaf)
        rating = None if change.after == NOT_MY_FIELD else int(change.after)
        return set_rating(study, expert, asked.initiative, asked.leaf, rating)
    return set_recusal(study, expert, asked.initiative, recused=change.after == DECLARED)
