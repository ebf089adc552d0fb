"""Whose order it is: two voices side by side, where they part, and what both could live with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTabBar, QTreeWidget
from pytestqt.qtbot import QtBot

from desktop.place import Place
from desktop.viewpoints.page import ViewpointsPage
from desktop.widgets.dumbbell_chart import DumbbellChart
from desktop.widgets.number_edit import NumberEdit
from desktop.widgets.scatter_chart import ScatterChart
from desktop.widgets.slope_chart import SlopeChart
from desktop.widgets.table import DataTable
from desktop.widgets.theme import Colour
from models.computing.results import Results
from models.panel.experts import Panel
from models.problem.choices import Normalisation
from models.ranking.study_ranking import RANKING
from models.study import Study
from models.text import Text
from models.viewpoints.comparison import VIEWPOINTS, Quarter
from models.viewpoints.compromise import maximin
from models.viewpoints.selection import selection_order
from tests.desktop.conftest import OpenedPages
from tests.desktop.finding import click, enter, found, press, type_into
from tests.studies import synthetic_study

STUDY = synthetic_study(experts=6, initiatives=12, criteria=3)
Opened = Callable[[Study], ViewpointsPage]


@pytest.fixture
def opened(opened_pages: OpenedPages) -> Opened:
    return partial(opened_pages, ViewpointsPage)


def choose(page: ViewpointsPage, name: str, value: object) -> None:
    pick = found(page, QComboBox, name)
    pick.setCurrentIndex(pick.findData(value))
    pick.activated.emit(pick.currentIndex())


def go_to(page: ViewpointsPage, tab: int) -> None:
    found(page, QTabBar, "viewpoints_tabs").setCurrentIndex(tab)


def test_the_slopes_join_the_ranks_of_both_sides_and_of_the_whole(opened: Opened) -> None:
    page = opened(STUDY)
    voices = Results().get(RANKING, STUDY).voices
    leading = STUDY.methods.leading
    items = found(page, SlopeChart, "slope_chart")._items
    assert [item.key for item in items] == list(voices[""].initiatives)
    for item in items:
        row = voices[""].row[item.key]
        assert item.ranks == tuple(int(voices[voice].ranks(leading)[row]) for voice in ("SZ", "", "HK"))


def test_what_only_one_side_wants_is_in_its_colour(opened: Opened) -> None:
    page = opened(STUDY)
    choose(page, "viewpoints_first", "5")
    quarters = Results().get(VIEWPOINTS, STUDY).quarters(5)
    items = found(page, SlopeChart, "slope_chart")._items
    contested = [item for item in items if quarters[item.key] is Quarter.CONTESTED]
    assert contested
    for item in contested:
        assert item.colour is (Colour.SIDE_1 if item.ranks[0] <= 5 else Colour.SIDE_2)
    assert all(item.colour is None for item in items if quarters[item.key] is not Quarter.CONTESTED)


def test_of_few_initiatives_at_most_half_count_as_high_and_the_list_says_so(opened: Opened) -> None:
    few = synthetic_study(experts=6, initiatives=8, criteria=3)
    page = opened(few)
    assert found(page, QComboBox, "viewpoints_first").currentText() == "first 3"
    assert "of the first 3" in found(page, QLabel, "slope_sentence").text()


def test_the_sentence_tells_how_alike_they_are_and_then_why_one_initiative_is_apart(opened: Opened) -> None:
    page = opened(STUDY)
    sentence = found(page, QLabel, "slope_sentence")
    views = Results().get(VIEWPOINTS, STUDY)
    assert f"Spearman {views.agreement('SZ', 'HK').spearman:.2f}" in sentence.text()
    assert f"{len(views.common_first(10))} of the first 10" in sentence.text()
    press(found(page, SlopeChart, "slope_chart"), Qt.Key.Key_Home)
    first = views.first("SZ", 1)[0]
    assert sentence.text().startswith(f"Initiative {first}: Shenzhen 1, whole panel")


def test_the_table_begins_with_who_is_furthest_apart_and_names_a_cause(opened: Opened) -> None:
    page = opened(STUDY)
    go_to(page, 1)
    table = found(page, DataTable, "viewpoints_table")
    gaps = Results().get(VIEWPOINTS, STUDY).gaps("SZ", "HK")
    shown = [abs(gaps[key]) for key in table.shown_keys()]
    assert shown == sorted(shown, reverse=True)
    rows = table.table_rows()
    assert rows.text(0, rows.column_of("gap")) == str(shown[0])
    assert "Leaf" in rows.text(0, rows.column_of("causes"))


def test_a_point_selected_is_the_row_selected(opened: Opened) -> None:
    page = opened(STUDY)
    go_to(page, 1)
    scatter, table = found(page, ScatterChart, "viewpoints_scatter"), found(page, DataTable, "viewpoints_table")
    press(scatter, Qt.Key.Key_Right)
    assert scatter.selected_key() != ""
    assert table.current_key() == scatter.selected_key()
    press(table, Qt.Key.Key_Down)
    assert scatter.selected_key() == table.current_key()


def test_the_compromise_stands_in_maximin_order_and_tells_what_each_concedes(opened: Opened) -> None:
    page = opened(STUDY)
    choose(page, "viewpoints_first", "5")
    go_to(page, 2)
    compromise = maximin(Results().get(VIEWPOINTS, STUDY))
    assert found(page, DumbbellChart, "compromise_chart").keys() == list(compromise.order)
    told = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    for concession in compromise.concessions(5).values():
        for one in (*concession.gives_up, *concession.accepts):
            assert f"–  Initiative {one}" in told
    assert f"{compromise.highest_threshold(5):.3f}" in found(page, QLabel, "compromise_support").text()


def test_scores_that_do_not_mean_the_same_are_marked(opened: Opened) -> None:
    page = opened(replace(STUDY, methods=replace(STUDY.methods, normalisation=Normalisation.VECTOR)))
    go_to(page, 2)
    told = [label.text() for label in page.findChildren(QLabel, "message_text") if label.isVisible()]
    assert any("does not mean the same" in text for text in told)


def test_any_two_voices_can_be_compared_and_never_one_with_itself(opened: Opened) -> None:
    page = opened(STUDY)
    choose(page, "viewpoints_other", "HK-A")
    assert found(page, QComboBox, "viewpoints_other").currentData() == "HK-A"
    choose(page, "viewpoints_one", "HK-A")
    assert found(page, QComboBox, "viewpoints_one").currentData() == "HK-A"
    assert found(page, QComboBox, "viewpoints_other").currentData() == "SZ"


def test_without_two_sides_the_page_says_what_is_missing(opened: Opened) -> None:
    experts = {key: one for key, one in STUDY.panel.experts.items() if one.side == "SZ"}
    page = opened(replace(STUDY, panel=Panel(groups={}, experts=experts)))
    wanted: list[str] = []
    page.step_wanted.connect(wanted.append)
    click(found(page, QPushButton, "empty_state_action"))
    assert wanted == ["panel"]


def test_the_page_leads_on_to_the_plan(opened: Opened) -> None:
    page = opened(STUDY)
    wanted: list[str] = []
    page.step_wanted.connect(wanted.append)
    click(found(page, QPushButton, "hint_action"))
    assert wanted == ["blueprint"]


def test_rows_are_as_high_as_their_wrapped_names(opened: Opened) -> None:
    long = Text("A name that is much too long to stand on one line of a table that has four more columns beside it")
    first = replace(STUDY.initiatives.initiatives["I01"], name=long)
    page = opened(
        replace(
            STUDY, initiatives=replace(STUDY.initiatives, initiatives={**STUDY.initiatives.initiatives, "I01": first})
        )
    )
    go_to(page, 1)
    table = found(page, DataTable, "viewpoints_table")
    heights = {key: table.rowHeight(row) for row, key in enumerate(table.shown_keys())}
    assert heights["I01"] > 2 * min(heights.values())


def test_any_selection_of_experts_stands_beside_a_side(opened: Opened, qtbot: QtBot) -> None:
    page = opened(STUDY)
    choose(page, "viewpoints_other", "*2")
    chart = found(page, SlopeChart, "slope_chart")
    side, leading = Results().get(RANKING, STUDY).voices["HK"], STUDY.methods.leading
    alone = {one: int(rank) for one, rank in zip(side.initiatives, side.ranks(leading), strict=True)}
    qtbot.waitUntil(lambda: {item.key: item.ranks[2] for item in chart._items} == alone, timeout=10_000)

    button = found(page, QPushButton, "viewpoints_other_experts")
    assert button.text() == "3 of 6 experts"
    click(button)
    tree = found(button, QTreeWidget, "expert_tree")
    for item in tree.findItems("E1", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive):
        item.setCheckState(0, Qt.CheckState.Unchecked)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    heard = tuple(expert for expert in STUDY.panel.by_side["HK"] if expert != "E1")
    order = Results().get(selection_order(heard), STUDY).ranking
    wanted = {one: int(rank) for one, rank in zip(order.initiatives, order.ranks(leading), strict=True)}
    qtbot.waitUntil(lambda: {item.key: item.ranks[2] for item in chart._items} == wanted, timeout=10_000)
    assert button.text() == "2 of 6 experts"


def test_an_empty_selection_says_that_nobody_is_heard_and_can_be_mended(opened: Opened) -> None:
    page = opened(STUDY)
    choose(page, "viewpoints_other", "*2")
    button = found(page, QPushButton, "viewpoints_other_experts")
    button.chosen.emit(())  # type: ignore[attr-defined]
    assert button.isVisible()
    assert found(page, QComboBox, "viewpoints_other").isVisible()


def test_selecting_an_initiative_tells_the_judgements_that_part_the_two_and_leads_there(
    opened: Opened, qtbot: QtBot
) -> None:
    page = opened(STUDY)
    go_to(page, 1)
    assert "Select an initiative" in found(page, QLabel, "parting_head").text()
    press(found(page, ScatterChart, "viewpoints_scatter"), Qt.Key.Key_Right)
    one = found(page, ScatterChart, "viewpoints_scatter").selected_key()
    assert found(page, QLabel, "parting_head").text().startswith(f"Initiative {one}: Shenzhen ")
    figures = found(page, QLabel, "parting_figures_1").text()
    assert figures.startswith(("Scores on Leaf", "Weight of Leaf"))
    with qtbot.waitSignal(page.step_wanted) as wanted:
        click(next(link for link in page.findChildren(QPushButton, "parting_link_1") if link.isVisible()))
    place = wanted.args[0]
    assert isinstance(place, Place)
    if figures.startswith("Scores"):
        assert (place.step, place.initiative) == ("score", one)
    else:
        assert place.step == "compare"
    assert place.expert in STUDY.panel.experts


def test_minimum_support_is_a_rule_of_the_plan_and_marks_who_fails(opened: Opened) -> None:
    page = opened(STUDY)
    choose(page, "viewpoints_first", "5")
    go_to(page, 2)
    told = found(page, QLabel, "support_told_2")
    assert told.text().startswith("The first 5 of the compromise average ")
    field = found(page, NumberEdit, "support_least_2")
    field.setFocus()
    type_into(field, "0.999")
    enter(field)
    assert page.session.study.plan.minimum_support == {"HK": 0.999}
    assert told.text().startswith("Broken: the first 5")
    assert all(row.text.startswith("✗") for row in found(page, DumbbellChart, "compromise_chart")._rows)
    page.session.undo()
    assert page.session.study.plan.minimum_support == {}
    assert not any(row.text.startswith("✗") for row in found(page, DumbbellChart, "compromise_chart")._rows)


def test_whom_both_have_among_their_first_is_named(opened: Opened) -> None:
    page = opened(STUDY)
    choose(page, "viewpoints_first", "8")
    common = Results().get(VIEWPOINTS, STUDY).common_first(8)
    assert common
    told = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert all(f"Initiative {one}" in told for one in common)


def test_a_link_leads_to_where_an_initiative_parts_the_two(opened: Opened) -> None:
    page = opened(STUDY)
    page.enter(Place("viewpoints", initiative="I07"))
    assert found(page, QTabBar, "viewpoints_tabs").currentIndex() == 1
    assert found(page, DataTable, "viewpoints_table").current_key() == "I07"
