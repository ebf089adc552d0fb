"""Whatever is edited, undone and redone: what lies on disk afterwards is what was seen last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from desktop.session.session import Session
from models.computing.results import Results
from models.editing.kinds import EditKind
from models.edits.comparisons import set_comparison, set_points
from models.edits.criteria import add_criterion, move_criterion, remove_criterion, rename_criterion
from models.edits.initiatives import add_initiative, move_initiative, remove_initiative
from models.edits.panel import remove_expert, set_expert_weight
from models.edits.plan import set_pin, set_total_budget
from models.edits.ratings import clear_rating, set_measurement, set_rating, set_recusal
from models.edits.rounds import open_round
from models.exchange.text_form import write_text
from models.problem.criteria import GOAL, Criterion
from models.problem.indicators import Measurement
from models.problem.initiatives import Initiative
from models.problem.plan_rules import Pin, PinKind
from models.ranking.study_ranking import RANKING
from models.storage.files import create_store, open_store
from models.study import Study
from models.text import Script
from tests.studies import synthetic_study

START: Final = synthetic_study(experts=3, initiatives=4, criteria=3, leaves_each=2)

Edit = Callable[[Study], Study]

EDITS: Final[tuple[Edit, ...]] = (
    partial(set_comparison, expert="E0", node=GOAL, one="C1", other="C2", ratio=3.0),
    partial(set_comparison, expert="E0", node=GOAL, one="C1", other="C2", ratio=None),
    partial(set_points, expert="E1", node=GOAL, item="C1", points=40.0),
    partial(set_rating, expert="E1", initiative="I01", leaf="C1.1", rating=None),
    partial(clear_rating, expert="E1", initiative="I02", leaf="C1.2"),
    partial(set_recusal, expert="E0", initiative="I02", recused=True),
    partial(set_measurement, initiative="I03", indicator="cost", measurement=Measurement(77.0)),
    partial(rename_criterion, criterion_id="C2", script=Script.ZH_HANT, name="創新“引號”"),
    partial(add_criterion, criterion=Criterion("C9")),
    partial(move_criterion, criterion_id="C1.1", parent="C2", place=0),
    partial(remove_criterion, criterion_id="C3"),
    partial(add_initiative, initiative=Initiative("I99")),
    partial(move_initiative, initiative_id="I03", place=0),
    partial(remove_initiative, initiative_id="I01"),
    partial(set_expert_weight, expert_id="E2", weight=2.0),
    partial(remove_expert, expert_id="E2"),
    partial(set_total_budget, amount=900.0),
    partial(set_pin, initiative="I02", pin=Pin(PinKind.MUST)),
    open_round,
)

UNDO, REDO = "undo", "redo"


def possible(edit: Edit, study: Study) -> Study:
    """Return the study edited, or as it was where the edit speaks of what an earlier one has taken away."""
    try:
        return edit(study)
    except KeyError:
        return study


@settings(max_examples=15, deadline=None)
@given(
    st.lists(st.one_of(st.sampled_from(EDITS), st.sampled_from([UNDO, UNDO, REDO])), min_size=5, max_size=40),
    st.booleans(),
)
def test_any_mix_of_edits_and_undos_is_on_disk_as_it_was_seen(
    qapp: QApplication, steps: list[Edit | str], merge: bool
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "study.baypath"
        session = Session(START, create_store(path, START))
        for step in steps:
            if step == UNDO:
                session.undo()
            elif step == REDO:
                session.redo()
            elif callable(step):
                kind = EditKind.REPLACE_STUDY
                session.edit(kind, partial(possible, step), merge_key="one field" if merge else None)
        session.wait_for_disk()
        assert session.save_fault is None
        seen = session.study
        session.close()
        with open_store(path) as store:
            kept = store.load()
            store.verify_journal()
    # Equal values, and the same order of what has one.
    assert kept == seen
    assert write_text(kept) == write_text(seen)


def test_a_study_that_was_closed_and_opened_again_ranks_as_before(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "study.baypath"
    session = Session(START, create_store(path, START))
    session.edit(EditKind.SET_RATING, partial(set_rating, expert="E0", initiative="I02", leaf="C1.1", rating=9))
    session.edit(EditKind.SET_METHODS, lambda study: replace(study, methods=replace(study.methods, cr_threshold=0.2)))
    before = session.results.get(RANKING, session.study).whole
    session.close()
    with open_store(path, read_only=True) as store:
        after = Results().get(RANKING, store.load()).whole
    assert after.topsis.closeness.tolist() == before.topsis.closeness.tolist()
    assert after.ahp.scores.tolist() == before.ahp.scores.tolist()
