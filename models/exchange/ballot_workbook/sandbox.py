"""Strangers' workbooks are read in a child process that has little memory and little time."""

from __future__ import annotations

import contextlib
import json
import multiprocessing
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from models.errors import InputError
from models.exchange.ballot_workbook import faults
from models.exchange.ballot_workbook.cells import BALLOT, Limits, Sheets, check_size, read_sheets

SECONDS: Final = 10.0
"""How long one workbook may take; a ballot takes a tenth of one."""

MEMORY_BYTES: Final = 512 * 1024 * 1024
"""Of address space, for the whole child; where the system has no such limit (Windows), only the time is limited."""


def read_workbooks(paths: Sequence[Path], limits: Limits = BALLOT) -> Iterator[Sheets | InputError]:
    """Yield, for each workbook in turn, its cells or why they were not read.

    Args:
        paths: The workbooks.
        limits: The most that is read of each.

    Raises:
        OSError: A file cannot be opened at all.
    """
    child: _Child | None = None
    try:
        for path in paths:
            try:
                check_size(
                    path, path.name, limits
                )  # Costs nothing, so what is plainly no ballot never meets the parser.
            except InputError as fault:
                yield fault
                continue
            child = child or _Child(limits)
            answer = child.ask(path)
            if answer is None:
                child.end()
                child = None
                yield faults.WorkbookTooCostlyError(file=path.name)
            else:
                yield answer
    finally:
        if child is not None:
            child.end()


class _Child:
    def __init__(self, limits: Limits) -> None:
        self._seconds = limits.seconds
        # Spawned, not forked: it starts without our memory, our threads and our open files.
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, limits), daemon=True)
        self._process.start()
        theirs.close()

    def ask(self, path: Path) -> Sheets | InputError | None:
        """Return what the child says of a file; None where it took too long or died over it."""
        try:
            self._pipe.send_bytes(json.dumps([str(path.resolve()), path.name]).encode())
            if not self._pipe.poll(self._seconds or SECONDS):
                return None
            return _decoded(self._pipe.recv_bytes())
        except (EOFError, OSError):
            return None

    def end(self) -> None:
        self._pipe.close()
        self._process.kill()
        self._process.join()
        self._process.close()


def _serve(pipe: Connection, limits: Limits) -> None:
    """Read what the parent names, until it hangs up. Answers are JSON: a child that was taken over can lie, no more."""
    _limit_memory()
    with contextlib.suppress(EOFError):
        while True:
            path, file = json.loads(pipe.recv_bytes())
            try:
                sheets = read_sheets(Path(path), file, limits)
                cells = {name: [[*place, value] for place, value in found.items()] for name, found in sheets.items()}
                answer: dict[str, object] = {"sheets": cells}
            except InputError as fault:
                answer = {"fault": type(fault).__name__, "where": fault.where}
            except MemoryError:
                answer = {"fault": faults.WorkbookTooCostlyError.__name__, "where": {"file": file}}
            pipe.send_bytes(json.dumps(answer).encode())


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


_FAULTS: Final[dict[str, type[InputError]]] = {
    one.__name__: one
    for one in (
        faults.NotAWorkbookError,
        faults.UnsafeWorkbookError,
        faults.WorkbookTooLargeError,
        faults.WorkbookTooCostlyError,
    )
}


def _decoded(answer: bytes) -> Sheets | InputError:
    told = json.loads(answer)
    if "fault" in told:
        return _FAULTS[told["fault"]](**told["where"])
    return {
        name: {(int(row), int(column)): value for row, column, value in cells} for name, cells in told["sheets"].items()
    }
