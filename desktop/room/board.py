"""The facilitator's board: who has answered what, what is missing, and where answers contradict each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.naming import known_name
from desktop.place import Place
from desktop.room.answer_grid import AnswerCell, AnswerGrid, State
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.widgets.buttons import SecondaryButton
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.labels import TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.pairing import sentences
from desktop.widgets.segmented import SegmentedControl
from desktop.wording import term
from models.computing.answered import ANSWERED, ExpertAnswers, Share
from models.panel.experts import ExpertId
from models.problem.criteria import GOAL, NodeId
from models.weighting.expert_priorities import EXPERT_PRIORITIES

ALL, MISSING = "all", "missing"
SCORES: Final = "/scores"
CONSISTENCY: Final = "/cr"


class Board(QWidget):
    """Draws from the session: only whether somebody has answered and how consistently, never what.

    Attributes:
        place_wanted: The user wants to go to what is missing; carries a `Place`.
        command_wanted: The user wants one of the window's commands; carries its key.
    """

    place_wanted = Signal(object)
    command_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._shown = SegmentedControl((ALL, MISSING), self)
        self._shown.setObjectName("board_shown")
        self._shown.chosen.connect(self._on_shown)
        self._told = TextLabel(wrap=True, parent=self)
        self._told.setObjectName("board_told")
        self._commands = {
            key: _CommandButton(key, icon, self)
            for key, icon in (
                ("write_ballots", "export"),
                ("read_ballots", "import"),
                ("hide_results", "lock"),
                ("room", "projector"),
            )
        }
        row = FlowRow(self)
        row.add_widget(self._shown)
        for key, button in self._commands.items():
            button.setObjectName(f"board_{key}")
            button.wanted.connect(self.command_wanted)
            row.add_widget(button)
        card = Card(padding=Space.WITHIN, parent=self)
        self.grid = AnswerGrid(card)
        self.grid.setObjectName("answer_grid")
        self.grid.cell_activated.connect(self._on_cell)
        card.body.addWidget(self.grid, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(row)
        column.addWidget(self._told)
        column.addWidget(card, 1)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._shown.set_words((self.tr("All"), self.tr("Not finished")))
        self.grid.setAccessibleName(self.tr("Who has answered what"))
        words = {
            "write_ballots": self.tr("Write ballots…"),
            "read_ballots": self.tr("Read ballots…"),
            "room": self.tr("Projector  (F5)"),
        }
        for key, text in words.items():
            self._commands[key].setText(text)

    def refresh(self) -> None:
        """Draw everything from the session."""
        study = self.session.study
        hidden = study.current_round.hidden
        self._commands["hide_results"].setText(self.tr("Reveal results") if hidden else self.tr("Hide results"))
        for key in ("write_ballots", "hide_results"):
            self._commands[key].setEnabled(self.session.refusal is None and bool(study.panel.experts))
        outcome = self.session.result(ANSWERED)
        if not isinstance(outcome, Done):
            return
        given = outcome.value
        shown = [one for one in given if self._shown.current() == ALL or not given[one].total.complete]
        columns = [(node, self._node(node)) for node in next(iter(given.values())).compared] if given else []
        columns += [(SCORES, self.tr("Scores")), (CONSISTENCY, self.tr("Worst CR"))]
        cells: dict[tuple[str, str], AnswerCell] = {}
        worst = self._worst()
        for expert in shown:
            answers = given[expert]
            for node, share in answers.compared.items():
                cells[expert, node] = _counted(share)
            cells[expert, SCORES] = self._scores(answers)
            cells[expert, CONSISTENCY] = self._consistency(worst.get(expert))
        self.grid.set_cells([(one, self._expert(one)) for one in shown], columns, cells)
        self._tell(given)

    def _tell(self, given: Mapping[ExpertId, ExpertAnswers]) -> None:
        done = sum(one.total.complete for one in given.values())
        missing = sum(one.total.asked - one.total.given for one in given.values())
        told = self.tr("{answered} of %n expert(s) have answered everything.", "", len(given))
        words = told.format(answered=done)
        if missing:
            rest = self.tr("%n answer(s) are missing.", "", missing)
            words = sentences(words, rest)
        self._told.setText(words)

    def _worst(self) -> Mapping[ExpertId, tuple[float, NodeId]]:
        outcome = self.session.result(EXPERT_PRIORITIES)
        if not isinstance(outcome, Done):
            return {}
        found: dict[ExpertId, tuple[float, NodeId]] = {}
        for node, ratios in outcome.value.consistency.items():
            for expert, ratio in zip(outcome.value.experts, ratios, strict=True):
                if not np.isnan(ratio) and ratio > found.get(expert, (-1.0, ""))[0]:
                    found[expert] = (float(ratio), node)
        return found

    def _consistency(self, worst: tuple[float, NodeId] | None) -> AnswerCell:
        if worst is None:
            return AnswerCell("–", State.NONE)
        ratio, node = worst
        above = ratio > self.session.study.methods.cr_threshold
        tip = self.tr("{cr} under “{node}”").format(cr=f"{ratio:.3f}", node=self._node(node))
        return AnswerCell(f"! {ratio:.2f}" if above else f"{ratio:.2f}", State.CAUTION if above else State.PLAIN, tip)

    def _scores(self, answers: ExpertAnswers) -> AnswerCell:
        shares = answers.rated.values()
        whole = Share(sum(one.given for one in shares), sum(one.asked for one in shares))
        missing = [
            self.tr("{node}: {count} missing").format(node=self._node(node), count=share.asked - share.given)
            for node, share in answers.rated.items()
            if not share.complete
        ]
        cell = _counted(whole)
        return AnswerCell(cell.text, cell.state, "\n".join([cell.text, *missing]))

    def _node(self, node: NodeId) -> str:
        script = self.session.script
        if node == GOAL:
            return term("term.mcda.goal", script)
        return known_name(self.session.study, "item", node, script) or node

    def _expert(self, expert: ExpertId) -> str:
        return known_name(self.session.study, "expert", expert, self.session.script) or expert

    def _on_cell(self, expert: str, column: str) -> None:
        if column == SCORES:
            self.place_wanted.emit(Place("score", expert=expert))
        elif column == CONSISTENCY:
            self.place_wanted.emit(Place("compare", node=self._worst().get(expert, (0.0, ""))[1], expert=expert))
        else:
            self.place_wanted.emit(Place("compare", node=column, expert=expert))

    def _on_shown(self, _key: str) -> None:
        self.refresh()


class _CommandButton(SecondaryButton):
    wanted = Signal(str)

    def __init__(self, key: str, icon: str, parent: QWidget) -> None:
        super().__init__(icon=icon, parent=parent)
        self._key = key
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.wanted.emit(self._key)


def _counted(share: Share) -> AnswerCell:
    text = f"{share.given}/{share.asked}"
    if share.complete:
        return AnswerCell(text, State.DONE)
    return AnswerCell(text, State.PART if share.given else State.NONE)
