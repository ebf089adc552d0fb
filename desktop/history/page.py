"""The page beside the steps: what was before."""

from __future__ import annotations

from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from desktop.history.journal_pane import JournalPane
from desktop.history.snapshots_pane import SnapshotsPane
from desktop.place import Place
from desktop.session.outcome import Changed
from desktop.session.session import Session
from desktop.shell.step_page import StepPage
from desktop.widgets.measures import Space
from desktop.widgets.page import HintBar, PageHeader
from desktop.widgets.page_stack import ShownStack

_SNAPSHOTS, _JOURNAL = range(2)


class HistoryPage(StepPage):
    """Snapshots and the journal, one at a time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Stand ready; the first `refresh` comes when the page is first shown."""
        super().__init__(session, parent)
        self._header = PageHeader(parent=self)
        self._tabs = QTabBar(self)
        self._tabs.setObjectName("history_tabs")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._panes = ShownStack(self)
        self._snapshots = SnapshotsPane(session, self._panes)
        self._journal = JournalPane(session, self._panes)
        for pane in (self._snapshots, self._journal):
            self._tabs.addTab("")
            self._panes.addWidget(pane)
        self._hint = HintBar(self)
        self._hint.setObjectName("history_hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(self._header)
        column.addWidget(self._tabs)
        column.addWidget(self._panes, 1)
        column.addWidget(self._hint)
        self._tabs.currentChanged.connect(self._on_tab)

    def main_thing(self) -> QWidget:
        """Return the field for the next snapshot's name, or the table of the journal."""
        pane = self._snapshots if self._tabs.currentIndex() == _SNAPSHOTS else self._journal
        return pane.main_thing()

    def turn_to(self, place: Place) -> None:
        """Show the snapshots or the journal."""
        if place.part:
            self._tabs.setCurrentIndex(_JOURNAL if place.part == "journal" else _SNAPSHOTS)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._header.set_title(self.tr("History"))
        self._header.set_subtitle(self.tr("Who changed what, and the study as it stood"))
        self._tabs.setTabText(_SNAPSHOTS, self.tr("Snapshots"))
        self._tabs.setTabText(_JOURNAL, self.tr("Journal"))
        self._tabs.setAccessibleName(self.tr("History"))
        self._snapshots.retranslate()
        self._journal.retranslate()
        self._hint.set_hint(self.tr("Keep a snapshot before each meeting; restoring one is an edit and can be undone."))

    def refresh(self) -> None:
        """Draw everything from the session."""
        if self._tabs.currentIndex() == _SNAPSHOTS:
            self._snapshots.refresh()
        else:
            self._journal.refresh()

    def _concerns(self, changed: Changed) -> bool:
        return changed.saved or changed.reading

    def _on_tab(self, tab: int) -> None:
        self._panes.setCurrentIndex(tab)
        self.refresh()
