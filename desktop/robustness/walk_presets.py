"""Where walking weights can begin, and how they are kept: voices, equal weights, scenarios by their names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.buttons import SecondaryButton, plain
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.measures import Space
from desktop.widgets.text_field import TextField
from models.weighting.answers import WHOLE

EQUAL: Final = "="
_NONE: Final = ""


class WalkPresets(QWidget):
    """A row of buttons, and below it the list of scenarios with a field to keep another.

    Attributes:
        voice_wanted: The sliders are to stand where a voice, or `EQUAL`, has its weights.
        scenario_wanted: They are to stand where a scenario has its weights.
        kept: They are to be kept under this name.
    """

    voice_wanted = Signal(str)
    scenario_wanted = Signal(str)
    kept = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voices = QHBoxLayout()
        self._voices.setSpacing(Space.WITHIN)
        self._buttons: dict[str, _Preset] = {}
        self._scenarios = ChoiceBox(self)
        self._scenarios.setObjectName("walk_scenarios")
        self._scenarios.chosen.connect(self._on_scenario)
        self._name = TextField(parent=self)
        self._name.setObjectName("walk_name")
        self._name.setProperty("quiet", False)  # noqa: FBT003 - Qt's own signature
        self._name.returnPressed.connect(self._on_keep)
        self._keep = SecondaryButton(parent=self)
        self._keep.setObjectName("walk_keep")
        self._keep.clicked.connect(self._on_keep)
        keeping = QHBoxLayout()
        keeping.setSpacing(Space.WITHIN)
        keeping.addWidget(self._name, 1)
        keeping.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.WITHIN)
        column.addLayout(self._voices)
        column.addWidget(self._scenarios)
        column.addLayout(keeping)

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._scenarios.setAccessibleName(self.tr("Put the sliders where a scenario has its weights"))
        self._name.setAccessibleName(self.tr("Name of the scenario"))
        self._name.setPlaceholderText(self.tr("Name these weights"))
        self._keep.setText(self.tr("Keep as a scenario"))

    def show_voices(self, names: Mapping[str, str]) -> None:
        """Offer voices by their names."""
        if list(names) != list(self._buttons):
            while self._voices.count():
                item = self._voices.takeAt(0)
                widget = item.widget() if item is not None else None
                if isinstance(widget, _Preset):
                    widget.hide()
                    widget.deleteLater()
            self._buttons = {voice: _Preset(voice, self) for voice in names}
            for button in self._buttons.values():
                button.wanted.connect(self.voice_wanted)
                self._voices.addWidget(button)
            self._voices.addStretch(1)
        for voice, name in names.items():
            self._buttons[voice].setText(plain(name))

    def show_scenarios(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer scenarios by their names."""
        self._scenarios.setVisible(bool(choices))
        self._scenarios.set_choices([(_NONE, self.tr("Back to a scenario…")), *choices], _NONE)

    def _on_scenario(self, key: str) -> None:
        if key:
            self.scenario_wanted.emit(key)

    def _on_keep(self) -> None:
        name = self._name.text().strip()
        if name:
            self._name.show_text("")
            self.kept.emit(name)
        else:
            self._name.setFocus()


class _Preset(SecondaryButton):
    """Puts the sliders where a voice has its weights."""

    wanted = Signal(str)

    def __init__(self, voice: str, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._voice = voice
        names = {WHOLE: "panel", EQUAL: "equal"}
        self.setObjectName(f"preset_{names.get(voice, voice)}")
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.wanted.emit(self._voice)
