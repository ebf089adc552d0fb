"""Progress in place: a word, a bar and Cancel, shown only when work takes long enough to be noticed."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import ElidedLabel
from desktop.widgets.measures import Space

APPEARS_AFTER_MS = 600
_STEPS = 1000


class ProgressStrip(QWidget):
    """A bar that appears 0.6 s after `start`, and never if `finish` comes first."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ElidedLabel(secondary=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._cancel = LinkButton(self.tr("Cancel"))
        self._cancel.setObjectName("progress_cancel")
        self._cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.TIGHT, 0, Space.TIGHT)
        row.setSpacing(Space.BETWEEN)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(APPEARS_AFTER_MS)
        self._wait.timeout.connect(self.show)
        self.hide()

    @property
    def running(self) -> bool:
        """Whether work has been started and not finished; the strip may still be hidden."""
        return self._wait.isActive() or not self.isHidden()

    def start(self, text: str) -> None:
        """Begin; a second start without a finish keeps the bar and says the new text."""
        already_running = self.running
        self._text.setText(text)
        self.setAccessibleName(text)
        self._cancel.setEnabled(True)
        if not already_running:
            self._bar.setRange(0, 0)
            self._wait.start()

    def set_progress(self, done: float, text: str = "") -> None:
        """Show the share of the work that is done, from 0 to 1."""
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(round(min(max(done, 0.0), 1.0) * _STEPS))
        if text:
            self._text.setText(text)
            self.setAccessibleName(text)

    def finish(self) -> None:
        """Take the strip away."""
        self._wait.stop()
        self.hide()

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self.cancelled.emit()
