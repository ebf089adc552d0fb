"""The user guide: complete in three languages, and nothing in it leads nowhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop.shell.pages import STEPS

GUIDE = Path(__file__).resolve().parents[1] / "docs" / "guide"
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
PAGES = sorted(page.name for page in (GUIDE / "en").glob("*.md"))
LINK = re.compile(r"\]\(([^)#]+)\)")


def shape(language: str, page: str) -> list[str]:
    """Return how each line that is no plain paragraph begins: headings, entries, rows, pictures."""
    lines = (GUIDE / language / page).read_text(encoding="utf-8").splitlines()
    return [found[0] for line in lines if (found := re.match(r"#+ |- |\d+\. |\||!\[", line))]


def links(language: str, page: str) -> list[str]:
    return LINK.findall((GUIDE / language / page).read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_a_page_says_as_much_in_every_language(language: str, page: str) -> None:
    assert shape(language, page) == shape("en", page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_and_picture_is_there(language: str) -> None:
    for page in PAGES:
        for link in links(language, page):
            assert (GUIDE / language / link).is_file(), f"{language}/{page}: {link}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_has_a_page_with_its_picture_in_the_readers_language(language: str) -> None:
    shown = {link for page in PAGES for link in links(language, page) if link.endswith(".png")}
    assert shown == {f"../images/{key}-{language}.png" for key in ("start", *(step.key for step in STEPS))}


def test_no_picture_lies_there_unused_or_too_large_to_fetch() -> None:
    used = {Path(link).name for language in LANGUAGES for page in PAGES for link in links(language, page)}
    for picture in (GUIDE / "images").glob("*.png"):
        assert picture.name in used
        assert picture.stat().st_size < 200_000, picture.name
