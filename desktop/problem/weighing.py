"""The weights beside the tree: a study opens on it, and what works them out takes a fifth of a start to import."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.session.outcome import Done
from desktop.session.session import Session
from models.computing.computation import Computation
from models.problem.criteria import CriterionId

if TYPE_CHECKING:
    from models.weighting.panel_weights import PanelWeights

_MODULE: Final = "models.weighting.panel_weights"
_PAINTED_MS: Final = 50
"""By then the window is painted; sooner, the import would keep the painting waiting for Python."""


class Weighing(QObject):
    """Knows the weights once NumPy is there, which is imported in a thread after the window has been painted.

    Attributes:
        ready: The weights can be asked for from now on.
    """

    ready = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._preparing = False

    def computation(self) -> Computation[PanelWeights] | None:
        """Return what works the weights out, or None before it has been imported."""
        # The last name in its module: where it is there, the module is whole.
        found: Computation[PanelWeights] | None = getattr(sys.modules.get(_MODULE), "WEIGHTS", None)
        return found

    def weights(self) -> Mapping[CriterionId, float]:
        """Return what is known of the whole panel's weights; where nothing is, `ready` or the session tells of them."""
        computation = self.computation()
        if computation is not None:
            outcome = self._session.result(computation)
            return outcome.value.whole.criteria if isinstance(outcome, Done) else {}
        if not self._preparing:
            self._preparing = True
            self._session.errands.ended.connect(self._on_ended)
            QTimer.singleShot(_PAINTED_MS, self, self._prepare)
        return {}

    def _prepare(self) -> None:
        self._session.errands.start(_MODULE, partial(import_module, _MODULE))

    def _on_ended(self, errand: str, _outcome: object) -> None:
        if errand == _MODULE:
            self.ready.emit()
