"""What both could live with: the maximin order, and what each side gives up under it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.viewpoints.pair import Pair
from desktop.viewpoints.support_rules import SupportRules
from desktop.widgets.dumbbell_chart import DumbbellChart, DumbbellRow, DumbbellWords
from desktop.widgets.labels import NoteLabel, Rule, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.page import Card
from desktop.widgets.percent import percent
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.side_pill import SidePill
from models.viewpoints.compromise import Compromise, Concession, maximin

_WIDTH = 380


class CompromisePane(QWidget):
    """The order by the less content side's score left, concessions and the rule of minimum support right.

    Attributes:
        support_wanted: A side's minimum support is to be this number; None for no rule.
    """

    support_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = DumbbellChart()
        self._chart.set_wrap(wrap=True)
        self._chart.setObjectName("compromise_chart")
        self._caution = InlineMessage()
        self._card = Card()
        self._concessions = (_ConcessionCard(), _ConcessionCard())
        self._support, self._note = TextLabel(wrap=True), NoteLabel()
        self._support.setObjectName("compromise_support")
        self._rules = SupportRules()
        self._rules.support_wanted.connect(self.support_wanted)
        sheet = ScrollSheet()
        sheet.column.setSpacing(Space.BETWEEN)
        sheet.column.addWidget(self._rules)
        sheet.column.addWidget(Rule())
        for place, card in enumerate(self._concessions):
            card.setObjectName(f"concession_{place + 1}")
            sheet.column.addWidget(card)
            sheet.column.addWidget(Rule())
        sheet.column.addWidget(self._support)
        sheet.column.addWidget(self._note)
        sheet.column.addStretch(1)
        self._card.body.addWidget(sheet, 1)
        left = Card(padding=Space.WITHIN)
        left.body.addWidget(self._caution)
        left.body.addWidget(self._chart, 1)
        row = SideBySide(self)
        row.addWidget(left)
        row.addWidget(self._card)
        row.keep_width(self._card, _WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._chart.setAccessibleName(self.tr("The compromise"))
        self._rules.retranslate()
        self._note.setText(
            self.tr(
                "Each initiative counts by the score of the side that likes it less; the highest of these come first."
            )
        )
        self._chart.set_words(
            DumbbellWords(
                name=self.tr("Compromise"),
                filled=self.tr("who likes it less"),
                hollow=self.tr("the other"),
                text=self.tr("Support"),
            )
        )

    def refresh(self, pair: Pair) -> None:
        """Draw a pair."""
        compromise = maximin(pair.sides)
        self._card.set_title(self.tr("If the first {first} are taken").format(first=pair.first))
        self._draw_order(pair, compromise)
        concessions = compromise.concessions(pair.first)
        for card, voice in zip(self._concessions, (pair.one, pair.other), strict=True):
            card.show_concession(pair, voice, concessions[voice])
        self._rules.show_pair(pair, list(compromise.order[: pair.first]))
        threshold = compromise.highest_threshold(pair.first)
        words = self.tr("A rule of minimum support at {support} leaves exactly these.")
        self._support.setText(words.format(support=f"{threshold:.3f}"))
        if pair.comparable:
            self._caution.clear()
        else:
            words = self.tr("With the normalisation chosen, a score does not mean the same for both sides.")
            self._caution.show_message(Severity.CAUTION, words)

    def _draw_order(self, pair: Pair, compromise: Compromise) -> None:
        sides = pair.sides
        voices, colours = (pair.one, pair.other), pair.colours
        low, high = float(sides.scores.min()), float(sides.scores.max())
        margin = 0.08 * (high - low) or 0.1
        self._chart.set_scale(low - margin, high + margin)
        rows = []
        for place, initiative in enumerate(compromise.order):
            column = sides.initiatives.index(initiative)
            least = int(compromise.least[column])
            scores = [float(score) for score in sides.scores[:, column]]
            taken = place < pair.first
            told = self._told(pair, scores)
            rows.append(
                DumbbellRow(
                    key=initiative,
                    name=pair.initiative(initiative),
                    filled=scores[least],
                    hollow=scores[1 - least],
                    rank=str(compromise.ranks[column]),
                    text=f"{'✗ ' if self._fails(pair, scores) else ''}{scores[least]:.3f}",
                    tier=self.tr("taken") if taken else self.tr("not taken"),
                    tooltip=told,
                    colour=colours[voices[least]],
                )
            )
        self._chart.set_rows(rows)

    @staticmethod
    def _fails(pair: Pair, scores: list[float]) -> bool:
        """Return whether a side scores an initiative below the minimum that the rule asks of it on average."""
        least = pair.study.plan.minimum_support
        return any(score < least.get(voice, 0.0) for voice, score in zip((pair.one, pair.other), scores, strict=True))

    def _told(self, pair: Pair, scores: list[float]) -> str:
        both = zip((pair.one, pair.other), scores, strict=True)
        told = " · ".join(f"{pair.voice(one)} {score:.4f}" for one, score in both)
        return f"{told}\n{self.tr('✗ below the minimum support of a side')}" if self._fails(pair, scores) else told


class _ConcessionCard(QWidget):
    """What one side gives up and accepts."""

    def __init__(self) -> None:
        super().__init__()
        self._side = SidePill()
        self._cost, self._gives, self._accepts = TextLabel(wrap=True), TextLabel(wrap=True), TextLabel(wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        for widget in (self._side, self._cost, self._gives, self._accepts):
            column.addWidget(widget)

    def show_concession(self, pair: Pair, voice: str, concession: Concession) -> None:
        """Show what a side concedes."""
        self._side.set_side(pair.voice(voice), pair.colours[voice])
        if not concession.gives_up:
            self._cost.setText(self.tr("Concedes nothing: its own first {first} are taken.").format(first=pair.first))
        else:
            words = self.tr("Concedes {cost} of the score of its own first {first}.")
            self._cost.setText(words.format(cost=percent(concession.cost, 1), first=pair.first))
        for label, title, those in (
            (self._gives, self.tr("Gives up"), concession.gives_up),
            (self._accepts, self.tr("Accepts"), concession.accepts),
        ):
            names = "\n".join(f"–  {pair.initiative(one)}" for one in those)
            label.setText(f"{title}\n{names}")
            label.setVisible(bool(those))
