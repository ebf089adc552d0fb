"""What stands beside a score: how sure the expert is, the evidence, a comment; quiet until a key opens it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.inline_edit import InlineEdit
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from models.judgement.ratings import EMPTY_NOTE, MOST_CONFIDENT, RatingNote

EVIDENCE, COMMENT = "evidence", "comment"


class NoteFields(QWidget):
    """Three lines; says what is wanted, changes nothing itself."""

    noted = Signal(object)
    """The whole note (`RatingNote`) as it is wanted now."""
    left = Signal()
    """A line that was opened is closed again, so keys are for the score once more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note, self._writable, self._field = EMPTY_NOTE, False, ""
        self._confidence = TextLabel()
        self._confidence.setObjectName("note_confidence")
        self._evidence, self._comment = TextLabel(wrap=True), TextLabel(wrap=True)
        self._evidence.setObjectName("note_evidence")
        self._comment.setObjectName("note_comment")
        self._edit = InlineEdit()
        self._edit.setObjectName("note_edit")
        self._edit.written.connect(self._on_written)
        self._edit.given_up.connect(self._close)
        self._edit.hide()
        self._keys = NoteLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        for widget in (self._confidence, self._evidence, self._comment, self._edit, self._keys):
            column.addWidget(widget)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._keys.setText(self.tr("s how sure     e evidence     c comment"))

    def show_note(self, note: RatingNote, *, writable: bool) -> None:
        """Show what stands beside a score."""
        self._note, self._writable = note, writable
        sure = (
            self.tr("How sure: not said"),
            self.tr("How sure: ●○○ not very"),
            self.tr("How sure: ●●○ fairly"),
            self.tr("How sure: ●●● very"),
        )
        self._confidence.setText(sure[note.confidence])
        for label, said, words in (
            (self._evidence, note.evidence, self.tr("Evidence: {text}")),
            (self._comment, note.comment, self.tr("Comment: {text}")),
        ):
            label.setText(words.format(text=said))
            label.setVisible(bool(said))
        self._keys.setVisible(writable)

    def take_text(self, text: str) -> bool:
        """Do what a key says; return whether it says anything here."""
        if not self._writable or text not in {"s", "e", "c"}:
            return False
        if text == "s":
            self.noted.emit(replace(self._note, confidence=(self._note.confidence + 1) % (MOST_CONFIDENT + 1)))
        else:
            self._open(EVIDENCE if text == "e" else COMMENT)
        return True

    def _open(self, field: str) -> None:
        self._field = field
        evidence = field == EVIDENCE
        words = self.tr("What it rests on; Enter keeps it, Esc gives up")
        self._edit.setPlaceholderText(words if evidence else self.tr("A comment; Enter keeps it, Esc gives up"))
        self._edit.setAccessibleName(self.tr("Evidence") if evidence else self.tr("Comment"))
        self._edit.setText(self._note.evidence if evidence else self._note.comment)
        self._edit.show()
        self._edit.setFocus()

    def _on_written(self, text: str) -> None:
        said = {EVIDENCE: replace(self._note, evidence=text), COMMENT: replace(self._note, comment=text)}[self._field]
        self._close()
        if said != self._note:
            self.noted.emit(said)

    def _close(self) -> None:
        self._edit.hide()
        self.left.emit()
