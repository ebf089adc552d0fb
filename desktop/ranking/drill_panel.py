"""The panel beside the ranking on the way down to one judgement."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.place import Place
from desktop.ranking.drill import DrillFacts
from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import SectionLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.palette import signed
from desktop.widgets.table import Alignment, Cell, Column, DataTable, Row

_LINKS = 3
_WIDTHS = (58, 88, 64)
"""Of an expert's share, of what was said, which may be words, and of the weight given."""


class DrillPanel(Card):
    """Shows `DrillFacts`; Enter on a line goes down, Backspace and Escape go back up.

    Attributes:
        deeper_wanted: The user asks why of a line; carries its key.
        back_wanted: The user goes back up.
        place_wanted: The user goes to where it was said; carries a `Place`.
    """

    deeper_wanted = Signal(str)
    back_wanted = Signal()
    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._back = LinkButton(parent=self)
        self._back.setObjectName("drill_back")
        self._back.clicked.connect(self.back_wanted)
        self._title = SectionLabel(parent=self)
        self._title.setObjectName("drill_title")
        self._second = TextLabel(wrap=True, secondary=True, parent=self)
        self._second.setObjectName("drill_second")
        self._told = TextLabel(wrap=True, parent=self)
        self._told.setObjectName("drill_told")
        self.lines = DataTable(parent=self)
        self.lines.setObjectName("drill_lines")
        self.lines.set_dense(dense=True)
        self.lines.set_wrap(wrap=True)
        self.lines.row_activated.connect(self.deeper_wanted)
        self._links = [LinkButton(parent=self) for _ in range(_LINKS)]
        self._places: tuple[Place, ...] = ()
        self._filler = QWidget(self)
        for widget in (self._back, self._title, self._second, self._told):
            self.body.addWidget(widget)
        self.body.addWidget(self.lines, 1)
        self.body.addWidget(self._filler, 1)
        for number, link in enumerate(self._links):
            link.setObjectName(f"drill_link_{number}")
            link.clicked.connect(self._on_link)
            self.body.addWidget(link)
        self.body.setSpacing(Space.WITHIN)
        for link in (self._back, *self._links):
            self.body.setAlignment(link, Qt.AlignmentFlag.AlignLeft)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.setAccessibleName(self.tr("Why"))
        self._back.setText(self.tr("‹  Back"))
        self._back.setToolTip(self.tr("Backspace"))
        self.lines.setToolTip(self.tr("Enter, or a double click, asks why"))

    def show_facts(self, facts: DrillFacts) -> None:
        """Explain one step."""
        self._title.setText(facts.title)
        self._second.setText(facts.second)
        self._told.setText("\n".join(facts.told))
        self._told.setVisible(bool(facts.told))
        self.lines.setVisible(bool(facts.lines))
        self._filler.setVisible(not facts.lines)
        if facts.lines:
            first, *others = facts.headings
            columns = [Column("name", first, width=100, stretch=True)]
            widths = _WIDTHS if len(others) == len(_WIDTHS) else (68,) * len(others)
            columns += [
                Column(str(number), heading, Alignment.RIGHT, width=width)
                for number, (heading, width) in enumerate(zip(others, widths, strict=True))
            ]
            self.lines.set_columns(columns)
            self.lines.set_rows(
                [
                    Row(
                        line.key,
                        {
                            "name": Cell(line.name, signed(line.name, line.colour), line.name, line.colour),
                            **{str(number): Cell(text, text) for number, text in enumerate(line.figures)},
                        },
                    )
                    for line in facts.lines
                ]
            )
            self.lines.setAccessibleName(facts.title)
        self._places = tuple(place for _words, place in facts.links)
        for number, link in enumerate(self._links):
            link.setVisible(number < len(facts.links))
            if number < len(facts.links):
                link.setText(f"{facts.links[number][0]}  ›")

    def take_focus(self) -> None:
        """Be ready for keys."""
        (self.lines if not self.lines.isHidden() else self._links[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back up."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Escape):
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_link(self) -> None:
        number = next((number for number, link in enumerate(self._links) if link is self.sender()), -1)
        if 0 <= number < len(self._places):
            self.place_wanted.emit(self._places[number])
