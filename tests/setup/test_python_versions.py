"""An unsuitable Python is told so in one sentence, rather than shown a traceback."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

import start

SOURCE = Path(start.__file__).read_text(encoding="utf-8")


def test_python_3_6_can_parse_start_py_up_to_the_sentence_that_stops_it() -> None:
    ast.parse(SOURCE, feature_version=(3, 6))


def test_that_sentence_comes_before_any_annotation_that_an_old_python_would_evaluate() -> None:
    before, _, _ = SOURCE.partition("if version_fault(")
    annotations = [
        annotation
        for function in ast.walk(ast.parse(before))
        if isinstance(function, ast.FunctionDef)
        for annotation in (function.returns, *(argument.annotation for argument in function.args.args))
    ]
    assert annotations
    assert all(isinstance(annotation, ast.Name | ast.Constant) for annotation in annotations)


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 14)])
def test_the_pythons_with_pinned_packages_are_accepted(version: tuple[int, int]) -> None:
    assert start.version_fault(version) == ""


@pytest.mark.parametrize("version", [(3, 6), (3, 10), (3, 15), (4, 0)])
def test_other_pythons_hear_which_ones_are_needed(version: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    sentence = start.version_fault(version)
    assert sentence.startswith("BayPath needs Python 3.11 to 3.14, and this is Python {}.{}. Install".format(*version))


def test_where_a_suitable_python_is_installed_too_the_line_to_type_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: name if name == "python3.12" else None)
    assert start.version_fault((3, 9)).endswith("Type: python3.12 start.py")
