"""Which initiatives the plan holds whatever the panel had weighed: core, borderline, exterior."""

from __future__ import annotations

from collections import Counter
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.blueprint.pane import Pane, Standing
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.shell.waiting import Waiting
from desktop.widgets.bar_list import Bar, BarList
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.page import Card
from desktop.widgets.palette import Colour
from desktop.widgets.percent import percent
from desktop.wording import after_sentence, term
from models.blueprint.core_index import Standing as CoreStanding
from models.blueprint.plan import Plan
from models.blueprint.study_core import CORE, StudyCore

_COLOURS: Final = {
    CoreStanding.CORE: Colour.PHASE_1,
    CoreStanding.BORDERLINE: Colour.PHASE_2,
    CoreStanding.EXTERIOR: Colour.PHASE_3,
}
_PLACES: Final = {CoreStanding.BORDERLINE: 0, CoreStanding.CORE: 1, CoreStanding.EXTERIOR: 2}


class CorePane(Pane):
    """A bar for each initiative, and a sentence on where better evidence is worth having."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._standing = Standing(None, None)
        self._sentence = TextLabel("", TextStyle.SECTION, wrap=True, parent=self)
        self._sentence.setObjectName("core_sentence")
        self._waiting = Waiting(session, CORE, self)
        self._waiting.turned.connect(self._redraw)
        card = Card(padding=Space.WITHIN, parent=self)
        self._bars = BarList(card)
        self._bars.setObjectName("core_bars")
        self._bars.activated.connect(self.initiative_wanted)
        card.body.addWidget(self._bars, 1)
        self._about = NoteLabel(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addWidget(self._sentence)
        column.addWidget(self._waiting)
        column.addWidget(card, 1)
        column.addWidget(self._about)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._bars.setAccessibleName(self.tr("Core index"))
        self._about.setText(
            self.tr(
                "The core index is the share of panels drawn from the real one (experts drawn with replacement, with "
                "their weights and scores) in whose best plan under the same rules an initiative stands. "
                "Enter shows an initiative in the plan."
            )
        )
        stopped, again = self.tr("Working out was stopped."), self.tr("Work it out")
        self._waiting.set_words(self.tr("Planning for each drawn panel…"), stopped, again)

    def main_thing(self) -> QWidget:
        """Return the bars."""
        return self._bars

    def refresh(self, standing: Standing) -> None:
        """Draw everything from the session."""
        self._standing = standing
        self._redraw()

    def _redraw(self) -> None:
        plan = self._standing.plan
        outcome = self._waiting.outcome() if plan is not None else None
        if plan is None or not isinstance(outcome, Done):
            self._sentence.setText("")
            return
        core = outcome.value
        # What is undecided stands first: there evidence is worth having.
        order = sorted(core.share, key=lambda one: (_PLACES[core.standing[one]], -core.share[one]))
        self._bars.set_bars([self._bar(one, core, plan) for one in order], maximum=1.0)
        self._sentence.setText(self._told(core))

    def _bar(self, initiative: str, core: StudyCore, plan: Plan) -> Bar:
        share, standing = core.share[initiative], core.standing[initiative]
        name = self.session.study.initiatives.initiatives[initiative].name.read(self.session.script) or initiative
        chosen = plan.placed[initiative].start is not None
        inside = self.tr("in the plan") if chosen else self.tr("not in the plan")
        word = self._words()[standing]
        text = f"{percent(share)} · {word}"
        return Bar(initiative, name, share, text, tooltip=f"{percent(share, 1)} · {inside}", colour=_COLOURS[standing])

    def _words(self) -> dict[CoreStanding, str]:
        return {
            CoreStanding.CORE: self.tr("core"),
            CoreStanding.BORDERLINE: self.tr("borderline"),
            CoreStanding.EXTERIOR: self.tr("exterior"),
        }

    def _told(self, core: StudyCore) -> str:
        counts, script = Counter(core.standing.values()), self.session.script
        gap = after_sentence(script)
        said = self.tr(
            "Over {draws} drawn panels, {core} initiatives are core (in every best plan), {borderline} borderline and "
            "{exterior} exterior (in none)."
        ).format(
            draws=core.draws,
            core=counts[CoreStanding.CORE],
            borderline=counts[CoreStanding.BORDERLINE],
            exterior=counts[CoreStanding.EXTERIOR],
        )
        unsure = [one for one, standing in core.standing.items() if standing is CoreStanding.BORDERLINE]
        if unsure:
            known = self.session.study.initiatives.initiatives
            names = term("list.separator", script).join(known[one].name.read(script) or one for one in unsure[:4])
            more = term("list.separator", script) + "…" if len(unsure) > 4 else ""
            said += gap + self.tr("Better evidence is worth most on: {names}.").format(names=names + more)
        if core.proven < core.draws:
            words = self.tr("{count} of these plans are not proven the best.")
            said += gap + words.format(count=core.draws - core.proven)
        return said
