"""The widgets of the page of the panel, and how they lie."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.panel.side_column import SideColumn
from desktop.panel.voice_card import VoiceCard
from desktop.session.session import Session
from desktop.shell.paste_card import PasteCard
from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage
from desktop.widgets.more_button import MoreButton
from desktop.widgets.page import Card, HintBar, PageHeader
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.split_bar import SplitBar
from desktop.widgets.theme import theme
from models.editing.kinds import EditKind

_LEAST_COLUMN = 250


class PanelLayout(QVBoxLayout):
    """Header, shares, the sides as columns beside the card of whoever is selected; many sides are scrolled."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self.header = PageHeader(parent=page)
        self.add, self.remove = SecondaryButton(icon="plus", parent=page), SecondaryButton(parent=page)
        self.more = MoreButton(page)
        for name, button in (("add", self.add), ("remove", self.remove), ("more", self.more)):
            button.setObjectName(f"panel_{name}")
            self.header.add_action(button)
        self.add.setToolTip("Ins")
        self.remove.setToolTip("Del")
        self.message = InlineMessage(page)
        self.message.setObjectName("panel_message")
        self.paste = PasteCard(session, page, kind=EditKind.PASTE_EXPERTS)
        self.share_card = Card(parent=page)
        self.shares = SplitBar(self.share_card)
        self.shares.setObjectName("side_shares")
        self.share_card.body.addWidget(self.shares)
        splitter = SideBySide(page)
        area = QScrollArea(splitter)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side_by_side = QWidget(area)
        self._columns = QHBoxLayout(self.side_by_side)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(Space.BETWEEN)
        area.setWidget(self.side_by_side)
        self.card = VoiceCard(session, splitter)
        self.card.setObjectName("voice_card")
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([790, 290])
        self.hint = HintBar(page)
        self.hint.setObjectName("panel_hint")
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(Space.BETWEEN)
        for widget in (self.header, self.message, self.paste, self.share_card):
            self.addWidget(widget)
        self.addWidget(splitter, 1)
        self.addWidget(self.hint)

    def add_column(self, column: SideColumn) -> None:
        """Put a side to the right of the others."""
        column.setMinimumWidth(theme().scaled(_LEAST_COLUMN))
        self._columns.addWidget(column, 1)

    def take_column(self, column: SideColumn) -> None:
        """Take a side away."""
        self._columns.removeWidget(column)
        column.deleteLater()
