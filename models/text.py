"""One name in three scripts, with a defined fallback."""

from __future__ import annotations

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
