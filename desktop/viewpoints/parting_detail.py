"""Why two voices part over one initiative: figures by criterion, and the judgements behind them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.place import Place
from desktop.viewpoints.pair import Pair
from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.number_rule import write_figure
from desktop.widgets.percent import percent
from models.problem.criteria import CriterionId
from models.problem.initiatives import InitiativeId
from models.viewpoints.judgements import RatingGap, rating_gap, weight_gap

_NAMED = 2


class PartingDetail(QWidget):
    """The criteria that part the two most, each with both figures and the judgements that pull furthest.

    Attributes:
        place_wanted: The user wants to see a judgement where it was made.
    """

    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = TextLabel(wrap=True)
        self._head.setObjectName("parting_head")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self._head)
        self._causes = [_CauseLine(number, self) for number in range(1, _NAMED + 1)]
        for line in self._causes:
            line.place_wanted.connect(self.place_wanted)
            column.addWidget(line)

    def clear(self) -> None:
        """Say how to use it."""
        self._head.setText(self.tr("Select an initiative to see which judgements part the two over it."))
        for line in self._causes:
            line.hide()

    def show_initiative(self, pair: Pair, one: InitiativeId) -> None:
        """Tell why the two part over an initiative."""
        first, _whole, second = pair.ranks(one)
        words = self.tr("{name}: {one} {first}, {other} {second}")
        self._head.setText(
            words.format(
                name=pair.initiative(one),
                one=pair.voice(pair.one),
                first=first,
                other=pair.voice(pair.other),
                second=second,
            )
        )
        causes = pair.causes.of(one)
        for place, line in enumerate(self._causes):
            line.setVisible(place < len(causes))
            if place < len(causes):
                leaf, by_weights, by_scores = causes[place]
                line.show_cause(pair, one, leaf, by_scores=abs(by_scores) >= abs(by_weights))


class _CauseLine(QWidget):
    """One criterion: both figures, and the judgement that pulls furthest, with a way to it."""

    place_wanted = Signal(object)

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._place: Place | None = None
        self._figures, self._judgement = TextLabel(wrap=True), NoteLabel()
        self._figures.setObjectName(f"parting_figures_{number}")
        self._judgement.setObjectName(f"parting_judgement_{number}")
        self._link = LinkButton()
        self._link.setObjectName(f"parting_link_{number}")
        self._link.clicked.connect(self._on_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.TIGHT, 0, 0)
        column.setSpacing(0)
        for widget in (self._figures, self._judgement):
            column.addWidget(widget)
        column.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)

    def show_cause(self, pair: Pair, one: InitiativeId, leaf: CriterionId, *, by_scores: bool) -> None:
        """Tell one cause."""
        names = pair.voice(pair.one), pair.voice(pair.other)
        if by_scores:
            self._show_scores(pair, one, leaf, names)
        else:
            self._show_weights(pair, leaf, names)
        self._judgement.setVisible(bool(self._judgement.text()))
        self._link.setVisible(self._place is not None)

    def _show_scores(self, pair: Pair, one: InitiativeId, leaf: CriterionId, names: tuple[str, str]) -> None:
        values = []
        for voice in (pair.one, pair.other):
            ranking = pair.ranking.voices[voice]
            values.append(float(ranking.values[ranking.row[one], ranking.leaves.index(leaf)]))
        words = self.tr("Scores on {criterion}: {one} {first}, {other} {second}.")
        self._tell(words, pair, leaf, names, [write_figure(value, 2) for value in values])
        gap = rating_gap(pair.study, one, leaf, pair.members[pair.one], pair.members[pair.other])
        self._judgement.setText(self._ratings(pair, gap) if gap is not None else "")
        self._place = Place("score", initiative=one, node=leaf, expert=gap.one) if gap is not None else None
        self._link.setText(self.tr("Show the score"))

    def _ratings(self, pair: Pair, gap: RatingGap) -> str:
        words = self.tr("Furthest apart: {one} gave {first}, {other} gave {second}.")
        return words.format(
            one=pair.expert(gap.one),
            first=write_figure(gap.one_rating),
            other=pair.expert(gap.other),
            second=write_figure(gap.other_rating),
        )

    def _show_weights(self, pair: Pair, leaf: CriterionId, names: tuple[str, str]) -> None:
        weights = [pair.ranking.voices[voice].weights for voice in (pair.one, pair.other)]
        column = pair.ranking.voices[pair.one].leaves.index(leaf)
        words = self.tr("Weight of {criterion}: {one} {first}, {other} {second}.")
        self._tell(words, pair, leaf, names, [percent(float(one[column]), 1) for one in weights])
        gap = weight_gap(pair.study.criteria, leaf, pair.weights[pair.one], pair.weights[pair.other])
        self._place, told = None, ""
        if gap is not None:
            words = self.tr("{criterion} weighs {first} times as much as {rival} for {one}, {second} for {other}.")
            told = words.format(
                rival=pair.criterion(gap.rival),
                criterion=pair.criterion(gap.criterion),
                first=f"{gap.one:.2f}",
                one=names[0],
                second=f"{gap.other:.2f}",
                other=names[1],
            )
            expert = next(iter(pair.members[pair.one]), "")
            self._place = Place("compare", node=gap.node, expert=expert)
        self._judgement.setText(told)
        self._link.setText(self.tr("Show the comparison"))

    def _tell(self, words: str, pair: Pair, leaf: CriterionId, names: tuple[str, str], figures: list[str]) -> None:
        one, other = names
        first, second = figures
        told = words.format(criterion=pair.criterion(leaf), one=one, first=first, other=other, second=second)
        self._figures.setText(told)

    def _on_link(self) -> None:
        if self._place is not None:
            self.place_wanted.emit(self._place)
