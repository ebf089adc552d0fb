"""The furniture of a page: its header, cards, the hint at its foot, and what an empty page says."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.buttons import LinkButton, PrimaryButton
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.icons import icon_pixmap
from desktop.widgets.labels import ElidedLabel, SectionLabel, TextLabel
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.painting import text_width
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme, theme_notifier

_LARGE: Final = 1.5
"""From this size of text on, what a page is computed from is given room too: pages are scrolled then anyway."""


class PageHeader(QWidget):
    """Title left, the page's actions right, and below the title one line on what the page is computed from.

    Where the title has no room beside the actions, they stand below it.
    """

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(title, TextStyle.TITLE)
        self._subtitle = ElidedLabel(subtitle, secondary=True)
        self._title.setObjectName("page_title")
        self._subtitle.setObjectName("page_subtitle")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._actions = FlowRow(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.BETWEEN)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Show the page's name."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Show what the page is computed from."""
        self._subtitle.setText(subtitle)

    def add_action(self, widget: QWidget) -> None:
        """Add a button or another control at the right end."""
        self._actions.add_widget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the title the room that it needs."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Look again once there are other words or other actions."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        words = text_width(self._title.text(), TextStyle.TITLE, bold=True)
        if theme().text_scale >= _LARGE:
            words = max(words, text_width(self._subtitle.text()))
        below = words + Space.BETWEEN + self._actions.sizeHint().width() > self.width()
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != way:
            self._row.setDirection(way)
            self._row.setSpacing(Space.WITHIN if below else Space.BETWEEN)
            self.updateGeometry()


class Card(QFrame):
    """A surface with a line around it; what it holds goes into `body`.

    Attributes:
        body: The card's layout.
    """

    def __init__(self, title: str = "", *, padding: int = Space.BETWEEN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(Space.WITHIN)
        self._heading = SectionLabel(title, self)
        self._heading.setVisible(bool(title))
        self.body.addWidget(self._heading)
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Show another heading; "" takes it away."""
        self._heading.setText(title)
        self._heading.setVisible(bool(title))
        self.setAccessibleName(title)


class WordyCard(Card):
    """A card in a splitter that asks for the height of its words at its own width: a splitter never asks for that."""

    def minimumSizeHint(self) -> QSize:
        """Return the height at which no word is cut."""
        least = super().minimumSizeHint()
        return QSize(least.width(), max(least.height(), self.body.minimumHeightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class HintBar(QFrame):
    """The line at the foot of a page: what to do next, and the way there."""

    action_triggered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ElidedLabel(secondary=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._text.setObjectName("hint_text")
        self._action = LinkButton()
        self._action.setObjectName("hint_action")
        self._action.clicked.connect(self.action_triggered)
        # The line stands at the same height on every page, whether or not there is a way to go.
        keeping = self._action.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self._action.setSizePolicy(keeping)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.WITHIN, 0, 0)
        row.setSpacing(Space.WITHIN)
        row.addWidget(self._text)
        row.addWidget(self._action)
        row.addStretch(1)
        self.set_hint("")

    def set_hint(self, text: str, action: str = "") -> None:
        """Say what comes next; without an action there is only the sentence, without a sentence only the line."""
        self._text.setText(text)
        self._action.setText(f"{action}  ›" if action else "")
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)


class EmptyState(QWidget):
    """What a page says while it has nothing to show: what belongs here and how to begin."""

    action_triggered = Signal()

    def __init__(
        self, icon: str = "", title: str = "", words: str = "", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._icon = QLabel()
        self._title = TextLabel(title, TextStyle.TITLE, wrap=True)
        self._words = TextLabel(words, secondary=True, wrap=True)
        self._action = PrimaryButton(action)
        self._action.setObjectName("empty_state_action")
        # Of two beside each other, of which one has a button, the words stand at the same height.
        policy = self._action.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._action.setSizePolicy(policy)
        self._action.clicked.connect(self.action_triggered)
        column = QVBoxLayout(self)
        column.setSpacing(Space.BETWEEN)
        column.addStretch(1)
        # Between two stretches and without an alignment, a wrapped label is given the height that its lines need.
        words_row = QHBoxLayout()
        words_row.addStretch(1)
        words_row.addWidget(self._words, 1000)
        words_row.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addLayout(words_row)
        column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        for label in (self._icon, self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = column
        theme_notifier.changed.connect(self._on_theme_changed)
        self._set_measure()
        self.set_content(icon, title, words, action)

    def minimumSizeHint(self) -> QSize:
        """Return the height at which no word is cut, at the width that there is."""
        least = super().minimumSizeHint()
        return QSize(least.width(), max(least.height(), self._column.minimumHeightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def set_content(self, icon: str, title: str, words: str, action: str = "") -> None:
        """Say something else."""
        self._icon_name = icon
        self._title.setText(title)
        self._words.setText(words)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self._set_measure()
        self._repaint_icon()

    def _on_theme_changed(self) -> None:
        self._repaint_icon()
        self._set_measure()

    def _set_measure(self) -> None:
        # Lines of about 60 letters are the easiest to read; of equal length, so that none is left with a single word.
        longest = theme().scaled(440)
        length = self._words.fontMetrics().horizontalAdvance(self._words.text())
        lines = max(1, -(-length // longest))
        self._words.setMaximumWidth(longest if lines > 4 else min(longest, length // lines + theme().scaled(48)))

    def _repaint_icon(self) -> None:
        self._icon.setVisible(bool(self._icon_name))
        if self._icon_name:
            self._icon.setPixmap(icon_pixmap(self._icon_name, 40, Colour.SECONDARY, self.devicePixelRatioF()))
