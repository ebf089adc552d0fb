from __future__ import annotations

import shutil
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.ballots import change_sentence, write_ballots
from desktop.targets import sample_study
from desktop.wording import sentence
from models.checking import check_study
from models.edits.comparisons import RoundClosedError, comment_comparison, set_comparison
from models.edits.panel import set_group_leaves
from models.edits.ratings import clear_rating, set_rating, set_recusal
from models.edits.rounds import close_round, open_round, set_ballot_key
from models.exchange.ballot_workbook.collect import Collected, collect_ballots, read_ballots
from models.exchange.ballot_workbook.faults import MissingSheetError
from models.exchange.ballot_workbook.write import NoBallotKeyError
from models.problem.criteria import GOAL
from models.problem.swot import SWOT_NODES
from models.storage.faults import PathTakenError
from models.study import EMPTY_COMPARISONS, EMPTY_RATINGS, Study
from models.text import Script
from tests.models.exchange.ballot_workbook.filling import (
    KEY,
    STUDY,
    ballot,
    comparison_rows,
    fill,
    saved_by_libreoffice,
    sheet_of,
)

EMPTY = replace(STUDY, comparisons={}, ratings={})


def taken(study: Study, collected: Collected) -> Study:
    assert collected.refused == ()
    return collect_ballots(study, collected.changes)


def _without_swot(study: Study) -> Study:
    """Return the study without what a workbook does not ask: the quarters of SWOT and the findings within them."""
    comparisons = {
        key: replace(one, comparisons={node: said for node, said in one.comparisons.items() if node not in SWOT_NODES})
        for key, one in study.comparisons.items()
    }
    return replace(study, comparisons=comparisons)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice, to save the ballots as it does")
def test_24_ballots_filled_in_offline_and_saved_by_libreoffice_give_back_every_answer(tmp_path: Path) -> None:
    sample = set_ballot_key(_without_swot(sample_study("hetao")), KEY)
    blank = replace(sample, comparisons={}, ratings={})
    paths = write_ballots(blank, tmp_path, Script.ZH_HANT)
    assert len(paths) == 24
    for path in paths:
        fill(path, sample.comparison_ballot(path.stem), sample.rating_ballot(path.stem))
    (tmp_path / "saved").mkdir()
    collected = read_ballots(blank, saved_by_libreoffice(paths, tmp_path / "saved"))
    after = taken(blank, collected)
    check_study(after)
    assert after == sample
    pairs, cells = 43, sum(len(row) for row in sample.rating_ballot("SZ-01").ratings.values())
    assert len(collected.changes) == 24 * (pairs + cells)


def test_findings_of_swot_are_asked_on_a_sheet_of_their_own_where_that_is_wanted(tmp_path: Path) -> None:
    sample = set_ballot_key(sample_study("hetao"), KEY)
    blank = replace(sample, comparisons={}, ratings={})
    given = sample.comparison_ballot("SZ-02").comparisons
    said = {node: ratios for node, ratios in given.items() if node in SWOT_NODES}
    assert said, "the sample's experts have compared findings"
    (plain,) = write_ballots(blank, tmp_path / "plain", Script.EN, ["SZ-02"])
    assert "swot" not in {sheet["A1"].value for sheet in load_workbook(plain).worksheets}

    (path,) = write_ballots(blank, tmp_path, Script.EN, ["SZ-02"], swot=True)
    sheet = sheet_of(load_workbook(path), "swot")
    assert sheet.title == "SWOT comparisons"
    pairs = [(node, *pair) for node, items in blank.swot.compared.items() for pair in combinations(items, 2)]
    assert list(comparison_rows(sheet)) == pairs
    factor = blank.swot.factors[blank.swot.compared["swot.S"][0]]
    row = next(row for (node, _, _), row in comparison_rows(sheet).items() if node == "swot.S")
    assert [sheet.cell(row, column).value for column in (5, 6)] == ["Strength", factor.text.en]

    fill(path, sample.comparison_ballot("SZ-02"), sample.rating_ballot("SZ-02"))
    collected = read_ballots(blank, [path])
    after = taken(blank, collected)
    check_study(after)
    assert after.comparison_ballot("SZ-02") == sample.comparison_ballot("SZ-02")
    told = [change_sentence(one, blank, Script.EN) for one in collected.changes if one.sheet == "SWOT comparisons"]
    assert len(told) == sum(map(len, said.values()))
    assert not any("swot." in sentence or factor.id in sentence.split() for sentence in told)


