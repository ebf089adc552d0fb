"""The blueprint workbook of the samples, in the words of three scripts, as offices open it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from desktop.blueprint_export import workbook_content, write_blueprint
from desktop.reasons import why
from desktop.targets import blank_study, sample_study
from desktop.wording import wording
from models.blueprint.plan import PLAN
from models.blueprint.study_problem import NoHorizonsError
from models.computing.progress import Cancelled
from models.computing.results import Results
from models.errors import InputError
from models.exchange.workbook.content import WorkbookContent
from models.exchange.workbook.write import workbook_bytes
from models.problem.calendar import Horizon, Quarter
from models.problem.frame import Side
from models.problem.initiatives import Body
from models.ranking.study_ranking import RANKING as STUDY_RANKING
from models.robustness.firmness import FIRMNESS
from models.storage.faults import PathTakenError
from models.study import Study
from models.text import Script, Text
from tests.office import opened, worked_out

EXPORTED_AT = datetime(2025, 3, 4, 15, 6, tzinfo=UTC)
SHEETS = {
    Script.EN: (
        *(
            "Summary",
            "Blueprint",
            "Gantt",
            "Ranking",
            "Method and budgets",
            "Weights",
            "Decision matrix",
            "AHP",
            "TOPSIS",
        ),
        *("Robustness", "Barriers", "Blueprint data", "Method notes and run", "Self-check"),
    ),
    Script.ZH_HANS: (
        *(
            "摘要",
            "实施蓝图",
            "甘特图",
            "排序结果",
            "方法与预算",
            "权重",
            "决策矩阵",
            "AHP",
            "TOPSIS",
            "稳健性",
            "壁垒",
        ),
        *("蓝图数据", "方法说明与运行记录", "自检"),
    ),
    Script.ZH_HANT: (
        *(
            "摘要",
            "實施藍圖",
            "甘特圖",
            "排序結果",
            "方法及預算",
            "權重",
            "決策矩陣",
            "AHP",
            "TOPSIS",
            "穩健性",
            "壁壘",
        ),
        *("藍圖數據", "方法說明及運算紀錄", "自我核對"),
    ),
}
RANKING, DATA, RUN = 3, 11, 12
"""The places of some sheets."""


@pytest.fixture(scope="module")
def results() -> Results:
    return Results()


@pytest.fixture(scope="module")
def hetao() -> Study:
    return sample_study("hetao")


@pytest.fixture(scope="module")
def contents(hetao: Study, results: Results) -> Mapping[Script, WorkbookContent]:
    return {script: workbook_content(hetao, script, exported_at=EXPORTED_AT, results=results) for script in Script}


@pytest.fixture(scope="module")
def side_by_side(hetao: Study, results: Results) -> WorkbookContent:
    return workbook_content(hetao, Script.EN, Script.ZH_HANS, exported_at=EXPORTED_AT, results=results)


@pytest.fixture(scope="module")
def folder(
    contents: Mapping[Script, WorkbookContent], side_by_side: WorkbookContent, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The workbook of the sample in three scripts, each named by its script, and in two side by side."""
    found = tmp_path_factory.mktemp("workbooks")
    for script, content in contents.items():
        (found / f"{script.value}.xlsx").write_bytes(workbook_bytes(content))
    (found / "both.xlsx").write_bytes(workbook_bytes(side_by_side))
    return found


def cells(book: Workbook) -> dict[tuple[str, int, int], Any]:
    return {
        (page.title, cell.row, cell.column): cell.value
        for page in book.worksheets
        for row in page.iter_rows()
        for cell in row
        if cell.value not in {None, ""}
    }


@pytest.mark.parametrize("script", list(Script))
def test_the_sheets_are_named_in_the_readers_script(script: Script, folder: Path) -> None:
    book = opened(folder / f"{script.value}.xlsx")
    assert tuple(page.title for page in book if page.sheet_state == "visible") == SHEETS[script]


