"""Edits of the methods that a study has chosen."""

from __future__ import annotations

from dataclasses import replace

from models.problem.choices import MethodChoices
from models.study import Study


def set_methods(study: Study, methods: MethodChoices) -> Study:
    """Choose the variants of each method."""
    return study if methods == study.methods else replace(study, methods=methods)
