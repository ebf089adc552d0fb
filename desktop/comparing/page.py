"""The page on which experts say what matters more."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.comparing.choosing import Choosing
from desktop.comparing.contradictions import contradiction
from desktop.comparing.course import Course
from desktop.comparing.matrix_view import MatrixView
from desktop.comparing.pace import Pace
from desktop.comparing.question_view import LEFT, RIGHT, QuestionView
from desktop.comparing.standing import Standing
from desktop.comparing.words import Words
from desktop.session.outcome import Done, Failed
from desktop.session.session import Session
from desktop.shell.step_page import StepPage
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.page import EmptyState, HintBar, PageHeader
from desktop.widgets.scrolling import scrolled
from desktop.widgets.segmented import SegmentedControl
from desktop.wording import sentence
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.comparisons import (
    RoundClosedError,
    comment_comparison,
    paste_comparisons,
    set_comparison,
    uphold_comparisons,
)
from models.errors import InputError
from models.study import Part
from models.weighting.expert_priorities import EXPERT_PRIORITIES, ExpertPriorities
from models.weighting.panel_weights import WEIGHTS, PanelWeights

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
        self._way_out = ""
        self._header = PageHeader()
        self._views = SegmentedControl((QUESTION, MATRIX))
        self._views.setObjectName("compare_views")
        self._panel = QPushButton()
        self._panel.setObjectName("panel_weights_toggle")
        self._panel.setCheckable(True)
        self._panel.setAutoDefault(False)
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
        self._header.add_action(self._panel)
        self._header.add_action(self._views)
        self._shown.addWidget(scrolled(self._question))
        self._shown.addWidget(scrolled(self._matrix))
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MARGIN)
        row.addWidget(self._choosing)
        row.addWidget(self._shown, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN + Space.TIGHT)
        column.addWidget(self._header)
        column.addWidget(self._progress)
        column.addWidget(self._message)
        column.addWidget(self._body, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._hint)

    def _listen(self) -> None:
        self._views.chosen.connect(self._on_view_chosen)
        self._panel.toggled.connect(self._on_panel_toggled)
        self._empty.action_triggered.connect(self._on_way_out)
        self._hint.action_triggered.connect(self._on_hint)
        self._choosing.expert_chosen.connect(self._on_expert_chosen)
        self._choosing.node_chosen.connect(self._on_node_chosen)
        view = self._question
        view.answered.connect(self._on_answered)
        view.side_chosen.connect(self._on_side_chosen)
        view.next_wanted.connect(self._on_next)
        view.back_wanted.connect(self._on_back)
        view.skip_wanted.connect(self._on_skip)
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
        priorities = self._priorities()
        # The panel's weights are not even looked up unless asked for: nobody is to be led by them.
        weights = self._weights() if self._panel.isChecked() else None
        self._standing = Standing(
            study=study,
            script=self.session.script,
            layout=self._course.layout,
            expert=self._course.expert,
            question=self._course.question,
            priorities=priorities,
            weights=weights,
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
        self._show_round(self._standing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the view by m, show or hide the panel's weights by g."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and event.key() == Qt.Key.Key_M and self._standing is not None:
            self._show_view(MATRIX if self._views.current() == QUESTION else QUESTION)
        elif plain and event.key() == Qt.Key.Key_G and self._standing is not None:
            self._panel.toggle()
        else:
            super().keyPressEvent(event)

    def _priorities(self) -> ExpertPriorities | None:
        outcome = self.session.result(EXPERT_PRIORITIES)
        if isinstance(outcome, Failed):
            self._say(outcome.fault)
        return outcome.value if isinstance(outcome, Done) else None

    def _weights(self) -> PanelWeights | None:
        outcome = self.session.result(WEIGHTS)
        if isinstance(outcome, Failed):
            self._say(outcome.fault)
        return outcome.value if isinstance(outcome, Done) else None

    def _show_empty(self) -> None:
        self._header.set_subtitle("")
        self._hint.set_hint("")
        self._message.clear()
        if not self._course.questions:
            self._way_out = "problem"
            title = self.tr("There is nothing to compare yet")
            words = self.tr(
                "Give the goal or a criterion at least two criteria below it; each pair of them is then asked here."
            )
            self._empty.set_content("compare", title, words, self.tr("Add criteria"))
        else:
            self._way_out = "panel"
            title = self.tr("Nobody sits on the panel yet")
            words = self.tr("Add the experts who judge; each of them answers the questions here.")
            self._empty.set_content("panel", title, words, self.tr("Add experts"))

    def _show_progress(self, standing: Standing) -> None:
        course, panel = self._course, standing.study.panel
        given, asked = course.given(standing.ballot), len(course.questions)
        expert = panel.experts[standing.expert]
        facts = [expert.name.read(standing.script) or expert.id]
        if expert.side in standing.study.frame.sides:
            facts.append(standing.study.frame.sides[expert.side].name.read(standing.script))
        if expert.group in panel.groups:
            facts.append(panel.groups[expert.group].name.read(standing.script))
        facts.append(self.tr("{given} of {asked} answered").format(given=given, asked=asked))
        minutes = self._pace.minutes_left(standing.expert, asked - given)
        if minutes is not None:
            facts.append(self.tr("about {minutes} min left").format(minutes=minutes))
        self._header.set_subtitle(" · ".join(facts))
        self._progress.setRange(0, asked)
        self._progress.setValue(given)
        self._show_hint(standing, given == asked)

    def _show_hint(self, standing: Standing, complete: bool) -> None:  # noqa: FBT001 (one caller, beside it)
        known, words = standing.priorities, Words(standing.study, standing.script)
        elsewhere = [
            node
            for expert, node in (known.contradictory(standing.study.methods.cr_threshold) if known else ())
            if expert == standing.expert and node != standing.node and node not in standing.ballot.upheld
        ]
        self._way_out = ""
        if complete and elsewhere:
            self._way_out = f"node:{elsewhere[0]}"
            text = self.tr("Answers contradict each other under “{node}” as well.").format(
                node=words.node(elsewhere[0])
            )
            self._hint.set_hint(text, self.tr("Look at them"))
        elif complete:
            self._way_out = "score"
            self._hint.set_hint(self.tr("This expert has answered every question."), self.tr("Go on to Score"))
        else:
            here = self.tr("Question {number} of {count} under “{node}”")
            count = standing.block.stop - standing.block.start
            text = here.format(number=standing.question.pair + 1, count=count, node=words.node(standing.node))
            self._hint.set_hint(text)

    def _show_round(self, standing: Standing) -> None:
        if standing.study.current_round.closed:
            self._say(RoundClosedError(round=standing.study.current_round.number, expert=standing.expert))

    def _say(self, fault: InputError, severity: Severity = Severity.CAUTION) -> None:
        self._message.show_message(severity, sentence(fault, self.session.study, self.session.script))

    def _edit(self, kind: EditKind, edit: Edit) -> bool:
        """Make an edit; say what was refused, and return whether nothing was."""
        fault = self.session.edit(kind, edit)
        if fault is not None:
            self._say(fault, Severity.PROBLEM)
            return False
        self._message.clear()
        return True

    def _set(self, one: str, other: str, ratio: float | None) -> bool:
        standing = self._standing
        if standing is None:
            return False
        new = ratio is not None and standing.ballot.ratio(standing.node, one, other) is None
        edit = partial(set_comparison, expert=standing.expert, node=standing.node, one=one, other=other, ratio=ratio)
        if new:
            self._pace.note(standing.expert)
        return self._edit(EditKind.CLEAR_COMPARISON if ratio is None else EditKind.SET_COMPARISON, edit)

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
        standing = self._standing
        ratio = standing.ratio if standing is not None else None
        if standing is not None and ratio is not None and ratio != 1 and (ratio > 1) != (side == LEFT):
            self._set(*standing.pair, 1 / ratio)
        else:
            self.refresh()

    def _on_next(self) -> None:
        standing = self._standing
        if standing is None:
            return
        if standing.ratio is None and standing.may_answer:
            self._hint.set_hint(self.tr("Answer with 1–9, or press ? to leave this question open."))
            return
        self._course.step(1, standing.ballot)
        self.refresh()

    def _on_back(self) -> None:
        if self._standing is not None:
            self._course.step(-1, self._standing.ballot)
            self.refresh()

    def _on_skip(self) -> None:
        if self._standing is not None:
            self._course.step(1, self._standing.ballot)
            self.refresh()

    def _on_commented(self, comment: str) -> None:
        standing = self._standing
        if standing is not None:
            one, other = standing.pair
            edit = partial(
                comment_comparison, expert=standing.expert, node=standing.node, one=one, other=other, comment=comment
            )
            self._edit(EditKind.COMMENT_COMPARISON, edit)

    def _on_accepted(self) -> None:
        found = contradiction(self._standing) if self._standing is not None else None
        if found is not None:
            self._set(found.worst[0], found.worst[1], found.proposed)

    def _on_upheld(self, reason: str) -> None:
        standing = self._standing
        if standing is not None:
            edit = partial(uphold_comparisons, expert=standing.expert, node=standing.node, reason=reason)
            self._edit(EditKind.UPHOLD_COMPARISONS, edit)

    def _on_cell_edited(self, row: str, column: str, ratio: object) -> None:
        self._set(row, column, ratio if isinstance(ratio, float) else None)

    def _on_pasted(self, answers: list[tuple[str, str, float | None]]) -> None:
        standing = self._standing
        if standing is not None:
            ratios = {(one, other): ratio for one, other, ratio in answers}
            edit = partial(paste_comparisons, expert=standing.expert, node=standing.node, ratios=ratios)
            self._edit(EditKind.PASTE_COMPARISONS, edit)

    def _on_refused(self, words: str) -> None:
        self._message.show_message(Severity.PROBLEM, words)

    def _on_pair_chosen(self, row: str, column: str) -> None:
        self._course.go_to_pair(row, column)
        self.refresh()

    def _on_expert_chosen(self, expert: str) -> None:
        self._message.clear()
        self._course.go_to_expert(expert, self.session.study)
        self.refresh()

    def _on_node_chosen(self, node: str) -> None:
        self._message.clear()
        self._course.go_to_node(node, self.session.study)
        self.refresh()

    def _on_view_chosen(self, view: str) -> None:
        self._show_view(view)

    def _show_view(self, view: str) -> None:
        self._views.set_current(view)
        self.refresh()
        if view == MATRIX:
            self._matrix.go_to_matrix()
        else:
            self._question.setFocus()

    def _on_panel_toggled(self) -> None:
        self.refresh()

    def _on_way_out(self) -> None:
        self.step_wanted.emit(self._way_out)

    def _on_hint(self) -> None:
        if self._way_out.startswith("node:"):
            self._on_node_chosen(self._way_out.removeprefix("node:"))
            self._question.setFocus()
        elif self._way_out:
            self.step_wanted.emit(self._way_out)
