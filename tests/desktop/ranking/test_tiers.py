"""Tiers and rank intervals on the page of the ranking: they come after it, quietly, and only for the whole panel."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.place import Place
from desktop.ranking.page import RankPage
from desktop.shell.main_window import MainWindow
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.dumbbell_chart import DumbbellChart
from desktop.widgets.number_edit import NumberField
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.table import DataTable
from models.robustness.firmness import FIRMNESS, Firmness
from models.robustness.panel_draws import PanelBootstrap
from tests.desktop.finding import click, found, press, settle, type_into

LONG = 20_000


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Hold the drawing of panels until the event is set."""
    goes_on, draw = threading.Event(), PanelBootstrap.draw

    def wait_and_draw(bootstrap: PanelBootstrap, *wanted: Any) -> Any:
        goes_on.wait()
        return draw(bootstrap, *wanted)

    monkeypatch.setattr(PanelBootstrap, "draw", wait_and_draw)
    yield goes_on
    goes_on.set()


@pytest.fixture
def slow_page(hetao: MainWindow, held: threading.Event, qtbot: QtBot) -> Iterator[RankPage]:
    """The page with its ranking, and its tiers still to come."""
    yield ranked_page(hetao, qtbot)
    held.set()


@pytest.fixture
def page(hetao: MainWindow, qtbot: QtBot) -> RankPage:
    """The page with its tiers."""
    page = ranked_page(hetao, qtbot)
    wait_for_tiers(page, qtbot)
    return page


def ranked_page(window: MainWindow, qtbot: QtBot) -> RankPage:
    assert window.view is not None
    window.view.go_to("rank")
    page = window.view.page("rank")
    assert isinstance(page, RankPage)
    qtbot.waitUntil(lambda: bool(chart(page).keys()), timeout=LONG)
    return page


def wait_for_tiers(page: RankPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(text(page, "why_interval")), timeout=LONG)


def chart(page: RankPage) -> DumbbellChart:
    return found(page, DumbbellChart, "rank_chart")


def text(page: RankPage, name: str) -> str:
    return found(page, QLabel, name).text()


def known(page: RankPage) -> Firmness:
    return page.session.results.get(FIRMNESS, page.session.study)


def ruled(page: RankPage) -> list[str]:
    """Return the keys of the rows that a rule stands above."""
    return [key for number, key in enumerate(chart(page).keys()) if chart(page).gap_before(number) > 0]


def opening(page: RankPage) -> list[str]:
    """Return the keys of the rows whose tier is another than that of the row above."""
    keys, tier = chart(page).keys(), known(page).tier
    return [below for above, below in pairwise(keys) if tier[above] != tier[below]]


def columns(page: RankPage) -> list[str]:
    return [column.title for column in found(page, DataTable, "rank_table").table_rows().columns]


def cells(page: RankPage, key: str) -> list[str]:
    rows = found(page, DataTable, "rank_table").table_rows()
    return [rows.text(rows.row_of(key), rows.column_of(name)) for name in ("tier", "interval")]


def strip(page: RankPage) -> ProgressStrip:
    return next(
        one for one in page.findChildren(ProgressStrip) if found(one, QPushButton, "progress_cancel").isVisible()
    )


def strips_seen(page: RankPage) -> bool:
    return any(one.isVisible() for one in page.findChildren(ProgressStrip))


def hear_hong_kong(page: RankPage) -> None:
    voices = found(page, ChoiceBox, "rank_voice")
    for _ in range(2):
        press(voices, Qt.Key.Key_Down)
    assert voices.currentText() == "Hong Kong"


def test_rules_stand_where_the_judgements_separate(page: RankPage) -> None:
    assert ruled(page) == opening(page)
    assert len(ruled(page)) == max(known(page).tier.values()) - 1
    note = "Tiers hold initiatives that the judgements do not separate (pairwise winning index below 0.75;"
    assert text(page, "rank_note").endswith(f"{note} 10,000 panels of the same kind).")


def test_a_row_says_between_which_ranks_it_lies(page: RankPage) -> None:
    for key in ("I01", "I12", "I24"):
        while chart(page).selected_key() != key:
            press(chart(page), Qt.Key.Key_Down)
        low, high = known(page).interval[key]
        line = f"Rank {low}" if low == high else f"Ranks {low} to {high}"
        assert text(page, "why_interval") == f"{line} in 95 % of 10,000 draws"
        assert chart(page).row_tip(chart(page).keys().index(key)).endswith(text(page, "why_interval"))
        assert cells(page, key) == [str(known(page).tier[key]), str(low) if low == high else f"{low}–{high}"]


