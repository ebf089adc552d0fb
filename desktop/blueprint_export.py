"""From a study to its workbook: computes what is needed and lends the wording. No Qt."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from desktop.reasons import why
from desktop.wording import term
from models.blueprint.plan import PLAN, Plan, Planned
from models.computing.progress import Report, unheard
from models.computing.results import Results
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.write import workbook_bytes
from models.ranking.decision_matrix import MATRIX
from models.ranking.study_ranking import RANKING
from models.robustness.firmness import FIRMNESS
from models.storage.publishing import whole_file
from models.study import Study
from models.text import Script
from models.weighting.panel_weights import WEIGHTS


def write_blueprint(
    study: Study,
    path: Path,
    *scripts: Script,
    results: Results | None = None,
    report: Report = unheard,
    overwrite: bool = False,
    draft: bool = True,
) -> None:
    """Write the study's blueprint workbook.

    Args:
        study: The study.
        path: Where to.
        scripts: The script of names and headings, or two, which stand side by side.
        results: Where known results are found and new ones kept.
        report: Told how far it is; may cancel.
        overwrite: Whether a file that is there may be replaced.
        draft: Whether every sheet is marked as a draft for comment.

    Raises:
        InputError: There is no result yet, or the file cannot be written; a file that is there stays whole.
        Cancelled: `report` said so.
    """
    content = workbook_content(
        study, *scripts, results=results, report=report, exported_at=datetime.now().astimezone(), draft=draft
    )
    write_workbook(content, path, overwrite=overwrite)


def write_workbook(content: WorkbookContent, path: Path, *, overwrite: bool = False) -> None:
    """Write a workbook to `path`; a file that is there stays whole until the new one is.

    Args:
        content: What the sheets show.
        path: Where to.
        overwrite: Whether a file that is there may be replaced.

    Raises:
        PathTakenError: One is there, and `overwrite` is False.
        NotANumberError: A figure is infinite or not a number.
        TextTooLongError: A text is longer than a cell can hold.
        InputError: The folder, the disk or another program does not let us.
    """
    publish(workbook_bytes(content), path, overwrite=overwrite)


def publish(data: bytes, path: Path, *, overwrite: bool = False) -> None:
    """Write a document to `path`; a file that is there stays whole until the new one is.

    Raises:
        PathTakenError: One is there, and `overwrite` is False.
        InputError: The folder, the disk or another program does not let us.
    """
    with whole_file(path, overwrite=overwrite) as draft:
        draft.write_bytes(data)


def workbook_content(
    study: Study,
    *scripts: Script,
    exported_at: datetime,
    results: Results | None = None,
    report: Report = unheard,
    draft: bool = True,
) -> WorkbookContent:
    """Return everything that the workbook shows, in the words of one script.

    Args:
        study: The study.
        scripts: The script of names and headings, or two, which stand side by side.
        exported_at: The time that the workbook tells, with its time zone.
        results: Where known results are found and new ones kept.
        report: Told how far it is; may cancel.
        draft: Whether every sheet is marked as a draft for comment.

    Raises:
        InputError: There is no result yet.
        Cancelled: `report` said so.
    """
    known = results or Results()
    plan = known.get(PLAN, study, report)
    return WorkbookContent(
        study=study,
        weights=known.get(WEIGHTS, study),
        matrix=known.get(MATRIX, study),
        ranking=known.get(RANKING, study),
        plan=plan,
        firmness=known.get(FIRMNESS, study, report),
        scripts=scripts,
        wording=term,
        reason=partial(_why, plan, study),
        exported_at=exported_at,
        program=f"BayPath {_version()}".strip(),
        draft=draft,
    )


def _why(plan: Plan, study: Study, planned: Planned, script: Script) -> str:
    return why(planned, plan=plan, study=study, script=script)


def _version() -> str:
    try:
        return version("baypath")
    except PackageNotFoundError:
        return ""
