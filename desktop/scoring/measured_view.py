"""What the secretariat measures: one indicator at a time, low, most likely and high, with where it comes from."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.labels import TextLabel
from desktop.widgets.leading import lead_focus
from desktop.widgets.measures import Space
from desktop.widgets.number_rule import NumberRule, write_figure
from desktop.widgets.page import Card
from desktop.widgets.table import Alignment, Column, DataTable, Row, Value
from models.problem.indicators import Measurement
from models.study import Study
from models.text import Script

LOW, MODE, HIGH, SOURCE = "low", "mode", "high", "source"


class MeasuredView(QWidget):
    """A table of measured values; it changes nothing itself."""

    edited = Signal(str, str, object)
    """Initiative, field, and the value wanted there."""
    indicator_chosen = Signal(str)
    pasted = Signal(list)
    """Rows of texts, to be put from the current cell on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = TextLabel()
        self._indicators = QComboBox()
        self._indicators.setObjectName("indicator_choice")
        self._indicators.setMinimumContentsLength(24)
        self._indicators.activated.connect(self._on_indicator)
        self._table = DataTable()
        self._table.setObjectName("measured_table")
        self._table.edited.connect(self.edited)
        self._table.pasted.connect(self.pasted)
        above = QHBoxLayout()
        above.setSpacing(Space.WITHIN)
        above.addWidget(self._label)
        above.addWidget(self._indicators)
        above.addStretch(1)
        card = Card(padding=Space.WITHIN)
        card.body.addWidget(self._table, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN + Space.TIGHT)
        column.addLayout(above)
        column.addWidget(card, 1)
        lead_focus(self, self._table)

    def put_above(self, widget: QWidget) -> None:
        """Put something between the choice of the indicator and the table."""
        self._column.insertWidget(1, widget)

    def indicator(self) -> str:
        """Return the indicator whose values are shown."""
        return str(self._indicators.currentData() or "")

    def current_cell(self) -> tuple[str, str]:
        """Return the initiative and the field that the user is in."""
        return self._table.current_cell()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._label.setText(self.tr("Indicator"))
        self._indicators.setAccessibleName(self.tr("Indicator"))
        self._table.setAccessibleName(self.tr("Measured values"))

    def show_values(self, study: Study, indicator_id: str, script: Script) -> None:
        """Show what has been measured of one indicator."""
        indicators, unit = study.indicators.indicators, study.indicators.indicators[indicator_id].unit.read(script)
        with QSignalBlocker(self._indicators):
            self._indicators.clear()
            for one in indicators.values():
                self._indicators.addItem(one.name.read(script) or one.id, one.id)
            self._indicators.setCurrentIndex(list(indicators).index(indicator_id))
        columns = tuple(self._columns(unit))
        # New columns bring new delegates, and an editor that is just being left would lose the one that closes it.
        if columns != self._table.table_rows().columns:
            self._table.set_columns(columns)
        rows = []
        for initiative in study.initiatives.initiatives.values():
            cells: dict[str, Value] = {"initiative": initiative.name.read(script) or initiative.id}
            found = study.indicators.measurement(initiative.id, indicator_id)
            if found is not None:
                cells |= {LOW: found.low, MODE: found.mode, HIGH: found.high, SOURCE: found.source}
            rows.append(Row(initiative.id, cells))
        self._table.set_rows(rows)

    def _columns(self, unit: str) -> list[Column]:
        titles = {LOW: self.tr("Low"), MODE: self.tr("Most likely"), HIGH: self.tr("High")}
        figures = [
            Column(
                key,
                f"{title} ({unit})" if unit else title,
                Alignment.RIGHT,
                format=_figure,
                editable=True,
                number=NumberRule(unit=unit),
                width=168 if key == MODE else 136,
            )
            for key, title in titles.items()
        ]
        return [
            Column("initiative", self.tr("Initiative"), stretch=True, width=320),
            *figures,
            Column(SOURCE, self.tr("Source"), editable=True, width=120),
        ]

    def _on_indicator(self) -> None:
        self.indicator_chosen.emit(str(self._indicators.currentData()))


def measured(found: Measurement | None, field: str, value: object) -> Measurement | None:
    """Return a measurement with one field changed; without a most likely value there is none.

    A low or a high value given first stands for the most likely one too, until that is said.
    """
    if field == SOURCE:
        return None if found is None else replace(found, source=str(value or "").strip())
    number = float(value) if isinstance(value, int | float) else None
    if field == MODE:
        if number is None:
            return None
        return Measurement(number) if found is None else replace(found, mode=number)
    if found is None:
        if number is None:
            return None
        return Measurement(number, low=number) if field == LOW else Measurement(number, high=number)
    return replace(found, low=number) if field == LOW else replace(found, high=number)


def _figure(value: Value) -> str:
    return write_figure(float(value), 2) if isinstance(value, int | float) else ""
