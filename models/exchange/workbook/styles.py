"""Faces, colours and cell styles of the workbook, in one place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from models.text import Script

FONTS: Final[Mapping[Script, str]] = {
    Script.EN: "Arial",
    Script.ZH_HANS: "Microsoft YaHei",
    Script.ZH_HANT: "Microsoft JhengHei",
}
"""Faces that Windows and macOS offices have or replace well; LibreOffice falls back to Noto."""

_CHARSETS: Final[Mapping[Script, int]] = {Script.EN: 0, Script.ZH_HANS: 134, Script.ZH_HANT: 136}
"""Windows' numbers for GB 2312 and Big5: an office that lacks the face looks for another of the same script."""
_SWISS: Final = 2
"""Windows' number for faces without serifs."""

INK: Final = "#171A1F"
QUIET: Final = "#5A6370"
RULE: Final = "#C4CAD3"
HAIRLINE: Final = "#E3E6EB"
HEADING_FILL: Final = "#EAF1F0"
ACCENT: Final = "#0B6E69"
ACCENT_LIGHT: Final = "#B5D6D3"
CAUTION: Final = "#9A6700"
GOOD: Final = "#1E7F4F"
GOOD_FILL: Final = "#DDF3E6"
PROBLEM: Final = "#B3261E"
PROBLEM_FILL: Final = "#FBE4E2"
INPUT_INK: Final = "#0B3D91"
INPUT_FILL: Final = "#FFF8DC"
PHASES: Final = ("#0B6E69", "#5FA8A3", "#B5D6D3", "#6B5B95", "#A597C4", "#D5CDE4")
"""One colour for each phase, from the start again where there are more; dark to light also in a grey copy."""
_ON_PHASES: Final = ("#FFFFFF", INK, INK, "#FFFFFF", INK, INK)

_BASE: Final[Mapping[str, Any]] = {"font_size": 10, "font_color": INK, "valign": "vcenter"}
_FIGURE: Final[Mapping[str, Any]] = {"align": "right", "indent": 1}
"""Figures keep off the text in the column to their right."""
_NUMBERS: Final[Mapping[str, str]] = {
    "count": "0",
    "score": "0.000",
    "signed": '+0;−0;"="',
    "percent": "0.0%",
    "value": "#,##0.00",
    "whole": "#,##0",
    "money": "#,##0",
}
_HEADING: Final[Mapping[str, Any]] = {
    "bold": True,
    "bg_color": HEADING_FILL,
    "bottom": 1,
    "bottom_color": RULE,
    "text_wrap": True,
}


def _cell(**more: Any) -> dict[str, Any]:
    return {"bottom": 1, "bottom_color": HAIRLINE, **more}


def _ended(style: Mapping[str, Any]) -> dict[str, Any]:
    """Return a style for the last row of a phase, under which a rule is drawn that is seen from afar."""
    return {**style, "bottom": 2, "bottom_color": ACCENT}


def _edged(style: Mapping[str, Any]) -> dict[str, Any]:
    """Return a style for the last quarter of a phase, beside which a rule is drawn."""
    return {**style, "right": 1, "right_color": QUIET}


_TEXTS: Final[Mapping[str, Mapping[str, Any]]] = {
    "annex": {"font_size": 12, "bold": True},
    "annex_right": {"font_size": 12, "bold": True, "align": "right"},
    "title": {"font_size": 18, "bold": True},
    "title_centre": {"font_size": 18, "bold": True, "align": "center"},
    "subtitle": {"font_color": QUIET, "text_wrap": True, "valign": "top"},
    "subtitle_centre": {"font_color": QUIET, "text_wrap": True, "valign": "top", "align": "center"},
    "caution": {"bold": True, "font_color": CAUTION},
    "caution_centre": {"bold": True, "font_color": CAUTION, "align": "center"},
    "section": {"font_size": 12, "bold": True, "font_color": ACCENT},
    "note": {"font_color": QUIET, "text_wrap": True, "valign": "top"},
    "heading": _HEADING,
    "heading_number": {**_HEADING, **_FIGURE},
    "heading_centre": {**_HEADING, "align": "center"},
    "heading_spaced": {**_HEADING, "indent": 1},
    "under_heading": _cell(**_FIGURE, font_color=QUIET, text_wrap=True, valign="top"),
    "text": _cell(text_wrap=True),
    "right": _cell(text_wrap=True, **_FIGURE),
    "spaced": _cell(text_wrap=True, indent=1),
    "spaced_line": _cell(indent=1),
    "text_centre": _cell(text_wrap=True, align="center"),
    "strong": _cell(text_wrap=True, bold=True),
    "link": _cell(text_wrap=True, bold=True, font_color=ACCENT, underline=1),
    "quiet": _cell(text_wrap=True, font_color=QUIET),
    **{f"indent{step}": _cell(text_wrap=True, indent=2 * step) for step in range(1, 8)},
    "ordinal": _cell(num_format="0", align="left"),
    "fact": _cell(num_format="#,##0", align="left", text_wrap=True),
    "date": _cell(num_format="yyyy-mm-dd", align="left"),
    "date_right": _cell(num_format="yyyy-mm-dd", **_FIGURE),
    "weighted": _cell(num_format="0.0000", **_FIGURE),
    "moment": _cell(num_format="yyyy-mm-dd hh:mm", align="left"),
    **{name: _cell(num_format=form, **_FIGURE) for name, form in _NUMBERS.items()},
    "share": _cell(num_format='0%;;"·"', align="center", font_size=8),
    "verdict": _cell(bold=True, text_wrap=True),
    "figure": _cell(num_format="#,##0.000000", **_FIGURE),
    "tiny": _cell(num_format='0.0E+00;;"0"', **_FIGURE),
    "score_centre": _cell(num_format="0.000", align="center"),
    **{
        f"strong_{name}": _cell(num_format=_NUMBERS[name], **_FIGURE, bold=True)
        for name in ("count", "money", "percent")
    },
}