def test_a_ballot_without_its_sheet_of_findings_is_told_by_name(tmp_path: Path) -> None:
    sample = set_ballot_key(sample_study("hetao"), KEY)
    (path,) = write_ballots(sample, tmp_path, Script.EN, ["SZ-02"], swot=True)
    book = load_workbook(path)
    book.remove(sheet_of(book, "swot"))
    book.save(path)
    (fault,) = read_ballots(sample, [path]).refused
    assert isinstance(fault, MissingSheetError)
    assert sentence(fault, sample, Script.EN) == (
        "SZ-02.xlsx: the sheet of SWOT comparisons is gone. Ask the expert for the whole ballot."
    )


def test_a_ballot_that_nobody_touched_changes_nothing(tmp_path: Path) -> None:
    collected = read_ballots(STUDY, [ballot(tmp_path)])
    assert (collected.changes, collected.refused, collected.experts) == ((), (), {"E0.xlsx": "E0"})
    assert collect_ballots(STUDY, collected.changes) is STUDY


def test_answers_typed_into_an_empty_ballot_are_all_taken_at_once(tmp_path: Path) -> None:
    path = ballot(tmp_path, EMPTY)
    recused = replace(STUDY.rating_ballot("E0"), recused=frozenset({"I03"}))
    fill(path, STUDY.comparison_ballot("E0"), recused)
    after = taken(EMPTY, read_ballots(EMPTY, [path]))
    assert after.comparison_ballot("E0") == STUDY.comparison_ballot("E0")
    assert after.rating_ballot("E0") == recused
    assert after.comparison_ballot("E1") == EMPTY_COMPARISONS
    assert after.rating_ballot("E1") == EMPTY_RATINGS


def test_only_what_was_touched_counts_and_the_later_answer_wins(tmp_path: Path) -> None:
    path = ballot(tmp_path)
    book = load_workbook(path)
    sheet = sheet_of(book, "comparisons")
    rows = comparison_rows(sheet)
    sheet.cell(rows[GOAL, "C1", "C2"], 7).value = "8 →"
    sheet.cell(rows[GOAL, "C1", "C3"], 7).value = None
    sheet.cell(rows[GOAL, "C2", "C3"], 9).value = "  =1+1 is what\nI think "
    book.save(path)
    # Meanwhile somebody answers on the screen.
    now = set_comparison(STUDY, "E0", GOAL, "C1", "C2", 6.0)
    now = set_comparison(now, "E0", "C1", "C1.1", "C1.2", 9.0)
    now = set_rating(now, "E0", "I01", "C1.1", 2)
    collected = read_ballots(now, [path])
    after = taken(now, collected)
    told = after.comparison_ballot("E0")
    assert told.ratio(GOAL, "C1", "C2") == 1 / 8
    assert told.ratio(GOAL, "C1", "C3") is None
    assert told.ratio("C1", "C1.1", "C1.2") == 9.0
    assert after.rating_ballot("E0") is now.rating_ballot("E0")
    assert [(change.cell, change.before, change.after, change.overrides) for change in collected.changes[:1]] == [
        (f"G{rows[GOAL, 'C1', 'C2']}", "← 6", "8 →", True)
    ]
    assert [change.overrides for change in collected.changes[1:]] == [False, False]
    assert list(told.comments[GOAL].values()) == ["=1+1 is what I think"]
    (tmp_path / "again").mkdir()
    again = sheet_of(load_workbook(ballot(tmp_path / "again", after)), "comparisons")
    remark = again.cell(rows[GOAL, "C2", "C3"], 9)
    assert (remark.value, remark.data_type) == ("=1+1 is what I think", "s")


def test_what_will_change_is_said_in_words(tmp_path: Path) -> None:
    path = ballot(tmp_path, EMPTY)
    book = load_workbook(path)
    sheet_of(book, "scores")["E5"].value = 7
    book.save(path)
    (change,) = read_ballots(EMPTY, [path]).changes
    assert change_sentence(change, EMPTY, Script.EN) == "E0.xlsx, Scores!E5: Initiative I01 · Leaf C1.1: – ⇒ 7"


def test_a_score_can_be_taken_back_and_an_interest_declared(tmp_path: Path) -> None:
    study = set_recusal(set_rating(STUDY, "E0", "I01", "C1.1", 5), "E0", "I02", recused=True)
    path = ballot(tmp_path, study)
    book = load_workbook(path)
    sheet = sheet_of(book, "scores")
    assert (sheet["E5"].value, sheet["D6"].value) == (5, "✓")
    sheet["E5"].value, sheet["D6"].value, sheet["D7"].value, sheet["F5"].value = None, None, "✓", "N"
    book.save(path)
    after = taken(study, read_ballots(study, [path]))
    expected = set_recusal(clear_rating(study, "E0", "I01", "C1.1"), "E0", "I02", recused=False)
    expected = set_rating(set_recusal(expected, "E0", "I03", recused=True), "E0", "I01", "C1.2", None)
    assert after == expected