def test_until_they_are_known_the_ranking_stands_without_them_and_then_nothing_around_it_moves(
    slow_page: RankPage, held: threading.Event, qtbot: QtBot
) -> None:
    page, name = slow_page, found(slow_page, QLabel, "why_distances")
    place, below = chart(page).geometry(), name.geometry()
    assert ruled(page) == []
    assert text(page, "why_interval") == ""
    assert columns(page)[:3] == ["Rank", "Tier", "Rank, 95 %"]
    assert cells(page, "I19") == ["", ""]
    assert not strips_seen(page)
    qtbot.waitUntil(lambda: strips_seen(page), timeout=LONG)
    assert (chart(page).geometry(), name.geometry()) == (place, below)
    held.set()
    wait_for_tiers(page, qtbot)
    assert ruled(page) == opening(page)
    assert not strips_seen(page)
    assert (chart(page).geometry(), name.geometry()) == (place, below)


def test_who_gives_up_keeps_the_ranking_and_may_ask_again(
    slow_page: RankPage, held: threading.Event, qtbot: QtBot
) -> None:
    page = slow_page
    qtbot.waitUntil(lambda: strips_seen(page), timeout=LONG)
    # What has only just appeared has its place once the event loop has come round.
    settle()
    click(found(strip(page), QPushButton, "progress_cancel"))
    assert not strips_seen(page)
    held.set()
    qtbot.waitUntil(lambda: not page.session.busy(), timeout=LONG)
    press(chart(page), Qt.Key.Key_Down)
    assert ruled(page) == []
    again = found(page, QPushButton, "rank_draw_tiers")
    assert again.isVisible()
    click(again)
    wait_for_tiers(page, qtbot)
    assert ruled(page) == opening(page)
    assert not again.isVisible()


def test_one_sides_order_has_no_tiers_for_they_are_the_whole_panels(page: RankPage) -> None:
    hear_hong_kong(page)
    assert ruled(page) == []
    assert columns(page)[:2] == ["Rank", "No."]
    assert not found(page, QLabel, "why_interval").isVisible()
    assert "Tiers" not in text(page, "rank_note")
    assert "draws" not in chart(page).row_tip(0)


def test_the_other_method_has_tiers_of_its_own(page: RankPage, qtbot: QtBot) -> None:
    before = known(page)
    click(found(found(page, SegmentedControl, "rank_leading"), QPushButton, "segment_ahp"))
    qtbot.waitUntil(lambda: page.session.results.known(FIRMNESS, page.session.study), timeout=LONG)
    wait_for_tiers(page, qtbot)
    assert known(page) is not before
    assert ruled(page) == opening(page)


def test_the_table_keeps_the_note_on_tiers(page: RankPage) -> None:
    press(chart(page), Qt.Key.Key_T)
    assert text(page, "rank_note").startswith("Tiers hold initiatives")
    assert found(page, QLabel, "rank_note").isVisible()


def test_what_is_not_first_may_be_asked_how_it_would_rise(page: RankPage, qtbot: QtBot) -> None:
    ask = found(page, QPushButton, "why_rise")
    assert not ask.isVisible()
    press(chart(page), Qt.Key.Key_Down)
    assert ask.isVisible()
    with qtbot.waitSignal(page.step_wanted) as wanted:
        QTest.mouseClick(ask, Qt.MouseButton.LeftButton)
    assert wanted.args == [Place("robustness", "reverse", initiative=chart(page).keys()[1])]


def test_rows_stay_readable_where_many_tiers_crowd_a_small_window(page: RankPage) -> None:
    rows = chart(page)
    heights = {rows.row_place(number, 100.0, 0.0).height() for number in range(len(rows.keys()))}
    assert min(heights) >= rows.fontMetrics().height()
    assert all(3.0 <= rows.gap_before(rows.keys().index(key)) <= 8.0 for key in ruled(page))


def test_what_separates_tiers_is_chosen_beside_the_methods(page: RankPage, qtbot: QtBot) -> None:
    before = page.session.results.get(FIRMNESS, page.session.study)
    click(found(page, QPushButton, "rank_methods_button"))
    field = found(page, NumberField, "method_tier_index").edit
    assert field.text() == "75"
    type_into(field, "100 %")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.session.study.methods.tier_index == 1.0
    wait_for_tiers(page, qtbot)
    after = page.session.results.get(FIRMNESS, page.session.study)
    assert max(after.tier.values()) < max(before.tier.values())
    qtbot.waitUntil(lambda: "index below 1;" in found(page, QLabel, "rank_note").text(), timeout=LONG)
    type_into(field, "30")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "50" in field.reason
    assert page.session.study.methods.tier_index == 1.0
    page.session.undo()
    assert page.session.study.methods.tier_index == 0.75
