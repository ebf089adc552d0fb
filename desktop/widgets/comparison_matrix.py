"""All pairs of one set at once: the upper triangle is answered, the lower one shows the reciprocals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.widgets.cell_number_edit import CellNumberEdit
from desktop.widgets.digit_keys import digit_of
from desktop.widgets.grid_chart import GridChart
from desktop.widgets.measures import TextStyle
from desktop.widgets.number_rule import NumberRule, read_number
from desktop.widgets.painting import CENTRE, RIGHT, draw_line, draw_text
from desktop.widgets.palette import Colour
from desktop.widgets.ratios import strength, write_ratio
from desktop.widgets.theme import theme
from desktop.widgets.tsv import read_tsv, write_tsv

_NOTHING = object()


class ComparisonMatrix(GridChart):
    """An n × n matrix of ratios, answered by digits: 5 says that the row is 5 times the column, "-" turns it round."""

    edited = Signal(str, str, object)
    """Row key, column key (always of the upper triangle) and the ratio of row over column; None takes it away."""
    pasted = Signal(list)
    """Several answers at once: ``list[tuple[str, str, float | None]]``, as in `edited`."""
    refused = Signal(str)
    """One sentence on why what was pasted cannot be taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ratios: dict[tuple[int, int], float] = {}
        self._marks: dict[tuple[int, int], str] = {}
        self._rule = NumberRule(minimum=1 / 9, maximum=9, ratio=True)
        self._turned = False
        self._editor: CellNumberEdit | None = None
        self.cell_activated.connect(self._open_editor)

    def set_limit(self, strongest: float) -> None:
        """Choose the strongest ratio accepted; 9 on Saaty's scale."""
        self._rule = NumberRule(minimum=1 / strongest, maximum=strongest, ratio=True)

    def set_comparisons(
        self,
        items: Sequence[tuple[str, str]],
        ratios: Mapping[tuple[str, str], float],
        marks: Mapping[tuple[str, str], str] | None = None,
    ) -> None:
        """Show the answers.

        Args:
            items: Pairs of key and name, in the order of rows and columns.
            ratios: Ratio of the first over the second key, each pair once, either way round; others are missing.
            marks: What is wrong with a pair, in a sentence; it is marked with "!" and said on hover.
        """
        before, marked = self._ratios, self._marks
        places = {key: number for number, (key, _name) in enumerate(items)}
        self._ratios = {}
        for (first, second), ratio in ratios.items():
            if first in places and second in places:
                self._ratios[places[first], places[second]] = ratio
                self._ratios[places[second], places[first]] = 1 / ratio
        self._marks = {}
        for (first, second), sentence in (marks or {}).items():
            if first in places and second in places:
                self._marks[places[first], places[second]] = self._marks[places[second], places[first]] = sentence
        if tuple(items) != self._rows:
            self.set_labels(items, items)
            return
        for cell in {*before, *self._ratios, *marked, *self._marks}:
            if (before.get(cell), marked.get(cell)) != (self._ratios.get(cell), self._marks.get(cell)):
                self.update_cell(cell)

    def cell_width_bounds(self) -> tuple[float, float]:
        """Return room for a short name above a cell."""
        return theme().scaled(86), theme().scaled(120)

    def cell_height_bounds(self) -> tuple[float, float]:
        """Return the height of a row of a table, up to a little more."""
        return theme().row_height, theme().scaled(44)

    def cell_tip(self, row: int, column: int) -> str:
        """Return the two names, the ratio and what is wrong with it."""
        first, second = self._rows[row][1], self._columns[column][1]
        if row == column:
            return first
        ratio = self._ratios.get((row, column))
        lines = [f"{first} : {second}", self.tr("not answered") if ratio is None else write_ratio(ratio)]
        lines += [self._marks[row, column]] if (row, column) in self._marks else []
        return "\n".join(lines)

    def draw_cell(self, painter: QPainter, row: int, column: int, place: QRectF) -> None:
        """Draw a ratio over a tint of its strength; the lower triangle is quieter."""
        look, inside = theme(), place.adjusted(0, 0, -1, -1)
        if row == column:
            painter.fillRect(inside, look.colour(Colour.CANVAS))
            draw_text(painter, inside, "1", CENTRE, Colour.SECONDARY)
            return
        ratio = self._ratios.get((row, column))
        if ratio is not None:
            power = strength(ratio, self._rule.maximum or 9.0)
            tint = Colour.ACCENT if power > 0 else Colour.WHOLE_PANEL
            painter.fillRect(inside, look.colour(tint, 0.05 + 0.25 * abs(power) if power else 0.0))
        draw_line(painter, QPointF(place.left(), inside.bottom()), QPointF(place.right(), inside.bottom()))
        upper = row < column
        if self._turned and self._cursor == (row, column):
            draw_text(painter, inside, "1/…", CENTRE, Colour.ACCENT)
        elif ratio is not None:
            draw_text(painter, inside, write_ratio(ratio), CENTRE, Colour.TEXT if upper else Colour.SECONDARY)
        elif upper:
            draw_text(painter, inside, "·", CENTRE, Colour.SECONDARY)
        if upper and (row, column) in self._marks:
            corner = inside.adjusted(0, 2, -6, -inside.height() * 0.4)
            draw_text(painter, corner, "!", RIGHT, Colour.CAUTION, TextStyle.BODY, bold=True)
            painter.setPen(QPen(look.colour(Colour.CAUTION), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(inside.adjusted(1.5, 1.5, -1.5, -1.5))

    def choose(self, row: int, column: int) -> None:
        """Move the cursor; what was begun elsewhere is forgotten."""
        self._turned = False
        super().choose(row, column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by digit, turn round by "-", take away by Delete, paste, type a ratio after Enter or F2."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_cells()
            return
        answer = self._answer(event)
        if answer is not _NOTHING:
            self._emit(answer)
        elif event.text() in {"-", "\u2212"} and self._on_pair():
            self._turn_round()
        elif event.key() == Qt.Key.Key_F2 and (at := self.selected_cell()):
            self._open_editor(*at)
        else:
            super().keyPressEvent(event)

    def copy_cells(self) -> None:
        """Copy the matrix as tab-separated text with the names at its top and left; blanks stay blank."""
        lines = [["", *(name for _key, name in self._columns)]]
        for row, (_key, name) in enumerate(self._rows):
            cells = ("1" if row == column else self._written(row, column) for column in range(len(self._columns)))
            lines.append([name, *cells])
        QGuiApplication.clipboard().setText(write_tsv(lines))

    def _written(self, row: int, column: int) -> str:
        ratio = self._ratios.get((row, column))
        return "" if ratio is None else write_ratio(ratio)

    def _on_pair(self) -> bool:
        return self._cursor is not None and self._cursor[0] != self._cursor[1]

    def _answer(self, event: QKeyEvent) -> object:
        """Return the ratio that a key stands for, None for Delete, or `_NOTHING`."""
        if not self._on_pair():
            return _NOTHING
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return None
        found = digit_of(event.text())
        if found is None or found[0] > (self._rule.maximum or 9):
            return _NOTHING
        digit, shifted = found
        return 1 / digit if self._turned or shifted else float(digit)

    def _turn_round(self) -> None:
        ratio = self._ratios.get(self._cursor) if self._cursor else None
        if ratio is None:
            self._turned = not self._turned
            self.update_cell(self._cursor)
        else:
            self._emit(1 / ratio)

    def _emit(self, ratio: object) -> None:
        """Announce the ratio at the cursor, as of the upper triangle."""
        self._turned = False
        self.update_cell(self._cursor)
        if self._cursor is None:
            return
        row, column = self._cursor
        value = ratio if isinstance(ratio, float) else None
        if row > column:
            row, column, value = column, row, None if value is None else 1 / value
        self.edited.emit(self._rows[row][0], self._columns[column][0], value)

    def _open_editor(self, _row: str, _column: str) -> None:
        if not self._on_pair() or self._cursor is None or self._editor is not None:
            return
        editor = CellNumberEdit(self._rule, self.viewport())
        editor.setObjectName("comparison_editor")
        editor.setAlignment(Qt.AlignmentFlag.AlignCenter)
        editor.set_number(self._ratios.get(self._cursor))
        editor.setGeometry(self.place(*self._cursor).toAlignedRect())
        editor.number_committed.connect(self._emit)
        editor.left.connect(self._close_editor)
        self._editor = editor
        editor.selectAll()
        editor.show()
        editor.setFocus()

    def _close_editor(self) -> None:
        if self._editor is not None:
            editor, self._editor = self._editor, None
            editor.hide()
            editor.deleteLater()
            self.setFocus()

    def _paste(self) -> None:
        rows = read_tsv(QGuiApplication.clipboard().text())
        if rows and len(rows) == len(self._rows) + 1:
            rows = [row[1:] for row in rows[1:]]
            start = (0, 0)
        else:
            start = self._cursor or (0, 0)
        answers: list[tuple[str, str, float | None]] = []
        for down, cells in enumerate(rows):
            for right, text in enumerate(cells):
                row, column = start[0] + down, start[1] + right
                if row >= column or column >= len(self._columns):
                    continue
                reading = read_number(text, self._rule)
                if reading.reason:
                    where = f"{self._rows[row][1]} : {self._columns[column][1]}"
                    self.refused.emit(f"{where} – {reading.reason}")
                    return
                answers.append((self._rows[row][0], self._columns[column][0], reading.number))
        if answers:
            self.pasted.emit(answers)
