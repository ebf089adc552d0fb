"""A sentence beside what caused it: never a box in the middle of the screen."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.widgets.buttons import LinkButton
from desktop.widgets.icons import icon_pixmap
from desktop.widgets.labels import TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.pairing import paired
from desktop.widgets.palette import Colour
from desktop.widgets.restyling import restyle
from desktop.widgets.theme import theme_notifier


class Severity(Enum):
    """How grave a message is; the value names the colour and the sign."""

    GOOD = "good"
    CAUTION = "caution"
    PROBLEM = "problem"


class InlineMessage(QFrame):
    """A sign, a sentence, and a way out; hidden while there is nothing to say."""

    action_triggered = Signal()

    def __init__(self, parent: QWidget | None = None, *, closable: bool = False) -> None:
        """Say nothing yet.

        Args:
            parent: Whose child this widget is.
            closable: Whoever has read a message may put it away; else it goes with what it is about.
        """
        super().__init__(parent)
        self._severity = Severity.CAUTION
        self._sign = QLabel()
        self._text = TextLabel(wrap=True)
        self._text.setObjectName("message_text")
        self._action = LinkButton()
        self._action.setObjectName("message_action")
        self._action.clicked.connect(self.action_triggered)
        self._close = LinkButton(parent=self) if closable else None  # few are, and every page has a message
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.WITHIN + Space.TIGHT, Space.TIGHT, Space.WITHIN, Space.TIGHT)
        # The link has this much room of its own above its word; the three first lines stand level.
        for label in (self._sign, self._text):
            label.setContentsMargins(0, Space.TIGHT, 0, Space.TIGHT)
        row.setSpacing(Space.WITHIN)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignTop)
        if self._close is not None:
            self._close.setObjectName("message_close")
            self._close.clicked.connect(self.clear)
            row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        theme_notifier.changed.connect(self._draw_sign)
        self.clear()

    @property
    def text(self) -> str:
        """The sentence shown, or ""."""
        return self._text.text()

    @property
    def severity(self) -> Severity:
        """How grave the last message was."""
        return self._severity

    def show_message(self, severity: Severity, text: str, action: str = "") -> None:
        """Show a sentence, with an action where there is a way out."""
        self._severity = severity
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        if self._close is not None:
            self._close.setText(self.tr("Dismiss"))
        self.setAccessibleName(paired(self._word(severity), text))
        self.setProperty("tone", severity.value)
        restyle(self)
        self._draw_sign()
        self.show()

    def clear(self) -> None:
        """Say nothing and take no room."""
        self._text.setText("")
        self.hide()

    def _word(self, severity: Severity) -> str:
        words = {
            Severity.GOOD: self.tr("Done"),
            Severity.CAUTION: self.tr("Caution"),
            Severity.PROBLEM: self.tr("Problem"),
        }
        return words[severity]

    def _draw_sign(self) -> None:
        name = self._severity.value
        self._sign.setPixmap(icon_pixmap(name, 18, Colour(name), self.devicePixelRatioF()))
