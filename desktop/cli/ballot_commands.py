"""`baypath ballots` and `baypath collect`: Excel ballots out to the experts, and back."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.exits import Exit
from desktop.cli.stores import keep, opened
from models.storage.faults import NoSuchFileError, UnreadableFileError
from models.text import Script

if TYPE_CHECKING:
    from models.exchange.ballot_workbook.collect import Collected
    from models.study import Study


def ballots(arguments: Namespace) -> int:
    """Write one ballot for each expert."""
    from desktop.ballots import new_ballot_key, write_ballots
    from desktop.targets import STUDY_SUFFIX, read_study
    from models.editing.kinds import EditKind
    from models.edits.comparisons import open_ballot_key
    from models.edits.rounds import set_ballot_key

    folder, script = Path(arguments.folder), Script(arguments.lang)
    study = read_study(arguments.study)
    for expert in study.panel.experts:
        open_ballot_key(study, expert)
    if not study.current_round.ballot_key and Path(arguments.study).suffix == STUDY_SUFFIX:
        with opened(arguments.study) as store:
            before = store.load()
            study = set_ballot_key(before, new_ballot_key())
            keep(store, before, study, EditKind.PREPARE_BALLOTS)
    for path in write_ballots(study, folder, script, swot=arguments.swot):
        print(path)
    return Exit.DONE


def collect(arguments: Namespace) -> int:
    """Read ballots back: say what they change and what is refused; take all, or, where anything is refused, nothing."""
    from desktop.ballots import change_sentence
    from desktop.wording import term
    from models.editing.kinds import EditKind
    from models.exchange.ballot_workbook.collect import collect_ballots

    script = Script(arguments.lang)
    with opened(arguments.study, read_only=arguments.dry_run) as store:
        before = store.load()
        collected = _read(before, [Path(name) for name in arguments.files])
        for change in collected.changes:
            print(change_sentence(change, before, script))
        _tell_refused(collected, before, script)
        counts = {"files": len(collected.experts), "changes": len(collected.changes), "refused": len(collected.refused)}
        print(term("ballot.told", script).format(**counts))
        if arguments.dry_run:
            print(term("ballot.dry", script))
        elif collected.refused and not arguments.skip_refused:
            print(term("ballot.nothing_taken", script), file=sys.stderr)
        else:
            keep(store, before, collect_ballots(before, collected.changes), EditKind.COLLECT_BALLOTS)
    return Exit.BAD_INPUT if collected.refused and not arguments.skip_refused else Exit.DONE


def _read(study: Study, paths: list[Path]) -> Collected:
    from models.exchange.ballot_workbook.collect import read_ballots

    for path in paths:
        if not path.is_file():
            raise NoSuchFileError(path=str(path))
    try:
        return read_ballots(study, paths)
    except OSError as error:
        raise UnreadableFileError(path=str(error.filename or "")) from error


def _tell_refused(collected: Collected, study: Study, script: Script) -> None:
    from desktop.cli.telling import told

    for fault in collected.refused:
        print(f"baypath: {told(fault, study, script)}", file=sys.stderr)
