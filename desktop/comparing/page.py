"""The page on which experts say what matters more."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.comparing import answering
from desktop.comparing.course import Course, Subject
from desktop.comparing.layout import DATA, MATRIX, QUESTION, CompareLayout
from desktop.comparing.pace import Pace
from desktop.comparing.question_view import LEFT, RIGHT, QuestionView
from desktop.comparing.standing import Question, Standing, is_answered
from desktop.comparing.telling import NextStep, next_step, nothing_to_ask, progress
from desktop.place import Place
from desktop.session.outcome import Done, Failed
from desktop.session.session import Session
from desktop.shell.step_page import StepPage
from desktop.shell.turns import EXPERT_KEYS
from desktop.widgets.messages import Severity
from desktop.wording import sentence
from models.computing.computation import Computation
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.comparisons import RoundClosedError
from models.errors import InputError
from models.judgement.comparisons import PairLayout
from models.ranking.data_weights import DATA_WEIGHTS
from models.study import Part
from models.weighting.expert_priorities import EXPERT_PRIORITIES, EXPERT_SWOT_PRIORITIES, ExpertPriorities
from models.weighting.panel_weights import WEIGHTS

T = TypeVar("T")


class ComparePage(StepPage):
    """One question at a time, or the matrix; the expert and the node are chosen at the left."""

    reads: ClassVar[frozenset[Part]] = frozenset(
        [
            *(Part.FRAME, Part.CRITERIA, Part.INITIATIVES, Part.SWOT),
            *(Part.PANEL, Part.ROUNDS, Part.COMPARISONS, Part.METHODS),
        ]
    )
    shows = (EXPERT_PRIORITIES, EXPERT_SWOT_PRIORITIES, WEIGHTS, DATA_WEIGHTS)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._course = Course()
        self._pace = Pace()
        self._side = LEFT
        self._standing: Standing | None = None
        self._next = NextStep("")
        self._known: tuple[PairLayout, ExpertPriorities | None] = (self._course.layout, None)
        self._told_open: Question | None = None
        self._ui = CompareLayout(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._ui)
        self._listen()

    def _listen(self) -> None:
        ui = self._ui
        ui.views.chosen.connect(self._show_view)
        ui.panel.toggled.connect(self.refresh)
        ui.options.toggled.connect(self.refresh)
        ui.empty.action_triggered.connect(self._on_next_step)
        ui.hint.action_triggered.connect(self._on_next_step)
        ui.choosing.expert_chosen.connect(self._on_expert_chosen)
        ui.choosing.node_chosen.connect(self._on_node_chosen)
        ui.question.answered.connect(self._on_answered)
        ui.question.side_chosen.connect(self._on_side_chosen)
        ui.question.skip_wanted.connect(self._go_on)
        ui.question.best_wanted.connect(self._on_best_wanted)
        for view in (ui.question, ui.extremes, ui.points, ui.order):
            view.next_wanted.connect(self._on_next)
            view.back_wanted.connect(self._on_back)
        for source in (ui.question, ui.extremes, ui.points, ui.order, ui.matrix, ui.strip):
            source.wanted.connect(self._edit)
        ui.matrix.refused.connect(ui.refuse)
        ui.matrix.pair_chosen.connect(self._on_pair_chosen)
        ui.strip.ordering_chosen.connect(self._course.order_by)
        ui.strip.subject_chosen.connect(self._on_subject_chosen)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._ui.retranslate()

    def refresh(self) -> None:
        """Draw the current question and what its answers add up to."""
        study, ui = self.session.study, self._ui
        self._course.settle(study)
        ready, hidden = self._course.expert != "" and bool(self._course.questions), study.current_round.hidden
        ui.set_ready(ready=ready, hidden=hidden)
        if not ready:
            self._standing = None
            self._show_empty()
            return
        criteria = self._course.subject is Subject.CRITERIA
        standing = self._standing = Standing(
            study=study,
            script=self.session.script,
            layout=self._course.layout,
            expert=self._course.expert,
            question=self._course.question,
            priorities=self._known_priorities(EXPERT_PRIORITIES if criteria else EXPERT_SWOT_PRIORITIES),
            # The panel's weights are not even looked up unless asked for: nobody is to be led by them.
            weights=self._result(WEIGHTS) if ui.panel.isChecked() and criteria and not hidden else None,
            may_answer=not study.current_round.closed and self.session.refusal is None,
            passed=self._course.passed(self._course.question.node),
        )
        ui.choosing.show_standing(standing, here=ui.views.current() == MATRIX)
        if not ui.strip.isHidden():
            editable = self.session.refusal is None
            ui.strip.show_standing(standing, self._course.ordering, self._course.subject, editable=editable)
        self._show_standing(standing)
        self._show_progress(standing)
        self.place_shown.emit(self.here())
        if study.current_round.closed:
            self._say(RoundClosedError(round=study.current_round.number, expert=standing.expert))

    def _show_standing(self, standing: Standing) -> None:
        ui, view = self._ui, self._ui.views.current()
        if view == MATRIX:
            ui.show_view(ui.matrix)
            ui.matrix.show_standing(standing)
        elif view == DATA:
            ui.show_view(ui.data)
            hidden = standing.study.current_round.hidden  # both are results of the whole panel
            panel = None if hidden else self._result(WEIGHTS, quiet=True)
            data = None if hidden else self._result(DATA_WEIGHTS)
            ui.data.show_weights(standing.study, standing.script, data, panel)
        else:
            asking = ui.asking_view(standing)
            ui.show_view(asking)
            if isinstance(asking, QuestionView):
                asking.show_standing(standing, self._side)
            else:
                asking.show_standing(standing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change views, show what stands around the question, go to other experts."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        ui, key = self._ui, event.key()
        if not plain or self._standing is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_M, Qt.Key.Key_W):
            self._toggle(MATRIX if key == Qt.Key.Key_M else DATA)
        elif key in (Qt.Key.Key_G, Qt.Key.Key_H):
            (ui.panel if key == Qt.Key.Key_G else ui.options).toggle()
        elif key == Qt.Key.Key_B:
            self._on_best_wanted()
        elif key == Qt.Key.Key_X:
            ui.question.goes_on.toggle()
        elif event.text() in EXPERT_KEYS:
            self._go_to_expert(EXPERT_KEYS[event.text()])
        else:
            super().keyPressEvent(event)

    def turn_to(self, place: Place) -> None:
        """Show a node's questions (one of A'WOT too) or an expert's."""
        if place.node:
            self._ui.views.set_current(QUESTION)
        self._course.turn_to(place, self.session.study)
        self.refresh()

    def here(self) -> Place:
        """Return the question that stands, without whose turn it is."""
        return self._standing.place if self._standing is not None else Place("")

    def main_thing(self) -> QWidget:
        """Return the question, or whatever else is shown."""
        return self._ui.view()

    def _result(self, computation: Computation[T], *, quiet: bool = False) -> T | None:
        outcome = self.session.result(computation)
        if isinstance(outcome, Failed) and not quiet:
            self._say(outcome.fault)
        return outcome.value if isinstance(outcome, Done) else None

    def _known_priorities(self, computation: Computation[ExpertPriorities]) -> ExpertPriorities | None:
        """Return what is known of everyone; while it is computed anew, what was known before one answer changed it."""
        layout, known = self._course.layout, self._result(computation)
        if known is not None or self._known[0] is not layout:
            self._known = (layout, known)
        return self._known[1]

    def _show_empty(self) -> None:
        ui = self._ui
        ui.header.set_subtitle("")
        ui.hint.set_hint("")
        ui.message.clear()
        title, words, self._next = nothing_to_ask(self._course)
        ui.empty.set_content("compare", title, words, self._next.action)

    def _show_progress(self, standing: Standing) -> None:
        given, asked = self._course.progress(standing.study)
        self._pace.watch(standing.expert, given)
        minutes = self._pace.minutes_left(standing.expert, asked - given)
        self._ui.header.set_subtitle(progress(standing, given, asked, minutes))
        self._ui.show_progress(given, asked)
        self._next = next_step(standing, complete=given == asked)
        self._ui.hint.set_hint(self._next.text, self._next.action)

    def _say(self, fault: InputError, severity: Severity = Severity.CAUTION) -> None:
        self._ui.message.show_message(severity, sentence(fault, self.session.study, self.session.script))

    def _edit(self, edit: tuple[EditKind, Edit]) -> bool:
        """Make an edit; say what was refused, and return whether nothing was."""
        self._ui.message.clear()
        fault = self.session.edit(*edit)
        if fault is not None:
            self._say(fault, Severity.PROBLEM)
        return fault is None

    def _on_answered(self, ratio: float, keeps_side: bool) -> None:  # noqa: FBT001 (a signal's)
        standing = self._standing
        if standing is None or standing.whole:
            return
        if ratio != 1 and keeps_side and standing.extremes is None:
            self._side = LEFT if ratio > 1 else RIGHT
        with self.drawing_once():
            done = self._edit(answering.answered(standing, *standing.pair, ratio))
            if done and self._ui.question.goes_on.isChecked():
                self._course.go_on(self.session.study)

    def _on_side_chosen(self, side: int) -> None:
        standing = self._standing
        if standing is None or standing.extremes is not None:
            return
        self._side, ratio = side, standing.ratio
        if ratio is not None and ratio != 1 and (ratio > 1) != (side == LEFT):
            self._edit(answering.answered(standing, *standing.pair, 1 / ratio))
        else:
            self.refresh()

    def _on_next(self) -> None:
        if (standing := self._standing) is None:
            return
        if standing.may_answer and not is_answered(standing.study, standing.ballot, standing.layout, standing.question):
            words = self.tr("Answer with 1–9, or press ? to leave this question open.")
            self._ui.hint.set_hint(self.tr("This is not answered completely yet.") if standing.whole else words)
            if standing.whole and self._told_open == standing.question:
                self._go_on()
            self._told_open = standing.question
        else:
            self._go_on()

    def _go_on(self) -> None:
        self._course.go_on(self.session.study)
        self.refresh()

    def _on_back(self) -> None:
        self._course.go_back()
        self.refresh()

    def _on_best_wanted(self) -> None:
        outlook = self._standing.outlook if self._standing is not None else None
        if outlook is not None and outlook.question is not None:
            self._on_pair_chosen(*outlook.question)

    def _on_pair_chosen(self, row: str, column: str) -> None:
        self._course.go_to_pair(row, column)
        self.refresh()

    def _on_expert_chosen(self, expert: str) -> None:
        self._ui.message.clear()
        self._course.go_to_expert(expert, self.session.study)
        self.refresh()

    def _go_to_expert(self, by: int) -> None:
        self._course.go_to_next_expert(by, self.session.study)
        self.refresh()

    def _on_node_chosen(self, node: str) -> None:
        self._ui.message.clear()
        self._course.go_to_node(node, self.session.study)
        self.refresh()

    def _on_subject_chosen(self, subject: str) -> None:
        self._course.go_to_subject(Subject(subject), self.session.study)
        self.refresh()

    def _show_view(self, view: str) -> None:
        self._ui.views.set_current(view)
        self.refresh()
        self.enter()

    def _toggle(self, view: str) -> None:
        self._show_view(QUESTION if self._ui.views.current() == view else view)

    def _on_next_step(self) -> None:
        if self._next.node:
            self._on_node_chosen(self._next.node)
            self.enter()
        elif self._next.step:
            self.step_wanted.emit(self._next.step)