@pytest.mark.parametrize("script", list(Script))
def test_every_word_is_known_and_every_fact_filled_in(script: Script, folder: Path) -> None:
    told = [value for value in cells(opened(folder / f"{script.value}.xlsx")).values() if isinstance(value, str)]
    families = "|".join(sorted({key.split(".", maxsplit=1)[0] for key in wording()}))
    assert len(told) > 1000
    assert [text for text in told if re.fullmatch(rf"({families})(\.\w+)+", text)] == []
    assert [text for text in told if re.search(r"\{\w*\}", text)] == []


def test_two_languages_stand_side_by_side_each_with_its_own_names_and_one_unit(folder: Path) -> None:
    book = opened(folder / "both.xlsx")
    assert book.sheetnames[DATA] == "Blueprint data 蓝图数据"
    told = {str(value) for value in cells(book).values()}
    assert {
        "Short term 近期",
        "Draft for comment · Illustrative sample data",
        "征求意见稿 · 示例数据（仅供演示）",
    } <= told
    assert "Shenzhen: global weight\n深圳：全局权重" in told
    headings = [str(cell.value) for cell in book.worksheets[DATA][1]]
    assert "Funding (RMB\N{NO-BREAK SPACE}m) 资金需求（百万元人民币）" in headings
    task, main_task = headings.index("Task"), headings.index("重点任务")
    row = next(row for row in book.worksheets[DATA].iter_rows(values_only=True) if "I01" in row)
    assert re.search("[a-z]", str(row[task]))
    assert not re.search(r"[\u4e00-\u9fff]", str(row[task]))
    assert re.search(r"[\u4e00-\u9fff]", str(row[main_task]))


@pytest.mark.parametrize("script", [Script.ZH_HANS, Script.ZH_HANT])
def test_headings_are_chinese_in_a_chinese_workbook(script: Script, folder: Path) -> None:
    book = opened(folder / f"{script.value}.xlsx")
    headings = [str(cell.value) for cell in book.worksheets[DATA][1]]
    assert [text for text in headings if not re.search(r"[\u4e00-\u9fff]", text)] == []


def test_each_city_reads_its_own_terms(folder: Path) -> None:
    mainland, hong_kong, english = (
        {str(value) for value in cells(opened(folder / f"{script.value}.xlsx")).values()}
        for script in (Script.ZH_HANS, Script.ZH_HANT, Script.EN)
    )
    assert {"香港对口部门", "征求意见稿 · 示例数据（仅供演示）", "附件1", "资金需求\n（万元人民币）"} <= mainland
    assert {
        "香港牽頭政策局/部門",
        "諮詢稿 · 示例數據（僅供說明）",
        "附件1",
        "指標",
        "所需撥款\n（百萬港元）",
    } <= hong_kong
    assert {
        "Lead bureau (Hong Kong)",
        "Draft for comment · Illustrative sample data",
        "Annex 1",
        "Indicator",
    } <= english
    assert "2025年12月底前" in mainland
    assert "2025年第四季" in hong_kong
    assert not any("KPI" in text for text in english | hong_kong)


def test_costs_stand_in_both_currencies_and_in_the_unit_of_the_heading(folder: Path, hetao: Study) -> None:
    units = {
        Script.EN: ("Funding (RMB\N{NO-BREAK SPACE}m)", "Funding (HK$\N{NO-BREAK SPACE}m)", 1.0),
        Script.ZH_HANS: ("资金需求（万元人民币）", "资金需求（万港元）", 100.0),
        Script.ZH_HANT: ("所需撥款（百萬元人民幣）", "所需撥款（百萬港元）", 1.0),
    }
    for script, (main, other, factor) in units.items():
        page = opened(folder / f"{script.value}.xlsx").worksheets[DATA]
        names = [cell.value for cell in page[1]]
        for row in page.iter_rows(min_row=2, values_only=True):
            millions = hetao.indicators.measurements[str(row[3])]["cost"].mode
            assert row[names.index(main)] == pytest.approx(millions * factor)
            assert row[names.index(other)] == pytest.approx(millions * factor * 1.08)


