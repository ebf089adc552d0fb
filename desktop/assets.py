"""Where icons, styles and translations lie: the only place that knows.

`resources` is imported, not named by a string, so that a frozen build carries it along.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import resources


def resources_folder() -> Path:
    """Return the folder of the resources; both installed and frozen builds keep it as real files."""
    return Path(resources.__file__).parent


def translations_folder() -> Path:
    """Return the folder of the translations (``baypath_*.ts``), which are read as they are."""
    return resources_folder() / "translations"


@cache
def icon_svg(name: str) -> str:
    """Return the text of an icon, whose strokes are ``currentColor``.

    Args:
        name: File name below ``resources/icons`` without its ending.

    Raises:
        FileNotFoundError: There is no such icon.
    """
    return (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def icon_names() -> list[str]:
    """Return the names of all icons, sorted."""
    return sorted(path.stem for path in (resources_folder() / "icons").glob("*.svg"))


@cache
def style_template() -> str:
    """Return the style sheet whose ``$tokens`` the theme fills in."""
    return (resources_folder() / "styles" / "baypath.qss.in").read_text(encoding="utf-8")


@cache
def wording_table() -> str:
    """Return the table of sentences and terms in three scripts: key, en, zh_hans, zh_hant."""
    return (resources_folder() / "wording.tsv").read_text(encoding="utf-8")


@cache
def guide_table() -> str:
    """Return the table of help and first steps in three scripts: key, en, zh_hans, zh_hant."""
    return (resources_folder() / "guide.tsv").read_text(encoding="utf-8")
