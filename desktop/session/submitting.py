"""What keeps edits: a file, or a copy that is made with the first of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from models.editing.document import Changes

if TYPE_CHECKING:
    from concurrent.futures import Future


class SubmittingStore(Protocol):
    """What a session needs of a store: to take a change without waiting for the disk."""

    def submit(self, changes: Changes, author: str = "") -> Future[int]:
        """Queue a change; the future resolves once it is on disk."""

    def close(self) -> None:
        """Write what is queued, then let the file go."""
