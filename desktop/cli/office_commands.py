"""`baypath import` and `baypath report`: workbooks back into a study, and a Word document out of one."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from desktop.cli.exits import Exit
from desktop.cli.stores import keep, opened
from models.errors import InputError
from models.storage.faults import UnreadableFileError
from models.text import Script


class NoStudyToChangeError(InputError):
    """An edited workbook needs the study that it came from, and there is no such file: path."""


def import_workbook(arguments: Namespace) -> int:
    """Say what a workbook changes and what is refused; take all, or, where anything is refused, nothing."""
    from desktop.targets import existing_file
    from models.exchange.study_template.read import is_template

    workbook, script = existing_file(arguments.workbook), Script(arguments.lang)
    try:
        if is_template(workbook):
            return _set_up(workbook, arguments, script)
        return _take_back(workbook, arguments, script)
    except OSError as error:
        raise UnreadableFileError(path=arguments.workbook) from error


def report(arguments: Namespace) -> int:
    """Write the report for the minutes."""
    from datetime import datetime

    from desktop.cli.commands import free_path, no_result, scripts_of, seen_by
    from desktop.reporting.report import report_content, write_out
    from desktop.targets import read_study

    out, scripts = free_path(arguments.out, ".docx"), scripts_of(arguments.lang)
    study = seen_by(read_study(arguments.study), arguments.scenario)
    try:
        content = report_content(study, *scripts, exported_at=datetime.now().astimezone())
    except InputError as fault:
        return no_result(fault, study, scripts[0])
    write_out(content, out)
    print(out)
    return Exit.DONE


def _take_back(workbook: Path, arguments: Namespace, script: Script) -> int:
    from desktop.wording import term
    from desktop.workbook_edits import change_sentence, refusal_sentence
    from models.editing.kinds import EditKind
    from models.exchange.workbook_edits.apply import kept_as_scenario
    from models.exchange.workbook_edits.read import read_edited

    if not Path(arguments.out).exists():
        raise NoStudyToChangeError(path=arguments.out)
    with opened(arguments.out, read_only=arguments.dry_run) as store:
        before = store.load()
        found = read_edited(before, workbook, reason=term("workbook.reason", script))
        for change in found.changes:
            print(change_sentence(change, before, script))
        for refused in found.refused:
            print(f"baypath: {refusal_sentence(refused, before, script)}", file=sys.stderr)
        print(term("workbook.told", script).format(changes=len(found.changes), refused=len(found.refused)))
        if arguments.dry_run:
            print(term("workbook.dry", script))
        elif found.refused and not arguments.skip_refused:
            print(term("workbook.nothing_taken", script), file=sys.stderr)
        else:
            name = arguments.as_scenario
            after = kept_as_scenario(before, found.study, name) if name else found.study
            keep(store, before, after, EditKind.IMPORT_WORKBOOK)
    return Exit.BAD_INPUT if found.refused and not arguments.skip_refused else Exit.DONE


def _set_up(workbook: Path, arguments: Namespace, script: Script) -> int:
    from desktop.cli.commands import free_path
    from desktop.targets import STUDY_SUFFIX
    from desktop.wording import term
    from desktop.workbook_edits import refusal_sentence
    from models.exchange.study_template.read import read_template
    from models.storage.files import create_store
    from models.study import EMPTY_STUDY

    out = None if arguments.dry_run else free_path(arguments.out, STUDY_SUFFIX)
    found = read_template(workbook)
    for refused in found.refused:
        print(f"baypath: {refusal_sentence(refused, EMPTY_STUDY, script)}", file=sys.stderr)
    counts = {
        "criteria": len(found.study.criteria.criteria),
        "initiatives": len(found.study.initiatives.initiatives),
        "experts": len(found.study.panel.experts),
        "refused": len(found.refused),
    }
    print(term("template.told", script).format(**counts))
    if found.refused and not arguments.skip_refused:
        print(term("workbook.nothing_taken", script), file=sys.stderr)
        return Exit.BAD_INPUT
    if out is None:
        print(term("workbook.dry", script))
    else:
        create_store(out, found.study).close()
        print(out)
    return Exit.DONE
