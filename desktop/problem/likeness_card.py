"""Advice on initiatives that may be one and the same: merged, or kept apart and not asked about again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.session.outcome import Done
from desktop.session.session import Session
from desktop.widgets.buttons import LinkButton
from desktop.widgets.labels import TextLabel
from desktop.widgets.measures import Space
from desktop.widgets.page import Card
from models.computing.likeness import SIMILAR_INITIATIVES, Likeness
from models.editing.kinds import EditKind
from models.edits.duplicates import merge_initiatives, merging_initiatives
from models.problem.initiatives import InitiativeId

_PAINTED_MS: Final = 50
"""By then the table is painted; the search for names that are alike would keep the painting waiting for Python."""


class LikenessCard(Card):
    """Shows one pair at a time; hidden while no two are alike.

    Attributes:
        refused: Why two could not be merged, an `InputError`.
    """

    refused = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(padding=Space.WITHIN, parent=parent)
        self.session = session
        self.setObjectName("likeness_card")
        self._kept_apart: set[frozenset[InitiativeId]] = set()
        self._found: Sequence[Likeness] = ()
        self._asked: tuple[InitiativeId, InitiativeId] | None = None
        self._text = TextLabel(wrap=True, parent=self)
        self._text.setObjectName("likeness_text")
        self._merge, self._keep = LinkButton(parent=self), LinkButton(parent=self)
        self._merge.setObjectName("likeness_merge")
        self._keep.setObjectName("likeness_keep")
        row = QHBoxLayout()
        row.setSpacing(Space.WITHIN)
        row.addWidget(self._text, 1)
        row.addWidget(self._merge)
        row.addWidget(self._keep)
        self.body.addLayout(row)
        self._merge.clicked.connect(self._on_merge)
        self._keep.clicked.connect(self._on_keep)
        self._unnamed = ""
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._advise)
        self.hide()

    def retranslate(self) -> None:
        """Write the words that do not depend on the study."""
        self._keep.setText(self.tr("Keep both"))
        self._show()

    def refresh(self, unnamed: str) -> None:
        """Show the most alike pair that was not kept apart; what is still called `unnamed` is like nothing yet."""
        self._unnamed = unnamed
        if self.session.results.known(SIMILAR_INITIATIVES, self.session.study):
            self._advise()
        else:
            self._due.start(_PAINTED_MS)

    def _advise(self) -> None:
        known, script = self.session.study.initiatives.initiatives, self.session.script
        new = {key for key, one in known.items() if one.name.read(script) == self._unnamed}
        found = self.session.result(SIMILAR_INITIATIVES)
        pairs = found.value if isinstance(found, Done) else ()
        self._found = [pair for pair in pairs if new.isdisjoint((pair.first, pair.second))]
        if self._asked is not None and not set(self._asked) <= set(known):
            self._asked = None
        self._show()

    def merge(self, kept: InitiativeId, gone: InitiativeId) -> None:
        """Merge two; where answers or values of both meet, say first which ones stand."""
        taken = merging_initiatives(self.session.study, kept, gone)
        if taken.dropped and self._asked != (kept, gone):
            self._asked = (kept, gone)
            self._show()
            return
        self._asked = None
        edit = partial(merge_initiatives, kept=kept, gone=gone)
        fault = self.session.edit(EditKind.MERGE_INITIATIVES, edit, origin=self)
        if fault is not None:
            self.refused.emit(fault)
        self._show()

    def _show(self) -> None:
        known, script = self.session.study.initiatives.initiatives, self.session.script
        pair = self._pair()
        self.setVisible(pair is not None)
        if pair is None or not set(pair) <= set(known):
            self.hide()
            return
        names = [f"{key} {known[key].name.read(script)}" for key in pair]
        if self._asked is not None:
            count = merging_initiatives(self.session.study, *pair).dropped
            words = self.tr(
                "%n score(s) of “{second}” give way to those of “{first}”. Undo brings all back.", "", count
            )
            self._merge.setText(self.tr("Merge all the same"))
        else:
            words = self.tr("“{first}” and “{second}” sound alike. Are they one?")
            self._merge.setText(self.tr("Merge"))
        self._text.setText(words.format(first=names[0], second=names[1]))

    def _pair(self) -> tuple[InitiativeId, InitiativeId] | None:
        """Return the two that are asked about: those that somebody chose, or the most alike that nobody kept apart."""
        alike = ((one.first, one.second) for one in self._found)
        return self._asked or next((pair for pair in alike if frozenset(pair) not in self._kept_apart), None)

    def _on_merge(self) -> None:
        pair = self._pair()
        if pair is not None:
            self.merge(*pair)

    def _on_keep(self) -> None:
        pair, chosen = self._pair(), self._asked is not None
        self._asked = None
        if pair is not None and not chosen:
            self._kept_apart.add(frozenset(pair))
        self._show()
