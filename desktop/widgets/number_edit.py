"""A field for one number: what it refuses stays in it, with one sentence on why."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.labels import TextLabel
from desktop.widgets.line_field import LineField
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.number_rule import NumberRule, Reading, read_number, write_number

__all__ = ["NumberEdit", "NumberField", "NumberRule", "Reading", "read_number", "write_number"]

_Index = QModelIndex | QPersistentModelIndex


class NumberEdit(LineField):
    """A line that reads numbers as people write them."""

    number_committed = Signal(object)
    """The number, or None for a blank, once Enter is pressed or the field is left with something new in it."""
    reason_changed = Signal(str)
    """Why the text is refused, or ""."""

    def __init__(self, rule: NumberRule | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rule = rule or NumberRule()
        self._reason = ""
        self._committed: float | None = None
        self._committed_text = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self._on_text_edited)
        self.editingFinished.connect(self.commit)

    @property
    def rule(self) -> NumberRule:
        """What the field accepts."""
        return self._rule

    @property
    def reason(self) -> str:
        """Why the text is refused, or ""."""
        return self._reason

    def set_rule(self, rule: NumberRule) -> None:
        """Accept other numbers; what stands there stays."""
        self._rule = rule

    def number(self) -> float | None:
        """Return the number in the field; None for a blank or for a text that is refused."""
        return self.reading().number

    def set_number(self, number: float | None) -> None:
        """Show a number without announcing it; a text that someone is typing is left alone."""
        self._committed = number
        if self.hasFocus() and self.isModified():
            return
        self._write()
        self._say("")

    def revert(self) -> None:
        """Give up what was typed since the last number."""
        self.setModified(False)
        self.setText(self._committed_text)
        self._say("")

    def reading(self) -> Reading:
        """Return what the text is read as; a text left as it was shown stands for the exact number behind it."""
        if self._committed is not None and self.text() == self._committed_text:
            return Reading(self._committed)
        return read_number(self.text(), self._rule, self.locale())

    def commit(self) -> bool:
        """Announce the number if it is new and accepted; return whether it is accepted."""
        reading = self.reading()
        self._say(reading.reason)
        if reading.reason:
            return False
        if self.isModified():
            self.setModified(False)
            if reading.number != self._committed:
                self._committed, self._committed_text = reading.number, self.text()
                self.number_committed.emit(reading.number)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let thousands stand together; reached by key, select everything, so that typing replaces it."""
        super().focusInEvent(event)
        self._write_again()
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the number as figures are shown, its thousands apart, once nobody edits it any more."""
        super().focusOutEvent(event)
        self._write_again()

    def _write_again(self) -> None:
        if not self.isModified() and not self._reason and self.text() == self._committed_text:
            self._write()

    def _write(self) -> None:
        grouped = not self.hasFocus()
        self._committed_text = write_number(self._committed, self._rule, self.locale(), grouped=grouped)
        if self.text() != self._committed_text:
            self.setText(self._committed_text)

    def _on_text_edited(self, _text: str) -> None:
        # While typing, a sentence is taken away as soon as it no longer holds, but never put up: "1/" is on its way.
        if self._reason and not self.reading().reason:
            self._say("")

    def _say(self, reason: str) -> None:
        if reason == self._reason:
            return
        self._reason = reason
        self.setProperty("faulty", bool(reason))
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleDescription(reason)
        self.reason_changed.emit(reason)


class NumberField(QWidget):
    """A `NumberEdit` with its sentence below it, for forms.

    Attributes:
        edit: The line itself.
    """

    number_committed = Signal(object)

    def __init__(self, rule: NumberRule | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = NumberEdit(rule)
        self.edit.number_committed.connect(self.number_committed)
        self.edit.reason_changed.connect(self._on_reason_changed)
        self._reason = TextLabel(style=TextStyle.NOTE, wrap=True)
        self._reason.setObjectName("number_reason")
        self._reason.set_tone("problem")
        self._reason.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self.edit)
        column.addWidget(self._reason)
        self.setFocusProxy(self.edit)

    def number(self) -> float | None:
        """Return the number in the field; None for a blank or for a text that is refused."""
        return self.edit.number()

    def set_number(self, number: float | None) -> None:
        """Show a number without announcing it."""
        self.edit.set_number(number)

    def _on_reason_changed(self, reason: str) -> None:
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
