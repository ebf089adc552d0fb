"""The page on which experts score initiatives and the secretariat enters what is measured."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.place import Place
from desktop.scoring import answering
from desktop.scoring.layout import EXPERT, MEASURED, ONE, PANEL, ScoreLayout
from desktop.scoring.measured_pasting import MeasuredPasting
from desktop.scoring.pasting import PastedScores, read_scores
from desktop.scoring.scores import asked_cells, first_open, score_state
from desktop.scoring.telling import Missing, entered, means_of, missing, no_matrix, progress
from desktop.session.outcome import Done, Failed
from desktop.session.session import Session
from desktop.shell.step_page import StepPage
from desktop.shell.turns import EXPERT_KEYS
from desktop.widgets.messages import Severity
from desktop.wording import sentence
from models.computing.answered import rated
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.comparisons import RoundClosedError
from models.errors import InputError
from models.judgement.ratings import RatingNote
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.ranking.decision_matrix import MATRIX
from models.ranking.overlaps import OVERLAPS
from models.study import Part, Study


class ScorePage(StepPage):
    """One expert's scores as a grid or one at a time, the panel's, the measured values, and who scores what."""

    reads: ClassVar[frozenset[Part]] = frozenset(
        [Part.FRAME, Part.CRITERIA, Part.INITIATIVES, Part.INDICATORS, Part.PANEL, Part.ROUNDS, Part.RATINGS]
    )
    shows = (MATRIX, OVERLAPS)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._expert = ""
        self._indicator = ""
        self._way_out = ""
        self._at: tuple[InitiativeId, CriterionId] | None = None
        self._ui = ScoreLayout(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._ui)
        self._listen()

    def _listen(self) -> None:
        ui = self._ui
        for source in (ui.grid.grid, ui.one):
            source.rated.connect(self._on_rated)
            source.cleared.connect(self._on_cleared)
            source.recusal_wanted.connect(self._on_recusal_wanted)
        for notes in (ui.grid.notes, ui.one.notes):
            notes.noted.connect(self._on_noted)
        ui.one.walked.connect(self._walk)
        ui.grid.grid.pasted.connect(self._on_pasted)
        ui.grid.cell_entered.connect(self._on_cell_entered)
        ui.grid.expert_chosen.connect(self._on_expert_chosen)
        ui.measured.edited.connect(self._on_measured)
        self._pasting = MeasuredPasting(self.session, ui.measured)
        ui.measured.indicator_chosen.connect(self._on_indicator_chosen)
        ui.asked.limited.connect(self._on_limited)
        ui.views.chosen.connect(self._on_view_chosen)
        ui.empty.action_triggered.connect(self._on_way_out)
        ui.hint.action_triggered.connect(self._on_way_out)

    def main_thing(self) -> QWidget | None:
        """Return the grid, the score that is asked, or whatever else is shown."""
        return self._ui.view()

    def turn_to(self, place: Place) -> None:
        """Show an expert's scores, at an initiative and a criterion where the link is about them."""
        study = self.session.study
        if place.expert in study.panel.experts:
            self._expert = place.expert
            if self._ui.views.current() not in {EXPERT, ONE}:
                self._ui.views.set_current(EXPERT)
        before = self._at or ("", "")
        self._go_to((place.initiative or before[0], place.node or before[1]))
        self.refresh()

    def here(self) -> Place:
        """Return the cell that is asked for, without whose turn it is."""
        at = self._at if self._ui.views.current() in {EXPERT, ONE} else None
        return Place("score", initiative=at[0], node=at[1]) if at is not None else Place("")

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._ui.retranslate()

    def refresh(self) -> None:
        """Draw the view that is chosen."""
        study = self.session.study
        if self._expert not in study.panel.experts:
            self._expert = next(iter(study.panel.experts), "")
        if self._indicator not in study.indicators.indicators:
            self._indicator = next(iter(study.indicators.indicators), "")
        view = self._ui.views.current()
        lacking = missing(study, view, self._expert)
        if lacking is not None:
            self._show_empty(lacking)
        elif view in {EXPERT, ONE}:
            self._show_expert(study, one=view == ONE)
        elif view == PANEL:
            self._show_panel(study)
        elif view == MEASURED:
            self._show_measured(study)
        else:
            self._show_asked(study)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change between the grid and one at a time by o; go to other experts by brackets."""
        view, text = self._ui.views.current(), event.text().lower()
        if view not in {EXPERT, ONE} or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif text == "o":
            self._ui.views.set_current(EXPERT if view == ONE else ONE)
            self._on_view_chosen("")
            self.enter()
        elif text == "x":
            self._ui.one.goes_on.toggle()
        elif text in EXPERT_KEYS:
            experts = list(self.session.study.panel.experts)
            at = experts.index(self._expert) + EXPERT_KEYS[text]
            if 0 <= at < len(experts):
                self._on_expert_chosen(experts[at])
        else:
            super().keyPressEvent(event)

    def _show_empty(self, lacking: Missing) -> None:
        self._hint("", step=lacking.step)
        self._ui.header.set_subtitle("")
        self._ui.empty.set_content("score", lacking.title, lacking.words, lacking.action)
        self._ui.show_view(self._ui.empty)

    def _show_expert(self, study: Study, *, one: bool) -> None:
        ui, script = self._ui, self.session.script
        writable = not study.current_round.closed and self.session.refusal is None
        given, asked = rated(study, self._expert)
        if one:
            cells = asked_cells(study, self._expert)
            if self._at not in cells:
                self._at = first_open(study, self._expert) or next(iter(cells), self._at)
        if one and self._at is not None:
            state = score_state(study, self._expert, self._at, script, writable=writable)
            ui.show_view(ui.one)
            ui.one.show_state(state, given=given, asked=asked)
        else:
            ui.show_view(ui.grid)
            ui.grid.show_expert(study, self._expert, script, writable=writable)
            self._at = ui.grid.grid.current_cell()
        ui.header.set_subtitle(progress(study, self._expert, script))
        if study.current_round.closed:
            self._say(RoundClosedError(round=study.current_round.number, expert=self._expert), Severity.CAUTION)
        if given == asked:
            self._hint(self.tr("This expert has answered everything."), self.tr("Go on to Agree"), "agree")
        else:
            self._hint(
                self.tr("Blank cells count as missing, not as zero; “n” says that it is not the expert's field.")
            )

    def _show_panel(self, study: Study) -> None:
        ui, outcome = self._ui, self.session.result(MATRIX)
        if isinstance(outcome, Failed):
            self._say(outcome.fault, Severity.CAUTION)
            self._show_empty(no_matrix())
        elif isinstance(outcome, Done):
            overlaps = self.session.result(OVERLAPS)
            ui.show_view(ui.grid)
            found = overlaps.value if isinstance(overlaps, Done) else None
            ui.grid.show_panel(study, outcome.value, self.session.script, found)
            ui.header.set_subtitle(means_of(study))
            self._hint(self.tr("This is what initiatives are ranked from."), self.tr("Go on to Rank"), "rank")

    def _show_measured(self, study: Study) -> None:
        ui = self._ui
        ui.show_view(ui.measured)
        ui.measured.show_values(study, self._indicator, self.session.script)
        ui.header.set_subtitle(entered(study, self._indicator))
        self._hint(self.tr("Rankings are computed from the most likely value; low and high say how sure it is."))

    def _show_asked(self, study: Study) -> None:
        ui = self._ui
        ui.show_view(ui.asked)
        ui.asked.show_asked(study, self.session.script)
        ui.header.set_subtitle(self.tr("Which group is asked to score the initiatives on which criteria"))
        self._hint("")

    def _hint(self, words: str, action: str = "", step: str = "") -> None:
        self._way_out = step
        self._ui.hint.set_hint(words, action)

    def _say(self, fault: InputError, severity: Severity = Severity.PROBLEM) -> None:
        self._ui.message.show_message(severity, sentence(fault, self.session.study, self.session.script))

    def _edit(self, wanted: tuple[EditKind, Edit]) -> bool:
        """Make an edit; say what was refused, and return whether nothing was."""
        fault = self.session.edit(*wanted)
        if fault is not None:
            self._say(fault)
            self.refresh()
            return False
        self._ui.message.clear()
        return True

    def _go_to(self, at: tuple[InitiativeId, CriterionId] | None) -> None:
        self._at = at
        if at is not None:
            self._ui.grid.grid.go_to(*at)

    def _walk(self, by: int) -> None:
        """Go on among the cells; after the last one, to the first that is open."""
        study = self.session.study
        cells = asked_cells(study, self._expert)
        at = cells.index(self._at) + by if self._at in cells else 0
        if 0 <= at < len(cells):
            self._go_to(cells[at])
        elif by > 0:
            self._go_to(first_open(study, self._expert) or self._at)
        self._draw_or_wait()

    def _on_rated(self, initiative: str, leaf: str, rating: object) -> None:
        wanted = answering.rated(self._expert, initiative, leaf, rating if isinstance(rating, int) else None)
        one = self._ui.views.current() == ONE
        with self.drawing_once():
            if self._edit(wanted) and self._ui.one.goes_on.isChecked():
                go_on = partial(self._walk, 1) if one else self._ui.grid.grid.go_on
                go_on()

    def _on_cleared(self, initiative: str, leaf: str) -> None:
        self._edit(answering.cleared(self._expert, initiative, leaf))

    def _on_recusal_wanted(self, initiative: str) -> None:
        self._edit(answering.recusal_turned(self.session.study, self._expert, initiative))

    def _on_noted(self, note: RatingNote) -> None:
        if self._at is not None:
            self._edit(answering.noted(self._expert, *self._at, note))

    def _on_pasted(self, rows: list[list[str]]) -> None:
        grid = self._ui.grid.grid
        at = grid.current_cell()
        found = PastedScores() if at is None else read_scores(rows, grid.table(), at)
        if found.refusal:
            self._ui.message.show_message(Severity.PROBLEM, found.refusal)
        elif found.ratings:
            self._edit(answering.pasted(self._expert, found.ratings))

    def _on_measured(self, initiative: str, field: str, value: object) -> None:
        self._edit(answering.measurement(self.session.study, initiative, self._indicator, field, value))

    def _on_limited(self, group: str, leaves: tuple[str, ...]) -> None:
        self._edit(answering.limited(group, leaves))

    def _on_cell_entered(self, initiative: str, leaf: str) -> None:
        self._at = (initiative, leaf)
        if self._held:
            return  # What the cursor came to is drawn with everything else.
        if self._ui.views.current() == EXPERT:
            study, script = self.session.study, self.session.script
            self._ui.grid.show_cell(study, self._expert, script)
        else:
            self.refresh()
        self.place_shown.emit(self.here())

    def _on_expert_chosen(self, expert: str) -> None:
        self._expert = expert
        self._ui.message.clear()
        # Each expert begins where nothing is said yet; where all is said, experts are looked at side by side.
        study = self.session.study
        self._go_to(first_open(study, expert) or self._at)
        self.refresh()
        self.enter()

    def _on_indicator_chosen(self, indicator: str) -> None:
        self._indicator = indicator
        self._on_view_chosen(MEASURED)

    def _on_view_chosen(self, _view: str) -> None:
        self._ui.message.clear()
        if self._ui.views.current() == EXPERT and self._at is not None:
            self._ui.grid.grid.go_to(*self._at)
        self.refresh()

    def _on_way_out(self) -> None:
        if self._way_out:
            self.step_wanted.emit(self._way_out)
