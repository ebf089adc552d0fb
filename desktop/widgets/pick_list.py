"""A short list that is built by picking: each line can be taken away, and one of the rest be added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import ElidedLabel
from desktop.widgets.measures import Space
from desktop.widgets.pairing import paired


@dataclass(frozen=True, slots=True)
class Picked:
    """One line.

    Attributes:
        key: What signals say.
        text: What is shown.
        note: What it counts as, as "strict"; clicking it asks for the other. "" for nothing to ask.
        tip: What the note means, on hover.
    """

    key: str
    text: str
    note: str = ""
    tip: str = ""


class PickList(QWidget):
    """Shows what is picked and what could be, and announces what the user wants; it changes nothing itself."""

    added = Signal(str)
    removed = Signal(str)
    note_clicked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Stand ready; the parts are called ``<name>_add``, ``<name>_remove_<key>``, ``<name>_note_<key>``."""
        super().__init__(parent)
        self._name = name
        self._picked: tuple[Picked, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._add = QComboBox()
        self._add.setObjectName(f"{name}_add")
        self._add.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._add.setMinimumContentsLength(12)
        self._add.activated.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addLayout(self._lines)
        column.addWidget(self._add)

    def show_picked(self, picked: Sequence[Picked], rest: Sequence[tuple[str, str]], invitation: str) -> None:
        """Show what is picked, and offer the rest.

        Args:
            picked: In order.
            rest: Key and text of each that could be added.
            invitation: What stands in the box before anything is chosen, as "Add a prerequisite…".
        """
        if tuple(picked) != self._picked:
            self._picked = tuple(picked)
            self._rebuild()
        with QSignalBlocker(self._add):
            self._add.clear()
            self._add.addItem(invitation, "")
            for key, text in rest:
                self._add.addItem(text, key)
            self._add.setCurrentIndex(0)
        self._add.setVisible(bool(rest))
        self._add.setAccessibleName(invitation)

    def _rebuild(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in self._picked:
            line = _Line(self._name, one, self.tr("Remove"), self)
            line.note_clicked.connect(self.note_clicked)
            line.removed.connect(self.removed)
            self._lines.addWidget(line)
            # Tab goes down the list as the eye does: what is new would come behind the box otherwise.
            self.setTabOrder(line.note, line.away)
            self.setTabOrder(line.away, self._add)

    def _on_activated(self, place: int) -> None:
        key = str(self._add.itemData(place) or "")
        if key:
            self.added.emit(key)


class _Line(QWidget):
    note_clicked = Signal(str)
    removed = Signal(str)

    def __init__(self, name: str, picked: Picked, remove: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = picked.key
        text = ElidedLabel(picked.text, parent=self)
        self.note = note = LinkButton(picked.note, self)
        note.setObjectName(f"{name}_note_{picked.key}")
        note.setToolTip(picked.tip)
        note.clicked.connect(self._on_note)
        self.away = away = LinkButton(remove, self)
        away.setObjectName(f"{name}_remove_{picked.key}")
        away.setAccessibleName(paired(remove, picked.text))
        away.clicked.connect(self._on_remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.WITHIN)
        row.addWidget(text, 1)
        row.addWidget(note)
        row.addWidget(away)
        # Only now: shown before it has a parent, it would be a window of its own.
        note.setVisible(bool(picked.note))

    def _on_note(self) -> None:
        self.note_clicked.emit(self._key)

    def _on_remove(self) -> None:
        self.removed.emit(self._key)
