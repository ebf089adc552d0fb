"""Each kind of edit writes the rows that it changes, one line of the journal, and nothing else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from models.editing.document import Document, Edit
from models.editing.kinds import EditKind
from models.edits.comparisons import paste_comparisons, set_comparison, set_points, uphold_comparisons
from models.edits.criteria import add_criterion, move_criterion, remove_criterion, rename_criterion, set_scale
from models.edits.frame import rename_side, rename_study, set_horizons
from models.edits.initiatives import add_initiative, remove_initiative, set_duration, set_status
from models.edits.methods import set_methods
from models.edits.panel import add_expert, remove_expert, set_expert_weight, set_shares
from models.edits.plan import set_pin, set_total_budget
from models.edits.ratings import clear_rating, paste_ratings, set_measurement, set_rating, set_recusal
from models.panel.experts import Expert
from models.problem.calendar import Horizon, Quarter
from models.problem.choices import MethodChoices
from models.problem.criteria import GOAL, Criterion, Scale
from models.problem.indicators import Measurement
from models.problem.initiatives import Initiative, Status
from models.storage.files import open_store
from models.storage.rows.shelves import SHELVES
from models.study import Study
from models.text import Script
from tests.models.storage.studies import small_study

EDITS: list[tuple[EditKind, Edit, set[str]]] = [
    (EditKind.RENAME_STUDY, partial(rename_study, script=Script.EN, name="New"), {"singletons/frame"}),
    (EditKind.RENAME_SIDE, partial(rename_side, side_id="HK", script=Script.EN, name="H"), {"singletons/frame"}),
    (
        EditKind.SET_HORIZONS,
        partial(set_horizons, horizons=(Horizon("short"), Horizon("long", end=Quarter(2035, 4)))),
        {"singletons/frame"},
    ),
    (
        EditKind.RENAME_CRITERION,
        partial(rename_criterion, criterion_id="C11", script=Script.ZH_HANT, name="易"),
        {"criteria/C11"},
    ),
    (EditKind.ADD_CRITERION, partial(add_criterion, criterion=Criterion("C14", "C1")), {"criteria/C14"}),
    (
        EditKind.MOVE_CRITERION,
        partial(move_criterion, criterion_id="C13", parent=GOAL, place=0),
        {"criteria/C13"},
    ),
    (
        EditKind.REMOVE_CRITERION,
        partial(remove_criterion, criterion_id="C11"),
        {"criteria/C11", "comparisons/R2/E2/C1", "ratings/R1/E1/I02", "ratings/R2/E1/I03"},
    ),
    (
        EditKind.SET_SCALE,
        partial(set_scale, criterion_id="C2", scale=Scale(lower=1, upper=5)),
        {"criteria/C2"},
    ),
    (EditKind.ADD_INITIATIVE, partial(add_initiative, initiative=Initiative("I04")), {"initiatives/I04"}),
    (EditKind.SET_DURATION, partial(set_duration, initiative_id="I01", quarters=9), {"initiatives/I01"}),
    (EditKind.SET_STATUS, partial(set_status, initiative_id="I01", status=Status.DONE), {"initiatives/I01"}),
    (
        EditKind.REMOVE_INITIATIVE,
        partial(remove_initiative, initiative_id="I02"),
        # I01 named it as a prerequisite, the strategy as what carries it, a rule and an assumption too.
        {
            "initiatives/I02",
            "initiatives/I01",
            "measurements/I02",
            "ratings/R1/E1/I02",
            "strategies/SO1",
            "singletons/plan",
            "singletons/adjustments",
        },
    ),
    (EditKind.SET_SHARES, partial(set_shares, shares={"SZ": 3.0, "HK": 2.0}), {"singletons/shares"}),
    (EditKind.SET_EXPERT_WEIGHT, partial(set_expert_weight, expert_id="E1", weight=3.0), {"experts/E1"}),
    (EditKind.ADD_EXPERT, partial(add_expert, expert=Expert("E3", "HK")), {"experts/E3"}),
    (
        EditKind.REMOVE_EXPERT,
        partial(remove_expert, expert_id="E1"),
        {
            "experts/E1",
            "comparison_ballots/R1/E1",
            "rating_ballots/R1/E1",
            "rating_ballots/R2/E1",
            "ratings/R1/E1/I01",
            "ratings/R1/E1/I02",
            "ratings/R2/E1/I03",
        },
    ),
    (
        EditKind.SET_COMPARISON,
        partial(set_comparison, expert="E2", node="C1", one="C11", other="C12", ratio=3.0),
        {"comparisons/R2/E2/C1"},
    ),
    (
        EditKind.SET_COMPARISON,  # The first answer of an expert in a round.
        partial(set_comparison, expert="E1", node=GOAL, one="C1", other="C2", ratio=3.0),
        {"comparison_ballots/R2/E1", f"comparisons/R2/E1/{GOAL}"},
    ),
    (
        EditKind.CLEAR_COMPARISON,
        partial(set_comparison, expert="E2", node=GOAL, one="C1", other="C2", ratio=None),
        {f"comparisons/R2/E2/{GOAL}"},
    ),
    (
        EditKind.PASTE_COMPARISONS,
        partial(paste_comparisons, expert="E2", node="C1", ratios={("C11", "C12"): 4.0, ("C11", "C13"): 5.0}),
        {"comparisons/R2/E2/C1"},
    ),
    (
        EditKind.UPHOLD_COMPARISONS,
        partial(uphold_comparisons, expert="E2", node="C1", reason=""),
        {"comparisons/R2/E2/C1"},
    ),
    (
        EditKind.SET_POINTS,
        partial(set_points, expert="E2", node=GOAL, item="C1", points=60.0),
        {f"comparisons/R2/E2/{GOAL}"},
    ),
    (
        EditKind.SET_RATING,
        partial(set_rating, expert="E1", initiative="I03", leaf="C11", rating=None),
        {"ratings/R2/E1/I03"},
    ),
    (
        EditKind.CLEAR_RATING,
        partial(clear_rating, expert="E1", initiative="I03", leaf="C11"),
        {"ratings/R2/E1/I03"},
    ),
    (
        EditKind.PASTE_RATINGS,
        partial(paste_ratings, expert="E1", ratings={("I01", "C11"): 2, ("I02", "C11"): 3, ("I01", "C2"): 4}),
        {"ratings/R2/E1/I01", "ratings/R2/E1/I02"},
    ),
    (
        EditKind.SET_RECUSAL,
        partial(set_recusal, expert="E1", initiative="I03", recused=True),
        {"rating_ballots/R2/E1"},
    ),
    (
        EditKind.SET_MEASUREMENT,
        partial(set_measurement, initiative="I01", indicator="cost", measurement=Measurement(200.0)),
        {"measurements/I01"},
    ),
    (EditKind.SET_METHODS, partial(set_methods, methods=MethodChoices(cr_threshold=0.2)), {"singletons/methods"}),
    (EditKind.SET_BUDGET, partial(set_total_budget, amount=1.0), {"singletons/plan"}),
    (EditKind.SET_PIN, partial(set_pin, initiative="I03", pin=None), {"singletons/plan"}),
    (EditKind.REPLACE_STUDY, lambda study: replace(study, rounds=(*study.rounds[:1], *study.rounds[1:])), set()),
]


def rows(path: Path) -> dict[str, object]:
    found: dict[str, object] = {}
    with closing(sqlite3.connect(path)) as connection:
        for shelf in SHELVES:
            for row in connection.execute(f"SELECT * FROM {shelf.name}"):  # noqa: S608 (our own names)
                key, (position, value, _) = row[: len(shelf.columns)], row[len(shelf.columns) :]
                found["/".join((shelf.name, *key))] = position, value
    return found


@pytest.mark.parametrize(("kind", "edit", "expected"), EDITS)
def test_an_edit_writes_what_it_changes_and_nothing_else(
    study_file: Path, kind: EditKind, edit: Edit, expected: set[str]
) -> None:
    before = rows(study_file)
    with open_store(study_file) as store:
        document = Document(store.load())
        changes = document.edit(kind, edit)
        assert changes is not None
        written = store._connection.total_changes
        store.apply(changes)
        written = store._connection.total_changes - written
    after = rows(study_file)
    assert {key for key in before | after if before.get(key) != after.get(key)} == expected
    # A row that is dropped and one that is written count as one each, and the journal's line as one.
    assert written == len(expected) + 1
    with open_store(study_file) as store:
        assert store.load() == document.study


@pytest.mark.parametrize(("kind", "edit", "expected"), EDITS)
def test_undoing_an_edit_restores_every_row(study_file: Path, kind: EditKind, edit: Edit, expected: set[str]) -> None:
    def values(path: Path) -> dict[str, object]:
        return {key: row[1] for key, row in rows(path).items() if isinstance(row, tuple)}

    before = values(study_file)
    with open_store(study_file) as store:
        document = Document(store.load())
        for changes in (document.edit(kind, edit), document.undo()):
            assert changes is not None
            store.apply(changes)
    assert values(study_file) == before
    with open_store(study_file) as store:
        study = store.load()
    assert study == small_study()
    assert list(study.criteria.criteria) == list(small_study().criteria.criteria)
    assert list(study.initiatives.initiatives) == list(small_study().initiatives.initiatives)
    assert list(study.panel.experts) == list(small_study().panel.experts)


def test_an_imported_study_that_is_equal_to_the_stored_one_writes_no_row(study_file: Path) -> None:
    def read_again(_: Study) -> Study:
        return small_study()

    with open_store(study_file) as store:
        changes = Document(store.load()).edit(EditKind.REPLACE_STUDY, read_again)
        assert changes is not None
        written = store._connection.total_changes
        store.apply(changes)
        assert store._connection.total_changes - written == 1
        assert store.journal()[-1].patch == {}
