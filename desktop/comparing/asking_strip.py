"""How questions are asked and how answers are checked: for the facilitator, opened when it is wanted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.comparing.answering import asked, index_chosen, limit_chosen
from desktop.comparing.course import Ordering, Subject
from desktop.comparing.standing import Standing
from desktop.comparing.words import Words
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.labels import ElidedLabel, NoteLabel
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.number_edit import NumberEdit, NumberRule
from desktop.widgets.page import Card
from desktop.widgets.theme import theme
from desktop.wording import term
from models.problem.choices import Asking, RandomIndex
from models.text import Script

_MOST_TITLE: Final = 240


class AskingStrip(Card):
    """Boxes in a row; says what is wanted, changes nothing itself."""

    wanted = Signal(object)
    """A choice that the study keeps, as the kind of edit and the edit itself."""
    ordering_chosen = Signal(str)
    subject_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        # The question below is to be seen as well, on a small screen too.
        super().__init__(padding=Space.WITHIN, parent=parent)
        self._standing: Standing | None = None
        self.setObjectName("asking_strip")
        self._asking, self._ordering, self._subject, self._index = (ChoiceBox() for _ in range(4))
        self._limit = NumberEdit(NumberRule(minimum=0.0, maximum=1.0))
        boxes = {
            "asking_choice": (self._asking, self._on_asking),
            "ordering_choice": (self._ordering, self.ordering_chosen),
            "subject_choice": (self._subject, self.subject_chosen),
            "random_index_choice": (self._index, self._on_index),
        }
        for name, (box, wanted) in boxes.items():
            box.setObjectName(name)
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
            box.chosen.connect(wanted)
        self._limit.setObjectName("cr_limit")
        self._limit.number_committed.connect(self._on_limit)
        fields = (self._asking, self._ordering, self._subject, self._index, self._limit)
        self._titles = [ElidedLabel(style=TextStyle.NOTE) for _ in fields]
        self._about = NoteLabel()
        self._about.setObjectName("asking_about")
        row = FlowRow(spacing=Space.BETWEEN)
        for title, field in zip(self._titles, fields, strict=True):
            title.setBuddy(field)
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(Space.TIGHT)
            column.addWidget(title)
            column.addWidget(field)
            row.add_widget(holder)
        self.body.addWidget(row)
        self.body.addWidget(self._about)

    def show_standing(self, standing: Standing, ordering: Ordering, subject: Subject, *, editable: bool) -> None:
        """Show what is chosen, in the language of the window."""
        self._standing = standing
        words, methods = Words(standing.study, standing.script), standing.study.methods
        node = words.node(standing.node)
        titles = (
            self.tr("Asked under “{node}”").format(node=node),
            self.tr("Order of the questions"),
            self.tr("What is compared"),
            term("method.random_index", standing.script),
            self.tr("CR limit"),
        )
        for label, title in zip(self._titles, titles, strict=True):
            label.setText(title)
            label.setMinimumWidth(min(label.sizeHint().width(), theme().scaled(_MOST_TITLE)))
            label.buddy().setAccessibleName(title)
        self._asking.set_choices(self._askings(), standing.asking.value)
        self._ordering.set_choices(
            [
                (Ordering.LISTED.value, self.tr("As listed")),
                (Ordering.TELLING.value, self.tr("Most telling first")),
            ],
            ordering.value,
        )
        self._subject.set_choices(
            [(Subject.CRITERIA.value, self.tr("Criteria")), (Subject.SWOT.value, self.tr("SWOT findings"))],
            subject.value,
        )
        indices = [(one.value, term(f"method.random_index.{one.value}", standing.script)) for one in RandomIndex]
        self._index.set_choices(indices, methods.random_index.value)
        self._limit.set_number(methods.cr_threshold)
        self._asking.setEnabled(editable and len(standing.block.items) > 2)
        self._subject.setEnabled(any(len(items) > 1 for items in standing.study.swot.compared.values()))
        self._index.setEnabled(editable)
        self._limit.setEnabled(editable)
        about = term(f"method.random_index.{methods.random_index.value}.about", standing.script)
        gap = " " if standing.script is Script.EN else ""
        self._about.setText(f"{self._meaning(standing.asking)}{gap}{about}")

    def _askings(self) -> list[tuple[str, str]]:
        return [
            (Asking.PAIRS.value, self.tr("Every pair")),
            (Asking.BEST_WORST.value, self.tr("Best–worst")),
            (Asking.POINTS.value, self.tr("Direct points")),
            (Asking.ORDER.value, self.tr("Rank order")),
        ]

    def _meaning(self, asking: Asking) -> str:
        return {
            Asking.PAIRS: self.tr("Every pair: n (n − 1) ÷ 2 questions, and contradictions show."),
            Asking.BEST_WORST: self.tr("Best–worst: the two extremes, then 2n − 3 pairs; contradictions show."),
            Asking.POINTS: self.tr("Direct points: one figure for each item; nothing checks them."),
            Asking.ORDER: self.tr("Rank order: one key for each item; says nothing of how much."),
        }[asking]

    def _on_asking(self, asking: str) -> None:
        if self._standing is not None:
            self.wanted.emit(asked(self._standing, asking))

    def _on_index(self, index: str) -> None:
        if self._standing is not None:
            self.wanted.emit(index_chosen(self._standing, index))

    def _on_limit(self, limit: object) -> None:
        if self._standing is not None and isinstance(limit, int | float):
            self.wanted.emit(limit_chosen(self._standing, float(limit)))
