"""The criteria: the tree at the left, the card of the selected node at the right."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.problem.criteria_items import CriteriaTreeItems
from desktop.problem.criteria_view import CriteriaView
from desktop.problem.criterion_card import CriterionCard
from desktop.problem.reshaping import ReshapingWords, added_at, neighbour, offers, parts_of, step_from
from desktop.problem.weighing import Weighing
from desktop.session.session import Session
from desktop.shell.paste_card import Lines, PasteCard
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.more_button import Offer
from desktop.widgets.page import Card, EmptyState
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.tsv import read_tsv
from desktop.wording import sentence
from models.computing.computation import Computation
from models.editing.kinds import EditKind
from models.edits.criteria import move_criterion, remove_criterion, rename_criterion
from models.edits.frame import ask_question
from models.edits.ids import free_id
from models.edits.splitting import merge_criteria, split_criterion
from models.errors import InputError
from models.problem.criteria import GOAL, Criterion, CriterionId, NodeId
from models.text import EMPTY_TEXT


class CriteriaPane(QWidget):
    """Edits the criteria tree through the session.

    Attributes:
        chosen: The node that the user went to.
        menu_wanted: The list of what can be done is wanted, at a place on the screen.
    """

    chosen = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._doomed: CriterionId = ""
        self._into: CriterionId = ""
        self._weighing = Weighing(session, self)
        self._weighing.ready.connect(self.refresh)
        self._words = ReshapingWords(self)
        # Each widget is made inside its place: moved there later, its whole tree would be styled anew.
        splitter = SideBySide(self)
        tree = Card(padding=Space.WITHIN, parent=splitter)
        self._items = CriteriaTreeItems(self)
        self._view = CriteriaView(self._items, tree)
        self._view.setObjectName("criteria_tree")
        self._message = InlineMessage(tree)
        self._message.setObjectName("criteria_message")
        self._empty = EmptyState(parent=tree)
        self._empty.setObjectName("criteria_empty")
        self._paste = PasteCard(session, tree)
        tree.body.addWidget(self._message)
        tree.body.addWidget(self._paste)
        tree.body.addWidget(self._view, 1)
        tree.body.addWidget(self._empty, 1)
        self._card = CriterionCard(session, splitter)
        self._card.setObjectName("criterion_card")
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 4)
        splitter.setSizes([500, 400])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        self._items.renamed.connect(self._on_renamed)
        self._items.moved.connect(self._on_moved)
        self._view.chosen.connect(self._on_chosen)
        self._view.add_wanted.connect(self.add_beside)
        self._view.child_wanted.connect(self.add_under)
        self._view.remove_wanted.connect(self.remove)
        self._view.step_wanted.connect(self._on_step)
        self._view.split_wanted.connect(self.split)
        self._view.paste_wanted.connect(self.paste)
        self._view.menu_wanted.connect(self.menu_wanted)
        self._paste.taken.connect(self._on_paste_taken)
        self._paste.refused.connect(self._said)
        self._empty.action_triggered.connect(self.add_here)
        self._message.action_triggered.connect(self._on_remove_anyway)

    @property
    def shows(self) -> tuple[Computation[Any], ...]:
        """What is drawn of the results: the weights, once they can be worked out."""
        weights = self._weighing.computation()
        return () if weights is None else (weights,)

    def main_thing(self) -> QWidget:
        """Return what the keys are for."""
        return self._view

    def node(self) -> NodeId:
        """Return the node that is selected."""
        return self._card.node

    def go_to(self, node: NodeId) -> None:
        """Select a node and put the cursor into its name."""
        self._select(node)
        self._card.focus_name()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._items.set_titles(self.tr("Criterion"), self.tr("Weight"))
        self._view.setAccessibleName(self.tr("Criteria"))
        self._card.retranslate()
        self._paste.retranslate()
        self._empty.set_content(
            "problem-tree",
            self.tr("What matters?"),
            self.tr(
                "Name the criteria that an initiative is judged by: first the main ones, then what each consists of. "
                "Three to nine under one heading can be compared well. A list from Excel can be pasted here."
            ),
            self.tr("Add the first criterion"),
        )

    def refresh(self) -> None:
        """Draw everything from the session."""
        study, script = self.session.study, self.session.script
        weights = self._weighing.weights()
        goal = study.frame.question or study.frame.name
        node = self._card.node if self._card.node in study.criteria.criteria else GOAL
        if self._items.set_tree(study.criteria, goal, script, weights) or not self._view.currentIndex().isValid():
            self._view.find_place(node)
        empty = not study.criteria.criteria
        self._view.setVisible(not empty)
        self._empty.setVisible(empty)
        self._card.show_node(node)
        if self._doomed and self._doomed not in study.criteria.criteria:
            self._doomed = ""
            self._message.clear()

    def add_here(self) -> None:
        """Add a criterion beside the selected one, or a main one where the goal is selected."""
        node = self._card.node
        if node == GOAL:
            self.add_under(node)
        else:
            self.add_beside(node)

    def add_beside(self, node: CriterionId) -> None:
        """Add a criterion after another one."""
        tree = self.session.study.criteria
        parent = tree.criteria[node].parent
        self._add(parent, tree.children(parent).index(node) + 1)

    def add_under(self, node: NodeId) -> None:
        """Add a criterion as the last under a node."""
        self._add(node, len(self.session.study.criteria.children(node)))

    def remove(self, node: CriterionId, *, answers_too: bool = False) -> None:
        """Remove a criterion; where answers of experts go with it, say so first."""
        if node == GOAL:
            return
        study = self.session.study
        edit = partial(remove_criterion, criterion_id=node)
        lost = self.session.answers_lost(edit)
        if lost and not answers_too:
            self._doomed, self._into = node, ""
            words = self.tr("“{name}” has answers of %n expert(s), which go with it.", "", lost)
            name = study.criteria.criteria[node].name.read(self.session.script)
            self._message.show_message(Severity.CAUTION, words.format(name=name), self.tr("Remove all the same"))
            return
        self._message.clear()
        beside = neighbour(study.criteria, node)
        if self._said(self.session.edit(EditKind.REMOVE_CRITERION, edit)):
            self._select(beside)

    def offers(self) -> list[Offer]:
        """Return what else can be done with the selected node."""
        return offers(self.session.study, self._card.node, self.session.script)

    def do(self, wanted: str) -> None:
        """Do what was offered."""
        what, _, other = wanted.partition(":")
        if what == "split":
            self.split(self._card.node)
        elif what == "merge":
            self.merge(self._card.node, other)
        elif what == "paste":
            self.paste()
        else:
            self._on_step(self._card.node, what)

    def split(self, node: CriterionId) -> None:
        """Split a leaf into two, and say what became of its answers."""
        study = self.session.study
        parts = parts_of(study, node)
        told = self._words.split(study, node)
        edit = partial(split_criterion, criterion_id=node, parts=parts)
        if self._said(self.session.edit(EditKind.SPLIT_CRITERION, edit)):
            self._select(parts[0].id)
            self._message.show_message(Severity.GOOD, told)
            self._view.rename(parts[0].id)

    def merge(self, gone: CriterionId, kept: CriterionId, *, answers_too: bool = False) -> None:
        """Merge a criterion into another one; where that changes answers, say first how."""
        told = self._words.merge(self.session.study, kept, gone)
        if told and not answers_too and self.session.refusal is None:
            self._doomed, self._into = gone, kept
            self._message.show_message(Severity.CAUTION, told, self.tr("Merge all the same"))
            return
        self._message.clear()
        if self._said(self.session.edit(EditKind.MERGE_CRITERIA, partial(merge_criteria, kept=kept, gone=gone))):
            self._select(kept)

    def paste(self) -> None:
        """Show what the list on the clipboard would do, under the selected node or beside the selected leaf."""
        self.offer_lines(read_tsv(QGuiApplication.clipboard().text(), trimmed=False))

    def offer_lines(self, lines: Lines) -> None:
        """Show what a list would do, and wait for a word; it goes under what has others under it, else beside."""
        from models.exchange.pasting.criteria import paste_criteria

        tree, node = self.session.study.criteria, self._card.node
        under = node if node == GOAL or tree.children(node) else tree.criteria[node].parent
        if lines:
            self._message.clear()
            self._paste.offer(partial(paste_criteria, lines=lines, script=self.session.script, under=under))

    def _on_paste_taken(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, parent: NodeId, place: int) -> None:
        tree = self.session.study.criteria
        prefix = "C" if parent == GOAL else f"{parent}."
        name = EMPTY_TEXT.written(self.session.script, self.tr("New criterion"))
        new = Criterion(free_id(prefix, tree.criteria), parent, name)
        edit = partial(added_at, criterion=new, place=place)
        if self._said(self.session.edit(EditKind.ADD_CRITERION, edit)):
            self._select(new.id)
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._view.rename(new.id)

    def _select(self, node: NodeId) -> None:
        self._view.go_to(node)
        self._card.show_node(node)
        self.chosen.emit(node)

    def _said(self, fault: InputError | None) -> bool:
        """Say why an edit was refused; return whether it went well."""
        if fault is None:
            return True
        self._doomed = ""
        self._message.show_message(Severity.PROBLEM, sentence(fault, self.session.study, self.session.script))
        return False

    def _on_chosen(self, node: NodeId) -> None:
        self._message.clear()
        self._card.show_node(node)
        self.chosen.emit(node)

    def _on_renamed(self, node: NodeId, name: str) -> None:
        script = self.session.script
        if node == GOAL:
            fault = self.session.edit(EditKind.ASK_QUESTION, partial(ask_question, script=script, question=name))
        else:
            edit = partial(rename_criterion, criterion_id=node, script=script, name=name)
            fault = self.session.edit(EditKind.RENAME_CRITERION, edit)
        self._said(fault)

    def _on_moved(self, node: CriterionId, parent: NodeId, place: int) -> None:
        tree = self.session.study.criteria
        if tree.criteria[node].parent == parent and tree.children(parent).index(node) == place:
            return
        edit = partial(move_criterion, criterion_id=node, parent=parent, place=place)
        if self._said(self.session.edit(EditKind.MOVE_CRITERION, edit)):
            self._select(node)

    def _on_step(self, node: NodeId, way: str) -> None:
        where = step_from(self.session.study.criteria, node, way)
        if where is not None:
            self._on_moved(node, *where)

    def _on_remove_anyway(self) -> None:
        if self._into:
            self.merge(self._doomed, self._into, answers_too=True)
        else:
            self.remove(self._doomed, answers_too=True)
