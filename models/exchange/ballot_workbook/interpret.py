"""What the cells of a ballot mean: whose it is, and which question each cell answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from models.errors import InputError
from models.exchange.ballot_workbook import layout
from models.exchange.ballot_workbook.cells import Sheets, Value
from models.exchange.ballot_workbook.faults import (
    BallotComparisonError,
    BallotFormulaError,
    BallotMarkError,
    BallotScoreError,
    ClosedBallotError,
    GoneQuestionError,
    MissingSheetError,
    NewerBallotError,
    NotABallotError,
    OtherStudyError,
    RepeatedQuestionError,
    TamperedBallotError,
    UnknownBallotExpertError,
)
from models.exchange.ballot_workbook.labels import (
    DECLARED,
    NOT_MY_FIELD,
    cell_text,
    comparison_label,
    comparison_of,
)
from models.exchange.ballot_workbook.layout import SheetKind, cell_name
from models.exchange.ballot_workbook.questions import Comparison, Declaration, Question, Remark, Score, questions
from models.exchange.ballot_workbook.signing import is_signed, key_id
from models.panel.experts import ExpertId
from models.panel.rounds import Round
from models.problem.swot import SWOT_NODES
from models.study import Study

Cells = Mapping[tuple[int, int], Value]


@dataclass(frozen=True)
class Ballot:
    """A ballot that is one of the study's current round.

    Attributes:
        file: Its name.
        expert: Whose it is.
        asked_in: The round.
        earlier: By the words of each question, the answer that the ballot was written with.
        sheets: Its cells.
    """

    file: str
    expert: ExpertId
    asked_in: Round
    earlier: Mapping[tuple[str, ...], str]
    sheets: Sheets


@dataclass(frozen=True)
class Answered:
    """One cell that can be read.

    Attributes:
        sheet, cell: Where.
        question: What it answers.
        earlier: The answer that the ballot was written with.
        label: The answer that stands there now, in its usual form; empty for none.
    """

    sheet: str
    cell: str
    question: Question
    earlier: str
    label: str


def identify(study: Study, sheets: Sheets, file: str) -> Ballot:
    """Return whose ballot some cells are.

    Raises:
        NotABallotError: They are none.
        NewerBallotError: A newer BayPath wrote it.
        OtherStudyError: It was written for another study.
        ClosedBallotError: Its round takes no more answers.
        TamperedBallotError: What is hidden in it is not as we wrote it.
        UnknownBallotExpertError: Its expert does not sit on the panel.
    """
    hidden = sheets.get(layout.HIDDEN_SHEET, {})

    def word(row: int, column: int = 0) -> str:
        return cell_text(_plain(hidden.get((row, column))))

    version = word(layout.ROW_MARK, 1)
    if word(layout.ROW_MARK) != layout.MARK or not version.isdecimal():
        raise NotABallotError(file=file)
    if int(version[:9]) > layout.FORMAT:
        raise NewerBallotError(file=file, found=int(version[:9]), known=layout.FORMAT)
    asked_in = next((one for one in study.rounds if one.ballot_key and key_id(one.ballot_key) == word(1)), None)
    if asked_in is None:
        raise OtherStudyError(file=file)
    if asked_in is not study.current_round or asked_in.closed:
        raise ClosedBallotError(file=file, round=asked_in.number)
    expert = word(layout.ROW_EXPERT)
    earlier = _earlier(hidden)
    flat = [part for row in earlier for part in row]
    if not is_signed(word(layout.ROW_CHECKSUM), asked_in, expert, "ballot", version, *flat):
        raise TamperedBallotError(file=file, sheet=layout.HIDDEN_SHEET, cell=cell_name(layout.ROW_CHECKSUM, 0))
    if expert not in study.panel.experts:
        raise UnknownBallotExpertError(file=file, expert=expert)
    return Ballot(file, expert, asked_in, {row[:-1]: row[-1] for row in earlier}, sheets)


_WORDS: Final = 5
"""Kind, three ids and the answer: a row of the hidden sheet."""


def _earlier(hidden: Cells) -> list[tuple[str, ...]]:
    last = max((row for row, _ in hidden), default=0)
    return [
        tuple(_exact(hidden.get((row, column))) for column in range(_WORDS))
        for row in range(layout.FIRST_EARLIER, last + 1)
    ]


def _exact(value: Value) -> str:
    """Return a hidden word as it stands, blanks and all."""
    return value if isinstance(value, str) else cell_text(_plain(value))


def _plain(value: Value) -> str | float | None:
    return str(value).upper() if isinstance(value, bool) else value


@dataclass
class _Reading:
    """One pass through a ballot."""

    study: Study
    ballot: Ballot
    asked: frozenset[tuple[str, ...]]
    seen: dict[tuple[str, ...], str] = field(default_factory=dict)

    def fault(self, kind: type[InputError], sheet: str, row: int, column: int, **more: object) -> InputError:
        return kind(file=self.ballot.file, sheet=sheet, cell=cell_name(row, column), **more)

    def signed(self, found: Value, *words: str) -> bool:
        return is_signed(found, self.ballot.asked_in, self.ballot.expert, *words)

    def answer(self, sheet: str, row: int, column: int, question: Question) -> Iterator[Answered | InputError]:
        """Yield what one cell answers, or why it cannot be read; nothing where it is as it was written."""
        cells = self.ballot.sheets[sheet]
        place, value = (row, column), cells.get((row, column))
        earlier = self.ballot.earlier.get(question.words, "")
        if place in cells and value is None:
            yield self.fault(BallotFormulaError, sheet, row, column)
            return
        text = cell_text(_plain(value))
        if question.words in self.seen:
            yield self.fault(RepeatedQuestionError, sheet, row, column, first=self.seen[question.words])
            return
        self.seen[question.words] = cell_name(row, column)
        if text == earlier.strip():
            return
        if question.words not in self.asked:
            yield self.fault(GoneQuestionError, sheet, row, column)
            return
        label = self._label(text, question)
        if label is None:
            yield self._unreadable(sheet, row, column, text, question)
        elif label != earlier:
            yield Answered(sheet, cell_name(row, column), question, earlier, label)

    def _label(self, text: str, question: Question) -> str | None:
        """Return an answer in its usual form, or None where it is none."""
        if not text or isinstance(question, Remark):
            return " ".join(text.split())
        if isinstance(question, Comparison):
            ratio = comparison_of(text)
            return None if ratio is None else comparison_label(ratio)
        if isinstance(question, Declaration):
            return text if text == DECLARED else None
        if text.casefold() == NOT_MY_FIELD:
            return NOT_MY_FIELD
        scale = self.study.criteria.criteria[question.leaf].scale
        whole = text.removeprefix("-").isdecimal() and len(text) < 10
        return str(int(text)) if whole and scale.lower <= int(text) <= scale.upper else None

    def _unreadable(self, sheet: str, row: int, column: int, text: str, question: Question) -> InputError:
        shown = text if len(text) <= 40 else f"{text[:39]}…"
        if isinstance(question, Score):
            scale = self.study.criteria.criteria[question.leaf].scale
            ends = {"lower": scale.lower, "upper": scale.upper}
            return self.fault(BallotScoreError, sheet, row, column, value=shown, **ends)
        kind = BallotMarkError if isinstance(question, Declaration) else BallotComparisonError
        return self.fault(kind, sheet, row, column, value=shown)


def interpret(study: Study, ballot: Ballot) -> Iterator[Answered | InputError]:
    """Yield what was touched in a ballot, and what is refused, in the order of its cells."""
    asked = frozenset(question.words for question in questions(study, ballot.expert, swot=True))
    reading = _Reading(study, ballot, asked)
    kinds = {name: cells.get((0, 0)) for name, cells in ballot.sheets.items() if name != layout.HIDDEN_SHEET}
    wanted = (_sheet_of(words) for words in ballot.earlier)
    for kind in {kind: None for kind in wanted if kind is not None}:
        if kind.value not in kinds.values():
            yield MissingSheetError(file=ballot.file, kind=kind.value)
    for name, kind_found in kinds.items():
        if kind_found in {SheetKind.COMPARISONS.value, SheetKind.SWOT.value}:
            yield from _comparisons(reading, name)
        elif kind_found == SheetKind.SCORES.value:
            yield from _scores(reading, name)


def _sheet_of(words: tuple[str, ...]) -> SheetKind | None:
    """Return the sheet on which a question stands; None for what may stand on several."""
    kind, node = words[0], words[1]
    if kind == "comparison":
        return SheetKind.SWOT if node in SWOT_NODES else SheetKind.COMPARISONS
    return SheetKind.SCORES if kind == "score" else None


def _comparisons(reading: _Reading, sheet: str) -> Iterator[Answered | InputError]:
    cells = reading.ballot.sheets[sheet]
    for row in sorted({row for row, _ in cells if row > 1}):
        ids = [_exact(cells.get((row, column))) for column in (layout.NODE, layout.FIRST, layout.SECOND)]
        written = {column for at, column in cells if at == row} & {layout.ANSWER, layout.REMARK}
        asked = Comparison(*ids)
        if not reading.signed(cells.get((row, layout.SIGNED)), *asked.words):
            if written or any(ids):
                yield reading.fault(TamperedBallotError, sheet, row, layout.ANSWER)
            continue
        yield from reading.answer(sheet, row, layout.ANSWER, asked)
        yield from reading.answer(sheet, row, layout.REMARK, Remark(*ids))


def _scores(reading: _Reading, sheet: str) -> Iterator[Answered | InputError]:
    cells = reading.ballot.sheets[sheet]
    last_column = max((column for _, column in cells), default=0)
    leaves: dict[int, str] = {}
    for column in range(layout.FIRST_LEAF, last_column + 1):
        leaf = _exact(cells.get((layout.ROW_LEAVES, column)))
        if reading.signed(cells.get((layout.ROW_LEAF_CHECKSUMS, column)), "leaf", leaf):
            leaves[column] = leaf
        elif any(at == column for _, at in cells):
            yield reading.fault(TamperedBallotError, sheet, layout.ROW_LEAF_CHECKSUMS + 1, column)
    declares = (layout.ROW_LEAF_CHECKSUMS + 1, layout.DECLARATION) in cells
    for row in sorted({row for row, _ in cells if row > layout.ROW_LEAF_CHECKSUMS + 1}):
        initiative = _exact(cells.get((row, layout.INITIATIVE)))
        if not reading.signed(cells.get((row, layout.INITIATIVE_SIGNED)), "initiative", initiative):
            yield reading.fault(TamperedBallotError, sheet, row, layout.INITIATIVE_NAME)
            continue
        if declares:
            yield from reading.answer(sheet, row, layout.DECLARATION, Declaration(initiative))
        for column, leaf in leaves.items():
            yield from reading.answer(sheet, row, column, Score(initiative, leaf))