_GRID: Final = _cell(text_wrap=True, valign="top", left=1, right=1, left_color=RULE, right_color=RULE)
_GRID_NUMBER: Final = {**_GRID, "text_wrap": False, **_FIGURE}
_GRID_HEADING: Final = {**_HEADING, "left": 1, "right": 1, "left_color": RULE, "right_color": RULE}
_TASKS: Final[Mapping[str, Mapping[str, Any]]] = {
    "task_text": _GRID,
    "task_strong": {**_GRID, "bold": True},
    "task_centre": {**_GRID, "align": "center"},
    "field_number": _GRID_NUMBER,
    "task_whole": {**_GRID_NUMBER, "num_format": "#,##0"},
    "task_value": {**_GRID_NUMBER, "num_format": "#,##0.00"},
    "task_phase": {**_GRID, "align": "center", "bold": True},
}

_DATA: Final[Mapping[str, Mapping[str, Any]]] = {
    "data_text": {},
    "data_whole": {"num_format": "#,##0", **_FIGURE},
    "data_value": {"num_format": "#,##0.00", **_FIGURE},
    "data_score": {"num_format": "0.000", **_FIGURE},
    "data_date": {"num_format": "yyyy-mm-dd", "align": "center"},
    "data_centre": {"align": "center"},
}

_QUARTER: Final = _cell(num_format="#,##0", align="center", font_size=8)
_BARS: Final[Mapping[str, Mapping[str, Any]]] = {
    "quarter": _cell(align="center"),
    "spend": _QUARTER,
    "phase_money": _cell(num_format="#,##0", align="center", bold=True),
    **{
        f"band{place}": {"bg_color": colour, "font_color": _ON_PHASES[place], "bold": True, "align": "center"}
        for place, colour in enumerate(PHASES)
    },
}

_WRITTEN: Final[Mapping[str, Mapping[str, Any]]] = {**_TEXTS, **_TASKS, **_DATA}
_INPUTS: Final = (
    *("text", "fact", "percent", "value", "whole", "money", "count", "score", "right", "text_centre"),
    *("data_text", "data_whole", "data_value", "data_centre", "task_text", "field_number"),
)

STYLES: Final[Mapping[str, Mapping[str, Any]]] = {
    **_TEXTS,
    "task_heading": _GRID_HEADING,
    "task_heading_centre": {**_GRID_HEADING, "align": "center"},
    "task_heading_number": {**_GRID_HEADING, **_FIGURE},
    **_TASKS,
    **{f"{name}_end": _ended(style) for name, style in _TASKS.items()},
    **_DATA,
    **_BARS,
    **{f"{name}_edge": _edged(style) for name, style in _BARS.items()},
    "heading_centre_edge": _edged(_TEXTS["heading_centre"]),
    # As spreadsheets of analysts mark what is typed: blue on pale yellow.
    **{f"{name}_input": {**_WRITTEN[name], "bg_color": INPUT_FILL, "font_color": INPUT_INK} for name in _INPUTS},
}
"""Every style by its name, as XlsxWriter spells properties."""


def formats(book: Any, script: Script) -> dict[str, Any]:
    """Return every style as a format of `book`, in the script's face."""
    # A face of the theme would be whatever the reader's theme says, not the one that is named.
    own = {"font_scheme": "none", "font_charset": _CHARSETS[script], "font_family": _SWISS}
    face = {**_BASE, **own, "font_name": FONTS[script]}
    return {name: book.add_format({**face, **style}) for name, style in STYLES.items()}
