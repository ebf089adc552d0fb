"""All methods beside each other, the figures behind them, and the way down to one judgement."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.place import Place
from desktop.ranking.page import RankPage
from desktop.session.session import Session
from desktop.shell.main_window import MainWindow
from desktop.widgets.bar_list import BarList
from desktop.widgets.bump_chart import BumpChart
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.dumbbell_chart import DumbbellChart
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.table import DataTable
from models.editing.kinds import EditKind
from models.edits.ratings import set_measurement
from models.problem.choices import Normalisation
from models.ranking import method_comparison
from models.ranking.companions import Companion
from models.ranking.method_comparison import METHOD_COMPARISON
from models.ranking.study_ranking import RANKING
from models.ranking.study_reversal import REVERSAL
from models.ranking.variants import VARIANTS
from models.study import Study
from models.weighting.answers import WHOLE
from tests.desktop.finding import click, found, press
from tests.studies import synthetic_study

LONG = 30_000


@pytest.fixture
def page(hetao: MainWindow, qtbot: QtBot) -> RankPage:
    return ranked(hetao, qtbot)


def ranked(window: MainWindow, qtbot: QtBot) -> RankPage:
    assert window.view is not None
    window.view.go_to("rank")
    page = window.view.page("rank")
    assert isinstance(page, RankPage)
    qtbot.waitUntil(lambda: bool(text(page, "why_name")), timeout=LONG)
    return page


Opened = Callable[[Study], RankPage]


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    """A page of its own on any study."""

    def made(study: Study) -> RankPage:
        session = Session(study)
        page = RankPage(session)
        qtbot.addWidget(page, before_close_func=lambda _: session.close())
        page.resize(1100, 700)
        page.show()
        qtbot.waitUntil(lambda: not session.busy(), timeout=LONG)
        return page

    return made


def text(page: QWidget, name: str) -> str:
    return found(page, QLabel, name).text()


def show_methods(page: RankPage, qtbot: QtBot) -> BumpChart:
    press(page.main_thing(), Qt.Key.Key_M)
    bump = found(page, BumpChart, "methods_chart")
    study = page.session.study
    known = page.session.results.known
    qtbot.waitUntil(lambda: known(METHOD_COMPARISON, study) and known(REVERSAL, study), timeout=LONG)
    qtbot.waitUntil(lambda: not page.session.busy() and bool(bump.keys()), timeout=LONG)
    return bump


def show_figures(page: RankPage) -> DataTable:
    press(page.main_thing(), Qt.Key.Key_F)
    return found(page, DataTable, "working_table")


def name_of(page: RankPage, initiative: str) -> str:
    return page.session.study.initiatives.initiatives[initiative].name.read(page.session.script)


def choose(page: RankPage, box: str, key: str) -> None:
    """Choose in a box by key, as a hand does that knows where it is."""
    choices = found(page, ChoiceBox, box)
    choices.setFocus()
    while choices.current() != key:
        before = choices.currentIndex()
        step = Qt.Key.Key_Down if before < choices.findData(key) else Qt.Key.Key_Up
        QTest.keyClick(choices, step)
        assert choices.currentIndex() != before


def test_every_method_stands_in_its_row_the_study_s_own_first(page: RankPage, qtbot: QtBot) -> None:
    bump = show_methods(page, qtbot)
    assert bump.keys()[0] == Normalisation.FIXED.value
    assert set(bump.keys()) == {variant.value for variant in VARIANTS}
    told = bump.row_tip(bump.keys().index("distributive"))
    assert told.startswith("AHP, distributive\n")
    assert "Saaty (1990)" in told


def test_a_method_says_where_it_parts_and_what_makes_it_reverse(page: RankPage, qtbot: QtBot) -> None:
    bump = show_methods(page, qtbot)
    bump.setFocus()
    while bump.selected_key() != "vikor":
        QTest.keyClick(bump, Qt.Key.Key_Down)
    told = text(page, "method_told")
    study = page.session.study
    comparison = page.session.results.get(METHOD_COMPARISON, study)[WHOLE]
    ours, theirs = comparison.orders[Normalisation.FIXED].ranks, comparison.orders[Companion.VIKOR].ranks
    row = int(abs(theirs - ours).argmax())
    name = study.initiatives.initiatives[comparison.initiatives[row]].name.read(page.session.script)
    assert f"It parts most over “{name}”: rank {theirs[row]} here, {ours[row]} by TOPSIS, fixed domain." in told
    assert "Compromise: Hetao joint governance" in told
    disturbing = page.session.results.get(REVERSAL, study).disturbing(Companion.VIKOR)
    assert f"{len(disturbing)} initiatives turn the order of others by leaving:" in told
    assert "A copy of the last one changes nothing." in told
    example = re.search(r"For example, without “(.+?)”, “(.+?)” catches up with “(.+?)” or passes it.", told)
    assert example is not None
    rows = {name_of(page, one): row for row, one in enumerate(comparison.initiatives)}
    gone, second, first = (rows[name] for name in example.groups())
    check = page.session.results.get(REVERSAL, study).checks[Companion.VIKOR]
    assert check.expected[gone, first] < check.expected[gone, second]
    assert check.without[gone, first] >= check.without[gone, second]


def test_an_initiative_is_followed_over_the_methods_and_explained(page: RankPage, qtbot: QtBot) -> None:
    bump = show_methods(page, qtbot)
    press(bump, Qt.Key.Key_Right)
    assert bump.selected_item() == "I01"
    assert text(page, "method_initiative").startswith("Hetao joint governance")
    assert text(page, "method_span") == "Ranks 1 to 2 over 21 methods"
    QTest.keyClick(bump, Qt.Key.Key_Return)
    assert found(page, DumbbellChart, "rank_chart").isVisible()
    assert text(page, "why_name").startswith("Hetao joint governance")


def test_for_a_side_methods_are_compared_and_reversals_left_to_the_whole_panel(page: RankPage, qtbot: QtBot) -> None:
    show_methods(page, qtbot)
    voices = found(page, ChoiceBox, "rank_voice")
    voices.setFocus()
    QTest.keyClick(voices, Qt.Key.Key_Down)
    bump = found(page, BumpChart, "methods_chart")
    assert bump.keys()[0] == Normalisation.FIXED.value
    assert "by leaving" not in text(page, "method_told")


def test_comparing_can_be_given_up_and_taken_up_again(
    page: RankPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, compare = threading.Event(), method_comparison.compare_methods

    def wait_and_compare(*given: Any) -> Any:
        goes_on.wait()
        return compare(*given)

    monkeypatch.setattr(method_comparison, "compare_methods", wait_and_compare)
    press(page.main_thing(), Qt.Key.Key_M)
    strip = found(page, ProgressStrip, "methods_progress")
    qtbot.waitUntil(strip.isVisible, timeout=LONG)
    click(found(strip, QPushButton, "progress_cancel"))
    again, bump = found(page, QPushButton, "methods_again"), found(page, BumpChart, "methods_chart")
    assert again.isVisible()
    assert bump.keys() == []
    goes_on.set()
    click(again)
    qtbot.waitUntil(lambda: bool(bump.keys()), timeout=LONG)
    assert not again.isVisible()


def test_the_figures_lead_to_the_score_and_are_copied(page: RankPage) -> None:
    table = show_figures(page)
    assert table.hasFocus()
    ranking = page.session.results.get(RANKING, page.session.study).whole
    choose(page, "working_table_choice", "result")
    click(found(page, QPushButton, "working_copy"))
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0] == ["Rank", "Initiative", "D⁺", "D⁻", "Closeness"]
    best = ranking.row[ranking.order(page.session.study.methods.leading)[0]]
    assert float(lines[1][4]) == pytest.approx(ranking.topsis.closeness[best], abs=5e-5)
    assert len(lines) == 25


def test_weights_and_ideals_stand_below_the_initiatives(page: RankPage) -> None:
    table = show_figures(page)
    choose(page, "working_table_choice", "weighted")
    assert table.shown_keys()[-3:] == ["ideal", "anti_ideal", "weight"]
    assert found(page, ChoiceBox, "working_table_choice").currentText() == "Weighted"


def test_another_method_keeps_the_kind_of_table(page: RankPage, qtbot: QtBot) -> None:
    show_methods(page, qtbot)
    show_figures(page)
    choose(page, "working_table_choice", "normalised")
    choose(page, "working_method", "saw")
    assert found(page, ChoiceBox, "working_table_choice").currentText() == "Normalised"
    choose(page, "working_method", "ideal")
    assert found(page, ChoiceBox, "working_table_choice").currentText() == "Result"


def test_a_figure_of_the_ranking_s_table_says_where_it_comes_from(page: RankPage) -> None:
    press(page.main_thing(), Qt.Key.Key_T)
    table = found(page, DataTable, "rank_table")
    for column, method in (("closeness", "fixed"), ("score", "ideal"), ("other", "ideal")):
        press(page.main_thing(), Qt.Key.Key_T) if not table.isVisible() else None
        table.select_row("I05", column)
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_Return)
        assert found(page, DataTable, "working_table").isVisible()
        assert found(page, ChoiceBox, "working_method").current() == method
    press(page.main_thing(), Qt.Key.Key_T)
    press(page.main_thing(), Qt.Key.Key_T)
    table.select_row("I05", "side HK")
    press(table, Qt.Key.Key_Return)
    assert found(page, ChoiceBox, "rank_voice").currentText() == "Hong Kong"


def test_a_rank_is_followed_down_to_one_judgement_and_to_where_it_was_given(page: RankPage, qtbot: QtBot) -> None:
    bars = found(page, BarList, "why_bars")
    press(bars, Qt.Key.Key_Down)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    assert text(page, "drill_title") == "Innovation and achievement transformation"
    assert "It weighs 16.9 % of the whole." in text(page, "drill_told")
    lines = found(page, DataTable, "drill_lines")
    assert lines.hasFocus()
    lines.select_row("C1.2")
    QTest.keyClick(lines, Qt.Key.Key_Return)
    told = text(page, "drill_told")
    ranking = page.session.results.get(RANKING, page.session.study).whole
    row, column = ranking.row["I19"], ranking.leaves.index("C1.2")
    assert f"Its score is {ranking.values[row, column]:.3f} on the scale from 1 to 9" in told
    assert f"= {ranking.ahp.contributions[row, column]:.4f}." in told
    assert f"normalised {ranking.topsis.normalised[row, column]:.4f}" in told
    expert = lines.shown_keys()[0]
    lines.select_row(expert)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    ballot = page.session.study.rating_ballot(expert)
    assert f"Score: {ballot.ratings['I19']['C1.2']}" in text(page, "drill_told")
    wanted: list[Place] = []
    page.step_wanted.connect(wanted.append)
    click(found(page, QPushButton, "drill_link_0"))
    click(found(page, QPushButton, "drill_link_1"))
    assert wanted == [
        Place("score", initiative="I19", node="C1.2", expert=expert),
        Place("compare", node="C1", expert=expert),
    ]


def test_backspace_goes_back_up_to_where_one_came_from(page: RankPage) -> None:
    bars = found(page, BarList, "why_bars")
    press(bars, Qt.Key.Key_Down)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    lines = found(page, DataTable, "drill_lines")
    lines.select_row("C1.2")
    QTest.keyClick(lines, Qt.Key.Key_Return)
    QTest.keyClick(lines, Qt.Key.Key_Backspace)
    assert text(page, "drill_title") == "Innovation and achievement transformation"
    assert lines.current_key() == "C1.2"
    QTest.keyClick(lines, Qt.Key.Key_Escape)
    assert text(page, "why_name").startswith("GBA clinical-trial platform")
    assert bars.isVisible()
    assert bars.hasFocus()


def test_a_cell_of_the_figures_leads_down_too(page: RankPage) -> None:
    table = show_figures(page)
    table.select_row("I05", "C2.1")
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert text(page, "drill_second").startswith("GBA Standards")
    assert found(page, DataTable, "drill_lines").isVisible()


def test_what_was_measured_is_said_to_be(page: RankPage) -> None:
    table = show_figures(page)
    tree = page.session.study.criteria
    measured = next(leaf for leaf in tree.leaves if tree.criteria[leaf].scale.indicator)
    table.select_row("I05", measured)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert "Measured: " in text(page, "drill_told")
    assert "RMB" in text(page, "drill_told")


def test_another_initiative_ends_the_way_down(page: RankPage) -> None:
    bars = found(page, BarList, "why_bars")
    press(bars, Qt.Key.Key_Down)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    press(found(page, DumbbellChart, "rank_chart"), Qt.Key.Key_Down)
    assert found(page, QLabel, "why_name").isVisible()


def test_classic_comparisons_of_initiatives_are_explained_by_what_was_compared(
    window: MainWindow, qtbot: QtBot
) -> None:
    # Saaty (1990): the three houses, compared in pairs under each of eight criteria.
    assert window.open_target("sample:house")
    page = ranked(window, qtbot)
    assert text(page, "why_score") == "0.3959", "0.396 in the paper"
    bars = found(page, BarList, "why_bars")
    press(bars, Qt.Key.Key_Down)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    assert "from comparing the initiatives in pairs." in text(page, "drill_told")
    lines = found(page, DataTable, "drill_lines")
    lines.select_row("family")
    QTest.keyClick(lines, Qt.Key.Key_Return)
    wanted: list[Place] = []
    page.step_wanted.connect(wanted.append)
    click(found(page, QPushButton, "drill_link_1"))
    (place,) = wanted
    assert place.step == "compare"
    assert place.node in page.session.study.criteria.leaves
    assert window.view is not None
    window.view.go_to("rank")
    bump = show_methods(page, qtbot)
    assert bump.keys()[0] == "distributive"


@pytest.mark.parametrize("initiatives", [1, 2])
def test_few_initiatives_are_ranked_and_explained_without_a_nan(opened: Opened, initiatives: int, qtbot: QtBot) -> None:
    page = opened(synthetic_study(initiatives=initiatives))
    bump = show_methods(page, qtbot)
    said = all_that_is_said(page)
    assert "nan" not in said
    if initiatives == 1:
        assert "One initiative alone is first by every method." in said
        assert "There is nothing to overtake: only one initiative is ranked." in said
    show_figures(page)
    ranked_by = page.session.results.get(METHOD_COMPARISON, page.session.study)[WHOLE].orders
    for variant in ranked_by:
        choose(page, "working_method", variant.value)
        assert "nan" not in all_that_is_said(page)
    assert len(bump.keys()) == len(VARIANTS)


def test_ties_and_constant_columns_are_said_to_separate_nobody(opened: Opened, qtbot: QtBot) -> None:
    study = synthetic_study(initiatives=4)
    ratings = {
        key: replace(ballot, ratings={one: dict.fromkeys(row, 5) for one, row in ballot.ratings.items()})
        for key, ballot in study.ratings.items()
    }
    same = study.indicators.measurements["I01"]
    indicators = replace(study.indicators, measurements=dict.fromkeys(study.indicators.measurements, same))
    page = opened(replace(study, ratings=ratings, indicators=indicators))
    chart = found(page, DumbbellChart, "rank_chart")
    assert [chart.row_tip(row).split()[0] for row in range(4)] == ["1", "1", "1", "1"]
    show_methods(page, qtbot)
    said = all_that_is_said(page)
    assert "The same for all, so that it separates nobody: Leaf C1.1, " in said
    assert "nan" not in said


def test_missing_scores_leave_an_initiative_out_of_every_method_and_say_so(page: RankPage, qtbot: QtBot) -> None:
    edit = partial(set_measurement, initiative="I19", indicator="cost", measurement=None)
    assert page.session.edit(EditKind.SET_MEASUREMENT, edit) is None
    qtbot.waitUntil(lambda: not page.session.busy(), timeout=LONG)
    show_methods(page, qtbot)
    assert text(page, "methods_note") == "1 initiative is left out, since values are missing."
    comparison = page.session.results.get(METHOD_COMPARISON, page.session.study)[WHOLE]
    assert "I19" not in comparison.initiatives


def all_that_is_said(page: RankPage) -> str:
    """Return every text that the page shows, lower case for what no figure may be."""
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    charts = [chart.row_tip(row) for chart in page.findChildren(BumpChart) for row in range(len(chart.keys()))]
    tables = []
    for table in page.findChildren(DataTable):
        if table.isVisible():
            table.copy()
            tables.append(QGuiApplication.clipboard().text())
    return "\n".join([*labels, *charts, *tables]).replace("NaN", "nan")
