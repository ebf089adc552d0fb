"""What can be found, and what a few letters find. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop.naming import folded, second_name
from desktop.place import Place
from models.study import Study
from models.text import Script, Text


class Kind(Enum):
    """What was found, in the order in which it is listed."""

    PAGE = "page"
    COMMAND = "command"
    CRITERION = "criterion"
    INITIATIVE = "initiative"
    EXPERT = "expert"


@dataclass(frozen=True)
class Find:
    """Something that can be gone to.

    Attributes:
        kind: What it is.
        title: What it is called.
        note: What stands beside its name: where it belongs, or the keys of a command.
        goal: The place that Enter leads to, or the key of the command that it carries out.
        words: What is searched in, folded: its name in every script, and its id.
    """

    kind: Kind
    title: str
    note: str
    goal: Place | str
    words: str


def named(kind: Kind, text: Text, identifier: str, script: Script, *, note: str, goal: Place) -> Find:
    """Return something of the study, found by its name in any script, or by its id."""
    title = text.read(script) or identifier
    words = " ".join([text.en, text.zh_hans, text.zh_hant, identifier, note])
    return Find(kind, title, note or second_name(text, script), goal, folded(words))


def study_finds(study: Study, script: Script) -> Iterator[Find]:
    """Return every criterion, initiative and expert."""
    tree = study.criteria
    for key, criterion in tree.criteria.items():
        parent = tree.criteria.get(criterion.parent)
        above = parent.name.read(script) if parent is not None else ""
        yield named(
            Kind.CRITERION, criterion.name, key, script, note=above, goal=Place("problem", "criteria", node=key)
        )
    for key, initiative in study.initiatives.initiatives.items():
        goal = Place("problem", "initiatives", initiative=key)
        yield named(Kind.INITIATIVE, initiative.name, key, script, note=key, goal=goal)
    for key, expert in study.panel.experts.items():
        side = study.frame.sides.get(expert.side)
        where = side.name.read(script) if side is not None else ""
        yield named(Kind.EXPERT, expert.name, key, script, note=where, goal=Place("panel", expert=key))


def found(finds: Iterable[Find], wanted: str, most: int = 8) -> list[Find]:
    """Return what holds every word that is wanted, kind by kind, the best of each first.

    Args:
        finds: What there is.
        wanted: What was typed; nothing finds the pages and commands.
        most: At most so many of each kind.
    """
    words = folded(wanted).split()
    fitting = [one for one in finds if all(word in one.words for word in words)]
    if not words:
        return [one for one in fitting if one.kind in {Kind.PAGE, Kind.COMMAND}]
    whole = " ".join(words)
    result: list[Find] = []
    for kind in Kind:
        those = [one for one in fitting if one.kind is kind]
        result += sorted(those, key=lambda one: _distance(one, whole, words))[:most]
    return result


def _distance(find: Find, whole: str, words: Sequence[str]) -> tuple[int, int]:
    """Return how far a find is from what was typed: its beginning, the beginning of a word, or anywhere."""
    title = folded(find.title)
    if title.startswith(whole):
        return 0, len(title)
    if any(part.startswith(words[0]) for part in title.split()):
        return 1, len(title)
    return (2 if whole in title else 3), len(title)
