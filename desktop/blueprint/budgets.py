"""What may be spent, in each phase and in all, to be changed while the plan is in sight."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.blueprint.money import Money
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.number_edit import NumberEdit, NumberRule
from desktop.widgets.pairing import paired
from desktop.widgets.theme import theme, theme_notifier
from models.study import Study
from models.text import Script

_WIDTH = 88


class BudgetFields(QWidget):
    """One field for each phase and one for the whole; a bad number is answered by a sentence below them.

    Attributes:
        wanted: The horizon ("" for the whole) and the amount in millions, or None for no limit.
    """

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: list[_BudgetField] = []
        self._shown_fields: list[_BudgetField] = []
        self._caption = NoteLabel(parent=self)
        self._caption.setWordWrap(False)
        self._fault = NoteLabel(parent=self)
        self._fault.setObjectName("budget_fault")
        self._fault.set_tone("problem")
        self._fault.hide()
        self._row = FlowRow(self)
        self._row.add_widget(self._caption)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self._row)
        column.addWidget(self._fault)

    def show_budgets(self, study: Study, script: Script, *, editable: bool) -> None:
        """Show the budgets as they stand in the study."""
        horizons, money = study.frame.horizons, Money(study.frame.currencies, script)
        names = [(horizon.id, horizon.name.read(script) or horizon.id) for horizon in horizons]
        wanted = [*names, ("", self.tr("In all"))]
        while len(self._fields) > len(wanted):
            gone = self._fields.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._fields) < len(wanted):
            field = _BudgetField(self._row)
            field.wanted.connect(self.wanted)
            field.refused.connect(self.say)
            self._fields.append(field)
        if self._shown_fields != self._fields:
            self._shown_fields = list(self._fields)
            self._row.set_widgets([self._caption, *self._fields])
        self._caption.setText(self.tr("Budget, {unit}").format(unit=money.unit))
        for field, (horizon, name) in zip(self._fields, wanted, strict=True):
            amount = study.plan.budgets.get(horizon) if horizon else study.plan.total_budget
            field.show_budget(horizon, name, amount, money, self.tr("no limit"))
            field.setEnabled(editable)

    def say(self, reason: str) -> None:
        """Say why an amount is refused; "" says nothing."""
        self._fault.setText(reason)
        self._fault.setVisible(bool(reason))


class _BudgetField(QWidget):
    wanted = Signal(str, object)
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._horizon, self._units = "", 1.0
        self._name = NoteLabel(parent=self)
        self._name.setWordWrap(False)
        self._edit = NumberEdit(parent=self)
        self._name.setBuddy(self._edit)
        self._edit.number_committed.connect(self._on_committed)
        self._edit.reason_changed.connect(self._on_refused)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.WITHIN)
        row.addWidget(self._name)
        row.addWidget(self._edit)
        self.setFocusProxy(self._edit)
        theme_notifier.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_budget(self, horizon: str, name: str, amount: float | None, money: Money, blank: str) -> None:
        self._horizon, self._units = horizon, money.units
        self._name.setText(name)
        self._edit.setObjectName(f"budget_{horizon or 'total'}")
        self._edit.setAccessibleName(f"{name}, {money.unit}")
        self._edit.set_rule(NumberRule(minimum=0.0, unit=money.unit, decimals=1))
        self._edit.setPlaceholderText(blank)
        self._edit.set_number(None if amount is None else amount * money.units)

    def _on_committed(self, number: object) -> None:
        self.refused.emit("")
        self.wanted.emit(self._horizon, number / self._units if isinstance(number, float) else None)

    def _on_refused(self, reason: str) -> None:
        self.refused.emit(paired(self._name.text(), reason) if reason else "")

    def _on_theme_changed(self) -> None:
        self._edit.setFixedWidth(theme().scaled(_WIDTH))
