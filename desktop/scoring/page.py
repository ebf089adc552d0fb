"""The page on which experts score initiatives and the secretariat enters what is measured."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.place import Place
from desktop.scoring.grid_view import GridView
from desktop.scoring.measured_view import MeasuredView, measured
from desktop.scoring.pasting import read_scores
from desktop.scoring.scores import answered
from desktop.session.outcome import Done, Failed
from desktop.session.session import Session
from desktop.shell.step_page import StepPage
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.page import EmptyState, HintBar, PageHeader
from desktop.widgets.segmented import SegmentedControl
from desktop.wording import sentence
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.comparisons import RoundClosedError
from models.edits.ratings import clear_rating, paste_ratings, set_measurement, set_rating, set_recusal
from models.errors import InputError
from models.ranking.decision_matrix import MATRIX
from models.study import Part, Study

EXPERT, PANEL, MEASURED = "expert", "panel", "measured"


class ScorePage(StepPage):
    """Three views: one expert's scores, the panel's, and the measured values."""

    reads: ClassVar[frozenset[Part]] = frozenset(
        [
            *(Part.FRAME, Part.CRITERIA, Part.INITIATIVES, Part.INDICATORS),
            *(Part.PANEL, Part.ROUNDS, Part.RATINGS),
        ]
    )
    shows = (MATRIX,)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._expert = ""
        self._indicator = ""
        self._way_out = ""
        self._header = PageHeader()
        self._views = SegmentedControl((EXPERT, PANEL, MEASURED))
        self._views.setObjectName("score_views")
        self._message = InlineMessage()
        self._message.setObjectName("score_message")
        self._grid = GridView()
        self._measured = MeasuredView()
        self._empty = EmptyState()
        self._empty.setObjectName("score_empty")
        self._shown = QStackedWidget()
        self._hint = HintBar()
        self._header.add_action(self._views)
        for widget in (self._grid, self._measured, self._empty):
            self._shown.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN + Space.TIGHT)
        column.addWidget(self._header)
        column.addWidget(self._message)
        column.addWidget(self._shown, 1)
        column.addWidget(self._hint)
        self._listen()

    def _listen(self) -> None:
        grid = self._grid.grid
        grid.rated.connect(self._on_rated)
        grid.cleared.connect(self._on_cleared)
        grid.recusal_wanted.connect(self._on_recusal_wanted)
        grid.pasted.connect(self._on_pasted)
        self._grid.cell_entered.connect(self._on_cell_entered)
        self._grid.expert_chosen.connect(self._on_expert_chosen)
        self._measured.edited.connect(self._on_measured)
        self._measured.indicator_chosen.connect(self._on_indicator_chosen)
        self._views.chosen.connect(self._on_view_chosen)
        self._empty.action_triggered.connect(self._on_way_out)
        self._hint.action_triggered.connect(self._on_way_out)

    def main_thing(self) -> QWidget | None:
        """Return the grid, or the measured values where they are shown."""
        return self._shown.currentWidget()

    def here(self) -> Place:
        """Return the cell that is asked for, without whose turn it is."""
        at = self._grid.grid.current_cell() if self._views.current() == EXPERT else None
        return Place("score", initiative=at[0], node=at[1]) if at is not None else Place("")

    def turn_to(self, place: Place) -> None:
        """Show an expert's scores."""
        if place.expert in self.session.study.panel.experts:
            self._views.set_current(EXPERT)
            self._on_expert_chosen(place.expert)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._header.set_title(self.tr("Score"))
        self._views.set_words((self.tr("One expert"), self.tr("Whole panel"), self.tr("Measured values")))
        self._message.clear()
        self._grid.retranslate()
        self._measured.retranslate()

    def refresh(self) -> None:
        """Draw the view that is chosen."""
        study = self.session.study
        if self._expert not in study.panel.experts:
            self._expert = next(iter(study.panel.experts), "")
        if self._indicator not in study.indicators.indicators:
            self._indicator = next(iter(study.indicators.indicators), "")
        view = self._views.current()
        missing = self._missing(study, view)
        if missing is not None:
            self._show_empty(*missing)
        elif view == EXPERT:
            self._show_expert(study)
        elif view == PANEL:
            self._show_panel(study)
        else:
            self._show_measured(study)

    def _missing(self, study: Study, view: str) -> tuple[str, str, str, str] | None:
        """Return the step that mends what a view needs, a title, a sentence and an action; None where all is there."""
        if not study.initiatives.initiatives:
            words = self.tr("Initiatives are what is scored here; list them on the page “Problem”.")
            return "problem", self.tr("There are no initiatives yet"), words, self.tr("Add initiatives")
        if view == PANEL and study.current_round.hidden:
            words = self.tr("Nobody is led by results that nobody has seen; they are revealed on the page “Agree”.")
            return "agree", self.tr("Hidden until revealed"), words, self.tr("Go to Agree")
        if view == MEASURED and not study.indicators.indicators:
            words = self.tr("A criterion that is measured, such as cost, brings its indicator here.")
            return "problem", self.tr("Nothing is measured in this study"), words, self.tr("Look at the criteria")
        if view == EXPERT and not study.criteria.rated_leaves:
            words = self.tr(
                "No criterion of this study is scored by experts: they are measured, or initiatives are compared."
            )
            return "problem", self.tr("There is nothing to score"), words, self.tr("Look at the criteria")
        if view == EXPERT and not self._expert:
            words = self.tr("Add the experts who judge; each of them scores the initiatives here.")
            return "panel", self.tr("Nobody sits on the panel yet"), words, self.tr("Add experts")
        if view == PANEL and not study.criteria.leaves:
            words = self.tr("The decision matrix has a column for each criterion.")
            return "problem", self.tr("There are no criteria yet"), words, self.tr("Add criteria")
        return None

    def _show_empty(self, step: str, title: str, words: str, action: str) -> None:
        self._way_out = step
        self._header.set_subtitle("")
        self._hint.set_hint("")
        self._empty.set_content("score", title, words, action)
        self._shown.setCurrentWidget(self._empty)

    def _show_expert(self, study: Study) -> None:
        script, panel = self.session.script, study.panel
        writable = not study.current_round.closed and self.session.refusal is None
        self._shown.setCurrentWidget(self._grid)
        self._grid.show_expert(study, self._expert, script, writable=writable)
        given, asked = answered(study, self._expert)
        expert = panel.experts[self._expert]
        facts = [expert.name.read(script) or expert.id]
        if expert.group in panel.groups:
            facts.append(panel.groups[expert.group].name.read(script))
        facts.append(self.tr("{given} of {asked} answered").format(given=given, asked=asked))
        self._header.set_subtitle(" · ".join(facts))
        if study.current_round.closed:
            self._say(RoundClosedError(round=study.current_round.number, expert=self._expert), Severity.CAUTION)
        self._show_hint(complete=given == asked)

    def _show_panel(self, study: Study) -> None:
        outcome = self.session.result(MATRIX)
        if isinstance(outcome, Failed):
            self._say(outcome.fault, Severity.CAUTION)
            self._show_empty("problem", self.tr("There is no decision matrix yet"), "", self.tr("Look at the problem"))
        elif isinstance(outcome, Done):
            self._shown.setCurrentWidget(self._grid)
            self._grid.show_panel(study, outcome.value, self.session.script)
            count = len(study.panel.experts)
            self._header.set_subtitle(
                self.tr("Means of {count} experts, by side and share, and measured values").format(count=count)
            )
            self._way_out = "rank"
            self._hint.set_hint(self.tr("This is what initiatives are ranked from."), self.tr("Go on to Rank"))

    def _show_measured(self, study: Study) -> None:
        self._shown.setCurrentWidget(self._measured)
        self._measured.show_values(study, self._indicator, self.session.script)
        values = study.indicators.measurements
        given = sum(self._indicator in values.get(initiative, {}) for initiative in study.initiatives.initiatives)
        asked = len(study.initiatives.initiatives)
        self._header.set_subtitle(self.tr("{given} of {asked} values entered").format(given=given, asked=asked))
        self._way_out = ""
        self._hint.set_hint(
            self.tr("Rankings are computed from the most likely value; low and high say how sure it is.")
        )

    def _show_hint(self, *, complete: bool) -> None:
        self._way_out = "rank" if complete else ""
        if complete:
            self._hint.set_hint(self.tr("This expert has answered everything."), self.tr("Go on to Rank"))
        else:
            self._hint.set_hint(
                self.tr("Blank cells count as missing, not as zero; “n” says that it is not the expert's field.")
            )

    def _say(self, fault: InputError, severity: Severity = Severity.PROBLEM) -> None:
        self._message.show_message(severity, sentence(fault, self.session.study, self.session.script))

    def _edit(self, kind: EditKind, edit: Edit) -> bool:
        """Make an edit; say what was refused, and return whether nothing was."""
        fault = self.session.edit(kind, edit)
        if fault is not None:
            self._say(fault)
            self.refresh()
            return False
        self._message.clear()
        return True

    def _on_rated(self, initiative: str, leaf: str, rating: object) -> None:
        value = rating if isinstance(rating, int) else None
        edit = partial(set_rating, expert=self._expert, initiative=initiative, leaf=leaf, rating=value)
        if self._edit(EditKind.SET_RATING, edit) and self._grid.goes_on.isChecked():
            self._grid.grid.go_on()

    def _on_cleared(self, initiative: str, leaf: str) -> None:
        edit = partial(clear_rating, expert=self._expert, initiative=initiative, leaf=leaf)
        self._edit(EditKind.CLEAR_RATING, edit)

    def _on_recusal_wanted(self, initiative: str) -> None:
        recused = initiative not in self.session.study.rating_ballot(self._expert).recused
        edit = partial(set_recusal, expert=self._expert, initiative=initiative, recused=recused)
        self._edit(EditKind.SET_RECUSAL, edit)

    def _on_pasted(self, rows: list[list[str]]) -> None:
        grid = self._grid.grid
        at = grid.current_cell()
        if at is None:
            return
        found = read_scores(rows, grid.table(), at)
        if found.refusal:
            self._message.show_message(Severity.PROBLEM, found.refusal)
        elif found.ratings:
            edit = partial(paste_ratings, expert=self._expert, ratings=found.ratings)
            self._edit(EditKind.PASTE_RATINGS, edit)

    def _on_measured(self, initiative: str, field: str, value: object) -> None:
        before = self.session.study.indicators.measurement(initiative, self._indicator)
        after = measured(before, field, value)
        edit = partial(set_measurement, initiative=initiative, indicator=self._indicator, measurement=after)
        self._edit(EditKind.SET_MEASUREMENT, edit)

    def _on_cell_entered(self, _initiative: str, _leaf: str) -> None:
        self.refresh()
        self.place_shown.emit(self.here())

    def _on_expert_chosen(self, expert: str) -> None:
        self._expert = expert
        self._message.clear()
        self.refresh()
        self._grid.grid.setFocus()

    def _on_indicator_chosen(self, indicator: str) -> None:
        self._indicator = indicator
        self._message.clear()
        self.refresh()

    def _on_view_chosen(self, _view: str) -> None:
        self._message.clear()
        self.refresh()

    def _on_way_out(self) -> None:
        if self._way_out:
            self.step_wanted.emit(self._way_out)
