"""When an initiative can run at all: its earliest start and its latest end, whatever anybody decides."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.blueprint.rows import quarter_name
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from models.problem.calendar import Quarter
from models.problem.plan_rules import Window
from models.text import Script

_NONE: Final = ""


class WindowFields(QWidget):
    """Two boxes; says what is wanted, changes nothing itself.

    Attributes:
        wanted: A `Window`.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = (ChoiceBox(self), ChoiceBox(self))
        self._labels = (NoteLabel(parent=self), NoteLabel(parent=self))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.BETWEEN)
        grid.setVerticalSpacing(Space.TIGHT)
        for column, (box, label, name) in enumerate(
            zip(self._boxes, self._labels, ("window_earliest", "window_latest"), strict=True)
        ):
            box.setObjectName(name)
            box.setMaxVisibleItems(12)
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
            box.chosen.connect(self._on_chosen)
            label.setBuddy(box)
            grid.addWidget(label, 0, column)
            grid.addWidget(box, 1, column)
            grid.setColumnStretch(column, 1)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        for box, label, words, tip in zip(
            self._boxes,
            self._labels,
            (self.tr("Ready from"), self.tr("Done by")),
            (
                self.tr("It cannot start before this quarter: a law in force, a building finished."),
                self.tr("It must have ended by the end of this quarter: a mandate, a grant."),
            ),
            strict=True,
        ):
            label.setText(words)
            box.setAccessibleName(words)
            box.setToolTip(tip)

    def show_window(self, window: Window, quarters: tuple[Quarter, ...], script: Script) -> None:
        """Show when an initiative can run; a bound outside the calendar is offered beside it."""
        for box, bound in zip(self._boxes, (window.earliest, window.latest), strict=True):
            offered = quarters if bound is None or bound in quarters else (bound, *quarters)
            choices = [(_NONE, self.tr("any time")), *((str(one), quarter_name(one, script)) for one in offered)]
            box.set_choices(choices, str(bound or _NONE))

    def _on_chosen(self) -> None:
        earliest, latest = (box.current() for box in self._boxes)
        self.wanted.emit(
            Window(Quarter.parse(earliest) if earliest else None, Quarter.parse(latest) if latest else None)
        )
