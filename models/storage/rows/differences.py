"""Which rows differ between two studies: found by identity, so that one answer among millions costs nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from models.storage.faults import NotStorableError
from models.storage.rows.patches import Patch, row_patch
from models.storage.rows.shelves import SHELVES, Key, Rows, Shelf, key_of
from models.storage.rows.values import NoValueError
from models.study import Study


@dataclass(frozen=True)
class RowChange:
    """A row that is new, gone or different; None stands for no row."""

    key: Key
    before: str | None
    after: str | None


@dataclass(frozen=True)
class GroupChange:
    """What differs in one group of a shelf.

    Attributes:
        shelf: The shelf.
        group: The group's own columns.
        rows: The rows that differ; a key here is what follows the group's columns.
        before: The values that were, in order.
        after: The values that are, in order.
    """

    shelf: Shelf
    group: Key
    rows: tuple[RowChange, ...]
    before: Mapping[Key, Any]
    after: Mapping[Key, Any]

    @property
    def reordered(self) -> bool:
        """The order is not what removing and appending alone would have left."""
        kept = [key for key in self.before if key in self.after]
        return kept + [key for key in self.after if key not in self.before] != list(self.after)


def differences(before: Study | None, after: Study) -> list[GroupChange]:
    """Return what must be written so that rows of `before` (None: no rows at all) become rows of `after`.

    Raises:
        NotStorableError: A value would not come back from the disk as it is.
    """
    return [change for shelf in SHELVES for change in _shelf_changes(shelf, before, after)]


def _shelf_changes(shelf: Shelf, before: Study | None, after: Study) -> Iterator[GroupChange]:
    old_groups: Rows = {} if before is None else shelf.groups(before)
    new_groups = shelf.groups(after)
    for name in dict.fromkeys((*old_groups, *new_groups)):
        old, new = old_groups.get(name), new_groups.get(name)
        if old is new:
            continue
        group, old_rows, new_rows = key_of(name), _rows(shelf, old), _rows(shelf, new)
        change = GroupChange(shelf, group, tuple(_row_changes(shelf, group, old_rows, new_rows)), old_rows, new_rows)
        if change.rows or change.reordered:
            yield change


def _rows(shelf: Shelf, group: Any) -> Mapping[Key, Any]:
    return {} if group is None else {key_of(name): value for name, value in shelf.rows(group).items()}


def _row_changes(shelf: Shelf, group: Key, before: Mapping[Key, Any], after: Mapping[Key, Any]) -> Iterator[RowChange]:
    for key in dict.fromkeys((*before, *after)):
        old, new = before.get(key), after.get(key)
        if old is new or old == new:
            continue
        yield RowChange(key, encoded(shelf, group, key, old), encoded(shelf, group, key, new))


def encoded(shelf: Shelf, group: Key, key: Key, value: Any) -> str | None:
    """Return a row's value as JSON; None, no row, stays None.

    Raises:
        NotStorableError: It would not come back from the disk as it is.
    """
    if value is None:
        return None
    try:
        return shelf.codec(key).encode(value)
    except NoValueError as error:
        raise NotStorableError(place="/".join((shelf.name, *group, *key))) from error


def journal_patch(changes: list[GroupChange]) -> Mapping[str, Patch]:
    """Return what the journal keeps of a change: by shelf, then down the key, the patch of each row.

    Under ``order`` stand, where rows were moved and not only added at the end or removed, the orders before and after.
    """
    patches: dict[str, Patch] = {}
    for change in changes:
        for row in change.rows:
            _put(patches, (change.shelf.name, *change.group, *row.key), row_patch(row.before, row.after))
        if change.reordered:
            orders = (["/".join(key) for key in rows] for rows in (change.before, change.after))
            _put(patches, ("order", change.shelf.name, *change.group), ["~", *orders])
    return patches


def _put(patches: dict[str, Patch], path: Key, patch: Patch) -> None:
    *above, last = path
    for name in above:
        patches = patches.setdefault(name, {})
    patches[last] = patch
