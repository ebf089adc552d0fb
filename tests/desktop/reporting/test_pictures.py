"""The report's pictures are drawn by the window's charts in another process, which alone loads Qt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop.cli import main
from desktop.cli.exits import Exit
from desktop.reporting.report import pictures, report_content
from desktop.reporting.requests import Request, requests
from desktop.targets import sample_study
from models.exchange.report.content import PictureKind, ReportContent
from models.text import Script
from tests.models.exchange.workbook.workbooks import EXPORTED_AT

Output = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def hetao() -> ReportContent:
    return report_content(sample_study("hetao"), Script.ZH_HANS, exported_at=EXPORTED_AT)


def colours(png: bytes) -> set[int]:
    image = QImage.fromData(png)
    assert abs(image.width() - 1800) <= 4
    return {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}


def test_every_picture_is_drawn_on_white_with_more_than_a_blank_sheet(hetao: ReportContent) -> None:
    assert set(hetao.pictures) == set(PictureKind)
    for kind, png in hetao.pictures.items():
        seen = colours(png)
        assert 0xFFFFFFFF in seen, kind
        assert len(seen) > 10, kind


def test_pictures_tell_the_models_figures(hetao: ReportContent) -> None:
    wanted = requests(hetao)
    ranking = hetao.shown.ranking.whole
    dumbbells = wanted[PictureKind.RANKING]
    order = ranking.order(hetao.shown.ranking.leading)
    marks = [(row[2], row[3]) for row in getattr(dumbbells, "rows", ())]
    rows = [ranking.row[one] for one in order]
    assert marks == [(float(ranking.topsis.closeness[row]), float(ranking.ahp.scores[row])) for row in rows]
    bars = getattr(wanted[PictureKind.PLAN], "bars", ())
    assert [bar[1] is None for bar in bars].count(False) == len(hetao.shown.plan.chosen())


def test_a_picture_that_cannot_be_drawn_is_left_out() -> None:
    broken: dict[PictureKind, Request] = {PictureKind.WEIGHTS: "no request"}  # type: ignore[dict-item]
    assert pictures(broken, Script.EN) == {}


def test_asking_for_a_report_loads_no_qt() -> None:
    code = "import desktop.reporting.report, desktop.reporting.drawing, sys; print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_command_writes_a_report_and_never_over_a_file(tmp_path: Path, capsys: Output) -> None:
    out = tmp_path / "report.docx"
    assert main(["report", "sample:hetao", str(out), "--lang", "zh-Hant"]) == Exit.DONE
    before = out.read_bytes()
    assert main(["report", "sample:hetao", str(out)]) == Exit.BAD_INPUT
    assert out.read_bytes() == before
    assert main(["report", "sample:hetao", str(tmp_path / "report.pdf")]) == Exit.BAD_INPUT
    assert main(["report", "sample:fighter", str(tmp_path / "none.docx")]) == Exit.NO_RESULT
    assert sorted(one.name for one in tmp_path.iterdir()) == ["report.docx"]
    capsys.readouterr()
