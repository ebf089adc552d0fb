"""One side of the panel: its colour, its name, and its experts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.panel.panel_items import Member, PanelItems
from desktop.panel.panel_view import PanelView
from desktop.session.session import Session
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import CORNER, Space
from desktop.widgets.page import Card, EmptyState
from desktop.widgets.percent import percent
from desktop.widgets.side_pill import SidePill
from desktop.widgets.theme import side_role, theme
from models.problem.frame import SideId


class SideColumn(Card):
    """Shows the experts of one side in groups, under a line in the side's colour.

    Attributes:
        side: The side's id.
        view: The list of its experts.
        items: What the list shows.
        add_wanted: An expert is wanted on this side.
    """

    add_wanted = Signal(str)

    def __init__(self, session: Session, side: SideId, number: int, parent: QWidget | None = None) -> None:
        super().__init__(padding=Space.WITHIN, parent=parent)
        self.session, self.side = session, side
        self.setAcceptDrops(True)
        self._colour = side_role(number)
        self.items = PanelItems(side, self)
        self.view = PanelView(self.items, self._colour, self)
        self.view.setObjectName(f"experts_{side}")
        self.view.add_wanted.connect(self._on_add_wanted)
        self._name = SidePill(parent=self)
        self._counts = NoteLabel(parent=self)
        self._counts.setWordWrap(False)
        self._empty = EmptyState(parent=self)
        self._empty.setObjectName(f"side_empty_{side}")
        self._empty.action_triggered.connect(self._on_add_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(Space.WITHIN, Space.WITHIN, Space.WITHIN, 0)
        head.addWidget(self._name, 1)
        head.addWidget(self._counts, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self._empty, 1)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.items.set_titles(self.tr("Expert"), self.tr("Voice"), self.tr("Weight"))

    def refresh(self, current: Member | None, *, inviting: bool) -> None:
        """Draw everything from the session.

        Args:
            current: The line that is selected on this side or on another.
            inviting: Where the side is empty, whether it has the page's one main button.
        """
        study, script = self.session.study, self.session.script
        members = study.panel.by_side.get(self.side, ())
        name = study.frame.sides[self.side].name.read(script) or self.side
        self._name.set_side(name, self._colour)
        self.view.setAccessibleName(name)
        share = sum(study.panel.voices[expert] for expert in members)
        counts = self.tr("%n expert(s)", "", len(members))
        self._counts.setText(f"{counts} · {percent(share)}" if members else counts)
        if self.items.set_panel(study.panel, script):
            self.view.open_groups()
        if current is not None and self.items.index_of(current).isValid():
            self.view.go_to(current)
        else:
            self.view.leave()
        seats = bool(members) or any(group.side == self.side for group in study.panel.groups.values())
        self.view.setVisible(seats)
        self._empty.setVisible(not seats)
        self._empty.set_content(
            "panel",
            self.tr("Who judges for this side?"),
            self.tr("Add the experts. How many there are does not change how much the side counts."),
            self.tr("Add the first expert") if inviting else "",
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let experts be dropped on a side that has nobody yet."""
        if self.items.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Seat who was dropped, in no group."""
        event.acceptProposedAction()
        self.items.dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, -1, -1, QModelIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, and the line in the side's colour at its top."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(QRect(CORNER, 0, self.width() - 2 * CORNER, 3), theme().colour(self._colour))

    def _on_add_wanted(self) -> None:
        self.add_wanted.emit(self.side)
