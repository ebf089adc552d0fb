"""What money buys: the frontier of value against budget with the plan on it, and what the next amount would change."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.blueprint.money import Money
from desktop.blueprint.money_words import bought_sentence, point_sentence
from desktop.blueprint.pane import Pane, Standing
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.shell.waiting import Waiting
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.page import Card
from desktop.widgets.palette import Colour
from desktop.widgets.plot import Plot
from desktop.widgets.plot_parts import Picture, PlotAxis, PlotDot, PlotLine, PlotRule
from models.blueprint.study_frontier import EXTRAS, FRONTIER, Funded, StudyFrontier

_PLAN: Final = "plan"


class MoneyPane(Pane):
    """The plot, a sentence on the point that is selected, and one on the next amount."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._extra = str(EXTRAS[0])
        self._frontier: StudyFrontier | None = None
        self._question, self._extras = TextLabel(parent=self), ChoiceBox(self)
        self._extras.setObjectName("money_extra")
        self._extras.chosen.connect(self._on_extra)
        self._bought = TextLabel("", TextStyle.SECTION, wrap=True, parent=self)
        self._bought.setObjectName("money_bought")
        self._about, self._point = NoteLabel(parent=self), TextLabel(wrap=True, parent=self)
        self._point.setObjectName("money_point")
        self._waiting = Waiting(session, FRONTIER, self)
        self._waiting.turned.connect(self._redraw)
        card = Card(parent=self)
        self._plot = Plot(card)
        self._plot.setObjectName("money_plot")
        self._plot.selected.connect(self._on_selected)
        card.body.addWidget(self._plot, 1)
        card.body.addWidget(self._point)
        card.body.addWidget(self._about)
        ask = QHBoxLayout()
        ask.setSpacing(Space.WITHIN)
        ask.addWidget(self._question)
        ask.addWidget(self._extras)
        ask.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addLayout(ask)
        column.addWidget(self._bought)
        column.addWidget(self._waiting)
        column.addWidget(card, 1)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._question.setText(self.tr("What would more money buy?"))
        self._extras.setAccessibleName(self.tr("How much more"))
        self._plot.setAccessibleName(self.tr("Value against budget"))
        self._about.setText(
            self.tr(
                "Each point is the best plan for its amount. Money beyond today's budgets may be spent in any phase; "
                "where there is less, the phases keep their budgets. Hollow points are not proven the best."
            )
        )
        stopped, again = self.tr("Working out was stopped."), self.tr("Work it out")
        self._waiting.set_words(self.tr("Planning for each amount…"), stopped, again)

    def main_thing(self) -> QWidget:
        """Return the plot."""
        return self._plot

    def refresh(self, standing: Standing) -> None:
        """Draw everything from the session."""
        money = Money(self.session.study.frame.currencies, self.session.script)
        self._extras.set_choices([(str(one), money.amount(one)) for one in EXTRAS], self._extra)
        outcome = self._waiting.outcome() if standing.plan is not None else None
        self._frontier = outcome.value if isinstance(outcome, Done) else None
        self._redraw_words()
        if self._frontier is not None:
            self._plot.set_picture(self._picture(self._frontier, money))
            self._plot.set_selected(self._plot.selected_key() or _PLAN)

    def _picture(self, frontier: StudyFrontier, money: Money) -> Picture:
        points = frontier.points
        top = max((point.value for point in points), default=1.0)
        last = max((point.budget for point in points), default=1.0)
        scale = money.units
        rules = (PlotRule(frontier.limit * scale, name=self.tr("budget now"), dashed=True),) if frontier.limited else ()
        here = frontier.plan
        return Picture(
            x=PlotAxis(0.0, last * scale, self.tr("Budget, {unit}").format(unit=money.unit), form=",.0f"),
            y=PlotAxis(0.0, top * 1.05, self.tr("Value"), form=".3g", grid=True),
            lines=(
                PlotLine(
                    "frontier", self.tr("Best plan"), [(one.budget * scale, one.value) for one in points], stepped=True
                ),
            ),
            dots=(
                *(self._dot(place, one, money) for place, one in enumerate(points)),
                PlotDot(
                    _PLAN,
                    self.tr("The plan"),
                    here.budget * scale,
                    here.value,
                    Colour.WHOLE_PANEL,
                    filled=here.proven,
                    labelled=True,
                    tooltip=point_sentence(here, frontier, money),
                ),
            ),
            rules=rules,
        )

    def _dot(self, place: int, point: Funded, money: Money) -> PlotDot:
        tooltip = point_sentence(point, self._frontier, money) if self._frontier is not None else ""
        x = point.budget * money.units
        return PlotDot(f"point {place}", "", x, point.value, filled=point.proven, tooltip=tooltip)

    def _redraw_words(self) -> None:
        frontier = self._frontier
        if frontier is None:
            self._bought.setText("")
            self._point.setText("")
            return
        study, script = self.session.study, self.session.script
        money = Money(study.frame.currencies, script)
        names = {key: one.name.read(script) or key for key, one in study.initiatives.initiatives.items()}
        self._bought.setText(bought_sentence(frontier, float(self._extra), names, money))
        key = self._plot.selected_key()
        place = int(key.split()[1]) if key.startswith("point ") else -1
        point = frontier.points[place] if 0 <= place < len(frontier.points) else frontier.plan
        self._point.setText(point_sentence(point, frontier, money, names))

    def _redraw(self) -> None:
        outcome = self._waiting.outcome()
        self._frontier = outcome.value if isinstance(outcome, Done) else None
        self._redraw_words()

    def _on_extra(self, extra: str) -> None:
        self._extra = extra
        self._redraw_words()

    def _on_selected(self, _key: str) -> None:
        self._redraw_words()