@pytest.mark.parametrize("script", list(Script))
def test_every_choice_of_method_is_named_with_a_line_on_what_it_means(script: Script, folder: Path) -> None:
    rows = list(opened(folder / f"{script.value}.xlsx").worksheets[RUN].iter_rows(values_only=True))
    first = next(place for place, row in enumerate(rows) if row[0] == wording()["run.choice"].read(script)) + 1
    labels = [row[0] for row in rows[first:]]
    for key in ("priorities", "random_index", "within_sides", "across_sides", "synthesis", "normalisation", "leading"):
        assert wording()[f"method.{key}"].read(script) in labels
    assert all(row[0] and row[1] and row[2] for row in rows[first:])
    assert any("2025-01-01" in str(row[1]) for row in rows[first:]), "the rate should be dated"


def test_every_choice_that_a_study_can_make_is_worded() -> None:
    from enum import StrEnum
    from typing import get_type_hints

    from models.problem.choices import MethodChoices

    kinds = {
        key: kind
        for key, kind in get_type_hints(MethodChoices).items()
        if isinstance(kind, type) and issubclass(kind, StrEnum)
    }
    assert len(kinds) == 7
    for key, kind in kinds.items():
        for choice in kind:
            assert {f"method.{key}.{choice.value}", f"method.{key}.{choice.value}.about"} <= set(wording())


@pytest.mark.parametrize("script", list(Script))
def test_why_sentences_name_amounts_and_quarters_as_their_readers_write_them(
    script: Script, hetao: Study, results: Results
) -> None:
    plan = results.get(PLAN, hetao)
    # The fund costs more than the long term has left (`blueprint.placement`).
    said = why(plan.placed["I13"], plan=plan, study=hetao, script=script)
    amount = {Script.EN: "RMB 3,000 m", Script.ZH_HANS: "人民币300,000万元", Script.ZH_HANT: "3,000百萬元人民幣"}[
        script
    ]
    assert amount in said
    placed = why(plan.placed["I01"], plan=plan, study=hetao, script=script)
    start = {Script.EN: "2023Q1", Script.ZH_HANS: "2023年第一季度", Script.ZH_HANT: "2023年第一季"}[script]
    assert start in placed


def test_amounts_in_a_currency_without_words_of_its_own_are_told_by_its_code(hetao: Study) -> None:
    money = replace(hetao.frame.currencies, main="SGD", other="USD")
    study = replace(hetao, frame=replace(hetao.frame, currencies=money))
    content = workbook_content(study, Script.EN, exported_at=EXPORTED_AT)
    assert (content.unit, content.other_unit) == ("SGD\N{NO-BREAK SPACE}m", "USD\N{NO-BREAK SPACE}m")
    assert "SGD 3,000 m" in content.why(content.plan.placed["I13"])


def test_bodies_of_sides_other_than_the_two_cities_stand_under_their_sides_name(hetao: Study, tmp_path: Path) -> None:
    sides = {"SZ": hetao.frame.sides["SZ"], "MO": Side("MO", Text("Macao", "澳门", "澳門"))}
    bodies = {"MO-1": Body("MO-1", "MO", Text("Macao bureau"))}
    only = replace(hetao.initiatives.initiatives["I01"], bodies={"MO": ("MO-1",)})
    listed = {**hetao.initiatives.initiatives, "I01": only}
    study = replace(
        hetao,
        frame=replace(hetao.frame, sides={**hetao.frame.sides, **sides}),
        initiatives=replace(hetao.initiatives, initiatives=listed, bodies={**hetao.initiatives.bodies, **bodies}),
    )
    path = tmp_path / "blueprint.xlsx"
    write_blueprint(study, path, Script.EN)
    page = opened(path).worksheets[DATA]
    names = [cell.value for cell in page[1]]
    assert {"Lead body (Shenzhen)", "Lead bureau (Hong Kong)", "Lead body (Macao)"} <= set(names)
    row = next(row for row in page.iter_rows(values_only=True) if "I01" in row)
    assert row[names.index("Lead body (Macao)")] == "Macao bureau"
    assert row[names.index("Lead bureau (Hong Kong)")] is None


