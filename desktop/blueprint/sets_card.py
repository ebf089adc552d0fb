"""Rules about sets: at least and at most so many of these initiatives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.buttons import LinkButton, SecondaryButton
from desktop.widgets.labels import NoteLabel, Rule, TextLabel
from desktop.widgets.line_field import LineField
from desktop.widgets.measures import Space
from desktop.widgets.number_edit import NumberEdit, NumberRule
from desktop.widgets.page import Card
from desktop.widgets.pick_list import Picked, PickList
from desktop.widgets.theme import theme
from models.problem.initiatives import InitiativeId
from models.problem.plan_rules import SetRule


class SetsCard(Card):
    """A block for each rule; says what is wanted, changes nothing itself.

    Attributes:
        wanted: All rules as they should be, as a tuple of `SetRule`.
    """

    wanted = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._rules: tuple[SetRule, ...] = ()
        self._names: Mapping[InitiativeId, str] = {}
        self._blocks: list[_SetBlock] = []
        self._about = NoteLabel(parent=self)
        self._fault = NoteLabel(parent=self)
        self._fault.setObjectName("sets_fault")
        self._fault.set_tone("problem")
        self._column = QVBoxLayout()
        self._add = SecondaryButton(parent=self)
        self._add.setObjectName("set_add")
        self._add.clicked.connect(self._on_add)
        self.body.addWidget(self._about)
        self.body.addLayout(self._column)
        self.body.addWidget(self._fault)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch(1)
        self.body.addLayout(row)
        self._fault.hide()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.set_title(self.tr("At least or at most of a set"))
        self._about.setText(
            self.tr("For example: at least two of the legal initiatives, at most one of two platforms.")
        )
        self._add.setText(self.tr("Add a rule"))

    def show_rules(self, rules: tuple[SetRule, ...], names: Mapping[InitiativeId, str], *, editable: bool) -> None:
        """Show the rules.

        Args:
            rules: As they stand in the study.
            names: Of every initiative that could be a member.
            editable: Whether they may be changed.
        """
        self._rules, self._names = rules, names
        while len(self._blocks) > len(rules):
            gone = self._blocks.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._blocks) < len(rules):
            block = _SetBlock(len(self._blocks), self)
            block.wanted.connect(self._on_rule)
            block.removed.connect(self._on_removed)
            self._column.addWidget(block)
            self._blocks.append(block)
        for block, rule in zip(self._blocks, rules, strict=True):
            block.show_rule(rule, names)
            block.setEnabled(editable)
        self._add.setEnabled(editable and bool(names))

    def say(self, reason: str) -> None:
        """Say why a rule is refused; "" says nothing."""
        self._fault.setText(reason)
        self._fault.setVisible(bool(reason))

    def _on_add(self) -> None:
        # A rule must bind something to be one: begin with the two that stand first.
        members = tuple(self._names)[:2]
        self.wanted.emit((*self._rules, SetRule(members, at_least=0, at_most=len(members))))

    def _on_rule(self, place: int, rule: SetRule) -> None:
        self.wanted.emit(tuple(rule if place == number else one for number, one in enumerate(self._rules)))

    def _on_removed(self, place: int) -> None:
        self.wanted.emit(tuple(one for number, one in enumerate(self._rules) if number != place))


class _SetBlock(QWidget):
    wanted = Signal(int, object)
    removed = Signal(int)

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._place, self._rule = place, SetRule(())
        self._members = PickList(f"set_{place}_member", self)
        self._words = tuple(TextLabel(parent=self) for _ in range(2))
        self._bounds = tuple(NumberEdit(NumberRule(minimum=0, whole=True), self) for _ in range(2))
        for edit, name in zip(self._bounds, ("least", "most"), strict=True):
            edit.setObjectName(f"set_{place}_{name}")
            edit.setFixedWidth(theme().scaled(56))
            edit.number_committed.connect(self._on_bounds)
        self._reason = LineField(self)
        self._reason.setObjectName(f"set_{place}_reason")
        self._reason.editingFinished.connect(self._on_reason)
        self._away = LinkButton(parent=self)
        self._away.setObjectName(f"set_{place}_remove")
        self._away.clicked.connect(self._on_away)
        bounds = QHBoxLayout()
        bounds.setSpacing(Space.WITHIN)
        for words, edit in zip(self._words, self._bounds, strict=True):
            bounds.addWidget(words)
            bounds.addWidget(edit)
        bounds.addStretch(1)
        bounds.addWidget(self._away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addLayout(bounds)
        column.addWidget(self._members)
        column.addWidget(self._reason)
        column.addWidget(Rule(parent=self))
        self._members.added.connect(self._on_added)
        self._members.removed.connect(self._on_member_gone)

    def show_rule(self, rule: SetRule, names: Mapping[InitiativeId, str]) -> None:
        self._rule = rule
        for words, text, edit, bound in zip(
            self._words,
            (self.tr("At least"), self.tr("at most")),
            self._bounds,
            (rule.at_least, rule.at_most),
            strict=True,
        ):
            words.setText(text)
            edit.setAccessibleName(text)
            edit.set_number(None if bound is None else float(bound))
        self._bounds[1].setPlaceholderText(self.tr("all"))
        picked = [Picked(one, names.get(one, one)) for one in rule.members]
        self._members.show_picked(
            picked, [(key, name) for key, name in names.items() if key not in rule.members], self.tr("Add to the set…")
        )
        self._reason.setPlaceholderText(self.tr("Reason for the rule"))
        self._reason.setAccessibleName(self.tr("Reason for the rule"))
        if not (self._reason.hasFocus() and self._reason.isModified()):
            self._reason.setText(rule.reason)
        self._away.setText(self.tr("Remove"))
        self._away.setAccessibleName(self.tr("Remove the rule"))

    def _on_bounds(self) -> None:
        least, most = (edit.number() for edit in self._bounds)
        rule = replace(self._rule, at_least=int(least or 0), at_most=None if most is None else int(most))
        self.wanted.emit(self._place, rule)

    def _on_added(self, member: InitiativeId) -> None:
        self.wanted.emit(self._place, replace(self._rule, members=(*self._rule.members, member)))

    def _on_member_gone(self, member: InitiativeId) -> None:
        members = tuple(one for one in self._rule.members if one != member)
        if members:
            self.wanted.emit(self._place, replace(self._rule, members=members))
        else:
            self.removed.emit(self._place)

    def _on_reason(self) -> None:
        reason = self._reason.text().strip()
        self._reason.setModified(False)
        if reason != self._rule.reason:
            self.wanted.emit(self._place, replace(self._rule, reason=reason))

    def _on_away(self) -> None:
        self.removed.emit(self._place)
