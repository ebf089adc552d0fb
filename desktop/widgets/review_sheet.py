"""A dry run shown whole: what would change, what is refused, and the buttons that take it over or leave it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.widgets.leading import lead_focus
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage
from desktop.widgets.page import Card, EmptyState, PageHeader
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.table import Column, DataTable, Row


class ReviewSheet(QWidget):
    """Two tables under a header, or an invitation to choose files while there is nothing to show.

    Attributes:
        left: The user is done with it.
        other_wanted: The user wants to choose other files.
        take_wanted: The user agrees to the changes.
        message: Says what went wrong.
        progress: Shows how far the work is.
    """

    left = Signal()
    other_wanted = Signal()
    take_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty one.

        Args:
            name: What the object names of its parts begin with.
            parent: The widget that owns it.
        """
        super().__init__(parent)
        self._name = name
        self._header = PageHeader(parent=self)
        self._other, self._leave = self.add_action("other"), self.add_action("leave")
        self._take = PrimaryButton(parent=self)
        self._take.setObjectName(f"{name}_take")
        self._header.add_action(self._take)
        self.message, self.progress = InlineMessage(self), ProgressStrip(self)
        self._refusals, self._changes = Card(padding=Space.WITHIN, parent=self), Card(padding=Space.WITHIN, parent=self)
        self._refused, self._changed = DataTable(parent=self._refusals), DataTable(parent=self._changes)
        self._refused.set_wrap(wrap=True)
        self._changed.set_dense(dense=True)
        self._refusals.body.addWidget(self._refused, 1)
        self._changes.body.addWidget(self._changed, 1)
        self._empty = EmptyState(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        for widget in (self._header, self.message, self.progress):
            column.addWidget(widget)
        column.addWidget(self._refusals, 2)
        column.addWidget(self._changes, 3)
        column.addWidget(self._empty, 1)
        parts: dict[str, QWidget] = {"message": self.message, "progress": self.progress, "empty": self._empty}
        parts |= {"refused": self._refused, "changed": self._changed}
        for part, named in parts.items():
            named.setObjectName(f"{name}_{part}")
        lead_focus(self, self._leave)
        self._leave.clicked.connect(self.left)
        self._other.clicked.connect(self.other_wanted)
        self._empty.action_triggered.connect(self.other_wanted)
        self._take.clicked.connect(self.take_wanted)

    def add_action(self, name: str) -> SecondaryButton:
        """Return a new button in the header."""
        button = SecondaryButton(parent=self)
        button.setObjectName(f"{self._name}_{name}")
        self._header.add_action(button)
        return button

    def set_words(self, title: str, other: str) -> None:
        """Say what is read here.

        Args:
            title: Of the page.
            other: What the button to choose other files says.
        """
        self._header.set_title(title)
        self._other.setText(other)
        self._leave.setText(self.tr("Leave"))
        self._refusals.set_title(self.tr("Refused"))

    def set_columns(self, changed: Sequence[Column], refused: Sequence[Column]) -> None:
        """Set the columns of both tables."""
        self._changed.set_columns(changed)
        self._refused.set_columns(refused)

    def show_nothing(self, title: str, words: str, action: str = "") -> None:
        """Show that nothing has been read yet, and how to begin.

        Args:
            title: In a word or two.
            words: What happens.
            action: What the button to choose files says; empty for none.
        """
        self._show(reviewed=False, taking=False, refused=False)
        self._header.set_subtitle("")
        self._empty.set_content("import", title, words, action)

    def show_review(self, told: str, changes: Sequence[Row], refused: Sequence[Row], take: str | None) -> None:
        """Show what was read.

        Args:
            told: What it is, under the title.
            changes: A row for each change.
            refused: A row for each refusal.
            take: What the button to take over says; None where there is nothing that could be taken over.
        """
        self._show(reviewed=True, taking=take is not None, refused=bool(refused))
        parts = [told, self.tr("%n refused", "", len(refused))]
        if take is not None:
            parts.append(self.tr("nothing is changed yet"))
            self._take.setText(self.tr("{words} without those refused").format(words=take) if refused else take)
        self._header.set_subtitle(" · ".join(parts))
        self._changes.set_title(self.tr("Would change") if changes else self.tr("Nothing would change"))
        self._changed.set_rows(changes)
        self._refused.set_rows(refused)
        self._changed.setAccessibleName(self._changes.accessibleName())
        self._refused.setAccessibleName(self._refusals.accessibleName())

    def set_takeable(self, *, takeable: bool) -> None:
        """Say whether the changes can be taken over now."""
        self._take.setEnabled(takeable)

    def offer_taking(self) -> None:
        """Lead the keys to the button that takes over, if it can be pressed."""
        if self._take.isEnabled() and self._take.isVisible():
            self._take.setFocus()

    def _show(self, *, reviewed: bool, taking: bool, refused: bool) -> None:
        self._empty.setVisible(not reviewed)
        self._other.setVisible(reviewed)
        self._changes.setVisible(taking)
        self._take.setVisible(taking)
        self._refusals.setVisible(refused)
