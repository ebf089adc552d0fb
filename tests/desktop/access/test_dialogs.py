"""Every dialog that there is opens in every language: named, whole, translated, and answered by keys alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import desktop
from desktop.crash_dialog import CrashDialog
from desktop.panel.offers import IMPORT
from desktop.session.session import Session
from desktop.shell.main_window import MainWindow
from desktop.widgets.more_button import MoreButton
from desktop.widgets.picture_menu import PictureMenu
from desktop.widgets.row_chart import RowChart
from desktop.widgets.theme import Mode
from models.storage.faults import DiskFullError
from models.text import Script
from tests.desktop.clipping import clipped
from tests.desktop.finding import found, settle
from tests.desktop.walking import SHEETS, focusable, path, read_aloud, rest

FILES: Final = (
    *("open", "open_read_only", "new_from", "save_copy", "export_text"),
    *("import_workbook", "save_template", "read_ballots"),
)
ENTER: Final = {
    "settings_dialog": "settings_dialog_close",
    "page_help": "page_help_close",
    "keyboard_dialog": "keyboard_dialog_close",
    "about_dialog": "about_dialog_close",
    "crash_dialog": "crash_close",
    "export_sheet": "export_go",
    "unsaved_question": "unsaved_stay",
}
"""What Enter does in each: nothing that anybody could regret."""
SOURCES: Final = Path(desktop.__file__).parent
FOREIGN: Final = re.compile(
    r"English|BayPath|TOPSIS|AHP|MIT|Excel|Word|Ctrl|Shift|Tab|Alt|Esc|Enter|Ins|Del|PNG|SVG|CSV|\*\.\w+|/data/[\w.-]+"
)
"""What is written so in Chinese too: names, keys, endings and paths of files."""
MADE: Final = re.compile(
    r"class \w+\((?:QDialog|Sheet|ReadingSheet)\)|QMessageBox(?:\.\w+)?\(|QFileDialog\.get\w+\(|QInputDialog\.\w+\("
)
DIALOGS: Final = {
    "crash_dialog.py": 1,
    "deciding/page.py": 1,
    "guide/page_help.py": 1,
    "panel/page.py": 1,
    "room/ballots_in.py": 1,
    "room/ballots_out.py": 1,
    "search/dialog.py": 1,
    "settings/dialog.py": 1,
    "shell/export_sheet.py": 1,
    "shell/file_dialogs.py": 3,
    "shell/help.py": 2,
    "shell/study_view.py": 1,
    "widgets/picture_menu.py": 1,
    "widgets/sheet.py": 2,
}
"""How many dialogs are made where; whoever adds one adds how it is opened to `openers`."""


def openers(window: MainWindow, folder: Path, qtbot: QtBot) -> dict[str, Callable[[], object]]:
    """Return how each dialog is opened; those that wait for an answer return only once they have one."""
    table = folder / "phones.csv"
    table.write_text(
        ",price,battery\ndirection,min,max\nweight,0.5,0.5\nA,300,20\nB,500,30\nC,400,24\n", encoding="utf-8"
    )
    ways: dict[str, Callable[[], object]] = {key: window.menus.actions[key].trigger for key in (*SHEETS, *FILES)}
    ways["export_sheet"] = window.menus.actions["export_blueprint"].trigger
    for document in ("export_blueprint", "export_report"):
        ways[document] = partial(_export, window, document)
    ways["write_ballots"] = partial(_press_on, window, "write_ballots", "ballots_write")
    ways["panel_import"] = partial(_import_experts, window)
    ways["save_picture"] = partial(_save_picture, window)
    ways["save_ranking"] = partial(_save_ranking, window, table, qtbot)
    ways["crash"] = partial(_crash, window)
    ways["unsaved"] = partial(_close_unsaved, window)
    return ways


def _press_on(window: MainWindow, command: str, button: str) -> None:
    window.menus.actions[command].trigger()
    settle()
    found(window, QPushButton, button).click()


def _export(window: MainWindow, command: str) -> None:
    window.menus.actions[command].trigger()
    # At once, before the sheet is looked at: what is wanted here is the dialog after it.
    found(window, QPushButton, "export_go").click()


def _import_experts(window: MainWindow) -> None:
    assert window.view is not None
    window.view.enter("panel")
    found(window.view.page("panel"), MoreButton, "panel_more").wanted.emit(IMPORT)


def _save_picture(window: MainWindow) -> None:
    assert window.view is not None
    window.view.enter("rank")
    chart = next(one for one in window.view.page("rank").findChildren(RowChart) if one.isVisible())
    PictureMenu(chart).actions()[1].trigger()


def _save_ranking(window: MainWindow, table: Path, qtbot: QtBot) -> None:
    window.decisions.open(table)
    page = window.decisions.page
    assert page is not None
    qtbot.waitUntil(lambda: not page.busy and page.decision is not None, timeout=30_000)
    found(page, QPushButton, "decision_save").click()
    window.decisions.close()


def _crash(window: MainWindow) -> None:
    CrashDialog("report", Path("/data/baypath.log"), window).show()


def _close_unsaved(window: MainWindow) -> None:
    assert window.view is not None
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Session, "save_fault", DiskFullError(path="/data/untitled-1.baypath"))
        assert not window.view.may_close()


def visible_dialogs() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def looked_at(opens: Callable[[], object], script: Script, qtbot: QtBot) -> list[str]:
    """Open a dialog, whether or not it lets whoever opened it wait, and leave it by Escape; return what is wrong."""
    seen: list[QDialog] = []
    wrong: list[str] = []
    timer = QTimer()

    def visit() -> None:
        dialogs = visible_dialogs()
        if dialogs and not seen:
            seen.append(dialogs[0])
            settle()
            wrong.extend(wrong_with(dialogs[0], script))
            QTest.keyClick(dialogs[0], Qt.Key.Key_Escape)

    timer.timeout.connect(visit)
    timer.start(10)
    opens()
    qtbot.waitUntil(lambda: bool(seen) and not visible_dialogs())
    timer.stop()
    return wrong


def wrong_with(dialog: QDialog, script: Script) -> list[str]:
    """Return what nobody should be shown."""
    wrong = [] if dialog.windowTitle().strip() else ["it has no title"]
    if not isinstance(dialog, QFileDialog):
        wrong += [f"cut: {one}" for one in clipped(dialog)]
        wrong += [f"nameless: {path(one)}" for one in focusable(dialog) if not read_aloud(one).strip()]
    if script is not Script.EN:
        wrong += [f"English: {text!r}" for text in texts(dialog) if re.search(r"[A-Za-z]{3,}", FOREIGN.sub("", text))]
    default = next((one.objectName() for one in dialog.findChildren(QPushButton) if one.isDefault()), "")
    if dialog.objectName() in ENTER and default != ENTER[dialog.objectName()]:
        wrong.append(f"Enter presses {default!r}")
    return wrong


def texts(dialog: QDialog) -> list[str]:
    """Return all that is written in a dialog."""
    said = [dialog.windowTitle()]
    for widget in dialog.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            said += [widget.text(), widget.toolTip()]
        elif isinstance(widget, QComboBox) and widget.objectName() != "lookInCombo":
            said.append(widget.currentText())
    return said


def test_the_walk_below_leaves_no_dialog_out() -> None:
    made = {
        file.relative_to(SOURCES).as_posix(): len(MADE.findall(file.read_text(encoding="utf-8")))
        for file in SOURCES.rglob("*.py")
    }
    assert {file: count for file, count in made.items() if count} == DIALOGS


def test_every_dialog_in_every_language(small: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    wrong = []
    # In large text: what is whole then is whole in small.
    small.look(Mode.LIGHT, 2.0)
    for script in Script:
        small.speak(script)
        rest(small, qtbot)
        for name, opens in openers(small, tmp_path, qtbot).items():
            wrong += [f"{script}, {name}: {one}" for one in looked_at(opens, script, qtbot)]
            rest(small, qtbot)
    assert wrong == []
