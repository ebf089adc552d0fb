"""Native charts, which an office draws anew when somebody changes the cells that they show."""

from __future__ import annotations

from typing import Any

from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.sheet import Sheet
from models.exchange.workbook.styles import ACCENT, ACCENT_LIGHT, FONTS, INK, PHASES, QUIET

Cells = tuple[int, int, int, int]
"""First row, first column, last row, last column."""


def insert_leaders_chart(
    sheet: Sheet, content: WorkbookContent, at: tuple[int, int], size: tuple[int, int], rows: tuple[int, int]
) -> None:
    """Insert the bars of the leading initiatives by TOPSIS and AHP.

    Args:
        sheet: The sheet that also holds the figures: names in the second column, TOPSIS and AHP in the next two.
        content: What the workbook shows.
        at: Row and column of its upper left corner.
        size: Width and height in pixels.
        rows: First and last row of the figures.
    """
    face = {"name": FONTS[content.script], "size": 9, "color": INK}
    chart = sheet.book.add_chart({"type": "bar"})
    for column, key, colour in ((2, "score.topsis", ACCENT), (3, "score.ahp", ACCENT_LIGHT)):
        _add_series(
            chart,
            content.words(key).line,
            names=(sheet.name, rows[0], 1, rows[1], 1),
            values=(sheet.name, rows[0], column, rows[1], column),
            colour=colour,
            labels={"value": True, "num_format": "0.00", "font": {**face, "size": 8}},
        )
    chart.set_title(_title(content.words("summary.leaders_chart").line, face))
    # The best stands on top, as in the table.
    chart.set_y_axis({"reverse": True, "num_font": face, "line": {"color": QUIET}, "major_tick_mark": "none"})
    chart.set_x_axis({"visible": False, "min": 0, "max": 1, "major_gridlines": {"visible": False}})
    _place(sheet, chart, face, at, size, content.words("summary.leaders_chart").line)


def insert_spend_chart(
    sheet: Sheet, content: WorkbookContent, at: tuple[int, int], size: tuple[int, int], rows: tuple[int, int]
) -> None:
    """Insert each phase's spend beside its budget.

    Args:
        sheet: The sheet that also holds the figures: phases in the first column, spend in the fifth, budget in the
            sixth.
        content: What the workbook shows.
        at: Row and column of its upper left corner.
        size: Width and height in pixels.
        rows: First and last row of the figures.
    """
    face = {"name": FONTS[content.script], "size": 9, "color": INK}
    chart = sheet.book.add_chart({"type": "column"})
    for column, key, colour in ((4, "summary.spend", PHASES[0]), (5, "summary.budget", PHASES[2])):
        _add_series(
            chart,
            content.words(key).line,
            names=(sheet.name, rows[0], 0, rows[1], 0),
            values=(sheet.name, rows[0], column, rows[1], column),
            colour=colour,
            labels={"value": True, "num_format": "#,##0", "font": {**face, "size": 8}},
        )
    title = content.said("summary.spend_chart", unit=content.unit).line
    chart.set_title(_title(title, face))
    chart.set_x_axis({"num_font": face, "line": {"color": QUIET}, "major_tick_mark": "none"})
    chart.set_y_axis({"visible": False, "min": 0, "major_gridlines": {"visible": False}})
    _place(sheet, chart, face, at, size, title)


def _add_series(
    chart: Any,
    name: str,
    *,
    names: tuple[str, int, int, int, int],
    values: tuple[str, int, int, int, int],
    colour: str,
    labels: dict[str, Any],
) -> None:
    chart.add_series(
        {
            "name": name,
            "categories": [*names],
            "values": [*values],
            "fill": {"color": colour},
            "border": {"none": True},
            "gap": 60,
            "overlap": -5,
            "data_labels": labels,
        }
    )


def _title(text: str, face: dict[str, Any]) -> dict[str, Any]:
    return {"name": text, "name_font": {**face, "size": 10, "bold": True}, "overlay": False}


def _place(
    sheet: Sheet, chart: Any, face: dict[str, Any], at: tuple[int, int], size: tuple[int, int], description: str
) -> None:
    chart.set_legend({"position": "bottom", "font": face})
    chart.set_chartarea({"border": {"none": True}})
    chart.set_size({"width": size[0], "height": size[1]})
    # Screen readers speak the description; the chart moves and stretches with its cells.
    sheet.page.insert_chart(*at, chart, {"object_position": 1, "description": description})
