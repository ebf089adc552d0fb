"""The menus: every command by its name, with its key, in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.session.session import Session
from desktop.shell.labels import edit_label, script_label
from desktop.shell.pages import STEPS
from desktop.shell.recent import RecentStudy
from desktop.start.samples import SAMPLES
from desktop.widgets.theme import Mode
from models.text import Script

_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "new": ("Ctrl+N",),
    "new_from": (),
    "open": ("Ctrl+O",),
    "open_read_only": (),
    "save_copy": ("Ctrl+S",),
    "export_blueprint": ("Ctrl+E",),
    "export_report": (),
    "export_text": (),
    "import_workbook": ("Ctrl+I",),
    "save_template": (),
    "write_ballots": (),
    "read_ballots": (),
    "close": ("Ctrl+W",),
    "quit": ("Ctrl+Q",),
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Shift+Z", "Ctrl+Y"),
    "copy": ("Ctrl+C",),
    "paste": ("Ctrl+V",),
    "find": ("Ctrl+K",),
    "settings": ("Ctrl+,",),
    "larger": ("Ctrl++", "Ctrl+="),
    "smaller": ("Ctrl+-",),
    "normal": ("Ctrl+Alt+0",),
    "contrast": (),
    "projector": ("F11",),
    "history": ("Ctrl+H",),
    "room": ("F5",),
    "hide_results": ("Ctrl+Shift+H",),
    "help": ("F1",),
    "tour": (),
    "keyboard": ("Ctrl+F1",),
    "about": (),
}
_NEEDS_STUDY: Final = (
    *("save_copy", "export_blueprint", "export_report", "export_text", "close", "history"),
    *("write_ballots", "read_ballots", "room", "hide_results"),
)
_TICKED: Final = ("contrast", "projector", "hide_results")


class _Choice(QActionGroup):
    """Actions of which one is wanted at a time; says which, by what the action stands for."""

    wanted = Signal(object)

    def __init__(self, name: str, values: Sequence[object], parent: QObject, *, ticked: bool = False) -> None:
        super().__init__(parent)
        self._name = name
        # Kept here: out of an action's own data, an enum of strings comes back as a mere string.
        self._values: list[object] = []
        self.setExclusive(ticked)
        for value in values:
            self.add(value).setCheckable(ticked)
        self.triggered.connect(self._on_triggered)

    def add(self, value: object) -> QAction:
        """Add what stands for a value."""
        action = self.addAction("")
        action.setObjectName(f"{self._name}_{getattr(value, 'value', value)}")
        self._values.append(value)
        return action

    def tick(self, value: object) -> None:
        """Tick what stands for a value."""
        self.actions()[self._values.index(value)].setChecked(True)

    def clear(self) -> None:
        """Take every action away."""
        for action in self.actions():
            self.removeAction(action)
            action.setObjectName("")
            action.setVisible(False)
            action.deleteLater()
        self._values = []

    def _on_triggered(self, action: QAction) -> None:
        self.wanted.emit(self._values[self.actions().index(action)])


class Menus(QObject):
    """Builds the menu bar; the window connects what each command does.

    Attributes:
        actions: Every plain command by its key.
    """

    sample_wanted = Signal(object)
    recent_wanted = Signal(object)
    script_wanted = Signal(object)
    mode_wanted = Signal(object)
    step_wanted = Signal(object)

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self.actions = {key: self._command(key, keys) for key, keys in _KEYS.items()}
        self.actions["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self.actions["about"].setMenuRole(QAction.MenuRole.AboutRole)
        self.actions["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)
        for key in _TICKED:
            self.actions[key].setCheckable(True)
        self._samples = _Choice("sample", [sample.name for sample in SAMPLES], self)
        self._scripts = _Choice("script", list(Script), self, ticked=True)
        self._modes = _Choice("mode", list(Mode), self, ticked=True)
        self._steps = _Choice("step", [step.key for step in STEPS], self)
        self._recent = _Choice("recent", [], self)
        self._samples.wanted.connect(self.sample_wanted)
        self._scripts.wanted.connect(self.script_wanted)
        self._modes.wanted.connect(self.mode_wanted)
        self._steps.wanted.connect(self.step_wanted)
        self._recent.wanted.connect(self.recent_wanted)
        for number, action in enumerate(self._steps.actions(), 1):
            action.setShortcut(f"Ctrl+{number % 10}")
        self._menus = {key: self._menu(bar, key) for key in ("file", "edit", "view", "help")}
        self._fill_file(self._menus["file"])
        self._add(self._menus["edit"], "undo", "redo", "", "copy", "paste", "", "find", "", "settings")
        self._fill_view(self._menus["view"])
        self._add(self._menus["help"], "help", "tour", "keyboard", "", "about")

    def retranslate(self) -> None:
        """Write every name in the language of the window."""
        for key, name in self._menu_names().items():
            self._menus[key].setTitle(name)
        for key, name in self._command_names().items():
            self.actions[key].setText(name)
        for action, sample in zip(self._samples.actions(), SAMPLES, strict=True):
            action.setText(sample.title())
        for action, script in zip(self._scripts.actions(), Script, strict=True):
            action.setText(script_label(script))
        modes = {Mode.LIGHT: self.tr("&Light"), Mode.DARK: self.tr("&Dark"), Mode.SYSTEM: self.tr("As the &system")}
        for action, mode in zip(self._modes.actions(), Mode, strict=True):
            action.setText(modes[mode])
        for action, step in zip(self._steps.actions(), STEPS, strict=True):
            action.setText(step.label())

    def show_session(self, session: Session | None) -> None:
        """Offer what can be done with the study that is open, and name what undo and redo would do."""
        for key in _NEEDS_STUDY:
            self.actions[key].setEnabled(session is not None)
        self._steps.setEnabled(session is not None)
        hidden = session is not None and session.study.current_round.hidden
        self.actions["hide_results"].setChecked(hidden)
        undo = session.undo_kind if session is not None else None
        redo = session.redo_kind if session is not None else None
        self.actions["undo"].setEnabled(undo is not None)
        self.actions["redo"].setEnabled(redo is not None)
        names = {"undo": self.tr("&Undo"), "redo": self.tr("&Redo")}
        if undo is not None:
            names["undo"] = self.tr("&Undo {edit}").format(edit=edit_label(undo))
        if redo is not None:
            names["redo"] = self.tr("&Redo {edit}").format(edit=edit_label(redo))
        for key in ("undo", "redo"):
            self.actions[key].setText(names[key])

    def show_choices(self, script: Script, mode: Mode, *, contrast: bool, projector: bool) -> None:
        """Tick the language and the look in force."""
        self._scripts.tick(script)
        self._modes.tick(mode)
        self.actions["contrast"].setChecked(contrast)
        self.actions["projector"].setChecked(projector)

    def show_recent(self, studies: Sequence[RecentStudy], script: Script) -> None:
        """List the studies opened lately."""
        self._recent.clear()
        for study in studies:
            name = study.name.read(script) or study.path.stem
            action = self._recent.add(str(study.path))
            action.setText(f"{name}   {study.path.name}".replace("&", "&&"))
            self._menus["recent"].addAction(action)
        self._menus["recent"].setEnabled(bool(studies))

    def _menu_names(self) -> dict[str, str]:
        return {
            "file": self.tr("&File"),
            "samples": self.tr("Open &sample"),
            "recent": self.tr("&Recent"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "language": self.tr("&Language"),
            "theme": self.tr("&Theme"),
            "text_size": self.tr("Text &size"),
            "help": self.tr("&Help"),
        }

    def _command_names(self) -> dict[str, str]:
        return {
            "new": self.tr("&New study"),
            "new_from": self.tr("New &from another study…"),
            "open": self.tr("&Open…"),
            "open_read_only": self.tr("Open read &only…"),
            "save_copy": self.tr("&Save a copy…"),
            "export_blueprint": self.tr("Export blueprint to &Excel…"),
            "export_report": self.tr("Write the &report (Word)…"),
            "import_workbook": self.tr("&Import workbook…"),
            "save_template": self.tr("Save an Excel te&mplate…"),
            "export_text": self.tr("Export as &text…"),
            "write_ballots": self.tr("&Write ballots…"),
            "read_ballots": self.tr("Read &ballots…"),
            "close": self.tr("&Close study"),
            "quit": self.tr("&Quit"),
            "undo": self.tr("&Undo"),
            "redo": self.tr("&Redo"),
            "copy": self.tr("&Copy"),
            "paste": self.tr("&Paste"),
            "find": self.tr("&Find anything…"),
            "settings": self.tr("&Settings…"),
            "larger": self.tr("&Larger"),
            "smaller": self.tr("&Smaller"),
            "normal": self.tr("&Normal"),
            "contrast": self.tr("High &contrast"),
            "projector": self.tr("&Projector mode"),
            "history": self.tr("&History"),
            "room": self.tr("Projector &window"),
            "hide_results": self.tr("Hide &results until revealed"),
            "help": self.tr("&Help on this page"),
            "tour": self.tr("&First steps"),
            "keyboard": self.tr("&Keyboard"),
            "about": self.tr("&About BayPath"),
        }

    def _fill_file(self, menu: QMenu) -> None:
        self._add(menu, "new", "new_from", "open", "open_read_only")
        self._menus["samples"] = self._menu(menu, "samples")
        self._menus["samples"].addActions(self._samples.actions())
        self._menus["recent"] = self._menu(menu, "recent")
        self._add(menu, "", "save_copy", "", "export_blueprint", "export_report", "export_text")
        self._add(menu, "", "import_workbook", "save_template", "", "write_ballots", "read_ballots")
        self._add(menu, "", "close", "quit")

    def _fill_view(self, menu: QMenu) -> None:
        for key, choices in (("language", self._scripts), ("theme", self._modes)):
            self._menus[key] = self._menu(menu, key)
            self._menus[key].addActions(choices.actions())
        self._add(self._menus["theme"], "", "contrast")
        self._menus["text_size"] = self._menu(menu, "text_size")
        self._add(self._menus["text_size"], "larger", "smaller", "normal")
        self._add(menu, "projector", "", "room", "hide_results", "")
        menu.addActions(self._steps.actions())
        self._add(menu, "", "history")

    def _menu(self, above: QMenuBar | QMenu, key: str) -> QMenu:
        menu = above.addMenu("")
        menu.setObjectName(f"menu_{key}")
        return menu

    def _add(self, menu: QMenu, *keys: str) -> None:
        for key in keys:
            if key:
                menu.addAction(self.actions[key])
            else:
                menu.addSeparator()

    def _command(self, key: str, keys: Sequence[str]) -> QAction:
        action = QAction(self)
        action.setObjectName(f"command_{key}")
        action.setShortcuts([QKeySequence(one) for one in keys])
        return action
