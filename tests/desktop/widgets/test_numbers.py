from __future__ import annotations

from math import isclose

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.number_edit import NumberEdit, NumberField
from desktop.widgets.number_rule import NumberRule, read_number, write_figure, write_number
from desktop.widgets.pairing import sentences
from desktop.widgets.percent import percent
from desktop.widgets.ratios import strength, write_ratio
from desktop.widgets.theme import Mode, apply_theme
from desktop.widgets.tsv import read_tsv, write_tsv

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.HongKong)
GERMAN = QLocale(QLocale.Language.German)
CHINESE = QLocale(QLocale.Language.Chinese, QLocale.Country.China)
ANY = NumberRule()
RATIO = NumberRule(minimum=1 / 9, maximum=9, ratio=True)


@pytest.mark.parametrize(
    ("text", "rule", "locale", "number"),
    [
        ("0.5", ANY, ENGLISH, 0.5),
        (" 1,200 ", ANY, ENGLISH, 1200),
        ("0,5", ANY, GERMAN, 0.5),
        ("0.5", ANY, GERMAN, 0.5),
        ("−3", ANY, ENGLISH, -3),
        ("１２．５", ANY, CHINESE, 12.5),
        ("1/3", RATIO, ENGLISH, 1 / 3),
        ("1：5", RATIO, CHINESE, 0.2),
        ("2.5 / 5", RATIO, ENGLISH, 0.5),
        ("400 RMB m", NumberRule(unit="RMB m"), ENGLISH, 400),
        ("400rmb M", NumberRule(unit="RMB m"), ENGLISH, 400),
        ("12 %", NumberRule(percent=True), ENGLISH, 0.12),
        ("12", NumberRule(percent=True), ENGLISH, 0.12),
        ("", ANY, ENGLISH, None),
    ],
)
def test_numbers_are_read_as_people_write_them(
    text: str, rule: NumberRule, locale: QLocale, number: float | None
) -> None:
    reading = read_number(text, rule, locale)
    assert not reading.reason
    assert reading.number is number is None or isclose(reading.number or 0, number or 0)


@pytest.mark.parametrize(
    ("text", "rule", "reason"),
    [
        ("seven", ANY, "“seven” is not a number."),
        ("1/0", RATIO, "“1/0” is not a number; type one as 3, 0.5 or 1/3."),
        ("1/", RATIO, "“1/” is not a number; type one as 3, 0.5 or 1/3."),
        ("nan", ANY, "“nan” is not a number."),
        ("inf", ANY, "“inf” is not a number."),
        ("1/3", ANY, "“1/3” is not a number."),
        ("12", RATIO, "Type a number from 1/9 to 9."),
        ("-1", NumberRule(minimum=0), "Type a number of at least 0."),
        ("101", NumberRule(maximum=1, percent=True), "Type a number of at most 100."),
        ("2.5", NumberRule(whole=True), "Type a whole number."),
        ("", NumberRule(optional=False), "Type a number."),
    ],
)
def test_what_is_refused_is_explained_in_one_sentence(text: str, rule: NumberRule, reason: str) -> None:
    reading = read_number(text, rule, ENGLISH)
    assert reading.number is None
    assert reading.reason == reason


@settings(max_examples=60)
@given(
    number=st.floats(-1e6, 1e6).map(lambda value: round(value, 6)),
    rule=st.sampled_from([ANY, NumberRule(percent=True, decimals=8), NumberRule(unit="RMB m"), NumberRule(ratio=True)]),
    locale=st.sampled_from([ENGLISH, GERMAN, CHINESE]),
)
def test_what_is_written_is_read_back(number: float, rule: NumberRule, locale: QLocale) -> None:
    read = read_number(write_number(number, rule, locale), rule, locale).number
    assert read is not None
    assert isclose(read, number, abs_tol=1e-6)


def test_figures_are_grouped_and_lose_trailing_zeros() -> None:
    assert write_figure(6500, locale=ENGLISH) == "6,500"
    assert write_figure(0.5, locale=GERMAN) == "0,5"
    assert write_figure(1 / 3, 3, ENGLISH) == "0.333"


@pytest.mark.parametrize(
    ("ratio", "text"), [(5, "5"), (1, "1"), (1 / 3, "1/3"), (2.5, "2.5"), (0.4, "1/2.5"), (1 / 9, "1/9")]
)
def test_ratios_are_written_as_fractions_below_one(ratio: float, text: str) -> None:
    assert write_ratio(ratio) == text


