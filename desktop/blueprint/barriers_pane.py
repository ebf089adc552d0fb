"""Which barriers the plan breaks through, by when, and how much of each is covered by phase and by side."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.blueprint.pane import Pane, Standing
from desktop.blueprint.rows import quarter_name
from desktop.session.session import Session
from desktop.shell.labels import barrier_label
from desktop.widgets.labels import NoteLabel, SectionLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.palette import Colour
from desktop.widgets.percent import percent
from desktop.widgets.plot import Plot
from desktop.widgets.plot_parts import Picture, PlotAxis, PlotLine, PlotRule
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.table import Alignment, Cell, Column, DataTable, Row, Value
from desktop.widgets.theme import theme, theme_notifier
from models.blueprint.barriers import BarrierCoverage, barrier_coverage
from models.blueprint.plan import Plan
from models.problem.calendar import Quarter
from models.problem.initiatives import BARRIERS

_LINES = (Colour.ACCENT, Colour.SIDE_3, Colour.SIDE_4, Colour.SIDE_5)


class BarriersPane(Pane):
    """A row for each barrier, its coverage over time, and the initiatives that bear on the selected one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._selected = ""
        self._found: tuple[BarrierCoverage, ...] = ()
        self._plan: Plan | None = None
        table_card = Card(padding=1, parent=self)
        self._table = DataTable(parent=table_card)
        self._table.setObjectName("barriers_table")
        self._table.row_selected.connect(self._on_selected)
        table_card.body.addWidget(self._table)
        plot_card, list_card = Card(parent=self), Card(parent=self)
        self._plot = Plot(plot_card)
        self._plot.setObjectName("barriers_plot")
        self._plot.selected.connect(self._on_selected)
        plot_card.body.addWidget(self._plot, 1)
        self._heading = SectionLabel(parent=list_card)
        self._bearing = DataTable(parent=list_card)
        self._bearing.setObjectName("barriers_bearing")
        self._bearing.set_dense(dense=True)
        self._bearing.set_wrap(wrap=True)
        self._bearing.row_activated.connect(self.initiative_wanted)
        list_card.body.addWidget(self._heading)
        list_card.body.addWidget(self._bearing, 1)
        self._about = NoteLabel(parent=self)
        below = SideBySide(self)
        for part in (plot_card, list_card):
            below.addWidget(part)
        below.set_shares(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(table_card)
        column.addWidget(below, 1)
        column.addWidget(self._about)
        theme_notifier.changed.connect(self._fit_table)
        self._table.horizontalHeader().geometriesChanged.connect(self._fit_table)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._table.setAccessibleName(self.tr("Barriers"))
        self._bearing.setAccessibleName(self.tr("Initiatives that bear on the barrier"))
        self._plot.setAccessibleName(self.tr("Coverage over time"))
        self._about.setText(
            self.tr(
                "Coverage is the strength delivered as a share of the strength of all initiatives that bear on a "
                "barrier (1 touches it, 2 loosens it, 3 breaks through). For a side, each initiative counts by what it "
                "is worth to that side. Strengths are set in step 1, Problem."
            )
        )

    def main_thing(self) -> QWidget:
        """Return the table."""
        return self._table

    def refresh(self, standing: Standing) -> None:
        """Draw everything from the session."""
        self._plan = standing.plan
        if standing.plan is None or standing.ranking is None:
            self._found = ()
        else:
            self._found = barrier_coverage(self.session.study, standing.plan, standing.ranking, BARRIERS)
        known = [one.kind for one in self._found]
        self._selected = self._selected if self._selected in known else next(iter(known), "")
        self._table.set_columns(self._columns())
        self._table.set_rows([Row(one.kind, self._cells(one)) for one in self._found])
        self._fit_table()
        self._show_selected()

    def _fit_table(self) -> None:
        rows = max(len(self._found), 1)
        self._table.setFixedHeight(self._table.horizontalHeader().sizeHint().height() + rows * theme().row_height + 6)

    def _columns(self) -> list[Column]:
        frame, script, right = self.session.study.frame, self.session.script, Alignment.RIGHT
        return [
            Column("kind", self.tr("Barrier"), width=110, stretch=True),
            Column("bearing", self.tr("Initiatives"), right, width=84),
            Column("eased", self.tr("Eased from"), width=140),
            Column("broken", self.tr("Broken through"), width=140),
            *(
                Column(
                    f"phase {one.id}",
                    self.tr("By end of {phase}").format(phase=one.name.read(script) or one.id),
                    right,
                )
                for one in frame.horizons
            ),
            *(
                Column(f"side {key}", self.tr("For {side}").format(side=one.name.read(script) or key), right)
                for key, one in frame.sides.items()
            ),
        ]

    def _cells(self, one: BarrierCoverage) -> dict[str, Value | Cell]:
        cells: dict[str, Value | Cell] = {
            "kind": Cell(barrier_label(one.kind), bold=True),
            "bearing": len(one.pressures),
            "eased": self._when(one.eased),
            "broken": self._when(one.broken),
        }
        cells |= {f"phase {key}": _percent(share) for key, share in one.by_horizon.items()}
        return cells | {f"side {key}": _percent(share) for key, share in one.by_side.items()}

    def _when(self, quarter: Quarter | None) -> Cell:
        if quarter is None:
            return Cell(10**6, self.tr("not yet"), colour=Colour.CAUTION)
        return Cell(quarter.index, f"✓ {quarter_name(quarter, self.session.script)}")

    def _show_selected(self) -> None:
        self._table.select_row(self._selected)
        one = next((found for found in self._found if found.kind == self._selected), None)
        if one is None or self._plan is None:
            self._heading.setText("")
            self._bearing.set_rows([])
            return
        study, script = self.session.study, self.session.script
        self._heading.setText(self.tr("What bears on it: {barrier}").format(barrier=barrier_label(one.kind)))
        self._bearing.set_columns(
            [
                Column("strength", self.tr("Strength"), width=84),
                Column("name", self.tr("Initiative"), width=220, stretch=True),
                Column("end", self.tr("Delivered"), width=132),
            ]
        )
        names = {key: known.name.read(script) or key for key, known in study.initiatives.initiatives.items()}
        self._bearing.set_rows(
            [
                Row(
                    pressure.initiative,
                    {
                        "strength": Cell(
                            pressure.strength, f"{'●' * pressure.strength}{'○' * (3 - pressure.strength)}"
                        ),
                        "name": names[pressure.initiative],
                        "end": Cell(pressure.end.index, quarter_name(pressure.end, script))
                        if pressure.end is not None
                        else Cell(10**6, self.tr("not in the plan"), colour=Colour.SECONDARY),
                    },
                )
                for pressure in one.pressures
            ]
        )
        self._plot.set_picture(self._picture(self._plan))
        self._plot.set_selected(one.kind)

    def _picture(self, plan: Plan) -> Picture:
        first, count = plan.quarters[0], len(plan.quarters)
        years = [(place, str(one.year)) for place, one in enumerate(plan.quarters) if one.quarter == 1]
        stride = 1 if len(years) <= 5 else 2
        ends = [one.end.index - first.index + 1 for one in self.session.study.frame.horizons]
        return Picture(
            x=PlotAxis(0.0, float(count), "", ticks=tuple((float(place), year) for place, year in years[::stride])),
            y=PlotAxis(0.0, 1.0, self.tr("Coverage"), form=".0%", grid=True),
            lines=tuple(
                PlotLine(
                    one.kind,
                    barrier_label(one.kind),
                    _steps(one, first.index, count),
                    _LINES[place % len(_LINES)],
                    width=3.0 if one.kind == self._selected else 1.5,
                    stepped=True,
                    labelled=True,
                )
                for place, one in enumerate(self._found)
                if one.pressures
            ),
            rules=tuple(PlotRule(float(end)) for end in ends[:-1]),
        )

    def _on_selected(self, kind: str) -> None:
        if kind != self._selected and any(one.kind == kind for one in self._found):
            self._selected = kind
            self._show_selected()


def _steps(one: BarrierCoverage, first: int, count: int) -> list[tuple[float, float]]:
    """Return the coverage at the end of each quarter that changes it, from nothing on."""
    total, reached, points = sum(pressure.strength for pressure in one.pressures), 0, [(0.0, 0.0)]
    for pressure in one.pressures:
        if pressure.end is not None:
            reached += pressure.strength
            points.append((float(pressure.end.index - first + 1), reached / total))
    return [*points, (float(count), reached / total)]


def _percent(share: float | None) -> Cell:
    return Cell(None, "—") if share is None else Cell(share, percent(share))
