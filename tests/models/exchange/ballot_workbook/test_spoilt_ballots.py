from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from models.edits.criteria import remove_criterion
from models.edits.panel import remove_expert
from models.edits.rounds import close_round, open_round, set_ballot_key
from models.errors import InputError
from models.exchange.ballot_workbook import faults
from models.exchange.ballot_workbook.collect import collect_ballots, read_ballots
from models.problem.criteria import GOAL
from models.study import Study
from tests.models.exchange.ballot_workbook.filling import STUDY, ballot, comparison_rows, sheet_of

Spoil = Callable[[Workbook], None]


def answer(kind: str, cell: str, value: object, book: Workbook) -> None:
    sheet_of(book, kind)[cell].value = value


def drop(kind: str, book: Workbook) -> None:
    book.remove(sheet_of(book, kind))


def hidden(cell: str, value: str, book: Workbook) -> None:
    book["_baypath"][cell].value = value


def copy_row(book: Workbook) -> None:
    sheet = sheet_of(book, "comparisons")
    for column in range(1, 10):
        sheet.cell(sheet.max_row + (column == 1), column).value = sheet.cell(3, column).value


def swap_leaves(book: Workbook) -> None:
    sheet = sheet_of(book, "scores")
    sheet["E2"].value, sheet["F2"].value = sheet["F2"].value, sheet["E2"].value


@pytest.mark.parametrize(
    ("spoil", "fault", "where"),
    [
        (partial(answer, "comparisons", "G3", "← 12"), faults.BallotComparisonError, {"cell": "G3", "value": "← 12"}),
        (partial(answer, "comparisons", "G4", 0.5), faults.BallotComparisonError, {"cell": "G4", "value": "0.5"}),
        (partial(answer, "comparisons", "G5", True), faults.BallotComparisonError, {"cell": "G5", "value": "TRUE"}),
        (partial(answer, "comparisons", "G6", "=1+4"), faults.BallotFormulaError, {"cell": "G6"}),
        (partial(answer, "comparisons", "B7", "C3"), faults.TamperedBallotError, {"cell": "G7"}),
        (partial(answer, "comparisons", "D8", "0" * 16), faults.TamperedBallotError, {"cell": "G8"}),
        (partial(answer, "scores", "E5", 10), faults.BallotScoreError, {"cell": "E5", "value": "10", "upper": 9.0}),
        (partial(answer, "scores", "F6", 4.5), faults.BallotScoreError, {"cell": "F6", "value": "4.5", "lower": 1.0}),
        (partial(answer, "scores", "G7", "good"), faults.BallotScoreError, {"cell": "G7", "value": "good"}),
        (partial(answer, "scores", "D8", "maybe"), faults.BallotMarkError, {"cell": "D8", "value": "maybe"}),
        (partial(answer, "scores", "A9", "I01"), faults.TamperedBallotError, {"cell": "C9"}),
        (partial(answer, "scores", "E20", 5), faults.TamperedBallotError, {"cell": "C20"}),
    ],
    ids=[
        "beyond the scale",
        "no step of the scale",
        "a truth value",
        "a formula",
        "another item",
        "another checksum",
        "a score beyond the scale",
        "half a score",
        "a word for a score",
        "no mark",
        "another initiative",
        "a row of one's own",
    ],
)
def test_a_spoilt_cell_is_refused_by_its_name_and_the_others_are_read(
    spoil: Spoil, fault: type[InputError], where: dict[str, object], tmp_path: Path
) -> None:
    path = ballot(tmp_path)
    book = load_workbook(path)
    spoil(book)
    sheet = sheet_of(book, "comparisons")
    remarked = sheet.cell(comparison_rows(sheet)["C3", "C3.2", "C3.3"], 9)
    remarked.value = "sound"
    book.save(path)
    collected = read_ballots(STUDY, [path])
    (refused,) = collected.refused
    assert type(refused) is fault
    sheets = {"comparisons": "Comparisons", "scores": "Scores"}
    kind = spoil.args[0] if isinstance(spoil, partial) else ""
    assert {**refused.where, **where, "file": "E0.xlsx", "sheet": sheets[kind]} == refused.where
    assert [change.after for change in collected.changes] == ["sound"]


