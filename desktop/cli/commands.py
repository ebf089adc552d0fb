"""What each command does. Everything slow to import is imported in the command that needs it."""

from __future__ import annotations

import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path

from desktop.cli.exits import Exit
from models.errors import InputError
from models.panel.experts import Group
from models.problem.frame import Side
from models.storage.faults import NoSuchFolderError, PathTakenError, UnreadableFileError
from models.storage.publishing import write_fault
from models.study import Study
from models.text import Script


class UnknownVoiceError(InputError):
    """There is no side or group of that id or name: name, known."""


class WrongSuffixError(InputError):
    """A file to be written has the wrong ending: path, suffix."""


class UnknownLanguageError(InputError):
    """No language, nor two of them joined by a plus: value, known."""


class UnknownScenarioError(InputError):
    """There is no scenario of that id or name: name, known."""


class NoScenariosError(InputError):
    """The study keeps no scenarios at all: name (the one asked for)."""


def open_window(arguments: Namespace) -> int:
    """Open the window; returns when it is closed."""
    from desktop.app import open_window as shown

    return shown(arguments.file)


def rank(arguments: Namespace) -> int:
    """Print the ranking."""
    from desktop.cli.ranking_output import print_ranking
    from models.computing.results import Results
    from models.problem.choices import RankingMethod
    from models.ranking.study_ranking import RANKING

    study, script = _study(arguments), Script(arguments.lang)
    voice = _voice(study, arguments.side)
    try:
        ranking = Results().get(RANKING, study)
        shown = ranking.of(voice)
    except InputError as fault:
        return no_result(fault, study, script)
    method = RankingMethod(arguments.method) if arguments.method else ranking.leading
    print_ranking(study, shown, method, voice, arguments.format, script)
    return Exit.DONE


def decide(arguments: Namespace) -> int:
    """Rank any decision table."""
    from desktop.cli.decide_output import print_decision
    from desktop.targets import existing_file
    from models.exchange.decision_table import read_decision_table

    path = existing_file(arguments.table)
    try:
        table = read_decision_table(path)
    except OSError as error:
        raise UnreadableFileError(path=arguments.table) from error
    ranking = table.ranked(arguments.method)
    print_decision(table, ranking, table.compared(arguments.method) if arguments.compare else None, arguments.format)
    return Exit.DONE


def export(arguments: Namespace) -> int:
    """Write the blueprint workbook."""
    from desktop.blueprint_export import workbook_content, write_workbook

    out, scripts = free_path(arguments.out, ".xlsx"), scripts_of(arguments.lang)
    study = seen_by(_study(arguments), arguments.scenario)
    try:
        content = workbook_content(study, *scripts, exported_at=datetime.now().astimezone())
    except InputError as fault:
        return no_result(fault, study, scripts[0])
    write_workbook(content, out)
    print(out)
    return Exit.DONE


def check(arguments: Namespace) -> int:
    """Say that a study is sound, and what it still lacks; reading it has checked it."""
    from desktop.cli.check_output import print_check

    return print_check(_study(arguments), Script(arguments.lang))


def new(arguments: Namespace) -> int:
    """Make a new study file, or, where the name ends in .xlsx, a template to be filled in and imported."""
    from desktop.targets import BLANK, STUDY_SUFFIX, sample_study, template_study
    from models.storage.files import create_store

    as_template = arguments.out.lower().endswith(".xlsx")
    out = free_path(arguments.out, ".xlsx" if as_template else STUDY_SUFFIX)
    study = sample_study(arguments.sample) if arguments.sample else template_study(arguments.template or BLANK)
    if as_template:
        from desktop.workbook_edits import write_template

        write_template(study, out, Script(arguments.lang))
    else:
        create_store(out, study).close()
    print(out)
    return Exit.DONE


def _study(arguments: Namespace) -> Study:
    from desktop.targets import read_study

    return read_study(arguments.study)


def free_path(text: str, suffix: str) -> Path:
    """Return where a file is to be written, when it may be."""
    path = Path(text)
    if path.suffix.lower() != suffix:
        raise WrongSuffixError(path=text, suffix=suffix)
    # Looked at before anything is computed: nobody wants to wait for a plan that cannot be written.
    try:
        if not path.parent.is_dir():
            raise NoSuchFolderError(path=str(path.parent))
        if path.exists() or path.is_symlink():
            raise PathTakenError(path=text)
    except OSError as error:
        raise write_fault(error, path) from error
    return path


def scripts_of(text: str) -> tuple[Script, ...]:
    """Return the script, or the two different ones, that ``en`` or ``en+zh-Hans`` names.

    Raises:
        UnknownLanguageError: It names none, the same twice, or more than two.
    """
    known = {script.value: script for script in Script}
    parts = text.split("+")
    if not all(part in known for part in parts) or len(set(parts)) != len(parts) or len(parts) > 2:
        raise UnknownLanguageError(value=text, known=tuple(known))
    return tuple(known[part] for part in parts)


def seen_by(study: Study, wanted: str) -> Study:
    """Return the study as the scenario sees it that a person named by id or by name in any script; "" for itself.

    Raises:
        NoScenariosError: The study keeps none at all.
        UnknownScenarioError: There is none of that name.
    """
    from models.edits.scenarios import scenario_study

    if not wanted:
        return study
    for identifier, one in study.scenarios.items():
        names = {identifier, one.name.en, one.name.zh_hans, one.name.zh_hant}
        if wanted.casefold() in {name.casefold() for name in names if name}:
            return scenario_study(study, one)
    if not study.scenarios:
        raise NoScenariosError(name=wanted)
    known = tuple(str(one.name) or identifier for identifier, one in study.scenarios.items())
    raise UnknownScenarioError(name=wanted, known=known)


def _voice(study: Study, wanted: str) -> str:
    """Return the id of the side or group that a person named by id or by name in any script, ignoring case."""
    named: dict[str, Side | Group] = {**study.frame.sides, **study.panel.groups}
    if not wanted or wanted in named:
        return wanted
    for identifier, one in named.items():
        names = {identifier, one.name.en, one.name.zh_hans, one.name.zh_hant}
        if wanted.casefold() in {name.casefold() for name in names if name}:
            return identifier
    raise UnknownVoiceError(name=wanted, known=tuple(named))


def no_result(fault: InputError, study: Study, script: Script) -> int:
    """Say why there is no result yet."""
    from desktop.cli.telling import told

    print(f"baypath: {told(fault, study, script)}", file=sys.stderr)
    return Exit.NO_RESULT
