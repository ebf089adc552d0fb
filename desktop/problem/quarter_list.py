"""One of SWOT's four quarters: its findings in order, each with what it weighs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.problem.swot_words import quadrant_label
from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import NoteLabel, SectionLabel
from desktop.widgets.list_table import ListTable
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.percent import percent
from desktop.widgets.table import Alignment, Column, Row, Value
from desktop.widgets.theme import theme
from models.problem.swot import FactorId, Quadrant

_LEAST_HEIGHT, _COMFORTABLE_WIDTH = 84, 340
_ROOMY = 440
"""From such a width on a subject has one line."""
_ALT_KEYS = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right"}


class _Findings(ListTable):
    """The table, with keys for moving as well."""

    step_wanted = Signal(str)
    entered = Signal()

    def minimumSizeHint(self) -> QSize:
        """Return room for a finding of three lines."""
        return QSize(super().minimumSizeHint().width(), theme().scaled(_LEAST_HEIGHT))

    def comfortable_width(self) -> int:
        """Return the width at which nothing is scrolled sideways and a finding has a few words on a line."""
        return theme().scaled(_COMFORTABLE_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move; everything else is the table's."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _ALT_KEYS:
            self.step_wanted.emit(_ALT_KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the user has come to this quarter."""
        super().focusInEvent(event)
        self.entered.emit()

    def event(self, event: QEvent) -> bool:
        """Keep Alt with the arrow keys, which menus may have too."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() in _ALT_KEYS
            and not event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)


class QuarterList(Card):
    """Shows findings, and announces what is wanted of them.

    Attributes:
        table: The table itself.
        add_wanted: One more is wanted here.
        chosen: The finding that the user went to.
        worded: A finding, and its new words.
        remove_wanted: This finding is to go.
        step_wanted: This finding is to go ``up`` or ``down`` in its list, or to the quarter ``left`` or ``right``.
        pasted: The quarter, and the rows of texts that are to become findings of it.
    """

    add_wanted = Signal(object)
    pasted = Signal(object, object)
    chosen = Signal(str)
    worded = Signal(str, str)
    remove_wanted = Signal(str)
    step_wanted = Signal(str, str)

    def __init__(self, quadrant: Quadrant, parent: QWidget | None = None) -> None:
        super().__init__(padding=Space.WITHIN, parent=parent)
        self._quadrant = quadrant
        self._title, self._share = SectionLabel(parent=self), NoteLabel(parent=self)
        self._title.setWordWrap(False)
        self._share.setObjectName(f"quarter_share_{quadrant.value}")
        self._share.setWordWrap(False)
        self._add = LinkButton(parent=self)
        self._add.setObjectName(f"quarter_add_{quadrant.value}")
        head = QHBoxLayout()
        head.setSpacing(Space.WITHIN)
        head.addWidget(self._title)
        head.addWidget(self._share)
        head.addStretch(1)
        head.addWidget(self._add)
        self.table = _Findings(parent=self)
        self.table.setObjectName(f"quarter_{quadrant.value}")
        self.table.set_dense(dense=True)
        self.table.set_wrap(wrap=True)
        self.table.horizontalHeader().hide()
        self.body.addLayout(head)
        self.body.addWidget(self.table, 1)
        self._add.clicked.connect(self._on_add)
        self.table.add_wanted.connect(self._on_add)
        self.table.remove_wanted.connect(self._on_remove)
        self.table.step_wanted.connect(self._on_step)
        self.table.row_selected.connect(self.chosen)
        self.table.entered.connect(self._on_entered)
        self.table.edited.connect(self._on_edited)
        self.table.pasted.connect(self._on_pasted)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._title.setText(quadrant_label(self._quadrant))
        self.table.setAccessibleName(quadrant_label(self._quadrant))
        self._add.setText(self.tr("Add"))
        self._add.setAccessibleName(f"{self.tr('Add')}: {quadrant_label(self._quadrant)}")
        self._add.setToolTip("Ins")

    def show_findings(self, rows: Sequence[Row], share: str) -> None:
        """Show these findings, and what the quarter weighs."""
        self._set_columns()
        self.table.set_rows(rows)
        self._share.setText(share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave more to the findings where there is little room."""
        super().resizeEvent(event)
        if self.table.table_rows().columns:
            self._set_columns()

    def _set_columns(self) -> None:
        about = 104 if self.width() >= theme().scaled(_ROOMY) else 88
        columns = [
            Column("text", self.tr("Finding"), editable=True, width=120, stretch=True),
            Column("about", self.tr("About"), width=about),
            Column("weight", self.tr("Weight"), Alignment.RIGHT, _percent, width=64),
        ]
        if columns != list(self.table.table_rows().columns):
            self.table.set_columns(columns)

    def select(self, factor: FactorId) -> None:
        """Go to a finding; another quarter's takes the selection away."""
        if factor in self.table.shown_keys():
            self.table.select_row(factor)
        else:
            self.table.clearSelection()

    def edit_new(self, factor: FactorId) -> None:
        """Go to a finding that has just been added, and open its words."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.select_row(factor, "text")
        self.table.edit(self.table.currentIndex())

    def _on_add(self) -> None:
        self.add_wanted.emit(self._quadrant)

    def _on_remove(self) -> None:
        if self.table.current_key():
            self.remove_wanted.emit(self.table.current_key())

    def _on_step(self, way: str) -> None:
        if self.table.current_key():
            self.step_wanted.emit(self.table.current_key(), way)

    def _on_entered(self) -> None:
        if self.table.current_key():
            self.table.select_row(self.table.current_key())
            self.chosen.emit(self.table.current_key())

    def _on_pasted(self, rows: object) -> None:
        self.pasted.emit(self._quadrant, rows)

    def _on_edited(self, factor: str, _column: str, value: object) -> None:
        self.worded.emit(factor, str(value or ""))


def _percent(value: Value) -> str:
    # No line may end before the sign: the column is narrow where text is large.
    if not isinstance(value, int | float):
        return ""
    return percent(float(value), 1).replace(" ", "\N{NO-BREAK SPACE}")
