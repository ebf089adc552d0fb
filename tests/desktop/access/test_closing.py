"""A study that was closed is gone at once: nothing that was made to show it leads in a circle back to itself."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from functools import partial
from importlib import import_module

import pytest
from pytestqt.qtbot import QtBot

from desktop.shell.main_window import MainWindow
from desktop.shell.warming import MODULES
from models.editing.kinds import EditKind
from models.edits.frame import rename_study
from models.study import Study
from models.text import Script
from tests.desktop.finding import settle
from tests.desktop.walking import places, rest

_MARK = "To be forgotten"


@pytest.fixture
def nobody_searching() -> Iterator[None]:
    """Python searches for no circles meanwhile: of a large study, that would be seconds, whenever it happens to."""
    # What the window imports once it stands idle: some of it leaves circles that hold whoever imports it first.
    for module in MODULES:
        import_module(module)
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def marked_studies() -> int:
    return sum(type(one) is Study and one.frame.name.en == _MARK for one in gc.get_objects())


def test_a_closed_study_is_gone_without_a_search_for_circles(
    small: MainWindow, qtbot: QtBot, nobody_searching: None
) -> None:
    session = small.session
    assert session is not None
    session.edit(EditKind.RENAME_STUDY, partial(rename_study, script=Script.EN, name=_MARK))
    seen = list(places(small, qtbot, views=True))
    small.menus.actions["history"].trigger()
    rest(small, qtbot)
    assert len(seen) > 20
    assert marked_studies()
    closed = weakref.ref(session)
    del session
    assert small.close_study()
    settle()
    assert closed() is None
    # What is being computed is stopped as soon as the thread that does it looks up.
    qtbot.waitUntil(lambda: not marked_studies(), timeout=20_000)
