"""Whether an expert's answers fit together, what does not, and two respectful ways out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.comparing.contradictions import Contradiction
from desktop.comparing.outlook_line import OutlookLine
from desktop.comparing.standing import Standing
from desktop.comparing.words import Words
from desktop.widgets.buttons import LinkButton, SecondaryButton
from desktop.widgets.inline_edit import InlineEdit
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import WordyCard
from desktop.widgets.ratios import write_ratio


class ContradictionCard(WordyCard):
    """Three answers that do not fit together, what would, and the expert's right to stand by them."""

    accepted = Signal()
    upheld = Signal(str)
    """Why the expert stands by the answers; "" takes that back."""
    best_wanted = Signal()
    """The most telling question is to be asked next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._heading.setObjectName("contradiction_title")
        self._told = [TextLabel(wrap=True) for _ in range(3)]
        self._told[2].setObjectName("contradiction_worst")
        self._proposal = TextLabel(wrap=True, secondary=True)
        self._proposal.setObjectName("contradiction_proposal")
        self._note = NoteLabel()
        self._note.setObjectName("consistency_note")
        self._accept = SecondaryButton()
        self._accept.setObjectName("accept_proposal")
        self._accept.clicked.connect(self.accepted)
        self._uphold = SecondaryButton()
        self._uphold.setObjectName("uphold")
        self._uphold.clicked.connect(self.ask_reason)
        self._take_back = LinkButton()
        self._take_back.setObjectName("take_back_reason")
        self._take_back.clicked.connect(self._on_take_back)
        self._reason = InlineEdit()
        self._reason.setObjectName("reason_edit")
        self._reason.written.connect(self._on_reason)
        self._reason.given_up.connect(self._close_reason)
        self._reason.hide()
        ways = QHBoxLayout()
        ways.setSpacing(Space.WITHIN)
        for button in (self._accept, self._uphold, self._take_back):
            ways.addWidget(button)
        ways.addStretch(1)
        for label in (*self._told, self._proposal, self._note):
            self.body.addWidget(label)
        self.body.addWidget(self._reason)
        self.body.addLayout(ways)
        self.body.addStretch(1)
        self._outlook = OutlookLine()
        self._outlook.wanted.connect(self.best_wanted)
        self.body.addWidget(self._outlook)
        self.may_accept = False

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._uphold.setText(self.tr("I stand by it  (n)"))
        self._take_back.setText(self.tr("Take this back"))
        self._reason.setPlaceholderText(self.tr("Why? Enter keeps the reason, Esc gives up"))
        self._reason.setAccessibleName(self.tr("Reason for standing by the answers"))

    def show_standing(self, standing: Standing, found: Contradiction | None) -> None:
        """Show how the expert's answers under the node fit together."""
        words = Words(standing.study, standing.script)
        self._outlook.show_outlook(standing, words)
        ratio, reason = standing.consistency, standing.ballot.upheld.get(standing.node, "")
        calm = found is None or bool(reason)
        self._note.setText("" if ratio is None else words.consistency(ratio))
        self._note.setVisible(ratio is not None and calm)
        self.may_accept = found is not None and standing.may_answer
        if found is None:
            self._reason.hide()
            self._show_calm(standing, reason)
            return
        self.set_title(self._title(found, reason))
        self._heading.set_tone("" if reason else "caution")
        self._tell(found, words)
        given, proposed = found.turned
        proposal = self.tr("Change {given} to {proposed}: CR falls from {before} to {after}. {limit}").format(
            given=write_ratio(given),
            proposed=write_ratio(proposed),
            before=f"{found.before:.2f}",
            after=f"{found.after:.2f}",
            limit=words.limit(),
        )
        self._proposal.setText(self._upheld_words(reason) if reason else proposal)
        self._proposal.setToolTip(self._answers_tip(found))
        self._proposal.show()
        self._accept.setText(self.tr("Change to {ratio}  (y)").format(ratio=write_ratio(proposed)))
        self._show_ways(reason, offered=True, enabled=standing.may_answer)

    def ask_reason(self) -> None:
        """Open the line for the reason."""
        if self.may_accept:
            self._reason.clear()
            self._accept.hide()
            self._uphold.hide()
            self._reason.show()
            self._reason.setFocus()

    def _show_calm(self, standing: Standing, reason: str) -> None:
        self._heading.set_tone("caution" if standing.contradicts else "")
        for label in self._told:
            label.hide()
        if standing.own is None:
            self.set_title(self.tr("Not enough answers yet"))
            text = self.tr("Weights appear once all items are linked.")
        elif standing.contradicts:
            self.set_title(self.tr("These answers contradict each other a little"))
            text = self.tr("No single change would make them fit better.")
        else:
            self.set_title(self.tr("These answers fit together"))
            text = ""
        if reason and standing.contradicts:
            text = self._upheld_words(reason)
        self._proposal.setText(text)
        self._proposal.setToolTip("")
        self._proposal.setVisible(bool(text))
        self._show_ways(reason if standing.contradicts else "", offered=False, enabled=standing.may_answer)

    def _title(self, found: Contradiction, reason: str) -> str:
        if reason:
            return self.tr("You stand by these answers")
        if found.told:
            return self.tr("Three answers do not fit together")
        return self.tr("One answer does not fit the others")

    def _tell(self, found: Contradiction, words: Words) -> None:
        lines = [words.judged(*edge) for edge in found.told or (found.worst,)]
        if len(lines) > 1:
            lines[-1] = self.tr("but {answer}").format(answer=lines[-1])
        for label, line in zip(self._told, ["", "", *lines][-3:], strict=True):
            label.setText(line)
            label.setVisible(bool(line))
        font = self._told[2].font()
        font.setBold(True)
        self._told[2].setFont(font)

    def _answers_tip(self, found: Contradiction) -> str:
        lines = [f"{write_ratio(answer)}:  CR {ratio:.2f}" for answer, ratio in found.by_answer]
        return "\n".join([self.tr("CR with each possible answer:"), *lines])

    def _upheld_words(self, reason: str) -> str:
        return self.tr("Kept with the reason: “{reason}”").format(reason=reason)

    def _show_ways(self, reason: str, *, offered: bool, enabled: bool) -> None:
        asking = not self._reason.isHidden()
        self._accept.setVisible(offered and enabled and not asking)
        self._uphold.setVisible(offered and enabled and not reason and not asking)
        self._take_back.setVisible(bool(reason) and enabled)

    def _on_reason(self, reason: str) -> None:
        self._close_reason()
        if reason.strip():
            self.upheld.emit(reason.strip())

    def _on_take_back(self) -> None:
        self.upheld.emit("")

    def _close_reason(self) -> None:
        self._reason.hide()
        self._accept.setVisible(self.may_accept)
        self._uphold.setVisible(self.may_accept)
        parent = self.parentWidget()
        if parent is not None:
            parent.setFocus()
