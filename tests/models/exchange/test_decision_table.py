from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from models.errors import InputError
from models.exchange import table_faults as faults
from models.exchange.decision_table import cell_name, decision_table, read_decision_table
from models.exchange.table_files import MOST_COLUMNS, MOST_ROWS
from tests.reference_cases import reference_case

CARS = """,price,range,"comfort, inside"
direction,min,max,MAX
weight,2,1,1
A,25,420,7
B,31,510,8

C,19,300,5
"""


def written(tmp_path: Path, text: str, name: str = "cars.csv", encoding: str = "utf-8") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return path


def as_workbook(tmp_path: Path, rows: list[list[object]]) -> Path:
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    path = tmp_path / "cars.xlsx"
    book.save(path)
    return path


def test_a_table_is_read_with_its_directions_and_weights(tmp_path: Path) -> None:
    table = read_decision_table(written(tmp_path, CARS))
    assert table.alternatives == ("A", "B", "C")
    assert table.criteria == ("price", "range", "comfort, inside")
    assert table.benefit.tolist() == [False, True, True]
    assert table.weights.tolist() == [2.0, 1.0, 1.0]
    assert table.matrix.tolist() == [[25, 420, 7], [31, 510, 8], [19, 300, 5]]
    assert table.places == (4, 5, 7)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (CARS.replace(",", ";").replace("comfort; inside", "comfort, inside"), "utf-8"),
        (CARS.replace('"comfort, inside"', "comfort").replace(",", "\t"), "utf-8-sig"),
        (CARS.replace("\n", "\r\n"), "utf-8"),
        ("".join(reversed(CARS.splitlines(keepends=True)[1:])).join([CARS.splitlines(keepends=True)[0], ""]), "utf-8"),
    ],
    ids=["semicolons", "tabs and a byte order mark", "lines of Windows", "special rows last"],
)
def test_other_ways_to_write_it_mean_the_same(text: str, encoding: str, tmp_path: Path) -> None:
    table = read_decision_table(written(tmp_path, text, encoding=encoding))
    ranking = dict(zip(table.alternatives, table.ranked().ranks.tolist(), strict=True))
    expected = read_decision_table(written(tmp_path, CARS))
    assert ranking == dict(zip(expected.alternatives, expected.ranked().ranks.tolist(), strict=True))


def test_a_workbook_is_read_like_csv(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        [None, "价格", "range"],
        ["direction", "min", "max"],
        ["weight", 0.6, 0.4],
        ["甲", 25, 420.5],
        [2024, "31", 510],
    ]
    table = read_decision_table(as_workbook(tmp_path, rows))
    assert table.alternatives == ("甲", "2024")
    assert table.matrix.tolist() == [[25.0, 420.5], [31.0, 510.0]]


def test_the_fighter_aircraft_come_out_of_a_file_as_published(tmp_path: Path) -> None:
    # Hwang & Yoon (1981), p. 133.
    case = reference_case("topsis_hwang_yoon1981_fighter")
    n = len(case.inputs["weights"])
    rows: list[list[object]] = [
        ["", *(f"X{number}" for number in range(1, n + 1))],
        ["direction", *("max" if sign == 1 else "min" for sign in case.inputs["types"])],
        ["weight", *case.inputs["weights"]],
        *([f"A{number}", *row] for number, row in enumerate(case.inputs["matrix"], start=1)),
    ]
    for path in (as_workbook(tmp_path, rows), written(tmp_path, "\n".join(",".join(map(str, row)) for row in rows))):
        case.check("ranks", read_decision_table(path).ranked("topsis-vector").ranks)


