"""Workbooks made to harm who reads them. What they cost in time is measured in tests/benchmarks, not asserted here."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from openpyxl import load_workbook

from models.errors import InputError
from models.exchange.ballot_workbook import faults, sandbox
from models.exchange.ballot_workbook.cells import read_sheets
from models.exchange.ballot_workbook.collect import read_ballots
from models.exchange.ballot_workbook.sandbox import read_workbooks
from tests.models.exchange.ballot_workbook import odd_children
from tests.models.exchange.ballot_workbook.filling import STUDY, ballot, sheet_of

LAUGHS = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))


def rewritten(path: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """Rewrite the parts of a workbook."""
    with zipfile.ZipFile(path) as parts:
        contents = {name: parts.read(name) for name in parts.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        for name, content in contents.items():
            parts.writestr(name, change(name, content))
    return path


def refusal(path: Path) -> InputError:
    collected = read_ballots(STUDY, [path])
    assert collected.changes == ()
    (refused,) = collected.refused
    assert refused.where["file"] == path.name
    return refused


@pytest.mark.parametrize("part", ["xl/sharedStrings.xml", "xl/workbook.xml", "xl/worksheets/sheet2.xml"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_bomb_of_entities_is_refused_at_its_declaration(part: str, encoding: str, tmp_path: Path) -> None:
    def bomb(name: str, content: bytes) -> bytes:
        if name != part:
            return content
        head, _, body = content.decode().partition("?>")
        told = f"{head}?><!DOCTYPE x [{LAUGHS}]>{body}".replace("UTF-8", encoding)
        return told.replace("</t>", "&a9;</t>").encode(encoding)

    assert type(refusal(rewritten(ballot(tmp_path), bomb))) is faults.UnsafeWorkbookError


def test_an_outer_file_is_never_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")

    def fetch(name: str, content: bytes) -> bytes:
        declared = f'?><!DOCTYPE x [<!ENTITY f SYSTEM "{secret.as_uri()}">]>'.encode()
        return content.replace(b"?>", declared, 1) if name == "xl/sharedStrings.xml" else content

    assert type(refusal(rewritten(ballot(tmp_path), fetch))) is faults.UnsafeWorkbookError


@pytest.mark.parametrize("cell", ["XFD1048576", "BM1", "A5001"])
def test_a_cell_far_out_is_refused_without_anything_being_laid_out_up_to_it(cell: str, tmp_path: Path) -> None:
    path = ballot(tmp_path)
    book = load_workbook(path)
    sheet_of(book, "comparisons")[cell].value = "here"
    book.save(path)
    refused = refusal(path)
    assert type(refused) is faults.WorkbookTooLargeError
    assert (refused.where["rows"], refused.where["columns"]) == (5000, 64)


def test_a_zip_bomb_of_394_kilobytes_is_refused_before_anything_is_unzipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as parts:
        parts.writestr("xl/worksheets/sheet1.xml", bytes(90_300_000))
    assert 380_000 < path.stat().st_size < 410_000
    monkeypatch.setattr(sandbox, "_Child", None)  # No child is started for it.
    assert type(refusal(path)) is faults.WorkbookTooLargeError


def test_a_part_that_is_larger_than_it_says_is_read_no_further_than_it_says(tmp_path: Path) -> None:
    path = rewritten(
        ballot(tmp_path),
        lambda name, content: content + bytes(30_000_000) if name == "xl/sharedStrings.xml" else content,
    )
    with zipfile.ZipFile(path) as parts:
        size = parts.getinfo("xl/sharedStrings.xml").file_size
    assert type(refusal(path)) is faults.WorkbookTooLargeError
    path.write_bytes(path.read_bytes().replace(size.to_bytes(4, "little"), (5000).to_bytes(4, "little")))
    assert type(refusal(path)) is faults.NotAWorkbookError


def test_ever_so_many_small_cells_are_refused(tmp_path: Path) -> None:
    def crowd(name: str, content: bytes) -> bytes:
        row = '<row r="{0}">' + "".join(f'<c r="{chr(65 + n)}{{0}}"><v>1</v></c>' for n in range(26)) + "</row>"
        rows = "".join(row.format(number) for number in range(100, 4900))
        return content.replace(b"</sheetData>", f"{rows}</sheetData>".encode()) if "sheet2" in name else content

    assert type(refusal(rewritten(ballot(tmp_path), crowd))) is faults.WorkbookTooLargeError


@pytest.mark.parametrize("text", ["=cmd|' /C calc'!A0", "@SUM(1)", "+1", '=HYPERLINK("http://x")'])
def test_text_that_looks_like_a_formula_is_no_answer_and_stays_text_in_a_remark(text: str, tmp_path: Path) -> None:
    path = ballot(tmp_path)
    book = load_workbook(path)
    sheet = sheet_of(book, "comparisons")
    for cell in (sheet["G3"], sheet["I4"]):
        cell.value = text
        cell.data_type = "s"
    book.save(path)
    collected = read_ballots(STUDY, [path])
    assert [type(fault) for fault in collected.refused] == [faults.BallotComparisonError]
    assert [change.after for change in collected.changes] == [text]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.xlsx", b""),
        ("words.xlsx", b"not a workbook"),
        ("old.xls", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(4000)),
    ],
)
def test_what_is_no_workbook_at_all_is_refused(name: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert type(refusal(path)) is faults.NotAWorkbookError


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("xl/worksheets/sheet2.xml", b"<c r=", b"<c q="),
        ("xl/worksheets/sheet2.xml", b'<c r="G3"', b'<c r="G99999999999"'),
        ("xl/worksheets/sheet2.xml", b"</worksheet>", b""),
        ("xl/worksheets/sheet2.xml", b"<v>", b"<v>9999999"),
        ("xl/_rels/workbook.xml.rels", b"worksheets/sheet2.xml", b"worksheets/gone.xml"),
        ("xl/_rels/workbook.xml.rels", b"worksheets/sheet2.xml", b"../../../../etc/passwd"),
        ("xl/workbook.xml", b"r:id=", b"r:jd="),
    ],
)
def test_a_workbook_whose_parts_do_not_fit_is_refused(part: str, old: bytes, new: bytes, tmp_path: Path) -> None:
    def spoil(name: str, content: bytes) -> bytes:
        return content.replace(old, new) if name == part else content

    assert type(refusal(rewritten(ballot(tmp_path), spoil))) is faults.NotAWorkbookError


@pytest.mark.parametrize("child", [odd_children.dies, odd_children.eats_memory, odd_children.never_answers])
def test_a_child_that_does_not_answer_is_ended_and_the_next_workbook_read_by_another(
    child: Callable[[Connection], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if child is odd_children.eats_memory and sys.platform == "win32":
        pytest.skip("Windows knows no limit on a process's memory")
    first, second = ballot(tmp_path, expert="E0"), ballot(tmp_path, expert="E1")
    serve = sandbox._serve
    monkeypatch.setattr(sandbox, "SECONDS", 2.0)
    monkeypatch.setattr(sandbox, "_serve", child)
    answers = read_workbooks([first, second])
    assert type(next(answers)) is faults.WorkbookTooCostlyError
    monkeypatch.setattr(sandbox, "_serve", serve)
    monkeypatch.setattr(sandbox, "SECONDS", 20.0)
    assert next(answers) == read_sheets(second, second.name)
