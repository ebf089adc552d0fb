"""What an edit would take along of what experts have said."""

from __future__ import annotations

from models.study import Study


def answering_experts(before: Study, after: Study) -> int:
    """Return how many experts would lose answers by an edit."""
    lost = {key.expert for key, ballot in before.comparisons.items() if after.comparisons.get(key) is not ballot}
    lost |= {key.expert for key, ballot in before.ratings.items() if after.ratings.get(key) is not ballot}
    return len(lost)
