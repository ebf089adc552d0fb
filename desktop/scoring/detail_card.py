"""What stands behind the cell that keys act on: the initiative, the criterion, its anchors, and who said what."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.scoring.earlier_view import EarlierView
from desktop.scoring.note_fields import NoteFields
from desktop.scoring.scores import ScoreState
from desktop.shell.labels import direction_label
from desktop.widgets.labels import NoteLabel, SectionLabel, TextLabel
from desktop.widgets.measures import TextStyle
from desktop.widgets.page import Card
from desktop.widgets.painting import CENTRE, draw_text
from desktop.widgets.pairing import paired
from desktop.widgets.palette import Colour
from desktop.widgets.side_pill import SidePill
from desktop.widgets.theme import side_role, theme
from models.problem.criteria import Criterion, ScaleKind
from models.ranking.decision_matrix import DecisionMatrix
from models.study import Study
from models.text import Script


class AnchorRow(QWidget):
    """A step of the scale and what it means; the one that was given is marked."""

    def __init__(self, parent: QWidget | None = None, *, style: TextStyle = TextStyle.BODY) -> None:
        super().__init__(parent)
        self._step, self._given, self._style = 0, False, style
        self._words = TextLabel(style=style, wrap=True, parent=self)
        self._words.setObjectName("anchor_words")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_anchor(self, step: int, words: str, *, given: bool) -> None:
        """Show a step."""
        self._step, self._given = step, given
        self._words.setText(words)
        self.setAccessibleName(paired(str(step), words))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Words are wrapped."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words, at least that of the mark."""
        return max(self._words.heightForWidth(max(width - self._mark() - 18, 40)) + 8, theme().scaled(30))

    def sizeHint(self) -> QSize:
        """Return the height at the width there is."""
        return QSize(theme().scaled(200), self.heightForWidth(max(self.width(), theme().scaled(200))))

    def minimumSizeHint(self) -> QSize:
        """Return the same height; the width gives way."""
        return QSize(theme().scaled(120), self.sizeHint().height())

    def resizeEvent(self, _event: object) -> None:
        """Give the words the room right of the mark."""
        left = self._mark() + 12
        self._words.setGeometry(left, 4, self.width() - left - 6, self.height() - 8)

    def paintEvent(self, _event: object) -> None:
        """Paint the mark, and the ground of the step that was given."""
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._given:
            painter.setPen(look.colour(Colour.ACCENT))
            painter.setBrush(look.colour(Colour.SELECTION))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        place = QRectF(0, 0, self._mark() + 8, self.height())
        draw_text(
            painter,
            place,
            str(self._step),
            CENTRE,
            Colour.ACCENT if self._given else Colour.SECONDARY,
            self._style,
            bold=True,
        )

    @staticmethod
    def _mark() -> int:
        return theme().scaled(18)


class DetailCard(Card):
    """The card beside the grid."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("score_detail")
        self._leaf = SectionLabel()
        self._leaf.setObjectName("detail_leaf")
        self._definition = TextLabel(wrap=True, secondary=True)
        self._direction = NoteLabel()
        self._initiative = TextLabel(wrap=True)
        self._initiative.setObjectName("detail_initiative")
        self._said = NoteLabel()
        self._said.setObjectName("detail_said")
        self.notes, self._earlier = NoteFields(), EarlierView()
        self._anchors = [AnchorRow() for _ in range(9)]
        self._sides = [SidePill() for _ in range(5)]
        for widget in (self._initiative, self._leaf, self._definition, self._direction, *self._anchors, self._said):
            self.body.addWidget(widget)
        self.body.addWidget(self._earlier)
        self.body.addWidget(self.notes)
        for pill in self._sides:
            self.body.addWidget(pill)
        self.body.addStretch(1)

    def show_state(self, study: Study, state: ScoreState) -> None:
        """Show a cell of one expert."""
        leaf, script = state.leaf, state.script
        given = None if state.recused else state.rating
        self._show_what(study, script, state.initiative, leaf)
        steps = sorted(leaf.scale.anchors.items(), reverse=True)
        for row, (step, words) in zip(self._anchors, steps, strict=False):
            row.set_anchor(step, words.read(script), given=step == given)
        self._show_only(len(steps) if leaf.scale.kind is ScaleKind.RATING else 0, 0)
        between = given is not None and bool(steps) and given not in leaf.scale.anchors
        self._say(self.tr("Score {rating} lies between the words above.").format(rating=given) if between else "")
        self._earlier.show_earlier(state.earlier, leaf.scale)
        self.notes.show_note(state.note, writable=state.writable and not state.recused)
        self.notes.show()

    def show_pooled(
        self, study: Study, script: Script, cell: tuple[int, int], leaf: Criterion, matrix: DecisionMatrix, said: str
    ) -> None:
        """Show a cell of the panel, with what each side says."""
        row, column = cell
        self._show_what(study, script, matrix.initiatives[row], leaf)
        told = 0
        if leaf.scale.kind is ScaleKind.RATING:
            for number, side in enumerate(study.frame.sides.values()):
                if side.id in matrix.voices and told < len(self._sides):
                    value = float(matrix.voices[side.id][row, column])
                    figure = f"{value:.2f}" if value == value else "–"  # noqa: PLR0124 (NaN: nobody of that side)
                    words = self.tr("{side}: {figure}").format(side=side.name.read(script), figure=figure)
                    self._sides[told].set_side(words, side_role(number))
                    told += 1
        self._show_only(0, told)
        self._say(said)
        self._earlier.hide()
        self.notes.hide()

    def _show_what(self, study: Study, script: Script, initiative: str, leaf: Criterion) -> None:
        found = study.initiatives.initiatives[initiative]
        self._initiative.setText(found.name.read(script) or initiative)
        self._initiative.setToolTip(found.description.read(script))
        self._leaf.setText(f"{leaf.id}  {leaf.name.read(script)}")
        self._definition.setText(leaf.definition.read(script))
        self._definition.setVisible(bool(self._definition.text()))
        self._direction.setText(direction_label(leaf.direction))

    def _show_only(self, anchors: int, sides: int) -> None:
        for number, row in enumerate(self._anchors):
            row.setVisible(number < anchors)
        for number, pill in enumerate(self._sides):
            pill.setVisible(number < sides)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))
