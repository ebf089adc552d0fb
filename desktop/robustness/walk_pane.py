"""Walking weights: sliders for all criteria, and the order that moves along; kept only when somebody says so."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.robustness.keeping import keep, weights_assumed
from desktop.robustness.pane import Pane
from desktop.robustness.walk_chart import WalkChart, WalkedOrder
from desktop.robustness.walk_presets import EQUAL, WalkPresets
from desktop.robustness.walked_weights import WalkedWeights
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.widgets.buttons import LinkButton
from desktop.widgets.frame_pace import FramePace
from desktop.widgets.labels import NoteLabel, SteadyLabel
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.page import Card
from desktop.widgets.percent import percent
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.theme import theme, theme_notifier
from desktop.widgets.weight_sliders import SliderItem, WeightSliders
from models.arrays import FloatArray
from models.problem.criteria import CriteriaTree, CriterionId, NodeId
from models.problem.initiatives import InitiativeId
from models.problem.scenarios import Scenario
from models.ranking.study_ranking import VoiceRanking
from models.robustness.acceptability import RankCounts
from models.robustness.walk import WALK_DRAWS, Walk, WalkOdds
from models.robustness.weight_change import share_moved
from models.weighting.answers import WHOLE, VoiceId
from models.weighting.assumed import assumed_leaves
from models.weighting.hierarchy import global_weights
from models.weighting.panel_weights import WEIGHTS, PanelWeights

_SLIDERS_WIDTH = 448
_SLIDERS_HEIGHT = 180


class WalkPane(Pane):
    """A what-if: where the sliders stand lives here and goes when the study's criteria change.

    Attributes:
        scenario_kept: The weights were kept; carries the id of the scenario.
    """

    scenario_kept = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._walk: Walk | None = None
        self._odds: WalkOdds | None = None
        self._weights: PanelWeights | None = None
        self._walked = WalkedWeights()
        self._names: dict[InitiativeId, str] = {}
        self._criteria_names: dict[CriterionId, str] = {}
        self._counts: RankCounts | None = None
        self._asked: FloatArray | None = None
        self._pace = FramePace(self)
        self._pace.due.connect(self._draw)
        self._after_painting = QTimer(self)
        self._after_painting.setSingleShot(True)
        self._after_painting.timeout.connect(self._want_odds)
        self._working = session.following("walking")
        self._working.done.connect(self._on_odds)
        self._sliders = WeightSliders()
        self._sliders.setObjectName("walk_sliders")
        self._sliders.moved.connect(self._on_moved)
        self._sliders.released.connect(self._pace.settle)
        self._sliders.pinned.connect(self._on_pinned)
        self._sliders.opened.connect(self._on_opened)
        self._presets = WalkPresets()
        self._presets.voice_wanted.connect(self._on_voice)
        self._presets.scenario_wanted.connect(self._on_scenario)
        self._presets.kept.connect(self._on_kept)
        self._reset = LinkButton()
        self._reset.setObjectName("walk_reset")
        self._reset.clicked.connect(self._on_reset)
        self._note, self._state = NoteLabel(), SteadyLabel(TextStyle.NOTE)
        self._state.setObjectName("walk_state")
        self._card = Card()
        self._chart = WalkChart()
        self._chart.setObjectName("walk_ranking")
        self._lay_out()

    def _lay_out(self) -> None:
        self._card.body.addWidget(self._presets)
        sheet = ScrollSheet()
        sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet.column.addWidget(self._sliders)
        self._sheet = sheet
        self._card.body.addWidget(sheet, 1)
        state = QHBoxLayout()
        state.addWidget(self._state, 1)
        state.addWidget(self._reset)
        # Below what is scrolled: what has changed, and the way back, are always in sight.
        self._card.body.addLayout(state)
        sheet.column.addWidget(self._note)
        sheet.column.addStretch(1)
        right = Card(padding=Space.WITHIN)
        right.body.addWidget(self._chart)
        row = SideBySide(self)
        row.addWidget(self._card)
        row.addWidget(right)
        row.keep_width(self._card, _SLIDERS_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        theme_notifier.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._card.set_title(self.tr("What if these mattered otherwise?"))
        self._sliders.set_words(self.tr("Pin"), self.tr("What {name} consists of"))
        self._presets.retranslate()
        self._chart.retranslate()
        self._reset.setText(self.tr("Reset"))
        self._note.setText(
            self.tr(
                "The others beside it follow in proportion; pinned ones stay. The mark below a slider is the panel's "
                "weight. Below a criterion, each slider is a share of it. "
                "Tiers and shares: {count} draws, each weight off by about 30 %, with the panel's scores; the tiers of "
                "Rank come from whole panels drawn anew, so there may be more or fewer of them. "
                "Nothing is written until you keep it."
            ).format(count=f"{WALK_DRAWS:,}")
        )

    def refresh(self, ranking: VoiceRanking) -> None:
        """Draw everything from the session and from where the sliders stand."""
        session = self._session
        outcome = session.result(WEIGHTS)
        if not isinstance(outcome, Done):
            return
        study, tree = session.study, session.study.criteria
        before = self._walk
        if before is None or before.ranking is not ranking:
            self._odds = WalkOdds(ranking, study.methods)
            if before is None or before.ranking.initiatives != ranking.initiatives or before.methods != study.methods:
                self._counts = None
            self._asked = None
        self._weights = outcome.value
        self._walk = Walk(tree, outcome.value.whole.local, ranking, study.methods)
        self._walked.take(tree, outcome.value.whole.local)
        everyone = study.initiatives.initiatives
        self._names = {one: everyone[one].name.read(session.script) or one for one in ranking.initiatives}
        self._criteria_names = {one: tree.criteria[one].name.read(session.script) or one for one in tree.order}
        self._chart.forget_scale()
        voices = [WHOLE, *(side for side in study.panel.by_side if side in outcome.value.voices), EQUAL]
        self._presets.show_voices({voice: self._voice(voice) for voice in voices})
        weighted = [one for one in study.scenarios.values() if one.adjustments.weights]
        self._presets.show_scenarios([(one.id, one.name.read(session.script) or one.id) for one in weighted])
        self._draw()

    def show_weights(self, leaves: FloatArray | None) -> None:
        """Put the sliders where given weights of the leaves, shape (n,), are, and keep their shares below as well.

        None puts them where the study has its weights.
        """
        self._walked.reset()
        self._walked.put(self._session.study.criteria, leaves)

    def _draw(self) -> None:
        """Draw where the weights are now, with the odds that are known by now: those around them follow."""
        self._pace.drop()
        walk, odds = self._walk, self._odds
        if walk is None or odds is None:
            return
        after = walk.ranked_by(self._walked.local)
        self._show_sliders(walk.tree)
        self._ask_odds(odds, after.weights)
        leading, counts = walk.methods.leading, self._counts
        known = None if counts is None else (counts, odds.tiers(counts, after.ranks(leading)))
        self._chart.show_order(WalkedOrder(walk.ranking, after, leading, known), self._names)
        moved = share_moved(after.weights, walk.ranking.weights)
        walked = moved > 1e-9
        self._reset.setEnabled(walked or bool(self._walked.pinned))
        self._state.setText(
            self.tr("{share} of all weight has changed hands.").format(share=percent(moved, 1))
            if walked
            else self.tr("These are the panel's weights.")
        )

    def _show_sliders(self, tree: CriteriaTree) -> None:
        names, walked = self._criteria_names, self._walked
        panel = None if self._weights is None else self._weights.panel.local
        whole = global_weights(tree, walked.local) if walked.opened else {}
        self._sliders.set_items(
            [
                SliderItem(
                    key=one,
                    name=names[one],
                    weight=share,
                    reference=None if panel is None else float(panel[parent][place]),
                    pinned=one in walked.pinned,
                    depth=depth,
                    opened=one in walked.opened if tree.children(one) else None,
                    note=self._share_of(parent, share, whole[one]) if depth else "",
                )
                for one, depth, parent, share, place in walked.shown()
            ]
        )

    def _share_of(self, parent: NodeId, share: float, weight: float) -> str:
        return self.tr("{share} of {parent}, {weight} of all").format(
            share=percent(share, 1), parent=self._criteria_names[parent], weight=percent(weight, 1)
        )

    def _ask_odds(self, odds: WalkOdds, weights: FloatArray) -> None:
        if self._asked is not None and np.array_equal(weights, self._asked):
            return
        anew, self._asked = self._asked is None, weights
        if anew:
            self._after_painting.stop()
            self._working.want(partial(_around, odds, weights))
        else:
            # Once this picture is painted: until then the thread would only take turns with the painting.
            self._after_painting.start()

    def _want_odds(self) -> None:
        if self._odds is not None and self._asked is not None:
            self._working.want(partial(_around, self._odds, self._asked))

    def _on_odds(self, told: tuple[WalkOdds, RankCounts]) -> None:
        odds, counts = told
        # Those of an order that has been edited since say nothing of this one.
        if odds is not self._odds:
            return
        before, self._counts = self._counts, counts
        if before is None:
            self._draw()
        else:
            self._pace.ask_calmly()

    def _voice(self, voice: VoiceId) -> str:
        if voice == WHOLE:
            return self.tr("Panel")
        if voice == EQUAL:
            return self.tr("Equal")
        return self._session.study.frame.sides[voice].name.read(self._session.script) or voice

    def _on_moved(self, criterion: str, share: float) -> None:
        if self._walk is not None:
            self._walked.move(criterion, share)
            self._pace.ask()

    def _on_pinned(self, criterion: str, pinned: bool) -> None:  # noqa: FBT001 (a slot of the sliders' signal)
        held = self._walked.pinned
        self._walked.pinned = held | {criterion} if pinned else held - {criterion}
        self._draw()

    def _on_opened(self, criterion: str, opened: bool) -> None:  # noqa: FBT001 (a slot of the sliders' signal)
        shown = self._walked.opened
        self._walked.opened = shown | {criterion} if opened else shown - {criterion}
        self._draw()

    def _on_voice(self, voice: str) -> None:
        if voice == EQUAL:
            self._walked.put_equal()
        elif self._weights is not None:
            weights = self._weights.panel if voice == WHOLE else self._weights.voices[voice]
            self._walked.put_local(weights.local)
        self._draw()

    def _on_scenario(self, key: str) -> None:
        study = self._session.study
        self.show_weights(assumed_leaves(study.criteria, study.scenarios[key].adjustments))
        self._draw()

    def _on_kept(self, name: str) -> None:
        walk = self._walk
        if walk is None:
            return
        leaves = walk.ranked_by(self._walked.local).weights
        key = keep(self._session, name, Scenario("", adjustments=weights_assumed(self._session.study, leaves)))
        if key:
            self.scenario_kept.emit(key)

    def _on_reset(self) -> None:
        self._walked.reset()
        self._chart.forget_scale()
        self._draw()

    def _on_theme_changed(self) -> None:
        # A few sliders are seen at any text size, also where the order stands below them.
        self._sheet.setMinimumHeight(theme().scaled(_SLIDERS_HEIGHT))


def _around(odds: WalkOdds, weights: FloatArray) -> tuple[WalkOdds, RankCounts]:
    return odds, odds.around(weights)
