"""The rule of minimum support: a field for each side, and whether what is taken keeps it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.viewpoints.pair import Pair
from desktop.widgets.labels import NoteLabel, SectionLabel
from desktop.widgets.measures import Space
from desktop.widgets.number_edit import NumberEdit
from desktop.widgets.number_rule import NumberRule
from desktop.widgets.painting import text_width
from desktop.widgets.pairing import sentences
from desktop.widgets.side_pill import SidePill
from desktop.widgets.theme import theme
from models.problem.frame import SideId
from models.problem.initiatives import InitiativeId
from models.viewpoints.support import SideSupport, side_support

_FIELD_WIDTH = 84


class SupportRules(QWidget):
    """One line for each side of the pair.

    Attributes:
        support_wanted: A side's minimum is to be this number; None for no rule.
    """

    support_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._note = SectionLabel(), NoteLabel()
        self._lines = (_SupportLine(1, self), _SupportLine(2, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(self._title)
        for line in self._lines:
            line.support_wanted.connect(self.support_wanted)
            column.addWidget(line)
        column.addWidget(self._note)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._title.setText(self.tr("Minimum support as a rule"))
        self._note.setText(
            self.tr(
                "The least average score, by a side's own ranking, of all that the blueprint takes in. The plan keeps "
                "it; a blank asks for nothing."
            )
        )

    def show_pair(self, pair: Pair, taken: list[InitiativeId]) -> None:
        """Show the rules of the sides among the two, and how what is taken keeps them."""
        for line, voice in zip(self._lines, (pair.one, pair.other), strict=True):
            is_side = voice in pair.study.frame.sides
            line.setVisible(is_side)
            if is_side:
                least = pair.study.plan.minimum_support.get(voice)
                line.show_side(pair, voice, side_support(pair.ranking, voice, taken, least))
        self.setVisible(any(voice in pair.study.frame.sides for voice in (pair.one, pair.other)))


class _SupportLine(QWidget):
    support_wanted = Signal(str, object)

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._side: SideId = ""
        self._pill = SidePill()
        self._field = NumberEdit(NumberRule(minimum=0.0, maximum=1.0, decimals=3), self)
        self._field.setObjectName(f"support_least_{number}")
        self._field.setFixedWidth(theme().scaled(_FIELD_WIDTH))
        self._field.number_committed.connect(self._on_number)
        self._told = NoteLabel()
        self._told.setObjectName(f"support_told_{number}")
        top = QHBoxLayout()
        top.setSpacing(Space.WITHIN)
        top.addWidget(self._pill, 1)
        top.addWidget(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addLayout(top)
        column.addWidget(self._told)

    def show_side(self, pair: Pair, side: SideId, support: SideSupport | None) -> None:
        """Show one side."""
        self._side = side
        self._pill.set_side(pair.voice(side), pair.colours[side])
        asked = self.tr("none asked")
        self._field.setPlaceholderText(asked)
        self._field.setFixedWidth(max(theme().scaled(_FIELD_WIDTH), round(text_width(asked)) + 3 * Space.BETWEEN // 2))
        self._field.set_number(pair.study.plan.minimum_support.get(side))
        self._field.setAccessibleName(self.tr("Minimum support of {side}").format(side=pair.voice(side)))
        self._told.setText("" if support is None else self._words(pair, support))

    def _words(self, pair: Pair, support: SideSupport) -> str:
        average = f"{support.average:.3f}"
        if support.least is None:
            words = self.tr("The first {count} of the compromise average {average}.")
            return words.format(count=pair.first, average=average)
        if support.kept:
            words = self.tr("Kept: the first {count} of the compromise average {average}.")
        else:
            words = self.tr("Broken: the first {count} of the compromise average only {average}.")
        told = words.format(count=pair.first, average=average)
        if support.failing:
            below = self.tr("Below it by themselves: {names}.")
            told = sentences(told, below.format(names=self.tr(", ").join(map(pair.initiative, support.failing))))
        return told

    def _on_number(self, number: float | None) -> None:
        self.support_wanted.emit(self._side, number)
