"""The list of steps at the left of the window: number, name, and how far each step is."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.widgets.icons import paint_icon
from desktop.widgets.measures import FOCUS_RING, Space, TextStyle
from desktop.widgets.painting import fill
from desktop.widgets.palette import Colour
from desktop.widgets.theme import theme, theme_notifier

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class StepItem(Struct, frozen=True):
    """One step as the list shows it.

    Attributes:
        key: What `StepListView.step_chosen` says.
        number: Shown before the name; "" for entries that are not steps.
        name: The step's name.
        status: How far it is, as "93%"; also read aloud.
        done: Whether a tick stands in place of the status, which is then only read aloud.
        tone: Colour of the status.
        tooltip: What is missing.
    """

    key: str
    number: str
    name: str
    status: str = ""
    done: bool = False
    tone: Colour = Colour.SECONDARY
    tooltip: str = ""


class StepList(QAbstractListModel):
    """The steps in their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[StepItem, ...] = ()

    def set_steps(self, steps: Sequence[StepItem]) -> None:
        """Show these steps; where their keys are the same, only their words change."""
        same = [step.key for step in steps] == [step.key for step in self._steps]
        if same:
            before, self._steps = self._steps, tuple(steps)
            for row, (old, new) in enumerate(zip(before, steps, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._steps = tuple(steps)
        self.endResetModel()

    def step(self, index: _Index) -> StepItem:
        """Return the step at an index."""
        return self._steps[index.row()]

    def row_of(self, key: str) -> int:
        """Return the row of a step, or -1."""
        return next((row for row, step in enumerate(self._steps) if step.key == key), -1)

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of steps."""
        return 0 if parent.isValid() else len(self._steps)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a step; a screen reader hears number, name and status."""
        step = self._steps[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return step.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return step.tooltip or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(part for part in (step.number, step.name, step.status) if part)
        return None


def _apart(index: _Index) -> int:
    """Return the room above an entry: some above the first that is no step."""
    model, row = index.model(), index.row()
    if not isinstance(model, StepList) or row == 0 or model.step(index).number:
        return 0
    return 2 * Space.WITHIN if model.step(model.index(row - 1)).number else 0


class StepDelegate(QStyledItemDelegate):
    """Paints one step: tint and bar of accent where it is the current one.

    What state a step is in is asked of the view: the style's own states would be made from its four hundred names, for
    which every start would wait.
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a step; what is none stands apart from them."""
        return QSize(theme().scaled(160), theme().scaled(36) + 2 + _apart(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint number, name and status."""
        model = index.model()
        if not isinstance(model, StepList):
            return
        step, look = model.step(index), theme()
        selected = self._view.selectionModel().isSelected(index)
        row = QRectF(option.rect).adjusted(0, 1 + _apart(index), 0, -1)
        if _apart(index):
            fill(painter, QRectF(row.left(), row.top() - Space.WITHIN, row.width(), 1), Colour.LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, index, row)
        number = QRectF(row.left() + Space.WITHIN + Space.TIGHT, row.top(), look.scaled(24), row.height())
        painter.setFont(look.font(TextStyle.BODY))
        painter.setPen(look.colour(Colour.SECONDARY))
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, step.number)
        used = self._paint_status(painter, row, step)
        left = number.right() if step.number else number.left()
        room = QRectF(left, row.top(), row.right() - used - Space.WITHIN - left, row.height())
        painter.setFont(look.font(TextStyle.BODY, bold=selected))
        painter.setPen(look.colour(Colour.TEXT))
        name = painter.fontMetrics().elidedText(step.name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.restore()

    def _paint_ground(self, painter: QPainter, index: _Index, row: QRectF) -> None:
        look, view = theme(), self._view
        painter.setPen(Qt.PenStyle.NoPen)
        if view.selectionModel().isSelected(index):
            painter.setBrush(look.colour(Colour.SELECTION))
            painter.drawRoundedRect(row, Space.TIGHT, Space.TIGHT)
            painter.setBrush(look.colour(Colour.ACCENT))
            painter.drawRect(QRectF(row.left(), row.top(), 3, row.height()))
        elif view.underMouse() and index == view.indexAt(view.viewport().mapFromGlobal(QCursor.pos())):
            painter.setBrush(look.colour(Colour.HOVER))
            painter.drawRoundedRect(row, Space.TIGHT, Space.TIGHT)
        if view.hasFocus() and index == view.currentIndex():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(look.colour(Colour.ACCENT))
            pen.setWidth(FOCUS_RING)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), Space.TIGHT, Space.TIGHT)

    def _paint_status(self, painter: QPainter, row: QRectF, step: StepItem) -> float:
        """Paint the tick or the words at the right end and return the width that they take."""
        look = theme()
        right = row.right() - Space.WITHIN - Space.TIGHT
        if step.done:
            side = look.scaled(16)
            paint_icon(painter, "tick", QRectF(right - side, row.center().y() - side / 2, side, side), Colour.GOOD)
            return side + Space.BETWEEN
        if not step.status:
            return Space.WITHIN
        painter.setFont(look.font(TextStyle.NOTE))
        painter.setPen(look.colour(step.tone))
        width = painter.fontMetrics().horizontalAdvance(step.status) + 2
        place = QRectF(right - width, row.top(), width, row.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, step.status)
        return width + Space.BETWEEN


class StepListView(QListView):
    """Shows the steps and says which one was chosen, by mouse or by key."""

    step_chosen = Signal(str)
    step_entered = Signal(str)
    """A click or Enter: the user wants to work there, not only to look on the way past."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = StepList(self)
        self.setModel(self._steps)
        self.setItemDelegate(StepDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Steps"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.clicked.connect(self._on_entered)
        self.activated.connect(self._on_entered)
        theme_notifier.changed.connect(self._on_theme_changed)

    def changeEvent(self, event: QEvent) -> None:
        """Name itself again once the language changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Steps"))

    def sizeHint(self) -> QSize:
        """Return the width of a name with its number and status, and the height of all steps."""
        rows = self._steps.rowCount()
        return QSize(theme().scaled(200), sum(map(self.sizeHintForRow, range(rows))) or theme().scaled(36))

    def set_steps(self, steps: Sequence[StepItem]) -> None:
        """Show these steps; the current one stays current and nothing is announced."""
        current = self.current_key()
        self._steps.set_steps(steps)
        if current:
            self.set_current(current)

    def current_key(self) -> str:
        """Return the key of the current step, or ""."""
        index = self.currentIndex()
        return self._steps.step(index).key if index.isValid() else ""

    def set_current(self, key: str) -> None:
        """Mark a step as the current one without announcing it."""
        row = self._steps.row_of(key)
        if row < 0 or row == self.currentIndex().row():
            return
        selection = self.selectionModel()
        selection.currentChanged.disconnect(self._on_current_changed)
        self.setCurrentIndex(self._steps.index(row))
        selection.currentChanged.connect(self._on_current_changed)

    def _on_theme_changed(self) -> None:
        self.doItemsLayout()
        self.updateGeometry()

    def _on_entered(self, index: QModelIndex) -> None:
        self.step_entered.emit(self._steps.step(index).key)

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.step_chosen.emit(self._steps.step(current).key)
