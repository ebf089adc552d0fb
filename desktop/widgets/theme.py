"""The look in force: colours, type and spacing of every page, changed in one place."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from enum import Enum
from typing import Final, TypeVar, cast

from msgspec import Struct, field
from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette, QStaticText
from PySide6.QtWidgets import QApplication

from desktop.widgets.measures import DENSE_ROW, ROW, Space, TextStyle
from desktop.widgets.palette import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, PHASES, SIDES, Colour, Palette
from desktop.widgets.style_sheet import style_sheet
from desktop.widgets.typefaces import typeface

__all__ = [
    "Colour",
    "Mode",
    "Palette",
    "Space",
    "TextStyle",
    "Theme",
    "apply_theme",
    "phase_colour",
    "phase_role",
    "side_colour",
    "side_role",
    "theme",
    "theme_notifier",
]


class Mode(Enum):
    """Which palette is wanted."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


T = TypeVar("T")

STYLE: Final = "Fusion"
STYLED: Final = "baypath_style"
"""Of the application: False where it was made with `STYLE`, True once it is kept in the look."""

_MOST_ADVANCES = 20_000
_MOST_LINES = 2_000
_SINGLE_LINE: int = Qt.TextFlag.TextSingleLine.value


class Theme(Struct, frozen=True, eq=False):
    """One palette at one text size for one language.

    Attributes:
        palette: The colours.
        text_scale: Factor on all sizes of type and on all that holds text; 1.0 to 2.0.
        language: Language of the interface, which chooses the Han glyphs.
        dark: Whether the palette is a dark one.
        contrast: Whether it is one whose colours stand out more.
    """

    palette: Palette = LIGHT
    text_scale: float = 1.0
    language: str = "en"
    dark: bool = False
    contrast: bool = False
    _fonts: dict[tuple[int, bool, str], QFont] = field(default_factory=dict)
    _colours: dict[tuple[Colour, float], QColor] = field(default_factory=dict)
    _metrics: dict[tuple[int, bool], QFontMetricsF] = field(default_factory=dict)
    _advances: dict[tuple[str, int, bool], float] = field(default_factory=dict)
    _lines: dict[tuple[str, int, bool], tuple[QStaticText, float]] = field(default_factory=dict)
    _kept: dict[Hashable, object] = field(default_factory=dict)
    _elided: dict[tuple[str, float, int, bool], str] = field(default_factory=dict)

    def colour(self, colour: Colour, alpha: float = 1.0) -> QColor:
        """Return a role's colour, with an opacity from 0 to 1."""
        key = (colour, alpha)
        if key not in self._colours:
            self._colours[key] = QColor(self.palette.value(colour))
            self._colours[key].setAlphaF(alpha)
        return QColor(self._colours[key])

    def metrics(self, style: TextStyle = TextStyle.BODY, *, bold: bool = False) -> QFontMetricsF:
        """Return the measures of a text style's font."""
        key = (style, bold)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(self.font(style, bold=bold))
        return self._metrics[key]

    def advance(self, text: str, style: TextStyle = TextStyle.BODY, *, bold: bool = False) -> float:
        """Return how wide a line of text is; remembered, since charts measure the same names at every painting."""
        key = (text, style, bold)
        found = self._advances.get(key)
        if found is None:
            if len(self._advances) >= _MOST_ADVANCES:
                self._advances.clear()
            found = self._advances[key] = self.metrics(style, bold=bold).horizontalAdvance(text)
        return found

    def line(self, text: str, style: TextStyle = TextStyle.BODY, *, bold: bool = False) -> tuple[QStaticText, float]:
        """Return a line of text laid out for painting, and its height; remembered, for laying out is most of drawing.

        It is painted with the same font, as `font` returns it.
        """
        key = (text, style, bold)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) >= _MOST_LINES:
                self._lines.clear()
            line = QStaticText(text)
            line.setTextFormat(Qt.TextFormat.PlainText)
            height = self.metrics(style, bold=bold).boundingRect(QRectF(), _SINGLE_LINE, text).height()
            found = self._lines[key] = line, height
        return found

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what was made for a key under this look, or make it: how a text is broken into lines."""
        if key not in self._kept:
            if len(self._kept) >= _MOST_LINES:
                self._kept.clear()
            self._kept[key] = make()
        return cast("T", self._kept[key])

    def elided(self, text: str, width: float, style: TextStyle = TextStyle.BODY, *, bold: bool = False) -> str:
        """Return a line of text cut at the right to fit a width; remembered, for cutting costs more than drawing."""
        key = (text, width, style, bold)
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) >= _MOST_ADVANCES:
                self._elided.clear()
            metrics = self.metrics(style, bold=bold)
            found = self._elided[key] = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return found

    def scaled(self, pixels: float) -> int:
        """Return a height or width that holds text, at the text size in force."""
        return round(pixels * self.text_scale)

    def font(self, style: TextStyle = TextStyle.BODY, *, bold: bool = False, language: str = "") -> QFont:
        """Return the font of a text style with tabular figures.

        Args:
            style: The size.
            bold: Whether it is set in semibold.
            language: Language of the text where it is not that of the interface, so that a Hong Kong name keeps its
                glyphs on a simplified page.
        """
        key = (style, bold, language or self.language)
        if key not in self._fonts:
            weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
            self._fonts[key] = typeface(key[2], self.scaled(style), weight)
        return QFont(self._fonts[key])

    @property
    def row_height(self) -> int:
        """Height of a row of a table or chart."""
        return self.scaled(ROW)

    @property
    def dense_row_height(self) -> int:
        """Height of a row where many must be seen at once."""
        return self.scaled(DENSE_ROW)


class _ThemeNotifier(QObject):
    """Tells whoever paints with colours of its own that the look has changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = Theme()
        self.mode = Mode.LIGHT

    def follow_system(self) -> None:
        """Take up the system's change between light and dark where the user left the choice to it."""
        app = QApplication.instance()
        if self.mode is Mode.SYSTEM and isinstance(app, QApplication):
            now = self.theme
            apply_theme(app, self.mode, now.text_scale, now.language, contrast=now.contrast)


