"""What is put together as the language of the window does: a name and its value, one sentence after another."""

from __future__ import annotations

from desktop.widgets.theme import theme


def paired(name: str, value: str) -> str:
    """Return a name and its value with the colon that the language of the window has between them."""
    return f"{name}{'：' if theme().language.startswith('zh') else ': '}{value}"


def sentences(*told: str) -> str:
    """Return sentences as one text: a Chinese full stop has its own room after it, so that a blank would be a hole."""
    return ("" if theme().language.startswith("zh") else " ").join(one for one in told if one)
