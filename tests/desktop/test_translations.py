"""The window speaks three languages, from catalogues that are read as they are."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.translations import faults, messages, overlooked_texts, update
from desktop.translator import (
    Translator,
    catalogue_path,
    language,
    locale_of,
    read_catalogue,
    system_script,
    written_day,
)
from models.text import Script

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Page</name>
    <message><source>Ranked &amp; done</source><translation>已排序&amp;完成</translation></message>
    <message><source>Order</source><comment>verb</comment><translation>排列</translation></message>
    <message><source>Later</source><translation type="unfinished"></translation></message>
    <message><source>Gone</source><translation type="vanished">没有了</translation></message>
    <message numerus="yes"><source>%n steps</source>
        <translation><numerusform>%n 步</numerusform></translation></message>
    <message><source>{a} of {b}</source><translation>{a}</translation></message>
</context>
</TS>
"""


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    path = tmp_path / "baypath_zh_Hans.ts"
    path.write_text(CATALOGUE, encoding="utf-8")
    return path


def test_a_catalogue_is_read_without_what_is_unfinished_or_gone(catalogue: Path) -> None:
    assert read_catalogue(catalogue) == {
        ("Page", "Ranked & done", ""): ("已排序&完成",),
        ("Page", "Order", "verb"): ("排列",),
        ("Page", "%n steps", ""): ("%n 步",),
        ("Page", "{a} of {b}", ""): ("{a}",),
    }


