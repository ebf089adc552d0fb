"""An expert's comparisons under one node as a matrix, with what they add up to."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.comparing.answering import answered, pasted
from desktop.comparing.consistency_strip import ConsistencyDot, ConsistencyStrip
from desktop.comparing.contradictions import contradiction
from desktop.comparing.pasting import read_block
from desktop.comparing.standing import Standing, expert_colour, node_questions, pair_of
from desktop.comparing.telling import earlier_sentence
from desktop.comparing.weight_bars import WeightBars
from desktop.comparing.words import Words
from desktop.widgets.comparison_matrix import ComparisonMatrix
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.labels import ElidedLabel, NoteLabel, TextLabel
from desktop.widgets.leading import lead_focus
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.page import Card, WordyCard
from desktop.widgets.painting import draw_words
from desktop.widgets.palette import Colour
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.theme import theme
from desktop.widgets.tsv import read_tsv
from models.judgement.comparisons import ItemId

_PADDING = Space.WITHIN + Space.TIGHT


class NodeMatrix(ComparisonMatrix):
    """A matrix that checks a pasted block as a whole, both triangles of it, before it announces anything."""

    def cell_width_bounds(self) -> tuple[float, float]:
        """Return cells narrow enough to see seven items at once."""
        return theme().scaled(66), theme().scaled(150)

    def cell_height_bounds(self) -> tuple[float, float]:
        """Return rows low enough to see seven items at once."""
        return theme().scaled(26), theme().scaled(56)

    def wraps_names(self) -> bool:
        """Let names of rows go over two lines, so that those of columns have room for their words."""
        return True

    def most_header_lines(self) -> int:
        """Return enough for the longest names."""
        return 4

    def minimumSizeHint(self) -> QSize:
        """Return the height of up to nine items with their names: a matrix is read as a whole."""
        rows = min(len(self._rows), 9)
        return QSize(theme().scaled(400), round(self._header_height + rows * self.cell_height_bounds()[0] + 2))

    def sizeHint(self) -> QSize:
        """Return the least size too: the card around gives all that there is."""
        return self.minimumSizeHint()

    def greatest_height(self) -> int:
        """Return the height beyond which rows do not grow."""
        return round(self._header_height + len(self._rows) * self.cell_height_bounds()[1] + 2)

    def _draw_column_name(self, painter: QPainter, column: int, offset: QPointF) -> None:
        # Words that do not fit are cut, not broken: "Internatio…" is read faster than "Internation/al".
        here = self._cursor is not None and self._cursor[1] == column
        left = self.place(0, column).left() + self.offset().x() - offset.x()
        room = QRectF(left + 2, 2, self._cell.width() - 4, self._header_height - 8)
        colour = Colour.TEXT if here else Colour.SECONDARY
        name = self._columns[column][1]
        draw_words(painter, room, name, colour, TextStyle.NOTE, align=Qt.AlignmentFlag.AlignHCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read what is pasted."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def paste(self) -> None:
        """Announce the block of cells on the clipboard, or why it cannot be taken."""
        rows = read_tsv(QGuiApplication.clipboard().text())
        if not rows:
            return
        found = read_block(rows, self._rows, self._cursor or (0, 0))
        if found.refusal:
            self.refused.emit(found.refusal)
        elif found.answers:
            self.pasted.emit(found.answers)


class MatrixView(QWidget):
    """The matrix above; weights and every expert's CR below."""

    wanted = Signal(object)
    """Answers, as the kind of edit and the edit itself."""
    refused = Signal(str)
    pair_chosen = Signal(str, str)
    """The items of the cell that the user went to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: Standing | None = None
        self.setObjectName("matrix_view")
        self._heading = ElidedLabel(style=TextStyle.SECTION)
        self._matrix = NodeMatrix()
        self._matrix.setObjectName("comparison_matrix")
        self._matrix.edited.connect(self._on_edited)
        self._matrix.pasted.connect(self._on_pasted)
        self._matrix.refused.connect(self.refused)
        self._matrix.cell_selected.connect(self.pair_chosen)
        self._hint = TextLabel(style=TextStyle.NOTE)
        self._sentence = TextLabel(secondary=True, wrap=True)
        self._sentence.setObjectName("matrix_sentence")
        self._weights, self._fit = Card(" ", padding=_PADDING), WordyCard(" ", padding=_PADDING)
        self._bars = WeightBars()
        self._bars.setObjectName("matrix_weight_bars")
        self._consistency = TextLabel(wrap=True)
        self._consistency.setObjectName("matrix_consistency")
        self._strip = ConsistencyStrip()
        self._strip.setObjectName("consistency_strip")
        self._key = NoteLabel()
        lead_focus(self, self._matrix)
        self._lay_out()

    def _lay_out(self) -> None:
        self._above = above = Card(padding=_PADDING)
        told = FlowRow(spacing=Space.BETWEEN)
        told.add_widget(self._heading)
        told.add_widget(self._hint)
        above.body.addWidget(told)
        above.body.addWidget(self._matrix, 1)
        above.body.addWidget(self._sentence)
        self._weights.body.addWidget(self._bars, 1)
        self._fit.body.addWidget(self._consistency)
        self._fit.body.addWidget(self._strip, 1)
        self._fit.body.addWidget(self._key)
        below = SideBySide()
        below.addWidget(self._weights)
        below.addWidget(self._fit)
        below.setSizes([500, 500])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        # Names in the matrix have two lines before the bars below are spread out.
        column.addWidget(above, 5)
        column.addWidget(below, 1)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._hint.setText(self.tr("1–9 answer · − turn round · Del clear · Ctrl+V paste"))
        self._weights.set_title(self.tr("Weights from these answers"))
        self._bars.setAccessibleName(self.tr("Weights from these answers"))
        self._fit.set_title(self.tr("Consistency of every expert here"))
        self._strip.setAccessibleName(self.tr("Consistency of every expert here"))
        self._key.setText(self.tr("Filled: complete · hollow: not complete · ring: this expert"))

    def show_standing(self, standing: Standing) -> None:
        """Show the expert's matrix under the node."""
        self._standing = standing
        words, node = Words(standing.study, standing.script), standing.node
        self._heading.setText(words.title(node))
        items = [(item, words.item(item)) for item in standing.block.items]
        marks: dict[tuple[str, str], str] = {}
        found = contradiction(standing)
        if found is not None:
            sentence = self.tr("With {ratio} here CR falls from {before} to {after}.")
            one, other, _given = found.worst
            proposed = found.proposed
            if standing.block.items.index(one) > standing.block.items.index(other):
                one, other, proposed = other, one, 1 / proposed
            facts = {"before": f"{found.before:.2f}", "after": f"{found.after:.2f}"}
            marks[one, other] = sentence.format(ratio=words.ratio(proposed), **facts)
        ratios = standing.ratios
        self._matrix.set_comparisons(items, ratios, marks)
        pair = self._settle_cell(standing)
        self._matrix.setAccessibleName(words.question(node))
        given = ratios.get(pair) or (1 / ratios[pair[::-1]] if pair[::-1] in ratios else None)
        said = self.tr("{first} against {second}: not answered yet").format(
            first=words.item(pair[0]), second=words.item(pair[1])
        )
        parts = [said if given is None else words.named_sentence(node, *pair, given)]
        earlier = standing.earlier_of(*pair)
        if earlier is not None:
            parts.append(earlier_sentence(earlier, words))
        self._sentence.setText("\n".join(parts))
        self._bars.show_standing(standing)
        ratio = standing.consistency
        said = self.tr("Not enough answers yet for a consistency ratio.") if ratio is None else words.consistency(ratio)
        self._consistency.setText(said)
        self._consistency.set_tone("caution" if standing.contradicts else "")
        self._strip.set_dots(_dots(standing), standing.study.methods.cr_threshold)
        self._bound()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave what the matrix cannot use to what stands below it."""
        super().resizeEvent(event)
        self._bound()

    def _bound(self) -> None:
        around = self._above.sizeHint().height() - self._matrix.sizeHint().height()
        self._above.setMaximumHeight(around + self._matrix.greatest_height())

    def _settle_cell(self, standing: Standing) -> tuple[ItemId, ItemId]:
        """Let the cursor stand at the pair that is asked; return which pair is told below."""
        at = self._matrix.selected_cell()
        asked = {one.pair for one in node_questions(standing.study, standing.block, standing.ballot)}
        if at is not None and (pair := pair_of(standing.block, *at)) is not None and pair not in asked:
            return at  # points, an order and best–worst ask for no such pair, but it may be looked at
        # The lower triangle and the diagonal are walked through as well: the cursor must not jump away from there.
        if at is None or (at[0] != at[1] and set(at) != set(standing.pair)):
            self._matrix.set_selected_cell(*standing.pair)
        return standing.pair

    def _on_edited(self, row: str, column: str, ratio: object) -> None:
        if self._standing is not None:
            self.wanted.emit(answered(self._standing, row, column, ratio if isinstance(ratio, float) else None))

    def _on_pasted(self, answers: list[tuple[str, str, float | None]]) -> None:
        if self._standing is not None:
            self.wanted.emit(pasted(self._standing, answers))


def _dots(standing: Standing) -> list[ConsistencyDot]:
    known, study = standing.priorities, standing.study
    if known is None or standing.node not in known.consistency:
        return []
    node, asked = standing.node, known.asked[standing.node]
    return [
        ConsistencyDot(
            name=study.panel.experts[expert].name.read(standing.script) or expert,
            ratio=float(ratio),
            colour=expert_colour(study, expert),
            chosen=expert == standing.expert,
            complete=int(answered) == asked,
        )
        for expert, ratio, answered in zip(known.experts, known.consistency[node], known.answered[node], strict=True)
        if ratio == ratio and expert in study.panel.experts  # noqa: PLR0124 (NaN: no matrix of that expert yet)
    ]
