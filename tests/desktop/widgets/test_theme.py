from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import fields
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop import assets
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.cividis import cividis, takes_light_text
from desktop.widgets.labels import TextLabel
from desktop.widgets.palette import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, SIDES, Colour, Palette
from desktop.widgets.theme import (
    Mode,
    TextStyle,
    apply_theme,
    phase_colour,
    side_colour,
    side_role,
    theme,
    theme_notifier,
)
from desktop.widgets.typefaces import families, han_face

ROOT = Path(__file__).parents[3]


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize(
    "role",
    [
        Colour.TEXT, Colour.SECONDARY, Colour.ACCENT, Colour.GOOD, Colour.CAUTION, Colour.PROBLEM, Colour.WHOLE_PANEL,
        *SIDES,
    ],
)  # fmt: skip
@pytest.mark.parametrize("ground", [Colour.CANVAS, Colour.SURFACE, Colour.RAISED])
def test_whatever_is_read_stands_out_from_its_ground_by_4_5_to_1(
    palette: Palette, role: Colour, ground: Colour
) -> None:
    assert contrast(palette.value(role), palette.value(ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize("ground", [Colour.SELECTION, Colour.HOVER])
def test_a_selected_row_is_as_readable_as_any_other(palette: Palette, ground: Colour) -> None:
    for role in (Colour.TEXT, Colour.SECONDARY, Colour.ACCENT):
        assert contrast(palette.value(role), palette.value(ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT_CONTRAST, DARK_CONTRAST])
@pytest.mark.parametrize("ground", [Colour.CANVAS, Colour.SURFACE, Colour.RAISED, Colour.SELECTION, Colour.HOVER])
def test_in_high_contrast_whatever_is_read_stands_out_by_7_to_1_and_every_line_by_3(
    palette: Palette, ground: Colour
) -> None:
    read = (Colour.TEXT, Colour.SECONDARY, Colour.ACCENT, Colour.GOOD, Colour.CAUTION, Colour.PROBLEM, *SIDES)
    assert [role for role in read if contrast(palette.value(role), palette.value(ground)) < 7] == []
    for role in (Colour.LINE, Colour.LINE_STRONG, Colour.DISABLED):
        assert contrast(palette.value(role), palette.value(ground)) >= 3


@pytest.mark.parametrize("palette", [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST])
def test_the_primary_button_can_be_read(palette: Palette) -> None:
    assert contrast(palette.on_accent, palette.accent) >= 4.5


def test_every_role_is_a_field_of_the_palette_and_every_field_a_role() -> None:
    assert {field.name for field in fields(Palette)} == {role.value for role in Colour}


# Machado, Oliveira & Fernandes (2009), A physiologically-based model for simulation of color vision deficiency,
# IEEE TVCG 15(6), severity 1.0.
DICHROMATS = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def seen(colour: str, vision: str) -> tuple[float, float, float]:
    """CIE L*a*b* of a colour as it is seen."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    red, green, blue = (
        min(max(sum(weight * part for weight, part in zip(row, linear, strict=True)), 0), 1)
        for row in DICHROMATS[vision]
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize("vision", DICHROMATS)
@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_the_two_first_sides_stay_apart_with_any_colour_vision(palette: Palette, vision: str) -> None:
    first, second = seen(palette.side_1, vision), seen(palette.side_2, vision)
    assert sum((a - b) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5 > 40


def test_the_whole_panel_is_grey_and_further_sides_take_hues_in_turn() -> None:
    assert side_role(None) is Colour.WHOLE_PANEL
    assert side_colour(0) == QColor(LIGHT.side_1)
    assert side_colour(1) == QColor(LIGHT.side_2)
    assert side_role(len(SIDES)) is side_role(0)


def test_phases_beyond_the_last_take_its_colour() -> None:
    assert [phase_colour(number).name().upper() for number in (-1, 0, 1, 2, 9)] == [
        LIGHT.phase_1, LIGHT.phase_1, LIGHT.phase_2, LIGHT.phase_3, LIGHT.phase_3,
    ]  # fmt: skip


def test_no_colour_is_named_outside_the_palette() -> None:
    literal = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b")
    sources = [path for path in (ROOT / "desktop").rglob("*.py") if path.name != "palette.py"]
    sources += list((ROOT / "resources" / "styles").glob("*"))
    named = {path.name for path in sources if literal.search(path.read_text(encoding="utf-8"))}
    assert not named


def test_a_new_look_is_announced_and_reaches_fonts_and_palette(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme_notifier.changed):
        apply_theme(qapp, Mode.DARK, 1.5, "zh_Hant")
    assert theme().dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.canvas
    assert qapp.font().pixelSize() == round(1.5 * TextStyle.BODY)
    assert theme().row_height == 48
    assert "#3FB8AF" in qapp.styleSheet()


@pytest.mark.parametrize(("wanted", "given"), [(0.1, 0.8), (1.25, 1.25), (7.0, 2.0)])
def test_the_text_size_stays_within_what_pages_can_hold(qapp: QApplication, wanted: float, given: float) -> None:
    apply_theme(qapp, Mode.LIGHT, wanted)
    assert theme().text_scale == given


def test_the_system_look_falls_back_to_light_where_the_system_says_nothing(qapp: QApplication) -> None:
    apply_theme(qapp, Mode.SYSTEM)
    assert theme().palette is LIGHT


def test_labels_grow_with_the_text_size(qapp: QApplication, qtbot: QtBot) -> None:
    label = TextLabel("Rank", TextStyle.TITLE)
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint().height()
    apply_theme(qapp, Mode.LIGHT, 2.0)
    qtbot.waitUntil(lambda: label.sizeHint().height() > 1.8 * before)
    assert label.font().pixelSize() == 40


def test_a_button_is_as_high_as_a_control(qtbot: QtBot) -> None:
    for button in (QPushButton("Rank"), PrimaryButton("Rank")):
        qtbot.addWidget(button)
        button.ensurePolished()
        assert button.sizeHint().height() == 32


def test_a_label_never_reads_a_name_as_markup(qtbot: QtBot) -> None:
    label = TextLabel("<b>R&D</b> & more")
    qtbot.addWidget(label)
    assert label.fontMetrics().horizontalAdvance("<b>R&D</b> & more") <= label.sizeHint().width() + 2


@pytest.mark.parametrize(
    ("language", "face"),
    [
        ("en", "SC"), ("zh_Hans", "SC"), ("zh-CN", "SC"), ("zh_Hant", "HK"), ("zh_HK", "HK"), ("zh-MO", "HK"),
        ("zh_TW", "TC"), ("zh-Hant-TW", "TC"),
    ],
)  # fmt: skip
def test_a_language_takes_its_own_han_glyphs(language: str, face: str) -> None:
    assert han_face(language) == face


def test_a_chinese_page_is_set_in_the_han_face_and_an_english_one_is_not(qapp: QApplication) -> None:
    if "Noto Sans CJK HK" not in families("zh_HK"):
        assert families("zh_HK")
        return
    assert families("zh_HK")[0] == "Noto Sans CJK HK"
    assert families("zh_Hans")[0] == "Noto Sans CJK SC"
    assert "CJK" not in families("en")[0]
    assert QFontInfo(theme().font(language="zh_HK")).family() == "Noto Sans CJK HK"


def test_every_icon_takes_the_colour_it_is_given() -> None:
    names = assets.icon_names()
    assert {"tick", "good", "caution", "problem", "export"} <= set(names)
    for name in names:
        svg = assets.icon_svg(name)
        assert "currentColor" in svg
        assert "#" not in svg


def test_cividis_runs_from_dark_to_bright_without_a_step_back() -> None:
    # Nuñez, Anderson & Renslow (2018): perceptually uniform, hence monotone in lightness.
    lightness = [luminance(cividis(step / 50).name()) for step in range(51)]
    assert all(a < b for a, b in pairwise(lightness))
    assert cividis(-1).name() == "#00224e"
    assert cividis(2).name() == "#fee838"


def test_text_on_a_cell_is_light_where_the_cell_is_dark() -> None:
    assert takes_light_text(cividis(0.0))
    assert not takes_light_text(cividis(1.0))