def test_strength_runs_from_the_other_side_over_even_to_this_side() -> None:
    assert [round(strength(ratio), 6) for ratio in (1 / 9, 1 / 3, 1, 3, 9, 20)] == [-1, -0.5, 0, 0.5, 1, 1]


@given(
    rows=st.lists(
        st.lists(st.text(alphabet='abc,"\t\n 中文1', max_size=6).map(str.strip), min_size=2, max_size=2),
        min_size=1,
        max_size=4,
    ).filter(lambda rows: bool(rows[-1][0] or rows[-1][1]))
)
@settings(max_examples=60)
def test_tab_separated_text_is_read_back_as_it_was_written(rows: list[list[str]]) -> None:
    assert read_tsv(write_tsv(rows)) == rows


def test_bad_input_stays_with_its_reason_until_it_is_mended(qtbot: QtBot) -> None:
    field = NumberField(NumberRule(0, 1))
    qtbot.addWidget(field)
    field.show()
    said: list[object] = []
    field.number_committed.connect(said.append)
    QTest.keyClicks(field.edit, "1.5")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    reason = field.findChild(QLabel, "number_reason")
    assert reason is not None
    assert field.edit.text() == "1.5"
    assert reason.isVisible()
    assert field.edit.accessibleDescription() == "Type a number from 0 to 1."
    assert said == []
    QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
    QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
    assert not reason.isVisible()


def test_a_reason_goes_as_soon_as_the_text_is_right(qtbot: QtBot) -> None:
    edit = NumberEdit(RATIO)
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, "1/")
    assert edit.reason == "", "half of a ratio is on its way, not wrong"
    edit.commit()
    assert edit.reason
    QTest.keyClicks(edit, "3")
    assert edit.reason == ""
    assert edit.number() == pytest.approx(1 / 3)


def test_a_number_left_as_it_was_shown_keeps_all_of_its_digits(qtbot: QtBot) -> None:
    edit = NumberEdit(NumberRule(decimals=2))
    qtbot.addWidget(edit)
    said: list[object] = []
    edit.number_committed.connect(said.append)
    edit.set_number(0.123456)
    assert edit.text() == "0.12"
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.number() == 0.123456
    assert said == []


def test_a_new_number_is_announced_once(qtbot: QtBot) -> None:
    edit = NumberEdit()
    qtbot.addWidget(edit)
    said: list[object] = []
    edit.number_committed.connect(said.append)
    QTest.keyClicks(edit, "12.5")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    edit.clear()
    edit.setModified(True)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert said == [12.5, None]


def test_a_text_being_typed_is_not_overwritten_by_a_refresh(qtbot: QtBot) -> None:
    edit = NumberEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    QTest.keyClicks(edit, "4")
    edit.set_number(9)
    assert edit.text() == "4"


def test_a_field_shows_thousands_apart_until_it_is_edited(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    field, other = NumberEdit(NumberRule(minimum=0.0), form), QLineEdit(form)
    form.show()
    qtbot.waitExposed(form)
    form.activateWindow()
    other.setFocus()
    field.set_number(1234567.25)
    assert field.text() == "1,234,567.25"
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert field.text() == "1234567.25"
    with qtbot.assertNotEmitted(field.number_committed):
        other.setFocus()
        qtbot.waitUntil(other.hasFocus)
    assert field.text() == "1,234,567.25"
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "98,000")
    with qtbot.waitSignal(field.number_committed) as told:
        other.setFocus()
    assert told.args == [98_000.0]
    assert field.text() == "98,000"
    assert field.number() == 98_000.0


def test_the_sign_of_a_percentage_stands_as_the_language_of_the_window_has_it(qapp: QApplication) -> None:
    assert percent(0.169, 1) == "16.9 %"
    for language in ("zh_Hans", "zh_Hant"):
        apply_theme(qapp, Mode.LIGHT, language=language)
        assert percent(0.169, 1) == "16.9%"
        assert percent(1.0) == "100%"
    apply_theme(qapp, Mode.LIGHT)
    assert percent(0.0) == "0 %"


def test_sentences_follow_each_other_without_a_blank_in_chinese(qapp: QApplication) -> None:
    assert sentences("One.", "", "Two.") == "One. Two."
    apply_theme(qapp, Mode.LIGHT, language="zh_Hant")
    assert sentences("其一。", "其二。") == "其一。其二。"
    apply_theme(qapp, Mode.LIGHT)