@pytest.mark.parametrize("name", ["fighter", "house"])
def test_a_sample_without_phases_says_so_and_leaves_no_file(name: str, tmp_path: Path) -> None:
    with pytest.raises(NoHorizonsError):
        write_blueprint(sample_study(name), tmp_path / "blueprint.xlsx", Script.EN)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["fighter", "house"])
@pytest.mark.parametrize("script", list(Script))
def test_a_textbook_sample_given_a_phase_exports_in_every_script(name: str, script: Script, tmp_path: Path) -> None:
    study = sample_study(name)
    phase = Horizon("only", Text("Only phase", "唯一阶段", "唯一階段"), Quarter(2026, 4))
    study = replace(study, frame=replace(study.frame, horizons=(phase,)))
    path = tmp_path / "blueprint.xlsx"
    write_blueprint(study, path, script)
    ranking = Results().get(STUDY_RANKING, study)
    page = opened(path).worksheets[RANKING]
    order = [row[1] for row in page.iter_rows(values_only=True) if row[1] in study.initiatives.initiatives]
    assert tuple(order) == ranking.whole.order(ranking.leading)


def test_a_blank_study_says_what_is_missing_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        write_blueprint(blank_study(), tmp_path / "blueprint.xlsx", Script.EN)
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_export_leaves_no_file(hetao: Study, tmp_path: Path) -> None:
    def cancel(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_blueprint(hetao, tmp_path / "blueprint.xlsx", Script.EN, report=cancel)
    assert list(tmp_path.iterdir()) == []


def test_an_export_replaces_a_file_only_when_told_to(hetao: Study, results: Results, tmp_path: Path) -> None:
    path = tmp_path / "blueprint.xlsx"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(PathTakenError):
        write_blueprint(hetao, path, Script.EN, results=results)
    assert path.read_text(encoding="utf-8") == "mine"
    write_blueprint(hetao, path, Script.EN, results=results, overwrite=True)
    assert opened(path).sheetnames[0] == "Summary"


@pytest.fixture(scope="module")
def saved_by_libreoffice(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbooks as LibreOffice works them out and saves them."""
    csv_of_data = f"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,{DATA + 1}"
    return worked_out(folder.glob("*.xlsx"), tmp_path_factory.mktemp("saved"), "xlsx", csv_of_data)


@pytest.mark.parametrize("name", [*(f"{script.value}.xlsx" for script in Script), "both.xlsx"])
def test_libreoffice_works_every_value_out_as_it_was_written(
    name: str, folder: Path, saved_by_libreoffice: Path
) -> None:
    before, after = cells(opened(folder / name)), cells(opened(saved_by_libreoffice / name))
    assert set(after) == set(before)
    for place, value in before.items():
        expected = pytest.approx(value, rel=1e-9, abs=1e-9) if isinstance(value, float) else value
        assert after[place] == expected, place


@pytest.mark.parametrize("script", list(Script))
def test_the_data_sheet_reaches_a_csv_file_whole(script: Script, saved_by_libreoffice: Path, hetao: Study) -> None:
    path = next(saved_by_libreoffice.glob(f"{script.value}-*.csv"))
    assert path.stem == f"{script.value}-{SHEETS[script][DATA]}"
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
    assert len(rows) == len(hetao.initiatives.initiatives)
    start = wording()["data.start_date"].read(script)
    dates = [date.fromisoformat(row[start]) for row in rows if row[start]]
    assert len(dates) == 23
    assert min(dates) == date(2023, 1, 1)


def test_the_ranking_names_each_tier_and_how_far_each_rank_may_lie(
    folder: Path, hetao: Study, results: Results
) -> None:
    firm = results.get(FIRMNESS, hetao)
    told = {
        str(row[1]): row
        for row in opened(folder / "en.xlsx")["Ranking"].iter_rows(values_only=True)
        if row[1] in firm.tier
    }
    assert set(told) == set(hetao.initiatives.initiatives)
    for initiative, row in told.items():
        low, high = firm.interval[initiative]
        assert f"Tier {firm.tier[initiative]}" in row
        assert (f"{low}–{high}" if low < high else str(low)) in row
