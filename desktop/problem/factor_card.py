"""The card of the finding that is selected in SWOT."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.problem.swot_words import quadrant_label, subject_label
from desktop.session.session import Session
from desktop.shell.script_fields import ScriptFields
from desktop.widgets.labels import NoteLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from desktop.widgets.pick_list import Picked, PickList
from desktop.widgets.scroll_sheet import ScrollSheet
from desktop.widgets.text_field import PassageField
from desktop.wording import sentence
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.swot import move_factor, set_evidence, set_factor_criteria, word_factor
from models.problem.swot import Factor, FactorId, Quadrant
from models.text import Script


class FactorCard(Card):
    """Shows a finding, and edits it through the session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.session = session
        self._id: FactorId = ""
        scroll = ScrollSheet(self)
        self.body.addWidget(scroll, 1)
        sheet = scroll.sheet
        self._code, self._fault = NoteLabel(parent=sheet), NoteLabel(parent=sheet)
        self._fault.setObjectName("factor_fault")
        self._fault.set_tone("problem")
        self._titles = [NoteLabel(parent=sheet) for _ in range(4)]
        self._texts = ScriptFields("factor_text", sheet, passages=True)
        self._quadrant, self._subject = self._combo("factor_quadrant", sheet), self._combo("factor_subject", sheet)
        self._evidence = PassageField(parent=sheet, least_lines=2)
        self._evidence.setObjectName("factor_evidence")
        self._criteria = PickList("factor_criterion", sheet)
        self._fill(scroll.column)
        self._texts.typed.connect(self._on_text)
        self._texts.left.connect(self._on_left)
        self._evidence.typed.connect(self._on_evidence)
        self._evidence.left.connect(self._on_left)
        self._quadrant.activated.connect(self._on_place)
        self._subject.activated.connect(self._on_place)
        self._criteria.added.connect(self._on_criterion_added)
        self._criteria.removed.connect(self._on_criterion_removed)

    def show_factor(self, factor: FactorId) -> None:
        """Show another finding; what was typed before is a step of its own."""
        if factor != self._id:
            self.session.end_merge()
            self._id = factor
        self.refresh()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        words = (
            self.tr("Finding"),
            self.tr("Where it stands"),
            self.tr("What it rests on"),
            self.tr("Criteria it bears on"),
        )
        for title, text in zip(self._titles, words, strict=True):
            title.setText(text)
        self._evidence.setAccessibleName(words[2])
        self._quadrant.setAccessibleName(self.tr("Quarter"))
        self._subject.setAccessibleName(self.tr("About"))

    def refresh(self) -> None:
        """Draw everything from the session."""
        study, script = self.session.study, self.session.script
        factor = study.swot.factors.get(self._id)
        self.setVisible(factor is not None)
        if factor is None:
            return
        self.set_title(quadrant_label(factor.quadrant))
        self._code.setText(factor.id)
        self._say("")
        self._texts.show_text(factor.text)
        self._evidence.show_text(factor.evidence)
        with QSignalBlocker(self._quadrant), QSignalBlocker(self._subject):
            self._quadrant.clear()
            for quadrant in Quadrant:
                self._quadrant.addItem(quadrant_label(quadrant), quadrant.value)
            self._quadrant.setCurrentIndex(list(Quadrant).index(factor.quadrant))
            self._subject.clear()
            for subject in (*study.frame.sides, ""):
                self._subject.addItem(subject_label(study, subject, script), subject)
            self._subject.setCurrentIndex(self._subject.findData(factor.subject))
        criteria = study.criteria.criteria
        names = {key: f"{key}  {criteria[key].name.read(script)}" for key in study.criteria.order}
        picked = [Picked(key, names.get(key, key)) for key in factor.criteria]
        rest = [(key, name) for key, name in names.items() if key not in factor.criteria]
        self._criteria.show_picked(picked, rest, self.tr("Add a criterion…"))

    def _fill(self, column: QVBoxLayout) -> None:
        places = QHBoxLayout()
        places.setSpacing(Space.WITHIN)
        places.addWidget(self._quadrant, 1)
        places.addWidget(self._subject, 1)
        finding, where, rests, bears = self._titles
        column.addWidget(self._code)
        column.addWidget(self._fault)
        for title, widget in ((finding, self._texts), (where, None), (rests, self._evidence), (bears, self._criteria)):
            column.addSpacing(Space.WITHIN)
            column.addWidget(title)
            if widget is None:
                column.addLayout(places)
            else:
                column.addWidget(widget)
        column.addStretch(1)

    def _combo(self, name: str, parent: QWidget) -> QComboBox:
        combo = QComboBox(parent)
        combo.setObjectName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(5)
        return combo

    def _factor(self) -> Factor:
        return self.session.study.swot.factors[self._id]

    def _edit(self, kind: EditKind, edit: Edit, what: str = "") -> None:
        fault = self.session.edit(kind, edit, merge_key=(self._id, what) if what else None, origin=self)
        self._say(sentence(fault, self.session.study, self.session.script) if fault is not None else "")

    def _say(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.setVisible(bool(text))

    def _on_text(self, script: Script, text: str) -> None:
        edit = partial(word_factor, factor_id=self._id, script=script, text=text)
        self._edit(EditKind.WORD_FACTOR, edit, f"text {script.value}")

    def _on_evidence(self, text: str) -> None:
        self._edit(EditKind.WORD_FACTOR, partial(set_evidence, factor_id=self._id, evidence=text), "evidence")

    def _on_place(self, _place: int) -> None:
        quadrant, subject = Quadrant(self._quadrant.currentData()), str(self._subject.currentData())
        now = self._factor()
        if (quadrant, subject) != (now.quadrant, now.subject):
            edit = partial(move_factor, factor_id=self._id, quadrant=quadrant, subject=subject)
            self._edit(EditKind.MOVE_FACTOR, edit)

    def _set_criteria(self, criteria: tuple[str, ...]) -> None:
        self._edit(EditKind.WORD_FACTOR, partial(set_factor_criteria, factor_id=self._id, criteria=criteria))

    def _on_criterion_added(self, key: str) -> None:
        self._set_criteria((*self._factor().criteria, key))

    def _on_criterion_removed(self, key: str) -> None:
        self._set_criteria(tuple(one for one in self._factor().criteria if one != key))

    def _on_left(self) -> None:
        self.session.end_merge()
        self.refresh()
