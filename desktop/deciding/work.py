"""Reading a table and ranking it, off the thread of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from desktop.session.threads import Threads
from models.errors import InputError
from models.exchange.decision_table import DecisionTable, read_decision_table
from models.ranking.table_comparison import TableComparison
from models.ranking.table_ranking import TableRanking
from models.storage.faults import UnreadableFileError

COMPARED_ROWS: Final = 400
"""So many alternatives are compared by every method; some hold each against each other, on every criterion."""


@dataclass(frozen=True, eq=False)
class Decision:
    """A table and its order.

    Attributes:
        path: Where it was read.
        table: What stands there.
        method: By which it was to be ranked.
        ranking: By that method; None where it has no order.
        comparison: By every method; None where there are too many alternatives, or no order to compare with.
        fault: Why there is no order.
    """

    path: Path
    table: DecisionTable
    method: str
    ranking: TableRanking | None = None
    comparison: TableComparison | None = None
    fault: InputError | None = None


def read_and_rank(path: Path, method: str) -> Decision:
    """Return a file's table in its order.

    Raises:
        InputError: The file holds no decision table; the fault says what is wrong, and in which cell.
    """
    try:
        table = read_decision_table(path)
    except OSError as error:
        raise UnreadableFileError(path=str(path)) from error
    return ranked(path, table, method)


def ranked(path: Path, table: DecisionTable, method: str) -> Decision:
    """Return a table in the order of a method."""
    try:
        ranking = table.ranked(method)
        compared = table.compared(method) if len(table.alternatives) <= COMPARED_ROWS else None
    except InputError as fault:
        return Decision(path, table, method, fault=fault)
    return Decision(path, table, method, ranking, compared)


class DecisionWork(QObject):
    """One thing at a time; of several that were asked for, only the last is told.

    Attributes:
        done: Carries a `Decision`.
        refused: Carries the `InputError` that kept a file from being read.
        crashed: Carries an exception that is a defect of ours.
    """

    done = Signal(object)
    refused = Signal(object)
    crashed = Signal(object)
    _returned = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = Threads("deciding")
        self._asked = 0
        self._told = 0
        self._returned.connect(self._on_returned, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Something has been asked and not told."""
        return self._asked != self._told

    def read(self, path: Path, method: str) -> None:
        """Read a file and rank it."""
        self._start(read_and_rank, path, method)

    def rank(self, decision: Decision, method: str) -> None:
        """Rank a table by another method."""
        self._start(ranked, decision.path, decision.table, method)

    def close(self) -> None:
        """Tell nothing more, and wait for the thread."""
        self._asked += 1
        self._threads.close()

    def _start(self, work: Callable[..., Decision], *given: object) -> None:
        self._asked += 1
        self._threads.submit(self._work, self._asked, work, given)

    def _work(self, number: int, work: Callable[..., Decision], given: tuple[object, ...]) -> None:
        result: Decision | Exception
        try:
            result = work(*given)
        except Exception as error:  # noqa: BLE001 (told on the thread of the window, where it is sorted)
            result = error
        self._returned.emit(number, result)

    def _on_returned(self, number: int, result: object) -> None:
        if number != self._asked:
            return
        self._told = number
        if isinstance(result, Decision):
            self.done.emit(result)
        elif isinstance(result, InputError):
            self.refused.emit(result)
        else:
            self.crashed.emit(result)
