"""What is painted piece by piece, as it changes, looks as it would if it were painted anew as a whole."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.widgets.bar_list import Bar, BarList
from desktop.widgets.chart import Chart
from desktop.widgets.comparison_matrix import ComparisonMatrix
from desktop.widgets.dumbbell_chart import DumbbellChart, DumbbellRow, DumbbellWords
from desktop.widgets.palette import Colour
from desktop.widgets.progress_list import ProgressList, ProgressRow
from desktop.widgets.rank_bars import RankBars
from desktop.widgets.rank_map import RankMap, RankMapRow, RankMapWords
from desktop.widgets.row_chart import RowChart

Show = Callable[..., None]
NAMES = ["Talent", "Data across the boundary", "Science park", "Rail link", "Rules", "Funds", "Housing", "Ports"]


def on_screen(widget: QWidget) -> QImage:
    """Return what stands in the window's picture."""
    QCoreApplication.processEvents()
    return widget.screen().grabWindow(widget.winId()).toImage()


def painted_whole(chart: Chart) -> QImage:
    """Return what stands there once everything is painted anew."""
    chart.viewport().update()
    return on_screen(chart)


def shuffled(random: random.Random) -> list[int]:
    """Return an order in which now and then some change places."""
    order = list(range(len(NAMES)))
    if random.random() < 0.6:
        place = random.randrange(len(order) - 1)
        order[place], order[place + 1] = order[place + 1], order[place]
    return order


def ranked(random: random.Random) -> list[DumbbellRow]:
    rows, order = [], shuffled(random)
    # A row that goes from one tier to the next changes what stands beside the row below, which itself is as before.
    second = random.choice([2, 3, 4])
    for rank, one in enumerate(order, start=1):
        tier = 1 + (rank > second) + (rank > 6)
        score = one / 10 + random.choice([0.0, 0.0, 0.03])
        figure, colour = f"▲ {rank}  {score * 100:.0f} %", Colour.ACCENT if one % 2 else Colour.SECONDARY
        rows.append(DumbbellRow(NAMES[one], NAMES[one], score, one / 10, str(rank), figure, f"Tier {tier}", "", colour))
    return rows


def mapped(random: random.Random) -> list[RankMapRow]:
    rows = []
    for rank, one in enumerate(shuffled(random), start=1):
        shares = tuple(random.choice([0.0, 0.004, 0.3, 0.7]) for _ in NAMES)
        tier = f"Tier {rank // random.choice([2, 3])}"
        rows.append(RankMapRow(NAMES[one], NAMES[one], str(rank), shares, tier=tier, interval=f"{rank}–8"))
    return rows


def barred(random: random.Random) -> list[Bar]:
    values = [random.choice([0.1, 0.2, 0.3]) for _ in NAMES]
    return [Bar(name, name, value, f"{value:.2f}", reference=0.25) for name, value in zip(NAMES, values, strict=True)]


def progressed(random: random.Random) -> list[ProgressRow]:
    return [
        ProgressRow(name, name, count=f"{random.randrange(3)} of 3", figure=random.choice(["", "0.08"]))
        for name in NAMES
    ]


def dumbbell(still: bool) -> RowChart:
    class Still(DumbbellChart):
        def rule_room(self) -> float:
            return 0.0

    made = Still() if still else DumbbellChart()
    made.set_words(DumbbellWords("Name", "new", "old", "", "Share", "Tier 8", "▲ 8  100 %"))
    if still:
        made.stand_on(Colour.SURFACE)
    return made


def rank_map(kind: type[RankMap]) -> RowChart:
    made = kind()
    made.set_words(RankMapWords("Name", "95 %", "share of the draws", "rank {rank}: {share}"))
    return made


CHARTS: dict[str, tuple[Callable[[], RowChart], str, Callable[[random.Random], Sequence[object]]]] = {
    "dumbbell": (lambda: dumbbell(still=False), "set_rows", ranked),
    "still dumbbell": (lambda: dumbbell(still=True), "set_rows", ranked),
    "map": (lambda: rank_map(RankMap), "set_rows", mapped),
    "stacked bars": (lambda: rank_map(RankBars), "set_rows", mapped),
    "bars": (BarList, "set_bars", barred),
    "progress": (ProgressList, "set_rows", progressed),
}


def show_rows(chart: RowChart, setter: str, rows: Sequence[object]) -> None:
    extra = (("Name", "Done", "CR"),) if isinstance(chart, ProgressList) else ()
    getattr(chart, setter)(rows, *extra)


@pytest.mark.parametrize("name", CHARTS)
def test_rows_that_change_are_painted_as_if_the_chart_were_new(show: Show, name: str) -> None:
    make, setter, rows = CHARTS[name]
    chart, chance = make(), random.Random(5)
    show_rows(chart, setter, rows(chance))
    show(chart, 560, 300)
    whole = painted_whole(chart)
    seen = 0
    for _ in range(12):
        show_rows(chart, setter, rows(chance))
        piece = on_screen(chart)
        seen += piece != whole
        whole = painted_whole(chart)
        assert piece == whole
    assert seen > 6


@pytest.mark.parametrize("name", CHARTS)
def test_a_pointer_that_wanders_over_a_chart_leaves_no_trace(show: Show, name: str) -> None:
    make, setter, rows = CHARTS[name]
    chart, chance = make(), random.Random(7)
    show_rows(chart, setter, rows(chance))
    show(chart, 560, 300)
    chart.set_selected(NAMES[3])
    untouched, tinted = painted_whole(chart), 0
    for y in (60, 90, 150, 200, 70, 299, 110):
        move(chart, QPoint(120, y))
        piece = on_screen(chart)
        tinted += piece != untouched
        assert piece == painted_whole(chart)
    QCoreApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert on_screen(chart) == untouched
    assert tinted > 2


def move(chart: Chart, point: QPoint) -> None:
    area, button = chart.viewport(), Qt.MouseButton.NoButton
    everywhere = QPointF(area.mapToGlobal(point))
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(point), everywhere, button, button, Qt.KeyboardModifier.NoModifier
    )
    QCoreApplication.sendEvent(area, event)


def test_an_answer_in_the_matrix_paints_its_cells_and_leaves_the_rest(show: Show) -> None:
    matrix, chance = ComparisonMatrix(), random.Random(3)
    items = [(name, name) for name in NAMES]
    ratios: dict[tuple[str, str], float] = {}
    matrix.set_comparisons(items, ratios)
    show(matrix, 900, 420)
    painted_whole(matrix)
    for _ in range(12):
        first, second = sorted(chance.sample(range(len(NAMES)), 2))
        pair = NAMES[first], NAMES[second]
        ratios = {**ratios, pair: float(chance.randrange(1, 9))}
        marks = {pair: "a contradiction"} if chance.random() < 0.4 else {}
        matrix.set_comparisons(items, ratios, marks)
        piece = on_screen(matrix)
        whole = painted_whole(matrix)
        assert piece == whole
    changed = 0
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Minus, Qt.Key.Key_Down, Qt.Key.Key_5, Qt.Key.Key_End):
        QTest.keyClick(matrix, key)
        piece = on_screen(matrix)
        changed += piece != whole
        whole = painted_whole(matrix)
        assert piece == whole
    assert changed > 3
