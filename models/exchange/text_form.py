"""A study as text: JSON that people can read, compare line by line, and write by hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from models.checking import check_study
from models.exchange.plain import members, reader, to_plain
from models.exchange.plain_ballots import (
    ballots_from_plain,
    ballots_to_plain,
    comparisons_from_plain,
    comparisons_to_plain,
    ratings_from_plain,
    ratings_to_plain,
)
from models.exchange.text_faults import (
    MissingFieldError,
    NewerTextError,
    NotAStudyError,
    RepeatedKeyError,
    TextSyntaxError,
    UnknownFieldError,
)
from models.panel.experts import Panel
from models.panel.rounds import Round
from models.problem.choices import MethodChoices
from models.problem.criteria import CriteriaTree, Criterion
from models.problem.frame import Frame
from models.problem.indicators import Indicators
from models.problem.initiatives import Initiatives
from models.problem.plan_rules import PlanRules
from models.problem.scenarios import Adjustments, Scenario
from models.problem.swot import Swot
from models.study import Part, Study
from models.text import text_of_any_script

TEXT_VERSION: Final = 2
"""The format that is written; older ones are read as well: until 2, a study's source was one text."""


def write_text(study: Study) -> str:
    """Return a study's text form, which `read_text` turns into an equal study.

    What order means something stands as a list; keys whose order means nothing are sorted. Every value has a line of
    its own, so that a change of one answer changes one line.

    Args:
        study: A study that `check_study` accepts.
    """
    parts: dict[Part, Any] = {
        Part.FRAME: to_plain(study.frame),
        Part.CRITERIA: to_plain(study.criteria.criteria),
        Part.INITIATIVES: to_plain(study.initiatives),
        Part.INDICATORS: to_plain(study.indicators),
        Part.SWOT: to_plain(study.swot),
        Part.PANEL: to_plain(study.panel),
        Part.ROUNDS: to_plain(study.rounds),
        Part.COMPARISONS: ballots_to_plain(study.comparisons, comparisons_to_plain),
        Part.RATINGS: ballots_to_plain(study.ratings, ratings_to_plain),
        Part.METHODS: to_plain(study.methods),
        Part.PLAN: to_plain(study.plan),
        Part.ADJUSTMENTS: to_plain(study.adjustments),
        Part.SCENARIOS: to_plain(study.scenarios),
    }
    plain = {"baypath": TEXT_VERSION, "study": {part.value: data for part, data in parts.items() if data}}
    return json.dumps(plain, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def read_text(text: str, source: str = "") -> Study:
    """Return the study that a text form tells.

    Args:
        text: JSON as `write_text` writes it. By hand, a comparison may be a number or a fraction such as ``"1/3"``, a
            pair may be answered both ways where the answers agree, and a node may hold a whole matrix:
            ``{"items": ["C1", "C2"], "matrix": [[1, 3], ["1/3", 1]]}``, with null for what was not answered.
        source: The name of the file, for messages.

    Raises:
        TextSyntaxError: The text is no JSON, or was cut off.
        NotAStudyError: It is JSON, but no study.
        NewerTextError: It is in a newer format.
        InputError: Something else is wrong: what, and exactly where.
    """
    top = _parsed(text, source)
    if not isinstance(top, dict) or type(top.get("baypath")) is not int or top["baypath"] < 1:
        raise NotAStudyError(source=source)
    if top["baypath"] > TEXT_VERSION:
        raise NewerTextError(source=source, found=top["baypath"], known=TEXT_VERSION)
    for name in top:
        if name not in {"baypath", "study"}:
            raise UnknownFieldError(field=name, place="")
    if "study" not in top:
        raise MissingFieldError(field="study", place="")
    given = members(top["study"], "study")
    study = _study(given if top["baypath"] > 1 else _with_source_in_scripts(given))
    check_study(study)
    return study


def _parsed(text: str, source: str) -> Any:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            keys = [key for key, _ in pairs]
            raise RepeatedKeyError(source=source, key=next(key for key in keys if keys.count(key) > 1))
        return found

    try:
        text.encode()
        parsed = json.loads(text.removeprefix("\ufeff"), object_pairs_hook=once)
        if "\\u" in text:
            json.dumps(parsed, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        raise TextSyntaxError(source=source, line=error.lineno, column=error.colno) from None
    except RepeatedKeyError:
        raise
    except (ValueError, RecursionError):  # half a surrogate pair, a number of thousands of digits, a deep nest
        raise NotAStudyError(source=source) from None
    return parsed


def _with_source_in_scripts(given: dict[str, Any]) -> dict[str, Any]:
    """Return a study of version 1 as version 2 tells it."""
    frame = given.get(Part.FRAME)
    if not isinstance(frame, dict) or not isinstance(frame.get("source"), str):
        return given
    return {**given, Part.FRAME.value: {**frame, "source": to_plain(text_of_any_script(frame["source"]))}}


_READERS: Mapping[Part, Any] = {
    Part.FRAME: Frame,
    Part.INITIATIVES: Initiatives,
    Part.INDICATORS: Indicators,
    Part.SWOT: Swot,
    Part.PANEL: Panel,
    Part.ROUNDS: tuple[Round, ...],
    Part.METHODS: MethodChoices,
    Part.PLAN: PlanRules,
    Part.ADJUSTMENTS: Adjustments,
    Part.SCENARIOS: Mapping[str, Scenario],
}


def _study(given: Mapping[str, Any]) -> Study:
    parts: dict[str, Any] = {}
    for name, data in given.items():
        if name == Part.CRITERIA:
            parts[name] = CriteriaTree(reader(Mapping[str, Criterion])(data, name))
        elif name == Part.COMPARISONS:
            parts[name] = ballots_from_plain(data, name, comparisons_from_plain)
        elif name == Part.RATINGS:
            parts[name] = ballots_from_plain(data, name, ratings_from_plain)
        elif name in _READERS:
            parts[name] = reader(_READERS[Part(name)])(data, name)
        else:
            raise UnknownFieldError(field=name, place="study")
    return Study(**parts)
