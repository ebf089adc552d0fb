"""What the page of the panel offers beyond adding and removing an expert."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.widgets.more_button import Offer
from models.problem.frame import SideId
from models.study import Study
from models.text import Script

ADD_GROUP, ADD_SIDE, REMOVE_SIDE, IMPORT, PASTE = "add_group", "add_side", "remove_side", "import", "paste"


def offers(study: Study, side: SideId, script: Script, *, editable: bool) -> list[Offer]:
    """Return the offers for the side that is being worked on; "" where there is none."""
    known = study.frame.sides.get(side)
    name = (known.name.read(script) or side) if known is not None else ""
    found = [
        Offer(ADD_GROUP, _tr("Add group on {side}").format(side=name), enabled=editable and known is not None),
        Offer(ADD_SIDE, _tr("Add side"), enabled=editable),
        Offer(IMPORT, _tr("Import experts from Excel or CSV…"), enabled=editable),
        Offer(PASTE, _tr("Paste experts"), enabled=editable, keys="Ctrl+V"),
    ]
    if known is not None:
        found.append(Offer(REMOVE_SIDE, _tr("Remove side {side}").format(side=name), enabled=editable))
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("PanelOffers", text)
