"""The rate between the two currencies, and the day that it is of."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.line_field import LineField
from desktop.widgets.measures import Space
from desktop.widgets.number_edit import NumberEdit, NumberRule
from desktop.widgets.theme import theme
from models.problem.frame import Currencies


class RateFields(QWidget):
    """One line; says what is wanted, changes nothing itself.

    Attributes:
        wanted: The currencies with another rate or date.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Currencies()
        self._before, self._between = TextLabel(parent=self), TextLabel(parent=self)
        self._rate = NumberEdit(NumberRule(minimum=0.0, decimals=6, optional=False), self)
        self._rate.setObjectName("currency_rate")
        self._rate.setFixedWidth(theme().scaled(96))
        self._dated = LineField(self)
        self._dated.setObjectName("currency_dated")
        self._dated.setFixedWidth(theme().scaled(112))
        self._dated.setPlaceholderText("2025-01-31")
        self._fault = NoteLabel(parent=self)
        self._fault.setObjectName("currency_fault")
        self._fault.set_tone("problem")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.WITHIN)
        for part in (self._before, self._rate, self._between, self._dated):
            row.addWidget(part)
        row.addWidget(self._fault, 1)
        self._rate.number_committed.connect(self._on_rate)
        self._rate.reason_changed.connect(self.say)
        self._dated.editingFinished.connect(self._on_dated)

    def show_currencies(self, currencies: Currencies, *, editable: bool) -> None:
        """Show the rate and its day."""
        self._shown = currencies
        self._before.setText(f"1 {currencies.main} =")
        self._between.setText(self.tr("{currency}, rate of").format(currency=currencies.other))
        self._rate.set_number(currencies.rate)
        self._rate.setAccessibleName(self.tr("Rate"))
        self._dated.setAccessibleName(self.tr("Date of the rate"))
        if not (self._dated.hasFocus() and self._dated.isModified()):
            self._dated.setText(currencies.dated)
        for field in (self._rate, self._dated):
            field.setEnabled(editable)

    def say(self, reason: str) -> None:
        """Say why a rate or a date is refused; "" says nothing."""
        self._fault.setText(reason)

    def _on_rate(self, number: object) -> None:
        if isinstance(number, float):
            kept = self._shown
            self.wanted.emit(Currencies(kept.main, kept.other, number, kept.dated))

    def _on_dated(self) -> None:
        kept, dated = self._shown, self._dated.text().strip()
        self._dated.setModified(False)
        if dated != kept.dated:
            self.wanted.emit(Currencies(kept.main, kept.other, kept.rate, dated))
