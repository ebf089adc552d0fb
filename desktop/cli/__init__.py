"""`baypath` on the command line: opens the window, or answers without one. Nothing here imports Qt by itself."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from desktop.cli.arguments import parser
from desktop.cli.exits import Exit
from models.errors import InputError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code: 0 done, 1 no result yet, 2 bad input."""
    chosen = parser().parse_args(_with_default(list(sys.argv[1:] if arguments is None else arguments)))
    try:
        return int(chosen.run(chosen))
    except InputError as fault:
        from desktop.cli.telling import told

        print(f"baypath: {told(fault)}", file=sys.stderr)
        return Exit.BAD_INPUT
    except BrokenPipeError:
        # The reader of a pipe has seen enough; there is nobody left to tell.
        sys.stderr.close()
        return Exit.DONE
    except KeyboardInterrupt:
        return Exit.INTERRUPTED


def _with_default(arguments: list[str]) -> list[str]:
    """Put `open` before what names no command, so that ``baypath FILE`` opens FILE."""
    commands = {"open", "rank", "decide", "export", "check", "new", "ballots", "collect"}
    if arguments and (arguments[0] in commands or arguments[0] in {"-h", "--help", "--version"}):
        return arguments
    return ["open", *arguments]
