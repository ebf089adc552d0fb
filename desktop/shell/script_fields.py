"""One text in three scripts, each in a field of its own, each labelled in its own language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.text_field import PassageField, TextField
from models.text import Script, Text

_NAMES: Final[Mapping[Script, str]] = {Script.EN: "English", Script.ZH_HANS: "简体", Script.ZH_HANT: "繁體"}


class ScriptFields(QWidget):
    """Three fields, below each other.

    Attributes:
        typed: The script, and what stands in its field, with every letter.
        left: A field was left, so what was typed is a whole.
    """

    typed = Signal(object, str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, passages: bool = False) -> None:
        """Stand ready.

        Args:
            name: The fields are called ``<name>_en``, ``<name>_zh_hans``, ``<name>_zh_hant``.
            parent: Whose child this widget is.
            passages: The text may run over several lines.
        """
        super().__init__(parent)
        self._fields: dict[Script, TextField | PassageField] = {}
        self._blank = ""
        self._fault = NoteLabel(parent=self)
        self._fault.setObjectName(f"{name}_fault")
        self._fault.set_tone("problem")
        self._fault.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.WITHIN)
        grid.setVerticalSpacing(Space.TIGHT if passages else 2)
        grid.setColumnStretch(1, 1)
        for row, script in enumerate(Script):
            label = NoteLabel(_NAMES[script], self)
            label.setWordWrap(False)
            field = PassageField(script.value, self) if passages else TextField(script.value, self)
            field.setObjectName(f"{name}_{script.field}")
            field.setAccessibleName(_NAMES[script])
            self._fields[script] = field
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop if passages else Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, row, 1)
            if passages:
                label.setContentsMargins(0, 6, 0, 0)
        self._fields[Script.EN].typed.connect(self._on_en)
        self._fields[Script.ZH_HANS].typed.connect(self._on_zh_hans)
        self._fields[Script.ZH_HANT].typed.connect(self._on_zh_hant)
        for field in self._fields.values():
            field.left.connect(self.left)
        grid.addWidget(self._fault, len(Script), 1)

    def show_text(self, text: Text) -> None:
        """Show a text in its scripts; one that is missing while another is there says so."""
        blank = self._blank or (self.tr("Not written yet") if text else "")
        for script, field in self._fields.items():
            field.setPlaceholderText(blank)
            field.show_text(text.own(script))
        self.show_fault("")

    def set_blank(self, words: str) -> None:
        """Say in a blank field, from the next text on, what stands instead; "" is that it is not written yet."""
        self._blank = words

    def show_fault(self, sentence: str) -> None:
        """Say below the fields why what was typed is refused; "" takes it back."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def focus(self, script: Script) -> None:
        """Put the cursor into the field of a script."""
        field = self._fields[script]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _on_en(self, text: str) -> None:
        self.typed.emit(Script.EN, text)

    def _on_zh_hans(self, text: str) -> None:
        self.typed.emit(Script.ZH_HANS, text)

    def _on_zh_hant(self, text: str) -> None:
        self.typed.emit(Script.ZH_HANT, text)
