"""The window's language: BayPath's own texts from ``.ts`` files, and Qt's own from the catalogues that it ships.

The ``.ts`` files are read as they are. Nothing has to be compiled, an installed wheel may be read-only, and a text that
was just corrected shows at the next start; reading one takes a few milliseconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final
from xml.parsers import expat

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLibraryInfo, QLocale, Qt, QTranslator

from desktop import assets
from models.text import Script

Texts = Mapping[tuple[str, str, str], tuple[str, ...]]
"""Translations by context, source and disambiguation; several where the number decides between them."""

_QT_CATALOGUES: Final = {Script.EN: "", Script.ZH_HANS: "qtbase_zh_CN", Script.ZH_HANT: "qtbase_zh_TW"}
_LOCALES: Final = {
    Script.EN: QLocale(QLocale.Language.English, QLocale.Country.HongKong),
    Script.ZH_HANS: QLocale(QLocale.Language.Chinese, QLocale.Script.SimplifiedHanScript, QLocale.Country.China),
    Script.ZH_HANT: QLocale(QLocale.Language.Chinese, QLocale.Script.TraditionalHanScript, QLocale.Country.HongKong),
}


def locale_of(script: Script) -> QLocale:
    """Return how a language writes dates; figures are written alike in all three."""
    return _LOCALES[script]


def written_day(iso: str, script: Script) -> str:
    """Return a day such as ``2025-01-01`` as a language writes it; what is no day stays as it is."""
    day = QDate.fromString(iso, Qt.DateFormat.ISODate)
    form = "d MMMM yyyy" if script is Script.EN else "yyyy年M月d日"
    return locale_of(script).toString(day, form) if day.isValid() else iso


def catalogue_path(script: Script) -> Path:
    """Return where the texts of a language lie."""
    return assets.translations_folder() / f"baypath_{script.value.replace('-', '_')}.ts"


def read_catalogue(path: Path) -> Texts:
    """Return the finished translations of a ``.ts`` file.

    Raises:
        OSError: The file cannot be read.
        expat.ExpatError: It is not XML.
    """
    reader = _CatalogueReader()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.buffer_text = True
    parser.Parse(path.read_bytes(), True)  # noqa: FBT003 (expat's own signature)
    return reader.texts


class _CatalogueReader:
    def __init__(self) -> None:
        self.texts: dict[tuple[str, str, str], tuple[str, ...]] = {}
        self._context = self._source = self._comment = ""
        self._forms: list[str] = []
        self._finished = True
        self._heard: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._heard = []
        if name == "message":
            self._source, self._comment, self._forms = "", "", []
        elif name == "translation":
            self._finished = "type" not in attributes

    def text(self, text: str) -> None:
        self._heard.append(text)

    def end(self, name: str) -> None:
        heard = "".join(self._heard)
        if name == "name":
            self._context = heard
        elif name == "source":
            self._source = heard
        elif name == "comment":
            self._comment = heard
        elif name == "numerusform" or (name == "translation" and not self._forms):
            self._forms.append(heard)
        elif name == "message" and self._finished and all(self._forms):
            self.texts[self._context, self._source, self._comment] = tuple(self._forms)
        self._heard = []


class Translator(QTranslator):
    """Answers for BayPath's own texts in the language in force; one that it does not know stays as it is."""

    # On the class too: at the end of the program Qt may still ask one whose own attributes are gone already.
    _texts: Texts = MappingProxyType({})

    def __init__(self) -> None:
        super().__init__()
        self.script = Script.EN
        self._qt = QTranslator()

    def install(self, app: QCoreApplication, script: Script) -> None:
        """Answer from now on, in `script`."""
        # Qt shapes Han glyphs by the default locale, whatever face is asked for: a Chinese one would set the full stops
        # of one script in the manner of the other.
        QLocale.setDefault(_LOCALES[Script.EN])
        self._read(script)
        # Owned by Qt: a translator that Python's collector takes away while Qt asks for a text, which holds the lock
        # that its destructor waits for, would stand still for ever.
        for one in (self, self._qt):
            one.setParent(app)
        app.installTranslator(self)
        # The one installed last is asked first: Qt's own passes on what it does not know, and this one never does.
        app.installTranslator(self._qt)

    def remove(self, app: QCoreApplication) -> None:
        """Answer no more; it cannot be installed again."""
        for one in (self._qt, self):
            app.removeTranslator(one)
            one.deleteLater()

    def switch(self, script: Script) -> None:
        """Change the language while everything is open; every widget is told by a ``LanguageChange``."""
        self._read(script)
        app = QCoreApplication.instance()
        if app is not None:
            app.sendEvent(app, QEvent(QEvent.Type.LanguageChange))

    def isEmpty(self) -> bool:
        """Say that there is something to ask for, else Qt would not ask."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the text in the language in force."""
        forms = self._texts.get((context, source, disambiguation or ""))
        if forms is None:
            return source
        # English tells one from many, Chinese does not.
        return forms[min(len(forms) - 1, 0 if n in {-1, 1} else 1)]

    def _read(self, script: Script) -> None:
        self.script = script
        self._texts = read_catalogue(catalogue_path(script))
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._qt.load(_QT_CATALOGUES[script], folder)


def system_script() -> Script:
    """Return the language of the window for somebody who has not chosen one."""
    for tag in QLocale.system().uiLanguages():
        parts = set(tag.replace("_", "-").split("-"))
        if "zh" in parts or "yue" in parts:
            return Script.ZH_HANT if parts & {"Hant", "HK", "MO", "TW", "yue"} else Script.ZH_HANS
        if "en" in parts:
            return Script.EN
    return Script.EN


def language(script: Script) -> str:
    """Return the name of a language as the theme and Qt write it: ``en``, ``zh_Hans``, ``zh_Hant``."""
    return script.value.replace("-", "_")


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation and return it as it is.

    ``lupdate`` knows the mark by this very name; Qt's own is the same, but says nothing of what it returns.
    """
    return text
