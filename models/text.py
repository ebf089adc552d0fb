"""One name in three scripts, with a defined fallback."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum

from models.values import Value


class Script(StrEnum):
    """The scripts that a study can be read in; the values are BCP 47 tags."""

    EN = "en"
    ZH_HANS = "zh-Hans"
    ZH_HANT = "zh-Hant"

    @property
    def field(self) -> str:
        """The name of this script's field in `Text` and of its column in tables."""
        return self.value.replace("-", "_").lower()


_FALLBACK = {
    Script.EN: (Script.EN, Script.ZH_HANS, Script.ZH_HANT),
    # A reader of one Chinese script reads the other sooner than English.
    Script.ZH_HANS: (Script.ZH_HANS, Script.ZH_HANT, Script.EN),
    Script.ZH_HANT: (Script.ZH_HANT, Script.ZH_HANS, Script.EN),
}


class Text(Value):
    """A name or a passage in English, Simplified and Traditional Chinese; each may be empty."""

    en: str = ""
    zh_hans: str = ""
    zh_hant: str = ""

    def own(self, script: Script) -> str:
        """Return what is written in `script` itself, empty where nothing is."""
        return str(getattr(self, script.field))

    def read(self, script: Script) -> str:
        """Return the text for a reader of `script`, falling back to the script nearest to it."""
        return next((found for found in map(self.own, _FALLBACK[script]) if found), "")

    def written(self, script: Script, text: str) -> Text:
        """Return this text with `script` rewritten and the other scripts as they were."""
        return replace(self, **{script.field: text})

    def missing(self) -> tuple[Script, ...]:
        """Return the scripts in which nothing is written, in the order of `Script`."""
        return tuple(script for script in Script if not self.own(script))

    def __bool__(self) -> bool:
        return bool(self.en or self.zh_hans or self.zh_hant)

    def __str__(self) -> str:
        return self.read(Script.EN)


EMPTY_TEXT = Text()


def text_of_any_script(passage: str) -> Text:
    """Return a passage that was written without saying in which script.

    Three lines that say the same in each script are taken apart; anything else stays one text, since a list of sources
    may well be in several languages, and is read by everybody through the fallback.
    """
    lines = passage.splitlines()
    by_script = {_script_of(line): line.strip() for line in lines}
    if len(lines) == len(by_script) == len(Script):
        return Text(**{script.field: line for script, line in by_script.items()})
    return EMPTY_TEXT.written(_script_of(passage), passage)


def _script_of(passage: str) -> Script:
    """Return the script of a passage by its Chinese characters: the national standards of old hold one script each."""
    chinese = "".join(re.findall(r"[\u4e00-\u9fff]", passage))
    if not chinese:
        return Script.EN
    return Script.ZH_HANS if _within(chinese, "gb2312") or not _within(chinese, "big5hkscs") else Script.ZH_HANT


def _within(characters: str, standard: str) -> bool:
    try:
        characters.encode(standard)
    except UnicodeEncodeError:
        return False
    return True
