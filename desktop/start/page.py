"""The start page: go on with a recent study, look at a sample, or begin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.shell.recent import RecentStudy
from desktop.start.entry import EntryButton
from desktop.start.samples import SAMPLES
from desktop.start.templates import TEMPLATES
from desktop.targets import BLANK
from desktop.translator import locale_of
from desktop.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.widgets.labels import NoteLabel, SectionLabel, TextLabel
from desktop.widgets.measures import Space, TextStyle
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.page import Card
from desktop.widgets.scrolling import scrolled
from desktop.widgets.theme import theme, theme_notifier
from models.text import Script

_WIDTH = 960


class StartPage(QWidget):
    """What stands in the window while no study is open.

    Attributes:
        message: Why the last thing could not be opened.
        template_wanted: Begin a study from what the text names.
        template_file_wanted: Choose a study to begin another one from.
        tour_wanted: Take the first steps on the sample.
        open_wanted: Choose a file.
        target_wanted: Open what the text names.
    """

    template_wanted = Signal(str)
    template_file_wanted = Signal()
    tour_wanted = Signal()
    open_wanted = Signal()
    target_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._script = Script.EN
        self._studies: Sequence[RecentStudy] = ()
        self._left_studies: Sequence[RecentStudy] = ()
        self.message = InlineMessage()
        self.message.setObjectName("start_message")
        self._title = TextLabel(style=TextStyle.QUESTION)
        self._line = TextLabel(secondary=True, wrap=True)
        self._new = PrimaryButton()
        self._new.setObjectName("start_new")
        self._new.clicked.connect(self._on_new)
        self._open = SecondaryButton(icon="folder")
        self._open.setObjectName("start_open")
        self._open.clicked.connect(self.open_wanted)
        self._drop = NoteLabel()
        self._recent, self._recent_title = _list_card()
        self._recent_entries = QVBoxLayout()
        self._no_recent = TextLabel(secondary=True, wrap=True)
        self._left, self._left_title = _list_card()
        self._left.setObjectName("start_left")
        self._left_words = NoteLabel()
        self._left_entries = QVBoxLayout()
        self._samples, self._samples_title = _list_card()
        self._sample_entries: list[EntryButton] = []
        self._templates, self._templates_title = _list_card()
        self._template_entries: list[EntryButton] = []
        self._tour, self._from_file = EntryButton(""), EntryButton("")
        self._tour.setObjectName("start_tour")
        self._from_file.setObjectName("start_template_file")
        self._build()
        theme_notifier.changed.connect(self._on_theme_changed)
        self.retranslate()

    def show_recent(self, studies: Sequence[RecentStudy], script: Script) -> None:
        """List the studies opened lately, named in `script`."""
        self._studies, self._script = tuple(studies), script
        self._no_recent.setVisible(not studies)
        # Beside a long list the other card keeps to what it holds; at first both end at the same height.
        self._cards.setAlignment(self._samples, Qt.AlignmentFlag.AlignTop if studies else Qt.AlignmentFlag(0))
        self._fill(self._recent_entries, studies, "start_recent")

    def show_left(self, studies: Sequence[RecentStudy]) -> None:
        """List the studies that were open when the program or the machine died."""
        self._left_studies = tuple(studies)
        self._left.setVisible(bool(studies))
        self._fill(self._left_entries, studies, "start_left")

    def say(self, text: str) -> None:
        """Say why something could not be opened; "" takes it back."""
        if text:
            self.message.show_message(Severity.PROBLEM, text)
        else:
            self.message.clear()

    def retranslate(self) -> None:
        """Write every word in the language of the window."""
        self._title.setText("BayPath")
        self._line.setText(
            self.tr("Weigh what matters, rank the initiatives, phase the blueprint: with a panel from two cities.")
        )
        self._new.setText(self.tr("New study"))
        self._open.setText(self.tr("Open…"))
        self._drop.setText(self.tr("Or drop a file anywhere in this window."))
        self._recent_title.setText(self.tr("Recent studies"))
        self._left_title.setText(self.tr("Recovered work"))
        self._left_words.setText(self.tr("It was not closed properly. Every edit that was saved is there."))
        self._no_recent.setText(
            self.tr("The studies that you open will stand here. To see what BayPath does, open the first sample.")
        )
        self._samples_title.setText(self.tr("Samples"))
        for entry, sample in zip(self._sample_entries, SAMPLES, strict=True):
            entry.set_words(sample.title(), sample.line())
        self._templates_title.setText(self.tr("Begin from"))
        for entry, template in zip(self._template_entries, TEMPLATES, strict=True):
            entry.set_words(template.title(), template.line())
        words = self.tr("Its criteria, scales and initiatives, without its answers.")
        self._from_file.set_words(self.tr("Another study…"), words)
        words = self.tr("Nine stops on the first sample show the way from the question to the blueprint.")
        self._tour.set_words(self.tr("First steps"), words)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say("")
            self.retranslate()
            self.show_recent(self._studies, self._script)
            self.show_left(self._left_studies)

    def _fill(self, column: QVBoxLayout, studies: Sequence[RecentStudy], name: str) -> None:
        while (item := column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        locale = locale_of(self._script)
        for number, study in enumerate(studies, 1):
            entry = EntryButton(str(study.path))
            entry.setObjectName(f"{name}_{number}")
            when = locale.toString(QDate(*study.opened.astimezone().timetuple()[:3]), QLocale.FormatType.LongFormat)
            where = self.tr("no name yet") if study.untitled else str(study.path)
            entry.set_words(study.name.read(self._script) or study.path.stem, f"{when} · {where}")
            entry.wanted.connect(self.target_wanted)
            column.addWidget(entry)

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.WITHIN)
        for button in (self._new, self._open):
            buttons.addWidget(button)
        buttons.addWidget(self._drop, 1)
        self._fill_cards()
        left = QVBoxLayout()
        left.setSpacing(Space.BETWEEN)
        left.addWidget(self._recent)
        left.addWidget(self._templates, 1)
        cards = self._cards = QHBoxLayout()
        cards.setSpacing(Space.BETWEEN)
        cards.addLayout(left, 3)
        cards.addWidget(self._samples, 2)
        self._sheet = QWidget()
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(Space.MARGIN, 2 * Space.MARGIN, Space.MARGIN, Space.MARGIN)
        column.setSpacing(Space.BETWEEN)
        for widget in (self._title, self._line):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.message)
        column.addWidget(self._left)
        column.addLayout(cards)
        column.addStretch(1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._sheet, 100)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(middle))
        self._on_theme_changed()

    def _fill_cards(self) -> None:
        """Put onto each card what never changes; recent and recovered studies come later."""
        self._recent_entries.setSpacing(Space.TIGHT)
        self._recent.body.addLayout(self._recent_entries)
        self._no_recent.setContentsMargins(Space.WITHIN, 0, Space.WITHIN, Space.WITHIN)
        self._recent.body.addWidget(self._no_recent)
        self._left_entries.setSpacing(Space.TIGHT)
        self._left_words.setContentsMargins(Space.WITHIN, 0, Space.WITHIN, 0)
        self._left.body.addWidget(self._left_words)
        self._left.body.addLayout(self._left_entries)
        self._left.hide()
        self._tour.wanted.connect(self._on_tour)
        self._samples.body.addWidget(self._tour)
        for sample in SAMPLES:
            entry = EntryButton(f"sample:{sample.name}")
            entry.setObjectName(f"start_sample_{sample.name}")
            entry.wanted.connect(self.target_wanted)
            self._sample_entries.append(entry)
            self._samples.body.addWidget(entry)
        for template in TEMPLATES:
            entry = EntryButton(template.name)
            entry.setObjectName(f"start_template_{template.name}")
            entry.wanted.connect(self.template_wanted)
            self._template_entries.append(entry)
            self._templates.body.addWidget(entry)
        self._from_file.wanted.connect(self._on_template_file)
        self._templates.body.addWidget(self._from_file)
        # Where a card is higher than its entries, they stand at the top.
        for card in (self._samples, self._templates):
            card.body.addStretch(1)

    def _on_new(self) -> None:
        self.template_wanted.emit(BLANK)

    def _on_tour(self, _target: str) -> None:
        self.tour_wanted.emit()

    def _on_template_file(self, _target: str) -> None:
        self.template_file_wanted.emit()

    def _on_theme_changed(self) -> None:
        self._sheet.setMaximumWidth(theme().scaled(_WIDTH))


def _list_card() -> tuple[Card, SectionLabel]:
    """Return a card whose title stands above the titles of its entries."""
    card, title = Card(padding=Space.WITHIN), SectionLabel()
    title.setContentsMargins(Space.WITHIN, Space.WITHIN, Space.WITHIN, 0)
    card.body.setSpacing(Space.TIGHT)
    card.body.addWidget(title)
    return card, title
