"""The card of the node that is selected in the criteria tree."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.problem.gaps import marked
from desktop.session.session import Session
from desktop.shell.script_fields import ScriptFields
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.text_field import PassageField
from desktop.wording import sentence
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.criteria import define_criterion, prompt_criterion, rename_criterion, set_direction, set_scale
from models.edits.frame import ask_question, rename_study
from models.edits.ids import free_id
from models.edits.indicators import add_indicator
from models.errors import InputError
from models.problem.criteria import GOAL, CriterionId, Direction, NodeId, Scale, ScaleKind
from models.problem.indicators import Indicator
from models.study import Study
from models.text import EMPTY_TEXT, Script

if TYPE_CHECKING:
    from desktop.problem.indicator_fields import IndicatorFields
    from desktop.problem.scale_fields import ScaleFields


class CriterionCard(Card):
    """Shows a node, and edits it through the session; for the goal it shows the study's name and question."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.session = session
        self._node: NodeId = GOAL
        scroll = ScrollSheet(self)
        self.body.addWidget(scroll, 1)
        sheet = scroll.sheet
        self._path = NoteLabel(parent=sheet)
        self._path.setObjectName("criterion_path")
        self._name_title, self._definition_title = NoteLabel(parent=sheet), NoteLabel(parent=sheet)
        self._prompt_title, self._scale_title = NoteLabel(parent=sheet), NoteLabel(parent=sheet)
        self._names = ScriptFields("criterion_name", sheet)
        self._definitions = ScriptFields("criterion_definition", sheet, passages=True)
        self._prompt = PassageField(parent=sheet)
        self._prompt.setObjectName("criterion_prompt")
        self._sheet, self._leaf_column = sheet, QVBoxLayout()
        self._leaf_column.setSpacing(Space.TIGHT)
        self._made: tuple[ScaleFields, IndicatorFields] | None = None
        self._fill(scroll.column)
        self._names.typed.connect(self._on_name)
        self._definitions.typed.connect(self._on_definition)
        self._prompt.typed.connect(self._on_prompt)
        for field in (self._names, self._definitions, self._prompt):
            field.left.connect(self._on_left)

    @property
    def node(self) -> NodeId:
        """The node that is shown."""
        return self._node

    def show_node(self, node: NodeId) -> None:
        """Show another node; what was typed before is a step of its own."""
        if node != self._node:
            self.session.end_merge()
            self._node = node
        self.refresh()

    def focus_name(self) -> None:
        """Put the cursor into the name."""
        self._names.focus(self.session.script)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._scale_title.setText(self.tr("Scale"))
        if self._made is not None:
            for fields in self._made:
                fields.retranslate()
        self._prompt_title.setText(self.tr("What the facilitator says to keep it apart"))
        self._prompt.setAccessibleName(self._prompt_title.text())

    def refresh(self) -> None:
        """Draw everything from the session."""
        study, script = self.session.study, self.session.script
        tree, goal = study.criteria, self._node == GOAL or self._node not in study.criteria.criteria
        leaf = not goal and not tree.children(self._node)
        self._name_title.setText(self.tr("Name of the study") if goal else self.tr("Name"))
        self._definition_title.setText(self.tr("The question that is decided") if goal else self.tr("Definition"))
        self._prompt.setVisible(not goal)
        self._prompt_title.setVisible(not goal)
        self._scale_title.setVisible(leaf)
        if leaf or self._made is not None:
            self._scale.setVisible(leaf)
            self._indicator.show_indicator(tree.criteria[self._node].scale if leaf else Scale())
        if goal:
            self.set_title(self.tr("Goal"))
            self._path.setText(marked(study.frame.source, script))
            self._names.show_text(study.frame.name)
            self._definitions.show_text(study.frame.question)
            self._path.setVisible(bool(study.frame.source))
            return
        criterion = tree.criteria[self._node]
        above = tree.criteria[criterion.parent].name.read(script) if criterion.parent != GOAL else ""
        self.set_title(criterion.name.read(script) or criterion.id)
        self._path.setText(f"{criterion.id} · {above}" if above else criterion.id)
        self._path.show()
        self._names.show_text(criterion.name)
        self._definitions.show_text(criterion.definition)
        self._prompt.show_text(criterion.prompt)
        if leaf:
            self._scale.show_scale(criterion, study.indicators.indicators, script)

    @property
    def _scale(self) -> ScaleFields:
        return self._leaf_fields()[0]

    @property
    def _indicator(self) -> IndicatorFields:
        return self._leaf_fields()[1]

    def _leaf_fields(self) -> tuple[ScaleFields, IndicatorFields]:
        """Return what only a leaf has, made when the first one is shown: a study opens at its goal."""
        if self._made is not None:
            return self._made
        from desktop.problem.indicator_fields import IndicatorFields
        from desktop.problem.scale_fields import ScaleFields

        scale, indicator = self._made = ScaleFields(self._sheet), IndicatorFields(self.session, self._sheet)
        scale.direction_chosen.connect(self._on_direction)
        scale.scale_chosen.connect(self._on_scale)
        scale.anchor_typed.connect(self._on_anchor)
        scale.curve_drawn.connect(self._on_curve)
        scale.anchors_pasted.connect(self._on_anchors_pasted)
        scale.indicator_wanted.connect(self._on_new_indicator)
        scale.left.connect(self._on_left)
        for fields in self._made:
            fields.retranslate()
            self._leaf_column.addWidget(fields)
        self._order_keys(scale, indicator)
        return self._made

    def _order_keys(self, *made: QWidget) -> None:
        """Let Tab reach fields that were made later where they stand: before the prompt."""
        order = [*_reached_by_tab(self._definitions)[-1:], *chain(*map(_reached_by_tab, made)), self._prompt]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _fill(self, column: QVBoxLayout) -> None:
        parts: tuple[tuple[QWidget, QWidget], ...] = (
            (self._name_title, self._names),
            (self._definition_title, self._definitions),
        )
        column.addWidget(self._path)
        for title, field in parts:
            column.addSpacing(Space.WITHIN)
            column.addWidget(title)
            column.addWidget(field)
        column.addSpacing(Space.WITHIN)
        column.addWidget(self._scale_title)
        column.addLayout(self._leaf_column)
        column.addSpacing(Space.WITHIN)
        column.addWidget(self._prompt_title)
        column.addWidget(self._prompt)
        column.addStretch(1)

    def _edit(self, kind: EditKind, edit: Edit, what: str = "") -> str:
        """Make an edit; return the sentence of its fault, or "". Edits of one field merge while it is typed into."""
        key = (self._node, what) if what else None
        fault = self.session.edit(kind, edit, merge_key=key, origin=self)
        return self._said(fault)

    def _said(self, fault: InputError | None) -> str:
        return sentence(fault, self.session.study, self.session.script) if fault is not None else ""

    def _on_name(self, script: Script, name: str) -> None:
        if self._node == GOAL:
            edit: Edit = partial(rename_study, script=script, name=name)
            fault = self._edit(EditKind.RENAME_STUDY, edit, f"name {script.value}")
        else:
            edit = partial(rename_criterion, criterion_id=self._node, script=script, name=name)
            fault = self._edit(EditKind.RENAME_CRITERION, edit, f"name {script.value}")
        self._names.show_fault(fault)

    def _on_definition(self, script: Script, text: str) -> None:
        if self._node == GOAL:
            edit: Edit = partial(ask_question, script=script, question=text)
            fault = self._edit(EditKind.ASK_QUESTION, edit, f"question {script.value}")
        else:
            edit = partial(define_criterion, criterion_id=self._node, script=script, definition=text)
            fault = self._edit(EditKind.DEFINE_CRITERION, edit, f"definition {script.value}")
        self._definitions.show_fault(fault)

    def _on_prompt(self, text: str) -> None:
        self._edit(EditKind.DEFINE_CRITERION, partial(prompt_criterion, criterion_id=self._node, prompt=text), "prompt")

    def _on_direction(self, direction: Direction) -> None:
        edit = partial(set_direction, criterion_id=self._node, direction=direction)
        self._scale.show_fault(self._edit(EditKind.SET_SCALE, edit))

    def _on_scale(self, scale: Scale) -> None:
        said = self._edit(EditKind.SET_SCALE, partial(set_scale, criterion_id=self._node, scale=scale))
        if said:
            self.refresh()
        self._scale.show_fault(said)

    def _on_anchor(self, scale: Scale) -> None:
        edit = partial(set_scale, criterion_id=self._node, scale=scale)
        self._scale.show_fault(self._edit(EditKind.SET_SCALE, edit, "anchors"))

    def _on_curve(self, scale: Scale) -> None:
        said = self._edit(EditKind.SET_SCALE, partial(set_scale, criterion_id=self._node, scale=scale), "curve")
        self.refresh()
        self._scale.show_fault(said)

    def _on_anchors_pasted(self, lines: list[list[str]]) -> None:
        from models.exchange.pasting.criteria import paste_anchors

        script = self.session.script
        try:
            pasted = paste_anchors(self.session.study, self._node, lines, script)
        except InputError as fault:
            self._scale.show_fault(self._said(fault))
            return
        if pasted.changed:
            self._edit(
                EditKind.PASTE_PROBLEM, partial(_with_anchors, criterion_id=self._node, lines=lines, script=script)
            )
            self.refresh()
        refused = (
            self.tr("Line {line}: {said}").format(line=fault.where.get("line"), said=self._said(fault))
            for fault in pasted.refused
        )
        self._scale.show_fault("\n".join(refused))

    def _on_new_indicator(self) -> None:
        study, script = self.session.study, self.session.script
        name = study.criteria.criteria[self._node].name.read(script) or self.tr("New indicator")
        new = Indicator(free_id("X", study.indicators.indicators), EMPTY_TEXT.written(script, name))
        said = self._edit(EditKind.ADD_INDICATOR, partial(_told_by, criterion_id=self._node, indicator=new))
        self.refresh()
        self._scale.show_fault(said)
        if not said:
            self._indicator.focus_name()

    def _on_left(self) -> None:
        self.session.end_merge()
        self.refresh()


def _reached_by_tab(parent: QWidget) -> list[QWidget]:
    fields = [field for field in parent.findChildren(QWidget) if field.window() is parent.window()]
    return [field for field in fields if field.focusPolicy() & Qt.FocusPolicy.TabFocus]


def _told_by(study: Study, criterion_id: CriterionId, indicator: Indicator) -> Study:
    """Add an indicator and let it tell a leaf, as one step to undo."""
    study = add_indicator(study, indicator)
    scale = study.criteria.criteria[criterion_id].scale
    return set_scale(study, criterion_id, replace(scale, kind=ScaleKind.MEASURED, indicator=indicator.id))


def _with_anchors(study: Study, criterion_id: CriterionId, lines: list[list[str]], script: Script) -> Study:
    from models.exchange.pasting.criteria import paste_anchors

    return paste_anchors(study, criterion_id, lines, script).study
