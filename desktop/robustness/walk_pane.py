"""Walking weights: sliders for the main criteria, and the order that moves along. Nothing is written into the study."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.widgets.buttons import LinkButton, SecondaryButton
from desktop.widgets.dumbbell_chart import DumbbellChart, DumbbellRow, DumbbellWords
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.palette import Colour
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.theme import theme, theme_notifier
from desktop.widgets.weight_sliders import SliderItem, WeightSliders
from models.arrays import FloatArray
from models.problem.criteria import GOAL, CriterionId
from models.ranking.study_ranking import VoiceRanking
from models.robustness.walk import Walk, walk_to
from models.robustness.weight_change import share_moved
from models.weighting.answers import WHOLE, VoiceId
from models.weighting.assumed import shares_below
from models.weighting.panel_weights import WEIGHTS, PanelWeights

_EQUAL = "="
_SLIDERS_WIDTH = 448


class WalkPane(QWidget):
    """A what-if: where the sliders stand lives here and goes when the study's criteria change."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._walk: Walk | None = None
        self._weights: PanelWeights | None = None
        self._top: FloatArray | None = None
        self._below: FloatArray | None = None
        self._criteria: tuple[CriterionId, ...] = ()
        self._pinned: set[CriterionId] = set()
        self._scale: tuple[float, float] | None = None
        self._sliders = WeightSliders()
        self._sliders.setObjectName("walk_sliders")
        self._sliders.moved.connect(self._on_moved)
        self._sliders.pinned.connect(self._on_pinned)
        self._presets = QHBoxLayout()
        self._presets.setSpacing(Space.WITHIN)
        self._preset_buttons: dict[VoiceId, _Preset] = {}
        self._reset = LinkButton()
        self._reset.setObjectName("walk_reset")
        self._reset.clicked.connect(self._on_reset)
        self._note, self._state = NoteLabel(), NoteLabel()
        self._state.setObjectName("walk_state")
        self._card = Card()
        self._card.body.addLayout(self._presets)
        self._card.body.addSpacing(Space.TIGHT)
        sheet = ScrollSheet()
        sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet.column.addWidget(self._sliders)
        self._card.body.addWidget(sheet, 1)
        state = QHBoxLayout()
        state.addWidget(self._state, 1)
        state.addWidget(self._reset)
        sheet.column.addLayout(state)
        sheet.column.addWidget(self._note)
        sheet.column.addStretch(1)
        self._chart = DumbbellChart()
        self._chart.setObjectName("walk_ranking")
        right = Card(padding=Space.WITHIN)
        right.body.addWidget(self._chart)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.BETWEEN)
        row.addWidget(self._card)
        row.addWidget(right, 1)
        theme_notifier.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._card.set_title(self.tr("What if these mattered otherwise?"))
        self._sliders.set_pin_word(self.tr("Pin"))
        self._reset.setText(self.tr("Reset"))
        self._note.setText(
            self.tr(
                "The others follow in proportion; pinned ones stay. The mark below a slider is the panel's weight. "
                "All else stays the panel's; nothing is written."
            )
        )
        self._chart.setAccessibleName(self.tr("The order under these weights"))
        self._chart.set_words(
            DumbbellWords(
                name=self.tr("Initiative"),
                filled=self.tr("these weights"),
                hollow=self.tr("the panel's"),
                text=self.tr("Change"),
            )
        )

    def refresh(self, ranking: VoiceRanking) -> None:
        """Draw everything from the session and from where the sliders stand."""
        session = self._session
        outcome = session.result(WEIGHTS)
        if not isinstance(outcome, Done):
            return
        tree = session.study.criteria
        self._weights = outcome.value
        self._walk = Walk(tree, outcome.value.whole.local, ranking, session.study.methods)
        if tree.children(GOAL) != self._criteria:
            self._criteria, self._top, self._below, self._pinned = tree.children(GOAL), None, None, set()
        if self._below is not None and len(self._below) != len(tree.leaves):
            self._below = None
        self._scale = None
        self._show_presets(outcome.value)
        self._draw()

    def show_weights(self, leaves: FloatArray) -> None:
        """Put the sliders where given weights of the leaves, shape (n,), are, and keep their shares below as well."""
        tree = self._session.study.criteria
        self._criteria, self._pinned = tree.children(GOAL), set()
        self._top, self._below = shares_below(tree, leaves)[GOAL], leaves

    def _draw(self) -> None:
        walk = self._walk
        if walk is None:
            return
        top = walk.start if self._top is None else self._top
        if self._below is not None:
            walk = Walk(walk.tree, shares_below(walk.tree, self._below), walk.ranking, walk.methods)
        self._sliders.set_items(
            [
                SliderItem(one, self._criterion(one), float(weight), float(panel), one in self._pinned)
                for one, weight, panel in zip(self._criteria, top, self._start(), strict=True)
            ]
        )
        after = walk.ranked(top)
        self._draw_order(walk.ranking, after)
        moved = share_moved(after.weights, walk.ranking.weights)
        walked = moved > 1e-9 or self._below is not None
        self._reset.setEnabled(walked or bool(self._pinned))
        self._state.setText(
            self.tr("{share} of all weight has changed hands.").format(share=f"{moved * 100:.1f} %")
            if walked
            else self.tr("These are the panel's weights.")
        )

    def _draw_order(self, before: VoiceRanking, after: VoiceRanking) -> None:
        leading = self._session.study.methods.leading
        old, new = before.scores(leading), after.scores(leading)
        old_ranks, new_ranks = before.ranks(leading), after.ranks(leading)
        self._widen(old, new)
        rows = []
        for one in after.order(leading):
            row = after.row[one]
            up = int(old_ranks[row] - new_ranks[row])
            words = self.tr("{old} under the panel's weights, {new} under these; rank {before}, now {after}")
            rows.append(
                DumbbellRow(
                    key=one,
                    name=self._initiative(one),
                    filled=float(new[row]),
                    hollow=float(old[row]),
                    rank=str(new_ranks[row]),
                    text=f"▲ {up}" if up > 0 else f"▼ {-up}" if up < 0 else "",
                    tooltip=words.format(
                        old=f"{old[row]:.4f}", new=f"{new[row]:.4f}", before=old_ranks[row], after=new_ranks[row]
                    ),
                    colour=Colour.ACCENT if up else Colour.SECONDARY,
                )
            )
        self._chart.set_rows(rows)

    def _widen(self, *scores: FloatArray) -> None:
        """Keep the scale still while weights walk, and only ever widen it."""
        low = min(float(one.min()) for one in scores)
        high = max(float(one.max()) for one in scores)
        before = self._scale
        if before is None:
            margin = 0.25 * (high - low)
            self._scale = max(low - margin, 0.0), high + margin
        else:
            self._scale = min(low, before[0]), max(high, before[1])
        if self._scale != before:
            self._chart.set_scale(*self._scale)

    def _show_presets(self, weights: PanelWeights) -> None:
        voices = [WHOLE, *(side for side in self._session.study.panel.by_side if side in weights.voices), _EQUAL]
        if voices != list(self._preset_buttons):
            while self._presets.count():
                item = self._presets.takeAt(0)
                widget = item.widget() if item is not None else None
                if isinstance(widget, _Preset):
                    widget.hide()
                    widget.deleteLater()
            self._preset_buttons = {voice: _Preset(voice) for voice in voices}
            for button in self._preset_buttons.values():
                button.wanted.connect(self._on_preset)
                self._presets.addWidget(button)
            self._presets.addStretch(1)
        for voice, button in self._preset_buttons.items():
            button.setText(self._voice(voice))

    def _voice(self, voice: VoiceId) -> str:
        if voice == WHOLE:
            return self.tr("Panel")
        if voice == _EQUAL:
            return self.tr("Equal")
        return self._session.study.frame.sides[voice].name.read(self._session.script) or voice

    def _criterion(self, one: CriterionId) -> str:
        return self._session.study.criteria.criteria[one].name.read(self._session.script) or one

    def _initiative(self, one: str) -> str:
        return self._session.study.initiatives.initiatives[one].name.read(self._session.script) or one

    def _start(self) -> FloatArray:
        if self._weights is None:
            return np.zeros(len(self._criteria))
        return self._weights.whole.local[GOAL]

    def _on_moved(self, criterion: str, weight: float) -> None:
        top = self._start() if self._top is None else self._top
        pinned = [self._criteria.index(one) for one in self._pinned]
        self._top = walk_to(top, self._criteria.index(criterion), weight, pinned)
        self._draw()

    def _on_pinned(self, criterion: str, pinned: bool) -> None:  # noqa: FBT001 (a slot of the sliders' signal)
        self._pinned = self._pinned | {criterion} if pinned else self._pinned - {criterion}
        self._draw()

    def _on_preset(self, voice: str) -> None:
        self._below = None
        if voice == _EQUAL:
            self._top = np.full(len(self._criteria), 1.0 / len(self._criteria))
        elif self._weights is not None:
            self._top = self._weights.voices[voice].local[GOAL].copy()
        self._draw()

    def _on_reset(self) -> None:
        self._top, self._below, self._pinned, self._scale = None, None, set(), None
        self._draw()

    def _on_theme_changed(self) -> None:
        self._card.setFixedWidth(theme().scaled(_SLIDERS_WIDTH))


class _Preset(SecondaryButton):
    """Puts the sliders where a voice has its weights."""

    wanted = Signal(str)

    def __init__(self, voice: VoiceId) -> None:
        super().__init__()
        self._voice = voice
        names = {WHOLE: "panel", _EQUAL: "equal"}
        self.setObjectName(f"preset_{names.get(voice, voice)}")
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.wanted.emit(self._voice)