def test_the_check_names_what_is_missing_gone_unfinished_and_at_odds(catalogue: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    fresh.write_text(CATALOGUE.replace("Order", "Sort"), encoding="utf-8")
    found = sorted(faults(Script.ZH_HANS, catalogue, {one.key: one for one in messages(fresh)}))
    assert found == [
        "zh-Hans: no longer in the sources: Page: 'Order'",
        "zh-Hans: not in the catalogue yet: Page: 'Sort'",
        "zh-Hans: other placeholders: Page: '{a} of {b}' → '{a}'",
        "zh-Hans: unfinished: Page: 'Later'",
    ]


def test_what_a_module_says_outside_classes_is_taken_up_in_its_own_context() -> None:
    source = """
def _tr(text, count=-1):
    return QCoreApplication.translate("Rows", text, "", count)

def told(count):
    return _tr("Not in " "the plan") + _tr("%n decisions", count)
"""
    assert list(overlooked_texts(source)) == [("Rows", "Not in the plan", False), ("Rows", "%n decisions", True)]
    assert list(overlooked_texts(source.replace("_tr", "_say"))) == []


def test_what_a_class_says_within_an_f_string_is_taken_up_in_its_context() -> None:
    source = """
class Card:
    def told(self, name, count):
        return self.tr("Found anyway") + f"{self.tr('Go to it')}: {name}, {self.tr('%n left', '', count)}"
"""
    assert list(overlooked_texts(source)) == [("Card", "Go to it", False), ("Card", "%n left", True)]


def test_both_ways_of_saying_a_text_reach_the_catalogues(tmp_path: Path) -> None:
    update(tmp_path)
    found = {one.key: one for one in messages(tmp_path / catalogue_path(Script.ZH_HANS).name)}
    assert not found["PlanRows", "decided: in", ""].plural
    assert found["PlanHeader", "%n decisions", ""].plural
    assert found["PanelPage", "%n expert(s)", ""].plural


@pytest.mark.parametrize("script", list(Script))
def test_no_translation_names_other_things_than_its_source(script: Script) -> None:
    known = {one.key: one for one in messages(catalogue_path(script))}
    assert [line for line in faults(script, catalogue_path(script), known) if "placeholders" in line] == []


@pytest.mark.parametrize("script", [Script.ZH_HANS, Script.ZH_HANT])
def test_both_chinese_catalogues_hold_the_same_texts(script: Script) -> None:
    other = Script.ZH_HANT if script is Script.ZH_HANS else Script.ZH_HANS
    keys = {one.key for one in messages(catalogue_path(script))}
    assert keys == {one.key for one in messages(catalogue_path(other))}
    assert len(keys) > 250


def test_one_and_many_are_told_apart_in_english_and_not_in_chinese(translator: Translator) -> None:
    def said(number: int) -> str:
        return QCoreApplication.translate("PanelPage", "%n expert(s)", "", number)

    assert [said(number) for number in (0, 1, 2)] == ["0 experts", "1 expert", "2 experts"]
    translator.switch(Script.ZH_HANS)
    assert [said(number) for number in (0, 1, 2)] == ["0 位专家", "1 位专家", "2 位专家"]


def test_a_text_that_nobody_has_translated_stays_as_it_is(translator: Translator) -> None:
    translator.switch(Script.ZH_HANT)
    assert QCoreApplication.translate("Nobody", "Not yet") == "Not yet"


def test_qts_own_words_follow_the_language(translator: Translator) -> None:
    def cancel() -> str:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        return box.button(QDialogButtonBox.StandardButton.Cancel).text()

    english = cancel()
    translator.switch(Script.ZH_HANS)
    assert "取消" in cancel()
    translator.switch(Script.EN)
    assert cancel() == english


def test_every_widget_is_told_once_the_language_changes(qtbot: QtBot, translator: Translator) -> None:
    told: list[str] = []

    class Listener(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            super().changeEvent(event)
            if event.type() == QEvent.Type.LanguageChange:
                told.append(self.objectName())

    outer = Listener()
    inner = Listener(outer)
    outer.setObjectName("outer")
    inner.setObjectName("inner")
    qtbot.addWidget(outer)
    outer.show()
    translator.switch(Script.ZH_HANT)
    qtbot.waitUntil(lambda: set(told) == {"outer", "inner"})


def test_a_removed_translator_answers_no_more(qapp: QApplication) -> None:
    translator = Translator()
    translator.install(qapp, Script.ZH_HANS)
    assert QCoreApplication.translate("Steps", "Rank") == "排序"
    translator.remove(qapp)
    assert QCoreApplication.translate("Steps", "Rank") == "Rank"


def test_only_qt_destroys_a_translator_never_pythons_collector_in_the_midst_of_a_question(qapp: QApplication) -> None:
    # Qt holds a lock while it asks for a text, and a translator's destructor waits for that lock.
    gone: list[str] = []
    translator = Translator()
    translator.install(qapp, Script.ZH_HANS)
    translator.destroyed.connect(lambda: gone.append("translator"))
    translator.remove(qapp)
    del translator
    gc.collect()
    assert gone == []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert gone == ["translator"]


@pytest.mark.parametrize(
    ("tags", "script"),
    [
        (["en-GB", "zh-CN"], Script.EN),
        (["zh-Hans-CN"], Script.ZH_HANS),
        (["zh-CN"], Script.ZH_HANS),
        (["zh-HK"], Script.ZH_HANT),
        (["zh-Hant-MO"], Script.ZH_HANT),
        (["yue-Hant-HK"], Script.ZH_HANT),
        (["zh_TW"], Script.ZH_HANT),
        (["fr-FR", "zh-SG"], Script.ZH_HANS),
        (["de-DE"], Script.EN),
        ([], Script.EN),
    ],
)
def test_the_first_language_is_the_systems(tags: list[str], script: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return tags

    monkeypatch.setattr("desktop.translator.QLocale.system", System)
    assert system_script() is script


def test_languages_are_called_as_the_theme_calls_them() -> None:
    assert [language(script) for script in Script] == ["en", "zh_Hans", "zh_Hant"]
    assert [locale_of(script).decimalPoint() for script in Script] == [".", ".", "."]


def test_days_are_written_as_each_language_writes_them() -> None:
    assert [written_day("2025-03-09", script) for script in Script] == ["9 March 2025", "2025年3月9日", "2025年3月9日"]
    assert written_day("spring", Script.EN) == "spring"
