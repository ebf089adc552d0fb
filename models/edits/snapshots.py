"""Going back to a study as it stood: an edit like any other, so that it can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from models.study import Part, Study


def restore_study(study: Study, earlier: Study) -> Study:
    """Return the study as it stood; parts that say the same stay the very same objects, and so do their results."""
    parts: dict[str, Any] = {part.value: earlier.part(part) for part in Part if earlier.part(part) != study.part(part)}
    return replace(study, **parts)