@pytest.mark.parametrize(
    ("spoil", "fault", "where"),
    [
        (copy_row, faults.RepeatedQuestionError, {"cell": "G15", "first": "G3", "sheet": "Comparisons"}),
        (swap_leaves, faults.TamperedBallotError, {"cell": "E4", "sheet": "Scores"}),
        (partial(drop, "scores"), faults.MissingSheetError, {"kind": "scores"}),
        (partial(drop, "comparisons"), faults.MissingSheetError, {"kind": "comparisons"}),
        (partial(hidden, "A4", "E1"), faults.TamperedBallotError, {"sheet": "_baypath", "cell": "A5"}),
        (partial(hidden, "E9", "9 →"), faults.TamperedBallotError, {"sheet": "_baypath", "cell": "A5"}),
        (partial(hidden, "A2", "0" * 16), faults.OtherStudyError, {}),
        (partial(hidden, "B1", "2"), faults.NewerBallotError, {"found": 2, "known": 1}),
        (partial(hidden, "A1", "something else"), faults.NotABallotError, {}),
    ],
    ids=[
        "a row twice",
        "two columns swapped",
        "no scores",
        "no comparisons",
        "somebody else's name",
        "another earlier answer",
        "another key",
        "a newer format",
        "another program's",
    ],
)
def test_a_spoilt_ballot_is_refused_with_the_reason(
    spoil: Spoil, fault: type[InputError], where: dict[str, object], tmp_path: Path
) -> None:
    path = ballot(tmp_path)
    book = load_workbook(path)
    spoil(book)
    book.save(path)
    collected = read_ballots(STUDY, [path])
    assert type(collected.refused[0]) is fault
    assert collected.refused[0].where == {"file": "E0.xlsx", **where}
    assert collected.changes == ()


@pytest.mark.parametrize(
    ("change", "fault", "where"),
    [
        (partial(set_ballot_key, key="another"), faults.OtherStudyError, {}),
        (close_round, faults.ClosedBallotError, {"round": 1}),
        (open_round, faults.ClosedBallotError, {"round": 1}),
        (partial(remove_expert, expert_id="E0"), faults.UnknownBallotExpertError, {"expert": "E0"}),
    ],
    ids=["another study", "a closed round", "an earlier round", "an unknown expert"],
)
def test_a_ballot_that_the_study_does_not_wait_for_is_refused(
    change: Callable[[Study], Study], fault: type[InputError], where: dict[str, object], tmp_path: Path
) -> None:
    path = ballot(tmp_path)
    other = (
        replace(STUDY, rounds=(replace(STUDY.rounds[0], ballot_key=""),)) if fault is faults.OtherStudyError else STUDY
    )
    (refused,) = read_ballots(change(other), [path]).refused
    assert type(refused) is fault
    assert refused.where == {"file": "E0.xlsx", **where}


def test_of_two_ballots_of_one_expert_the_second_is_refused(tmp_path: Path) -> None:
    first = ballot(tmp_path)
    second = Path(shutil.copy(first, tmp_path / "E0 (2).xlsx"))
    (refused,) = read_ballots(STUDY, [first, second]).refused
    assert type(refused) is faults.SecondBallotError
    assert refused.where == {"file": "E0 (2).xlsx", "expert": "E0", "first": "E0.xlsx"}


def test_an_answer_to_what_is_not_asked_any_more_is_refused_and_an_untouched_one_passed_over(tmp_path: Path) -> None:
    path = ballot(tmp_path)
    smaller = remove_criterion(STUDY, "C2")
    assert read_ballots(smaller, [path]).refused == ()
    book = load_workbook(path)
    sheet = sheet_of(book, "comparisons")
    row = comparison_rows(sheet)[GOAL, "C1", "C2"]
    sheet.cell(row, 7).value = "9 →" if sheet.cell(row, 7).value != "9 →" else "← 9"
    book.save(path)
    (refused,) = read_ballots(smaller, [path]).refused
    assert type(refused) is faults.GoneQuestionError
    assert refused.where["cell"] == f"G{row}"


def test_what_is_refused_in_one_ballot_keeps_no_other_from_being_taken(tmp_path: Path) -> None:
    spoilt, sound = ballot(tmp_path, expert="E0"), ballot(tmp_path, expert="E1")
    spoilt.write_bytes(spoilt.read_bytes()[:3000])
    book = load_workbook(sound)
    sheet_of(book, "scores")["D5"].value = "✓"
    book.save(sound)
    collected = read_ballots(STUDY, [spoilt, sound])
    assert [type(fault) for fault in collected.refused] == [faults.NotAWorkbookError]
    after = collect_ballots(STUDY, collected.changes)
    assert after.rating_ballot("E1").recused == {"I01"}
    assert after.rating_ballot("E0") is STUDY.rating_ballot("E0")


def test_changes_are_taken_whole_or_not_at_all(tmp_path: Path) -> None:
    path = ballot(tmp_path)
    book = load_workbook(path)
    sheet_of(book, "scores")["D5"].value = "✓"
    book.save(path)
    collected = read_ballots(STUDY, [path])
    with pytest.raises(InputError):
        collect_ballots(close_round(STUDY), collected.changes)
