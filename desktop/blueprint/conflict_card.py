"""Why there is no plan: the rules that contradict each other, each with a way to relax it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.translator import QT_TRANSLATE_NOOP
from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.pairing import paired

_RELAXING: Final[Mapping[str, str]] = {
    "must": QT_TRANSLATE_NOOP("Relaxing", "Take the decision back"),
    "must_not": QT_TRANSLATE_NOOP("Relaxing", "Take the decision back"),
    "pinned": QT_TRANSLATE_NOOP("Relaxing", "Let the plan find its quarter"),
    "not_before": QT_TRANSLATE_NOOP("Relaxing", "Let it start sooner"),
    "ready": QT_TRANSLATE_NOOP("Relaxing", "Let it start sooner"),
    "latest_end": QT_TRANSLATE_NOOP("Relaxing", "Let it end later"),
    "closed_phase": QT_TRANSLATE_NOOP("Relaxing", "Open the phase"),
    "prerequisite": QT_TRANSLATE_NOOP("Relaxing", "Make it advice"),
    "phase_budget": QT_TRANSLATE_NOOP("Relaxing", "Lift the limit"),
    "total_budget": QT_TRANSLATE_NOOP("Relaxing", "Lift the limit"),
    "capacity": QT_TRANSLATE_NOOP("Relaxing", "Lift the limit"),
    "support": QT_TRANSLATE_NOOP("Relaxing", "Ask for no support"),
    "at_least": QT_TRANSLATE_NOOP("Relaxing", "Let fewer in"),
    "at_most": QT_TRANSLATE_NOOP("Relaxing", "Let more in"),
}


@dataclass(frozen=True)
class Contradiction:
    """One rule of a conflict.

    Attributes:
        kind: The key of its clause.
        sentence: What it asks for.
    """

    kind: str
    sentence: str


class ConflictCard(Card):
    """The sentence, a line for each rule, and undo; says what is wanted, changes nothing itself.

    Attributes:
        relax_wanted: The place of a rule among those shown.
        undo_wanted: The latest change is to be taken back.
    """

    relax_wanted = Signal(int)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=Space.WITHIN, parent=parent)
        self._said = TextLabel(wrap=True, parent=self)
        self._said.setObjectName("conflict_sentence")
        self._said.set_tone("problem")
        self._rules: list[_Rule] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.BETWEEN)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._undo = LinkButton(parent=self)
        self._undo.setObjectName("conflict_undo")
        self._undo.clicked.connect(self.undo_wanted)
        self.body.setSpacing(Space.TIGHT)
        head = QHBoxLayout()
        head.setSpacing(Space.BETWEEN)
        head.addWidget(self._said, 1)
        head.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addLayout(self._grid)
        self.hide()

    def show_conflict(self, said: str, rules: Sequence[Contradiction], *, undoable: bool, editable: bool) -> None:
        """Name the rules that cannot be kept together.

        Args:
            said: All in one sentence, for a screen reader.
            rules: One by one.
            undoable: Whether there is a change to take back.
            editable: Whether anything may be changed.
        """
        self._said.setText(self.tr("No plan keeps all of these rules at once. Relax one of them:"))
        self.setAccessibleName(said)
        while len(self._rules) < len(rules):
            rule = _Rule(len(self._rules), self)
            rule.wanted.connect(self.relax_wanted)
            self._grid.addWidget(rule.words, len(self._rules), 0)
            self._grid.addWidget(rule, len(self._rules), 1, Qt.AlignmentFlag.AlignRight)
            self._rules.append(rule)
        for place, line in enumerate(self._rules):
            shown = place < len(rules)
            if shown:
                line.show_rule(rules[place], enabled=editable)
            line.setVisible(shown)
            line.words.setVisible(shown)
        self._undo.setText(self.tr("Undo the latest change"))
        self._undo.setVisible(undoable and editable)
        self.show()

    def clear(self) -> None:
        """Take no room."""
        self.hide()

    @property
    def text(self) -> str:
        """All that is shown, in one sentence."""
        return self.accessibleName()


class _Rule(LinkButton):
    wanted = Signal(int)

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._place = place
        self.words = TextLabel(wrap=True, parent=parent)
        self.setObjectName(f"conflict_relax_{place}")
        self.clicked.connect(self._on_clicked)

    def show_rule(self, rule: Contradiction, *, enabled: bool) -> None:
        self.words.setText(rule.sentence)
        self.setText(QCoreApplication.translate("Relaxing", _RELAXING[rule.kind]))
        self.setAccessibleName(paired(self.text(), rule.sentence))
        self.setEnabled(enabled)

    def _on_clicked(self) -> None:
        self.wanted.emit(self._place)
