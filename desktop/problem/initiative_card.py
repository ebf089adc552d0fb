"""The card of the initiative that is selected in the table."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.problem.further_fields import FurtherFields
from desktop.problem.passages import Passages
from desktop.session.session import Session
from desktop.shell.bodies_fields import BodiesFields
from desktop.shell.labels import barrier_label
from desktop.shell.prerequisite_fields import PrerequisiteFields
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.number_edit import NumberField, NumberRule
from desktop.widgets.page import Card
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.theme import theme, theme_notifier
from desktop.wording import sentence
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.initiatives import set_barrier, set_duration
from models.problem.initiatives import BARRIERS, InitiativeId

_MOST: Final = 480


class _BarrierBox(QComboBox):
    """How strongly an initiative bears on one kind of barrier."""

    chosen = Signal(str, int)

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setObjectName(f"barrier_{kind}")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._on_activated)

    def _on_activated(self, strength: int) -> None:
        self.chosen.emit(self._kind, strength)


class InitiativeCard(Card):
    """Shows an initiative, and edits it through the session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.session = session
        self._id: InitiativeId = ""
        theme_notifier.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        scroll = ScrollSheet(self)
        self.body.addWidget(scroll, 1)
        sheet = scroll.sheet
        self._fault = NoteLabel(parent=sheet)
        self._fault.setObjectName("initiative_fault")
        self._fault.set_tone("problem")
        self._code = NoteLabel(parent=sheet)
        self.passages = Passages(session, sheet)
        self._duration_title, self._prerequisites_title = NoteLabel(parent=sheet), NoteLabel(parent=sheet)
        self._barriers_title, self._quarters = NoteLabel(parent=sheet), TextLabel(secondary=True, parent=sheet)
        self._duration = NumberField(NumberRule(minimum=1, whole=True, optional=False), sheet)
        self._duration.edit.setObjectName("initiative_duration")
        self._duration.number_committed.connect(self._on_duration)
        self._prerequisites = PrerequisiteFields(session, "prerequisite", sheet)
        self._prerequisites.refused.connect(self._on_refused)
        self._bodies = BodiesFields(session, sheet)
        self._barriers = {kind: self._barrier(kind, sheet) for kind in BARRIERS}
        self._barrier_names = {kind: TextLabel(parent=sheet) for kind in BARRIERS}
        self._further = FurtherFields(session, sheet)
        self._fill(scroll.column)

    def show_initiative(self, initiative: InitiativeId) -> None:
        """Show another initiative; what was typed before is a step of its own."""
        if initiative != self._id:
            self.session.end_merge()
            self._id = initiative
        self.refresh()

    def focus_name(self) -> None:
        """Put the cursor into the name."""
        self.passages.focus_name()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.passages.retranslate()
        self._further.retranslate()
        self._duration_title.setText(self.tr("Duration"))
        self._duration.edit.setAccessibleName(self._duration_title.text())
        self._prerequisites_title.setText(self.tr("Prerequisites"))
        self._barriers_title.setText(self.tr("Barriers it removes"))
        for kind, label in self._barrier_names.items():
            label.setText(barrier_label(kind))
            self._barriers[kind].setAccessibleName(f"{self._barriers_title.text()}: {barrier_label(kind)}")
        strengths = [self.tr("none"), self.tr("some"), self.tr("strong"), self.tr("very strong")]
        for combo in self._barriers.values():
            with QSignalBlocker(combo):
                place = max(combo.currentIndex(), 0)
                combo.clear()
                combo.addItems(strengths)
                combo.setCurrentIndex(place)

    def refresh(self) -> None:
        """Draw everything from the session."""
        known = self.session.study.initiatives.initiatives
        initiative = known.get(self._id)
        if initiative is None:
            return
        self.set_title(initiative.name.read(self.session.script) or initiative.id)
        self._code.setText(initiative.id)
        self._say("")
        self.passages.show_initiative(initiative)
        self._further.show_initiative(initiative)
        self._duration.set_number(float(initiative.duration))
        self._quarters.setText(self.tr("quarter(s)", "", initiative.duration))
        self._bodies.show_initiative(initiative)
        for kind, combo in self._barriers.items():
            with QSignalBlocker(combo):
                combo.setCurrentIndex(min(max(initiative.barriers.get(kind, 0), 0), 3))
        self._prerequisites.show_initiative(initiative)

    def _fill(self, column: QVBoxLayout) -> None:
        duration = QHBoxLayout()
        duration.setSpacing(Space.WITHIN)
        self._duration.setMaximumWidth(theme().scaled(96))
        duration.addWidget(self._duration)
        duration.addWidget(self._quarters, 1)
        barriers = QGridLayout()
        barriers.setHorizontalSpacing(Space.WITHIN)
        barriers.setVerticalSpacing(Space.TIGHT)
        for line, kind in enumerate(BARRIERS):
            barriers.addWidget(self._barrier_names[kind], line, 0)
            barriers.addWidget(self._barriers[kind], line, 1)
        barriers.setColumnStretch(2, 1)
        column.addWidget(self._code)
        column.addWidget(self._fault)
        column.addWidget(self.passages)
        column.addSpacing(Space.WITHIN)
        column.addWidget(self._duration_title)
        column.addLayout(duration)
        column.addSpacing(Space.WITHIN)
        column.addWidget(self._prerequisites_title)
        column.addWidget(self._prerequisites)
        column.addSpacing(Space.WITHIN)
        column.addWidget(self._bodies)
        column.addSpacing(Space.WITHIN)
        column.addWidget(self._barriers_title)
        column.addLayout(barriers)
        column.addSpacing(Space.WITHIN)
        column.addWidget(self._further)
        column.addStretch(1)

    def _barrier(self, kind: str, parent: QWidget) -> QComboBox:
        combo = _BarrierBox(kind, parent)
        combo.chosen.connect(self._on_barrier)
        return combo

    def _edit(self, kind: EditKind, edit: Edit) -> None:
        fault = self.session.edit(kind, edit, origin=self)
        if fault is not None:
            self.refresh()
            self._say(sentence(fault, self.session.study, self.session.script))

    def _say(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.setVisible(bool(text))

    def _on_theme_changed(self) -> None:
        # The wider the window, the more of the names in the table can be read whole.
        self.setMaximumWidth(theme().scaled(_MOST))

    def _on_duration(self, quarters: object) -> None:
        if isinstance(quarters, float):
            self._edit(EditKind.SET_DURATION, partial(set_duration, initiative_id=self._id, quarters=int(quarters)))

    def _on_refused(self, reason: str) -> None:
        self.refresh()
        self._say(reason)

    def _on_barrier(self, kind: str, strength: int) -> None:
        self._edit(EditKind.SET_BARRIER, partial(set_barrier, initiative_id=self._id, kind=kind, strength=strength))