def test_answers_off_the_seventeen_steps_stay_as_they_are(tmp_path: Path) -> None:
    study = set_comparison(STUDY, "E0", GOAL, "C1", "C2", 2.123456789)
    path = ballot(tmp_path, study)
    assert read_ballots(study, [path]).changes == ()


def test_remarks_of_every_kind_come_through_untouched(tmp_path: Path) -> None:
    study = comment_comparison(STUDY, "E0", GOAL, "C1", "C2", "深港\r\n“_x0041_” \x01 & <b>\t😀  x")
    path = ballot(tmp_path, study)
    collected = read_ballots(study, [path])
    assert (collected.changes, collected.refused) == ((), ())


def test_rows_may_be_sorted_since_each_carries_what_it_asks(tmp_path: Path) -> None:
    path = ballot(tmp_path, EMPTY)
    fill(path, STUDY.comparison_ballot("E0"), EMPTY_RATINGS)
    book = load_workbook(path)
    sheet = sheet_of(book, "comparisons")
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
    for number, row in enumerate(reversed(rows), start=3):
        for column, value in enumerate(row, start=1):
            sheet.cell(number, column).value = value
    book.save(path)
    after = taken(EMPTY, read_ballots(EMPTY, [path]))
    assert after.comparison_ballot("E0") == STUDY.comparison_ballot("E0")


def test_a_ballot_asks_an_expert_only_what_the_own_group_scores(tmp_path: Path) -> None:
    limited = set_group_leaves(STUDY, "SZ-A", ("C1.1", "C2.3"))
    sheet = sheet_of(load_workbook(ballot(tmp_path, limited)), "scores")
    assert [cell.value for cell in sheet[2][4:]] == ["C1.1", "C2.3"]
    everything = sheet_of(load_workbook(ballot(tmp_path, limited, "E1")), "scores")
    assert len(everything[2][4:]) == 8


def test_the_answers_can_be_changed_and_nothing_else(tmp_path: Path) -> None:
    book = load_workbook(ballot(tmp_path))
    for kind, free in (("comparisons", {7, 9}), ("scores", {4, *range(5, 13)})):
        sheet = sheet_of(book, kind)
        assert sheet.protection.sheet
        unlocked = {cell.column for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
        assert unlocked == free
    assert book["_baypath"].sheet_state == "veryHidden"


@pytest.mark.parametrize("script", list(Script))
def test_lists_offer_the_same_answers_in_every_script(tmp_path: Path, script: Script) -> None:
    (path,) = write_ballots(STUDY, tmp_path, script, ["E0"])
    book = load_workbook(path)
    (rule,) = sheet_of(book, "comparisons").data_validations.dataValidation
    offered = str(rule.formula1).strip('"').split(",")
    assert (offered[0], offered[8], offered[-1], len(offered)) == ("← 9", "↔ 1", "9 →", 17)


def test_many_criteria_go_to_a_second_sheet_of_scores(tmp_path: Path) -> None:
    from tests.studies import synthetic_study

    wide = set_ballot_key(synthetic_study(experts=1, criteria=10, leaves_each=6, initiatives=2), KEY)
    path = ballot(tmp_path, wide)
    book = load_workbook(path)
    sheets = [sheet for sheet in book.worksheets if sheet["A1"].value == "scores"]
    assert [len(sheet[2]) - 4 for sheet in sheets] == [40, 19]
    sheets[1]["E5"].value = 9 if sheets[1]["E5"].value != 9 else 1
    book.save(path)
    (change,) = read_ballots(wide, [path]).changes
    assert change.sheet == "Scores (2)"


def test_ballots_never_replace_a_file(tmp_path: Path) -> None:
    path = ballot(tmp_path)
    before = path.read_bytes()
    with pytest.raises(PathTakenError):
        write_ballots(STUDY, tmp_path, Script.EN)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["E0.xlsx"]


def test_a_round_without_a_key_or_a_closed_one_has_no_ballots(tmp_path: Path) -> None:
    with pytest.raises(NoBallotKeyError):
        ballot(tmp_path, open_round(STUDY))
    with pytest.raises(RoundClosedError):
        ballot(tmp_path, close_round(STUDY))
    assert list(tmp_path.iterdir()) == []
