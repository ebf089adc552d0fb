"""Best–worst, first half: which item matters most, and which least; one key each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.comparing.answering import extremes_named
from desktop.comparing.asking_view import AskingView
from desktop.comparing.standing import Standing
from desktop.comparing.words import Words
from desktop.widgets.asking_list import AskingRow
from models.judgement.comparisons import Extremes, ItemId


class ExtremesView(AskingView):
    """Asks for the most important item, then for the least important one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("extremes", parent)
        self._best: ItemId = ""
        self._asks_worst = False
        self.goes_on.hide()

    def begin(self, standing: Standing) -> None:
        """Begin with the most important one."""
        super().begin(standing)
        self._best, self._asks_worst = "", False

    def rows(self, standing: Standing, words: Words) -> list[AskingRow]:
        """Return the items, with the extremes marked."""
        caps, best, worst = self.caps(standing), self._best_of(standing), self._worst_of(standing)
        marks = {best: self.tr("most important"), worst: self.tr("least important")}
        return [
            AskingRow(
                item, words.item(item), caps[item], words.definition(item), marks.get(item, ""), marked=item in marks
            )
            for item in standing.block.items
        ]

    def asked(self, standing: Standing, words: Words) -> str:
        """Ask for the one or the other."""
        return words.extreme_question(standing.node, least=self._asks_worst)

    def said(self, standing: Standing) -> str:
        """Say what naming them means for answers that were given before."""
        given, extremes = len(standing.ballot.comparisons.get(standing.node, {})), standing.extremes
        asked = 2 * len(standing.block.items) - 3
        if extremes is None and given:
            text = self.tr("{given} pairs are answered already; those that best–worst does not ask will give way.")
            return text.format(given=given)
        text = self.tr("{count} comparisons follow: the most important with the others, the others with the least.")
        return text.format(count=asked)

    def hints(self) -> tuple[str, ...]:
        """Return what the keys do."""
        return (
            self.tr("1–9 or Space chooses"),
            self.tr("← → most or least"),
            self.tr("Enter next"),
            self.tr("Backspace back"),
        )

    def take_text(self, text: str) -> bool:
        """Name an item."""
        item, standing = self.item_of(text), self.standing
        if item is None or standing is None:
            return False
        self.list.set_selected(item)
        was_least = self._asks_worst
        if not was_least:
            self._best, self._asks_worst = item, True
        best = self._best_of(standing)
        worst = item if was_least and item != best else self._worst_of(standing)
        if worst and best != worst and standing.extremes != Extremes(best, worst):
            self.wanted.emit(extremes_named(standing, best, worst))
        elif self.standing is not None:
            self.show_standing(self.standing)
        if was_least and item != best:
            self.next_wanted.emit()
        return True

    def take_key(self, key: Qt.Key) -> bool:
        """Turn from the one to the other, or go on."""
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.standing is not None:
            self._asks_worst = key == Qt.Key.Key_Right
            self.show_standing(self.standing)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_wanted.emit()
        elif key == Qt.Key.Key_Backspace:
            self.back_wanted.emit()
        else:
            return False
        return True

    def _best_of(self, standing: Standing) -> ItemId:
        return self._best or (standing.extremes.best if standing.extremes is not None else "")

    def _worst_of(self, standing: Standing) -> ItemId:
        return standing.extremes.worst if standing.extremes is not None else ""
