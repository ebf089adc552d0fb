"""SWOT in four quarters, of everyone or of one subject, with the card of the selected finding."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.naming import separator
from desktop.problem.factor_card import FactorCard
from desktop.problem.gaps import marked
from desktop.problem.quarters import Quarters
from desktop.problem.swot_words import quadrant_label, subject_label
from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.shell.paste_card import Lines, PasteCard
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.percent import percent
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.table import Cell, Row
from desktop.wording import sentence
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.ids import free_id
from models.edits.swot import add_factor, move_factor, remove_factor, word_factor
from models.errors import InputError
from models.problem.frame import SideId
from models.problem.swot import SWOT, Factor, FactorId, Quadrant, quadrant_node
from models.text import EMPTY_TEXT
from models.weighting.swot_priorities import SWOT_PRIORITIES, VoiceSwot

_ALL: Final = "*"
_BESIDE: Final = {
    ("left", Quadrant.WEAKNESS): Quadrant.STRENGTH,
    ("right", Quadrant.STRENGTH): Quadrant.WEAKNESS,
    ("left", Quadrant.THREAT): Quadrant.OPPORTUNITY,
    ("right", Quadrant.OPPORTUNITY): Quadrant.THREAT,
}


class QuartersView(QWidget):
    """Edits findings through the session.

    Attributes:
        chosen: The finding that the user went to.
    """

    chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._current: FactorId = ""
        self._doomed: FactorId = ""
        self._subject = QComboBox(self)
        self._subject.setObjectName("swot_subject")
        self._about = NoteLabel(parent=self)
        self._weighed = NoteLabel(parent=self)
        self._weighed.setObjectName("swot_weighed")
        self._message = InlineMessage(self)
        self._message.setObjectName("swot_message")
        self._paste = PasteCard(session, self)
        splitter = SideBySide(self)
        quarters = Quarters(splitter)
        self._lists = quarters.lists
        self._card = FactorCard(session, splitter)
        self._card.setObjectName("factor_card")
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([766, 312])
        head = QHBoxLayout()
        head.setSpacing(Space.WITHIN)
        self._about.setWordWrap(False)
        head.addWidget(self._about)
        head.addWidget(self._subject)
        head.addWidget(self._weighed, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addLayout(head)
        column.addWidget(self._message)
        column.addWidget(self._paste)
        column.addWidget(splitter, 1)
        self._subject.activated.connect(self._on_subject)
        self._message.action_triggered.connect(self._on_remove_anyway)
        self._paste.refused.connect(self._say)
        for one in self._lists.values():
            one.add_wanted.connect(self.add)
            one.chosen.connect(self._on_chosen)
            one.worded.connect(self._on_worded)
            one.remove_wanted.connect(self._on_remove)
            one.step_wanted.connect(self._on_step)
            one.pasted.connect(self.offer_lines)

    def main_thing(self) -> QWidget:
        """Return what the keys are for: the quarter of the selected finding."""
        factor = self.session.study.swot.factors.get(self._current)
        return self._lists[factor.quadrant if factor is not None else Quadrant.STRENGTH].table

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._about.setText(self.tr("About"))
        self._subject.setAccessibleName(self.tr("Whose findings are shown"))
        for one in self._lists.values():
            one.retranslate()
        self._card.retranslate()
        self._paste.retranslate()

    def refresh(self) -> None:
        """Draw everything from the session."""
        study, script = self.session.study, self.session.script
        shown = self._subject.currentData() if self._subject.count() else _ALL
        self._subject.clear()
        self._subject.addItem(self.tr("Everyone"), _ALL)
        for subject in (*study.frame.sides, ""):
            self._subject.addItem(subject_label(study, subject, script), subject)
        self._subject.setCurrentIndex(max(self._subject.findData(shown), 0))
        outcome = self.session.result(SWOT_PRIORITIES)
        whole = outcome.value.whole if isinstance(outcome, Done) else None
        for quadrant, one in self._lists.items():
            one.show_findings(self._rows(quadrant, whole), self._share(quadrant, whole))
        if self._current not in study.swot.factors:
            self._current = next(iter(self._shown()), "")
        self._show_current()
        self._weighed.setText(self._told(whole))
        if self._doomed and self._doomed not in study.swot.factors:
            self._doomed = ""
            self._message.clear()

    def add(self, quadrant: Quadrant | None = None) -> None:
        """Add a finding to a quarter, or to that of the selected one."""
        study = self.session.study
        now = study.swot.factors.get(self._current)
        quadrant = quadrant or (now.quadrant if now is not None else Quadrant.STRENGTH)
        subject = self._about_whom()
        key = free_id(f"{subject or 'CO'}-{quadrant.value}", study.swot.factors)
        text = EMPTY_TEXT.written(self.session.script, self.tr("New finding"))
        if self._edit(EditKind.ADD_FACTOR, partial(add_factor, factor=Factor(key, subject, quadrant, text))):
            self._current = key
            self._show_current()
            self._lists[quadrant].edit_new(key)

    def remove(self) -> None:
        """Remove the selected finding; where answers go with it, say so first."""
        self._on_remove(self._current)

    def offer_lines(self, quadrant: Quadrant, lines: Lines) -> None:
        """Show what a pasted list would add to a quarter, about the side that is shown, and wait for a word."""
        from models.exchange.pasting.findings import paste_findings

        self._message.clear()
        script, subject = self.session.script, self._about_whom()
        self._paste.offer(partial(paste_findings, lines=lines, script=script, quadrant=quadrant, subject=subject))

    @property
    def current(self) -> FactorId:
        """The selected finding, or ""."""
        return self._current

    def _about_whom(self) -> SideId:
        """Return whom a new finding is about: the side that is shown, else that of the selected one."""
        shown, now = self._subject.currentData(), self.session.study.swot.factors.get(self._current)
        return str(shown) if shown != _ALL else (now.subject if now is not None else "")

    def _shown(self) -> list[FactorId]:
        shown = self._subject.currentData()
        return [key for key, one in self.session.study.swot.factors.items() if shown in {_ALL, one.subject}]

    def _rows(self, quadrant: Quadrant, whole: VoiceSwot | None) -> list[Row]:
        study, script = self.session.study, self.session.script
        rows = []
        for key in self._shown():
            factor = study.swot.factors[key]
            if factor.quadrant is quadrant:
                text = factor.text.read(script)
                missing = "" if factor.text.own(script) else self.tr("Not written in this language yet")
                weight = whole.factors.get(key) if whole is not None else None
                about = subject_label(study, factor.subject, script)
                tip = "\n".join(part for part in (text, missing, factor.evidence.split("\n")[0]) if part)
                shown = Cell(text, marked(factor.text, script), tooltip=tip)
                rows.append(Row(key, {"text": shown, "about": about, "weight": weight}))
        return rows

    def _share(self, quadrant: Quadrant, whole: VoiceSwot | None) -> str:
        share = whole.quadrants.get(quadrant) if whole is not None else None
        return percent(share, 1) if share is not None else ""

    def _told(self, whole: VoiceSwot | None) -> str:
        if not self.session.study.swot.factors:
            return self.tr(
                "Put down what each side is strong or weak at, and what helps or threatens it from outside: “Add” in a "
                "quarter, or a list that is pasted there."
            )
        if whole is None or not whole.factors:
            return ""
        if not whole.assumed:
            return self.tr("Weights by comparison (A'WOT); they never change those of the criteria.")
        if SWOT in whole.assumed and len(whole.assumed) > 1:
            return self.tr("Nobody has compared them yet: all in a quarter count alike.")
        alike = [quadrant_label(one) for one in Quadrant if quadrant_node(one) in whole.assumed]
        told = self.tr("Not compared yet, so counted alike: {quarters}.")
        return told.format(quarters=separator(self.session.script).join(alike))

    def _show_current(self) -> None:
        for one in self._lists.values():
            one.select(self._current)
        self._card.show_factor(self._current)
        self.chosen.emit(self._current)

    def _edit(self, kind: EditKind, edit: Edit) -> bool:
        fault = self.session.edit(kind, edit, origin=self)
        if fault is None:
            self._message.clear()
        else:
            self._say(fault)
        return fault is None

    def _say(self, fault: InputError) -> None:
        self._doomed = ""
        self._message.show_message(Severity.PROBLEM, sentence(fault, self.session.study, self.session.script))

    def _on_subject(self, _place: int) -> None:
        self._current = next(iter(self._shown()), "")
        self.refresh()

    def _on_chosen(self, factor: FactorId) -> None:
        if factor != self._current:
            self._current = factor
            self._show_current()

    def _on_worded(self, factor: FactorId, text: str) -> None:
        edit = partial(word_factor, factor_id=factor, script=self.session.script, text=text)
        self._edit(EditKind.WORD_FACTOR, edit)

    def _on_remove(self, factor: FactorId) -> None:
        self._remove(factor, answers_too=False)

    def _remove(self, factor: FactorId, *, answers_too: bool) -> None:
        if factor not in self.session.study.swot.factors:
            return
        edit = partial(remove_factor, factor_id=factor)
        lost = self.session.answers_lost(edit)
        if lost and not answers_too:
            self._doomed = factor
            words = self.tr("%n expert(s) have compared this finding; those answers go with it.", "", lost)
            self._message.show_message(Severity.CAUTION, words, self.tr("Remove all the same"))
            return
        shown = self._shown()
        place = shown.index(factor) if factor in shown else 0
        rest = [*shown[place + 1 :], *reversed(shown[:place])]
        if self._edit(EditKind.REMOVE_FACTOR, edit) and rest:
            self._current = rest[0]
            self._show_current()

    def _on_remove_anyway(self) -> None:
        self._remove(self._doomed, answers_too=True)

    def _on_step(self, key: FactorId, way: str) -> None:
        factors = self.session.study.swot.factors
        one = factors[key]
        quadrant, place = one.quadrant, None
        if way in {"left", "right"}:
            if (way, one.quadrant) not in _BESIDE:
                return
            quadrant = _BESIDE[way, one.quadrant]
        else:
            beside = [
                other for other, it in factors.items() if (it.quadrant, it.subject) == (one.quadrant, one.subject)
            ]
            place = beside.index(key) + (1 if way == "down" else -1)
            if not 0 <= place < len(beside):
                return
        edit = partial(move_factor, factor_id=key, quadrant=quadrant, subject=one.subject, place=place)
        if self._edit(EditKind.MOVE_FACTOR, edit):
            self._current = key
            self._show_current()
            self._lists[quadrant].table.setFocus(Qt.FocusReason.OtherFocusReason)
