"""The table of initiatives, with keys for adding, removing and moving."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from desktop.widgets.list_table import ListTable
from desktop.widgets.measures import Space
from desktop.widgets.table import Row
from desktop.widgets.theme import theme

_MARGIN: Final = 6
"""What Qt itself keeps beside a text."""


class InitiativesTable(ListTable):
    """The table, with keys for moving as well.

    Attributes:
        step_wanted: The current initiative is to go that many places down.
    """

    step_wanted = Signal(int)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for; the card says the rest."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Hide who leads, then the theme, where the names would be cut to nothing; long names have two lines."""
        look, shown = theme(), self.table_rows().columns
        need = sum(look.scaled(column.width) for column in shown)
        spare = [number for number, column in enumerate(shown) if column.key.startswith("lead_")]
        spare = [*reversed(spare), *(number for number, column in enumerate(shown) if column.key == "theme")]
        hidden = set()
        for number in spare:
            if need <= self.viewport().width():
                break
            need -= look.scaled(shown[number].width)
            hidden.add(number)
        changed = [number for number in range(len(shown)) if self.isColumnHidden(number) is not (number in hidden)]
        if not changed:
            self._give_lines()
            return
        # Quietly: a column that comes and goes has not been given another width by anybody.
        header = self.horizontalHeader()
        blocked = header.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        for number in changed:
            self.setColumnHidden(number, number in hidden)
        header.blockSignals(blocked)
        self.stretch()
        self._give_lines()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, on two lines where a name needs them."""
        super().set_rows(rows)
        self._give_lines()

    def _give_lines(self) -> None:
        source = self.table_rows()
        name = source.column_of("name")
        if name >= 0:
            room = self.columnWidth(name) - 2 * Space.WITHIN - _MARGIN
            self.set_two_lines(
                wanted=any(theme().advance(source.text(row, name)) > room for row in range(len(source.rows)))
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move; everything else is the table's."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_wanted.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
