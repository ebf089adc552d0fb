"""When the plan is looked at again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.blueprint.rows import quarter_name
from desktop.widgets.buttons import LinkButton, SecondaryButton
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.labels import NoteLabel
from desktop.widgets.line_field import LineField
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.pairing import paired
from models.problem.calendar import Quarter
from models.problem.plan_rules import Review
from models.text import Script


class ReviewsCard(Card):
    """A line for each review; says what is wanted, changes nothing itself.

    Attributes:
        wanted: All reviews as they should be, as a tuple of `Review`.
    """

    wanted = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._reviews: tuple[Review, ...] = ()
        self._suggested: Quarter | None = None
        self._lines: list[_ReviewLine] = []
        self._about = NoteLabel(parent=self)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.TIGHT)
        self._add = SecondaryButton(parent=self)
        self._add.setObjectName("review_add")
        self._add.clicked.connect(self._on_add)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch(1)
        self.body.addWidget(self._about)
        self.body.addLayout(self._column)
        self.body.addLayout(row)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.set_title(self.tr("Reviews"))
        self._about.setText(self.tr("Dates at which both sides look at the plan again; the chart marks them."))
        self._add.setText(self.tr("Add a review"))

    def show_reviews(
        self, reviews: tuple[Review, ...], quarters: Sequence[Quarter], script: Script, *, editable: bool
    ) -> None:
        """Show the reviews, in order of time."""
        self._reviews = reviews
        taken = {review.quarter for review in reviews}
        # The end of a year is when a plan is most often looked at.
        ends = [quarter for quarter in quarters if quarter.quarter == 4 and quarter not in taken]
        self._suggested = next(iter(ends or [one for one in quarters if one not in taken]), None)
        while len(self._lines) > len(reviews):
            gone = self._lines.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._lines) < len(reviews):
            line = _ReviewLine(len(self._lines), self)
            line.wanted.connect(self._on_review)
            line.removed.connect(self._on_removed)
            self._column.addWidget(line)
            self._lines.append(line)
        for line, review in zip(self._lines, reviews, strict=True):
            line.show_review(review, quarters, script)
            line.setEnabled(editable)
        self._add.setEnabled(editable and self._suggested is not None)

    def _on_add(self) -> None:
        if self._suggested is not None:
            self.wanted.emit((*self._reviews, Review(self._suggested, self.tr("Review"))))

    def _on_review(self, place: int, review: Review) -> None:
        self.wanted.emit(tuple(review if place == number else one for number, one in enumerate(self._reviews)))

    def _on_removed(self, place: int) -> None:
        self.wanted.emit(tuple(one for number, one in enumerate(self._reviews) if number != place))


class _ReviewLine(QWidget):
    wanted = Signal(int, object)
    removed = Signal(int)

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._place, self._review = place, Review(Quarter(2025, 4))
        self._quarter, self._name, self._away = ChoiceBox(self), LineField(self), LinkButton(parent=self)
        self._quarter.setObjectName(f"review_{place}_quarter")
        self._name.setObjectName(f"review_{place}_name")
        self._away.setObjectName(f"review_{place}_remove")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.WITHIN)
        row.addWidget(self._quarter)
        row.addWidget(self._name, 1)
        row.addWidget(self._away)
        self._quarter.chosen.connect(self._on_quarter)
        self._name.editingFinished.connect(self._on_name)
        self._away.clicked.connect(self._on_away)

    def show_review(self, review: Review, quarters: Sequence[Quarter], script: Script) -> None:
        self._review = review
        offered = quarters if review.quarter in quarters else (review.quarter, *quarters)
        self._quarter.set_choices([(str(one), quarter_name(one, script)) for one in offered], str(review.quarter))
        self._quarter.setAccessibleName(self.tr("Quarter of the review"))
        self._name.setAccessibleName(self.tr("What is reviewed"))
        self._name.setPlaceholderText(self.tr("What is reviewed"))
        if not (self._name.hasFocus() and self._name.isModified()):
            self._name.setText(review.name)
        self._away.setText(self.tr("Remove"))
        self._away.setAccessibleName(paired(self.tr("Remove"), review.name))

    def _on_quarter(self, quarter: str) -> None:
        self.wanted.emit(self._place, replace(self._review, quarter=Quarter.parse(quarter)))

    def _on_name(self) -> None:
        name = self._name.text().strip()
        self._name.setModified(False)
        if name != self._review.name:
            self.wanted.emit(self._place, replace(self._review, name=name))

    def _on_away(self) -> None:
        self.removed.emit(self._place)
