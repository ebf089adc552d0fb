"""Text in one of the styles of the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop.widgets.measures import TextStyle
from desktop.widgets.restyling import restyle


class TextLabel(QLabel):
    """A label in a text style, wrapped where it is allowed to.

    The text is plain always: names come from people, and a name must never be read as markup.
    """

    def __init__(
        self,
        text: str = "",
        style: TextStyle = TextStyle.BODY,
        *,
        wrap: bool = False,
        secondary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        name = "secondary" if secondary and style is TextStyle.BODY else style.name.lower()
        self.setProperty("textStyle", name)

    def set_style(self, style: TextStyle) -> None:
        """Set the text in another size."""
        if self.property("textStyle") != style.name.lower():
            self.setProperty("textStyle", style.name.lower())
            restyle(self)
            self.updateGeometry()

    def set_tone(self, tone: str) -> None:
        """Colour the text as ``good``, ``caution`` or ``problem``; "" is the style's own colour."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)


class SectionLabel(TextLabel):
    """The heading of a card or of a part of a page."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, TextStyle.SECTION, wrap=True, parent=parent)


class NoteLabel(TextLabel):
    """Small print that explains a figure or a choice."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, TextStyle.NOTE, wrap=True, parent=parent)


class ElidedLabel(TextLabel):
    """One line that is cut where there is no room, and then shown whole on hover."""

    def __init__(
        self,
        text: str = "",
        style: TextStyle = TextStyle.BODY,
        *,
        secondary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, style, secondary=secondary, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def setText(self, text: str) -> None:
        """Show another text; its whole is the accessible name."""
        if text == self.text():
            return
        super().setText(text)
        self.setAccessibleName(text)
        self._explain()

    def minimumSizeHint(self) -> QSize:
        """Return no width, so that the line gives way to its neighbours."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a tooltip as soon as it is cut."""
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the text as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), self._shown())

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def _explain(self) -> None:
        self.setToolTip(self.text() if self._shown() != self.text() else "")


class SteadyLabel(ElidedLabel):
    """A line that says something new many times a second, in a place that stays: nothing is laid out anew for it."""

    def __init__(self, style: TextStyle = TextStyle.BODY, parent: QWidget | None = None) -> None:
        # What Qt holds gives the line its height, and never changes.
        super().__init__("0", style, parent=parent)
        self._line = ""

    def text(self) -> str:
        """Return what is shown."""
        return self._line

    def setText(self, text: str) -> None:
        """Show another text in the same place."""
        if text != self._line:
            self._line = text
            self.setAccessibleName(text)
            self._explain()
            self.update()


class Rule(QFrame):
    """A line of 1 px between two parts of a card."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
