"""The stores that are held to the contract; a new one is one more entry of `BACKENDS`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import pytest

from models.storage.files import create_store, open_store
from models.storage.store import Store
from models.study import Study


class Backend(Protocol):
    """Makes stores of one kind, all of them for the same study, and closes them after the test."""

    def create(self, study: Study) -> Store: ...

    def open(self, *, read_only: bool = False) -> Store: ...


class SqliteBackend:
    def __init__(self, folder: Path, closing: ExitStack) -> None:
        self._path = folder / "study.baypath"
        self._closing = closing

    def create(self, study: Study) -> Store:
        return self._closing.enter_context(create_store(self._path, study, "founder"))

    def open(self, *, read_only: bool = False) -> Store:
        return self._closing.enter_context(open_store(self._path, read_only=read_only))


BACKENDS: dict[str, Callable[[Path, ExitStack], Backend]] = {"sqlite": SqliteBackend}


@pytest.fixture(params=BACKENDS)
def backend(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Backend]:
    with ExitStack() as closing:
        yield BACKENDS[request.param](tmp_path, closing)
