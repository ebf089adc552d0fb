"""Controls in a row that goes on in a further line where there is no room for all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.widgets.measures import Space


class FlowRow(QWidget):
    """Places what it is given from left to right, then from top to bottom; its height follows from its width."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = Space.WITHIN) -> None:
        super().__init__(parent)
        self._spacing = spacing
        self._members: list[QWidget] = []
        self._pushed: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add_widget(self, widget: QWidget) -> None:
        """Place a control after the others."""
        if widget.parent() is not self:
            widget.setParent(self)
        self._members.append(widget)
        widget.installEventFilter(self)
        if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            widget.show()
        self._changed()

    def add_group(self, *widgets: QWidget) -> None:
        """Place controls that stay on one line, as a field and its name."""
        group = QWidget(self)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.WITHIN)
        for widget in widgets:
            row.addWidget(widget)
        self.add_widget(group)

    def push_right(self) -> None:
        """Let what is added from now on stand at the right end, where all have room on one line."""
        self._pushed = len(self._members)

    def set_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Place these instead; those that were there and are not any more are left to the caller."""
        for widget in self._members:
            widget.removeEventFilter(self)
        self._members = []
        for widget in widgets:
            self.add_widget(widget)
        self._changed()

    def sizeHint(self) -> QSize:
        """Return the room of all of them in one line."""
        hints = [widget.sizeHint() for widget in self._shown()]
        width = sum(hint.width() for hint in hints) + self._spacing * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest, and the height of the lines that there are now."""
        width = max((widget.minimumSizeHint().width() for widget in self._shown()), default=0)
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def hasHeightForWidth(self) -> bool:
        """Return that it has."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        lines = self._lines(width)
        return sum(_height(line) for line in lines) + self._spacing * max(len(lines) - 1, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._place()
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Place everything anew: nobody says to what is hidden that its controls ask for less room than before."""
        super().showEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room for a control that is shown or put away."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._changed()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Make room for a control whose words have changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._changed()
        return super().event(event)

    def _changed(self) -> None:
        self._place()
        self.updateGeometry()

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._members if not widget.isHidden()]

    def _lines(self, width: int) -> list[list[tuple[QWidget, QSize]]]:
        """Return the controls of each line with the size that each is given."""
        lines: list[list[tuple[QWidget, QSize]]] = []
        room = 0
        for widget in self._shown():
            hint = widget.sizeHint()
            size = QSize(min(hint.width(), max(width, widget.minimumSizeHint().width())), hint.height())
            if size.width() < hint.width() and widget.hasHeightForWidth():
                size.setHeight(widget.heightForWidth(size.width()))
            if not lines or size.width() > room:
                lines.append([])
                room = width
            lines[-1].append((widget, size))
            room -= size.width() + self._spacing
        return lines

    def _place(self) -> None:
        top, lines = 0, self._lines(self.width())
        pushed = self._members[self._pushed :] if self._pushed is not None and len(lines) == 1 else []
        for line in lines:
            left, height = 0, _height(line)
            for widget, size in line:
                if widget in pushed:
                    left += max(self.width() - self.sizeHint().width(), 0)
                    pushed = []
                widget.setGeometry(left, top + (height - size.height()) // 2, size.width(), size.height())
                left += size.width() + self._spacing
            top += height + self._spacing


def _height(line: list[tuple[QWidget, QSize]]) -> int:
    return max(size.height() for _, size in line)
