"""Strategic support against closeness: a cross-check of the ranking by SWOT, never a part of it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.session.outcome import Done, Failed
from desktop.session.session import Session
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card, EmptyState
from desktop.widgets.palette import Colour
from desktop.widgets.scatter_chart import ScatterChart, ScatterFrame, ScatterPoint
from desktop.widgets.theme import side_role
from desktop.wording import sentence, term
from models.ranking.strategic_support import STRATEGIC_SUPPORT, SUPPORT_AGREEMENT, StrategicSupport
from models.ranking.study_ranking import RANKING, VoiceRanking
from models.weighting.answers import WHOLE, VoiceId


class SupportView(QWidget):
    """Draws one voice's chart; every side and group has its own."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        card = Card(padding=Space.WITHIN, parent=self)
        self._voice = QComboBox(card)
        self._voice.setObjectName("support_voice")
        self._said = TextLabel(wrap=True, parent=card)
        self._said.setObjectName("support_said")
        self._chart = ScatterChart(card)
        self._chart.setObjectName("support_chart")
        self._empty = EmptyState(parent=card)
        self._empty.setObjectName("support_empty")
        self._note = NoteLabel(parent=card)
        head = QHBoxLayout()
        head.setSpacing(Space.WITHIN)
        head.addWidget(self._voice)
        head.addWidget(self._said, 1)
        card.body.addLayout(head)
        card.body.addWidget(self._chart, 1)
        card.body.addWidget(self._empty, 1)
        card.body.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card, 1)
        self._voice.activated.connect(self._on_voice)

    def main_thing(self) -> QWidget:
        """Return what the keys are for."""
        return self._chart

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._voice.setAccessibleName(self.tr("Whose view"))
        self._chart.setAccessibleName(self.tr("Support by SWOT against closeness"))
        self._note.setText(
            self.tr(
                "Support: the weights of the findings that an initiative's strategies answer, by the strength of the "
                "links, as a share of the greatest. It is shown beside the closeness and never added to it. In amber: "
                "high on one, low on the other."
            )
        )

    def refresh(self) -> None:
        """Draw everything from the session."""
        study, script = self.session.study, self.session.script
        chosen = self._voice.currentData() or WHOLE
        self._voice.clear()
        self._voice.addItem(term("voice.whole", script), WHOLE)
        for named in (study.frame.sides, study.panel.groups):
            for key, one in named.items():
                self._voice.addItem(one.name.read(script) or key, key)
        self._voice.setCurrentIndex(max(self._voice.findData(chosen), 0))
        self._draw(str(self._voice.currentData() or WHOLE))

    def _draw(self, voice: VoiceId) -> None:
        ranked, supported = self.session.result(RANKING), self.session.result(STRATEGIC_SUPPORT)
        why = self._why_not(voice)
        ready = isinstance(ranked, Done) and isinstance(supported, Done) and not why
        self._chart.setVisible(ready)
        self._empty.setVisible(not ready)
        if not (isinstance(ranked, Done) and isinstance(supported, Done)) or why:
            self._said.setText("")
            self._empty.set_content(
                "two-sides", self.tr("Support against closeness"), why or self.tr("Working it out…")
            )
            return
        self._draw_points(voice, ranked.value.voices[voice], supported.value[voice])
        agreed = self.session.result(SUPPORT_AGREEMENT)
        if isinstance(agreed, Done) and voice in agreed.value:
            tau = agreed.value[voice]
            words = self.tr("The two orders agree with τ = {tau} (1 the same, 0 unrelated, −1 the opposite).")
            self._said.setText(words.format(tau=f"{tau:.2f}".replace("-", "−")))

    def _why_not(self, voice: VoiceId) -> str:
        """Return why there is nothing to draw yet, or ""."""
        study, script = self.session.study, self.session.script
        if not any(one.initiatives and one.factors for one in study.swot.strategies.values()):
            return self.tr("Link a strategy to findings and to initiatives first.")
        ranked = self.session.result(RANKING)
        if isinstance(ranked, Failed):
            return sentence(ranked.fault, study, script)
        if isinstance(ranked, Done) and voice in ranked.value.faults:
            return sentence(ranked.value.faults[voice], study, script)
        supported = self.session.result(STRATEGIC_SUPPORT)
        if isinstance(supported, Done) and voice not in supported.value:
            return self.tr("Nobody speaks for this voice yet.")
        return ""

    def _draw_points(self, voice: VoiceId, ranking: VoiceRanking, support: StrategicSupport) -> None:
        study, script = self.session.study, self.session.script
        closeness = {
            one: float(value) for one, value in zip(ranking.initiatives, ranking.topsis.closeness, strict=True)
        }
        middle = sorted(closeness.values())[len(closeness) // 2]
        sides = list(study.frame.sides)
        colour = side_role(sides.index(voice)) if voice in sides else Colour.WHOLE_PANEL
        frame = ScatterFrame(
            x_split=middle,
            y_split=0.5,
            x_name=self.tr("closer to the ideal"),
            y_name=self.tr("more supported by SWOT"),
            x_colour=None,
            y_colour=None,
            quarters=(
                self.tr("Supported, ranked low"),
                self.tr("Both"),
                self.tr("Neither"),
                self.tr("Ranked high, little supported"),
            ),
        )
        points = []
        for key, value in closeness.items():
            backed = support.initiatives.get(key, 0.0)
            apart = (value >= middle) != (backed >= 0.5)
            name = study.initiatives.initiatives[key].name.read(script)
            tip = self.tr("closeness {closeness} · support {support}").format(
                closeness=f"{value:.3f}", support=f"{backed:.2f}"
            )
            points.append(
                ScatterPoint(
                    key,
                    key,
                    value,
                    backed,
                    Colour.CAUTION if apart else colour,
                    filled=backed > 0,
                    labelled=True,
                    tooltip=f"{name}\n{tip}",
                )
            )
        self._chart.set_points(frame, points)

    def _on_voice(self, _place: int) -> None:
        self._draw(str(self._voice.currentData() or WHOLE))
