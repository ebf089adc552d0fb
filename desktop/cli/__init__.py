"""`baypath` on the command line: opens the window, or answers without one. Nothing here imports Qt by itself."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from desktop.cli.arguments import parser
from desktop.cli.exits import Exit
from models.errors import InputError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code: 0 done, 1 no result yet, 2 bad input."""
    for stream in (sys.stdout, sys.stderr):
        _take_every_script(stream)
    try:
        try:
            return _answered(arguments)
        finally:
            # Now, not while Python shuts down, when a full disk or a closed pipe could no longer be told as it is.
            if sys.stdout is not None:
                sys.stdout.flush()
    except BrokenPipeError:
        # The reader of a pipe has seen enough; there is nobody left to tell.
        _let_go_of_output()
        return Exit.DONE
    except OSError as error:
        if error.filename is not None:
            raise
        _let_go_of_output()
        return _refused(OutputLostError(reason=error.strerror or str(error)))
    except KeyboardInterrupt:
        return Exit.INTERRUPTED


class OutputLostError(InputError):
    """What was printed could not be taken, for example by a full disk: reason."""


def _answered(arguments: Sequence[str] | None) -> int:
    chosen = parser().parse_args(_with_default(list(sys.argv[1:] if arguments is None else arguments)))
    try:
        return int(chosen.run(chosen))
    except InputError as fault:
        return _refused(fault)


def _refused(fault: InputError) -> int:
    from desktop.cli.telling import told

    print(f"baypath: {told(fault)}", file=sys.stderr)
    return Exit.BAD_INPUT


def _take_every_script(stream: object) -> None:
    """Let names in Chinese pass through a file or a pipe whatever the locale, and no sign stop the rest."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def _let_go_of_output() -> None:
    """Send what is still to be flushed nowhere, so that Python does not complain of it as it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _with_default(arguments: list[str]) -> list[str]:
    """Put `open` before what names no command, so that ``baypath FILE`` opens FILE."""
    commands = {"open", "rank", "decide", "export", "check", "new", "ballots", "collect", "import", "report"}
    if arguments and (arguments[0] in commands or arguments[0] in {"-h", "--help", "--version"}):
        return arguments
    return ["open", *arguments]
