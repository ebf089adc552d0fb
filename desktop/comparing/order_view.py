"""Rank order: items are named from the most to the least important, one key each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.comparing.answering import ordered
from desktop.comparing.asking_view import AskingView
from desktop.comparing.standing import Standing
from desktop.comparing.words import Words
from desktop.widgets.asking_list import AskingRow
from models.judgement.comparisons import ItemId, Order


class OrderView(AskingView):
    """Each digit puts an item in the next place; "=" lets the last two share one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("order", parent)
        self.goes_on.hide()

    def rows(self, standing: Standing, words: Words) -> list[AskingRow]:
        """Return the items in their places, then those without one."""
        caps, places = self.caps(standing), self._places(standing)
        left = [item for item in standing.block.items if item not in places]
        return [
            AskingRow(
                item,
                words.item(item),
                caps[item],
                words.definition(item),
                figure=f"{places[item]}." if item in places else "",
                marked=item in places,
            )
            for item in (*places, *left)
        ]

    def asked(self, standing: Standing, words: Words) -> str:
        """Ask for the next one in the order."""
        placed = len(self._places(standing))
        return words.order_question(standing.node, begun=placed > 0, complete=placed == len(standing.block.items))

    def said(self, standing: Standing) -> str:
        """Say how an order is read, and what it stands in place of."""
        node = standing.node
        if not self._order(standing) and (standing.ballot.points.get(node) or standing.ballot.comparisons.get(node)):
            return self.tr("What was answered otherwise counts until the first item is placed.")
        return self.tr("An order says no more than who comes first: the weights are rank-order centroids.")

    def hints(self) -> tuple[str, ...]:
        """Return what the keys do."""
        return (
            self.tr("1–9 or Space: next place"),
            self.tr("= shares the last place"),
            self.tr("Backspace takes back"),
            self.tr("Enter next"),
        )

    def take_text(self, text: str) -> bool:
        """Put an item in the next place, or let the last two places be one."""
        standing = self.standing
        if standing is None:
            return False
        order = self._order(standing)
        if text == "=" and standing.may_answer:
            if len(order) > 1:
                self.wanted.emit(ordered(standing, (*order[:-2], (*order[-2], *order[-1]))))
            return True
        item = self.item_of(text)
        if item is None:
            return False
        if item not in self._places(standing):
            self.wanted.emit(ordered(standing, (*order, (item,))))
        return True

    def take_key(self, key: Qt.Key) -> bool:
        """Take the last item out again, or go on."""
        standing = self.standing
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_wanted.emit()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and standing is not None and standing.may_answer:
            order = self._order(standing)
            if order:
                last = order[-1][:-1]
                self.wanted.emit(ordered(standing, (*order[:-1], *((last,) if last else ()))))
            else:
                self.back_wanted.emit()
        else:
            return False
        return True

    @staticmethod
    def _order(standing: Standing) -> Order:
        """Return the order so far; items that are asked about no more have left it."""
        items = set(standing.block.items)
        kept = (
            tuple(item for item in place if item in items) for place in standing.ballot.orders.get(standing.node, ())
        )
        return tuple(place for place in kept if place)

    def _places(self, standing: Standing) -> dict[ItemId, int]:
        """Return the place of each item that has one, in order; those that share one have the same."""
        found: dict[ItemId, int] = {}
        for place in self._order(standing):
            number = len(found) + 1
            found |= dict.fromkeys(place, number)
        return found
