"""Direct points: each item is given a number, and the numbers' proportions are the weights."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.comparing.answering import pointed
from desktop.comparing.asking_view import AskingView
from desktop.comparing.standing import Standing
from desktop.comparing.words import Words
from desktop.widgets.asking_list import AskingRow
from models.judgement.comparisons import ItemId

MOST_POINTS: Final = 100
_TEN: Final = 10


class PointsView(AskingView):
    """Digits give points to the row that stands; Enter goes to the next row, then to the next question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("points", parent)
        self._typed = ""
        self.list.selected.connect(self._on_row)

    def begin(self, standing: Standing) -> None:
        """Begin with the first item that has no points."""
        super().begin(standing)
        self._typed = ""
        given = standing.ballot.points.get(standing.node, {})
        self.list.set_selected(next((item for item in standing.block.items if item not in given), self._first))

    def rows(self, standing: Standing, words: Words) -> list[AskingRow]:
        """Return the items with their points."""
        given = standing.ballot.points.get(standing.node, {})
        most = max(given.values(), default=0.0) or 1.0
        return [
            AskingRow(
                item,
                words.item(item),
                note=words.definition(item),
                figure=f"{given[item]:g}" if item in given else "·",
                share=given.get(item, 0.0) / most,
                marked=item in given,
            )
            for item in standing.block.items
        ]

    def asked(self, standing: Standing, words: Words) -> str:
        """Ask how many points each is worth."""
        return words.points_question(standing.node)

    def said(self, standing: Standing) -> str:
        """Say how points are read, and what they stand in place of."""
        given, node = standing.ballot.points.get(standing.node, {}), standing.node
        if not given and (standing.ballot.orders.get(node) or standing.ballot.comparisons.get(node)):
            return self.tr("What was answered otherwise counts until the first points are given.")
        missing = sum(item not in given for item in standing.block.items)
        if given and missing:
            return self.tr("%n item(s) have no points yet.", "", missing)
        return self.tr("Only proportions count: 20 and 10 say the same as 2 and 1.")

    def hints(self) -> tuple[str, ...]:
        """Return what the keys do."""
        return (
            self.tr("0–9 points, up to 100"),
            self.tr("Enter next"),
            self.tr("↑ ↓ another row"),
            self.tr("Backspace takes back"),
        )

    def take_text(self, text: str) -> bool:
        """Type a figure; where the view goes on by itself, one digit is the whole answer, and 0 is ten."""
        standing = self.standing
        if len(text) != 1 or text not in "0123456789" or standing is None or not standing.may_answer:
            return False
        item = self.list.selected_key()
        if self.goes_on.isChecked():
            self.wanted.emit(pointed(standing, item, float(int(text) or _TEN)))
            self._go_down()
            return True
        typed = (self._typed + text).lstrip("0")
        if typed and int(typed) <= MOST_POINTS:
            self._typed = typed
            self.wanted.emit(pointed(standing, item, float(typed)))
        return True

    def take_key(self, key: Qt.Key) -> bool:
        """Go to the next row, or take the row's points back; a row without any leads back to the question before."""
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_down()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._take_back()
        else:
            return False
        return True

    @property
    def _first(self) -> ItemId:
        return self.list.keys()[0] if self.list.keys() else ""

    def _go_down(self) -> None:
        keys = self.list.keys()
        at = keys.index(self.list.selected_key()) + 1
        self._typed = ""
        if at < len(keys):
            self.list.set_selected(keys[at])
        else:
            self.next_wanted.emit()

    def _take_back(self) -> None:
        standing, item = self.standing, self.list.selected_key()
        if standing is None or not standing.may_answer:
            return
        self._typed = self._typed[:-1]
        if self._typed:
            self.wanted.emit(pointed(standing, item, float(self._typed)))
        elif item in standing.ballot.points.get(standing.node, {}):
            self.wanted.emit(pointed(standing, item, None))
        elif item == self._first:
            self.back_wanted.emit()
        else:
            self.list.set_selected(self.list.keys()[self.list.keys().index(item) - 1])

    def _on_row(self, _item: str) -> None:
        self._typed = ""
