"""From a study to its report: computes what is needed, lends the wording, has the pictures drawn. No Qt here."""

from __future__ import annotations

import multiprocessing
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from desktop.blueprint_export import publish, workbook_content
from desktop.reporting.requests import Request, requests
from models.computing.progress import Report, unheard
from models.computing.results import Results
from models.exchange.report.content import PictureKind, ReportContent
from models.exchange.report.write import report_bytes
from models.study import Study
from models.text import Script
from models.weighting.panel_agreement import AGREEMENT

SECONDS: Final = 60.0
"""How long one picture may take; it takes a hundredth of that."""


def write_report(
    study: Study,
    path: Path,
    *scripts: Script,
    results: Results | None = None,
    report: Report = unheard,
    overwrite: bool = False,
    draft: bool = True,
) -> None:
    """Write the study's report for the minutes.

    Args:
        study: The study.
        path: Where to.
        scripts: The script of names and headings, or two, one under the other.
        results: Where known results are found and new ones kept.
        report: Told how far it is; may cancel.
        overwrite: Whether a file that is there may be replaced.
        draft: Whether it is marked as a draft for comment.

    Raises:
        InputError: There is no result yet, or the file cannot be written; a file that is there stays whole.
        Cancelled: `report` said so.
    """
    content = report_content(
        study, *scripts, exported_at=datetime.now().astimezone(), results=results, report=report, draft=draft
    )
    write_out(content, path, overwrite=overwrite)


def write_out(content: ReportContent, path: Path, *, overwrite: bool = False) -> None:
    """Write a report to `path`; a file that is there stays whole until the new one is.

    Raises:
        PathTakenError: One is there, and `overwrite` is False.
        InputError: The folder, the disk or another program does not let us.
    """
    publish(report_bytes(content), path, overwrite=overwrite)


def report_content(
    study: Study,
    *scripts: Script,
    exported_at: datetime,
    results: Results | None = None,
    report: Report = unheard,
    draft: bool = True,
) -> ReportContent:
    """Return everything that the report tells, with its pictures.

    Raises:
        InputError: There is no result yet.
        Cancelled: `report` said so.
    """
    known = results or Results()
    shown = workbook_content(study, *scripts, exported_at=exported_at, results=known, report=report, draft=draft)
    content = ReportContent(shown, known.get(AGREEMENT, study))
    return replace(content, pictures=pictures(requests(content), shown.script))


def pictures(wanted: Mapping[PictureKind, Request], script: Script) -> dict[PictureKind, bytes]:
    """Return PNG files, drawn in another process; what that cannot draw is left out."""
    # Named here, so that nothing of Qt is loaded by whoever only asks for a report.
    from desktop.reporting.drawing import serve

    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    plain = {kind.value: request for kind, request in wanted.items()}
    process = context.Process(target=serve, args=(theirs, plain, script.field), daemon=True)
    process.start()
    theirs.close()
    found: dict[PictureKind, bytes] = {}
    try:
        for _ in wanted:
            if not ours.poll(SECONDS):
                break
            name = ours.recv_bytes().decode()
            found[PictureKind(name)] = ours.recv_bytes()
    except (EOFError, OSError):
        pass
    finally:
        ours.close()
        process.join(SECONDS)
        process.kill()
        process.join()
        process.close()
    return found
