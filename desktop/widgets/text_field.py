"""Fields for names and passages: what is typed is announced at once, and the study's undo is the only one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from desktop.widgets.line_field import LineField
from desktop.widgets.measures import TextStyle
from desktop.widgets.restyling import restyle
from desktop.widgets.theme import theme, theme_notifier


def _is_undo(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class TextField(LineField):
    """One line. Undo and redo go to the window: here they would undo letters, there they undo what was done.

    Attributes:
        typed: What stands in the field, with every letter.
        left: Enter was pressed, or the field was left.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(self, language: str = "", parent: QWidget | None = None) -> None:
        """Stand ready for text of a language; "" is that of the window."""
        super().__init__(parent)
        self._language = language
        self.setProperty("quiet", True)  # noqa: FBT003 - Qt's own signature
        self.textEdited.connect(self.typed)
        self.editingFinished.connect(self.left)
        theme_notifier.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_text(self, text: str) -> None:
        """Show a text without announcing it; what is being typed and says the same is left alone."""
        if self.hasFocus() and self.text().strip() == text:
            return
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(len(text) if self.hasFocus() else 0)

    def show_fault(self, *, faulty: bool) -> None:
        """Mark the field as holding something that is refused."""
        if bool(self.property("faulty")) != faulty:
            self.setProperty("faulty", faulty)
            restyle(self)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave undo and redo to the window, also where it has nothing to undo."""
        if _is_undo(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def _on_theme_changed(self) -> None:
        self.setFont(theme().font(TextStyle.BODY, language=self._language))


class PassageField(QPlainTextEdit):
    """Several lines, as high as the text is, within bounds.

    Attributes:
        typed: What stands in the field, with every letter.
        left: The field was left.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(
        self, language: str = "", parent: QWidget | None = None, *, least_lines: int = 1, most_lines: int = 6
    ) -> None:
        """Stand ready for text of a language; "" is that of the window."""
        super().__init__(parent)
        self._language = language
        self._least, self._most = least_lines, most_lines
        self._height = 0
        self.setAcceptDrops(False)  # As for `LineField`: files are for the window; the viewport follows.
        self.setProperty("quiet", True)  # noqa: FBT003 - Qt's own signature
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setUndoRedoEnabled(False)
        self.textChanged.connect(self._on_text_changed)
        theme_notifier.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def text(self) -> str:
        """Return what stands in the field."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a text without announcing it; what is being typed and says the same is left alone."""
        if self.text() == text or (self.hasFocus() and self.text().strip() == text):
            return
        with QSignalBlocker(self):
            self.setPlainText(text)
        self._fit()

    def show_fault(self, *, faulty: bool) -> None:
        """Mark the field as holding something that is refused."""
        self.setProperty("faulty", faulty)

    def sizeHint(self) -> QSize:
        """Return the height of the text."""
        return QSize(theme().scaled(240), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        """Return the height of the text."""
        return QSize(theme().scaled(80), self._wanted_height())

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Announce that the field is left, unless only a menu or another window came up."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines anew, which may change the height."""
        super().resizeEvent(event)
        self._fit()

    def _wanted_height(self) -> int:
        lines = min(max(round(self.document().size().height()), self._least), self._most)
        margins = self.contentsMargins()
        frame = 2 * round(self.document().documentMargin()) + margins.top() + margins.bottom() + 2
        return lines * self.fontMetrics().lineSpacing() + frame

    def _fit(self) -> None:
        wanted = self._wanted_height()
        more = round(self.document().size().height()) > self._most
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if more else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if wanted != self._height:
            self._height = wanted
            self.updateGeometry()

    def _on_text_changed(self) -> None:
        self._fit()
        self.typed.emit(self.text())

    def _on_theme_changed(self) -> None:
        self.setFont(theme().font(TextStyle.BODY, language=self._language))
        self._fit()
