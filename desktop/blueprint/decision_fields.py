"""What a person decides about an initiative, whatever the optimum says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.blueprint.edits import TIMED
from desktop.blueprint.rows import quarter_name
from desktop.translator import QT_TRANSLATE_NOOP
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.line_field import LineField
from desktop.widgets.measures import Space
from models.problem.calendar import Quarter
from models.problem.plan_rules import Pin, PinKind
from models.text import Script

_NONE: Final = ""
_KINDS: Final[Mapping[str, str]] = {
    _NONE: QT_TRANSLATE_NOOP("Decision", "No decision: the plan finds its place"),
    PinKind.MUST.value: QT_TRANSLATE_NOOP("Decision", "Must be in the plan"),
    PinKind.MUST_NOT.value: QT_TRANSLATE_NOOP("Decision", "Must not be in the plan"),
    PinKind.START.value: QT_TRANSLATE_NOOP("Decision", "Starts in"),
    PinKind.NOT_BEFORE.value: QT_TRANSLATE_NOOP("Decision", "Not before"),
}


class DecisionFields(QWidget):
    """Kind, quarter and reason of a decision; says what is wanted, changes nothing itself.

    Attributes:
        wanted: The kind (`PinKind` or None), the quarter (`Quarter` or None) and the reason.
    """

    wanted = Signal(object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quarters: tuple[Quarter, ...] = ()
        self._suggested: Quarter | None = None
        self._shown_reason = ""
        self._kind = ChoiceBox(self)
        self._kind.setObjectName("decision_kind")
        self._kind.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._kind.setMinimumContentsLength(10)
        self._quarter = ChoiceBox(self)
        self._quarter.setObjectName("decision_quarter")
        self._quarter.setMaxVisibleItems(12)
        self._reason = LineField(self)
        self._reason.setObjectName("decision_reason")
        row = QHBoxLayout()
        row.setSpacing(Space.WITHIN)
        row.addWidget(self._kind, 1)
        row.addWidget(self._quarter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addLayout(row)
        column.addWidget(self._reason)
        self._kind.chosen.connect(self._on_kind)
        self._quarter.chosen.connect(self._on_changed)
        self._reason.editingFinished.connect(self._on_reason)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._kind.setAccessibleName(self.tr("Decision"))
        self._quarter.setAccessibleName(self.tr("Quarter of the decision"))
        self._reason.setPlaceholderText(self.tr("Reason for the decision"))
        self._reason.setAccessibleName(self.tr("Reason for the decision"))

    def show_pin(
        self, pin: Pin | None, quarters: tuple[Quarter, ...], suggested: Quarter | None, script: Script
    ) -> None:
        """Show a decision.

        Args:
            pin: What is decided, or None.
            quarters: The calendar.
            suggested: The quarter to begin with where a decision needs one: where it stands in the plan.
            script: The reader's.
        """
        self._quarters, self._suggested = quarters, suggested
        kinds = [(key, QCoreApplication.translate("Decision", text)) for key, text in _KINDS.items()]
        self._kind.set_choices(kinds, pin.kind.value if pin is not None else _NONE)
        timed = pin is not None and pin.kind in TIMED
        shown = pin.quarter if pin is not None and pin.quarter is not None else suggested
        self._quarter.set_choices([(str(one), quarter_name(one, script)) for one in quarters], str(shown or ""))
        self._quarter.setVisible(timed)
        self._reason.setVisible(pin is not None)
        reason = pin.reason if pin is not None else ""
        if not (self._reason.hasFocus() and self._reason.isModified() and reason == self._shown_reason):
            self._shown_reason = reason
            self._reason.setText(reason)
            self._reason.setCursorPosition(0)

    def _on_kind(self, key: str) -> None:
        if key == _NONE:
            self.wanted.emit(None, None, "")
        elif PinKind(key) in TIMED:
            first = self._quarters[0] if self._quarters else None
            self.wanted.emit(PinKind(key), self._suggested or first, self._reason.text())
        else:
            self.wanted.emit(PinKind(key), None, self._reason.text())

    def _on_changed(self) -> None:
        key = self._kind.current()
        if key != _NONE:
            quarter = Quarter.parse(self._quarter.current()) if PinKind(key) in TIMED else None
            self.wanted.emit(PinKind(key), quarter, self._reason.text())

    def _on_reason(self) -> None:
        if self._reason.text().strip() != self._shown_reason:
            self._on_changed()
