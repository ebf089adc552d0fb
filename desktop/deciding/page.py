"""A decision table in the window: its order by a method, the table itself, and all methods beside each other."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.deciding.layout import DecisionLayout
from desktop.deciding.rows import DecisionRows, method_name
from desktop.deciding.work import Decision, DecisionWork
from desktop.widgets.dumbbell_chart import DumbbellWords
from desktop.widgets.messages import Severity
from desktop.widgets.scales import nice_scale
from desktop.wording import sentence
from models.errors import InputError
from models.exchange.plain_tables import write_csv, write_sheet
from models.ranking.table_comparison import METHODS
from models.ranking.table_ranking import ALIASES
from models.storage.publishing import whole_file
from models.text import Script

FIRST: Final = "topsis-vector"


class DecisionPage(QWidget):
    """Shows a file's table; changes nothing in it, and stands beside a study that is open.

    Attributes:
        closed: The user is done with it.
        refused: The file holds no table; carries the `InputError`.
        crashed: Carries an exception that is a defect of ours.
    """

    closed = Signal()
    refused = Signal(object)
    crashed = Signal(object)

    def __init__(self, script: Script, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decision_page")
        self._script = script
        self._path: Path | None = None
        self._decision: Decision | None = None
        self._selected = ""
        self._method = ""
        self._ui = DecisionLayout(self)
        self._work = DecisionWork(self)
        self._work.done.connect(self._on_done)
        self._work.refused.connect(self.refused)
        self._work.crashed.connect(self.crashed)
        ui = self._ui
        ui.close_button.clicked.connect(self.closed)
        ui.save.clicked.connect(self._on_save)
        ui.method.chosen.connect(self._on_method)
        ui.view.chosen.connect(ui.show_view)
        ui.chart.selected.connect(self._on_selected)
        ui.table.row_selected.connect(self._on_selected)
        ui.bump.item_selected.connect(self._on_selected)
        ui.bump.activated.connect(self._on_method)
        ui.bump.item_activated.connect(self._on_taken)
        ui.bump.selected.connect(self._on_compared)
        for key, go in (("C", ui.go_to_chart), ("T", ui.go_to_table), ("M", ui.go_to_methods)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(go)
        self._retranslate()

    @property
    def busy(self) -> bool:
        """A file is being read, or a table ranked."""
        return self._work.running

    @property
    def decision(self) -> Decision | None:
        """What is shown."""
        return self._decision

    def open(self, path: Path) -> None:
        """Read a file; `refused` says where it holds no table."""
        self._path = path
        self._work.read(path, FIRST)
        self._refresh()

    def read_in(self, script: Script) -> None:
        """Say sentences in another script."""
        self._script = script
        self._refresh()

    def stop(self) -> None:
        """Let go of the file and of the thread."""
        self._work.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready for keys."""
        super().showEvent(event)
        self._ui.main_thing().setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._refresh()

    def _retranslate(self) -> None:
        self._ui.retranslate()

    def _refresh(self) -> None:
        decision, ui = self._decision, self._ui
        if decision is None:
            # Until it is read: the first table waits for the methods to be loaded as well.
            ui.header.set_title(self._path.name if self._path is not None else "")
            ui.header.set_subtitle(self.tr("Reading the table…"))
            ui.save.setEnabled(False)
            return
        rows, table = DecisionRows(decision, self._script), decision.table
        alternatives = self.tr("%n alternative(s)", "", len(table.alternatives))
        criteria = self.tr("%n criteria", "", len(table.criteria))
        ui.header.set_title(decision.path.name)
        ui.header.set_subtitle(f"{alternatives} · {criteria}")
        method = ALIASES.get(decision.method, decision.method)
        ui.method.set_choices([(one, method_name(one)) for one in METHODS], method)
        ui.save.setEnabled(decision.ranking is not None)
        if decision.fault is not None:
            ui.message.show_message(Severity.CAUTION, sentence(decision.fault, None, self._script))
        else:
            ui.message.clear()
        ui.chart.set_words(
            DumbbellWords(name=self.tr("Alternative"), filled=method_name(method), text=self.tr("Score"))
        )
        if decision.ranking is not None:
            low, high, marks = nice_scale(decision.ranking.scores)
            if not decision.ranking.higher_is_better:
                low, high = high, low
            ui.chart.set_scale(low, high, marks)
        ui.chart.set_rows(rows.chart())
        ui.table.set_columns(rows.columns())
        ui.table.set_rows(rows.table())
        ui.bump.set_ranks(rows.items() if decision.comparison is not None else [], rows.methods())
        ui.bump.set_selected(method)
        ui.told.setText("\n\n".join(rows.told()))
        ui.method_title.setText(method_name(method))
        self._select(self._selected or str(rows.order()[0]))

    def _select(self, key: str) -> None:
        self._selected = key
        self._ui.chart.set_selected(key)
        self._ui.table.select_row(key)
        self._ui.bump.set_selected_item(key)

    def _on_done(self, decision: Decision) -> None:
        self._decision = decision
        self._refresh()

    def _on_selected(self, key: str) -> None:
        if key.isdecimal():
            self._select(key)

    def _on_method(self, method: str) -> None:
        if self._decision is not None:
            self._work.rank(self._decision, method)

    def _on_taken(self, _alternative: str) -> None:
        self._on_method(self._ui.bump.selected_key())

    def _on_compared(self, method: str) -> None:
        """Say of the method that is gone to where it stands; Enter takes it."""
        self._ui.bump.describe(self._ui.bump.row_tip(self._ui.bump.keys().index(method)))

    def _on_save(self) -> None:
        decision = self._decision
        if decision is None:
            return
        words = QCoreApplication.translate("FileDialogs", "Save the ranking")
        kinds = QCoreApplication.translate("FileDialogs", "Excel workbook (*.xlsx);;CSV (*.csv)")
        suggested = decision.path.with_name(f"{decision.path.stem} {self.tr('ranked')}.xlsx")
        name, kind = QFileDialog.getSaveFileName(self, words, str(suggested), kinds)
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in {".xlsx", ".csv"}:
            path = path.with_name(path.name + (".csv" if kind.startswith("CSV") else ".xlsx"))
        self.save(path)

    def save(self, path: Path) -> None:
        """Write rank, score, values and the ranks by every method; say how it went."""
        if self._decision is None:
            return
        rows = DecisionRows(self._decision, self._script).rows_to_save()
        try:
            with whole_file(path, overwrite=True) as draft:
                (write_csv if path.suffix.lower() == ".csv" else write_sheet)(rows, draft)
        except InputError as fault:
            self._ui.message.show_message(Severity.PROBLEM, sentence(fault, None, self._script))
            return
        self._ui.message.show_message(Severity.GOOD, self.tr("Written to {path}").format(path=path))
