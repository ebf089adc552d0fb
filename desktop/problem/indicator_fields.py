"""The indicator that tells a measured criterion: its name, its unit, and whether it is what initiatives cost."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.session.session import Session
from desktop.shell.script_fields import ScriptFields
from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.wording import sentence
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.indicators import remove_indicator, rename_indicator, set_cost_indicator, set_unit
from models.problem.criteria import Scale, ScaleKind
from models.problem.indicators import IndicatorId
from models.study import Study
from models.text import Script


class IndicatorFields(QWidget):
    """Edits one indicator through the session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._id: IndicatorId = ""
        self._name_title, self._unit_title = NoteLabel(parent=self), NoteLabel(parent=self)
        self._names = ScriptFields("indicator_name", self)
        self._units = ScriptFields("indicator_unit", self)
        self._cost = QCheckBox(self)
        self._cost.setObjectName("indicator_cost")
        self._remove = LinkButton(parent=self)
        self._remove.setObjectName("indicator_remove")
        self._message = InlineMessage(self)
        self._message.setObjectName("indicator_message")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        for widget in (self._name_title, self._names, self._unit_title, self._units, self._cost, self._message):
            column.addWidget(widget)
        column.addWidget(self._remove)
        self._names.typed.connect(self._on_name)
        self._units.typed.connect(self._on_unit)
        self._cost.toggled.connect(self._on_cost)
        self._remove.clicked.connect(self._on_remove)
        self._message.action_triggered.connect(self._on_remove_anyway)
        for fields in (self._names, self._units):
            fields.left.connect(self.session.end_merge)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._name_title.setText(self.tr("Name of the indicator"))
        self._unit_title.setText(self.tr("Unit"))
        self._cost.setText(self.tr("It is what an initiative costs, for the budgets"))
        self._remove.setText(self.tr("Remove the indicator"))

    def show_indicator(self, scale: Scale) -> None:
        """Show the indicator of a scale, or nothing where it has none."""
        indicators = self.session.study.indicators.indicators
        wanted = scale.indicator if scale.kind is ScaleKind.MEASURED else ""
        if wanted != self._id:
            self._message.clear()
        self._id = wanted
        found = indicators.get(wanted)
        self.setVisible(found is not None)
        if found is None:
            return
        self._names.show_text(found.name)
        self._units.show_text(found.unit)
        with QSignalBlocker(self._cost):
            self._cost.setChecked(self.session.study.plan.cost_indicator == wanted)

    def focus_name(self) -> None:
        """Put the cursor into the name."""
        self._names.focus(self.session.script)

    def _edit(self, kind: EditKind, edit: Edit, merge_key: tuple[str, ...] | None = None) -> str:
        fault = self.session.edit(kind, edit, merge_key=merge_key, origin=self)
        return sentence(fault, self.session.study, self.session.script) if fault is not None else ""

    def _on_name(self, script: Script, name: str) -> None:
        edit = partial(rename_indicator, indicator_id=self._id, script=script, name=name)
        self._names.show_fault(self._edit(EditKind.RENAME_INDICATOR, edit, (self._id, "name", script)))

    def _on_unit(self, script: Script, unit: str) -> None:
        edit = partial(set_unit, indicator_id=self._id, script=script, unit=unit)
        self._units.show_fault(self._edit(EditKind.RENAME_INDICATOR, edit, (self._id, "unit", script)))

    def _on_cost(self, checked: bool) -> None:  # noqa: FBT001 - Qt's own signal
        wanted = self._id if checked else ""
        self._edit(EditKind.SET_COST_INDICATOR, partial(set_cost_indicator, indicator_id=wanted))

    def _on_remove(self) -> None:
        count = _measured(self.session.study, self._id)
        if not count or self.session.refusal is not None:
            self._on_remove_anyway()
            return
        words = self.tr("%n measured value(s) go with it. Undo brings them back.", "", count)
        self._message.show_message(Severity.CAUTION, words, self.tr("Remove all the same"))

    def _on_remove_anyway(self) -> None:
        self._message.clear()
        self._edit(EditKind.REMOVE_INDICATOR, partial(remove_indicator, indicator_id=self._id))


def _measured(study: Study, indicator: IndicatorId) -> int:
    return sum(indicator in row for row in study.indicators.measurements.values())
