"""Draws what moves under a hand once a frame: of all that was wanted in between, the newest counts."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_REST_MS: Final = 8
"""From the end of one drawing to the next: the painting fits in, and a screen of 60 to 100 pictures a second is fed."""
_CALM_MS: Final = 24
"""What follows by itself waits for the hand's next move, which draws it along, but no longer than this."""


class FramePace(QObject):
    """Says when to draw; whoever asks keeps the newest wish itself.

    The first wish after a rest is due at once, so a single key or move is never late. Those that come faster than
    pictures can be seen are due together once the rest is over: nothing is worked out that nobody would see, and the
    last one is never lost.

    Attributes:
        due: Draw now.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ended = float("-inf")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._draw)

    @property
    def waiting(self) -> bool:
        """Something was wanted and is not drawn yet."""
        return self._timer.isActive()

    def ask(self) -> None:
        """Have what the hand wants drawn: at once, or as soon as the latest picture has had its time."""
        rest = _REST_MS - (time.monotonic() - self._ended) * 1000.0
        if rest <= 0.0:
            self._draw()
        elif not self.waiting or self._timer.remainingTime() > rest:
            self._timer.start(int(rest) + 1)

    def ask_calmly(self) -> None:
        """Have drawn what followed from an earlier wish: along with the next one, or soon."""
        if not self.waiting:
            self._timer.start(_CALM_MS)

    def settle(self) -> None:
        """Draw now what is still waiting: the hand has let go."""
        if self.waiting:
            self._draw()

    def drop(self) -> None:
        """Forget what is waiting: it has been drawn in another way."""
        self._timer.stop()

    def _draw(self) -> None:
        self._timer.stop()
        try:
            self.due.emit()
        finally:
            self._ended = time.monotonic()
