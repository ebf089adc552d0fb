"""The grid of scores with what stands around it: whose they are, what the looks mean, and the focused cell."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.scoring.detail_card import DetailCard
from desktop.scoring.expert_choice import ExpertChoice
from desktop.scoring.legend import EXPERT_LOOKS, PANEL_LOOKS, Legend
from desktop.scoring.overlap_card import OverlapCard, overlap_marks
from desktop.scoring.score_grid import ScoreGrid
from desktop.scoring.scores import ExpertTables, panel_table, said, score_state
from desktop.shell.going_on import GoesOn
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.labels import TextLabel
from desktop.widgets.leading import lead_focus
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.scrolling import scrolled
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.theme import theme, theme_notifier
from models.panel.experts import ExpertId
from models.ranking.decision_matrix import DecisionMatrix
from models.ranking.overlaps import Overlaps
from models.study import Study
from models.text import Script


class GridView(QWidget):
    """One expert's scores, to be given; or the panel's, to be looked at."""

    expert_chosen = Signal(str)
    cell_entered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables = ExpertTables()
        self._writable = False
        self._whose = TextLabel()
        self._expert = ExpertChoice()
        self._expert.setObjectName("expert_choice")
        self._expert.expert_chosen.connect(self.expert_chosen)
        self._keys = TextLabel(secondary=True)
        self.goes_on = GoesOn("scores_go_on")
        self.grid = ScoreGrid()
        self.grid.setObjectName("score_grid")
        self.grid.cell_entered.connect(self.cell_entered)
        self._detail = DetailCard()
        self.notes = self._detail.notes
        self.grid.note_key.connect(self.notes.take_text)
        self.notes.left.connect(self.grid.setFocus)
        self._overlaps = OverlapCard()
        holder = QWidget()
        held = QVBoxLayout(holder)
        held.setContentsMargins(0, 0, 0, 0)
        held.setSpacing(Space.BETWEEN)
        held.addWidget(self._detail, 1)
        held.addWidget(self._overlaps)
        self._side = scrolled(holder)
        self._expert_legend, self._panel_legend = Legend(EXPERT_LOOKS), Legend(PANEL_LOOKS)
        lead_focus(self, self.grid)
        self._lay_out()
        theme_notifier.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _lay_out(self) -> None:
        above = FlowRow()
        for widget in (self._whose, self._expert, self.goes_on, self._keys):
            above.add_widget(widget)
        card = Card(padding=Space.WITHIN)
        card.body.addWidget(self.grid, 1)
        left = QVBoxLayout()
        left.setSpacing(Space.WITHIN)
        left.addWidget(card, 1)
        left.addWidget(self._expert_legend)
        left.addWidget(self._panel_legend)
        grid = QWidget()
        grid.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        row = SideBySide()
        row.addWidget(grid)
        row.addWidget(self._side)
        row.setStretchFactor(0, 1)
        row.setSizes([760, 290])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN + Space.TIGHT)
        column.addWidget(above)
        column.addWidget(row, 1)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._whose.setText(self.tr("Expert"))
        self._expert.setAccessibleName(self.tr("Expert"))
        self.notes.retranslate()
        self._overlaps.retranslate()
        self._keys.setText(
            self.tr("1–9 score     n not my field     r interest declared     Enter next     Delete clears")
        )
        self.grid.setAccessibleName(self.tr("Scores of initiatives on criteria"))
        self._expert_legend.set_words(
            (
                self.tr("not answered"),
                self.tr("not my field"),
                self.tr("interest declared, not scored"),
                self.tr("with evidence or a comment"),
                self.tr("how sure"),
            )
        )
        self._panel_legend.set_words(
            (self.tr("worst end of the scale"), self.tr("middle"), self.tr("best end of the scale"))
        )

    def show_expert(self, study: Study, expert: ExpertId, script: Script, *, writable: bool) -> None:
        """Show what one expert scored."""
        self._show_mode(expert=True)
        self._expert.show_experts(study, expert, script)
        self.grid.set_table(self._tables.table(study, expert, script), writable=writable)
        self._writable = writable
        self.show_cell(study, expert, script)

    def show_cell(self, study: Study, expert: ExpertId, script: Script) -> None:
        """Show what stands behind the cell of the cursor alone: it moved, and nothing else changed."""
        at = self.grid.current_cell()
        self._side.setVisible(at is not None)
        if at is not None:
            self._detail.show_state(study, score_state(study, expert, at, script, writable=self._writable))

    def show_panel(self, study: Study, matrix: DecisionMatrix, script: Script, overlaps: Overlaps | None) -> None:
        """Show what the panel scored, and what was measured; criteria that may overlap are marked, as advice."""
        self._show_mode(expert=False)
        self.grid.set_table(panel_table(study, matrix, script, overlap_marks(overlaps)), writable=False)
        self._overlaps.show_overlaps(overlaps)
        at = self.grid.current_cell()
        self._side.setVisible(at is not None)
        if at is not None:
            cell = matrix.initiatives.index(at[0]), matrix.leaves.index(at[1])
            leaf = study.criteria.criteria[at[1]]
            self._detail.show_pooled(study, script, cell, leaf, matrix, said(matrix, *cell, leaf))

    def _show_mode(self, *, expert: bool) -> None:
        for widget in (self._whose, self._expert, self._keys, self.goes_on, self._expert_legend):
            widget.setVisible(expert)
        if expert:
            self._overlaps.hide()
        self._panel_legend.setVisible(not expert)

    def _on_theme_changed(self) -> None:
        self._side.setMinimumWidth(theme().scaled(270))
        self.grid.setMinimumHeight(theme().scaled(250))
