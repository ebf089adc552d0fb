"""Where the two part: four quarters, and a table of rank differences with the criteria that cause them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.viewpoints.pair import Pair
from desktop.viewpoints.parting_detail import PartingDetail
from desktop.viewpoints.reasons import Reasons
from desktop.widgets.labels import Rule
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.palette import Colour, signed
from desktop.widgets.scatter_chart import ScatterChart, ScatterFrame, ScatterPoint
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.table import Alignment, Cell, Column, DataTable, Row
from models.problem.initiatives import InitiativeId
from models.viewpoints.comparison import Quarter

_NAME: Final = "name"
_ONE: Final = "one"
_OTHER: Final = "other"
_GAP: Final = "gap"
_CAUSES: Final = "causes"


class PartingPane(QWidget):
    """Selecting in one selects in both: they draw from the same choice.

    Attributes:
        place_wanted: The user wants to see a judgement where it was made.
    """

    place_wanted = Signal(object)

    def __init__(self, reasons: Reasons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons = reasons
        self._pair: Pair | None = None
        self._chosen: InitiativeId = ""
        self._detail = PartingDetail()
        self._detail.setObjectName("parting_detail")
        self._detail.place_wanted.connect(self.place_wanted)
        self._scatter = ScatterChart()
        self._scatter.setObjectName("viewpoints_scatter")
        self._scatter.selected.connect(self._on_selected)
        self._table = DataTable()
        self._table.setObjectName("viewpoints_table")
        self._table.set_dense(dense=True)
        self._table.set_wrap(wrap=True)
        self._table.row_selected.connect(self._on_selected)
        left, right = Card(padding=Space.WITHIN), Card(padding=Space.WITHIN)
        left.body.addWidget(self._scatter, 1)
        right.body.addWidget(self._table, 1)
        right.body.addWidget(Rule())
        right.body.addWidget(self._detail)
        row = SideBySide(self)
        row.addWidget(left)
        row.addWidget(right)
        row.set_shares(2, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._scatter.setAccessibleName(self.tr("Where each side puts each initiative"))
        self._table.setAccessibleName(self.tr("Differences of rank"))

    def refresh(self, pair: Pair) -> None:
        """Draw a pair."""
        self._pair = pair
        quarters = pair.sides.quarters(pair.first)
        self._draw_scatter(pair, quarters)
        self._draw_table(pair, quarters)
        self._select(self._chosen)

    def look_at(self, initiative: InitiativeId) -> None:
        """Select an initiative."""
        self._select(initiative)

    def _draw_scatter(self, pair: Pair, quarters: dict[InitiativeId, Quarter]) -> None:
        one, other = pair.voice(pair.one), pair.voice(pair.other)
        colours, count = pair.colours, len(pair.views.initiatives)
        frame = ScatterFrame(
            low=-float(count),
            high=-1.0,
            x_split=-(pair.first + 0.5),
            y_split=-(pair.first + 0.5),
            x_name=self.tr("higher for {voice}").format(voice=one),
            y_name=self.tr("higher for {voice}").format(voice=other),
            x_colour=colours[pair.one],
            y_colour=colours[pair.other],
            quarters=(
                self.tr("{voice} only").format(voice=other),
                self.tr("Agreed high"),
                self.tr("Agreed low"),
                self.tr("{voice} only").format(voice=one),
            ),
        )
        points = []
        for initiative in pair.views.initiatives:
            first, _whole, second = pair.ranks(initiative)
            quarter = quarters[initiative]
            contested = quarter is Quarter.CONTESTED
            high = Colour.ACCENT if quarter is Quarter.AGREED_HIGH else Colour.SECONDARY
            points.append(
                ScatterPoint(
                    key=initiative,
                    name=pair.initiative(initiative),
                    x=-float(first),
                    y=-float(second),
                    colour=colours[pair.favours(initiative)] if contested else high,
                    filled=quarter is not Quarter.AGREED_LOW,
                    labelled=contested,
                    tooltip=f"{one} {first} · {other} {second}",
                )
            )
        self._scatter.set_points(frame, points)

    def _draw_table(self, pair: Pair, quarters: dict[InitiativeId, Quarter]) -> None:
        one, other = pair.voice(pair.one), pair.voice(pair.other)
        self._table.set_columns(
            [
                Column(_NAME, self.tr("Initiative"), stretch=True, width=150),
                Column(_ONE, one, Alignment.RIGHT, width=80),
                Column(_OTHER, other, Alignment.RIGHT, width=88),
                Column(_GAP, self.tr("Apart"), Alignment.RIGHT, width=62, tooltip=self.tr("Difference of the ranks")),
                Column(_CAUSES, self.tr("Mainly through"), stretch=True, width=160),
            ]
        )
        gaps = pair.sides.gaps(pair.one, pair.other)
        colours = pair.colours
        rows = []
        for initiative in sorted(gaps, key=lambda one: -abs(gaps[one])):
            first, _whole, second = pair.ranks(initiative)
            contested = quarters[initiative] is Quarter.CONTESTED
            name = pair.initiative(initiative)
            why = self._reasons.main_cause(pair, initiative) if gaps[initiative] else ""
            colour, gap = (colours[pair.favours(initiative)] if contested else None), abs(gaps[initiative])
            rows.append(
                Row(
                    initiative,
                    {
                        _NAME: Cell(name, tooltip=name, bold=contested),
                        _ONE: first,
                        _OTHER: second,
                        _GAP: Cell(gap, signed(str(gap), colour), colour=colour, bold=contested),
                        _CAUSES: Cell(why, tooltip=self._reasons.causes(pair, initiative)),
                    },
                )
            )
        self._table.set_rows(rows)

    def _select(self, key: InitiativeId) -> None:
        self._chosen = key
        pair = self._pair
        if pair is None or key not in pair.views.initiatives:
            self._detail.clear()
            return
        self._scatter.set_selected(key)
        self._table.select_row(key)
        self._detail.show_initiative(pair, key)

    def _on_selected(self, key: str) -> None:
        self._select(key)
