"""Whose scores: the experts of all sides, each with the mark of its side and how far it is."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.widgets.painting import mark_icon
from desktop.widgets.theme import side_role, theme
from models.computing.answered import Share, rated
from models.study import Study
from models.text import Script


class ExpertChoice(QComboBox):
    """A list of experts."""

    expert_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about: tuple[object, ...] = ()
        self._names: list[str] = []
        self._counts: list[Share] = []
        self.setMinimumContentsLength(26)
        self.setMaxVisibleItems(24)
        self.activated.connect(self._on_activated)

    def show_experts(self, study: Study, expert: str, script: Script) -> None:
        """Show everyone on the panel, with one chosen."""
        about = (study.panel, study.frame, script, theme())
        if len(self._about) != len(about) or any(a is not b for a, b in zip(self._about, about, strict=True)):
            self._about, self._counts = about, []
            self._name(study, script)
        counts = [rated(study, one) for one in study.panel.experts]
        with QSignalBlocker(self):
            for number, (name, count) in enumerate(zip(self._names, counts, strict=True)):
                if self._counts[number : number + 1] != [count]:
                    self.setItemText(number, f"{name} · {count[0]}/{count[1]}")
            self._counts = counts
            self.setCurrentIndex(max(list(study.panel.experts).index(expert), 0))

    def _name(self, study: Study, script: Script) -> None:
        sides, self._names = list(study.frame.sides), []
        with QSignalBlocker(self):
            self.clear()
            self.setIconSize(QSize(theme().scaled(12), theme().scaled(12)))
            for one in study.panel.experts.values():
                side = study.frame.sides[one.side].name.read(script) if one.side in sides else ""
                self._names.append(" · ".join(part for part in (one.name.read(script) or one.id, side) if part))
                self.addItem(mark_icon(side_role(sides.index(one.side) if one.side in sides else None)), "", one.id)

    def _on_activated(self) -> None:
        self.expert_chosen.emit(str(self.currentData()))
