"""Sentences that a formula puts together, so that they follow the figures in them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from models.exchange.workbook.content import WorkbookContent

_FACT = re.compile(r"\{(\w+)\}")


Expression = str | tuple[str, ...]
"""A part of a formula: the same in every language, or one for each."""


def sentence(content: WorkbookContent, key: str, facts: Mapping[str, Expression], *, line: bool = False) -> str:
    """Return a formula's expression for a wording whose facts are other expressions.

    Args:
        content: What the workbook shows.
        key: The wording, in which each ``{name}`` is a fact.
        facts: By name, an expression: a cell or a function.
        line: Whether two languages stand one behind the other instead of one under the other.
    """
    parts = dict.fromkeys(sentences(content, key, facts))
    return ('&" "&' if line else "&CHAR(10)&").join(parts)


def sentences(content: WorkbookContent, key: str, facts: Mapping[str, Expression]) -> tuple[str, ...]:
    """Return the expression of a wording in each language."""
    return tuple(
        _expression(part, {name: one if isinstance(one, str) else one[place] for name, one in facts.items()})
        for place, part in enumerate(content.words(key).parts)
    )


def quoted(text: str) -> str:
    """Return a text of ours as an expression; what a user has typed never goes into a formula."""
    lines = ['"' + line.replace('"', '""') + '"' for line in text.split("\n")]
    return "&CHAR(10)&".join(lines)


def _expression(template: str, facts: Mapping[str, str]) -> str:
    pieces = []
    for place, piece in enumerate(_FACT.split(template)):
        if place % 2:
            pieces.append(facts[piece])
        elif piece:
            pieces.append(quoted(piece))
    return "&".join(pieces) or '""'
