"""The page on which experts say what matters more."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from desktop.comparing.answering import answered, pasted, remarked, upheld
from desktop.comparing.choosing import Choosing
from desktop.comparing.contradictions import contradiction
from desktop.comparing.course import Course
from desktop.comparing.matrix_view import MatrixView
from desktop.comparing.pace import Pace
from desktop.comparing.question_view import LEFT, RIGHT, QuestionView
from desktop.comparing.standing import Standing
from desktop.comparing.telling import NextStep, next_step, progress
from desktop.session.outcome import Done, Failed
from desktop.session.session import Session
from desktop.shell.step_page import StepPage
from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.page import EmptyState, HintBar, PageHeader
from desktop.widgets.scrolling import scrolled
from desktop.widgets.segmented import SegmentedControl
from desktop.wording import sentence
from models.computing.computation import Computation
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.comparisons import RoundClosedError
from models.errors import InputError
from models.study import Part
from models.weighting.expert_priorities import EXPERT_PRIORITIES
from models.weighting.panel_weights import WEIGHTS

T = TypeVar("T")
QUESTION, MATRIX = "question", "matrix"


class ComparePage(StepPage):
    """One question at a time, or the matrix; the expert and the node are chosen at the left."""

    reads: ClassVar[frozenset[Part]] = frozenset(
        [Part.FRAME, Part.CRITERIA, Part.INITIATIVES, Part.PANEL, Part.ROUNDS, Part.COMPARISONS, Part.METHODS]
    )
    shows = (EXPERT_PRIORITIES, WEIGHTS)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._course = Course()
        self._pace = Pace()
        self._side = LEFT
        self._standing: Standing | None = None
        self._next = NextStep("")
        self._header = PageHeader()
        self._views = SegmentedControl((QUESTION, MATRIX))
        self._views.setObjectName("compare_views")
        self._panel = SecondaryButton()
        self._panel.setObjectName("panel_weights_toggle")
        self._panel.setCheckable(True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._message = InlineMessage()
        self._message.setObjectName("compare_message")
        self._choosing = Choosing()
        self._question = QuestionView()
        self._matrix = MatrixView()
        self._shown = QStackedWidget()
        self._empty = EmptyState()
        self._empty.setObjectName("compare_empty")
        self._body = QWidget()
        self._hint = HintBar()
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        for action in (self._panel, self._views):
            self._header.add_action(action)
        for view in (self._question, self._matrix):
            self._shown.addWidget(scrolled(view))
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MARGIN)
        row.addWidget(self._choosing)
        row.addWidget(self._shown, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN + Space.TIGHT)
        for above in (self._header, self._progress, self._message):
            column.addWidget(above)
        column.addWidget(self._body, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._hint)

    def _listen(self) -> None:
        self._views.chosen.connect(self._show_view)
        self._panel.toggled.connect(self.refresh)
        self._empty.action_triggered.connect(self._on_next_step)
        self._hint.action_triggered.connect(self._on_next_step)
        self._choosing.expert_chosen.connect(self._on_expert_chosen)
        self._choosing.node_chosen.connect(self._on_node_chosen)
        view = self._question
        view.answered.connect(self._on_answered)
        view.side_chosen.connect(self._on_side_chosen)
        view.next_wanted.connect(self._on_next)
        view.walked.connect(self._walk)
        view.commented.connect(self._on_commented)
        view.accepted.connect(self._on_accepted)
        view.upheld.connect(self._on_upheld)
        self._matrix.edited.connect(self._on_cell_edited)
        self._matrix.pasted.connect(self._on_pasted)
        self._matrix.refused.connect(self._on_refused)
        self._matrix.pair_chosen.connect(self._on_pair_chosen)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._header.set_title(self.tr("Compare"))
        self._views.set_words((self.tr("Question"), self.tr("Matrix  (m)")))
        self._panel.setText(self.tr("Panel's weights  (g)"))
        self._progress.setAccessibleName(self.tr("Questions answered by this expert"))
        self._message.clear()
        self._choosing.retranslate()
        self._question.retranslate()
        self._matrix.retranslate()

    def refresh(self) -> None:
        """Draw the current question and what its answers add up to."""
        study = self.session.study
        self._course.settle(study)
        ready = self._course.expert != "" and bool(self._course.questions)
        for widget in (self._body, self._progress, self._views, self._panel):
            widget.setVisible(ready)
        self._empty.setVisible(not ready)
        if not ready:
            self._standing = None
            self._show_empty()
            return
        self._standing = Standing(
            study=study,
            script=self.session.script,
            layout=self._course.layout,
            expert=self._course.expert,
            question=self._course.question,
            priorities=self._result(EXPERT_PRIORITIES),
            # The panel's weights are not even looked up unless asked for: nobody is to be led by them.
            weights=self._result(WEIGHTS) if self._panel.isChecked() else None,
            may_answer=not study.current_round.closed and self.session.refusal is None,
        )
        matrix = self._views.current() == MATRIX
        self._choosing.show_standing(self._standing, here=matrix)
        self._shown.setCurrentIndex(1 if matrix else 0)
        if matrix:
            self._matrix.show_standing(self._standing)
        else:
            self._question.show_standing(self._standing, self._side)
        self._show_progress(self._standing)
        if study.current_round.closed:
            self._say(RoundClosedError(round=study.current_round.number, expert=self._course.expert))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the view by m, show or hide the panel's weights by g."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and event.key() == Qt.Key.Key_M and self._standing is not None:
            self._show_view(MATRIX if self._views.current() == QUESTION else QUESTION)
        elif plain and event.key() == Qt.Key.Key_G and self._standing is not None:
            self._panel.toggle()
        else:
            super().keyPressEvent(event)

    def _result(self, computation: Computation[T]) -> T | None:
        outcome = self.session.result(computation)
        if isinstance(outcome, Failed):
            self._say(outcome.fault)
        return outcome.value if isinstance(outcome, Done) else None

    def _show_empty(self) -> None:
        self._header.set_subtitle("")
        self._hint.set_hint("")
        self._message.clear()
        if not self._course.questions:
            self._next = NextStep("", self.tr("Add criteria"), step="problem")
            title = self.tr("There is nothing to compare yet")
            words = self.tr("Each pair of criteria under the goal, or under one of them, is asked here.")
        else:
            self._next = NextStep("", self.tr("Add experts"), step="panel")
            title = self.tr("Nobody sits on the panel yet")
            words = self.tr("Add the experts who judge; each of them answers the questions here.")
        self._empty.set_content("compare", title, words, self._next.action)

    def _show_progress(self, standing: Standing) -> None:
        given, asked = self._course.given(standing.ballot), len(self._course.questions)
        minutes = self._pace.minutes_left(standing.expert, asked - given)
        self._header.set_subtitle(progress(standing, given, asked, minutes))
        self._progress.setRange(0, asked)
        self._progress.setValue(given)
        self._next = next_step(standing, complete=given == asked)
        self._hint.set_hint(self._next.text, self._next.action)

    def _say(self, fault: InputError, severity: Severity = Severity.CAUTION) -> None:
        self._message.show_message(severity, sentence(fault, self.session.study, self.session.script))

    def _edit(self, kind: EditKind, edit: Edit) -> bool:
        """Make an edit; say what was refused, and return whether nothing was."""
        self._message.clear()
        fault = self.session.edit(kind, edit)
        if fault is not None:
            self._say(fault, Severity.PROBLEM)
        return fault is None

    def _set(self, one: str, other: str, ratio: float | None) -> bool:
        if (standing := self._standing) is None:
            return False
        if ratio is not None and standing.ballot.ratio(standing.node, one, other) is None:
            self._pace.note(standing.expert)
        return self._edit(*answered(standing, one, other, ratio))

    def _on_answered(self, ratio: float) -> None:
        standing = self._standing
        if standing is None:
            return
        if ratio != 1:
            self._side = LEFT if ratio > 1 else RIGHT
        if self._set(*standing.pair, ratio) and self._question.goes_on.isChecked():
            self._on_next()

    def _on_side_chosen(self, side: int) -> None:
        self._side = side
        standing, ratio = self._standing, self._standing.ratio if self._standing is not None else None
        if standing is not None and ratio is not None and ratio != 1 and (ratio > 1) != (side == LEFT):
            self._set(*standing.pair, 1 / ratio)
        else:
            self.refresh()

    def _on_next(self) -> None:
        if self._standing is not None and self._standing.ratio is None and self._standing.may_answer:
            self._hint.set_hint(self.tr("Answer with 1–9, or press ? to leave this question open."))
        else:
            self._walk(1)

    def _walk(self, by: int) -> None:
        if self._standing is not None:
            self._course.step(by, self._standing.ballot)
            self.refresh()

    def _on_commented(self, remark: str) -> None:
        if self._standing is not None:
            self._edit(*remarked(self._standing, remark))

    def _on_accepted(self) -> None:
        if self._standing is not None and (found := contradiction(self._standing)) is not None:
            self._set(*found.worst[:2], found.proposed)

    def _on_upheld(self, reason: str) -> None:
        if self._standing is not None:
            self._edit(*upheld(self._standing, reason))

    def _on_cell_edited(self, row: str, column: str, ratio: object) -> None:
        self._set(row, column, ratio if isinstance(ratio, float) else None)

    def _on_pasted(self, answers: list[tuple[str, str, float | None]]) -> None:
        if self._standing is not None:
            self._edit(*pasted(self._standing, answers))

    def _on_refused(self, words: str) -> None:
        self._message.show_message(Severity.PROBLEM, words)

    def _on_pair_chosen(self, row: str, column: str) -> None:
        self._course.go_to_pair(row, column)
        self.refresh()

    def _on_expert_chosen(self, expert: str) -> None:
        self._course.go_to_expert(expert, self.session.study)
        self._start_anew()

    def _on_node_chosen(self, node: str) -> None:
        self._course.go_to_node(node, self.session.study)
        self._start_anew()

    def _start_anew(self) -> None:
        self._message.clear()
        self.refresh()

    def main_thing(self) -> QWidget:
        """Return the question, or the matrix where that is shown."""
        return self._matrix if self._views.current() == MATRIX else self._question

    def _show_view(self, view: str) -> None:
        self._views.set_current(view)
        self.refresh()
        self.enter()

    def _on_next_step(self) -> None:
        if self._next.node:
            self._on_node_chosen(self._next.node)
            self.enter()
        elif self._next.step:
            self.step_wanted.emit(self._next.step)
