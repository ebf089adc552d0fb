"""The two currencies of a study, the dated rate between them, its source, and where its calendar starts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from desktop.session.session import Session
from desktop.shell.script_fields import ScriptFields
from desktop.widgets.labels import NoteLabel
from desktop.widgets.line_field import LineField
from desktop.widgets.measures import Space
from desktop.widgets.number_edit import NumberEdit, NumberRule
from desktop.widgets.page import Card
from desktop.widgets.theme import theme
from desktop.wording import sentence
from models.editing.document import Edit
from models.editing.kinds import EditKind
from models.edits.frame import set_currencies, set_illustrative, set_source, set_start
from models.errors import InputError
from models.problem.calendar import Quarter
from models.problem.frame import Currencies
from models.text import Script


class MoneyFields(Card):
    """Edits them through the session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.session = session
        self._main, self._other = self._line("currency_main", 64), self._line("currency_other", 64)
        self._dated, self._start = self._line("currency_dated", 110), self._line("calendar_start", 110)
        self._rate = NumberEdit(NumberRule(minimum=0.0, optional=False), self)
        self._rate.setObjectName("currency_rate")
        self._rate.setMaximumWidth(theme().scaled(110))
        self._source = ScriptFields("study_source", self, passages=True)
        self._illustrative = QCheckBox(self)
        self._illustrative.setObjectName("study_illustrative")
        self._fault = NoteLabel(parent=self)
        self._fault.setObjectName("frame_fault")
        self._fault.set_tone("problem")
        self._titles = [NoteLabel(parent=self) for _ in range(6)]
        fields = (self._main, self._other, self._rate, self._dated, self._start, self._source)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.WITHIN)
        grid.setVerticalSpacing(Space.WITHIN)
        grid.setColumnStretch(1, 1)
        for row, (title, field) in enumerate(zip(self._titles, fields, strict=True)):
            title.setWordWrap(False)
            grid.addWidget(title, row, 0)
            grid.addWidget(field, row, 1)
        # Beside the first of three fields, as high as the scripts' own names.
        grid.setAlignment(self._titles[-1], Qt.AlignmentFlag.AlignTop)
        self._titles[-1].setContentsMargins(0, 6, 0, 0)
        grid.addWidget(self._illustrative, len(fields), 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._fault)
        self.body.addStretch(1)
        for line in (self._main, self._other, self._dated):
            line.editingFinished.connect(self._on_money)
        self._rate.number_committed.connect(self._on_money)
        self._start.editingFinished.connect(self._on_start)
        self._source.typed.connect(self._on_source)
        self._source.left.connect(self.session.end_merge)
        self._illustrative.toggled.connect(self._on_illustrative)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self.set_title(self.tr("Money, calendar, source"))
        words = (
            self.tr("Main currency"),
            self.tr("Second currency"),
            self.tr("Rate"),
            self.tr("Rate of (date)"),
            self.tr("Calendar starts"),
            self.tr("Source"),
        )
        fields = (self._main, self._other, self._rate, self._dated, self._start, self._source)
        for title, field, text in zip(self._titles, fields, words, strict=True):
            title.setText(text)
            field.setAccessibleName(text)
        self._main.setToolTip(
            self.tr("The code of three letters, as CNY. Costs and budgets are kept in millions of it.")
        )
        self._other.setToolTip(self.tr("The code of three letters, as HKD. Plans are told in it as well."))
        self._rate.setToolTip(self.tr("How many of the second currency one of the main currency buys."))
        self._dated.setToolTip(self.tr("Year-month-day, as 2025-01-31"))
        self._start.setToolTip(self.tr("A quarter, as 2025Q1"))
        self._illustrative.setText(self.tr("Illustrative: partly invented, and said so everywhere"))

    def write_source(self) -> None:
        """Put the cursor where it is said, in the script that is read, where the content comes from."""
        self._source.focus(self.session.script)

    def refresh(self) -> None:
        """Draw everything from the session."""
        frame = self.session.study.frame
        for line, text in (
            (self._main, frame.currencies.main),
            (self._other, frame.currencies.other),
            (self._dated, frame.currencies.dated),
            (self._start, str(frame.start)),
        ):
            if not line.hasFocus():
                line.setText(text)
        self._rate.set_number(frame.currencies.rate)
        self._source.set_blank("" if frame.source else self.tr("A report, a decision or whoever provided it"))
        self._source.show_text(frame.source)
        with QSignalBlocker(self._illustrative):
            self._illustrative.setChecked(frame.illustrative)

    def _line(self, name: str, width: int) -> LineField:
        line = LineField(self)
        line.setObjectName(name)
        line.setMaximumWidth(theme().scaled(width))
        return line

    def _edit(self, kind: EditKind, edit: Edit) -> None:
        self._say(self.session.edit(kind, edit, origin=self))

    def _say(self, fault: InputError | None) -> None:
        said = sentence(fault, self.session.study, self.session.script) if fault is not None else ""
        self._fault.setText(said)
        self._fault.setVisible(bool(said))

    def _on_money(self, _number: object = None) -> None:
        rate, now = self._rate.number(), self.session.study.frame.currencies
        wanted = Currencies(
            self._main.text().strip().upper(),
            self._other.text().strip().upper(),
            now.rate if rate is None else rate,
            self._dated.text().strip(),
        )
        if wanted != now:
            self._edit(EditKind.SET_CURRENCIES, partial(set_currencies, currencies=wanted))
        else:
            self._say(None)

    def _on_start(self) -> None:
        try:
            start = Quarter.parse(self._start.text())
        except InputError as fault:
            self._say(fault)
            return
        self._edit(EditKind.SET_CALENDAR, partial(set_start, start=start))

    def _on_source(self, script: Script, source: str) -> None:
        edit = partial(set_source, script=script, source=source)
        self._say(self.session.edit(EditKind.SET_SOURCE, edit, merge_key=("source", script), origin=self))

    def _on_illustrative(self, checked: bool) -> None:  # noqa: FBT001 - Qt's own signal
        self._edit(EditKind.SET_ILLUSTRATIVE, partial(set_illustrative, illustrative=checked))
