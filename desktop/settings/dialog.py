"""The settings: each is in force as soon as it is chosen, and there is nothing to confirm."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.shell import preferences
from desktop.shell.going_on import choose_going_on
from desktop.shell.labels import mode_label, script_label
from desktop.shell.preferences import TEXT_SCALES
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.labels import NoteLabel, TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.percent import percent
from desktop.widgets.sheet import Sheet
from desktop.widgets.text_field import TextField
from desktop.widgets.theme import Mode
from models.text import Script

_BEHIND_BOX: Final = 31
"""Where the words of a box to tick begin: what is said below them begins there too."""


class SettingsDialog(Sheet):
    """Shows what is chosen and says what is wanted; the window puts it into force.

    Attributes:
        script_wanted: Carries a `Script`.
        look_wanted: Carries a `Mode`, the factor on the size of text, and whether colours stand out more.
        projector_wanted: Whether the window is for a room.
        author_wanted: The name in the journal.
    """

    script_wanted = Signal(object)
    look_wanted = Signal(object, float, bool)
    projector_wanted = Signal(bool)
    author_wanted = Signal(str)

    def __init__(self, parent: QWidget, *, projector: bool) -> None:
        """Show what is chosen now."""
        super().__init__("settings_dialog", parent, width=480)
        self._labels: dict[str, TextLabel] = {}
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(Space.MARGIN)
        self._form.setVerticalSpacing(Space.BETWEEN)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._script, self._mode, self._scale = (ChoiceBox(self.sheet) for _ in range(3))
        self._contrast, self._projector, self._advance = (QCheckBox(self.sheet) for _ in range(3))
        self._author = TextField(parent=self.sheet)
        self._author.setProperty("quiet", False)  # noqa: FBT003 - Qt's own signature
        self._author_note = NoteLabel(parent=self.sheet)
        self._projector_note = NoteLabel(parent=self.sheet)
        self._build()
        self._contrast.setChecked(preferences.chosen_contrast())
        self._projector.setChecked(projector)
        self._advance.setChecked(preferences.auto_advance())
        self._author.show_text(preferences.chosen_author())
        self._listen()
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word in the language of the window."""
        self.setWindowTitle(self.tr("Settings"))
        words = {
            "script": self.tr("Language"),
            "mode": self.tr("Theme"),
            "scale": self.tr("Text size"),
            "author": self.tr("Your name"),
        }
        fields = {"script": self._script, "mode": self._mode, "scale": self._scale, "author": self._author}
        for key, word in words.items():
            self._labels[key].setText(word)
            fields[key].setAccessibleName(word)
        scripts = [(script.value, script_label(script)) for script in Script]
        self._script.set_choices(scripts, preferences.chosen_script().value)
        modes = [(mode.value, mode_label(mode)) for mode in Mode]
        self._mode.set_choices(modes, preferences.chosen_mode().value)
        scales = [(str(scale), percent(scale)) for scale in TEXT_SCALES]
        self._scale.set_choices(scales, str(preferences.chosen_text_scale()))
        self._contrast.setText(self.tr("High contrast"))
        self._projector.setText(self.tr("Projector mode"))
        self._projector_note.setText(self.tr("The whole screen, with text that is read from the back of a room (F11)."))
        self._advance.setText(self.tr("Go on to the next question after an answer"))
        self._author_note.setText(self.tr("The journal of each study keeps who made which change."))
        self.name_close(self.tr("Close"))
        self.adjustSize()

    def show_projector(self, *, on: bool) -> None:
        """Show that the window was made one for a room, or one for a desk again, in another way."""
        self._projector.setChecked(on)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        fields: dict[str, QWidget] = {
            "script": self._script,
            "mode": self._mode,
            "contrast": self._contrast,
            "scale": self._scale,
            "projector": _stacked(self._projector, self._projector_note, _BEHIND_BOX),
            "advance": self._advance,
            "author": _stacked(self._author, self._author_note),
        }
        for key, field in fields.items():
            if key in {"script", "mode", "scale", "author"}:
                label = TextLabel(parent=self.sheet)
                self._labels[key] = label
                self._form.addRow(label, field)
            else:
                self._form.addRow("", field)
        for key, widget in {**fields, "projector": self._projector, "author": self._author}.items():
            widget.setObjectName(f"settings_{key}")
        self.column.addLayout(self._form)
        self.column.addStretch(1)

    def _listen(self) -> None:
        self._script.chosen.connect(self._on_script)
        self._mode.chosen.connect(self._on_look)
        self._scale.chosen.connect(self._on_look)
        self._contrast.toggled.connect(self._on_look)
        self._projector.toggled.connect(self.projector_wanted)
        self._advance.toggled.connect(self._on_advance)
        self._author.typed.connect(self._on_author)

    def _on_script(self, key: str) -> None:
        self.script_wanted.emit(Script(key))

    def _on_look(self, _chosen: object = None) -> None:
        scale = float(self._scale.current())
        self.look_wanted.emit(Mode(self._mode.current()), scale, self._contrast.isChecked())
        self.adjustSize()

    def _on_advance(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        choose_going_on(on=on)

    def _on_author(self, name: str) -> None:
        preferences.choose_author(name.strip())
        self.author_wanted.emit(name.strip())


def _stacked(field: QWidget, note: QWidget, indent: int = 0) -> QWidget:
    """Return a field with a note below it, somewhat to the right."""
    both = QWidget(field.parentWidget())
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.TIGHT)
    below = QHBoxLayout()
    below.addSpacing(indent)
    below.addWidget(note, 1)
    column.addWidget(field)
    column.addLayout(below)
    return both
