"""Who scores what: groups by criteria, for the facilitator."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.grid_chart import GridChart
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.leading import lead_focus
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.page import Card
from desktop.widgets.painting import CENTRE, draw_text
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme
from models.panel.experts import GroupId
from models.problem.criteria import CriterionId
from models.study import Study
from models.text import Script


class AskedGrid(GridChart):
    """A tick where a group is asked; Space, Enter or a click turns it."""

    turned = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: frozenset[tuple[GroupId, CriterionId]] = frozenset()
        self._names: Mapping[CriterionId, str] = {}
        self.cell_activated.connect(self.turned)

    def set_asked(self, asked: frozenset[tuple[GroupId, CriterionId]], names: Mapping[CriterionId, str]) -> None:
        """Show which group is asked about which leaf; the leaves' whole names are for the tips."""
        self._asked, self._names = asked, names
        self.viewport().update()

    def asked(self) -> frozenset[tuple[GroupId, CriterionId]]:
        """Return what is shown."""
        return self._asked

    def cell_height_bounds(self) -> tuple[float, float]:
        """Return rows that are easily told apart."""
        return theme().scaled(32), theme().scaled(44)

    def draw_cell(self, painter: QPainter, row: int, column: int, place: QRectF) -> None:
        """Draw a tick, or a dot where the group is not asked."""
        asked = (self._rows[row][0], self._columns[column][0]) in self._asked
        if asked:
            painter.fillRect(place.adjusted(1, 1, -1, -1), theme().colour(Colour.ACCENT, 0.14))
        tone = Colour.ACCENT if asked else Colour.SECONDARY
        draw_text(painter, place, "✓" if asked else "·", CENTRE, tone, TextStyle.SECTION, bold=asked)

    def cell_tip(self, row: int, column: int) -> str:
        """Return who and what, and whether that is asked."""
        asked = (self._rows[row][0], self._columns[column][0]) in self._asked
        said = self.tr("asked") if asked else self.tr("not asked")
        leaf = self._columns[column][0]
        return f"{self._rows[row][1]} · {leaf} {self._names.get(leaf, '')} · {said}"

    def said(self) -> str:
        """Return what stands in the cell of the cursor, or ""."""
        return "" if self._cursor is None else self.cell_tip(*self._cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn by Space."""
        at = self.selected_cell()
        if event.key() == Qt.Key.Key_Space and at is not None:
            self.turned.emit(*at)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Turn by a click."""
        cell = self.cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self.turned.emit(self._rows[cell[0]][0], self._columns[cell[1]][0])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click is one more click, whose release turns."""
        self.mousePressEvent(event)


class AskedView(QWidget):
    """The grid and what it means; says what is wanted, changes nothing itself."""

    limited = Signal(str, tuple)
    """A group, and the leaves it is asked about; none for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._study = Study()
        self._grid = AskedGrid()
        self._grid.setObjectName("asked_grid")
        self._grid.turned.connect(self._on_turned)
        self._grid.cell_selected.connect(self._show_cell)
        self._cell = TextLabel()
        self._cell.setObjectName("asked_cell")
        self._note = NoteLabel()
        card = Card()
        card.body.addWidget(self._grid, 1)
        card.body.addWidget(self._cell)
        card.body.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(card, 1)
        lead_focus(self, self._grid)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._grid.setAccessibleName(self.tr("Who scores what"))
        self._note.setText(
            self.tr(
                "Space turns a cell. What a group does not score is missing, not zero; "
                "scores given before are kept and count again once they are asked for."
            )
        )

    def show_asked(self, study: Study, script: Script) -> None:
        """Show every group with the leaves that are rated."""
        self._study = study
        sides, leaves = study.frame.sides, study.criteria.rated_leaves
        rows = []
        for group in study.panel.groups.values():
            side = sides[group.side].name.read(script) if group.side in sides else ""
            rows.append((group.id, " · ".join(part for part in (side, group.name.read(script) or group.id) if part)))
        # Names of nineteen criteria do not fit above their columns: codes stand there, the name below.
        self._grid.set_labels(rows, [(leaf, leaf) for leaf in leaves])
        if self._grid.selected_cell() is None and rows and leaves:
            self._grid.set_selected_cell(rows[0][0], leaves[0])
        asked = {
            (group.id, leaf)
            for group in study.panel.groups.values()
            for leaf in leaves
            if not group.leaves or leaf in group.leaves
        }
        names = {leaf: study.criteria.criteria[leaf].name.read(script) for leaf in leaves}
        self._grid.set_asked(frozenset(asked), names)
        self._show_cell()

    def _show_cell(self) -> None:
        self._cell.setText(self._grid.said())

    def _on_turned(self, group: str, leaf: str) -> None:
        rated = self._study.criteria.rated_leaves
        now = {one for one in rated if (group, one) in self._grid.asked()} ^ {leaf}
        # All of them is no limit: a criterion that is added later is asked too. None of them cannot be said.
        if now:
            self.limited.emit(group, () if now == set(rated) else tuple(one for one in rated if one in now))