theme_notifier = _ThemeNotifier()


def theme() -> Theme:
    """Return the look in force."""
    return theme_notifier.theme


def apply_theme(
    app: QApplication, mode: Mode, text_scale: float = 1.0, language: str = "en", *, contrast: bool = False
) -> None:
    """Put a look into force and tell everyone by ``theme_notifier.changed``.

    Args:
        app: The application.
        mode: Light, dark, or as the system has it now and later.
        text_scale: Factor on all sizes of type; kept within 0.8 to 2.0.
        language: Language of the interface, as ``en``, ``zh_Hans``, ``zh_Hant``.
        contrast: Whether colours are to stand out more than most need.
    """
    hints = app.styleHints()
    if not app.property(STYLED):
        if app.property(STYLED) is None:
            app.setStyle(STYLE)
        app.setProperty(STYLED, True)  # noqa: FBT003 - Qt's own signature
        hints.colorSchemeChanged.connect(theme_notifier.follow_system)
    dark = mode is Mode.DARK or (mode is Mode.SYSTEM and hints.colorScheme() == Qt.ColorScheme.Dark)
    scale = min(max(text_scale, 0.8), 2.0)
    palette = (DARK_CONTRAST if dark else LIGHT_CONTRAST) if contrast else (DARK if dark else LIGHT)
    current = Theme(palette, scale, language, dark, contrast)
    theme_notifier.theme, theme_notifier.mode = current, mode
    app.setPalette(_qt_palette(current))
    app.setFont(current.font())
    app.setStyleSheet(style_sheet(current.palette, current.text_scale))
    theme_notifier.changed.emit()


def side_role(index: int | None) -> Colour:
    """Return the role of a side's colour; None is the whole panel."""
    return Colour.WHOLE_PANEL if index is None else SIDES[index % len(SIDES)]


def side_colour(index: int | None) -> QColor:
    """Return a side's colour in the look in force; None is the whole panel."""
    return theme().colour(side_role(index))


def phase_role(index: int) -> Colour:
    """Return the role of a phase's colour: 0 short, 1 medium, 2 and later long term."""
    return PHASES[min(max(index, 0), len(PHASES) - 1)]


def phase_colour(index: int) -> QColor:
    """Return a phase's colour in the look in force: 0 short, 1 medium, 2 and later long term."""
    return theme().colour(phase_role(index))


def _qt_palette(look: Theme) -> QPalette:
    roles = QPalette.ColorRole
    result = QPalette()
    for role, colour in (
        (roles.Window, Colour.CANVAS),
        (roles.WindowText, Colour.TEXT),
        (roles.Base, Colour.SURFACE),
        (roles.AlternateBase, Colour.HOVER),
        (roles.Text, Colour.TEXT),
        (roles.Button, Colour.SURFACE),
        (roles.ButtonText, Colour.TEXT),
        (roles.BrightText, Colour.PROBLEM),
        (roles.ToolTipBase, Colour.RAISED),
        (roles.ToolTipText, Colour.TEXT),
        (roles.PlaceholderText, Colour.SECONDARY),
        (roles.Highlight, Colour.SELECTION),
        (roles.HighlightedText, Colour.TEXT),
        (roles.Accent, Colour.ACCENT),
        (roles.Link, Colour.ACCENT),
        (roles.LinkVisited, Colour.ACCENT),
        (roles.Light, Colour.RAISED),
        (roles.Midlight, Colour.HOVER),
        (roles.Mid, Colour.LINE_STRONG),
        (roles.Dark, Colour.LINE_STRONG),
        (roles.Shadow, Colour.LINE),
    ):
        result.setColor(role, look.colour(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, role, look.colour(Colour.DISABLED))
    return result
