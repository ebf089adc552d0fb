"""Before a workbook or a report is written: in which language, or two side by side, and which scenario it tells of."""

from __future__ import annotations

from itertools import permutations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QWidget

from desktop.session.session import Session
from desktop.shell import preferences
from desktop.shell.labels import script_label
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.sheet import Sheet
from models.text import Script

_LANGUAGES = (*((one,) for one in Script), *permutations(Script, 2))


class ExportSheet(Sheet):
    """Two choices and one button; what is chosen is offered again the next time.

    Attributes:
        wanted: The document is to be written; carries its scripts and the id of the scenario, "" for the study itself.
    """

    wanted = Signal(tuple, str)

    def __init__(self, parent: QWidget, session: Session, *, report: bool, scenario: str = "") -> None:
        """Offer what was chosen last.

        Args:
            parent: The window.
            session: Of the open study.
            report: Whether the report is to be written, not the workbook.
            scenario: The id of the scenario chosen last.
        """
        super().__init__("export_sheet", parent, width=460)
        self._session, self._report = session, report
        self._languages, self._scenarios = ChoiceBox(self.sheet), ChoiceBox(self.sheet)
        self._language_label, self._scenario_label = TextLabel(parent=self.sheet), TextLabel(parent=self.sheet)
        self._note = NoteLabel(parent=self.sheet)
        self._go = PrimaryButton(parent=self._buttons)
        self._languages.setObjectName("export_languages")
        self._scenarios.setObjectName("export_scenario")
        self._go.setObjectName("export_go")
        self._go.setDefault(True)
        self._buttons.addButton(self._go, QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.clicked.connect(self._on_go)
        form = QFormLayout()
        form.setHorizontalSpacing(Space.MARGIN)
        form.setVerticalSpacing(Space.BETWEEN)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self._language_label, self._languages)
        form.addRow(self._scenario_label, self._scenarios)
        self.column.addLayout(form)
        self.column.addWidget(self._note)
        self.column.addStretch(1)
        self._chosen = (preferences.export_scripts() or (session.script,), scenario)
        for pick in (self._languages, self._scenarios):
            pick.chosen.connect(self._on_chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word in the language of the window."""
        title = self.tr("Write the report (Word)") if self._report else self.tr("Export to Excel")
        self.setWindowTitle(title)
        self._language_label.setText(self.tr("Language"))
        self._languages.setAccessibleName(self.tr("Language"))
        self._scenario_label.setText(self.tr("As seen by"))
        self._scenarios.setAccessibleName(self.tr("As seen by"))
        self._note.setText(self.tr("Of two languages the first leads; the second stands beside it or below it."))
        self._go.setText(self.tr("Choose where to…"))
        self.name_close(self.tr("Cancel"))
        scripts, scenario = self._chosen
        languages = [(_key(one), " + ".join(map(script_label, one))) for one in _LANGUAGES]
        self._languages.set_choices(languages, _key(scripts))
        kept = self._session.study.scenarios
        named = [(key, one.name.read(self._session.script) or key) for key, one in kept.items()]
        self._scenarios.set_choices([("", self.tr("The study as it is")), *named], scenario if scenario in kept else "")
        self._scenarios.setEnabled(bool(named))
        self._scenarios.setToolTip("" if named else self.tr("No scenario is kept yet: step Robustness keeps them."))
        self.adjustSize()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_chosen(self, _key: str) -> None:
        scripts = tuple(Script(part) for part in self._languages.current().split("+"))
        self._chosen = (scripts, self._scenarios.current())

    def _on_go(self) -> None:
        scripts, _scenario = self._chosen
        preferences.choose_export_scripts(scripts)
        self.close()
        self.wanted.emit(scripts, self._scenarios.current())


def _key(scripts: tuple[Script, ...]) -> str:
    return "+".join(scripts)
