"""Typefaces, asked for by name: left to itself, fontconfig takes the Japanese face for Chinese text."""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

_LATIN = {
    "win32": ("Segoe UI Variable Text", "Segoe UI"),
    "darwin": (".AppleSystemUIFont", "Helvetica Neue"),
}
_HAN = {
    "SC": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei UI", "Microsoft YaHei"),
    "TC": ("Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "Microsoft JhengHei UI", "Microsoft JhengHei"),
    "HK": ("Noto Sans CJK HK", "Noto Sans HK", "Source Han Sans HC"),
}
_HAN_ON_MAC = {"SC": "PingFang SC", "TC": "PingFang TC", "HK": "PingFang HK"}
_LAST_RESORT = ("WenQuanYi Micro Hei", "Droid Sans Fallback")


def han_face(language: str) -> str:
    """Return which set of Han glyphs a language takes: ``SC``, ``TC`` or ``HK``.

    Args:
        language: As ``zh_Hans``, ``zh-Hant-HK``, ``zh_TW`` or ``en``. Plain traditional Chinese is set as in Hong
            Kong, where half of our readers are; English takes the simplified glyphs for the Chinese names in it.
    """
    tags = language.replace("-", "_").lower().split("_")
    if "tw" in tags:
        return "TC"
    if {"hant", "hk", "mo"} & set(tags):
        return "HK"
    return "SC"


def families(language: str) -> list[str]:
    """Return the installed families for a language, the wanted one first.

    Only families that exist are named: Qt warns, and takes 100 ms, for each one that it has to look for in vain.
    """
    face = han_face(language)
    order = {"SC": ("SC", "TC"), "TC": ("TC", "HK", "SC"), "HK": ("HK", "TC", "SC")}[face]
    latin = [*_LATIN.get(sys.platform, ()), "Noto Sans"]
    han = [name for glyphs in order for name in (_HAN_ON_MAC[glyphs], *_HAN[glyphs])]
    # A Chinese page takes its Latin letters and quotation marks from the Han face too, or lines and spacing limp.
    wanted = [*han, *latin] if language.lower().startswith("zh") else [*latin, *han]
    installed = [name for name in (*wanted, *_LAST_RESORT) if _is_installed(name)]
    return installed or [QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()]


@cache
def _is_installed(family: str) -> bool:
    """Ask once for each family: an answer takes a millisecond, and no font comes or goes while the window is open."""
    return QFontDatabase.hasFamily(family)


def typeface(language: str, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font with tabular figures, `pixels` high in device-independent pixels."""
    font = QFont()
    font.setFamilies(families(language))
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
