"""Draws the report's pictures with the window's own charts, in a process of its own.

So neither a dark look nor another language of the window shows on paper, the window never waits, and the command line
needs no screen.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from math import ceil, floor
from typing import TYPE_CHECKING, Final

from desktop.reporting.requests import Bars, Dumbbells, Gantt, Request, Shares, Slopes

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from desktop.widgets.chart import Chart

_WIDTH: Final = 900
"""Pixels across; a picture is drawn at twice that."""


def serve(pipe: Connection, requests: Mapping[str, Request], language: str) -> None:
    """Send one PNG file after the other, each with its name before it."""
    if sys.platform not in {"win32", "darwin"}:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from desktop.widgets.theme import Mode, apply_theme

    app = QApplication(["baypath"])
    apply_theme(app, Mode.LIGHT, 1.0, language)
    for name, request in requests.items():
        pipe.send_bytes(name.encode())
        pipe.send_bytes(_picture(request))
    pipe.close()


def _picture(request: Request) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImageWriter

    from desktop.widgets.chart_export import render_image

    chart = _chart(request)
    chart.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    high = chart.sizeHint().height()
    chart.resize(_WIDTH, high)
    chart.show()
    # Where a chart spreads over the height it has, it is given what its rows need.
    chart.resize(_WIDTH, max(high, round(chart.whole_size().height())))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(render_image(chart))
    chart.close()
    return bytes(buffer.data().data())


def _chart(request: Request) -> Chart:
    match request:
        case Bars():
            return _bars(request)
        case Dumbbells():
            return _dumbbells(request)
        case Shares():
            return _shares(request)
        case Slopes():
            return _slopes(request)
        case Gantt():
            return _gantt(request)


def _bars(request: Bars) -> Chart:
    from desktop.widgets.bar_list import Bar, BarList

    chart = BarList()
    chart.set_bars([Bar(str(row), label, value, text) for row, (label, value, text) in enumerate(request.rows)])
    return chart


def _dumbbells(request: Dumbbells) -> Chart:
    from desktop.widgets.dumbbell_chart import DumbbellChart, DumbbellRow, DumbbellWords

    chart = DumbbellChart()
    widest = max((row[5] for row in request.rows), key=len, default="")
    chart.set_words(DumbbellWords(request.name, request.filled, request.hollow, tier=widest))
    chart.set_scale(*_scale([mark for row in request.rows for mark in row[2:4]]))
    chart.set_rows(
        [
            DumbbellRow(str(place), name, filled, hollow, rank, text, tier)
            for place, (rank, name, filled, hollow, text, tier) in enumerate(request.rows)
        ]
    )
    return chart


def _scale(marks: list[float]) -> tuple[float, float, list[tuple[float, str]]]:
    """Return ends that hold every mark, on whole tenths, and what is written between them."""
    low = floor(10 * min(marks, default=0.0) - 1e-9)
    high = max(ceil(10 * max(marks, default=1.0) + 1e-9), low + 1)
    return low / 10, high / 10, [(step / 10, f"{step / 10:.1f}") for step in range(low, high + 1)]


def _shares(request: Shares) -> Chart:
    from desktop.widgets.heat_map import HeatMap

    chart = HeatMap()
    rows = [(str(place), name) for place, name in enumerate(request.rows)]
    columns = [(str(place), name) for place, name in enumerate(request.columns)]
    chart.set_values(rows, columns, request.values, text=_percent, caption=request.caption)
    return chart


def _percent(share: float) -> str:
    return f"{share:.0%}".removesuffix("%") if share >= 0.005 else ""


def _slopes(request: Slopes) -> Chart:
    from desktop.widgets.slope_chart import SlopeAxis, SlopeChart, SlopeItem
    from desktop.widgets.theme import side_role

    chart = SlopeChart()
    axes = [SlopeAxis(name, side_role(side)) for name, side in request.axes]
    colours = [axis.colour for axis in axes]
    chart.set_items(
        axes,
        [
            SlopeItem(str(place), name, ranks, None if favour < 0 else colours[favour])
            for place, (name, ranks, favour) in enumerate(request.lines)
        ],
    )
    return chart


def _gantt(request: Gantt) -> Chart:
    from desktop.widgets.gantt_chart import GanttBar, GanttChart, Horizon

    chart = GanttChart()
    ends = [Horizon(quarter, name) for quarter, name in request.phases]
    chart.set_axis(request.first_year, request.quarters, ends, first=request.first_quarter)
    chart.set_bars(
        [
            GanttBar(str(place), label, start, end, phase, note)
            for place, (label, start, end, phase, note) in enumerate(request.bars)
        ],
        [(str(before), str(after)) for before, after in request.prerequisites],
    )
    return chart
