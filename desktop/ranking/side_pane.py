"""What stands beside the ranking: why an initiative has its place, the way down to a judgement, or a method."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ranking.drill import DrillFacts, Sources, Step
from desktop.ranking.drill_facts import drill_facts
from desktop.ranking.drill_panel import DrillPanel
from desktop.ranking.method_panel import MethodPanel
from desktop.ranking.why_panel import WhyPanel

WIDTH = 380


class SidePane(QStackedWidget):
    """Keeps how far down somebody has gone; pages say what is known there.

    Attributes:
        why: The initiative's panel.
        method: The method's panel.
        drill: The way down.
        initiative: Which one the page has selected.
        trail: The steps taken down from the initiative, the last of which is shown.
        step_changed: Somebody went down or up, and the page has to say what is there.
    """

    step_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.why, self.method, self.drill = WhyPanel(self), MethodPanel(self), DrillPanel(self)
        self.why.setObjectName("rank_why")
        self.method.setObjectName("rank_method")
        self.drill.setObjectName("rank_drill")
        self.trail: tuple[Step, ...] = ()
        self._of_method = False
        for panel in (self.why, self.method, self.drill):
            self.addWidget(panel)
        self.why.criterion_wanted.connect(self._on_criterion)
        self.drill.deeper_wanted.connect(self._on_deeper)
        self.drill.back_wanted.connect(self.go_up)
        self.initiative = ""
        self._facts: DrillFacts | None = None

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        for panel in (self.why, self.method, self.drill):
            panel.retranslate()

    def show_of(self, initiative: str, *, methods: bool) -> None:
        """Follow the page to another initiative; a trail that began at another one ends."""
        if self.trail and self.trail[0].initiative != initiative:
            self.trail = ()
        self.initiative, self._of_method = initiative, methods
        self._settle()

    def show_step(self, sources: Sources | None) -> None:
        """Say what is known at the last step of the trail; None while it is not known."""
        study = sources.rows.study if sources is not None else None
        if study is not None:
            self.trail = tuple(
                step
                for step in self.trail
                if step.node in study.criteria.criteria and (not step.expert or step.expert in study.panel.experts)
            )
        if sources is not None and self.trail:
            self._facts = drill_facts(sources, self.trail[-1])
            self.drill.show_facts(self._facts)
        self._settle()

    def go_down(self, step: Step) -> None:
        """Ask why of a step of its own, as of a cell of a table."""
        self.trail = (step,)
        self.step_changed.emit()
        self.drill.take_focus()

    def go_up(self) -> None:
        """Go back to the step before, or to the initiative."""
        last, self.trail = self.trail[-1] if self.trail else None, self.trail[:-1]
        self.step_changed.emit()
        if self.trail:
            self.drill.lines.select_row((last.expert or last.node) if last is not None else "")
            self.drill.take_focus()
        elif not self._of_method:
            self.why.take_focus(last.node if last is not None else "")

    def _on_criterion(self, key: str) -> None:
        self._go(Step(self.initiative, key))

    def _on_deeper(self, key: str) -> None:
        below = next((line.below for line in self._facts.lines if line.key == key), None) if self._facts else None
        if below is not None:
            self._go(below)

    def _go(self, step: Step) -> None:
        self.trail = (*self.trail, step)
        self.step_changed.emit()
        self.drill.take_focus()

    def _settle(self) -> None:
        self.setCurrentWidget(self.drill if self.trail else self.method if self._of_method else self.why)
