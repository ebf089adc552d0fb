"""The report for the minutes says what the models found, in words that are handed in."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO
from typing import Any

import docx
import pytest
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Pt

from desktop.wording import term
from models.computing.results import Results
from models.exchange.report.content import PictureKind, ReportContent
from models.exchange.report.write import report_bytes
from models.text import Script, Text
from models.weighting.panel_agreement import AGREEMENT
from tests.models.exchange.workbook.workbooks import content, small_study, with_initiative, with_measurements

# The smallest PNG there is: one grey pixel.
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010800000000"
    "3a7e9b550000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"
)


def reported(shown: ReportContent) -> Any:
    return docx.Document(BytesIO(report_bytes(shown)))


def texts(document: Any) -> list[str]:
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [line.text for line in document.paragraphs] + cells


@pytest.fixture(scope="module")
def shown() -> ReportContent:
    workbook = replace(content(small_study(initiatives=8)), wording=term)
    return ReportContent(workbook, Results().get(AGREEMENT, workbook.study), dict.fromkeys(PictureKind, PNG))


@pytest.mark.parametrize("script", list(Script))
def test_every_section_stands_in_order_in_the_readers_language(script: Script, shown: ReportContent) -> None:
    document = reported(replace(shown, shown=replace(shown.shown, scripts=(script,))))
    heads = [line.text for line in document.paragraphs if line.style.name == "Heading 1"]
    sections = ("question", "panel", "weights", "consensus", "ranking", "robustness", "sides", "blueprint")
    assert heads == [*(term(f"report.{key}", script) for key in sections), term("summary.methods", script)]
    assert not [text for text in texts(document) if "{" in text or "report." in text]


def test_the_ranking_table_holds_ranks_tiers_and_intervals_in_order(shown: ReportContent) -> None:
    table = reported(shown).tables[3]
    rows = [[cell.text for cell in row.cells] for row in table.rows][1:]
    ranking = shown.shown.ranking.whole
    order = ranking.order(shown.shown.ranking.leading)
    assert [row[1] for row in rows] == [str(shown.shown.initiative(one)) for one in order]
    for row, one in zip(rows, order, strict=True):
        at = ranking.row[one]
        assert row[0] == str(ranking.topsis.ranks[at])
        assert row[2] == f"Tier {shown.shown.firmness.tier[one]}"
        assert float(row[3]) == pytest.approx(ranking.topsis.closeness[at], abs=5e-4)
        assert row[5] == shown.shown.interval(one)


def test_the_consensus_is_the_panels(shown: ReportContent) -> None:
    told = texts(reported(shown))
    whole = shown.agreement.hierarchy.whole
    assert any(f"{whole.value:.0%}" in text and "S*" in text for text in told)
    table = reported(shown).tables[2]
    assert [row.cells[1].text for row in table.rows][1:] == [
        f"{shown.agreement.nodes[node].whole.value:.0%}" for node in shown.shown.study.criteria.parents
    ]


def test_every_initiative_of_the_plan_is_told_with_its_reason(shown: ReportContent) -> None:
    points = [line.text for line in reported(shown).paragraphs if line.style.name == "List Bullet"]
    placed = shown.shown.plan.placed.values()
    assert sorted(points) == sorted(
        f"{shown.shown.initiative(one.initiative)} — why {one.initiative}" for one in placed
    )


def test_each_picture_is_there_with_a_description_for_screen_readers(shown: ReportContent) -> None:
    shapes = reported(shown).inline_shapes
    described = [shape._inline.docPr.get("descr") for shape in shapes]
    keys = [kind.value if kind is not PictureKind.PLAN else "blueprint" for kind in PictureKind]
    assert described == [term(f"report.{key}.picture", Script.EN) for key in keys]
    assert not reported(replace(shown, pictures={})).inline_shapes


def test_what_was_typed_is_text_and_the_document_says_what_it_is(shown: ReportContent) -> None:
    typed = "<w:b/> =1+1 & {name} \N{GRINNING FACE} 深港"
    study = with_initiative(shown.shown.study, "I01", name=Text(typed, typed, typed))
    document = reported(replace(shown, shown=replace(shown.shown, study=study)))
    assert typed in texts(document)
    about = document.core_properties
    assert about.author == "BayPath"
    assert about.title == "Synthetic: report for the minutes"
    assert "Draft" in about.comments


def test_an_initiative_that_is_not_ranked_is_named_with_what_it_lacks() -> None:
    workbook = replace(content(with_measurements(small_study(), without="I05")), wording=term)
    shown = ReportContent(workbook, Results().get(AGREEMENT, workbook.study))
    assert any("Initiative I05 is not ranked" in text for text in texts(reported(shown)))


def test_chinese_is_set_in_a_chinese_face_and_pages_are_numbered(shown: ReportContent) -> None:
    whole = report_bytes(replace(shown, shown=replace(shown.shown, scripts=(Script.ZH_HANT,))))
    with zipfile.ZipFile(BytesIO(whole)) as parts:
        body = parts.read("word/document.xml").decode()
        footers = [parts.read(name).decode() for name in parts.namelist() if "footer" in name and name.endswith(".xml")]
    assert 'w:eastAsia="Microsoft JhengHei"' in body
    assert any("NUMPAGES" in footer and "PAGE" in footer for footer in footers)
    assert "<w:tblHeader/>" in body


def test_what_stands_above_and_below_a_page_ends_at_both_margins_also_in_two_languages(shown: ReportContent) -> None:
    name = Text(
        en="Shenzhen–Hong Kong co-operation in science and technology services", zh_hant="深港科技服務業合作" * 2
    )
    study = replace(shown.shown.study, frame=replace(shown.shown.study.frame, name=name, illustrative=True))
    for scripts, apart in (((Script.EN,), "\t"), ((Script.EN, Script.ZH_HANT), "\n\t")):
        document = reported(replace(shown, shown=replace(shown.shown, study=study, scripts=scripts)))
        section = document.sections[0]
        (header,), (footer,) = section.header.paragraphs, section.footer.paragraphs
        assert apart in header.text
        for line in (header, footer):
            right = [stop for stop in line.paragraph_format.tab_stops if stop.alignment == WD_TAB_ALIGNMENT.RIGHT]
            width = section.page_width - section.left_margin - section.right_margin
            assert [abs(stop.position - width) < 1000 for stop in right] == [True]
            assert line.style.font.size == Pt(8)
