"""What a pasted list would do, line by line, before it is done: taken over as one step, or let go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.session.session import Session
from desktop.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.pairing import paired, sentences
from desktop.wording import sentence
from models.editing.kinds import EditKind
from models.errors import InputError
from models.study import Study

if TYPE_CHECKING:
    from models.exchange.pasting.lines import Pasted

Lines = Sequence[Sequence[object]]
Reading = Callable[[Study], "Pasted"]

_MOST: Final = 6


class PasteCard(Card):
    """Says what would be added, changed and refused; hidden while nothing is pasted.

    Attributes:
        taken: What was pasted has been taken over.
        refused: The `InputError` for which nothing of it can be.
    """

    taken = Signal()
    refused = Signal(object)

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, kind: EditKind = EditKind.PASTE_PROBLEM
    ) -> None:
        """Stand ready; `kind` is what the one edit is called."""
        super().__init__(padding=Space.WITHIN, parent=parent)
        self.session, self._kind = session, kind
        self._read: Reading | None = None
        self.setObjectName("paste_card")
        self._summary = TextLabel(wrap=True, parent=self)
        self._summary.setObjectName("paste_summary")
        self._refusals = NoteLabel(parent=self)
        self._refusals.setObjectName("paste_refusals")
        self._refusals.set_tone("problem")
        self._take, self._drop = PrimaryButton(parent=self), SecondaryButton(parent=self)
        self._take.setObjectName("paste_take")
        self._drop.setObjectName("paste_drop")
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.WITHIN)
        buttons.addWidget(self._take)
        buttons.addWidget(self._drop)
        buttons.addStretch(1)
        self.body.addWidget(self._summary)
        self.body.addWidget(self._refusals)
        self.body.addLayout(buttons)
        self._take.clicked.connect(self._on_take)
        self._drop.clicked.connect(self.hide)
        self.hide()

    def retranslate(self) -> None:
        """Write the words that do not depend on what is pasted."""
        self._take.setText(self.tr("Take over"))
        self._drop.setText(self.tr("Let go"))

    def offer(self, read: Reading, into: str = "") -> None:
        """Say what a list would do to the study as it is, and wait for a word.

        Args:
            read: What the list makes of a study.
            into: What the table is called, where it is one of several on a page.
        """
        try:
            pasted = read(self.session.study)
        except InputError as fault:
            self.hide()
            self.refused.emit(fault)
            return
        self._read = read
        counts = []
        if pasted.added or not pasted.changed:
            counts.append(self.tr("%n would be added", "", pasted.added))
        if pasted.changed:
            counts.append(self.tr("%n would be changed", "", pasted.changed))
        if pasted.refused:
            counts.append(self.tr("%n refused", "", len(pasted.refused)))
        told = " · ".join(counts)
        self._summary.setText(paired(into, told) if into else sentences(self.tr("Pasted list:"), told))
        self._refusals.setText("\n".join(self._told(pasted.refused)))
        self._refusals.setVisible(bool(pasted.refused))
        self._take.setEnabled(bool(pasted.added or pasted.changed))
        self.show()
        (self._take if self._take.isEnabled() else self._drop).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let go by Escape, take over by Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._take.isEnabled():
            self._on_take()
        else:
            super().keyPressEvent(event)

    def _told(self, refused: Sequence[InputError]) -> list[str]:
        lines = []
        for fault in refused[:_MOST]:
            said = sentence(fault, self.session.study, self.session.script)
            line = fault.where.get("line")
            lines.append(self.tr("Line {line}: {said}").format(line=line, said=said) if line else said)
        if len(refused) > _MOST:
            lines.append(self.tr("and %n more", "", len(refused) - _MOST))
        return lines

    def _pasted(self, study: Study) -> Study:
        return self._read(study).study if self._read is not None else study

    def _on_take(self) -> None:
        self.hide()
        fault = self.session.edit(self._kind, self._pasted, origin=self)
        if fault is None:
            self.taken.emit()
        else:
            self.refused.emit(fault)