@pytest.mark.parametrize(
    ("old", "new", "fault", "where"),
    [
        ("B,31,510", "B,,510", faults.BlankCellError, {"cell": "B5"}),
        ("B,31,510", "B,dear,510", faults.CellNotNumberError, {"cell": "B5", "value": "dear"}),
        ("C,19,300,5", "C,19,300,nan", faults.CellNotNumberError, {"cell": "D7", "value": "nan"}),
        ("C,19,300,5", "C,19,300", faults.BlankCellError, {"cell": "D7"}),
        ("C,19,300,5", "C,19,300,5,6", faults.StrayCellError, {"cell": "E7", "value": "6"}),
        ("min,max", "min,more", faults.DirectionCellError, {"cell": "C2", "value": "more"}),
        ("weight,2,1", "weight,2,-1", faults.WeightCellError, {"cell": "C3", "value": -1.0}),
        ("weight,2,1,1", "weight,0,0,0", faults.NoWeightCellError, {"cell": "B3"}),
        ("weight,2,1,1\n", "", faults.MissingRowError, {"row": "weight"}),
        ("direction,min,max,MAX\n", "", faults.MissingRowError, {"row": "direction"}),
        ("A,25,420,7", "Weight,25,420,7", faults.RepeatedRowError, {"cell": "A4", "row": "weight"}),
        ("B,31", "A,31", faults.RepeatedNameError, {"cell": "A5", "name": "A"}),
        ("price,range", "price,price", faults.RepeatedNameError, {"cell": "C1", "name": "price"}),
        ("price,range", "price,", faults.BlankCellError, {"cell": "C1"}),
        ("B,31", ",31", faults.BlankCellError, {"cell": "A5"}),
    ],
)
def test_what_is_wrong_names_its_cell(
    old: str, new: str, fault: type[InputError], where: dict[str, object], tmp_path: Path
) -> None:
    assert old in CARS
    with pytest.raises(fault) as raised:
        read_decision_table(written(tmp_path, CARS.replace(old, new, 1)))
    assert raised.value.where == where


def test_a_table_without_criteria_or_alternatives_says_so() -> None:
    without: list[list[list[object]]] = [[], [[""]], [["only a corner"]]]
    for cells in without:
        with pytest.raises(faults.NoTableCriteriaError) as fault:
            decision_table(cells)
        assert fault.value.where == {"cell": "B1"}
    only_rules: list[list[object]] = [["", "x"], ["direction", "max"], ["weight", 1]]
    with pytest.raises(faults.NoAlternativesError):
        decision_table(only_rules)


def test_a_method_that_needs_values_above_zero_names_the_cell_that_is_not() -> None:
    cells: list[list[object]] = [["", "x"], ["A", 3], ["direction", "max"], ["weight", 1], ["B", 0]]
    with pytest.raises(faults.CellNotPositiveError) as fault:
        decision_table(cells).ranked("ahp")
    assert fault.value.where == {"cell": "B5", "value": 0.0, "method": "ahp"}


@pytest.mark.parametrize("name", ["photo.xlsx", "photo.csv", "empty.xlsx"])
def test_a_file_that_is_no_table_is_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"" if name.startswith("empty") else b"\x89PNG\r\n\x1a\n\xff\xfe")
    with pytest.raises(faults.UnreadableTableError) as fault:
        read_decision_table(path)
    assert fault.value.where == {"path": str(path)}


def test_a_workbook_that_declares_entities_is_refused_before_it_is_parsed(tmp_path: Path) -> None:
    path = as_workbook(tmp_path, [["", "x"], ["direction", "max"], ["weight", 1], ["A", 1]])
    spoilt = tmp_path / "spoilt.xlsx"
    with zipfile.ZipFile(path) as parts, zipfile.ZipFile(spoilt, "w") as out:
        for part in parts.infolist():
            content = parts.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                content = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + content
            out.writestr(part, content)
    with pytest.raises(faults.UnreadableTableError):
        read_decision_table(spoilt)


def test_a_workbook_that_would_unzip_to_a_flood_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "flood.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("xl/worksheets/sheet1.xml", b"0" * 60_000_000)
    with pytest.raises(faults.TableTooLargeError):
        read_decision_table(path)


def test_more_rows_or_columns_than_we_read_are_refused_with_the_limit(tmp_path: Path) -> None:
    wide = ",".join(["", *map(str, range(MOST_COLUMNS))])
    for text in ("x,1\n" * (MOST_ROWS + 1), wide):
        with pytest.raises(faults.TableTooLargeError) as fault:
            read_decision_table(written(tmp_path, text))
        assert fault.value.where["rows"] == MOST_ROWS


def test_cells_are_named_as_excel_names_them() -> None:
    assert [cell_name(4, 3), cell_name(1, 26), cell_name(2, 27), cell_name(9, 64)] == ["C4", "Z1", "AA2", "BL9"]
