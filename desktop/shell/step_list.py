"""The left of the window: what is open, whether it is saved, and how far each step is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session.outcome import Changed, Done, Failed
from desktop.session.session import Session
from desktop.shell.pages import ASIDES, STEPS, Step
from desktop.widgets.labels import NoteLabel, SectionLabel
from desktop.widgets.measures import Space
from desktop.widgets.painting import fill
from desktop.widgets.palette import Colour
from desktop.widgets.percent import percent_sign
from desktop.widgets.step_list_view import StepItem, StepListView
from desktop.widgets.theme import theme, theme_notifier
from models.computing.completeness import COMPLETENESS, Completeness
from models.study import Part

_ANSWERS = frozenset([Part.COMPARISONS, Part.RATINGS])
_WIDTH = 224
_MOST, _OF_WINDOW = 288, 0.2
"""With large text the list keeps to a fifth of the window, so that the page has room; the names of steps fit in 288."""


class StepPane(QWidget):
    """Names the study, says whether it is saved, and lists the steps."""

    step_chosen = Signal(str)
    step_entered = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._untitled = False
        self._known: Completeness | None = None
        self._name = SectionLabel(parent=self)
        self._name.setObjectName("study_name")
        self._saved = NoteLabel(parent=self)
        self._saved.setObjectName("saved_state")
        self._sample = NoteLabel(parent=self)
        self._sample.setObjectName("sample_label")
        self._sample.set_tone("caution")
        self._steps = StepListView(self)
        self._steps.setObjectName("step_list")
        self._steps.step_chosen.connect(self.step_chosen)
        self._steps.step_entered.connect(self.step_entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WITHIN, Space.MARGIN, Space.WITHIN, Space.BETWEEN)
        column.setSpacing(Space.TIGHT)
        for label in (self._name, self._saved, self._sample):
            label.setContentsMargins(Space.WITHIN, 0, Space.WITHIN, 0)
            column.addWidget(label)
        column.addSpacing(Space.BETWEEN)
        column.addWidget(self._steps, 1)
        session.changed.connect(self._on_changed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.refresh)
        theme_notifier.changed.connect(self._on_theme_changed)
        if parent is not None:
            parent.installEventFilter(self)
        self._on_theme_changed()
        self.refresh()

    def set_untitled(self, *, untitled: bool) -> None:
        """Say whether the study still waits for a name of its own."""
        self._untitled = untitled
        self.refresh()

    def set_current(self, key: str) -> None:
        """Mark the step whose page is shown."""
        self._steps.set_current(key)

    def refresh(self) -> None:
        """Draw everything from the session."""
        session, frame = self.session, self.session.study.frame
        self._name.setText(frame.name.read(session.script) or self.tr("Untitled study"))
        self._show_saved()
        self._sample.setText(self.tr("Illustrative sample data"))
        self._sample.setVisible(frame.illustrative)
        outcome = session.result(COMPLETENESS)
        if isinstance(outcome, Done):
            self._known = outcome.value
        # While it is worked out anew, what was known stays: a list that blinks cannot be read.
        known = None if isinstance(outcome, Failed) else self._known
        steps = [self._item(str(number), step, known) for number, step in enumerate(STEPS, 1)]
        self._steps.set_steps([*steps, *(self._item("", aside, None) for aside in ASIDES)])

    def _show_saved(self) -> None:
        self._saved.setText(self._saved_words())
        self._saved.set_tone("problem" if self.session.save_fault is not None else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface, and the line between it and the page."""
        painter, room = QPainter(self), QRectF(self.rect())
        fill(painter, room, Colour.SURFACE)
        fill(painter, QRectF(room.right() - 1, 0, 1, room.height()), Colour.LINE)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def _saved_words(self) -> str:
        session = self.session
        if session.read_only:
            return self.tr("read only")
        if session.save_fault is not None:
            return self.tr("the latest changes are not saved")
        if session.unsaved:
            return self.tr("saving…")
        if session.saved_at is not None:
            saved = self.tr("saved {time}").format(time=f"{session.saved_at:%H:%M}")
            return self.tr("{saved} · no name yet").format(saved=saved) if self._untitled else saved
        return self.tr("no changes yet") if self._untitled else self.tr("everything is saved")

    def _item(self, number: str, step: Step, known: Completeness | None) -> StepItem:
        status, done, tooltip = "", False, ""
        if known is not None:
            share, tooltip = self._share(step.key, known)
            done = share is not None and share >= 1.0
            status = self._percent(share)
        return StepItem(
            key=step.key,
            number=number,
            name=step.label(),
            status=self.tr("done") if done else status,
            done=done,
            tone=Colour.CAUTION if status and not done else Colour.SECONDARY,
            tooltip=tooltip,
        )

    def _percent(self, share: float | None) -> str:
        # Nearly all is not all: 99.6 % must not read as 100 %.
        return "" if share is None else f"{min(int(share * 100), 99)}{percent_sign()}"

    def _share(self, key: str, known: Completeness) -> tuple[float | None, str]:
        """Return how far a step is, 0 to 1, or None where that means nothing, and what is missing."""
        study = self.session.study
        if key == "problem":
            ready = len(study.criteria.leaves) > 1 and len(study.initiatives.initiatives) > 1
            missing = self.tr("At least two criteria and two initiatives are needed.")
            return (1.0, "") if ready else (None, missing)
        if key == "panel":
            ready = set(study.frame.sides) <= set(study.panel.by_side) and bool(study.panel.experts)
            return (1.0, "") if ready else (None, self.tr("Each side needs at least one expert."))
        if key == "compare":
            words = self.tr("{given} of {asked} comparisons are answered.")
            return _part(known.compared, known.to_compare), words.format(given=known.compared, asked=known.to_compare)
        if key == "score":
            given, asked = known.rated + known.measured, known.to_rate + known.to_measure
            words = self.tr("{given} of {asked} scores and measured values are entered.")
            return _part(given, asked), words.format(given=given, asked=asked)
        return None, ""

    def _on_changed(self, changed: Changed) -> None:
        concerns = changed.parts & (COMPLETENESS.all_reads | {Part.FRAME})
        if concerns and concerns <= _ANSWERS:
            # Whoever answers fast is not kept waiting for percentages: they follow once the key is dealt with.
            self._later.start()
        elif concerns or changed.reading or COMPLETENESS in changed.ready:
            self.refresh()
        elif changed.saved:
            self._show_saved()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to a share of the window."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        window = self.parentWidget()
        share = int(window.width() * _OF_WINDOW) if window is not None else 0
        self.setFixedWidth(min(theme().scaled(_WIDTH), max(_MOST, share)))

    def _on_theme_changed(self) -> None:
        self._fit()
        self.update()


def _part(given: int, asked: int) -> float | None:
    return given / asked if asked else None
