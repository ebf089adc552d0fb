"""The commands and their arguments."""

from __future__ import annotations

import argparse
from importlib.metadata import PackageNotFoundError, version

from desktop.cli import ballot_commands, commands, office_commands

# Written out, since asking the methods themselves would load NumPy before `--help` and `--version` answer.
TABLE_METHODS = (
    "topsis (the default, as topsis-vector), topsis-minmax, topsis-max, topsis-sum, ahp, ahp-distributive, promethee, "
    "vikor, saw, wpm, waspas, marcos, edas, moora, copras, aras, cocoso, codas, mabac, spotis"
)
STUDY = "a .baypath file, a text form (.json), or sample:NAME"


def parser() -> argparse.ArgumentParser:
    """Return the parser; each command's `run` takes the parsed arguments and returns an exit code."""
    top = argparse.ArgumentParser(
        prog="baypath",
        description="Weigh criteria, rank initiatives by AHP and TOPSIS, and phase them into a blueprint.",
        epilog="Without a command, BayPath opens its window: baypath [FILE]. "
        "Exit codes: 0 done, 1 no result yet, 2 bad input.",
    )
    top.add_argument("--version", action="version", version=f"baypath {_version()}")
    under = top.add_subparsers(metavar="command", required=True)

    opening = under.add_parser("open", help="open the window (the default)")
    opening.add_argument("file", nargs="?", metavar="FILE", help=STUDY)
    opening.set_defaults(run=commands.open_window)

    rank = under.add_parser("rank", help="print the ranking")
    rank.add_argument("study", metavar="STUDY", help=STUDY)
    rank.add_argument("--method", choices=["ahp", "topsis"], help="order by this method (default: the study's)")
    rank.add_argument("--side", metavar="SIDE", default="", help="a side or group instead of the whole panel")
    rank.add_argument("--format", choices=["table", "json", "csv"], default="table")
    _add_language(rank)
    rank.set_defaults(run=commands.rank)

    decide = under.add_parser("decide", help="rank any decision table from Excel or CSV")
    decide.add_argument(
        "table",
        metavar="TABLE",
        help="first row the criteria; rows direction (max or min), weight; alternatives",
    )
    decide.add_argument("--method", metavar="METHOD", default="topsis", help=TABLE_METHODS)
    decide.add_argument(
        "--compare", action="store_true", help="also the ranks by every other method, and how far they agree"
    )
    decide.add_argument("--format", choices=["table", "json", "csv"], default="table")
    decide.set_defaults(run=commands.decide)

    export = under.add_parser("export", help="write the blueprint as an Excel workbook")
    export.add_argument("study", metavar="STUDY", help=STUDY)
    export.add_argument("out", metavar="OUT.xlsx", help="where to; never over an existing file")
    _add_languages(export)
    _add_scenario(export)
    export.set_defaults(run=commands.export)

    check = under.add_parser("check", help="check that a study is sound, and say what is missing")
    check.add_argument("study", metavar="STUDY", help=STUDY)
    _add_language(check)
    check.set_defaults(run=commands.check)

    _add_ballots(under)
    _add_workbooks(under)
    new = under.add_parser("new", help="make a new study file")
    new.add_argument(
        "out", metavar="OUT.baypath", help="where to, never over an existing file; OUT.xlsx for a template to fill in"
    )
    start = new.add_mutually_exclusive_group()
    start.add_argument("--sample", metavar="NAME", help="start from a sample: hetao, fighter, house")
    start.add_argument(
        "--template",
        metavar="NAME",
        default="",
        help="start from sz-hk (criteria, anchors, bodies and phases of Shenzhen-Hong Kong S&T services), blank, or a "
        "study, whose structure is taken over without its answers",
    )
    _add_language(new)
    new.set_defaults(run=commands.new)
    return top


def _add_ballots(under: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add what sends ballots out and takes them back."""
    ballots = under.add_parser("ballots", help="write one Excel ballot for each expert into a folder")
    ballots.add_argument("study", metavar="STUDY", help=STUDY)
    ballots.add_argument("folder", metavar="FOLDER", help="where to; never over an existing file")
    ballots.add_argument("--swot", action="store_true", help="ask the findings of SWOT too, on a sheet of their own")
    _add_language(ballots)
    ballots.set_defaults(run=ballot_commands.ballots)

    collect = under.add_parser("collect", help="read filled-in ballots back into the study")
    collect.add_argument("study", metavar="STUDY.baypath", help="the study file that the ballots were written from")
    collect.add_argument("files", metavar="FILE", nargs="+", help="the ballots")
    collect.add_argument("--dry-run", action="store_true", help="only say what would change and what is refused")
    collect.add_argument(
        "--skip-refused", action="store_true", help="take the rest where something is refused (default: take nothing)"
    )
    _add_language(collect)
    collect.set_defaults(run=ballot_commands.collect)


def _add_workbooks(under: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands that write the report and take workbooks back."""
    report = under.add_parser("report", help="write the report for the minutes as a Word document, with pictures")
    report.add_argument("study", metavar="STUDY", help=STUDY)
    report.add_argument("out", metavar="OUT.docx", help="where to; never over an existing file")
    _add_languages(report)
    _add_scenario(report)
    report.set_defaults(run=office_commands.report)

    taking = under.add_parser("import", help="take an edited workbook back, or set a study up from the template")
    taking.add_argument("workbook", metavar="WORKBOOK.xlsx", help="exported by BayPath, or its template, filled in")
    taking.add_argument(
        "out",
        metavar="STUDY.baypath",
        help="the study that the workbook was exported from; of a template, where the new study is to be written",
    )
    taking.add_argument("--dry-run", action="store_true", help="only say what would change and what is refused")
    taking.add_argument(
        "--skip-refused", action="store_true", help="take the rest where something is refused (default: take nothing)"
    )
    taking.add_argument(
        "--as-scenario", metavar="NAME", default="", help="keep changed weights, scores, methods, rules as a scenario"
    )
    _add_language(taking)
    taking.set_defaults(run=office_commands.import_workbook)


def _add_scenario(command: argparse.ArgumentParser) -> None:
    command.add_argument("--scenario", metavar="NAME", default="", help="as this scenario of the study sees it")


def _add_languages(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--lang",
        metavar="LANG",
        default="en",
        help="en, zh-Hans or zh-Hant, or two side by side, as en+zh-Hans (default: en)",
    )


def _add_language(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--lang", choices=["en", "zh-Hans", "zh-Hant"], default="en", help="the language of names and headings"
    )


def _version() -> str:
    try:
        return version("baypath")
    except PackageNotFoundError:
        return "(not installed)"
